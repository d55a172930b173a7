"""One sitting at a talk: the deck as it is now, the card that is open, undo, and keeping it."""

import logging
from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QObject, Signal

from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, SPEAKER, Author
from speakaid.core.claiming import claimed
from speakaid.core.decided import with_decisions
from speakaid.core.deck import Card, Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.joining import Step
from speakaid.core.locking import lets
from speakaid.core.meeting import keeps_words
from speakaid.core.one_step import as_one, of_nobody
from speakaid.core.retelling import retell
from speakaid.core.room import fits
from speakaid.core.suggesting import answered, seen_by, typed, writes_itself
from speakaid.core.whose_step import may_redo, may_undo
from speakaid.storage.draft_file import DraftFile
from speakaid.ui.draft_keeper import DraftKeeper
from speakaid.ui.talk_pictures import TalkPictures

_log = logging.getLogger(__name__)


class Sitting(QObject):
    """What every screen of Prepare works on."""

    changed = Signal()
    """The deck, or which card is open, is another."""
    too_much = Signal()
    """A step was not taken: one talk cannot hold so much."""

    decided = Signal()
    """The speaker decided something, or set a mark: it is they who sit there."""

    changed_elsewhere = Signal()
    """Somebody else changed the words of the talk, and what they made of it is here now."""

    def __init__(self, file: DraftFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.typist = SPEAKER
        """Who types. Whoever did not say it is SOMEBODY."""
        self._found: tuple[Deck, int] | None = None
        """The deck, and how many steps it had, when somebody began who did not say who they are."""
        self.pictures = TalkPictures(file)
        self.draft = file.draft()
        self._seen = (Deck(), Deck())
        """The whole deck, and what is seen of it."""
        self.keeper = DraftKeeper(file, self.draft, self)
        self.keeper.look_first = self.look_again
        self.card_id = self.deck.cards[0].id if self.deck.cards else ""
        if file.was_interrupted:
            self.keeper.touch()

    @property
    def deck(self) -> Deck:
        """The deck as the person who types works on it: a helper sees their ideas in it."""
        whole, seen = self.draft.deck, self._seen
        if seen[0] is not whole:
            self._seen = seen = (whole, seen_by(whole, self.typist))
        return seen[1]

    @property
    def writes_itself(self) -> bool:
        """Whether what is typed is in the talk at once, and no idea."""
        return writes_itself(self.draft.deck, self.typist)

    @property
    def keeps_words(self) -> bool:
        """Whether the words stay as they are here when somebody changes them elsewhere."""
        return keeps_words(self.draft.deck, self.typist)

    @property
    def is_locked(self) -> bool:
        """Whether the speaker locked the talk: nothing in it changes."""
        return self.draft.deck.locked

    def begin_as(self, typist: Author) -> None:
        """This person types from now on."""
        self._found = None
        self._use(typist)

    def begin_unanswered(self, found: Deck, steps: int) -> None:
        """Nobody said who types. They found the talk so, after so many steps."""
        self._found = (found, steps)
        self._use(SOMEBODY)

    @property
    def is_answered(self) -> bool:
        """Whether it is known who types."""
        return self._found is None

    def answer(self, typist: Author) -> None:
        """Who types says who they are: what they typed till now was theirs from the beginning."""
        if self._found is not None:
            found, steps = self._found
            before = self.draft.deck
            retell(self.draft, self.draft.steps - steps, lambda deck: answered(deck, typist, found))
            if self.draft.deck is not before:
                self.keeper.touch()
        self.begin_as(typist)

    def claim(self, typist: Author, found: Deck, cards: Collection[str]) -> bool:
        """What was typed on these points since the deck was found so is this person's: one step.

        False if the talk cannot hold it so, or nothing is otherwise by it.
        """
        before = self.draft.deck
        deck = claimed(before, typist, self.typist, found, cards)
        done = fits(before, deck) and self._one_step(lambda: self.draft.change(deck))
        if done:
            self.keeper.touch()
        return done

    def _use(self, typist: Author) -> None:
        self.draft.close_step()
        self.typist = typist
        self._seen = (Deck(), Deck())
        self._look_at(self.card_id)
        self.changed.emit()

    @property
    def card(self) -> Card | None:
        """The card that is open; None while the deck has none."""
        return edits.of_id(self.deck, self.card_id)

    @property
    def place(self) -> int:
        """The place of the open card, counted from 0."""
        return edits.place_of(self.deck, self.card_id)

    def has(self, card_id: str) -> bool:
        """Whether there is such a card."""
        return edits.of_id(self.deck, card_id) is not None

    def open_card(self, card_id: str) -> None:
        """Open another card."""
        if card_id != self.card_id:
            self.draft.close_step()
            self.card_id = card_id
            self.changed.emit()

    def change(self, deck: Deck, look_at: str | None = None) -> bool:
        """One step that is no typing; False if it changes nothing."""
        return self._one_step(lambda: self._take(deck, look_at))

    def decide(self, deck: Deck, look_at: str | None = None) -> bool:
        """One step of the speaker's on the whole deck, ideas and all; False if it is no change.

        Nobody else decides.
        """
        if not self.typist.is_speaker:
            return False
        decided = with_decisions(self.draft.deck, deck)
        done = self._one_step(lambda: self._take_if_let(decided, look_at))
        if done:
            self.decided.emit()
        return done

    def take_ideas(self, deck: Deck) -> bool:
        """One step that came from elsewhere, whoever types here; False if it is no change.

        Locked or not: what lies in the file is so already, and no idea changes a word.
        """
        return self._one_step(lambda: self._take_whole(deck, self.card_id))

    def join(self, steps: int, others: Callable[[Step], bool] = of_nobody) -> bool:
        """The last steps are one now, without those of others; False if they changed nothing."""
        self.keeper.touch()
        return as_one(self.draft, steps, others)

    def put_on_shelf(self, card: Card) -> None:
        """Keep a card that is about to leave the talk."""
        try:
            self.file.put_on_shelf(card, edits.place_of(self.draft.deck, card.id))
        except SpeakAidError as found:
            # Undo has it all the same.
            _log.warning("a card could not be put on the shelf: %s", found.reason)

    def change_card(self, **fields: Any) -> bool:
        """One step on the open card."""
        return self.change(edits.with_card(self.deck, self.card_id, **fields))

    def type_(self, **fields: Any) -> bool:
        """A letter more or less in the open card: joined, word by word, into steps."""
        return self._take(edits.with_card(self.deck, self.card_id, **fields))

    def type_in_deck(self, deck: Deck) -> bool:
        """A letter more or less in what is so of the whole talk."""
        return self._take(deck)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step that this person may take back: no helper undoes the speaker."""
        draft = self.draft
        return draft.can_undo and may_undo(draft.deck, draft.last_step, self.typist)

    @property
    def can_redo(self) -> bool:
        """Whether there is one that this person may do again."""
        draft = self.draft
        return draft.can_redo and may_redo(draft.deck, draft.next_step, self.typist)

    def undo(self) -> None:
        """Take the last step back, and look at where it was."""
        if self.can_undo:
            self._go(self.draft.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.can_redo:
            self._go(self.draft.redo)

    def look_again(self) -> None:
        """What somebody changed in the file elsewhere comes in: as ideas, or as the speaker's."""
        met = None
        if not self.keeper.is_writing:
            met = self.file.look_again(self.draft.deck, self.typist)
        if met is None:
            return
        self.pictures.read_anew()
        has_come = self.take_ideas(met.deck)
        if met.to_answer:
            self.keeper.touch()
        if met.is_other and has_come:
            self.changed_elsewhere.emit()

    def forget_steps(self) -> None:
        """Nothing can be undone any more: what was kept of this talk was deleted."""
        self.draft.remember(())
        self.draft.taken_moves()
        self.changed.emit()

    def _go(self, go: Any) -> None:
        before = self.deck
        card_id = go()
        if self.deck is not before:
            self._look_at(card_id)
            self.keeper.touch()
            self.changed.emit()

    def _one_step(self, take: Callable[[], bool]) -> bool:
        """Neither what was typed before nor what is typed next belongs to it."""
        self.draft.close_step()
        done = take()
        self.draft.close_step()
        return done

    def _take(self, deck: Deck, look_at: str | None = None) -> bool:
        return self._take_if_let(typed(self.draft.deck, deck, self.typist), look_at)

    def _take_if_let(self, deck: Deck, look_at: str | None) -> bool:
        """A locked talk stays as it is, and so does what stands in the boxes."""
        if lets(self.draft.deck, deck):
            return self._take_whole(deck, look_at)
        self.changed.emit()
        return False

    def _take_whole(self, deck: Deck, look_at: str | None = None) -> bool:
        place = self._place_or_zero()
        if not fits(self.draft.deck, deck):
            # What stands in the boxes is shown anew, as it was.
            self.too_much.emit()
            self.changed.emit()
            return False
        if not self.draft.change(deck, look_at):
            return False
        self._look_at(look_at, place)
        self.keeper.touch()
        self.changed.emit()
        return True

    def _look_at(self, card_id: str | None, place: int = 0) -> None:
        """Open this card; else stay; else the one that stands where the open one stood."""
        ids = [card.id for card in self.deck.cards]
        if card_id in ids:
            self.card_id = str(card_id)
        elif self.card_id not in ids:
            self.card_id = ids[min(place, len(ids) - 1)] if ids else ""

    def _place_or_zero(self) -> int:
        ids = [card.id for card in self.deck.cards]
        return ids.index(self.card_id) if self.card_id in ids else 0

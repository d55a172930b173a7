"""A talk that is being made, and all that was before: its way, versions, removed cards, pictures.

It lies in the library, in a hidden folder of the talk's own. The words come first: what cannot be
kept of the past is logged, tried again, and never stands in the way of saving the talk.
"""

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from speakaid.core.authors import SPEAKER, Author
from speakaid.core.changes import changes_between
from speakaid.core.comparing import Known
from speakaid.core.deck import Card, Deck, new_id
from speakaid.core.draft import Draft, Move, MoveKind
from speakaid.core.errors import DeckUnreadable, NotKept
from speakaid.core.meeting import Before, Joined, Met, met, same_words
from speakaid.core.news import News
from speakaid.core.proposals import with_ideas_of
from speakaid.core.whose import signed
from speakaid.storage import card_shelf, history, library, typists, versions
from speakaid.storage.brought_media import BroughtCopy
from speakaid.storage.card_shelf import ShelvedCard
from speakaid.storage.deck_file import DeckFile, copied_media, media_names
from speakaid.storage.earlier import Earlier
from speakaid.storage.edit_journal import EditJournal
from speakaid.storage.fingerprints import words_mark
from speakaid.storage.incoming import Incoming
from speakaid.storage.media_store import MediaStore
from speakaid.storage.open_deck import OpenDeck
from speakaid.storage.own_words import OwnWords
from speakaid.storage.versions import Version

_log = logging.getLogger(__name__)
_utc_now = partial(datetime.now, UTC)


class DraftFile:
    """Keeps one talk while it is made. `keep` may run in a thread of its own, one at a time."""

    def __init__(self, opened: DeckFile, now: Callable[[], datetime] = _utc_now) -> None:
        self._now = now
        self._open = OpenDeck(opened)
        self._deck = opened.deck
        self._inside = frozenset(opened.media)
        self._folder = history.folder_of(opened.deck)
        history.tidy(self._folder)
        self._journal = EditJournal(self._folder, opened.path, opened.deck)
        self._led_to = self._journal.deck
        self._first_ideas = self._led_to.proposals
        self.was_interrupted = self._led_to != self._deck
        """Whether words were found that an earlier sitting could not write into the talk any more:
        a crash, or a full disk. `draft` has them."""
        self._media = MediaStore(self._folder / "media")
        self._own = OwnWords(opened.deck)
        self._earlier = Earlier(self._folder, self._own, now)
        self._answered: set[tuple[str, str]] = set()
        self._not_journaled: tuple[Move, ...] = ()

    @property
    def path(self) -> Path:
        """Where the talk lies now."""
        return self._open.path

    def draft(self) -> Draft:
        """The talk as it was left, with the way of earlier sittings: ask before it is kept."""
        draft = Draft(self._led_to)
        draft.remember(self._journal.moves)
        return draft

    def typists(self) -> tuple[Author, ...]:
        """Everybody who typed in this talk on this computer. Never raises."""
        return typists.typists_of(self._deck)

    def note_typist(self, author: Author) -> None:
        """This person types in the talk here; that this is not known hinders nothing."""
        self._try(lambda: typists.note_typist(self._deck, author))

    def add_media(self, content: bytes, suffix: str) -> str:
        """Keep a picture or a sound at once, and say its name. Raises NotKept: it is too large."""
        return self._media.add(content, suffix)

    def read_media(self, name: str) -> bytes:
        """A picture or a sound that the talk names, or named once. Raises DeckUnreadable."""
        found = self._media.read(name)
        return self._in_file(name) if found is None else found

    def keep(self, deck: Deck, moves: Iterable[Move]) -> bool:
        """Write the talk, and the moves that led to it since it was last kept. Raises NotKept.

        Then every file is as it was, and the moves are written with the next ones. False if
        somebody else had changed the file: theirs is left alone, and the talk goes on beside it,
        with a past of its own.
        """
        self._not_journaled += tuple(moves)
        self._led_to = deck
        self._keep_way(deck)
        self._earlier.keep(self._deck)
        self._keep_leaving(deck)
        names = media_names(deck)
        brought = self._from_store(names - self._inside)
        if not same_words(deck, self._deck):
            self._own.note_wrote(self._open.named(deck))
        is_as_seen = self._open.keep(deck, brought, self._from_store)
        if not is_as_seen:
            self._follow(deck)
        self._journal.say_written(self._open.named(deck))
        self._inside = (self._inside & names) | brought.keys()
        self._deck = self._open.named(deck)
        return is_as_seen

    def keep_step(self, deck: Deck) -> bool:
        """Write a talk that was changed without a draft, as one step of its way; as `keep`.

        Ideas that came in since it was opened stay: who changed words alone knows nothing of them.
        """
        if deck.proposals == self._first_ideas:
            deck = with_ideas_of(deck, self._led_to)
        deck = signed(self._led_to, deck, SPEAKER)
        found = self.look_again(deck, SPEAKER)
        now = deck if found is None else found.deck
        step = changes_between(self._led_to, now)
        return self.keep(now, (Move(kind=MoveKind.DO, step=step),) if step else ())

    def look_again(self, mine: Deck, typist: Author) -> Met | None:
        """What my talk becomes because somebody changed its file elsewhere. Never raises.

        None where nobody did. If its words are others now, the talk as the file had it is kept as
        an earlier version. Ask only while nothing is being written.
        """
        seen, found = self._deck, self._open.look_again()
        if found is None:
            return None
        deck = self._met(self._open.named(mine), found, typist)
        is_other = not same_words(found.deck, seen)
        if is_other:
            self._earlier.keep_next()
            self._earlier.keep(seen)
            self._earlier.keep_next()  # theirs too, before it is written over
        self._deck = found.deck
        return Met(deck.model_copy(update={"id": mine.id}), is_other, self._is_to_answer(deck))

    def versions(self) -> tuple[Version, ...]:
        """The talk as it was at other times, the newest first. Never raises."""
        return self._earlier.versions()

    def version_deck(self, version: Version) -> Deck:
        """The talk as it was then. Raises DeckUnreadable."""
        return versions.deck_of(version)

    def known(self) -> Known:
        """The talk as it is and was here lately, to tell what is older from what is new.

        Never raises.
        """
        return Known((self._deck, *self._earlier.decks()), copied=self._deck)

    def news_of(self, copy: DeckFile) -> News:
        """What another copy of the talk brings to it. Nothing is kept. Never raises."""
        incoming = Incoming(copy, self._media, self._may_have)
        return incoming.news(self._led_to, self._own, self._earlier.decks())

    def receive(self, copy: DeckFile, *, decided_too: bool = False) -> Deck:
        """The talk as it is here, and as ideas in it whatever is otherwise in another copy of it.

        What the speaker decided once is not asked again, unless that is wished. Keep the deck. Ask
        only while all is kept. Never raises.
        """
        incoming = Incoming(copy, self._media, self._may_have)
        earlier = self._earlier.decks()
        return incoming.received(self._led_to, self._own, earlier, decided_too=decided_too)

    def take_over(self, copy: DeckFile) -> Deck:
        """The speaker's talk as it came back to a helper's computer; as `receive`."""
        return Incoming(copy, self._media, self._may_have).taken_over(self._led_to)

    def join(self, copy: DeckFile) -> Joined:
        """The same of a copy that a syncing program made, of which the words may be mine here."""
        incoming = Incoming(copy, self._media, self._may_have)
        stays = self.was_interrupted
        return incoming.joined(self._led_to, self._own, self._earlier, talk_stays=stays)

    def bring_back(self, version: Version, title: str) -> Path:
        """Put an earlier version into the library as a talk of its own, and say where.

        Raises DeckUnreadable and NotKept.
        """
        deck = self.version_deck(version).model_copy(update={"id": new_id(), "title": title})
        names = media_names(deck)
        media = self._from_store(names)
        for name in names - media.keys():
            try:
                media[name] = self._in_file(name)
            except DeckUnreadable as trouble:
                _log.warning("a picture or sound could not be brought back: %s", trouble.reason)
        path = library.add(deck, media, by=None)
        self._try(lambda: typists.take_over(deck, self._deck))
        return path

    def shelf(self) -> tuple[ShelvedCard, ...]:
        """The cards that were removed within 30 days, the latest first. Never raises."""
        return card_shelf.cards_on_shelf(self._folder / "shelf", self._earlier.sure_time())

    def put_on_shelf(self, card: Card, place: int) -> ShelvedCard:
        """Keep a card that is removed from this place of the talk. Raises NotKept."""
        return card_shelf.put_on_shelf(self._folder / "shelf", card, place, self._now())

    def take_from_shelf(self, shelved: ShelvedCard) -> ShelvedCard:
        """The card to put back; it lies on the shelf no longer."""
        return card_shelf.take_off(shelved)

    def forget(self) -> None:
        """Delete all that was before; the talk itself stays. Raises NotKept.

        What the talk says now must have been kept, and its draft begins anew: ask for it again.
        """
        self._led_to = self._deck
        self._journal.begin_anew(self._deck)
        self._own.forget()
        self._media.forget_held()
        self._not_journaled = ()
        self._earlier.keep_next()
        history.delete(self._folder)

    def _keep_way(self, deck: Deck) -> None:
        try:
            self._journal.append(self._not_journaled, self._open.named(deck))
            self._not_journaled = ()
        except NotKept as trouble:
            _log.warning("the way back could not be kept: %s", trouble.reason)

    def _met(self, mine: Deck, found: DeckFile, typist: Author) -> Deck:
        self._inside, inside = frozenset(found.media), self._inside
        if same_words(found.deck, self._deck):
            return met(mine, found.deck, Before(self._deck), typist)
        for name, content in copied_media(self._deck, self.path, inside).items():
            if self._media.read(name) is None:
                self._media.put(name, content)
        brought = BroughtCopy(found, self._may_have)
        deck = met(mine, brought.deck, Before(self._deck, self.known()), typist)
        brought.keep(deck, self._media)
        self._inside -= brought.taken
        return deck

    def _is_to_answer(self, deck: Deck) -> bool:
        both = (words_mark(deck), words_mark(self._deck))
        is_new = both[0] != both[1] and both not in self._answered
        self._answered.add(both)
        return is_new

    def _keep_leaving(self, deck: Deck) -> None:
        """What the file holds and the talk names no longer would be gone with this keeping."""
        for name in self._inside - media_names(deck):
            try:
                self._media.put(name, self._in_file(name))
            except DeckUnreadable as trouble:
                _log.warning("a picture or sound could not be kept: %s", trouble.reason)

    def _follow(self, deck: Deck) -> None:
        """The talk is another one now, beside the first: so is its past."""
        copy = self._open.named(deck)
        before, self._folder = self._folder, history.folder_of(copy)
        self._media.follow(self._folder / "media")
        self._own = OwnWords(copy)
        self._own.note_wrote(copy)
        self._earlier.follow(self._folder, self._own)
        self._try(lambda: typists.take_over(copy, self._deck))
        self._try(lambda: history.copy_past(before, self._folder))
        self._try(lambda: self._journal.follow(self._folder, self.path))
        self._try(lambda: self._journal.append((), copy))

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except NotKept as trouble:
            _log.warning("what goes with the talk could not be kept: %s", trouble.reason)

    def _may_have(self, name: str, content: bytes) -> bool:
        """Whether this may be its name here; what cannot be read just now keeps its own."""
        try:
            return self.read_media(name) == content
        except DeckUnreadable:
            return name not in media_names(self._led_to)

    def _from_store(self, names: Iterable[str]) -> dict[str, bytes]:
        found = {name: self._media.read(name) for name in names}
        return {name: content for name, content in found.items() if content is not None}

    def _in_file(self, name: str) -> bytes:
        return DeckFile(self.path, self._deck, (name,)).read_media(name)

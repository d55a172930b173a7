"""An idea as it is shown: whose and for what, mine at the one side, theirs at the other."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from speakaid.core.card import Card
from speakaid.core.deciding import used
from speakaid.core.deck import Deck
from speakaid.core.edits import is_held, of_id
from speakaid.core.people import Person, person_of
from speakaid.core.proposals import Idea, edited
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    RemoveSuggestion,
    TalkSuggestion,
    key_of,
)
from speakaid.core.word_changes import Piece, added_line, beside_changes, side_by_side
from speakaid.i18n import _
from speakaid.wording import ideas as say
from speakaid.wording import people as people_say
from speakaid.wording import prepare as prepare_say
from speakaid.wording.idea_parts import NOTHING, Part, card_parts, person_parts, talk_parts
from speakaid.wording.prepare import name_of

OWN_TEXTS = ("point", "script", "key_words", "picture_description", "notes")
"""What of a card one can say in one's own way."""


class Line(NamedTuple):
    """A part of a card: what it is called, its words in pieces, how they are heard, a picture."""

    label: str
    pieces: tuple[Piece, ...]
    heard: str
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class ShownIdea:
    """`needs_yes` is said where the speaker's own yes counts most; `texts` can be said my way."""

    title: str
    heading: str
    mine: tuple[Line, ...]
    theirs: tuple[Line, ...]
    needs_yes: str = ""
    texts: tuple[str, ...] = ()

    @property
    def heard(self) -> str:
        """What is heard as the idea comes: what it means, theirs, and what of mine would go."""
        gone = (say.gone(line.pieces) for line in self.mine if line.heard)
        words = (self.needs_yes, self.heading, heard_lines(self.theirs), *gone)
        return "\n".join(part for part in words if part)


def heard_lines(lines: Iterable[Line]) -> str:
    """The lines of one side, for the ear."""
    return "\n".join(part for line in lines for part in (line.label, line.heard) if part)


def shown(deck: Deck, idea: Idea) -> ShownIdea:
    """The idea, beside what the deck says now."""
    match idea.suggestion:
        case EditSuggestion() as edit:
            card = of_id(deck, edit.about)
            if card is None:
                return _added(deck, idea, edit.theirs)
            return _edited(deck, idea, card, edited(card, edit))
        case AddSuggestion(theirs=theirs):
            card = of_id(deck, theirs.id)
            return _added(deck, idea, theirs) if card is None else _edited(deck, idea, card, theirs)
        case RemoveSuggestion() as remove:
            return _removed(idea, of_id(deck, remove.about) or remove.mine)
        case MoveSuggestion():
            return _moved(deck, idea)
        case TalkSuggestion() as talk:
            return _of_talk(deck, idea, talk)
        case PersonSuggestion(theirs=person) as about:
            return _of_person(idea, person_of(deck.people, about.about), person)


def _edited(deck: Deck, idea: Idea, mine: Card, theirs: Card) -> ShownIdea:
    parts = card_parts(mine, theirs)
    line = _only_line(parts)
    return ShownIdea(
        title=say.for_point(idea.by, name_of(mine)),
        heading=say.heading(idea.by, "line" if line else "edit"),
        mine=_side(parts, is_theirs=False),
        theirs=(line,) if line else _side(parts, is_theirs=True),
        needs_yes=say.needs_yes(mine) or _becomes_end(deck, mine, theirs),
        texts=tuple(name for name in OWN_TEXTS if getattr(mine, name) != getattr(theirs, name)),
    )


def _only_line(parts: tuple[Part, ...]) -> Line | None:
    """The line, and where it would stand, if all the idea does is add one to what is said."""
    if len(parts) != 1 or parts[0].label != _(prepare_say.SCRIPT):
        return None
    texts = side_by_side(parts[0].mine, parts[0].theirs)
    if (line := added_line(texts)) is None:
        return None
    at = next(place for place, piece in enumerate(texts.theirs) if piece.is_other)
    before, after = texts.theirs[:at], texts.theirs[at + 1 :]
    place = say.line_stands("".join(one.text for one in before), "".join(one.text for one in after))
    return _plain(say.quoted(line), place)


def _becomes_end(deck: Deck, mine: Card, theirs: Card) -> str:
    if theirs.kind is mine.kind or not is_held(theirs):
        return ""
    now = next((card for card in deck.cards if card.kind is theirs.kind), None)
    return say.becomes_end(theirs, "" if now is None else name_of(now))


def _added(deck: Deck, idea: Idea, card: Card) -> ShownIdea:
    return ShownIdea(
        title=say.for_point(idea.by, name_of(card)),
        heading=say.heading(idea.by, "add"),
        mine=(_plain(_(say.NOT_THERE)), _plain(_(say.STAYS_WITHOUT))),
        theirs=(*_whole_card(card), *_new_place(deck, idea)),
        texts=("point", "script"),
    )


def _new_place(deck: Deck, idea: Idea) -> tuple[Line, ...]:
    """Where a card would come; nothing while the talk can take no more."""
    after = used(deck, idea.by, key_of(idea.suggestion))
    card = of_id(after, idea.suggestion.about)
    if card is None:
        return ()
    before = _neighbours(after, card.id)[0]
    return (_plain(say.would_come(before, card, "" if before is None else name_of(before))),)


def _removed(idea: Idea, card: Card) -> ShownIdea:
    return ShownIdea(
        title=say.for_point(idea.by, name_of(card)),
        heading=say.heading(idea.by, "remove"),
        mine=_whole_card(card),
        theirs=(_plain(_(say.LEFT_OUT)),),
        needs_yes=say.needs_yes(card),
    )


def _moved(deck: Deck, idea: Idea) -> ShownIdea:
    card_id = idea.suggestion.about
    card = of_id(deck, card_id)
    after = used(deck, idea.by, key_of(idea.suggestion))
    return ShownIdea(
        title=say.for_point(idea.by, name_of(card) if card else ""),
        heading=say.heading(idea.by, "move"),
        mine=(_place(deck, card_id, say.stands),),
        theirs=(_place(after, card_id, lambda one, name: _would_come(after, card_id, one, name)),),
        needs_yes=say.needs_yes(card) if card else "",
    )


def _would_come(deck: Deck, card_id: str, before: Card | None, name: str) -> str:
    return say.would_come(before, of_id(deck, card_id) or Card(), name)


def _place(deck: Deck, card_id: str, told: Callable[[Card | None, str], str]) -> Line:
    """A point between its neighbours."""
    before, after = _neighbours(deck, card_id)
    own = of_id(deck, card_id) or Card()
    pieces = [Piece(name_of(own), is_other=True)]
    pieces[:0] = [] if before is None else [Piece(f"{name_of(before)}\n")]
    pieces += [] if after is None else [Piece(f"\n{name_of(after)}")]
    label = told(before, "" if before is None else name_of(before))
    return Line(label, tuple(pieces), "")


def _neighbours(deck: Deck, card_id: str) -> tuple[Card | None, Card | None]:
    """The card before this one, and the one after it."""
    cards = (None, *deck.cards, None)
    place = next((n for n, card in enumerate(cards) if card and card.id == card_id), 0)
    return (cards[place - 1], cards[place + 1]) if place else (None, None)


def _of_talk(deck: Deck, idea: Idea, talk: TalkSuggestion) -> ShownIdea:
    field: dict[str, Any] = {talk.field: getattr(talk.theirs, talk.field)}
    parts = talk_parts(deck, deck.model_copy(update=field))
    return _in_parts(say.for_talk(idea.by), say.heading(idea.by, "edit"), parts)


def _of_person(idea: Idea, mine: Person | None, theirs: Person | None) -> ShownIdea:
    called = people_say.called(mine or theirs or Person())
    title = say.for_person(idea.by, called)
    if mine is not None and theirs is not None:
        return _in_parts(title, say.heading(idea.by, "edit"), person_parts(mine, theirs))
    told = _whole(person_parts(Person(), mine or theirs or Person()))
    kind, words = ("somebody", say.NOT_LISTED) if mine is None else ("nobody", say.OFF_LIST)
    sides = (_plain(_(words)),), told
    one, other = sides if mine is None else sides[::-1]
    return ShownIdea(title, say.heading(idea.by, kind), one, other)


def _in_parts(title: str, heading: str, parts: tuple[Part, ...]) -> ShownIdea:
    mine, theirs = (_side(parts, is_theirs=side) for side in (False, True))
    return ShownIdea(title, heading, mine, theirs)


def _whole_card(card: Card) -> tuple[Line, ...]:
    """All that a card says."""
    return _whole(card_parts(Card(), card)) or (_plain(_(NOTHING)),)


def _whole(parts: tuple[Part, ...]) -> tuple[Line, ...]:
    return tuple(
        Line(part.label, (Piece(part.theirs),), part.theirs, part.pictures[1]) for part in parts
    )


def _side(parts: tuple[Part, ...], *, is_theirs: bool) -> tuple[Line, ...]:
    return tuple(_line(part, is_theirs=is_theirs) for part in parts)


def _line(part: Part, *, is_theirs: bool) -> Line:
    words, picture = (part.mine, part.theirs)[is_theirs], part.pictures[is_theirs]
    if not part.is_text:
        pieces: tuple[Piece, ...] = (Piece(words, is_other=is_theirs),)
        return Line(part.label, pieces, words, picture)
    both = side_by_side(part.mine, part.theirs)
    pieces = beside_changes((both.mine, both.theirs)[is_theirs])
    label = say.same_words(part.label) if is_theirs and both.is_same_words else part.label
    if not words.strip():
        return _plain(_(NOTHING), label)
    return Line(label, pieces, say.heard(pieces, is_theirs=is_theirs))


def _plain(words: str, label: str = "") -> Line:
    return Line(label, (Piece(words),), words)

"""What became of an idea that was decided, or taken back, in one short line."""

from enum import StrEnum

from speakaid.core.authors import Author, Role
from speakaid.core.card import Card, CardKind
from speakaid.core.deck import Deck
from speakaid.core.edits import of_id
from speakaid.core.people import Person
from speakaid.core.proposals import Idea
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    RemoveSuggestion,
    TalkSuggestion,
)
from speakaid.i18n import N_, _
from speakaid.wording.names import shortened
from speakaid.wording.people import called
from speakaid.wording.prepare import name_of

_LONGEST = 20
"""Letters of a name: the line stands between buttons."""


class Choice(StrEnum):
    """What the speaker chose; or that the helper took it back."""

    MINE = "mine"
    THEIRS = "theirs"
    MY_WAY = "my way"
    BACK = "taken back"


Said = dict[Choice, str]
_WORDS: Said = {
    Choice.MINE: N_("{what} stays as you have it."),
    Choice.THEIRS: N_("{what} is as {name} has it."),
    Choice.MY_WAY: N_("{what} is in your own words."),
}
_NEW: Said = {
    Choice.MINE: N_("Your talk stays without {what}."),
    Choice.THEIRS: N_("{what} is in your talk now."),
    Choice.MY_WAY: N_("{what} is in your talk now, in your own words."),
}
_GONE: Said = {
    Choice.MINE: N_("{what} stays in your talk."),
    Choice.THEIRS: N_("{what} lies on the shelf now."),
}
_PLACE: Said = {
    Choice.MINE: N_("{what} stays in its place."),
    Choice.THEIRS: N_("{what} has its new place now."),
}
_TALK: Said = {
    Choice.MINE: N_("Your talk stays as you have it."),
    Choice.THEIRS: N_("What {name} has is in your talk now."),
}
_SOMEBODY: Said = {
    Choice.MINE: N_("Your list stays without {what}."),
    Choice.THEIRS: N_("{what} is on your list now."),
}
_NOBODY: Said = {
    Choice.MINE: N_("{what} stays on your list."),
    Choice.THEIRS: N_("{what} is off your list now."),
}


def became(deck: Deck, idea: Idea, choice: Choice) -> str:
    """What became of it; `deck` is the talk as it was just before."""
    if choice is Choice.BACK:
        return _("You took your idea back.")
    match idea.suggestion:
        case EditSuggestion(theirs=card) | AddSuggestion(theirs=card):
            here = of_id(deck, card.id)
            said, what = (_NEW, _quoted(name_of(card))) if here is None else (_WORDS, _point(here))
        case RemoveSuggestion(mine=card):
            said, what = _GONE, _point(of_id(deck, card.id) or card)
        case MoveSuggestion(about=card_id):
            said, what = _PLACE, _point(of_id(deck, card_id) or Card())
        case TalkSuggestion():
            said, what = _TALK, ""
        case PersonSuggestion(mine=mine, theirs=theirs):
            said, what = _of_person(mine, theirs), _quoted(called(theirs or mine or Person()))
    return _(said[choice]).format(what=what, name=_name(idea.by))


def _of_person(mine: Person | None, theirs: Person | None) -> Said:
    if mine is None:
        return _SOMEBODY
    return _NOBODY if theirs is None else _WORDS


def _point(card: Card) -> str:
    if card.kind is CardKind.OPENING:
        return _("Your opening")
    if card.kind is CardKind.CLOSING:
        return _("Your ending")
    return _quoted(name_of(card))


def _quoted(name: str) -> str:
    return _("“{name}”").format(name=shortened(name, _LONGEST))


def _name(by: Author) -> str:
    if by.role is Role.ELSEWHERE:
        return _("the other copy")
    return shortened(by.name, _LONGEST) or _("your helper")

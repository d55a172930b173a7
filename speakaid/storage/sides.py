"""Two forms of a talk that a syncing program made: whose words are mine, and what is older.

Mine are those that this computer wrote last. If it wrote neither, they are those in the file of the
talk, unless only those in the copy are newer than what was here.
"""

from typing import NamedTuple

from speakaid.core.deck import Deck
from speakaid.core.meeting import is_new
from speakaid.core.proposals import with_ideas_of
from speakaid.storage.earlier import Earlier
from speakaid.storage.own_words import OwnWords


class Forms(NamedTuple):
    """The talk, the copy as it lies there, and the copy with names of pictures that are free."""

    talk: Deck
    copy: Deck
    brought: Deck


class Sides(NamedTuple):
    """Mine, the other one, and how the talk stood here before mine was written."""

    mine: Deck
    theirs: Deck
    earlier: tuple[Deck, ...]


def sides(forms: Forms, own: OwnWords, past: Earlier, *, talk_stays: bool) -> Sides:
    """Which is which. `talk_stays`: the words in the talk are mine in any case."""
    here, there = own.wrote_at(forms.talk), own.wrote_at(forms.copy)
    if max(here, there) < 0:
        return _of_others(forms, past.decks(), talk_stays=talk_stays)
    is_copy = there > here and not talk_stays
    # What came here after my words were written is not older than they are.
    earlier = past.decks(before=there) if is_copy else past.decks()
    mine, theirs = _in_order(forms, is_copy=is_copy)
    if is_copy:
        own.put_back(mine)
    if min(here, there) >= 0 and not past.had_others(min(here, there), max(here, there)):
        # The older led to the newer: of it only its ideas are new.
        theirs = with_ideas_of(mine, theirs)
    return Sides(mine, theirs, earlier)


def _of_others(forms: Forms, earlier: tuple[Deck, ...], *, talk_stays: bool) -> Sides:
    """Neither was written here: so it is not known, either, which ideas were decided.

    A copy that never was here is likely to be newer, and not surely: what the talk says stays too.
    """
    is_copy = not talk_stays and is_new(forms.copy, forms.talk, earlier)
    undecided = (deck.model_copy(update={"proposals": ()}) for deck in earlier)
    return Sides(*_in_order(forms, is_copy=is_copy), () if is_copy else tuple(undecided))


def _in_order(forms: Forms, *, is_copy: bool) -> tuple[Deck, Deck]:
    if is_copy:
        return forms.brought.model_copy(update={"id": forms.talk.id}), forms.talk
    return forms.talk, forms.brought

"""What one step, taken back or done again, made of the ideas for a talk."""

from enum import StrEnum
from typing import NamedTuple

from speakaid.core.authors import Author
from speakaid.core.deck import Deck
from speakaid.core.proposals import Idea, ideas_in, still_says
from speakaid.core.suggestions import matter_of
from speakaid.core.text_places import differing_text, text_at

Matter = tuple[Author, tuple[str, str]]


class Turn(StrEnum):
    """What an idea is now that it was not before."""

    CAME = "there"
    WAITS = "to be decided again"
    WENT = "gone"
    IN_TALK = "in the talk"
    WORD_MORE = "a word longer"
    WORDS_MORE = "some words longer"
    WORD_LESS = "a word shorter"
    WORDS_LESS = "some words shorter"
    OTHER = "another"


class IdeaStep(NamedTuple):
    """An idea, what a step made of it, and the talk in which it stands or stood."""

    idea: Idea
    turn: Turn
    deck: Deck


def idea_step(before: Deck, after: Deck) -> IdeaStep | None:
    """The idea that a step was about: the last, if there are several; None if about none."""
    if before.proposals == after.proposals:
        return None
    were, are = _ideas(before), _ideas(after)
    came_as = Turn.CAME if before.decided == after.decided else Turn.WAITS
    came = [IdeaStep(one, came_as, after) for matter, one in are.items() if matter not in were]
    gone = (one for matter, one in were.items() if matter not in are)
    went = [IdeaStep(one, _went(one, before, after), before) for one in gone]
    both = ((were[matter], one) for matter, one in are.items() if matter in were)
    other = [IdeaStep(now, _turn(was, now), after) for was, now in both if was != now]
    return next((found[-1] for found in (came, went, other) if found), None)


def _ideas(deck: Deck) -> dict[Matter, Idea]:
    return {(one.by, matter_of(one.suggestion)): one for one in ideas_in(deck)}


def _went(idea: Idea, before: Deck, after: Deck) -> Turn:
    """Undecided, and what the talk says all the same: whose words they are was taken back."""
    is_so = before.decided == after.decided and not still_says(after, idea.suggestion)
    return Turn.IN_TALK if is_so else Turn.WENT


def _turn(was: Idea, now: Idea) -> Turn:
    place = differing_text(was.suggestion, now.suggestion)
    if place is None:
        return Turn.OTHER
    counts = [len(text_at(one.suggestion, place).split()) for one in (was, now)]
    match counts[1] - counts[0]:
        case 0:
            return Turn.OTHER
        case 1:
            return Turn.WORD_MORE
        case -1:
            return Turn.WORD_LESS
        case more:
            return Turn.WORDS_MORE if more > 0 else Turn.WORDS_LESS

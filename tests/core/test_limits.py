"""Whatever is written can be read again: also what helpers suggest, and who they are."""

from collections.abc import Callable

import pytest
from decks import SUPPORT, card
from hypothesis import given
from pydantic import ValidationError

from core.some_decks import decks
from speakaid.core import edits
from speakaid.core.about import MOST_HOLDING_SENTENCES, MOST_QUESTION_SENTENCES, About, Organiser
from speakaid.core.authors import LONGEST_NAME, MOST_AUTHORS, Author, Role, helper
from speakaid.core.card import MOST_TRICKY_WORDS, Card, TrickyWord
from speakaid.core.deck import MOST_CARDS, MOST_CHARACTERS, Deck
from speakaid.core.limits import within_limits
from speakaid.core.people import MOST_PEOPLE, Person
from speakaid.core.room import fits
from speakaid.core.suggestions import (
    MOST_PROPOSALS,
    MOST_SUGGESTIONS,
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    Proposal,
    RemoveSuggestion,
    Suggestion,
    TalkSuggestion,
)

LONG = "a" * (MOST_CHARACTERS + 1)
ANNA = helper("Anna")
NAMELESS = Author.model_construct(role=Role.HELPER, name="n" * (LONGEST_NAME + 1))
GOOD = card("good", "Good.")
TOO_LONG = GOOD.model_copy(update={"notes": LONG})
LATE = Person.model_construct(id="late", where=LONG)


def changed(**fields: object) -> Deck:
    return SUPPORT.model_copy(update=fields)


def a_card(**fields: object) -> Deck:
    return edits.with_card(SUPPORT, "bus", **fields)


def suggested(*ideas: Suggestion, by: Author = ANNA) -> Deck:
    return changed(proposals=(Proposal.model_construct(by=by, order=(), suggestions=ideas),))


def helpers(count: int) -> tuple[Proposal, ...]:
    return tuple(Proposal(by=helper(f"Helper {number}")) for number in range(count))


def edit(one: Card, other: Card) -> Suggestion:
    return EditSuggestion.model_construct(mine=one, theirs=other)


def about(**fields: object) -> Suggestion:
    told = About.model_construct(**fields)
    return TalkSuggestion.model_construct(field="title", mine=About(), theirs=told)


TOO_MUCH: dict[str, Deck] = {
    "cards": changed(cards=tuple(card(f"c{number}") for number in range(MOST_CARDS + 1))),
    "people": changed(people=tuple(Person(id=f"p{n}") for n in range(MOST_PEOPLE + 1))),
    "helpers": changed(proposals=helpers(MOST_PROPOSALS + 1)),
    "ideas": suggested(*(MoveSuggestion(card="bus") for _ in range(MOST_SUGGESTIONS + 1))),
    "authors": a_card(authors=tuple(helper(f"Helper {n}") for n in range(MOST_AUTHORS + 1))),
    "words to help with": a_card(tricky_words=(TrickyWord(word="a"),) * (MOST_TRICKY_WORDS + 1)),
    "sentences for hard moments": changed(
        holding_sentences=("So. " * 40,) * (MOST_HOLDING_SENTENCES + 1)
    ),
    "sentences for questions": changed(question_sentences=("So?",) * (MOST_QUESTION_SENTENCES + 1)),
    "a name": a_card(authors=(NAMELESS,)),
    "a helper's name": suggested(MoveSuggestion(card="bus"), by=NAMELESS),
    "a title": changed(title=LONG),
    "a sentence": changed(question_sentences=(LONG,)),
    "for the organiser": changed(organiser=Organiser.model_construct(slides=LONG)),
    "a time": changed(slot_seconds=90_000.0),
    "no time": changed(slot_seconds=0.0),
    "a time of a card": a_card(planned_seconds=90_000.0),
    "a card": a_card(script=LONG),
    "help for a word": a_card(tricky_words=(TrickyWord.model_construct(word="a", meaning=LONG),)),
    "a person": changed(people=(LATE,)),
    "a card as it was": suggested(edit(TOO_LONG, GOOD)),
    "a card as it would be": suggested(edit(GOOD, TOO_LONG)),
    "a card that would be new": suggested(AddSuggestion.model_construct(theirs=TOO_LONG)),
    "a card that would go": suggested(RemoveSuggestion.model_construct(mine=TOO_LONG)),
    "a title that would be": suggested(about(title=LONG)),
    "a signal that would be": suggested(about(organiser=Organiser.model_construct(signals=LONG))),
    "a person that would be": suggested(PersonSuggestion.model_construct(mine=None, theirs=LATE)),
    "a person that was": suggested(PersonSuggestion.model_construct(mine=LATE, theirs=None)),
}


def can_be_read_again(made: Deck) -> bool:
    try:
        return Deck.model_validate_json(made.model_dump_json(warnings=False), strict=True) == made
    except ValidationError:
        return False


@given(decks())
def test_usual_talks_are_within_the_limits(made: Deck) -> None:
    assert within_limits(made)
    assert can_be_read_again(made)


@pytest.mark.parametrize("made", TOO_MUCH.values(), ids=TOO_MUCH)
def test_what_could_not_be_read_again_is_not_written(made: Deck) -> None:
    assert not can_be_read_again(made)
    assert not within_limits(made)


@pytest.mark.parametrize("made", TOO_MUCH.values(), ids=TOO_MUCH)
def test_nor_is_a_step_taken_that_leads_to_it(made: Deck) -> None:
    assert not fits(SUPPORT, made)
    assert fits(made, SUPPORT) or made.slot_seconds != SUPPORT.slot_seconds


AS_MUCH_AS_CAN_BE: dict[str, Callable[[], Deck]] = {
    "helpers": lambda: changed(proposals=helpers(MOST_PROPOSALS)),
    "ideas": lambda: suggested(*(MoveSuggestion(card="bus") for _ in range(MOST_SUGGESTIONS))),
    "authors": lambda: a_card(authors=tuple(helper(f"H {n}") for n in range(MOST_AUTHORS))),
    "a name": lambda: suggested(MoveSuggestion(card="bus"), by=helper("n" * 999)),
    "a time": lambda: a_card(planned_seconds=86_400.0),
}


@pytest.mark.parametrize("make", AS_MUCH_AS_CAN_BE.values(), ids=AS_MUCH_AS_CAN_BE)
def test_as_much_as_can_be_is_written(make: Callable[[], Deck]) -> None:
    made = make()
    assert within_limits(made)
    assert can_be_read_again(made)
    assert fits(SUPPORT, made)

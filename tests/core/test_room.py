"""What one talk can hold is told before a step is taken."""

import pytest
from decks import SHORT, card, deck
from hypothesis import given

from core.some_decks import decks
from speakaid.core import edits
from speakaid.core.authors import MOST_AUTHORS, helper
from speakaid.core.deciding import kept
from speakaid.core.deck import MOST_CARDS, MOST_CHARACTERS, Deck, Organiser, TrickyWord
from speakaid.core.people import MOST_PEOPLE, Person
from speakaid.core.room import fits
from speakaid.core.suggesting import typed

FULL_TEXT = "a" * MOST_CHARACTERS
TOO_LONG = FULL_TEXT + "a"
NEARLY_FULL = deck("", *(card(f"c{number}", script=FULL_TEXT) for number in range(29)))
MOST = tuple(card(f"c{number}") for number in range(MOST_CARDS))
TOO_MUCH: dict[str, Deck] = {
    "on a card": edits.with_card(SHORT, "wish", script=TOO_LONG),
    "in the title": SHORT.model_copy(update={"title": TOO_LONG}),
    "for the organiser": SHORT.model_copy(
        update={"organiser": Organiser.model_construct(signals=TOO_LONG)}
    ),
    "in a sentence": SHORT.model_copy(update={"question_sentences": ("So?", TOO_LONG)}),
    "about a person": SHORT.model_copy(
        update={"people": (Person.model_construct(voice=TOO_LONG),)}
    ),
    "a person too many": SHORT.model_copy(
        update={"people": tuple(Person(id=f"p{number}") for number in range(MOST_PEOPLE + 1))}
    ),
    "a card too many": SHORT.model_copy(update={"cards": (*MOST, card("more"))}),
}


@given(decks(), decks())
def test_usual_steps_fit(before: Deck, after: Deck) -> None:
    assert fits(before, after)


@pytest.mark.parametrize("after", TOO_MUCH.values(), ids=TOO_MUCH)
def test_what_is_too_long_does_not_fit(after: Deck) -> None:
    assert not fits(SHORT, after)
    assert fits(after, SHORT)


def test_a_text_may_be_as_long_as_can_be() -> None:
    assert fits(SHORT, edits.with_card(SHORT, "wish", script=FULL_TEXT))


def test_all_of_a_talk_may_not_be_too_much() -> None:
    for step in ({"notes": FULL_TEXT}, {"notes": "ä" * 50_000}):
        assert not fits(NEARLY_FULL, edits.with_card(NEARLY_FULL, "c1", **step))
    assert fits(NEARLY_FULL, edits.with_card(NEARLY_FULL, "c1", notes="A few words more."))


def test_also_words_that_help_is_wanted_with_take_room() -> None:
    words = tuple(TrickyWord(word=f"word {number}", meaning="so " * 500) for number in range(150))
    assert not fits(NEARLY_FULL, edits.with_card(NEARLY_FULL, "c1", tricky_words=words))
    assert fits(SHORT, edits.with_card(SHORT, "wish", tricky_words=words))


def test_also_the_people_one_may_meet_take_room() -> None:
    people = tuple(Person(id=f"p{number}", where="so " * 500) for number in range(150))
    assert not fits(NEARLY_FULL, NEARLY_FULL.model_copy(update={"people": people}))
    assert fits(SHORT, SHORT.model_copy(update={"people": people}))


def test_what_makes_a_talk_smaller_or_moves_a_card_may_always_be_done() -> None:
    over = deck("", *NEARLY_FULL.cards, *(card(f"d{n}", script=FULL_TEXT) for n in range(5)))
    assert not fits(over, edits.with_card(over, "c1", notes="!"))
    assert fits(over, edits.removed(over, "c1"))
    assert fits(over, edits.moved(over, "c1", 5))


def with_ideas(made: Deck, notes: str, count: int = 1) -> Deck:
    """The talk, in which a helper suggests notes for so many cards."""
    seen = made
    for one in made.cards[:count]:
        seen = edits.with_card(seen, one.id, notes=notes)
    return typed(made, seen, helper("Anna"))


def test_also_what_a_helper_suggests_takes_room() -> None:
    assert fits(SHORT, with_ideas(SHORT, "A few words more."))
    assert fits(NEARLY_FULL, with_ideas(SHORT, "A few words more."))
    assert not fits(NEARLY_FULL, with_ideas(NEARLY_FULL, FULL_TEXT))
    assert not fits(NEARLY_FULL, with_ideas(NEARLY_FULL, "So.", count=29))


def test_a_letter_of_a_helper_is_asked_about_too() -> None:
    before = with_ideas(SHORT, FULL_TEXT)
    assert not fits(before, with_ideas(SHORT, TOO_LONG))
    assert fits(before, with_ideas(SHORT, FULL_TEXT[1:]))


def test_to_keep_mine_makes_a_talk_smaller() -> None:
    over = with_ideas(NEARLY_FULL, FULL_TEXT, count=20)
    assert not fits(over, edits.with_card(over, "c28", notes="!"))
    assert fits(over, kept(over, helper("Anna"), "edit-c0"))


def test_also_who_wrote_a_card_takes_room() -> None:
    many = tuple(helper(f"{number} {'n' * 150}") for number in range(MOST_AUTHORS))
    nearly = deck("", *NEARLY_FULL.cards, *(card(f"d{number}") for number in range(100)))
    signed = nearly.model_copy(
        update={"cards": tuple(one.model_copy(update={"authors": many}) for one in nearly.cards)}
    )
    assert not fits(nearly, signed)

"""After a decision one line says what became of the idea, and names what it is about."""

import pytest
from decks import SHORT

from speakaid.core import edits
from speakaid.core.about import About
from speakaid.core.authors import ELSEWHERE, SOMEBODY, helper
from speakaid.core.card import Card, CardKind
from speakaid.core.people import Person
from speakaid.core.proposals import Idea
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    RemoveSuggestion,
    Suggestion,
    TalkSuggestion,
)
from speakaid.wording.decided import Choice, became

MINE, THEIRS, MY_WAY, _BACK = Choice
WISH, CHOIR = SHORT.cards[1], Card(id="new", point="The choir")
ELLA = Person(id="ella", name="Ella")
DECK = edits.with_card(SHORT, "bye", kind=CardKind.CLOSING)
DECK = edits.with_card(DECK, "hello", kind=CardKind.OPENING)
EDIT = EditSuggestion(mine=WISH, theirs=WISH)
TITLE = TalkSuggestion(field="title", mine=About(title="Three"), theirs=About(title="Four"))


@pytest.mark.parametrize(
    ("suggestion", "choice", "said"),
    [
        (EDIT, MINE, "“My wish” stays as you have it."),
        (EDIT, THEIRS, "“My wish” is as Anna has it."),
        (EDIT, MY_WAY, "“My wish” is in your own words."),
        (AddSuggestion(theirs=WISH), THEIRS, "“My wish” is as Anna has it."),
        (AddSuggestion(theirs=CHOIR), MINE, "Your talk stays without “The choir”."),
        (AddSuggestion(theirs=CHOIR), THEIRS, "“The choir” is in your talk now."),
        (
            AddSuggestion(theirs=CHOIR),
            MY_WAY,
            "“The choir” is in your talk now, in your own words.",
        ),
        (RemoveSuggestion(mine=WISH), MINE, "“My wish” stays in your talk."),
        (RemoveSuggestion(mine=WISH), THEIRS, "“My wish” lies on the shelf now."),
        (MoveSuggestion(card="hello"), MINE, "Your opening stays in its place."),
        (MoveSuggestion(card="bye"), THEIRS, "Your ending has its new place now."),
        (TITLE, MINE, "Your talk stays as you have it."),
        (TITLE, THEIRS, "What Anna has is in your talk now."),
        (PersonSuggestion(mine=None, theirs=ELLA), MINE, "Your list stays without “Ella”."),
        (PersonSuggestion(mine=None, theirs=ELLA), THEIRS, "“Ella” is on your list now."),
        (PersonSuggestion(mine=ELLA, theirs=None), MINE, "“Ella” stays on your list."),
        (PersonSuggestion(mine=ELLA, theirs=None), THEIRS, "“Ella” is off your list now."),
        (PersonSuggestion(mine=ELLA, theirs=ELLA), THEIRS, "“Ella” is as Anna has it."),
    ],
)
def test_what_became_of_an_idea(suggestion: Suggestion, choice: Choice, said: str) -> None:
    assert became(DECK, Idea(helper("Anna"), suggestion), choice) == said


def test_whoever_has_no_name_is_your_helper() -> None:
    assert became(DECK, Idea(SOMEBODY, EDIT), THEIRS) == "“My wish” is as your helper has it."
    assert became(DECK, Idea(ELSEWHERE, EDIT), THEIRS) == "“My wish” is as the other copy has it."

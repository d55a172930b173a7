"""What a helper types is undone word by word, as what the speaker types."""

from decks import SHORT

from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, helper
from speakaid.core.deck import Deck
from speakaid.core.draft import Draft
from speakaid.core.suggesting import seen_by, typed

ANNA = helper("Anna")
EMPTY = edits.with_card(SHORT, "wish", script="")


def helper_types(draft: Draft, text: str, field: str = "script") -> None:
    """One change of a box after another: each word of `text` is what stands there then."""
    seen = edits.with_card(seen_by(draft.deck, ANNA), "wish", **{field: text})
    draft.change(typed(draft.deck, seen, ANNA))


def steps_back(draft: Draft) -> list[str]:
    """What the helper sees after each undo."""
    seen = []
    while draft.can_undo:
        draft.undo()
        seen.append(script_in(draft.deck))
    return seen


def script_in(deck: Deck) -> str:
    return seen_by(deck, ANNA).cards[1].script


def letters(draft: Draft, words: str) -> None:
    for end in range(1, len(words) + 1):
        helper_types(draft, words[:end])


def test_the_first_word_of_an_idea_is_one_step() -> None:
    draft = Draft(EMPTY)
    letters(draft, "two words")
    assert steps_back(draft) == ["two ", ""]


def test_it_is_one_step_also_beside_the_ideas_of_others() -> None:
    theirs = edits.removed(EMPTY, "bye")
    draft = Draft(typed(typed(EMPTY, theirs, SOMEBODY), theirs, ANNA))
    letters(draft, "So")
    assert steps_back(draft) == [""]


def test_letters_taken_away_from_the_speakers_words_are_one_step() -> None:
    draft = Draft(edits.with_card(SHORT, "wish", script="a word"))
    for end in range(5, 1, -1):
        helper_types(draft, "a word"[:end])
    assert steps_back(draft) == ["a word"]


def test_a_letter_elsewhere_is_another_step() -> None:
    draft = Draft(EMPTY)
    letters(draft, "So")
    helper_types(draft, "Smile", "notes")
    assert len(steps_back(draft)) == 2


def test_the_idea_is_there_again_with_all_its_letters() -> None:
    draft = Draft(EMPTY)
    letters(draft, "So")
    there = draft.deck
    draft.undo()
    draft.redo()
    assert draft.deck == there

"""Hints in words: one kind sentence each, and what `speakaid check` prints of them."""

import json
import re
from pathlib import Path

import pytest
from decks import EMPTY, NO_ENDING, SHORT, SUPPORT, card, deck

from speakaid.__main__ import main
from speakaid.core.deck import Deck, TrickyWord
from speakaid.core.hints import Hint, HintKind, hints
from speakaid.core.ready import Missing, missing
from speakaid.storage.deck_file import save_deck
from speakaid.wording import hints as say

UNKIND = re.compile(
    r"\b(wrong|errors?|fail(s|ed|ure)?|tests?|scores?|quiz|forg[eo]t\w*|incorrect)\b|!", re.I
)


def late(slot: float, made: Deck = SUPPORT) -> str:
    found = hints(made.model_copy(update={"slot_seconds": slot}))
    return next(say.sentence(hint) for hint in found if hint.kind is HintKind.LONGER_THAN_SLOT)


@pytest.mark.parametrize("kind", HintKind)
def test_every_hint_is_kind_and_has_a_name(kind: HintKind) -> None:
    hint = Hint(kind, card="a", words=42, split_at=20, word="prosopagnosia", slot_seconds=60)
    for words in (say.sentence(hint), say.kind(kind), say.action(hint)):
        assert not UNKIND.search(words)
    assert say.sentence(hint).endswith((".", "?"))
    assert say.kind(kind)


def test_a_long_card_may_be_two() -> None:
    hint = Hint(HintKind.LONG_CARD, card="a", words=42, split_at=20)
    assert say.sentence(hint) == "This point has 42 words. Two points may be easier."
    assert say.action(hint) == "Make two points of it"


def test_what_cannot_be_split_is_not_offered_to_be() -> None:
    hint = Hint(HintKind.LONG_CARD, card="a", words=42)
    assert say.sentence(hint) == "This point has 42 words. Fewer may be easier."
    assert say.action(hint) == ""


def test_a_talk_longer_than_its_time_says_what_is_left_out() -> None:
    assert late(500) == (
        "All of it takes about 10 minutes, and you have 8 minutes. "
        "If time is short, this is left out: The bus story, The choir."
    )
    assert late(590).startswith(
        "All of it takes a little longer than the 10 minutes that you have."
    )


def test_a_talk_that_stays_longer_says_so() -> None:
    assert late(120).endswith("Without these points it is still longer: The bus story, The choir.")
    assert late(20, SHORT).endswith("or ask for a little more time.")


def test_a_line_names_its_card() -> None:
    made = deck("", card("a", "Hello. " * 31, "My\nopening"))
    lines = [say.line(hint, made) for hint in hints(made)]
    assert "My opening: This point has 31 words. Two points may be easier." in lines


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (SHORT, "Ready: this talk has an opening and an ending of your own."),
        (NO_ENDING, "To be ready: an ending of your own."),
        (EMPTY, "To be ready: the first card, an opening, an ending of your own."),
    ],
)
def test_whether_it_is_ready(made: Deck, words: str) -> None:
    assert say.readiness(missing(made)) == words


def test_the_hints_that_are_off_are_named() -> None:
    kinds = (HintKind.LONG_CARD, HintKind.NO_ENDING)
    assert say.turned_off(kinds) == "Many words at a point\nA talk without an ending"


def test_check_prints_a_hint_a_line_and_whether_it_is_ready(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "talk.speakaid"
    save_deck(NO_ENDING, file)
    assert main(["check", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "There is no ending yet. A last line of your own is good to have."
    assert lines[-1] == "To be ready: an ending of your own."


def test_check_gives_programs_the_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "talk.speakaid"
    word = TrickyWord(word="choir")
    save_deck(deck("", card("only", "I joined a choir.", tricky_words=(word,))), file)
    assert main(["check", "--json", str(file)]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "ready": True,
        "missing": [],
        "hints": [
            {
                "kind": "word_without_help",
                "card": "only",
                "word": "choir",
                "says": "I joined a choir.: “choir” has no help yet. "
                "A meaning or a picture can bring it back.",
            }
        ],
    }


def test_every_missing_part_has_words() -> None:
    assert all(say.readiness((part,)) for part in Missing)

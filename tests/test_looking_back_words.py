"""Looking back says what is so, in plain sentences: no counts, and nothing of what did not come."""

from datetime import date

import pytest

from speakaid.core.practice.fading import Level
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import ItemKind
from speakaid.core.practice.looking_back import Fact, FactKind, Run
from speakaid.core.practice.records import Question
from speakaid.wording import looking_back as say
from speakaid.wording import practice_table
from speakaid.wording.helps import HELPS

TODAY = date(2026, 11, 28)
THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            Fact(FactKind.WITHOUT_HELP, ItemKind.OPENING, "Opening"),
            "You began your opening without help.",
        ),
        (
            Fact(FactKind.WITHOUT_HELP, ItemKind.CLOSING, "Ending"),
            "You said your ending without help.",
        ),
        (
            Fact(FactKind.WITHOUT_HELP, ItemKind.MUST_SAY, "How it\nbegan "),
            "You said “How it began” without help.",
        ),
        (
            Fact(FactKind.FROM_ITS_NAME, ItemKind.STORY, "The bus story"),
            "You say “The bus story” from its name alone.",
        ),
        (
            Fact(FactKind.FROM_LETTERS, ItemKind.POINT, "The choir"),
            "You say “The choir” from its first letters.",
        ),
        (
            Fact(FactKind.BY_ITSELF, ItemKind.WORD, "prosopagnosia"),
            "“prosopagnosia” came by itself.",
        ),
        (
            Fact(FactKind.HELPED_BY, ItemKind.WORD, "prosopagnosia", HelpKind.LETTERS),
            "The first letters brought “prosopagnosia”.",
        ),
        (
            Fact(FactKind.HELPED_BY, ItemKind.WORD, "prosopagnosia", HelpKind.SOUND),
            "Its sound brought “prosopagnosia”.",
        ),
        (
            Fact(FactKind.HELPED_BY, ItemKind.WORD, "prosopagnosia", HelpKind.LINE),
            "With a little help “prosopagnosia” came.",
        ),
    ],
)
def test_what_is_so_is_one_sentence(fact: Fact, sentence: str) -> None:
    assert say.fact_words(fact) == sentence


@pytest.mark.parametrize("item", ItemKind)
@pytest.mark.parametrize("kind", FactKind)
@pytest.mark.parametrize("help_", [None, *HelpKind])
def test_every_fact_has_a_sentence_without_a_number(
    kind: FactKind, item: ItemKind, help_: HelpKind | None
) -> None:
    words = say.fact_words(Fact(kind, item, "The choir", help_))
    assert words.endswith(".")
    assert not any(letter.isdigit() for letter in words)


@pytest.mark.parametrize(
    ("seconds", "sentence", "label"),
    [
        (4.0, "Thursday 26 November: less than a minute.", "less than a minute"),
        (62.0, "Thursday 26 November: about 1 minute.", "1 minute"),
        (545.0, "Thursday 26 November: about 9 minutes.", "9 minutes"),
        (7200.0, "Thursday 26 November: about 120 minutes.", "120 minutes"),
    ],
)
def test_how_long_a_run_through_took(seconds: float, sentence: str, label: str) -> None:
    run = Run(THURSDAY, seconds)
    assert say.run_words(run, TODAY) == sentence
    assert say.run_label(run) == label


def test_the_picture_has_its_words() -> None:
    runs = (Run(TODAY, 540.0), Run(THURSDAY, 600.0))
    assert say.text_version(runs, 600.0, TODAY).splitlines() == [
        "Your time is 10 minutes.",
        "Today: about 9 minutes.",
        "Thursday 26 November: about 10 minutes.",
    ]
    assert say.text_version(runs[:1], None, TODAY) == "Today: about 9 minutes."
    assert say.slot_words(None) == ""
    assert say.slot_label(150.0) == "Your time: 2½ minutes"


def test_every_help_level_and_answer_has_its_words() -> None:
    assert set(HELPS) == set(HelpKind)
    assert set(practice_table.LEVELS) == set(Level)
    for question in Question:
        assert practice_table.QUESTIONS[question].endswith("?")
        assert all(practice_table.answer(question, place) for place in range(4))

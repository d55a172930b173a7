import pytest

from speakaid.core.signals import Meaning, meaning_of
from speakaid.core.state import Strength


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("2 minutes", 2),
        ("Two minutes, please", 2),
        ("five more minutes", 5),
        ("You have 3 min to finish", 3),
        ("10'", 10),
        ("1.5 minutes", 1.5),
        ("2,5 minutes", 2.5),
        ("0 minutes", 0),
        ("Last minute", 1),
        ("You have a minute", 1),
    ],
)
def test_minutes(words: str, minutes: float) -> None:
    assert meaning_of(words) == Meaning(Strength.MINUTES, minutes)


@pytest.mark.parametrize("words", ["Please finish", "STOP", "Time is up", "Time’s up", "wrap up"])
def test_to_finish(words: str) -> None:
    assert meaning_of(words) == Meaning(Strength.FINISH)


@pytest.mark.parametrize(
    "words",
    ["Well done", "Please don't stop", "No need to finish yet", "You must stop at 11:20", "1000 m"],
)
def test_other_words(words: str) -> None:
    assert meaning_of(words) == Meaning(Strength.OTHER)

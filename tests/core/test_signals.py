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
        ("A minute left", 1),
        ("twenty-five minutes left", 25),
        ("Thirty minutes", 30),
        ("Sixty minutes", 60),
        ("You've got only two minutes left, thank you.", 2),
        ("Please finish, 1 minute", 1),
        ("2 minutes. Please wind up.", 2),
        ("Please finish in 2 minutes", 2),
        ("wrap up in one minute please", 1),
        ("5", 5),
        ("Last 5 minutes", 5),
        ("final two minutes", 2),
        ("Another 2 minutes", 2),
        ("2 minutes?", 2),
        ("2 minutes 🙂", 2),
        ("“2 minutes”", 2),
        ("2′", 2),
        ("30 seconds", 0.5),
        ("5 minutes. 2 minutes.", 2),
    ],
)
def test_minutes(words: str, minutes: float) -> None:
    assert meaning_of(words) == Meaning(Strength.MINUTES, minutes)


@pytest.mark.parametrize(
    "words",
    [
        "Please finish",
        "STOP",
        "Stop now, please.",
        "Time is up",
        "Time’s up",
        "Time is over",
        "wrap up",
        "Wrap it up",
        "Please wind up",
        "Wind-up",
        "Please wrap-up",
        "We are out of time",
        "Kindly finish",
        "Please do finish",
        "You’re out of time",
        "TIME",
        "Thank you, time is up",
    ],
)
def test_to_finish(words: str) -> None:
    assert meaning_of(words) == Meaning(Strength.FINISH)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Please",
        "Well done",
        "Please don't stop",
        "No need to finish yet",
        "You must stop at 11:20",
        "1000 m",
        "No one's hearing you",
        "Wait a minute, the mic is off",
        "Just a minute",
        "Stand 2 m from the mic",
        "Stop, the microphone is off",
        "1/2 minute",
        "Add 5 minutes",
        "some minutes left",
        "You can't stop yet",
        "bus stop",
    ],
)
def test_other_words(words: str) -> None:
    assert meaning_of(words) == Meaning(Strength.OTHER)

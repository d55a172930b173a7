"""The states of the five questions."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from speakaid.core.new_talk import Answers
from speakaid.ui.questions.questions_screen import QuestionsScreen

NAMES = ("talk", "must-hear", "opening", "ending", "words", "holding", "patience")
TODAY = date(2026, 11, 24)
ANSWERS = Answers(
    title="Support from day one",
    audience="Doctors and nurses",
    slot_seconds=600,
    day_words="26 November",
    day=date(2026, 11, 26),
    must_hear=(
        "There is a pathway for a broken hip, and none for my diagnosis.",
        "I ask for one named person.",
        "Design it with us.",
    ),
    opening="Good morning. My name is Sam. Thank you for having me.",
    ending="Ask us where we would like to be. Thank you.",
    words="prosopagnosia: not knowing faces\npathway",
    holding=("One moment, please. I know what I want to say.",),
    patience=True,
    patience_words="I sometimes lose a word. Please give me a moment.",
)


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    for place, name in enumerate(NAMES):
        yield f"questions-{name}", lambda place=place: _at(place, ANSWERS)  # type: ignore[misc]
        yield f"questions-{name}-empty", lambda place=place: _at(place)  # type: ignore[misc]
    yield "questions-from-before", lambda: _at(0, ANSWERS)
    yield "questions-other-length", _other_length
    yield "questions-put-aside", _put_aside


def _at(place: int, answers: Answers | None = None) -> QuestionsScreen:
    """The screen with this question."""
    screen = QuestionsScreen(lambda: TODAY)
    screen.show_answers(answers or Answers())
    for _question in range(place):
        if screen.main is not None:
            screen.main.click()
    return screen


def _other_length() -> QuestionsScreen:
    return _at(0, ANSWERS.model_copy(update={"slot_seconds": 720, "day_words": "in spring"}))


def _put_aside() -> QuestionsScreen:
    screen = _at(0, ANSWERS)
    screen.begin_anew()
    return screen

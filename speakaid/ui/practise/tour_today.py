"""What stands before and after a sitting, for the tour and for the tests."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way
from speakaid.core.practice.state import Done
from speakaid.core.settings import Settings
from speakaid.ui.practise.end_screen import EndScreen
from speakaid.ui.practise.likes_screen import LikesScreen
from speakaid.ui.practise.today_screen import TodayScreen

_TITLE = "Support from day one"
_PLAN = "Today: 10 minutes. Your opening, two points, three words."
_REST = "Nothing is planned for today. It goes on tomorrow."
_MORE = ("Your talk, to read aloud, and three words", "Your opening, your ending, and four points")
_WAYS = tuple(Way)
_NO_WORDS = tuple(way for way in Way if way is not Way.WORDS)
_ENDING = "So here is my ending. Ask us where we would like to be. Thank you."
_LONG_ENDING = " ".join((_ENDING,) * 5)
_LETTERS_ONLY = Settings(
    practice_order=(HelpKind.LETTERS,), practice_minutes=0, practice_help_comes=False
)


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield from _before()
    yield from _after()
    yield "practise-likes", lambda: _likes(Settings())
    yield "practise-likes-other", lambda: _likes(_LETTERS_ONLY)
    kept = Settings(practice_history=True, practice_questions=True)
    yield "practise-likes-kept", lambda: _likes(kept, has_record=True)
    yield "practise-likes-off-and-kept", lambda: _likes(Settings(), has_record=True)


_STOPPED = "You stopped in “Read with me”."


def _before() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    yield "practise-today", lambda: _today(stopped="", ways=_WAYS)
    yield (
        "practise-today-stopped",
        lambda: _today(stopped=_STOPPED, keeps=True, ways=_WAYS),
    )
    yield (
        "practise-today-no-day",
        lambda: _today(stopped=_STOPPED, keeps=True, ways=_WAYS, asks_day=True),
    )
    yield "practise-today-rest", lambda: _today(stopped="", rest=_REST, ways=_NO_WORDS)
    yield "practise-today-new", lambda: _today(stopped="", more=_MORE, keeps=True, ways=_WAYS)
    yield "practise-today-over", lambda: _no_plan("The day of this talk has gone by.", _WAYS)
    yield "practise-today-no-words", lambda: _no_plan("There are no words in this talk yet.", ())


def _after() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    yield "practise-end", lambda: _end(Done.TIME)
    yield "practise-end-all", lambda: _end(Done.ALL)
    yield "practise-end-stopped", lambda: _end(Done.STOPPED)
    yield "practise-end-enough", lambda: _end(Done.ENOUGH)
    yield "practise-end-no-ending", lambda: _end(Done.TIME, "")
    yield "practise-end-long", lambda: _end(Done.TIME, _LONG_ENDING, asks=True)
    yield "practise-end-word", lambda: _end(Done.TIME, hid=("prosopagnosia",), asks=True)
    yield "practise-end-help-kept", _help_kept
    yield "practise-end-feel", lambda: _end(Done.ALL, asks=True)
    yield "practise-end-sound", _felt


def _today(**plan: object) -> TodayScreen:
    screen = TodayScreen()
    screen.show_plan(_TITLE, _PLAN, **plan)  # type: ignore[arg-type]
    return screen


def _no_plan(says: str, ways: tuple[Way, ...]) -> TodayScreen:
    screen = TodayScreen()
    screen.show_plan(_TITLE, says, stopped="", ways=ways, can_start=False)
    return screen


def _end(done: Done, ending: str = _ENDING, **what: object) -> EndScreen:
    screen = EndScreen(_Later())
    screen.show_end(done, ending, **what)  # type: ignore[arg-type]
    return screen


def _help_kept() -> EndScreen:
    screen = _end(Done.TIME, hid=("prosopagnosia",))
    _answer(screen)
    return screen


def _felt() -> EndScreen:
    screen = _end(Done.ALL, asks=True)
    _answer(screen)
    return screen


def _answer(screen: EndScreen) -> None:
    if screen.asking is not None:
        screen.asking.answers[0].click()


def _likes(settings: Settings, *, has_record: bool = False) -> LikesScreen:
    screen = LikesScreen()
    screen.show_settings(settings, has_record=has_record)
    return screen


class _Later:
    """A clock on which every look is a second after the last."""

    def __init__(self) -> None:
        self._now = 0.0

    def __call__(self) -> float:
        self._now += 1.0
        return self._now

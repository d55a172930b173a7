"""How a person does things with the whole program: by keys, by pointer, by a clicker."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from speakaid.app import Parts
from speakaid.core.display import Display, Phase
from speakaid.ui.stage.stage_screen import StageScreen

SAMPLES = Path(__file__).parents[1] / "storage/samples"
TEXTS = ("support-from-day-one.docx", "short-notice.txt")
Key = Qt.Key


class Unhurried:
    """A clock on which every look is two seconds after the last: no press is too quick."""

    def __init__(self) -> None:
        self._now = 0.0

    def __call__(self) -> float:
        self._now += 2.0
        return self._now


def key(widget: QWidget, which: Key) -> None:
    QTest.keyClick(widget.focusWidget() or widget, which)


def click(name: str, within: QWidget) -> None:
    """Click the middle of the button that says this, once what came before is painted."""
    QTest.mouseClick(button_that_says(name, within), Qt.MouseButton.LeftButton)


def tap(name: str, within: QWidget) -> None:
    """Tap the button that says this with a finger."""
    tap_on(button_that_says(name, within))


def tap_on(widget: QWidget, place: QPoint | None = None) -> None:
    """One finger, down and up in the middle of a widget or at a place, as the window hears it."""
    window = widget.window().windowHandle()
    at = widget.mapTo(widget.window(), place or widget.rect().center())
    QTest.touchEvent(window, screen_to_touch()).press(0, at, window).commit()
    QTest.touchEvent(window, screen_to_touch()).release(0, at, window).commit()


@cache
def screen_to_touch() -> QPointingDevice:
    return QTest.createTouchDevice()


def button_that_says(name: str, within: QWidget) -> QPushButton:
    QApplication.processEvents()
    seen = [b for b in within.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    named = [button for button in seen if button.accessibleName().startswith(name)]
    assert named, f"no button says {name!r}: {[b.accessibleName() for b in seen]}"
    return named[0]


def focused(parts: Parts) -> QWidget:
    widget = parts.window.focusWidget()
    assert widget is not None
    return widget


def main_words(parts: Parts) -> str:
    main = getattr(parts.window.currentWidget(), "main", None)
    assert isinstance(main, QPushButton)
    return main.accessibleName()


def answer_by_keys(parts: Parts) -> None:
    """Enter where it goes on; elsewhere Tab to the main button first."""
    main = getattr(parts.window.currentWidget(), "main", None)
    for _ in range(40):
        if focused(parts) is main or main is None:
            break
        QTest.keyClick(focused(parts), Key.Key_Tab)
    key(parts.window, Key.Key_Return)


def to_give_by_keys(parts: Parts) -> None:
    """Tab to *Give this talk*, where Home has not begun with it, once it is painted."""
    QApplication.processEvents()
    for _ in range(10):
        if focused(parts).accessibleName() == "Give this talk":
            return
        QTest.keyClick(focused(parts), Key.Key_Tab)
    raise AssertionError("Tab never came to Give this talk")


def through_the_questions(parts: Parts, answer: Callable[[], None], begin: str = "") -> StageScreen:
    if begin:
        click(begin, parts.window)
    elif parts.window.currentWidget() is parts.desk.making.home:
        to_give_by_keys(parts)
        key(parts.window, Key.Key_Return)
    for _ in range(12):
        if parts.desk.giving.stage is None:
            answer()
    return stage_of(parts)


def on_the_stage(parts: Parts) -> StageScreen:
    parts.desk.open_file(SAMPLES / TEXTS[0])
    click("This is my talk", parts.window)
    return through_the_questions(parts, lambda: click(main_words(parts), parts.window), "Give")


def stage_of(parts: Parts) -> StageScreen:
    stage = parts.desk.giving.stage
    assert stage is not None
    return stage


def shown(parts: Parts) -> Display:
    display = parts.desk.giving.display
    assert display is not None
    return display


def say_every_card(parts: Parts, go_on: Callable[[], object]) -> None:
    """Next, until nothing comes after; no card may be missed on the way."""
    for _ in range(60):
        if shown(parts).after is None:
            break
        go_on()
    assert shown(parts).after is None


def finish_by_keys(parts: Parts) -> None:
    """The list in Pause, its last line, and the button of the clicker that chooses."""
    stage = stage_of(parts)
    key(stage, Key.Key_PageDown)
    key(stage, Key.Key_F5)
    key(stage, Key.Key_PageUp)
    assert shown(parts).list[-1].chosen
    key(stage, Key.Key_Period)
    assert shown(parts).phase is Phase.FINISHED

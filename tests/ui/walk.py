"""A walk over a screen, as a person meets it: what has no name, is too small, cut off, out of
reach of the Tab key, or says what no speaker should read.

`problems(screen)` gives sentences; an empty list is a good screen. The screen must be shown.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from speakaid.core.settings import FontChoice, Settings, Theme
from speakaid.ui import theme
from speakaid.ui.after.points import PointsPanel
from speakaid.ui.practise.asking import Asking
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.fields import Field
from speakaid.ui.widgets.hint_line import HintLine
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.scroll_column import ScrollColumn
from speakaid.ui.widgets.stepper import Stepper
from speakaid.ui.widgets.text import BodyText

BANNED = re.compile(
    r"\b(wrong|errors?|fail(s|ed|ure)?|tests?|scores?|quiz|forg[eo]t\w*|incorrect)\b|!", re.I
)
MOST_MAIN_ACTIONS = 5
INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit)
LISTS = (LongList, PointsPanel, Field, Stepper, HintLine, Asking)
"""Their items are parts of a list, of a choice, of a question or of a hint: no main actions."""
HELP = ("Help",)
SIZES = (QSize(1024, 768), QSize(1920, 1080))
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
ARABIC = "صباح الخير، شكرا لكم على دعوتي إلى هذا المكان"
EMOJI = "👩🏽‍⚕️ Good morning 😀 and thank you"
STRANGE = (LONG, ARABIC, EMOJI)


def dress(
    size: QSize, shown_in: Theme = Theme.PALE, letters: FontChoice = FontChoice.ATKINSON
) -> None:
    """Dress the application for a screen of this size."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.wear(app, Settings(theme=shown_in, font=letters), size)


def problems(screen: QWidget) -> list[str]:
    """Everything that a person would stumble over."""
    for _turn in range(3):  # layouts within layouts settle one after another
        QApplication.processEvents()
    return [
        *nameless(screen),
        *too_small(screen),
        *cut_off(screen),
        *too_wide(screen),
        *unkind(screen),
        *too_many_actions(screen),
        *out_of_reach(screen),
    ]


def visible(screen: QWidget, kind: type | tuple[type, ...] = QWidget) -> Iterator[QWidget]:
    """Every widget of a kind that is on the screen, the text boxes' own insides left out."""
    for widget in screen.findChildren(QWidget):
        if isinstance(widget, kind) and widget.isVisibleTo(screen):
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    return str(face.text(QAccessible.Text.Name)) if face else ""


def words_on(screen: QWidget) -> Iterator[str]:
    """All that can be read or heard on a screen."""
    for widget in (screen, *visible(screen)):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()


def nameless(screen: QWidget) -> Iterator[str]:
    for widget in visible(screen, INTERACTIVE):
        if not name_of(widget).strip():
            yield f"no name: {widget}"
        if QAccessible.queryAccessibleInterface(widget).role() == QAccessible.Role.NoRole:
            yield f"no role: {widget}"


def too_small(screen: QWidget) -> Iterator[str]:
    for widget in visible(screen, INTERACTIVE):
        if min(widget.width(), widget.height()) < theme.TARGET:
            yield f"too small: {name_of(widget)} {widget.size()}"


def cut_off(screen: QWidget) -> Iterator[str]:
    for widget in visible(screen, (BodyText, ActionButton, ChoiceCard)):
        if widget.heightForWidth(widget.width()) > widget.height() + 1:
            yield f"cut below: {words_of(widget)!r} {widget.size()}"
        if isinstance(widget, BodyText | ActionButton):
            flow = widget.flow(widget.width())
            if flow.width > widget.width() + 1:
                yield f"cut at the side: {words_of(widget)!r}"


def too_wide(screen: QWidget) -> Iterator[str]:
    for area in visible(screen, ScrollColumn):
        assert isinstance(area, ScrollColumn)
        inside = area.widget()
        if inside.width() > area.viewport().width():
            yield f"wider than the screen: {inside.width()} > {area.viewport().width()}"
    for widget in visible(screen, (BodyText, ActionButton, ChoiceCard, *INTERACTIVE)):
        left = widget.mapTo(screen, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > screen.width():
            yield f"off the screen: {words_of(widget)!r}"


def unkind(screen: QWidget) -> Iterator[str]:
    for words in words_on(screen):
        if BANNED.search(words):
            yield f"unkind: {words!r}"


def too_many_actions(screen: QWidget) -> Iterator[str]:
    back = screen.back if isinstance(screen, ScreenFrame) else None
    counted = [
        widget
        for widget in visible(screen, ActionButton)
        if widget is not back
        and words_of(widget) not in HELP
        and not any(_has_above(widget, kind) for kind in LISTS)
    ]
    if len(counted) > MOST_MAIN_ACTIONS:
        yield f"too many actions: {[words_of(widget) for widget in counted]}"


def out_of_reach(screen: QWidget) -> Iterator[str]:
    """What Tab never comes to. Of a group of choices one is enough: arrows move in it."""
    wanted = {
        widget
        for widget in visible(screen, INTERACTIVE)
        if widget.isEnabled() and not isinstance(widget, QRadioButton)
    }
    reached = set(tab_round(screen))
    for widget in wanted - reached:
        yield f"Tab never comes to {name_of(widget)}"
    groups = {widget.parentWidget() for widget in visible(screen, QRadioButton)}
    for group in groups - {widget.parentWidget() for widget in reached}:
        yield f"Tab never comes to the choices in {group}"


def tab_round(screen: QWidget) -> list[QWidget]:
    """What Tab comes to, once round."""
    found: list[QWidget] = []
    for _step in range(500):
        at = QApplication.focusWidget()
        if at is not None and at in found:
            break
        if at is not None:
            found.append(at)
        QTest.keyClick(at or screen, Qt.Key.Key_Tab)
    return found


def words_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else name_of(widget)


def button(screen: QWidget, word: str) -> QAbstractButton:
    """The visible button or choice that says this."""
    QApplication.processEvents()  # what was just added is shown at the next turn
    found = [one for one in visible(screen, QAbstractButton) if words_of(one) == word]
    assert found, f"no {word!r} among {[words_of(w) for w in visible(screen, QAbstractButton)]}"
    assert isinstance(found[0], QAbstractButton)
    return found[0]


def press(screen: QWidget, word: str) -> None:
    """Click what says this, in its middle."""
    QTest.mouseClick(button(screen, word), Qt.MouseButton.LeftButton)


def texts(screen: QWidget) -> list[str]:
    """The words of all visible labels."""
    QApplication.processEvents()
    return [widget.text() for widget in visible(screen, QLabel) if widget.text()]  # type: ignore[attr-defined]


def _has_above(widget: QWidget, kind: type[QWidget]) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, kind):
            return True
        above = above.parentWidget()
    return False

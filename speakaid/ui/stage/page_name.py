"""What a screen reader says of the page: its name follows the words, the help, and Pause over it.

Screen readers speak the new name of what has the focus; an announcement besides would say the
same words twice.
"""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from speakaid.core.display import Display, Help, Phase
from speakaid.i18n import _
from speakaid.ui.stage import words
from speakaid.ui.stage.page_area import PageArea
from speakaid.wording import stage as wording


def page_name(display: Display) -> str:
    """The page in words, with its help; or what covers it."""
    page = " ".join(display.page.words)
    if display.phase is Phase.FINISHED:
        return _(wording.FINISHED)
    if display.phase is Phase.PAUSED:
        return _pause_name(display)
    if display.help is not None:
        return _help_name(display, display.help, page)
    return f"{display.card.name}: {page}" if display.page_number == 0 else page


def _pause_name(display: Display) -> str:
    marked = next((item for item in display.list if item.chosen), None)
    if marked is not None:
        return wording.marked_words(marked)
    carry_on = f"{_(words.CARRY_ON)} {words.place_words(display.page.first_words)}."
    return f"{_(words.PAUSE)}. {_(words.TAKE_TIME)} {carry_on}"


def _help_name(display: Display, help_: Help, page: str) -> str:
    """The sentence to say, the words, help for the tricky ones, the choices: as they stand."""
    say = f"{_(wording.SAY)} {wording.holding_words(help_)} {_(wording.THEN_SAY)} {page}"
    tricky = (f"{word.word}: {words.tricky_words(word)}." for word in help_.words)
    choices = ", ".join(wording.choice_words(choice) for choice in display.choices)
    return " ".join(filter(None, (say, *tricky, choices)))


class _PageAccess(QAccessibleWidget):
    """The page as a screen reader meets it: text to read, and to press for Next.

    A paragraph, not a label: Orca 43 is deaf to a label that changes its name.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Paragraph)

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        page = self.widget()
        if name == QAccessibleActionInterface.pressAction() and isinstance(page, PageArea):
            page.pressed.emit()
        else:
            super().doAction(name)


_alive: list[QAccessibleInterface] = []


def _access(_class_name: str, thing: object) -> QAccessibleInterface | None:
    if not isinstance(thing, PageArea):
        return None
    # Qt keeps no reference of its own to what Python made, and takes it apart with its page. Only
    # Python can tell whether it has: to ask one that is gone would be an error.
    _alive[:] = [access for access in _alive if isValid(access)]
    _alive.append(_PageAccess(thing))
    return _alive[-1]


def install() -> None:
    """Tell Qt how pages are met. Once is enough; again does no harm."""
    if not _installed:
        QAccessible.installFactory(_access)
        _installed.append(True)


_installed: list[bool] = []

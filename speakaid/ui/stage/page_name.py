"""What a screen reader says of the page: its name changes with the words, nothing else does.

Screen readers speak the new name of what has the focus; an announcement besides would say the
same words twice.
"""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from speakaid.core.display import Display, Phase
from speakaid.i18n import _
from speakaid.ui.stage.page_area import PageArea
from speakaid.wording import stage as wording


def page_name(display: Display) -> str:
    """The page in words, with the sentence to say before it while help is open."""
    words = " ".join(display.page.words)
    if display.phase is Phase.FINISHED:
        return _(wording.FINISHED)
    if display.help is not None:
        say = wording.holding_words(display.help)
        return f"{_(wording.SAY)} {say} {_(wording.THEN_SAY)} {words}"
    return f"{display.card.name}: {words}" if display.page_number == 0 else words


class _PageAccess(QAccessibleWidget):
    """The page as a screen reader meets it: text to read, not a thing to press."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.StaticText)


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

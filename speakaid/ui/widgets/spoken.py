"""How a screen reader meets what Qt would call a mere filler: as a group, or as words to read.

The name of a group is spoken when the focus comes into it, also by screen readers that are silent
about announcements. That is how a speaker hears which screen or which question this is.
"""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_ROLE, _WHOLE = "spoken_as", "spoken_whole"
_Role = QAccessible.Role


def as_group(widget: QWidget) -> None:
    """Things that belong together: the widget's name is what they are about."""
    _meet(widget, _Role.Grouping)


def as_whole(widget: QWidget) -> None:
    """A group of nothing but words that are its name: what stands in it is not heard again."""
    widget.setProperty(_WHOLE, True)
    _meet(widget, _Role.Grouping)


def as_words(widget: QWidget) -> None:
    """Words to read, not a thing to press: they are the widget's name."""
    _meet(widget, _Role.StaticText)


def _meet(widget: QWidget, role: QAccessible.Role) -> None:
    widget.setProperty(_ROLE, role.value)
    if not _installed:
        QAccessible.installFactory(_access)
        _installed.append(True)


class _Access(QAccessibleWidget):
    """A widget in its role; with no parts, where its name says all of it."""

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return 0 if self.widget().property(_WHOLE) else super().childCount()


_alive: list[QAccessibleInterface] = []
_installed: list[bool] = []


def _access(_class_name: str, thing: object) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or (role := thing.property(_ROLE)) is None:
        return None
    # Qt keeps no reference of its own to what Python made, and takes it apart with its widget. Only
    # Python can tell whether it has: to ask one that is gone would be an error.
    _alive[:] = [access for access in _alive if isValid(access)]
    _alive.append(_Access(thing, _Role(role)))
    return _alive[-1]

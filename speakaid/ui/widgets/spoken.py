"""How a screen reader meets what Qt would call a mere filler: as a group, or as words to read.

The name of a group is spoken when the focus comes into it, also by screen readers that are silent
about announcements. That is how a speaker hears which screen or which question this is.
"""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_ROLE = "spoken_as"
_Role = QAccessible.Role


def as_group(widget: QWidget) -> None:
    """Things that belong together: the widget's name is what they are about."""
    _meet(widget, _Role.Grouping)


def as_words(widget: QWidget) -> None:
    """Words to read, not a thing to press: they are the widget's name."""
    _meet(widget, _Role.StaticText)


def _meet(widget: QWidget, role: QAccessible.Role) -> None:
    widget.setProperty(_ROLE, role.value)
    if not _installed:
        QAccessible.installFactory(_access)
        _installed.append(True)


_alive: list[QAccessibleInterface] = []
_installed: list[bool] = []


def _access(_class_name: str, thing: object) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or (role := thing.property(_ROLE)) is None:
        return None
    # Qt keeps no reference of its own to what Python made, and takes it apart with its widget. Only
    # Python can tell whether it has: to ask one that is gone would be an error.
    _alive[:] = [access for access in _alive if isValid(access)]
    _alive.append(QAccessibleWidget(thing, _Role(role)))
    return _alive[-1]

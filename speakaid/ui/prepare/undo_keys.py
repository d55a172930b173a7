"""Undo and redo by their keys, also where a box to type in would have its own."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
ALSO = {UNDO: ("Ctrl+Z",), REDO: ("Ctrl+Y", "Ctrl+Shift+Z")}
"""What Help says, and what people know from elsewhere, whatever the system calls its own."""


def add(screen: QWidget, undo: Callable[[], None], redo: Callable[[], None]) -> None:
    """Let the keys of undo and redo do this on a screen, whatever has the keyboard there."""
    for kind, do in ((UNDO, undo), (REDO, redo)):
        for keys in keys_of(kind):
            shortcut = QShortcut(keys, screen)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
    passes = _Passes(screen)
    for box in (*screen.findChildren(QLineEdit), *screen.findChildren(QPlainTextEdit)):
        box.installEventFilter(passes)


def keys_of(kind: QKeySequence.StandardKey) -> tuple[QKeySequence, ...]:
    """The keys of undo or redo, each once."""
    known = (*QKeySequence.keyBindings(kind), *map(QKeySequence, ALSO[kind]))
    return tuple({keys.toString(): keys for keys in known}.values())


class _Passes(QObject):
    """Keeps boxes from taking these keys before the screen is asked."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._keys = (*keys_of(UNDO), *keys_of(REDO))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        taken = QKeySequence(event.keyCombination()) in self._keys
        if taken:
            event.ignore()
        return taken

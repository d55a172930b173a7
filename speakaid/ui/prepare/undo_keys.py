"""Undo and redo by their keys, also where a box to type in would have its own."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def add(screen: QWidget, undo: Callable[[], None], redo: Callable[[], None]) -> None:
    """Let the keys of undo and redo do this on a screen, whatever has the keyboard there."""
    for kind, do in ((UNDO, undo), (REDO, redo)):
        for keys in QKeySequence.keyBindings(kind):
            shortcut = QShortcut(keys, screen)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
    passes = _Passes(screen)
    for box in (*screen.findChildren(QLineEdit), *screen.findChildren(QPlainTextEdit)):
        box.installEventFilter(passes)


class _Passes(QObject):
    """Keeps boxes from taking these keys before the screen is asked."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        taken = event.matches(UNDO) or event.matches(REDO)
        if taken:
            event.ignore()
        return taken

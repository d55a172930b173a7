"""A line to write on: letters, Space, "." and Backspace write; a clicker's other keys do not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from speakaid.ui.stage.look import StageLook

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_THE_STAGE = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_Escape)
"""What a clicker sends besides ".": from a question back to the words is one press (R27, R28)."""


class NoteLine(QLineEdit):
    """What is typed here is never taken for a key of the stage."""

    noted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.keep()
        elif event.key() in _OF_THE_STAGE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keep(self) -> None:
        """Hand over what is written, and make room for the next."""
        if self.text().strip():
            self.noted.emit(self.text().strip())
            self.clear()

    def wear(self, look: StageLook) -> None:
        """Take on a look."""
        self.setFont(look.font(look.bar * 0.99))
        self.setStyleSheet(_style(look))
        palette = self.palette()
        palette.setColor(palette.ColorRole.PlaceholderText, look.colours.desk_soft)
        self.setPalette(palette)


def _style(look: StageLook) -> str:
    worn = look.colours
    return (
        f"QLineEdit {{ background: {worn.desk_panel.name()}; color: {worn.desk_ink.name()};"
        f" border: {look.border}px solid {worn.desk_edge.name()};"
        f" border-radius: {look.radius}px; padding: 0 {look.room.pad}px; }}"
        f" QLineEdit:focus {{ border: {2 * look.border}px solid {worn.action_ground.name()};"
        f" padding: 0 {look.room.pad - look.border}px; }}"
    )

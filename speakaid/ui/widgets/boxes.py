"""Boxes to type in, large, with a name that is always in sight."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from speakaid.ui import theme


class LineBox(QLineEdit):
    """One line to type in."""

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_height()
        super().changeEvent(event)

    def _keep_height(self) -> None:
        self.setMinimumHeight(max(theme.TARGET, theme.present().em(2.4)))


class TextBox(QPlainTextEdit):
    """Many lines to type in. Tab leaves it, as it leaves everything else."""

    def __init__(self, name: str, text: str = "", lines: int = 5, parent: QWidget | None = None):
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        # With a proxy the ground of the box would have the focus too, and it has no name. A press
        # on it finds the box even so.
        self.viewport().setFocusProxy(None)  # type: ignore[arg-type]
        self._lines = lines
        self._keep_height()

    def words(self) -> str:
        """What stands in the box, to the letter: `toPlainText` changes some kinds of space."""
        return self.document().toRawText().replace("\u2029", "\n")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_height()
        super().changeEvent(event)

    def _keep_height(self) -> None:
        self.setMinimumHeight(theme.present().em(1.5 * self._lines + 1.2))

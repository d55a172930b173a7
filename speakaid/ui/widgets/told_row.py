"""A button with one line of words about it at its side."""

from PySide6.QtWidgets import QWidget

from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.text import BodyText, Rank


class ToldRow(QWidget):
    """A button that is told about. Below each other they stand in two columns."""

    def __init__(self, button: ActionButton, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = button
        button.setAccessibleDescription(about)
        line = air.row(self, 0.8)
        line.addWidget(button, 2)
        line.addWidget(BodyText(about, Rank.SOFT), 3)

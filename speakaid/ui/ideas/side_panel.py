"""One side of an idea: a heading, and below it the words, part by part."""

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speakaid.ui.ideas.marked_text import MarkedText
from speakaid.ui.ideas.shown import Line, heard_lines
from speakaid.ui.widgets import air
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.small_picture import SmallPicture
from speakaid.ui.widgets.text import BodyText, Rank

Image = Callable[[str | None], QImage | None]
"""A picture of the talk by its name."""


def no_image(_name: str | None) -> QImage | None:
    """For a talk without pictures."""
    return None


class SidePanel(Panel):
    """Mine, or theirs."""

    def __init__(self, kind: PanelKind, parent: QWidget | None = None) -> None:
        super().__init__(kind, 1.0, 0.4, parent)
        self.heading = BodyText("", Rank.PART)
        self.note = BodyText("", Rank.LEAD, "flag")
        self.column.addWidget(self.heading)
        self.column.addWidget(self.note)
        lines = QWidget()
        self.column.addWidget(lines)
        self.column.addStretch(1)
        self._lines: QVBoxLayout = air.column(lines, 0.5)
        self._shown: list[_LineView] = []

    def show_side(
        self, heading: str, lines: tuple[Line, ...], note: str = "", image: Image = no_image
    ) -> None:
        """Show this; what was there before is used again, so that it is there at once."""
        for text, words in ((self.heading, heading), (self.note, note)):
            if text.text() != words:
                text.setText(words)
        self.note.setVisible(bool(note))
        while len(self._shown) < len(lines):
            view = _LineView()
            self._shown.append(view)
            self._lines.addWidget(view)
        for place, view in enumerate(self._shown):
            view.setVisible(place < len(lines))
            if place < len(lines):
                view.show_line(lines[place], image)
        heard = (heading, note, heard_lines(lines))
        self.let_be_read("\n".join(part for part in heard if part))


class _LineView(QWidget):
    """A part of a card: its name, soft, and its words, large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = air.column(self, 0.1)
        self._label, self._words = BodyText("", Rank.SOFT), MarkedText()
        column.addWidget(self._label)
        column.addWidget(self._words)
        self._column = column
        self._picture: SmallPicture | None = None

    def show_line(self, line: Line, image: Image) -> None:
        """Show this part."""
        if self._label.text() != line.label:
            self._label.setText(line.label)
        self._label.setVisible(bool(line.label))
        self._words.show_pieces(line.pieces)
        self._show_picture(image(line.picture), line.heard)

    def _show_picture(self, image: QImage | None, words: str) -> None:
        if self._picture is not None:
            self._column.removeWidget(self._picture)
            self._picture.hide()
            self._picture.deleteLater()
            self._picture = None
        if image is not None:
            self._picture = SmallPicture(image, words)
            self._column.addWidget(self._picture)

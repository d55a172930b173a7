"""Words of which some are marked: heavier and underlined, so that no colour is needed to see it."""

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from speakaid.core.word_changes import Piece
from speakaid.ui.halves import halves
from speakaid.ui.widgets.text import BodyText, Rank


class MarkedText(BodyText):
    """Pieces of a text, those that are other in the other text marked."""

    def __init__(self, rank: Rank = Rank.LARGE, parent: QWidget | None = None) -> None:
        super().__init__("", rank, parent=parent)

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show these."""
        formats, place = [], 0
        for piece in pieces:
            length = halves(piece.text)
            if piece.is_other and length:
                formats.append(_marked(place, length))
            place += length
        self._formats = tuple(formats)
        self.setText("".join(piece.text for piece in pieces))


def _marked(start: int, length: int) -> QTextLayout.FormatRange:
    how = QTextCharFormat()
    how.setFontWeight(QFont.Weight.Bold)
    how.setFontUnderline(True)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, how
    return made

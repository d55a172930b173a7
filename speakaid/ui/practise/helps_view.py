"""The help that was given for a word: each comes below the last, and nothing takes it away."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speakaid.core.practice.display import Given
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.small_picture import SmallPicture
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import practise_turn as say

Image = Callable[[str], QImage | None]
PICTURE = (12.0, 5.0)
"""Em: how wide and how high it may be."""


def no_image(_name: str) -> QImage | None:
    """For a talk without pictures."""
    return None


class HelpsView(QWidget):
    """Words at the left, a picture at the right: neither moves when the other comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._helps: tuple[Given, ...] = ()
        self._row = air.row(self, 1.0, (0.5, 0, 0, 0))
        self._words, self._pictures = self._column(1), self._column(1)

    def show_helps(self, helps: tuple[Given, ...], image: Image) -> QWidget | None:
        """Show these, and give back what came last."""
        if helps == self._helps:
            return None
        if helps[: len(self._helps)] != self._helps:
            self._clear()
        new, self._helps = helps[len(self._helps) :], helps
        added = [part for given in new if (part := self._add(given, image)) is not None]
        return added[-1] if added else None

    def _column(self, stretch: int) -> QVBoxLayout:
        """A place of its own, as wide with nothing in it as with much."""
        place = QWidget()
        self._row.addWidget(place, stretch)
        column = air.column(place, 0.3)
        column.addStretch(1)
        return column

    def _clear(self) -> None:
        self._helps = ()
        for column in (self._words, self._pictures):
            air.clear(column)

    def _add(self, given: Given, image: Image) -> QWidget | None:
        if given.kind is HelpKind.PICTURE:
            found = image(given.text)
            if found is None:
                return None
            picture = SmallPicture(found, _(say.PICTURE), most=PICTURE)
            _put_below(self._pictures, picture)
            return picture
        words = say.given_words(given)
        if not words:
            return None
        part = BodyText(words, Rank.LARGE)
        _put_below(self._words, part)
        return part


def _put_below(column: QVBoxLayout, part: QWidget) -> None:
    left = Qt.AlignmentFlag.AlignLeft if isinstance(part, SmallPicture) else Qt.AlignmentFlag(0)
    column.insertWidget(column.count() - 1, part, alignment=left)

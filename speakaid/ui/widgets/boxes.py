"""Boxes to type in, large, with a name that is always in sight."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from speakaid.ui import theme
from speakaid.ui.widgets.finger import Finger


class LineBox(QLineEdit):
    """One line to type in. `size` and `weight` are those of its letters: 1 is plain."""

    def __init__(
        self,
        name: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: float = 1.0,
        weight: int = 400,
    ) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self._letters = (size, weight)
        self._wear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._wear()
        super().changeEvent(event)

    def _wear(self) -> None:
        _use(self, theme.present().font(*self._letters))
        self._keep_height()

    def _keep_height(self) -> None:
        self.setMinimumHeight(max(theme.TARGET, theme.present().em(1.2 + 1.2 * self._letters[0])))


class TextBox(QPlainTextEdit):
    """Many lines to type in. Tab leaves it, as it leaves everything else."""

    def __init__(
        self,
        name: str,
        text: str = "",
        lines: int = 5,
        parent: QWidget | None = None,
        *,
        size: float = 1.0,
    ) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        # With a proxy the ground of the box would have the focus too, and it has no name. A press
        # on it finds the box even so.
        self.viewport().setFocusProxy(None)  # type: ignore[arg-type]
        self._lines, self._size = lines, size
        Finger(self, self._line_height)
        self._wear()

    def words(self) -> str:
        """What stands in the box, to the letter: `toPlainText` changes some kinds of space."""
        return self.document().toRawText().replace("\u2029", "\n")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._wear()
        elif event.type() == QEvent.Type.ReadOnlyChange:
            self.viewport().update()  # nothing else paints it as one that can be changed, or not
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Below the last whole line the box is empty: half a line is not there to be read."""
        whole = self.viewport().rect()
        whole.setBottom(self.last_whole_line() - 1)
        super().paintEvent(QPaintEvent(event.rect().intersected(whole)))

    def last_whole_line(self) -> int:
        """Where the last line ends that is whole in view; the whole height where none is cut."""
        high, last = self.viewport().height(), 0
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                bottom = round(place.top() + line.y() + line.height())
                if bottom > high:
                    return last or high
                last = bottom
            block = block.next()
        return high

    def _line_height(self) -> float:
        """The bar of such a box counts lines."""
        return float(self.fontMetrics().lineSpacing())

    def _wear(self) -> None:
        _use(self, theme.present().font(self._size))
        self.setMinimumHeight(theme.present().em(1.5 * self._size * self._lines + 1.2))


def _use(box: QWidget, letters: QFont) -> None:
    """Type in these letters; to say so twice would never end."""
    if box.font() != letters:
        box.setFont(letters)

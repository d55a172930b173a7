"""Labels: headings and running words. They wrap, grow, and are never cut."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from speakaid.ui import icons, theme
from speakaid.ui.widgets.flow import TextFlow
from speakaid.ui.widgets.paint import painter_on

LONGEST_LINE = 34
"""Em: lines longer than this are hard to follow."""
SHORTEST_LINE = 7
SHORTEST_TITLE = 4
"""A title stands beside buttons, and goes on in a second line before it pushes them out."""


class Rank(Enum):
    """What a text is on its screen: height in em, weight, and line spacing."""

    TITLE = (1.7, 700, 1.25)
    QUESTION = (1.35, 700, 1.3)
    PART = (1.2, 700, 1.35)
    LEAD = (1.0, 700, 1.5)
    BODY = (1.0, 400, 1.5)
    SOFT = (0.95, 400, 1.5)
    # Letters as SOFT; the value differs, or the two would be one and the same name.
    WELL = (0.951, 400, 1.5)
    LARGE = (1.25, 400, 1.5)
    SAID = (1.6, 400, 1.4)
    NAME = (2.2, 700, 1.2)


class BodyText(QLabel):
    """Words that wrap; with an icon before them if wished."""

    def __init__(
        self,
        text: str = "",
        rank: Rank = Rank.BODY,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.rank = rank
        self._icon = icon
        self._flows: dict[int, TextFlow] = {}
        self._formats: tuple[QTextLayout.FormatRange, ...] = ()
        self.setWordWrap(True)
        self.setTextFormat(self.textFormat().PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        self._flows.clear()
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def flow(self, width: int | None = None) -> TextFlow:
        """The words in lines of this width, or as they would stand with all the room."""
        room = self._longest() if width is None else max(1, width - self._indent())
        if room not in self._flows:
            size, weight, spacing = self.rank.value
            font = theme.present().font(size, weight)
            self._flows[room] = TextFlow(self.text(), font, room, spacing, formats=self._formats)
        return self._flows[room]

    def sizeHint(self) -> QSize:
        flow = self.flow()
        return QSize(round(flow.width + 1) + self._indent(), round(flow.height + 0.5))

    def minimumSizeHint(self) -> QSize:
        size, _weight, spacing = self.rank.value
        look = theme.present()
        shortest = SHORTEST_TITLE if self.rank is Rank.TITLE else SHORTEST_LINE
        width = min(self.sizeHint().width(), look.em(size * shortest))
        return QSize(width, look.em(size * spacing) if self.text() else 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self.flow(width).height + 0.5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        flow = self.flow(self.width())
        with painter_on(self) as painter:
            y = max(0.0, (self.height() - flow.height) / 2)
            indent = self._indent()
            rtl = self.layoutDirection() == self.layoutDirection().RightToLeft
            flow.draw(painter, 0 if rtl else indent, y, self._colour())
            if self._icon and self.text():
                self._draw_icon(painter, y, rtl)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._flows.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def _draw_icon(self, painter: QPainter, y: float, rtl: bool) -> None:
        size, _weight, spacing = self.rank.value
        look = theme.present()
        side = look.em(size * 1.05)
        top = y + (look.em(size * spacing) - side) / 2
        left = self.width() - side if rtl else 0
        icons.draw(painter, self._icon, QRectF(left, top, side, side), self._colour())

    def _colour(self) -> QColor:
        worn = theme.present().colours
        return {Rank.SOFT: worn.desk_soft, Rank.WELL: worn.desk_well}.get(self.rank, worn.desk_ink)

    def _longest(self) -> int:
        return theme.present().em(LONGEST_LINE * self.rank.value[0])

    def _indent(self) -> int:
        return theme.present().em(1.5 * self.rank.value[0]) if self._icon else 0


class Heading(BodyText):
    """The name of a screen, a question, or a part."""

    def __init__(
        self, text: str = "", rank: Rank = Rank.TITLE, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, rank, parent=parent)

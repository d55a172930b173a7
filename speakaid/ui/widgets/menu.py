"""A list of things that one may do: each a large button with its words and a line about it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from speakaid.ui import icons, theme
from speakaid.ui.widgets import air, paint, spoken
from speakaid.ui.widgets.flow import NO_LIMIT, TextFlow
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.ui.widgets.tiles import AIR, Tiles

ICON, GAP, SIDE = 1.2, 0.6, 0.8
"""Em: the icon, the air beside it, the air at the sides."""


@dataclass(frozen=True)
class Item:
    """One thing to do: the name by which it is told, its words, the line about it, its icon.

    `idle`: there is nothing to do just now, and `about` says why.
    """

    name: str
    word: str
    about: str = ""
    icon: str = ""
    idle: bool = False


class MenuButton(QPushButton):
    """One thing to do. `size` is that of its letters: 1 is plain."""

    def __init__(self, item: Item, parent: QWidget | None = None, *, size: float = 1.0) -> None:
        super().__init__(item.word, parent)
        self.item, self._size = item, size
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_item(item)

    def show_item(self, item: Item) -> None:
        """Say this."""
        self.item = item
        self.setText(item.word)
        self.setAccessibleName(item.word)
        self.setAccessibleDescription(item.about)
        self.updateGeometry()
        self._keep_height()
        self.update()

    def sizeHint(self) -> QSize:
        parts = self._flows(NO_LIMIT)
        width = round(max(part.width for part in parts) + 1) + self._taken()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._taken() + theme.present().em(6), theme.TARGET)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme.present()
        words = sum(part.height for part in self._flows(width - self._taken()))
        return max(theme.TARGET, look.em(2.4), round(words + look.em(0.6 + 3 * (self._size - 1))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._keep_height()
        super().changeEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, worn = theme.present(), theme.present().colours
        place, radius = QRectF(self.rect()), float(look.em(0.5))
        ink = worn.desk_soft if self.item.idle else worn.action_ground
        tinted = self.isDown() or (self.underMouse() and not self.item.idle)
        with paint.painter_on(self) as painter:
            paint.ground(painter, place, radius, worn.action_tint if tinted else worn.desk_panel)
            paint.border(painter, place, radius, ink, look.line(2 if self.item.idle else 3.5))
            if self.hasFocus():
                by = look.line(6)
                paint.border(
                    painter, paint.inset(place, by), radius - by, ink, max(3, look.line(4))
                )
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = look.em(ICON)
            left = self.width() - look.em(SIDE) - side if rtl else look.em(SIDE)
            sign = QRectF(left, (self.height() - side) / 2, side, side)
            icons.draw(painter, self.item.icon, sign, ink)
            parts = self._flows(self.width() - self._taken())
            y = (self.height() - sum(part.height for part in parts)) / 2
            x = look.em(SIDE) if rtl else look.em(SIDE + ICON + GAP)
            for part, colour in zip(parts, (ink, worn.desk_soft), strict=False):
                part.draw(painter, x, y, colour)
                y += part.height

    def _flows(self, width: int) -> list[TextFlow]:
        look = theme.present()
        letters, small = look.font(self._size, 700), look.font(0.85 * self._size)
        parts = [TextFlow(self.item.word, letters, max(1, width), 1.3)]
        if self.item.about:
            parts.append(TextFlow(self.item.about, small, max(1, width), 1.35))
        return parts

    def _taken(self) -> int:
        return theme.present().em(SIDE + ICON + GAP + SIDE)

    def _keep_height(self) -> None:
        """Qt's layouts give a button the height of one line; where there is more to say, insist."""
        self.setMinimumHeight(self.heightForWidth(self.width()))


class Menu(QWidget):
    """Things to do under a heading: in a column, or in `columns` where there is room for them."""

    chosen = Signal(str)
    """The name of the item."""

    def __init__(self, heading: str, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = Tiles(columns)
        column = air.column(self, AIR)
        self._heading = BodyText(heading, Rank.SOFT)
        column.addWidget(self._heading)
        column.addWidget(self._tiles)
        self.buttons: dict[str, MenuButton] = {}
        spoken.as_group(self)
        self.setAccessibleName(heading)

    @property
    def columns(self) -> int:
        """How many stand side by side."""
        return self._tiles.columns

    def say_heading(self, words: str) -> None:
        """Have another heading."""
        if self._heading.text() != words:
            self._heading.setText(words)
            self.setAccessibleName(words)

    def show_items(self, items: Iterable[Item]) -> None:
        """Show these; buttons that are there already stay in their places."""
        for item in items:
            if item.name in self.buttons:
                self.buttons[item.name].show_item(item)
            else:
                self._tiles.add(self._button(item))

    def _button(self, item: Item) -> MenuButton:
        button = self.buttons[item.name] = MenuButton(item)
        button.clicked.connect(lambda: self._on_clicked(button))
        return button

    def _on_clicked(self, button: MenuButton) -> None:
        if not button.item.idle:
            self.chosen.emit(button.item.name)

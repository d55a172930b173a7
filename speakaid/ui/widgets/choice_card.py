"""A big panel that can be chosen: one of a group, with a tick.

It is a radio button to the keyboard and to a screen reader: Tab comes to the group, each arrow
chooses the one before or after, and stops at the ends. Tab comes to the ticked one, or to the first
where none is ticked yet. Choosing moves and resizes nothing.
"""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from speakaid.ui import icons, theme
from speakaid.ui.widgets import paint
from speakaid.ui.widgets.flow import NO_LIMIT, TextFlow

_STEPS: dict[int, int] = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1
}  # fmt: skip
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceCard(QRadioButton):
    """A choice in large words, with a smaller line below if wished."""

    def __init__(self, word: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self.about = about
        self.setAccessibleName(word)
        self.setAccessibleDescription(about)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._say_who_takes_tab)

    def say(self, word: str, about: str = "") -> None:
        """Change what the card says."""
        self.about = about
        self.setText(word)
        self.setAccessibleName(word)
        self.setAccessibleDescription(about)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        parts = self._flows(NO_LIMIT)
        width = round(max(part.width for part in parts) + 1) + self._taken()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(self.sizeHint().width(), self._taken() + theme.present().em(5))
        return QSize(width, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = sum(part.height for part in self._flows(width - self._taken()))
        look = theme.present()
        return max(theme.TARGET, look.em(2.6), round(words + look.em(1.0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            # Qt's own arrows go by where things stand, and only move the ring.
            self._choose_beside(_STEPS[key] if not self._mirrors(key) else -_STEPS[key])
        elif key in _ENTER and not self.isChecked():
            self.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_who_takes_tab()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt has its own rule about it, by which a group without a tick is never come to again.
        self._say_who_takes_tab()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painter_on(self) as painter:
            self.paint_ground(painter, self.ground())
            self.paint_content(painter)

    def enterEvent(self, event: QEvent) -> None:
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def ground(self) -> QColor:
        """What the card is filled with."""
        worn = theme.present().colours
        tinted = self.isChecked() or self.isDown() or self.underMouse()
        return worn.action_tint if tinted else worn.desk_panel

    def ring_ink(self) -> QColor:
        """The focus ring, seen on the ground."""
        return theme.present().colours.desk_focus

    def paint_ground(self, painter: QPainter, fill: QColor) -> None:
        """Draw ground, border and focus ring."""
        look, worn = theme.present(), theme.present().colours
        place, radius = QRectF(self.rect()), float(look.em(0.6))
        paint.ground(painter, place, radius, fill)
        chosen = self.isChecked()
        edge = worn.action_ground if chosen else worn.desk_edge
        paint.border(painter, place, radius, edge, look.line(8 if chosen else 3))
        if self.hasFocus():
            by = look.line(11)
            wide = max(3, look.line(4))
            paint.border(painter, paint.inset(place, by), radius - by, self.ring_ink(), wide)

    def paint_content(self, painter: QPainter) -> None:
        """Draw the words and the tick."""
        look, worn = theme.present(), theme.present().colours
        parts = self._flows(self.width() - self._taken())
        y = (self.height() - sum(part.height for part in parts)) / 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = look.em(0.8) if not rtl else self._taken() - look.em(0.8)
        for part, ink in zip(parts, (worn.desk_ink, worn.desk_soft), strict=False):
            part.draw(painter, x, y, ink)
            y += part.height
        if self.isChecked():
            self.paint_tick(painter, worn.action_ground)

    def paint_tick(self, painter: QPainter, ink: QColor) -> None:
        """Draw the tick, at the far side of the words."""
        look = theme.present()
        side, rim = look.em(1.3), look.em(0.7)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rim if rtl else self.width() - side - rim
        place = QRectF(left, (self.height() - side) / 2, side, side)
        icons.draw(painter, "check", place, ink)

    def _choose_beside(self, step: int) -> None:
        group = self._group()
        place = group.index(self) + step
        if 0 <= place < len(group):
            group[place].setFocus(Qt.FocusReason.TabFocusReason)
            group[place].click()

    def _say_who_takes_tab(self) -> None:
        """One card of a group: to come in by Tab must not be to choose another."""
        group = self._group()
        one = next((card for card in group if card.isChecked()), next(iter(group), None))
        for card in group:
            policy, tab = card.focusPolicy(), Qt.FocusPolicy.TabFocus
            wanted = policy | tab if card is one else policy & ~tab
            if wanted != policy:
                card.setFocusPolicy(wanted)

    def _group(self) -> list["ChoiceCard"]:
        """The choices that stand beside this one, in their order."""
        owner, alone = self.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
        found = owner.findChildren(ChoiceCard, options=alone) if owner is not None else [self]
        return [card for card in found if not card.isHidden()]

    def _mirrors(self, key: int) -> bool:
        return key in _SIDEWAYS and self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _flows(self, width: int) -> list[TextFlow]:
        look = theme.present()
        parts = [TextFlow(self.text(), look.font(1.1, 700), max(1, width), 1.3)]
        if self.about:
            parts.append(TextFlow(self.about, look.font(0.9), max(1, width), 1.4))
        return parts

    def _taken(self) -> int:
        return theme.present().em(0.8 + 0.5 + 1.3 + 0.7)

"""The column of points: arrows choose one, drag or Alt with an arrow moves it, Enter goes to it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from speakaid.core.deck import Card
from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.prepare.point_model import Index, PointModel
from speakaid.ui.prepare.point_row import PointRow
from speakaid.ui.widgets.finger import Finger
from speakaid.wording import prepare as say

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PointList(QListView):
    """The points in order, one of them chosen."""

    chosen = Signal(str)
    """The card that is to be open."""
    entered = Signal()
    """Enter: to the words of the chosen card."""
    moved = Signal(str, int)
    """A card, and its new place counted from 0."""
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = PointModel()
        self.setModel(self.model_)
        self.setProperty("points", True)
        self.setItemDelegate(PointRow(self))
        self.setAccessibleName(_(say.POINTS))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        Finger(self)
        self.clicked.connect(lambda _index: self.entered.emit())

    def show_cards(self, cards: Sequence[Card], chosen: str) -> None:
        """Show these cards, this one chosen and in sight."""
        self.model_.show_cards(cards)
        row = self.model_.row_of(chosen)
        index = self.model_.index(row) if row >= 0 else QModelIndex()
        if index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self.blockSignals(True)
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
            self.blockSignals(False)
        self.scrollTo(index)

    def show_marks(self, ideas: Collection[str], to_agree: Collection[str] = ()) -> None:
        """Mark the points about which there are ideas, and those that need the speaker's yes."""
        self.model_.show_marks(ideas, to_agree)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's
        super().currentChanged(current, previous)
        if current.isValid() and not self.signalsBlocked():
            self.chosen.emit(self.model_.cards[current.row()].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # After Qt has told that the list has the keyboard, or that would be heard last.
        QTimer.singleShot(0, self, self._tell_chosen)

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """In another room, or with other letters, the chosen point stays in sight."""
        super().doItemsLayout()
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _STEPS and row >= 0:
            self.moved.emit(self.model_.cards[row].id, row + _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.entered.emit()
        elif key == Qt.Key.Key_Delete and row >= 0:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A point was dropped: it goes where the line was shown. Nothing from elsewhere."""
        row = self.currentIndex().row()
        if event.source() is not self or row < 0:
            event.ignore()
            return
        to = self._row_at(event.position().toPoint().y())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.moved.emit(self.model_.cards[row].id, to - 1 if to > row else to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() > event.oldSize().height():
            # A scroll bar narrows the lines, and narrow ones are higher: once there, it would stay.
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            QTimer.singleShot(0, self, self._let_scroll)
        # The lines are as wide as the column: their heights are others now.
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.setMinimumWidth(theme.present().em(8))
        super().changeEvent(event)

    def _tell_chosen(self) -> None:
        """Qt tells of a point only when another one is chosen, and not when Tab comes here."""
        row = self.currentIndex().row()
        if self.hasFocus() and row >= 0:
            heard = QAccessibleEvent(self, QAccessible.Event.Focus)
            heard.setChild(row)
            QAccessible.updateAccessibility(heard)

    def _let_scroll(self) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _row_at(self, y: int) -> int:
        """Before which row something is dropped at this height."""
        for row in range(self.model_.rowCount()):
            if y < self.visualRect(self.model_.index(row)).center().y():
                return row
        return self.model_.rowCount()

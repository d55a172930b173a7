"""The points of a talk as Qt's lists want to be told of them."""

from collections.abc import Collection, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from speakaid.core.deck import Card
from speakaid.wording import prepare as say

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
CARD = Qt.ItemDataRole.UserRole
MARKED = CARD + 1
"""What stands beside a point, a `Mark`; None where nothing does."""
_Role = Qt.ItemDataRole


class Mark(Enum):
    """What stands beside a point, by its icon: there is an idea; it needs the speaker's yes."""

    IDEA = "bulb"
    YES = "help-circle"


class PointModel(QAbstractListModel):
    """The cards in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[Card, ...] = ()
        self._marked: dict[str, Mark] = {}

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Take other cards; where only words differ, only those lines are told to be new."""
        before = self.cards
        if [card.id for card in before] != [card.id for card in cards]:
            self.beginResetModel()
            self.cards = tuple(cards)
            self.endResetModel()
            return
        self.cards = tuple(cards)
        for row, (old, new) in enumerate(zip(before, cards, strict=True)):
            if old is not new and _differs(old, new):
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_marks(self, ideas: Collection[str], to_agree: Collection[str]) -> None:
        """Other points have ideas now, or need the speaker's yes. An idea comes first."""
        marked = dict.fromkeys(to_agree, Mark.YES) | dict.fromkeys(ideas, Mark.IDEA)
        other = {card for card, _mark in marked.items() ^ self._marked.items()}
        self._marked = marked
        for row, card in enumerate(self.cards if other else ()):
            if card.id in other:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, card_id: str) -> int:
        """The row of a card; -1 where there is none."""
        rows = (row for row, card in enumerate(self.cards) if card.id == card_id)
        return next(rows, -1)

    def rowCount(self, parent: Index = _TOP) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        card = self.cards[index.row()]
        match role:
            case _Role.DisplayRole:
                return say.name_of(card)
            case _Role.AccessibleTextRole:
                heard = say.heard(card, index.row() + 1, len(self.cards))
                return _heard(heard, self._marked.get(card.id))
            case Qt.ItemDataRole.UserRole:
                return card
            case _ if role == MARKED:
                return self._marked.get(card.id)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        return Qt.DropAction.MoveAction


def _heard(words: str, mark: Mark | None) -> str:
    if mark is None:
        return words
    return say.with_idea(words) if mark is Mark.IDEA else say.with_yes_to_come(words)


def _differs(old: Card, new: Card) -> bool:
    return any(getattr(old, field) != getattr(new, field) for field in ("kind", "must_say")) or (
        old.may_be_left_out,
        old.name,
    ) != (new.may_be_left_out, new.name)

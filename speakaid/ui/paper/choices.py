"""What to print, on which paper, and how many cards on a page: three groups of choices."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.paper.formats import Paper
from speakaid.ui.paper.source import Kind, Wanted
from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import printing as say

T = TypeVar("T")
_LAND = QLocale.Country
LETTER_LANDS = {
    _LAND.UnitedStates, _LAND.Canada, _LAND.Mexico, _LAND.Philippines, _LAND.PuertoRico,
    _LAND.Chile, _LAND.Colombia, _LAND.Venezuela,
}  # fmt: skip
"""Where shops sell Letter; everywhere else it is A4."""
COUNTS = (1, 2, 4)


def paper_here() -> Paper:
    """The paper that the printers of this country hold."""
    return Paper.LETTER if QLocale().territory() in LETTER_LANDS else Paper.A4


class PrintChoices(QWidget):
    """The three groups."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = {kind: ChoiceCard(_(say.KINDS[kind.value])) for kind in Kind}
        self.papers = {paper: ChoiceCard(_(say.PAPERS[paper.value])) for paper in Paper}
        self.counts = {count: ChoiceCard(str(count)) for count in COUNTS}
        self.fill_in = ActionButton(_(say.FILL_IN), "edit")
        self._count_group = QWidget()
        self._lay_out()
        for first in (self.kinds[Kind.CARDS], self.papers[paper_here()], self.counts[1]):
            first.setChecked(True)
        for card in (*self.kinds.values(), *self.papers.values(), *self.counts.values()):
            card.clicked.connect(self._on_chosen)
        self._show_what_belongs()

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        kind = _chosen(self.kinds)
        return Wanted((kind,), _chosen(self.counts), _chosen(self.papers))

    def choose(self, kind: Kind) -> None:
        """Choose what to print, as a press does."""
        self.kinds[kind].click()

    def _on_chosen(self) -> None:
        self._show_what_belongs()
        self.changed.emit()

    def _show_what_belongs(self) -> None:
        """Both stand at the right of the paper, so that nothing moves."""
        self._count_group.setVisible(self.kinds[Kind.CARDS].isChecked())
        self.fill_in.setVisible(self.kinds[Kind.ORGANISER].isChecked())

    def _lay_out(self) -> None:
        whole = air.column(self, 0.4)
        whole.addWidget(BodyText(_(say.WHAT), Rank.LEAD))
        kinds = QWidget()
        whole.addWidget(kinds)
        column = air.column(kinds, 0.2)
        for card in self.kinds.values():
            column.addWidget(card)
        _named(kinds, _(say.WHAT))
        line = FlowRow(1.2)
        for words, cards, owner in (
            (_(say.PAPER), self.papers.values(), QWidget()),
            (_(say.A_PAGE), self.counts.values(), self._count_group),
        ):
            _fill(owner, words, cards)
            line.add(owner)
        line.add(self.fill_in)
        whole.addWidget(line)


def _fill(owner: QWidget, words: str, cards: Iterable[ChoiceCard]) -> None:
    """A few short choices beside each other, below what they are about."""
    column = air.column(owner, 0.2)
    column.addWidget(BodyText(words, Rank.LEAD))
    group = QWidget()
    column.addWidget(group)
    row = air.row(group, 0.4)
    for card in cards:
        row.addWidget(card)
    _named(group, words)


def _named(group: QWidget, words: str) -> None:
    """What a screen reader says when the focus comes into the group."""
    spoken.as_group(group)
    group.setAccessibleName(words)


def _chosen(cards: dict[T, ChoiceCard]) -> T:
    return next(value for value, card in cards.items() if card.isChecked())

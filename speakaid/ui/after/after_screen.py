"""After: the points at the left, the people at the right. No score of any kind."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from speakaid.core.deck import Card
from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.after.points import PointsPanel
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import after as say
from speakaid.wording.cards_to_show import TELL_NAME, quoted

NARROW = 34
"""Em: below this the people stand under the points."""


class AfterScreen(ScreenFrame):
    """What was come to, what is still to tell, and the card to show."""

    home_wanted = Signal()
    point_kept_for_later = Signal(str)
    card_wanted = Signal()
    note_wanted = Signal()
    today_wanted = Signal()
    notes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._is_fresh = True
        self.points = PointsPanel()
        self.show_card = ActionButton(_(say.SHOW_CARD), "maximize", Kind.MAIN)
        self.note = ActionButton(_(say.NOTE_NAME), "user-plus")
        self.today = ActionButton(_(say.TODAY), "users")
        self.notes = ActionButton(_(say.NOTES), "file-text")
        self.home = ActionButton(_(say.HOME), "home")
        self._halves = air.row_in(self.body, 1.0)
        self._put_together()
        self.home.clicked.connect(self.home_wanted)
        self.show_card.clicked.connect(self.card_wanted)
        self.note.clicked.connect(self.note_wanted)
        self.today.clicked.connect(self.today_wanted)
        self.notes.clicked.connect(self.notes_wanted)
        self.points.kept_for_later.connect(self.point_kept_for_later)

    def show_points(
        self, cards: tuple[Card, ...], come_to: tuple[str, ...], to_come: tuple[str, ...]
    ) -> None:
        """Show the cards of the talk: those come to, and the must-say ones not come to, by id."""
        self.points.show_points(cards, set(come_to), set(to_come))
        self._is_fresh = True
        if self.isVisible():
            self._focus_first()

    def offer_notes(self, *, offered: bool) -> None:
        """Whether there is anything to read again."""
        self.notes.setVisible(offered)

    def offer_today(self, *, offered: bool) -> None:
        """Whether there are people of today to look through."""
        self.today.setVisible(offered)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Who comes back from the card or the notes stands where they left.
        if self._is_fresh:
            self._focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _focus_first(self) -> None:
        self._is_fresh = False
        self.show_card.setFocus()

    def _turn(self) -> None:
        narrow = self.width() < theme.present().em(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(way)

    def _put_together(self) -> None:
        self.top.addWidget(self.home)
        self._halves.addWidget(self.points, 1)
        self._halves.addWidget(self._people(), 1)
        self.body.addStretch(1)

    def _people(self) -> Panel:
        panel = Panel(air_round=1.1)
        card = Panel(PanelKind.IDEA, 0.9)
        card.column.addWidget(BodyText(quoted(_(TELL_NAME)), Rank.LARGE))
        panel.column.addWidget(Heading(_(say.PEOPLE), Rank.PART))
        panel.column.addWidget(card)
        row = FlowRow()
        row.add(self.show_card)
        row.add(self.note)
        for button in (self.today, self.notes):
            button.hide()
            row.add(button)
        panel.column.addWidget(row)
        panel.column.addStretch(1)
        return panel

"""A rounded ground that holds things together."""

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from speakaid.ui import theme
from speakaid.ui.widgets import air, paint, spoken
from speakaid.ui.widgets.text import BodyText, Rank


class PanelKind(Enum):
    """How much a panel asks to be looked at."""

    PLAIN = "plain"
    STRONG = "strong"
    IDEA = "idea"


class Panel(QFrame):
    """A panel with a column of things in it."""

    def __init__(
        self,
        kind: PanelKind = PanelKind.PLAIN,
        air_round: float = 1.0,
        gap: float = 0.7,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.column = air.column(self, gap, (air_round, air_round, air_round, air_round))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def let_be_read(self, words: str, *, has_buttons: bool = False) -> None:
        """Let Tab come here, so that these words are heard, and scrolled to."""
        (spoken.as_group if has_buttons else spoken.as_whole)(self)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def let_all_be_read(self) -> None:
        """Let Tab come here, so that all the words that stand in it are heard."""
        self.let_be_read("\n".join(part.text() for part in self.findChildren(BodyText)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, worn = theme.present(), theme.present().colours
        idea, strong = self.kind is PanelKind.IDEA, self.kind is PanelKind.STRONG
        edge = worn.suggestion_edge if idea else worn.desk_edge
        fill = worn.suggestion_ground if idea else worn.desk_panel
        place, radius = QRectF(self.rect()), float(look.em(0.7))
        with paint.painter_on(self) as painter:
            paint.ground(painter, place, radius, fill)
            colour = worn.action_ground if strong or self.hasFocus() else edge
            wide = 8 if self.hasFocus() else 4 if strong else 3
            paint.border(painter, place, radius, colour, look.line(wide))


class ListRow(Panel):
    """One thing of a list: its name, a line about it, and its buttons or marks at the right."""

    def __init__(
        self,
        name: str,
        about: str = "",
        buttons: tuple[QWidget, ...] = (),
        kind: PanelKind = PanelKind.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind, 1.0, parent=parent)
        self.name = BodyText(name, Rank.PART)
        self.about = BodyText(about, Rank.BODY if kind is PanelKind.IDEA else Rank.SOFT)
        line = air.row_in(self.column, 0.8)
        words = air.column_in(line, 0.1, stretch=1)
        words.addWidget(self.name)
        words.addWidget(self.about)
        # Not before it has its place: shown without one it would be a window for a moment.
        self.about.setVisible(bool(about))
        for button in buttons:
            line.addWidget(button)

"""Below the words: who wrote them, and that what a helper types is an idea."""

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import who as say


class WhosePanel(QWidget):
    """Two calm lines; neither is there without a reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.written = BodyText(rank=Rank.SOFT, icon="user")
        self._announcer = Announcer(self)
        self.ideas = Panel(PanelKind.IDEA, 0.4)
        self.ideas.column.addWidget(BodyText(_(say.IDEAS), icon="bulb"))
        column = air.column(self, 0.35)
        for part in (self.written, self.ideas):
            column.addWidget(part)
            part.hide()

    def show_whose(self, written: str, *, are_ideas: bool) -> None:
        """Show who wrote the point that is open, and whether what is typed is an idea."""
        self._announcer.announce(_(say.IDEAS) if are_ideas else "")
        self.written.setText(written)
        self.written.setVisible(bool(written))
        self.ideas.setVisible(are_ideas)

    @property
    def words(self) -> str:
        """What is shown, for the ear."""
        shown = (self.written.text(), "" if self.ideas.isHidden() else _(say.IDEAS))
        return " ".join(filter(None, shown))

"""Help: the keys of the stage first, then those of Prepare, then what each screen is for.

Tab comes to each part, so that a screen reader reads it and it is scrolled to.
"""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import help as say


class HelpScreen(ScreenFrame):
    """One page to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self.parts: list[Panel] = []
        self._add_pairs(say.ON_STAGE, say.KEYS)
        self._add_part(say.CLICKER, BodyText(_(say.CLICKER_WORDS)))
        self._add_pairs(say.WHILE_PRACTISING, say.PRACTISE_KEYS)
        self._add_pairs(say.WHILE_PREPARING, say.PREPARE_KEYS)
        self._add_pairs(say.PARTS, say.SCREENS)
        self._add_part(say.CALM, *(BodyText(_(words), icon="check") for words in say.CALM_WORDS))
        self.body.addStretch(1)
        self.add_back(_(say.BACK))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.area.verticalScrollBar().setValue(0)
        self.parts[0].setFocus()

    def _add_pairs(self, title: str, pairs: tuple[tuple[str, str], ...]) -> None:
        words: list[BodyText] = []
        for name, about in pairs:
            words += [BodyText(_(name), Rank.LEAD), BodyText(_(about))]
        self._add_part(title, *words)

    def _add_part(self, title: str, *words: BodyText) -> None:
        panel = Panel(gap=0.2)
        panel.column.addWidget(Heading(_(title), Rank.PART))
        for text in words:
            panel.column.addWidget(text)
        panel.let_be_read("\n".join((_(title), *(text.text() for text in words))))
        self.body.addWidget(panel)
        self.parts.append(panel)

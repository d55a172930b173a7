"""Paste a text: one large box, and one button that makes cards of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.home.paste_box import PasteBox
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import home as say


class PasteScreen(ScreenFrame):
    """A place for words that were copied elsewhere."""

    text_given = Signal(str, str)
    """The words; and the same as the other program gave them, if nobody changed them since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.PASTE_TITLE), parent)
        self.box = PasteBox(_(say.PASTE_BOX), lines=6)
        self.paste = ActionButton(_(say.PASTE_BUTTON), "clipboard-text")
        line = air.row_in(self.body, 0.8)
        line.addWidget(self.paste)
        line.addWidget(BodyText(_(say.PASTE_HOW)), 1)
        self.body.addWidget(self.box, 1)
        self.add_back(_(say.BACK))
        self.add_main(_(say.PASTE_MAIN)).clicked.connect(self._on_made)
        self.paste.clicked.connect(self._on_paste)

    def clear(self) -> None:
        """Begin with an empty box."""
        self.box.clear()
        self.hide_notice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.box.setFocus()

    def _on_paste(self) -> None:
        copied = QGuiApplication.clipboard().mimeData()
        if copied is not None and copied.text().strip():
            self.hide_notice()
            self.box.insertFromMimeData(copied)
        else:
            self.show_notice(_(say.NOTHING_COPIED))
        self.box.setFocus()

    def _on_made(self) -> None:
        words = self.box.words()
        if words.strip():
            self.hide_notice()
            self.text_given.emit(words, self.box.html())
        else:
            self.show_notice(_(say.NO_WORDS_YET))
            self.box.setFocus()

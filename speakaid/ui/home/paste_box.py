"""A box that shows plain words, and remembers how another program gave them."""

from PySide6.QtCore import QMimeData

from speakaid.ui.widgets.boxes import TextBox

_LINE_BREAKS = ("\v", "\u2028")


class PasteBox(TextBox):
    """Many lines to paste into. The line breaks of word processors stay line breaks."""

    _html = ""
    _as_pasted = ""

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take what was copied."""
        was_empty = not self.words().strip()
        words = source.text()
        for sign in _LINE_BREAKS:
            words = words.replace(sign, "\n")
        self.insertPlainText(words)
        self._html = source.html() if was_empty else ""
        self._as_pasted = self.words()

    def html(self) -> str:
        """The words as the other program gave them; nothing once they were changed here."""
        return self._html if self.words() == self._as_pasted else ""

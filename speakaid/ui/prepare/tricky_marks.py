"""Underlines, in the box, the words that the speaker wants help with."""

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from speakaid.ui import theme
from speakaid.ui.halves import halves

_Style = QTextCharFormat.UnderlineStyle


class TrickyMarks(QSyntaxHighlighter):
    """Draws the lines; changes no word."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._words: tuple[str, ...] = ()
        self._pattern: re.Pattern[str] | None = None

    def mark(self, words: tuple[str, ...]) -> None:
        """Underline these, and no others."""
        if words == self._words:
            return
        self._words = words
        wanted = sorted({word.strip() for word in words if word.strip()}, key=len, reverse=True)
        either = "|".join(re.escape(word) for word in wanted)
        self._pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE) if either else None
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        if self._pattern is None:
            return
        line = QTextCharFormat()
        line.setUnderlineStyle(_Style.SingleUnderline)
        line.setUnderlineColor(theme.present().colours.stage_underline)
        for found in self._pattern.finditer(text):
            # Qt counts in halves of UTF-16, in which an emoji is two.
            start = halves(text[: found.start()])
            self.setFormat(start, halves(found.group()), line)

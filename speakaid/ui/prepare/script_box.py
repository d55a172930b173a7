"""The box of what the speaker wants to say: tricky words underlined, undo left to the program.

Qt counts letters in halves of UTF-16, Python in whole ones; everything here speaks Python's.
"""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from speakaid.ui import pictures
from speakaid.ui.halves import halves, letters
from speakaid.ui.prepare.tricky_marks import TrickyMarks
from speakaid.ui.widgets.boxes import TextBox

LONGEST_MARK = 80
"""Letters: more than this is no word that one wants help with."""
LONGEST = 20_000
"""Letters: a talk of half an hour. More of them, and each one that is typed would be waited for."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Mode = QTextCursor.MoveMode


class ScriptBox(TextBox):
    """Many lines to type in, large."""

    edited = Signal(str)
    """The whole text, after a person changed it."""
    cursor_moved = Signal()
    split_wanted = Signal()
    too_much_given = Signal()
    """More was pasted than one point can hold."""
    picture_given = Signal(object)
    """The mime data of a picture that was pasted or dropped here."""

    def __init__(self, name: str, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(name, lines=lines, parent=parent, size=1.15)
        # The program's own undo knows all boxes, and outlives a restart.
        self.setUndoRedoEnabled(False)
        self._text = ""
        self._marks = TrickyMarks(self.document())
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self.cursor_moved)

    def show_text(self, text: str) -> None:
        """Show this text. Only what differs is put in, so that the place in it is kept."""
        if text == self._text:
            return
        old, self._text = self._text, text
        self.blockSignals(True)
        start, end = _same(old, text)
        cursor = self.textCursor()
        cursor.setPosition(halves(old[:start]))
        cursor.setPosition(halves(old[: len(old) - end]), _Mode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        if self.words() != text:
            self.setPlainText(text)
        else:
            self.setTextCursor(cursor)
        self.blockSignals(False)
        self.updateGeometry()

    def open_text(self, text: str) -> None:
        """Show the text of another card, from its beginning."""
        self.blockSignals(True)
        self._text = text
        self.setPlainText(text)
        self.blockSignals(False)

    def mark(self, words: tuple[str, ...]) -> None:
        """Underline these words."""
        self.blockSignals(True)
        self._marks.mark(words)
        self.blockSignals(False)

    @property
    def place(self) -> int:
        """Where the cursor stands, in letters from the beginning."""
        return letters(self._text, self.textCursor().position())

    def put_cursor(self, at: int) -> None:
        """Put the cursor so many letters from the beginning."""
        cursor = self.textCursor()
        cursor.setPosition(halves(self._text[:at]))
        self.setTextCursor(cursor)

    @property
    def selected(self) -> str:
        """The word or words that are selected; "" where it is no word to want help with."""
        chosen = self.textCursor().selectedText().strip()
        is_word = "\u2029" not in chosen and len(chosen) <= LONGEST_MARK
        return chosen if is_word else ""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        return source.hasText() or pictures.has_picture(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Words are typed in, plain; a file or a picture is no word."""
        if pictures.has_file(source) or not source.hasText():
            self.picture_given.emit(source)
        elif len(self._text) + len(source.text()) > LONGEST:
            self.too_much_given.emit()
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in _ENTER:
            self.split_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_text(self) -> None:
        words = self.words()
        # Lines drawn under words are a change to Qt, and none to a person.
        if words != self._text:
            self._text = words
            self.edited.emit(words)


def _same(old: str, new: str) -> tuple[int, int]:
    """How many letters are the same at the beginning, and at the end."""
    most = min(len(old), len(new))
    start = next((n for n in range(most) if old[n] != new[n]), most)
    rest = most - start
    end = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    return start, end

"""Boxes in which the speaker says it their own way. What is typed is told at each letter."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.ideas.shown import OWN_TEXTS
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import LineBox, TextBox
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import ideas as say
from speakaid.wording import prepare as prepare_say
from speakaid.wording import prepare_parts as parts_say

NAMES = {
    "point": prepare_say.POINT,
    "script": prepare_say.SCRIPT,
    "key_words": parts_say.KEY_WORDS,
    "picture_description": parts_say.DESCRIPTION,
    "notes": parts_say.NOTES,
}
Box = LineBox | TextBox
LINES = {"script": 5, "key_words": 3, "notes": 3}


class OwnWords(Panel):
    """A box for each text that the idea is about."""

    edited = Signal(str, str)
    """The name of a text, and what it says now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PanelKind.STRONG, 1.0, 0.4, parent)
        self.column.addWidget(BodyText(_(say.MY_WAY), Rank.PART))
        self._fields: dict[str, QWidget] = {}
        self.boxes = {name: self._box(name) for name in OWN_TEXTS}
        self.column.addStretch(1)

    def begin(self, texts: dict[str, str]) -> None:
        """Show boxes for these, and put the keyboard into the one of what is said."""
        for name, field in self._fields.items():
            field.setVisible(name in texts)
        self.show_texts(texts)
        box = self.boxes["script" if "script" in texts else next(iter(texts))]
        _to_end(box)
        box.setFocus()

    def show_texts(self, texts: dict[str, str]) -> None:
        """Show what these say now, where a box says otherwise."""
        for name, text in texts.items():
            box = self.boxes[name]
            if _said(box) == text:
                continue
            box.blockSignals(True)
            (box.setPlainText if isinstance(box, TextBox) else box.setText)(text)
            _to_end(box)
            box.blockSignals(False)

    def _box(self, name: str) -> Box:
        self._fields[name] = field = QWidget()
        column = air.column(field, 0.2)
        self.column.addWidget(field)
        box = _made(name)
        label = BodyText(_(NAMES[name]), Rank.SOFT)
        label.setBuddy(box)
        column.addWidget(label)
        column.addWidget(box)
        box.textChanged.connect(lambda: self.edited.emit(name, _said(box)))
        return box


def _made(name: str) -> Box:
    if name not in LINES:
        return LineBox(_(NAMES[name]), size=1.15)
    box = TextBox(_(NAMES[name]), lines=LINES[name], size=1.15)
    # The program's own undo outlives a restart.
    box.setUndoRedoEnabled(False)
    return box


def _said(box: Box) -> str:
    return box.words() if isinstance(box, TextBox) else box.text()


def _to_end(box: Box) -> None:
    if isinstance(box, TextBox):
        box.moveCursor(QTextCursor.MoveOperation.End)
    else:
        box.end(False)

"""One question after a sitting. Any answer is good, and so is to pass it by."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.ui.widgets import spoken
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.steady import Once
from speakaid.ui.widgets.text import BodyText, Rank


@dataclass(frozen=True, slots=True)
class Question:
    """The question, a line about it, its answers, and the word that passes it by."""

    words: str
    about: str
    answers: tuple[str, ...]
    passes: str


class Asking(Panel):
    """A question, and its answers beside each other."""

    answered = Signal(int)
    """The place of the answer."""
    passed = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.answers = [ActionButton(word) for word in question.answers]
        # A yes and a no weigh the same; to pass by is none of several answers.
        kind = Kind.PLAIN if len(question.answers) == 1 else Kind.QUIET
        self.no = ActionButton(question.passes, kind=kind)
        self.column.addWidget(BodyText(question.words, Rank.PART))
        self.column.addWidget(BodyText(question.about, Rank.SOFT))
        self.column.addWidget(self._row())
        spoken.as_group(self)
        self.setAccessibleName(f"{question.words}\n{question.about}")
        for place, button in enumerate(self.answers):
            button.clicked.connect(lambda _=False, place=place: self.answered.emit(place))
        self.no.clicked.connect(self.passed)

    def _row(self) -> FlowRow:
        row, once = FlowRow(), Once(self)
        for button in (*self.answers, self.no):
            button.installEventFilter(once)
            row.add(button)
        return row

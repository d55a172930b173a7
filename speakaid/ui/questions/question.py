"""What the questions of a new talk have in common: shown the answers so far, each adds its own."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.new_talk import Answers
from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.boxes import LineBox, TextBox
from speakaid.ui.widgets.text import BodyText, Heading, Rank


class Question(QWidget):
    """One question. `answered` tells that something was typed or chosen."""

    answered = Signal()

    def __init__(self, words: str, how: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken.as_group(self)
        self.setAccessibleName(words)
        self.column = air.column(self, 0.6)
        self.column.addWidget(Heading(words, Rank.QUESTION))
        if how:
            self.column.addWidget(BodyText(how))

    def show_answers(self, answers: Answers) -> None:
        """Show what was answered so far; tells nobody."""

    def answer(self, answers: Answers) -> Answers:
        """The answers with this one in them."""
        return answers

    def first_focus(self) -> QWidget:
        """What the keyboard comes to."""
        return self

    def take_enter(self) -> bool:
        """Whether Enter led on within the question; else it leads to the next one."""
        return False

    def watch(self, *boxes: LineBox | TextBox) -> None:
        """Tell of all that is typed in these boxes."""
        for box in boxes:
            box.textChanged.connect(lambda *_: self.answered.emit())


def next_line(lines: tuple[LineBox, ...]) -> bool:
    """From a line in which something stands Enter leads to the next one, as on paper."""
    for line, after in pairwise(lines):
        if line.hasFocus() and line.text().strip():
            after.setFocus()
            return True
    return False


def typed_in(lines: tuple[LineBox, ...]) -> tuple[str, ...]:
    """What stands in the lines, up to the last in which there is anything."""
    said = [line.text() for line in lines]
    while said and not said[-1]:
        said.pop()
    return tuple(said)

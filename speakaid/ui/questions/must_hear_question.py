"""What must they hear? Up to five lines, each of which becomes a card."""

from PySide6.QtWidgets import QWidget

from speakaid.core.new_talk import MOST_MUST_HEAR, Answers
from speakaid.i18n import _
from speakaid.ui.questions.question import Question, next_line, typed_in
from speakaid.ui.widgets.boxes import LineBox
from speakaid.wording import questions as say


class MustHearQuestion(Question):
    """Five lines to type in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.MUST_HEAR), _(say.MUST_HEAR_HOW), parent)
        numbers = range(1, MOST_MUST_HEAR + 1)
        self.lines = tuple(LineBox(say.must_hear_line(number)) for number in numbers)
        for line in self.lines:
            self.column.addWidget(line)
        self.column.addStretch(1)
        self.watch(*self.lines)

    def show_answers(self, answers: Answers) -> None:
        said = (*answers.must_hear, *[""] * MOST_MUST_HEAR)
        for line, words in zip(self.lines, said, strict=False):
            line.setText(words)

    def answer(self, answers: Answers) -> Answers:
        return answers.model_copy(update={"must_hear": typed_in(self.lines)})

    def first_focus(self) -> QWidget:
        return self.lines[0]

    def take_enter(self) -> bool:
        return next_line(self.lines)

"""What will you say when a word will not come? Three lines, and sentences that can be taken."""

from PySide6.QtWidgets import QWidget

from speakaid.core.new_talk import MOST_HOLDING, Answers
from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.questions.question import Question, next_line, typed_in
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import questions as say


class HoldingQuestion(Question):
    """The speaker's own sentences for a hard moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.HOLDING), _(say.HOLDING_HOW), parent)
        numbers = range(1, MOST_HOLDING + 1)
        self.lines = tuple(LineBox(say.holding_line(number)) for number in numbers)
        self.proposals = tuple(ActionButton(_(words), "plus") for words in say.PROPOSALS)
        self.said = BodyText("", Rank.SOFT)
        self._announcer = Announcer(self)
        self._lay_out()
        self.watch(*self.lines)

    def show_answers(self, answers: Answers) -> None:
        said = (*answers.holding, *[""] * MOST_HOLDING)
        for line, words in zip(self.lines, said, strict=False):
            line.setText(words)
        self.said.setText("")

    def answer(self, answers: Answers) -> Answers:
        return answers.model_copy(update={"holding": typed_in(self.lines)})

    def first_focus(self) -> QWidget:
        return self.lines[0]

    def take_enter(self) -> bool:
        return next_line(self.lines)

    def _take(self, sentence: str) -> None:
        """Put the sentence into the first empty line, once."""
        empty = next((line for line in self.lines if not line.text().strip()), None)
        has_it = any(line.text() == sentence for line in self.lines)
        if empty is not None and not has_it:
            empty.setText(sentence)
            empty.setCursorPosition(0)
        self.said.setText(_(say.TAKEN if has_it or empty is not None else say.NO_ROOM))
        self._announcer.announce(self.said.text())

    def _lay_out(self) -> None:
        for line in self.lines:
            self.column.addWidget(line)
        row = FlowRow()
        for button in self.proposals:
            words = button.text()
            button.setAccessibleDescription(_(say.TAKE))
            row.add(button)
            button.clicked.connect(lambda _=False, words=words: self._take(words))
        self.column.addWidget(row)
        self.column.addWidget(self.said)
        self.column.addStretch(1)

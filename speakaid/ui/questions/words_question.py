"""A question that is answered in one large box: how you begin, how you end, which words."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from speakaid.core.new_talk import Answers
from speakaid.ui.questions.question import Question
from speakaid.ui.widgets.boxes import TextBox


class WordsQuestion(Question):
    """The words of one field of the answers, to the letter."""

    def __init__(
        self, field: str, words: str, how: str, box_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, how, parent)
        self._field = field
        self._shown = ""
        self.box = TextBox(box_name, lines=6)
        self.column.addWidget(self.box, 1)
        self.watch(self.box)

    def show_answers(self, answers: Answers) -> None:
        self._shown = str(getattr(answers, self._field))
        self.box.setPlainText(self._shown)
        self.box.moveCursor(QTextCursor.MoveOperation.End)

    def answer(self, answers: Answers) -> Answers:
        touched = self.box.document().isModified()
        return answers.model_copy(
            update={self._field: self.box.words() if touched else self._shown}
        )

    def first_focus(self) -> QWidget:
        return self.box

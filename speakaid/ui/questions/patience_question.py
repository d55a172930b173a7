"""Will you ask for patience at the start? Yes or no, and the sentence in the speaker's words."""

from PySide6.QtWidgets import QWidget

from speakaid.core.new_talk import Answers
from speakaid.i18n import _
from speakaid.ui.questions.question import Question
from speakaid.ui.widgets.boxes import TextBox
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import questions as say


class PatienceQuestion(Question):
    """No, until it is chosen; then a sentence is proposed, to be said in other words if wished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.PATIENCE), _(say.PATIENCE_HOW), parent)
        self.yes, self.no = ChoiceCard(_(say.YES)), ChoiceCard(_(say.NO))
        self.label = BodyText(_(say.PATIENCE_BOX), Rank.LEAD)
        self.box = TextBox(_(say.PATIENCE_BOX), lines=3)
        self._lay_out()
        self.watch(self.box)
        self.yes.toggled.connect(self._on_toggled)
        self.no.setChecked(True)
        self._on_toggled()

    def show_answers(self, answers: Answers) -> None:
        self.box.setPlainText(answers.patience_words or _(say.PATIENCE_PROPOSAL))
        (self.yes if answers.patience else self.no).setChecked(True)

    def answer(self, answers: Answers) -> Answers:
        asks, words = self.yes.isChecked(), self.box.words()
        # What was only proposed is no answer.
        kept = words if asks or words != _(say.PATIENCE_PROPOSAL) else ""
        return answers.model_copy(update={"patience": asks, "patience_words": kept})

    def first_focus(self) -> QWidget:
        return self.yes if self.yes.isChecked() else self.no

    def _on_toggled(self) -> None:
        for part in (self.label, self.box):
            part.setVisible(self.yes.isChecked())
        self.answered.emit()

    def _lay_out(self) -> None:
        row = FlowRow()
        row.add(self.yes)
        row.add(self.no)
        self.column.addWidget(row)
        self.column.addWidget(self.label)
        self.column.addWidget(self.box)
        self.column.addStretch(1)

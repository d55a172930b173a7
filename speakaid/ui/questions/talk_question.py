"""What is it called, who will listen, how long may it be, and on which day?"""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QBoxLayout, QWidget

from speakaid.core.new_talk import Answers
from speakaid.i18n import _
from speakaid.ui.questions.length_choice import LengthChoice
from speakaid.ui.questions.question import Question
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.day_box import DayBox
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import questions as say


class TalkQuestion(Question):
    """The facts about a talk. `today` says which day it is."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(_(say.TALK), parent=parent)
        self.title = LineBox(_(say.TALK_TITLE))
        self.audience = LineBox(_(say.TALK_AUDIENCE))
        self.length = LengthChoice()
        self.when = DayBox(today)
        self.day = self.when.box
        self._lay_out()
        self.watch(self.title, self.audience, self.day)
        self.length.chosen.connect(self.answered)

    def show_answers(self, answers: Answers) -> None:
        self.title.setText(answers.title)
        self.audience.setText(answers.audience)
        self.length.show_seconds(answers.slot_seconds)
        self.when.show_words(answers.day_words)

    def answer(self, answers: Answers) -> Answers:
        return answers.model_copy(
            update={
                "title": self.title.text(),
                "audience": self.audience.text(),
                "slot_seconds": self.length.seconds(),
                "day_words": self.when.words,
                "day": self.when.day,
            }
        )

    def first_focus(self) -> QWidget:
        return self.title

    def take_enter(self) -> bool:
        """From the name to who will listen; from there on, to the next question."""
        if self.title.hasFocus() and self.title.text().strip():
            self.audience.setFocus()
            return True
        return False

    def _lay_out(self) -> None:
        line = air.row_in(self.column, 1.0)
        _add(air.column_in(line, 0.2, stretch=1), say.TALK_TITLE, self.title)
        _add(air.column_in(line, 0.2, stretch=1), say.TALK_AUDIENCE, self.audience)
        _add(air.column_in(self.column, 0.3), say.LENGTH, self.length)
        below = air.column_in(self.column, 0.2)
        below.addWidget(BodyText(_(say.DAY), Rank.LEAD))
        below.addWidget(self.when)
        self.column.addStretch(1)


def _add(column: QBoxLayout, label: str, box: QWidget) -> None:
    column.addWidget(BodyText(_(label), Rank.LEAD))
    column.addWidget(box)

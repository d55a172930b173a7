"""Five questions and two things after them, one a screen; then the answers are a talk.

Each can be skipped. Back keeps what was answered, and so does leaving: the answers stay until the
talk is made. They are told at most a second after they change, so that they can be kept.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.new_talk import Answers
from speakaid.i18n import _
from speakaid.ui.questions.holding_question import HoldingQuestion
from speakaid.ui.questions.must_hear_question import MustHearQuestion
from speakaid.ui.questions.patience_question import PatienceQuestion
from speakaid.ui.questions.question import Question
from speakaid.ui.questions.talk_question import TalkQuestion
from speakaid.ui.questions.words_question import WordsQuestion
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.tab_order import FIRST
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import questions as say

COUNTED = 5
"""The questions; what comes after them is not counted."""
KEPT_AFTER_MS = 800
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionsScreen(ScreenFrame):
    """The questions of a new talk. `today` says which day it is."""

    answers_changed = Signal(Answers)
    finished = Signal(Answers)

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None):
        super().__init__(_(say.TITLE), parent)
        self._answers = Answers()
        self._has_earlier = False
        self._put_aside: Answers | None = None
        self._place = 0
        self.questions = _questions(today)
        self._count = BodyText("", Rank.SOFT)
        self._timer = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._put_together()
        self._show_question(0)

    def show_answers(self, answers: Answers) -> None:
        """Begin with the first question; answers from before are shown, and can be put aside."""
        self._has_earlier, self._put_aside = answers != Answers(), None
        self._fill(answers)

    def begin_anew(self) -> None:
        """Begin with empty answers. The earlier ones can be brought back, until this is left."""
        self._put_aside = self.answers
        self._fill(Answers())
        self.answers_changed.emit(self._answers)

    @property
    def question(self) -> Question:
        """The question that is asked now."""
        return self.questions[self._place]

    @property
    def answers(self) -> Answers:
        """All that is answered, this moment."""
        return self.question.answer(self._answers)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What gets the focus before it is on a window loses it again.
        self.question.first_focus().setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in _ENTER and not event.isAutoRepeat()
        if not (enter and self.question.take_enter()):
            super().keyPressEvent(event)

    def _on_next(self) -> None:
        self._tell()
        if self._place + 1 < len(self.questions):
            self._show_question(self._place + 1)
        else:
            self.finished.emit(self._answers)

    def _on_back(self) -> None:
        self._tell()
        if self._place > 0:
            self._show_question(self._place - 1)
        else:
            self.back_wanted.emit()

    def _tell(self) -> None:
        """Take the answer, and tell of it if it is another one than before."""
        self._timer.stop()
        before, self._answers = self._answers, self.answers
        if before != self._answers:
            self.answers_changed.emit(self._answers)

    def _fill(self, answers: Answers) -> None:
        self._answers = answers
        self._show_question(0)

    def _bring_back(self) -> None:
        if self._put_aside is not None:
            earlier, self._put_aside = self._put_aside, None
            self._fill(earlier)
            self.answers_changed.emit(self._answers)

    def _show_earlier(self) -> None:
        """On the first question: that there are answers from before, or where they have gone."""
        if self._place > 0 or not self._has_earlier:
            self.hide_notice()
        elif self._put_aside is None:
            button = self.show_notice(_(say.KEPT_FROM_BEFORE), _(say.BEGIN_ANEW), "rotate")
            button.clicked.connect(self.begin_anew)
        else:
            button = self.show_notice(_(say.PUT_ASIDE), _(say.BRING_BACK), "arrow-back-up")
            button.clicked.connect(self._bring_back)

    def _show_question(self, place: int) -> None:
        self._place = place
        self._show_earlier()
        for question in self.questions:
            question.setVisible(question is self.question)
        self.question.show_answers(self._answers)
        self._count.setText(say.count(place + 1, COUNTED))
        is_last = place + 1 == len(self.questions)
        if self.main is not None:
            self.main.say(_(say.MAKE if is_last else say.NEXT), "check" if is_last else "")
        self.skip.setVisible(not is_last)
        self.area.verticalScrollBar().setValue(0)
        self.question.first_focus().setFocus()

    def _put_together(self) -> None:
        self.top.addWidget(self._count)
        for question in self.questions:
            self.body.addWidget(question, 1)
            question.answered.connect(self._on_answered)
        back = self.add_back(_(say.BACK))
        back.clicked.disconnect(self.back_wanted)
        back.clicked.connect(self._on_back)
        main = self.add_main(_(say.NEXT))
        main.clicked.connect(self._on_next)
        # In a large box Enter begins a line: Tab and Enter go on from there.
        main.setProperty(FIRST, True)
        self.skip = self.add_beside_main(_(say.SKIP))
        self.skip.clicked.connect(self._on_next)
        self._timer.timeout.connect(self._tell)

    def _on_answered(self) -> None:
        """The timer is not begun anew by each letter: a second after the first all is told."""
        if not self._timer.isActive():
            self._timer.start()


def _questions(today: Callable[[], date]) -> tuple[Question, ...]:
    return (
        TalkQuestion(today),
        MustHearQuestion(),
        WordsQuestion("opening", _(say.OPENING), _(say.OPENING_HOW), _(say.OPENING)),
        WordsQuestion("ending", _(say.ENDING), _(say.ENDING_HOW), _(say.ENDING)),
        WordsQuestion("words", _(say.WORDS), _(say.WORDS_HOW), _(say.WORDS_BOX)),
        HoldingQuestion(),
        PatienceQuestion(),
    )

"""After a sitting: thanks, the ending's own words, and what may be asked, one thing at a time."""

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.practice.state import Done
from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.practise.asking import Asking, Question
from speakaid.ui.widgets import air
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.steady import JustCame, Once
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import practise_end as say

Asked = tuple[Question, Callable[[int], None], Callable[[], None]]
"""A question, what an answer does, and what passing it by does."""

_GOES_ON = (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
"""A clicker is enough; and so is Space, where no button has the keyboard."""


class EndScreen(ScreenFrame):
    """A kind end."""

    over = Signal()
    again_wanted = Signal()
    keep_help = Signal(str)
    no_help = Signal(str)
    felt = Signal(int)
    sounded = Signal(int)

    def __init__(
        self, clock: Callable[[], float] = monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._just_came = JustCame(clock)
        self.announcer = Announcer(self)
        self._heard = ""
        self._waiting: list[Asked] = []
        self.asking: Asking | None = None
        self.ending = Panel(PanelKind.STRONG, 1.4)
        self._words = BodyText("", Rank.SAID)
        self._no_ending = BodyText(_(say.NO_ENDING), Rank.LARGE)
        self.home = self.add_main(_(say.HOME), "home")
        self.again = self.add_beside_main(_(say.AGAIN), "repeat")
        self._put_together()
        self.home.clicked.connect(partial(self._steadily, self.over.emit))
        self.again.clicked.connect(partial(self._steadily, self.again_wanted.emit))

    def show_end(
        self, done: Done, ending: str, *, hid: tuple[str, ...] = (), asks: bool = False
    ) -> None:
        """Show why it is over, and the ending; ask about words that hid, and how it was."""
        self._just_came.begin()
        self.hide_notice()
        self.show_fact("")
        self.say_title(_(say.TITLES[done]))
        self._words.setText(ending)
        self.ending.let_be_read(f"{_(say.ENDING)}\n{ending}")
        self.ending.setVisible(bool(ending.strip()))
        self._no_ending.setVisible(not ending.strip())
        self.home.setAccessibleDescription("" if ending.strip() else self._no_ending.text())
        self.again.setVisible(done is not Done.ENOUGH)
        self._waiting = [*map(self._about_word, hid), *(self._about_talk() if asks else ())]
        self._ask_next()
        if self.isVisible():
            self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._just_came.begin()
        self.area.reveal_top()
        self._focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GOES_ON:
            if not event.isAutoRepeat():
                self.home.click()
        else:
            super().keyPressEvent(event)

    def _focus_first(self) -> None:
        """The ending is heard first; Enter goes on from it."""
        (self.home if self.ending.isHidden() else self.ending).setFocus()

    def _steadily(self, act: Callable[[], None]) -> None:
        """A press that came with the screen, or with what is asked, was for what was before."""
        if not self._just_came:
            act()

    def _about_word(self, word: str) -> Asked:
        def yes(_place: int) -> None:
            self._heard = say.help_kept(word)
            self.show_fact(self._heard)
            self.keep_help.emit(word)

        asked = Question(say.keep_help(word), _(say.HELP_ABOUT), (_(say.YES),), _(say.NO))
        return asked, yes, partial(self.no_help.emit, word)

    def _about_talk(self) -> tuple[Asked, ...]:
        def asked(words: str, answers: tuple[str, ...]) -> Question:
            said = tuple(map(_, answers))
            return Question(_(words), _(say.ASKED_ABOUT), said, _(say.NOT_NOW))

        return (
            (asked(say.FEEL, say.FEELINGS), self.felt.emit, _nothing),
            (asked(say.SOUND, say.SOUNDS), self.sounded.emit, _nothing),
        )

    def _ask_next(self) -> None:
        """Put the next question in the place of the one before, and the keyboard with it."""
        before = self.asking
        self.asking = self._asking(*self._waiting.pop(0)) if self._waiting else None
        if before is not None:
            if self.isVisible():  # nothing out of sight has the keyboard
                (self.home if self.asking is None else self.asking.answers[0]).setFocus()
            self._place.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _asking(
        self, question: Question, answer: Callable[[int], None], passing: Callable[[], None]
    ) -> Asking:
        asking = Asking(question)
        asking.answered.connect(lambda place: self._on_answer(partial(answer, place)))
        asking.passed.connect(partial(self._on_answer, passing))
        self._place.addWidget(asking)
        asking.show()
        return asking

    def _on_answer(self, answer: Callable[[], None]) -> None:
        if not self._just_came:
            self._heard = ""
            answer()
            self._just_came.begin()
            self._ask_next()
            self.announcer.announce(self._heard)

    def _put_together(self) -> None:
        self.ending.column.addWidget(BodyText(_(say.ENDING), Rank.SOFT))
        self.ending.column.addWidget(self._words)
        # Before a screen reader meets it: what it is then, it stays.
        self.ending.let_be_read(_(say.ENDING))
        place = QWidget()
        self.body.addWidget(self.ending)
        self.body.addWidget(self._no_ending)
        self.body.addWidget(place)
        self._place = air.column(place)
        self.body.addStretch(1)
        for button in (self.home, self.again):
            button.installEventFilter(Once(self))


def _nothing() -> None:
    """To pass a question by tells nobody."""

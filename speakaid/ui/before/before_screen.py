"""Before you start: one question a screen, then *Show my first words*.

Nothing is asked that is well already: with one screen there is no question about screens.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, Deck
from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui.before import screens
from speakaid.ui.before.bank_card import BankCardQuestion
from speakaid.ui.before.clicker_question import ClickerQuestion
from speakaid.ui.before.distance_question import DistanceQuestion
from speakaid.ui.before.ear_question import EarQuestion
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.letters_question import LettersQuestion
from speakaid.ui.before.mend import MendPanel
from speakaid.ui.before.points_question import PointsQuestion, with_card
from speakaid.ui.before.question import Question
from speakaid.ui.before.ready_question import ReadyQuestion, screen_lines
from speakaid.ui.before.screen_question import ScreenQuestion, SlidesQuestion
from speakaid.ui.before.time_question import TimeQuestion
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import before as say


class BeforeScreen(ScreenFrame):
    """The questions, one after another."""

    prepared = Signal(Preparation)
    settings_changed = Signal(Settings)
    deck_changed = Signal(Deck)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._facts: Facts | None = None
        self._preparation: Preparation | None = None
        self._place = 0
        self._asked: list[int] = []
        self.as_last_time = ActionButton(_(say.AS_LAST_TIME), "history", Kind.QUIET)
        self.points = PointsQuestion()
        self.mend = MendPanel()
        self.clicker = ClickerQuestion()
        self.ear = EarQuestion()
        self.questions: tuple[Question, ...] = (
            TimeQuestion(),
            self.points,
            ScreenQuestion(),
            SlidesQuestion(),
            BankCardQuestion(),
            DistanceQuestion(),
            LettersQuestion(),
            self.clicker,
            self.ear,
            ReadyQuestion(),
        )
        self._count = BodyText("", Rank.SOFT)
        self._put_together()

    def show_talk(self, deck: Deck, settings: Settings, facts: Facts) -> None:
        """Begin with the first question about this talk."""
        self._facts = facts
        start = Preparation(deck, settings, settings.stage_screen, deck.slot_seconds)
        screen = screens.chosen_screen(facts, start).name
        slides = facts.same_room is not None and facts.same_room.slides
        self._preparation = replace(start, screen=screen, slides=slides)
        self._asked = []
        self._show_question(self._needed()[0])

    def show_facts(self, facts: Facts) -> None:
        """Take new facts: a screen came or went, the power was plugged in."""
        if self._facts is not None and self._preparation is not None:
            self._take_answer()
            self._facts = facts
            asked = [place for place in self._asked if place in self._needed()]
            self._asked = asked
            here = self._place if self._place in self._needed() else self._needed()[0]
            self._show_question(here)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What gets the focus before it is on a window loses it again.
        self._focus_first()

    @property
    def question(self) -> Question:
        """The question that is asked now."""
        return self.questions[self._place]

    def leave(self) -> None:
        """Take the numbers off the screens."""
        self.question.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Where nothing is asked any more, the forward button of a clicker opens the stage.
        forward = event.key() == Qt.Key.Key_PageDown and not event.isAutoRepeat()
        if forward and isinstance(self.question, ReadyQuestion) and self.mend.isHidden():
            self._on_main()
        else:
            super().keyPressEvent(event)

    def next_stop(self, here: QWidget | None, *, forward: bool) -> QWidget | None:
        """Where every other key is tried, Tab alone leads on; then it comes to the rest."""
        trial, main = self.clicker.trial, self.main
        if not forward or not trial.isVisible():
            return super().next_stop(here, forward=forward)
        if here is trial:
            return main
        found = super().next_stop(trial if here is main else here, forward=True)
        return super().next_stop(main, forward=True) if found is main else found

    def _on_main(self) -> None:
        if not self.mend.isHidden():
            self.mend.keep()
            return
        self._take_answer()
        later = [place for place in self._needed() if place > self._place]
        if later:
            self._asked.append(self._place)
            self._show_question(later[0])
        elif self._preparation is not None:
            self.leave()
            self.prepared.emit(self._preparation)

    def _on_back(self) -> None:
        if not self.mend.isHidden():
            self.mend.leave()
            return
        self._take_answer()
        if self._asked:
            self._show_question(self._asked.pop())
        else:
            self.leave()
            self.back_wanted.emit()

    def _on_as_last_time(self) -> None:
        self._take_answer()
        self._asked.append(self._place)
        self._show_question(len(self.questions) - 1)

    def _take_answer(self) -> None:
        before = self._preparation
        if before is None:
            return
        self._preparation = now = self.question.answer(before)
        if now.settings != before.settings or now.screen != before.screen:
            kept = {"stage_screen": now.screen}
            self.settings_changed.emit(now.settings.model_copy(update=kept))
        if now.deck != before.deck:
            self.deck_changed.emit(now.deck)

    def _needed(self) -> list[int]:
        facts, preparation = self._facts, self._preparation
        if facts is None or preparation is None:
            return [0]
        asked = enumerate(self.questions)
        return [place for place, one in asked if one.is_needed(facts, preparation)]

    def _show_question(self, place: int) -> None:
        self.question.leave()
        self._place = place
        for question in self.questions:
            question.setVisible(question is self.question)
        self.mend.hide()
        if self._facts is not None and self._preparation is not None:
            self.question.show_answers(self._facts, self._preparation)
        self._show_frame()
        self.area.verticalScrollBar().setValue(0)
        self._focus_first()

    def _focus_first(self) -> None:
        """The ring stands on the answer that is ticked; while a word is mended, in its box."""
        first = self.mend.box if not self.mend.isHidden() else self.question.first_focus()
        (first or self.main or self).setFocus()

    def _show_frame(self) -> None:
        later = [place for place in self._needed() if place > self._place]
        number, last = len(self._asked) + 1, not later
        self._count.setText("" if last else say.question(number, len(self._asked) + len(later)))
        known = self._facts is not None and self._facts.same_room is not None
        self.as_last_time.setVisible(known and not self._asked)
        if self.main is not None:
            self.main.say(_(say.SHOW if last else say.GOOD), "player-play" if last else "")
            self.main.setAccessibleDescription(self.question.summary())
        self._show_where(last)

    def _show_where(self, last: bool) -> None:
        """Say in the bottom row where the words will be, once it was asked."""
        facts, preparation = self._facts, self._preparation
        known = self._place > self.questions.index(self.points) + 2
        if facts is not None and preparation is not None and known and not last:
            self.show_fact(" ".join(screen_lines(facts, preparation)))
        else:
            self.show_fact("")

    def _on_mend_wanted(self, card: Card) -> None:
        self._take_answer()
        self.points.hide()
        self.mend.show()
        self.mend.show_card(card)
        if self.main is not None:
            self.main.say(_(say.KEEP), "check")
        self.area.reveal(self.mend.box)

    def _on_mended(self, card_id: str, change: dict[str, object]) -> None:
        if self._preparation is not None:
            deck = with_card(self._preparation.deck, card_id, change)
            if deck != self._preparation.deck:
                self._preparation = replace(self._preparation, deck=deck)
                self.points.show_deck(deck, card_id)
                self.deck_changed.emit(deck)
        self._leave_mend()

    def _leave_mend(self) -> None:
        """Back to the card whose words were in the box, and not to the top."""
        self.mend.hide()
        self.points.show()
        self._show_frame()
        self.area.reveal(self.points.focus_mend(self.mend.card_id))

    def _put_together(self) -> None:
        self.top.addWidget(self.as_last_time)
        self.top.addWidget(self._count)
        for question in self.questions:
            question.hide()
            self.body.addWidget(question)
        self.mend.hide()
        self.body.addWidget(self.mend, 1)
        self.body.addStretch(0)
        back = self.add_back(_(say.BACK))
        back.clicked.disconnect(self.back_wanted)
        back.clicked.connect(self._on_back)
        main = self.add_main(_(say.GOOD))
        main.clicked.connect(self._on_main)
        self.points.mend_wanted.connect(self._on_mend_wanted)
        self.mend.kept.connect(self._on_mended)
        self.mend.left.connect(self._leave_mend)
        self.as_last_time.clicked.connect(self._on_as_last_time)

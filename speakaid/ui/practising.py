"""Practise, as it goes: what to do today, a sitting, its kind end, and back to the talks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.practice.items import Way, line_of, own_cards, said_of
from speakaid.core.practice.liking import choice_of
from speakaid.core.practice.plan import DayPlan, plan_for
from speakaid.core.practice.records import Question
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Done, Task
from speakaid.core.practice.work import Work, all_of
from speakaid.core.settings import Settings
from speakaid.core.talk import THANKS, Talk
from speakaid.i18n import _
from speakaid.storage.deck_file import load_deck
from speakaid.ui.ear import Ear
from speakaid.ui.hidden_words import keep_help
from speakaid.ui.main_window import MainWindow
from speakaid.ui.own_pace import pace_of
from speakaid.ui.practice_ear import PracticeEar
from speakaid.ui.practice_keeping import PracticeKeeping
from speakaid.ui.practice_sitting import PracticeSitting
from speakaid.ui.practise.end_screen import EndScreen
from speakaid.ui.practise.today_screen import TodayScreen
from speakaid.ui.practise.turn_screen import TurnScreen
from speakaid.ui.recordings import recordings_of
from speakaid.ui.rehearsing import Rehearsal
from speakaid.ui.shown_pictures import pictures_of
from speakaid.ui.talk_runner import boot_seconds
from speakaid.wording import practise as say
from speakaid.wording import practise_today as today_say
from speakaid.wording import trouble

if TYPE_CHECKING:
    from speakaid.ui.looking_back import LookingBack
    from speakaid.ui.practise.likes_screen import LikesScreen


def _today() -> date:
    return datetime.now().astimezone().date()


class Practising(QObject):
    """One talk at a time."""

    left = Signal(Path)
    """Back to the talks; where this one lies."""
    day_wanted = Signal(Path)
    """To where the day of this talk is written."""
    settings_changed = Signal(Settings)
    stage_wanted = Signal(object)
    """A `Rehearsal`: to be put on the stage; `rehearsed` says that it is over."""
    ears_wanted = Signal()
    """To *Voice and microphone*."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        clock: Callable[[], float] = boot_seconds,
        today: Callable[[], date] = _today,
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.clock, self.day = clock, today
        self.keeping = PracticeKeeping(settings, lambda: self.day())  # noqa: PLW0108 - day may be another
        self._path, self._deck = Path(), Deck()
        self._plan: DayPlan | None = None
        self._rehearsal: Rehearsal | None = None
        self.heard: PracticeEar | None = None
        self._done_on: dict[str, date] = {}
        """The last day on which a sitting at each talk came to its end, since the program runs."""
        self.today = TodayScreen(window.clock)
        self.turn, self.end = TurnScreen(clock=window.clock), EndScreen(window.clock)
        self.sitting = PracticeSitting(self.turn, self.keeping)
        self.turn.use_settings(settings)
        self._connect()

    def hear_by(self, ear: Ear) -> None:
        """From now on a voice reads along, where the speaker has one switched on."""
        self.heard = heard = PracticeEar(ear, parent=self)
        self.sitting.shown.connect(heard.follow)
        self.turn.hear_wanted.connect(heard.hear)
        heard.read.connect(self.sitting.voice)
        heard.silent.connect(self.turn.buttons.show_silent)

    def use_settings(self, settings: Settings) -> None:
        """Another pace, other help; from the next sitting on."""
        self._settings = settings
        self.keeping.use_settings(settings)
        self.turn.use_settings(settings)
        if "likes" in self.__dict__:
            self._show_likes()  # it may be behind the screen that changed them

    def open(self, path: Path) -> None:
        """Show what there is to practise of a talk. Raises DeckUnreadable."""
        self._deck, self._path = load_deck(path).deck, path
        self.to_today()

    def to_today(self) -> None:
        """What to do today, with the talk as it is now."""
        with suppress(SpeakAidError):  # what was read before is still there to practise
            self._deck = load_deck(self._path).deck
        talk = self.talk
        limit = choice_of(self._settings).sitting
        self._plan = plan = plan_for(talk, self._deck.day, self.day(), limit)
        self.today.show_plan(
            self._deck.title,
            say.plan_words(plan, talk),
            stopped=today_say.stopped_in(self.keeping.stopped_way(talk)),
            rest=self._rest_words(plan),
            more=tuple(today_say.more_words(parts, talk) for parts in plan.more),
            keeps=self.keeping.is_on,
            ways=tuple(way for way in Way if all_of(talk, way)),
            can_start=bool(plan.parts),
            asks_day=self._deck.day is None and not self._deck.locked,
        )
        self._window.visit(self.today)

    def _rest_words(self, plan: DayPlan) -> str:
        """That today is no day of the plan; or that all of it is done."""
        is_done = self._done_on.get(self._deck.id) == self.day()
        is_done = is_done or self.keeping.has_ended_today(self.talk)
        return _(today_say.DONE_TODAY) if is_done else today_say.rest_words(plan)

    def finish(self) -> None:
        """The window closes, or something else comes: the sitting can go on another time."""
        self.sitting.end()

    def rehearsed(self) -> None:
        """The stage is closed: back to the sitting."""
        done, self._rehearsal = self._rehearsal, None
        if done is not None:
            self.keeping.add_run(self.talk, done.seconds, whole=done.is_whole)
            self._window.visit(self.turn)
            if done.is_finished:
                self.sitting.say_done()

    @property
    def talk(self) -> Talk:
        """The talk, with the one time that each card has everywhere."""
        return pace_of(self._settings).talk(self._deck, _(THANKS))

    @cached_property
    def likes(self) -> LikesScreen:
        """How the speaker likes to practise."""
        from speakaid.ui.practise.likes_screen import LikesScreen

        screen = LikesScreen()
        screen.settings_changed.connect(self._on_likes)
        screen.delete_wanted.connect(self._delete)
        screen.ears_wanted.connect(self.ears_wanted)
        screen.back_wanted.connect(self.to_today)
        return screen

    @cached_property
    def looking_back(self) -> LookingBack:
        """What came of it, for whom it is kept."""
        from speakaid.ui.looking_back import LookingBack

        return LookingBack(self._window, self.keeping.record)

    # -- a sitting

    def _start(self, tasks: tuple[Task, ...]) -> None:
        self._begin(PracticeSession(self._work(tasks)))

    def _go_on(self) -> None:
        stopped = self.keeping.stopped(self.talk)
        if stopped is None:
            self.to_today()
            return
        try:
            session = PracticeSession.resumed(self._work(stopped.tasks), stopped.state)
        except ValueError:
            self.keeping.clear_place(self.talk)
            self.to_today()
        else:
            self._begin(session, stopped.noted)

    def _work(self, tasks: tuple[Task, ...]) -> Work:
        talk = self.talk
        return Work(talk, tasks, choice_of(self._settings), self.keeping.learnt(talk))

    def _begin(self, session: PracticeSession, noted: int = 0) -> None:
        if self.heard is not None:
            self.heard.begin(recordings_of(self._path))
        self.turn.show_parts(tuple((card.id, card.name) for card in own_cards(self.talk)))
        self.sitting.begin(session, pictures_of(self._path), self.clock, noted)
        if self.sitting.display.done is None:
            self._window.visit(self.turn)

    def _on_over(self, done: Done) -> None:
        if self.heard is not None:
            self.heard.end()
        if done is not Done.STOPPED:
            self._done_on[self._deck.id] = self.day()
            self.keeping.add_end(self._deck.id)
        self.end.show_end(
            done,
            self._ending,
            hid=self._hid(),
            asks=self._settings.practice_questions and done is not Done.STOPPED,
        )
        self._window.pass_by(self.turn)
        self._window.visit(self.end)
        if (found := self.keeping.taken_trouble()) is not None:
            self.end.show_notice(trouble.sentence(found))

    @property
    def _ending(self) -> str:
        """The words to end with; of a single card, which is the opening too, its last sentence."""
        talk = self.talk
        is_single = talk.closing is talk.opening
        return line_of(talk.closing, is_end=True) if is_single else said_of(talk.closing)

    def _rehearse(self, card_id: str) -> None:
        if self.heard is not None:
            self.heard.end()  # the stage speaks for itself
        self._rehearsal = Rehearsal(self._deck, self._path, card_id)
        self.stage_wanted.emit(self._rehearsal)

    def _hid(self) -> tuple[str, ...]:
        """Words that hid, and for which help may be kept ready."""
        if not self.keeping.is_on:
            return ()
        return self.keeping.unoffered(self.talk, self.sitting.words_asked_for)

    # -- after a sitting

    def _keep_help(self, word: str) -> None:
        try:
            self._deck = keep_help(self._path, word)
        except SpeakAidError as found:
            self.end.show_notice(trouble.sentence(found))

    def _answer(self, question: Question, answer: int) -> None:
        self.keeping.add_answer(self._deck.id, question, answer)

    def _leave(self) -> None:
        self._window.pass_by(self.end)
        self.left.emit(self._path)

    # -- how it is liked

    def _to_likes(self) -> None:
        self._show_likes()
        self._window.visit(self.likes)

    def _show_likes(self) -> None:
        self.likes.show_settings(self._settings, has_record=self.keeping.is_something_kept)

    def _on_likes(self, settings: Settings) -> None:
        self.use_settings(settings)
        self.settings_changed.emit(settings)

    def _delete(self) -> None:
        self.keeping.delete()
        self._show_likes()

    def _connect(self) -> None:
        today, turn, end = self.today, self.turn, self.end
        today.start_wanted.connect(lambda: self._start(self._plan.tasks if self._plan else ()))
        today.go_on_wanted.connect(self._go_on)
        today.way_wanted.connect(lambda way: self._start(all_of(self.talk, way)))
        today.more_wanted.connect(self._start_more)
        today.day_wanted.connect(lambda: self.day_wanted.emit(self._path))
        today.likes_wanted.connect(self._to_likes)
        today.look_back_wanted.connect(lambda: self.looking_back.show(self.talk))
        today.back_wanted.connect(self._leave)
        turn.stage_wanted.connect(self._rehearse)
        self.sitting.over.connect(self._on_over)
        end.over.connect(self._leave)
        end.again_wanted.connect(self.to_today)
        end.keep_help.connect(self._keep_help)
        end.no_help.connect(lambda word: self.keeping.add_no_help(self._deck.id, word))
        end.felt.connect(lambda answer: self._answer(Question.FEELS, answer))
        end.sounded.connect(lambda answer: self._answer(Question.SOUNDS, answer))
        self._window.closed.connect(self.finish)
        self._window.currentChanged.connect(self._on_screen)

    def _on_screen(self) -> None:
        if self._window.currentWidget() is not self.turn:
            self.sitting.stand_still()  # as when Help is read

    def _start_more(self, number: int) -> None:
        parts = self._plan.more[number] if self._plan is not None else ()
        self._start(tuple(task for part in parts for task in part.tasks))

"""The parts of the stage, made once, dressed together, and shown or hidden by a display."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from speakaid.core.display import Display, Phase
from speakaid.core.settings import TimeShown
from speakaid.ui.stage.bottom_bar import BottomBar
from speakaid.ui.stage.calm_line import CalmLine
from speakaid.ui.stage.card_list import CardList
from speakaid.ui.stage.choice_row import ChoiceRow
from speakaid.ui.stage.done_button import DoneButton
from speakaid.ui.stage.finished_panel import FinishedPanel
from speakaid.ui.stage.lines_below import after_runs, line_words, offers_done, shorter_runs
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.marks_row import MarksRow
from speakaid.ui.stage.page_area import PageArea
from speakaid.ui.stage.page_scene import PageScene, scene_of
from speakaid.ui.stage.pause_panel import PausePanel
from speakaid.ui.stage.questions_panel import QuestionsPanel
from speakaid.ui.stage.scene_painter import ScenePainter
from speakaid.ui.stage.stop_at_panel import StopAtPanel
from speakaid.ui.stage.top_bar import TopBar, top_words
from speakaid.wording.stage_marks import Mark


class Parts:
    """Everything on the stage. Those made later lie above those made earlier."""

    def __init__(self, stage: QWidget, now: Callable[[], float]) -> None:
        self.page = PageArea(stage)
        self.done = DoneButton(stage, now)
        self.choices = ChoiceRow(stage)
        self.pause = PausePanel(stage)
        self.stop_at = StopAtPanel(stage)
        self.cards = CardList(stage)
        self.questions = QuestionsPanel(stage)
        # Above the panels: that the keyboard is elsewhere must be said in Pause too.
        self.line = CalmLine(stage)
        self.bottom = BottomBar(stage)
        self.top = TopBar(stage)
        self.marks = MarksRow(stage)
        self.finished = FinishedPanel(stage)
        self.pause.stop_at_asked.connect(self._open_stop_at)
        self.stop_at.closed.connect(self.close_stop_at)
        self._painter: ScenePainter | None = None
        self._paused = False

    def wear(self, look: StageLook, painter: ScenePainter) -> None:
        """Dress every part."""
        self._painter = painter
        self.page.wear(painter)
        for part in (
            self.done, self.line, self.choices, self.pause, self.stop_at, self.cards,
            self.questions, self.bottom, self.top, self.marks, self.finished,
        ):  # fmt: skip
            part.wear(look)

    def show_scene(self, scene: PageScene) -> bool:
        """Show a page, with the choices where it has room for them; whether it is another one."""
        if scene.choices and self._painter is not None:
            self.choices.setGeometry(self._painter.choices_place(scene))
        return self.page.show_scene(scene)

    def help_pages(self, scene: PageScene) -> int:
        """On how many pages the help of a scene stands; beside the choices nothing is turned."""
        if self._painter is None or scene.choices:
            return 1
        return self._painter.help_pages(scene)

    def draw_ahead(
        self, here: PageScene, displays: Iterable[Display], shown: TimeShown, *, lost: bool
    ) -> None:
        """Draw what these displays would show; pages one by one, when nothing else happens."""
        ahead = tuple(displays)
        self.page.draw_ahead([here, *(scene_of(display, lost=lost) for display in ahead)])
        for display in ahead:
            self.top.draw_ahead(top_words(display, shown))
            self.line.draw_ahead(line_words(display, lost=lost))
            self.bottom.draw_ahead(after_runs(display), shorter_runs(display))

    def show_panels(self, display: Display, focused: QWidget | None) -> None:
        """Show the panel that a display asks for, and no other; `focused` had the keyboard."""
        asked = display.questions and self.questions.isHidden()
        was_paused = self._paused
        self._show_pause(display)
        self.cards.show_items(display.list)
        self.choices.setVisible(bool(display.choices) and not self._paused)
        self.cards.setVisible(bool(display.list))
        self.questions.setVisible(display.questions)
        over = display.phase is Phase.FINISHED
        self.finished.setVisible(over)
        # Covered by the end: out of the way of Tab and of a screen reader too.
        for part in (self.bottom, self.top):
            part.setVisible(not over)
        self.marks.show_phase(display.phase)
        self.done.setVisible(offers_done(display) and self.line.isHidden())
        if asked:
            # To write at once, without a click: a letter is never taken for a key of the stage.
            self.questions.note.setFocus()
        elif focused is None or not focused.isVisible() or (was_paused and not self._paused):
            # Out of Pause too: Space is Next again, whatever was reached by Tab in there.
            self.page.setFocus()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show how it stands with the microphone and the voice, and what Pause offers of it."""
        self.marks.show_marks(marks)
        self.pause.offer_off(mark.sense for mark in marks)

    def close_stop_at(self) -> None:
        """Back to Pause's own buttons."""
        self.stop_at.hide()
        self.pause.setVisible(self._paused)
        self.page.setFocus()

    def _show_pause(self, display: Display) -> None:
        paused = display.phase is Phase.PAUSED
        if paused and not self._paused:
            self.pause.begin()
        self._paused = paused
        if paused:
            self.pause.show_pause(display)
        if not paused or display.list or display.questions:
            self.stop_at.hide()
        # What another panel covers is out of the way of Tab too.
        covered = bool(display.list) or display.questions or not self.stop_at.isHidden()
        self.pause.setVisible(paused and not covered)

    def _open_stop_at(self) -> None:
        by_keyboard = self.pause.stop_at.hasFocus()
        self.stop_at.open()
        self.pause.hide()
        (self.stop_at.earlier if by_keyboard else self.page).setFocus()

"""The stage: draws what it is shown, says what was pressed, and decides nothing.

`show_display` takes a `Display`; `happened` gives core's events. Every part has its place from the
beginning and keeps it. A display that changes no word on the screen repaints nothing.
"""

from collections.abc import Callable, Iterable
from time import monotonic

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from speakaid.core import events
from speakaid.core.display import Display, Phase
from speakaid.core.measure import Measure
from speakaid.core.settings import Settings
from speakaid.core.stuck import CHOSEN
from speakaid.ui.keys import EVENTS, Act, KeyTable, Layer
from speakaid.ui.stage import lines_below, page_name, words
from speakaid.ui.stage.frame import Frame
from speakaid.ui.stage.help_pages import HelpPages
from speakaid.ui.stage.letters import dots_per_cm
from speakaid.ui.stage.look import StageLook, look_for
from speakaid.ui.stage.measure import measure_of
from speakaid.ui.stage.memory import keep_pictures_apart
from speakaid.ui.stage.page_painter import PagePainter, Pictures, no_pictures
from speakaid.ui.stage.page_scene import help_of, place_of, scene_of
from speakaid.ui.stage.parts import Parts
from speakaid.ui.stage.scene_painter import ScenePainter
from speakaid.ui.stage.spoken import Spoken
from speakaid.ui.stage.top_bar import top_words
from speakaid.wording import stage_marks
from speakaid.wording.stage_marks import Sense

CLICK_WAKES = 0.3
"""Seconds after coming back in which a click only brings the stage back."""
NEXT_OPENS_AFTER = 1.5
_CLOSES_STOP_AT = (Act.PAUSE, Act.BACK)


class StageScreen(QWidget):
    """The whole screen that a speaker stands before."""

    happened = Signal(object)
    leave_wanted = Signal()
    size_changed_by = Signal(int)
    theme_toggled = Signal()
    after_wanted = Signal()
    stop_at_wanted = Signal(object)
    off_wanted = Signal(object)
    """A `Sense`: the microphone, or the voice, is to be off for this talk."""

    def __init__(
        self,
        settings: Settings,
        pictures: Pictures = no_pictures,
        now: Callable[[], float] = monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._pictures, self._now = settings, pictures, now
        self._keys = KeyTable(settings, now)
        self._look: StageLook | None = None
        self._measure: Measure | None = None
        self._display: Display | None = None
        self._ahead: tuple[Display, ...] = ()
        self._help, self._lost, self._answer = HelpPages(now), False, ""
        self._back_at = self._finished_at = float("-inf")
        self._by_itself = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._frame = Frame(self)
        self.parts = Parts(self, now)
        self.spoken = Spoken(self)
        page_name.install()
        keep_pictures_apart()
        self._connect()

    # -- public slots

    def show_display(self, display: Display) -> None:
        """Show what the speaker sees now; what is the same is not drawn again."""
        if display == self._display:
            return
        before, self._display = self._display, display
        self._by_itself = before is not None and place_of(before) == place_of(display)
        if before is None or help_of(before) != help_of(display):
            self._help.begin()
        if display.phase is Phase.FINISHED and (
            before is None or before.phase is not display.phase
        ):
            self._finished_at = self._now()
        self._show()

    def draw_ahead(self, displays: Iterable[Display]) -> None:
        """Draw what the next press may lead to, while nothing else happens."""
        self._ahead = tuple(displays)
        if self._display is not None and self._look is not None:
            here = scene_of(self._display, self._help.number, lost=self._lost)
            self.parts.draw_ahead(here, self._ahead, self._settings.time_shown, lost=self._lost)

    def use_settings(self, settings: Settings) -> None:
        """Another size, theme or font: everything is drawn anew, the place is kept by core."""
        self._settings = settings
        self._keys.use_settings(settings)
        self._wear()
        self._show()
        self.draw_ahead(self._ahead)

    def use_question_sentences(self, sentences: tuple[str, ...]) -> None:
        """The speaker's own sentences for Questions."""
        self.parts.questions.use_sentences(sentences)

    def use_kept_questions(self, kept: tuple[str, ...]) -> None:
        """The questions that were written down in this talk before this stage opened."""
        self.parts.questions.use_kept(kept)

    def remeasure(self) -> None:
        """The screen is another, or its size has changed: tell core how much fits."""
        self._wear()

    def show_keys_lost(self, *, lost: bool) -> None:
        """Say that keys are not reaching the stage, or that they are again."""
        self._lost = lost
        self._show()

    @property
    def measure(self) -> Measure | None:
        """What fits on the screen; None before it has a size."""
        return self._measure

    # -- called by Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys.act(event, self._layer())
        if act is None:
            event.ignore()
        else:
            self._do(act)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._activation_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._frame.paint(event.region())

    # -- private

    def _connect(self) -> None:
        parts = self.parts
        parts.page.pressed.connect(lambda: self._click("page"))
        parts.done.done.connect(lambda: self.happened.emit(events.Finish()))
        parts.line.pressed.connect(lambda: self._click("page"))
        parts.bottom.chosen.connect(self._press)
        parts.top.seen.connect(lambda: self.happened.emit(events.Seen()))
        parts.top.pause_pressed.connect(self._toggle_pause)
        parts.choices.chosen.connect(lambda choice: self.happened.emit(CHOSEN[choice]()))
        parts.questions.happened.connect(self.happened)
        parts.pause.happened.connect(self._set_right)
        parts.cards.chosen.connect(lambda item: self.happened.emit(events.Choose(item)))
        parts.pause.size_changed_by.connect(self._size)
        parts.pause.theme_toggled.connect(self.theme_toggled)
        parts.pause.off_wanted.connect(self._switch)
        parts.pause.leave_wanted.connect(self.leave_wanted)
        parts.stop_at.stop_at_wanted.connect(self.stop_at_wanted)
        parts.questions.note.noted.connect(
            lambda _text: self.spoken.line.announce(parts.questions.kept)
        )
        parts.finished.after_wanted.connect(self.after_wanted)

    def _wear(self) -> None:
        if self.size().isEmpty():
            return
        self._look = look_for(
            self._settings,
            self.size(),
            dots_per_cm(self.screen(), self._settings, self._full_size()),
        )
        painter = ScenePainter(PagePainter(self._look, self._pictures))
        self._frame.wear(self._look)
        self.parts.wear(self._look, painter)
        self.update()
        measure = measure_of(self._look)
        if measure != self._measure:
            self._measure = measure
            self.happened.emit(events.Measured(measure))

    def _full_size(self) -> QSize | None:
        """The size of the screen as the stage fills it: more to be trusted than what it says."""
        return self.size() if self.isFullScreen() else None

    def _show(self) -> None:
        display = self._display
        if display is None:
            return
        parts, focused = self.parts, self.focusWidget()
        shown = top_words(display, self._settings.time_shown)
        parts.top.show_words(shown)
        scene = scene_of(display, self._help.number, lost=self._lost)
        more = self._help.number + 1 < parts.help_pages(scene)
        shorter = () if more else lines_below.shorter_runs(display)
        parts.bottom.call_for_ending(called=lines_below.calls_for_ending(display))
        self._answer = self._answer if display.phase is Phase.PAUSED else ""
        below = lines_below.after_runs(display, more_help=more, answer=self._answer)
        parts.bottom.show_runs(below, shorter)
        turned = parts.show_scene(scene)
        name = page_name.page_name(display)
        parts.page.setAccessibleName(name)
        line = lines_below.line_words(display, lost=self._lost)
        parts.line.say(line, ease=not self._lost and self._by_itself)
        parts.show_panels(display, focused)
        self._frame.show(framed=display.wind_up, thin=shown.thin)
        if turned:
            # At once, with all that has changed besides: Qt itself may wait 5 ms for more.
            parts.page.repaint()
        self.spoken.tell(display, line, self._settings.time_shown)
        self.spoken.tell_page(name, has_focus=self.focusWidget() in (parts.page, None))

    def _layer(self) -> Layer:
        if self._display is None or self._display.phase is not Phase.PAUSED:
            return Layer.TALK
        return Layer.LIST if self._display.list else Layer.PAUSE

    def _click(self, name: str) -> None:
        """A press on the page is Next, unless it only brings the stage back."""
        woke = self._lost or self._now() - self._back_at < CLICK_WAKES
        self.activateWindow()
        self.parts.page.setFocus()
        if not woke and self._keys.admits(name):
            self._do(Act.NEXT)

    def _press(self, act: Act) -> None:
        if self._keys.admits(f"button-{act}"):
            self._do(Act.NEXT if act is Act.BACK and self._offers_choices() else act)
            self.parts.page.setFocus()  # a mark left on *Back* would turn every Space back

    def _offers_choices(self) -> bool:
        """Then a button that says "Back" may not lead on: it is *Back to my words* (R12)."""
        return bool(self._display and self._display.choices) and self._layer() is Layer.TALK

    def _set_right(self, event: events.Event) -> None:
        """What is pressed in Pause is answered there, once it has been done."""
        self.happened.emit(event)
        self._say_answer(words.answer_to(event))

    def _size(self, step: int) -> None:
        self.size_changed_by.emit(step)
        self._say_answer(words.sized(step))

    def _switch(self, sense: Sense) -> None:
        self.off_wanted.emit(sense)
        self._say_answer(stage_marks.switched(sense, self.parts.marks.marks))

    def _say_answer(self, answer: str) -> None:
        self._answer = answer
        self._show()
        self.spoken.line.announce(self._answer)

    def _toggle_pause(self) -> None:
        """Into Pause, or out of it from all that is open there."""
        if self._keys.admits("button-pause"):
            talks = self._layer() is Layer.TALK
            self.happened.emit(events.Pause() if talks else events.Resume())

    def _do(self, act: Act) -> None:
        if self._display is not None and self._display.phase is Phase.FINISHED:
            if act is Act.NEXT and self._now() - self._finished_at > NEXT_OPENS_AFTER:
                self.after_wanted.emit()
            return
        self.parts.done.page_was_pressed()
        if act in _CLOSES_STOP_AT and self.parts.stop_at.isVisible():
            self.parts.close_stop_at()
        elif act is not Act.STUCK or not self._turn_help():
            self.happened.emit(EVENTS[act]())

    def _turn_help(self) -> bool:
        """Help that did not fit stands on a further help page: *I'm stuck* turns to it (R12)."""
        display, pages = self._display, 0
        if display is not None and display.help is not None and self._layer() is Layer.TALK:
            pages = self.parts.help_pages(scene_of(display, self._help.number))
        used = self._help.press(pages)
        if used:
            self._show()
        return used

    def _activation_changed(self) -> None:
        lost = not self.isActiveWindow()
        if lost and not self.isVisible():
            return
        if not lost:
            self._back_at = self._now() if self._lost else self._back_at
            if self.focusWidget() is None:
                self.parts.page.setFocus()
        self.show_keys_lost(lost=lost)

"""One thing to practise at a time: the words in large, and below them what one may do.

It shows a display and says by signals what was wanted. The buttons have the same places in every
way, and of two presses at once the second does nothing.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from speakaid.core.practice.clusters import plain
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.items import Way
from speakaid.core.practice.state import TurnPhase
from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.announcer import Announcer
from speakaid.ui.practise.helps_view import HelpsView, Image, no_image
from speakaid.ui.practise.parts_list import PartsList
from speakaid.ui.practise.placed_words import Shown
from speakaid.ui.practise.turn_buttons import TurnButtons
from speakaid.ui.practise.turn_keys import Press, TurnKeys
from speakaid.ui.practise.words_view import WordsView
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import practise, practise_heard
from speakaid.wording import practise_turn as say

SHARES = {Way.WORDS: 0.68, Way.RUN_THROUGH: 0.22}
"""Of the room, so much is for the words where help, or the parts of the talk, come below them."""
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SCROLLS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OURS = (*_SCROLLS, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
"""Keys that never move the ring of the keyboard, as Qt would have them do."""


class TurnScreen(ScreenFrame):
    """What is practised now. `clock` counts seconds: it tells two presses at once."""

    said = Signal()
    help_wanted = Signal()
    next_wanted = Signal()
    step_back_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()
    enough_wanted = Signal()
    hear_wanted = Signal()
    word_wanted = Signal(int)
    stage_wanted = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(_(practise.TITLE), parent)
        self._display: PracticeDisplay | None = None
        self._keys = TurnKeys(clock)
        self._announcer = Announcer(self)
        self.cue = BodyText(rank=Rank.LARGE)
        self.words, self.helps, self.parts = WordsView(), HelpsView(), PartsList(self)
        self.buttons = TurnButtons()
        self.main = self.buttons.main
        self._lay_out()
        self._connect()
        for part in (*self.buttons.all().values(), self.words, self.area):
            part.installEventFilter(self)

    def show_display(self, display: PracticeDisplay, image: Image = no_image) -> None:
        """Show this; `image` finds the picture for a word. What differs is all that is drawn."""
        if display.done is not None:
            # It stays as it is till another screen comes; the next sitting is heard anew.
            self._display = None
            return
        if display == self._display:
            return
        before, self._display = self._display, display
        is_new = before is None or practise_heard.is_new(before, display)
        self._call(_(practise.WAYS[display.within] if display.within else practise.TITLE))
        self._show_words(display, is_new=is_new)
        self._show_helps(display, image)
        # What the keyboard comes to says already what it does now.
        self.buttons.say_display(display)
        self._hand_on(display)
        self.buttons.show_display(display)
        self._come_back(before)
        if is_new:
            self._keys.begin()
            self.area.verticalScrollBar().setValue(0)
        self._tell(practise_heard.heard(before, display))

    def draw_ahead(self, display: PracticeDisplay) -> None:
        """This is likely to come next: what of it takes long is done now."""
        if display.done is None:
            self.words.draw_ahead(_shown(display))

    def show_parts(self, parts: tuple[tuple[str, str], ...]) -> None:
        """Where a run-through may begin: the id of each card, and its name."""
        self.parts.show_parts(parts)

    def use_settings(self, settings: Settings) -> None:
        """The keys that the speaker taught; and whether a voice is switched on."""
        self._keys.use_settings(settings)
        self.buttons.by_ear = settings.voice

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # As it stands, so it is heard.
        for part in (self.cue, self.area, self.buttons, self.foot):
            part.raise_()
        self._first().setFocus()
        if self._display is not None:
            self._tell(practise_heard.heard(None, self._display))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(self, event):
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area:
            if event.type() == QEvent.Type.Resize:
                self.words.set_room(self._room())
            return False
        if event.type() == QEvent.Type.FocusOut and watched is self.words:
            # After the keyboard has come to something else: else all of it is heard first.
            QTimer.singleShot(0, self, lambda: self._name_words(self._display))
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        return is_key and self._takes(watched, event)  # type: ignore[arg-type]

    # -- what is shown

    def _show_words(self, display: PracticeDisplay, *, is_new: bool) -> None:
        cue = say.cue_words(display)
        if self.cue.text() != cue:
            self.cue.setText(cue)
        self.words.show_words(_shown(display), is_new=is_new)
        self.words.mark(display.marked)
        if is_new or not self.words.hasFocus():
            self._name_words(display)

    def _name_words(self, display: PracticeDisplay | None) -> None:
        """All the words are their name; not anew, where the keyboard is, for each that is asked."""
        name = practise_heard.all_words(display) if display is not None else ""
        if name and self.words.accessibleName() != name:
            self.words.setAccessibleName(name)

    def _show_helps(self, display: PracticeDisplay, image: Image) -> None:
        newest = self.helps.show_helps(display.helps, image)
        if newest is not None:
            self.area.reveal(newest)
        self.helps.setVisible(display.way is Way.WORDS)
        self.parts.setVisible(display.way is Way.RUN_THROUGH)

    def _call(self, title: str) -> None:
        if self.title.text() != title:
            for name in (self.title.setText, self.setAccessibleName, self.setWindowTitle):
                name(title)

    def _tell(self, words: str) -> None:
        """Say what is new, also where it is the same as before."""
        if words:
            self._announcer.announce("")
            self._announcer.announce(words)

    # -- the keyboard

    def _first(self) -> QWidget:
        """Where the keyboard begins; in a rest nothing is to be pressed by chance."""
        rests = self._display is None or self._display.way is None
        return self.words if rests else self.buttons.main

    def _hand_on(self, display: PracticeDisplay) -> None:
        """What goes away hands the keyboard on; Qt would pass over others on its way."""
        if not self.isVisible():
            return  # nothing out of sight has the keyboard
        seen, at = self.buttons.seen(display), self.focusWidget()
        gone = [one for press, one in self.buttons.all().items() if press not in seen]
        if display.phase is TurnPhase.SHOWN and at is self.buttons.second:
            gone.append(at)  # no more help comes: the keyboard is where it goes on
            self._keys.begin()
        if at in gone or (at is not None and self.parts.isAncestorOf(at)):
            self._first().setFocus()

    def _come_back(self, before: PracticeDisplay | None) -> None:
        """After a rest the keyboard is at the main button again."""
        rested = before is not None and before.way is None
        if rested and self.isVisible() and self.focusWidget() is self.words:
            self._first().setFocus()

    def _takes(self, watched: QObject, event: QKeyEvent) -> bool:
        """Do what a key means here, and say whether it is done with."""
        key = Qt.Key(event.key())
        if watched is self.words and self.words.takes(key):
            return False
        if isinstance(watched, QAbstractButton) and key in _PRESSES:
            return event.isAutoRepeat()
        if key in _SCROLLS:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLLS[key] * theme.present().em(3))
            return True
        press = self._keys.press_of(event)
        if press is Press.STOP and self._display is not None and self._display.paused:
            # A clicker sends F5 and Esc in turn, blindly: as on the stage, both carry on.
            press = Press.PAUSE
        runs = self._display is not None and self._display.way is Way.RUN_THROUGH
        # The key for help is none that says a run-through is done.
        if press is not None and not (runs and press is Press.SECOND):
            self._press(press)
        return press is not None or key in _OURS

    # -- what is wanted

    def _press(self, press: Press) -> None:
        can = self.buttons.can(press) and self._keys.admits(press)
        if self._display is not None and can:
            self._say(press, self._display)

    def _ask(self, word: int) -> None:
        if self._keys.admits(Press.WORD):
            self.word_wanted.emit(word)

    def _say(self, press: Press, display: PracticeDisplay) -> None:
        runs = display.way is Way.RUN_THROUGH
        match press:
            case Press.MAIN if runs:
                self.stage_wanted.emit("")
            case Press.MAIN:
                (self.said if say.main_word(display) == say.SAID else self.next_wanted).emit()
            case Press.HEAR:
                self.hear_wanted.emit()
            case Press.SECOND:
                hears = self.buttons.second_word(display) == say.HEAR
                (self.said if runs else self.hear_wanted if hears else self.help_wanted).emit()
            case Press.BACK:
                self.step_back_wanted.emit()
            case Press.PAUSE:
                self.pause_wanted.emit()
            case Press.STOP:
                self.stop_wanted.emit()
            case Press.ENOUGH:
                self.enough_wanted.emit()

    # -- how it is put together

    def _lay_out(self) -> None:
        self.top.addWidget(self.buttons.stop)
        self._whole.insertWidget(self._whole.indexOf(self.area), self.cue)
        for part in (self.words, self.helps, self.parts):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.helps.hide()
        self.parts.hide()
        self._whole.insertWidget(self._whole.indexOf(self.foot), self.buttons)
        self.back = self.buttons.back
        self._foot_row.insertWidget(0, self.buttons.back)
        self._foot_row.insertWidget(1, self.buttons.pause)
        self._foot_row.insertWidget(2, self.buttons.no_sound)
        self._foot_row.addWidget(self.buttons.enough)
        self.foot.show()

    def _connect(self) -> None:
        self.buttons.pressed.connect(self._press)
        self.words.word_wanted.connect(self._ask)
        self.words.reached.connect(self._tell_word)
        self.words.moved.connect(self._reveal)
        self.parts.chosen.connect(self._begin_at)

    def _begin_at(self, card: str) -> None:
        if self._keys.admits(Press.MAIN):
            self.stage_wanted.emit(card)

    def _tell_word(self, word: int) -> None:
        """Which word the keyboard has come to."""
        if self._display is not None:
            self._tell(practise_heard.word_at(self._display, word))

    def _reveal(self, place: QRect) -> None:
        """Bring into view what is marked, where not all of it is."""
        middle = self.words.mapToParent(place.center())
        self.area.ensureVisible(middle.x(), middle.y(), 0, place.height())

    def _room(self) -> QSize:
        """What the words may fill, the bar left out: nothing moves when it comes."""
        bar = max(theme.TARGET, theme.present().em(1.1))
        return QSize(self.area.width() - bar, self.area.height())


def _shown(display: PracticeDisplay) -> Shown:
    wanted = say.wanted_words(display)
    return Shown(
        lines=display.lines or plain(wanted),
        over=say.over_words(display),
        gap=display.gap,
        is_strong=bool(wanted and display.way),
        asks=display.way is Way.FADE and display.phase is TurnPhase.ASKED,
        share=SHARES.get(display.way, 1.0) if display.way else 1.0,
    )

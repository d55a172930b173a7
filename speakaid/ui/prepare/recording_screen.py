"""A word is recorded: one button that records, stops and keeps, and what it means just now."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui import file_window
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.steady import JustCame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import prepare_parts as parts
from speakaid.wording import recording as say

SOUNDS = "*.wav *.flac *.ogg *.mp3"


class Stand(Enum):
    """How it stands: the main button, its icon, and what is said."""

    NONE = (say.RECORD, "microphone-2", say.READY)
    IN_TALK = (say.RECORD, "microphone-2", say.KEPT)
    ON = (say.STOP, "player-stop", say.SPEAK)
    MADE = (say.KEEP, "check", say.MADE)


class RecordingScreen(ScreenFrame):
    """The word in large, and what becomes of its recording."""

    record_wanted = Signal()
    stop_wanted = Signal()
    keep_wanted = Signal()
    throw_wanted = Signal()
    hear_wanted = Signal()
    file_chosen = Signal(str)
    taken_away = Signal()
    left = Signal()

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(_(parts.RECORDING), parent)
        self.stand = Stand.NONE
        self._just_came = JustCame(clock)
        self.announcer = Announcer(self)
        self.word, self.words = BodyText("", Rank.NAME), BodyText("", Rank.LARGE)
        self.mark = Panel(PanelKind.STRONG)
        self.level = BodyText("", Rank.LARGE)
        self.hear = ActionButton(_(parts.HEAR), "player-play")
        self.throw = ActionButton(_(say.THROW_AWAY), "trash")
        self.choose = ActionButton(_(parts.CHOOSE_RECORDING), "folder")
        self.take_away = ActionButton(_(parts.TAKE_RECORDING_AWAY), "x")
        self._lay_out()
        self._connect()

    def show_word(self, word: str) -> None:
        """Which word it is."""
        self.word.setText(word)
        # On the screen the word stands alone, in large; heard and in the window's bar it is named.
        self.setAccessibleName(say.of(word))
        self.setWindowTitle(say.of(word))

    def show_stand(self, stand: Stand) -> None:
        """How it stands now."""
        main, icon, words = stand.value
        if stand is not self.stand:
            self._just_came.begin()
            # Nothing is said into a microphone that is on.
            self.announcer.announce("" if stand is Stand.ON else _(words))
        self.stand = stand
        assert self.main is not None
        self.main.say(_(main), icon)
        self.words.setText(_(words))
        self.mark.setVisible(stand is Stand.ON)
        self.words.setVisible(stand is not Stand.ON)
        self.show_level(_(words))
        self._show_buttons()

    def show_level(self, words: str) -> None:
        """How loud it is, in a word."""
        if words != self.level.text():
            self.level.setText(words)

    def ask_file(self) -> str:
        """Let the person choose a recording."""
        kinds = f"{_(parts.RECORDINGS)} ({SOUNDS})"
        found = file_window.ask_which(self, _(parts.CHOOSE_RECORDING), kinds)
        return "" if found is None else str(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        assert self.main is not None
        (self.hear if self.hear.isVisible() else self.main).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.left.emit()
        super().hideEvent(event)

    def _show_buttons(self) -> None:
        """Those that fit; the keyboard never stands on one that has gone."""
        at_rest = self.stand in {Stand.NONE, Stand.IN_TALK}
        shown = {
            self.hear: self.stand in {Stand.IN_TALK, Stand.MADE},
            self.throw: self.stand is Stand.MADE,
            self.choose: at_rest,
            self.take_away: self.stand is Stand.IN_TALK,
        }
        lost = any(button.hasFocus() and not there for button, there in shown.items())
        for button, there in shown.items():
            button.setVisible(there)
        if lost and self.main is not None:
            self.main.setFocus()

    def _on_main(self) -> None:
        if self._just_came:
            return  # a second press on what said something else a moment ago
        match self.stand:
            case Stand.ON:
                self.stop_wanted.emit()
            case Stand.MADE:
                self.keep_wanted.emit()
            case _:
                self.record_wanted.emit()

    def _on_choose(self) -> None:
        if file := self.ask_file():
            self.file_chosen.emit(file)

    def _connect(self) -> None:
        self.add_main(_(say.RECORD), "microphone-2").clicked.connect(self._on_main)
        self.add_back(_(parts.TO_WORDS))
        self.hear.clicked.connect(self.hear_wanted)
        self.throw.clicked.connect(self.throw_wanted)
        self.choose.clicked.connect(self._on_choose)
        self.take_away.clicked.connect(self.taken_away)
        assert self.main is not None
        self.main.keep_room_for(_(say.RECORD))

    def _lay_out(self) -> None:
        on = BodyText(_(say.IS_ON), Rank.LEAD, "microphone-2")
        self.mark.column.addWidget(on)
        self.mark.column.addWidget(self.level)
        buttons = FlowRow()
        for button in (self.hear, self.throw, self.choose, self.take_away):
            buttons.add(button)
        where = BodyText(_(say.WHERE), Rank.SOFT)
        for part in (self.word, self.words, self.mark, buttons, where):
            self.body.addWidget(part)
        self.body.addStretch(1)

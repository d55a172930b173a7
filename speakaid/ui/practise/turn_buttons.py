"""The buttons of the screen on which one practises: what each says now, and whether it can do it.

Two stand in a row below the words. The others are made here and have their places on the screen.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.items import Way
from speakaid.i18n import _
from speakaid.ui.practise.turn_keys import Press
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import practise_turn as say

_ICONS = {
    say.SAID: "check",
    say.GO_ON: "arrow-right",
    say.WORD_ON: "arrow-right",
    say.OPEN_STAGE: "device-desktop",
    say.DONE_IT: "check",
    say.MORE_HELP: "bulb",
    say.HEAR: "volume",
    say.SHOW_LINE: "bulb",
    say.STAND_STILL: "player-pause",
    say.READ_ON: "player-play",
    say.CARRY_ON: "player-play",
}
_MAIN = (say.SAID, say.GO_ON, say.WORD_ON, say.OPEN_STAGE)
_PAUSE = (say.STAND_STILL, say.READ_ON, say.CARRY_ON)


class TurnButtons(FlowRow):
    """The row, and the buttons elsewhere."""

    pressed = Signal(Press)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0.8, parent)
        self.main = ActionButton(_(say.SAID), "check", Kind.MAIN)
        self.second = ActionButton(_(say.MORE_HELP), "bulb", Kind.LARGE)
        self.back = ActionButton(_(say.BACK), "arrow-left")
        self.pause = ActionButton(_(say.STAND_STILL), "player-pause")
        self.stop = ActionButton(_(say.STOP), "player-stop")
        self.enough = ActionButton(_(say.ENOUGH), "", Kind.QUIET)
        self.no_sound = BodyText("", Rank.SOFT)
        """Beside the buttons: that the voice cannot be heard. Nothing moves when it comes."""
        self.by_ear = False
        """Whether a voice is switched on."""
        self._idle: set[Press] = set()
        self._seen: frozenset[Press] = frozenset()
        # Nothing beside them moves when they say something else.
        self.main.keep_room_for(*map(_, _MAIN))
        self.pause.keep_room_for(*map(_, _PAUSE))
        self.back.keep_room_for(_(say.BACK), _(say.WORD_BACK))
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.add(self.main)
        self.add(self.second)
        for press, button in self.all().items():
            button.clicked.connect(lambda _on=False, press=press: self.pressed.emit(press))

    def all(self) -> dict[Press, ActionButton]:
        """Each button by the place at which it is pressed."""
        return {
            Press.MAIN: self.main,
            Press.SECOND: self.second,
            Press.BACK: self.back,
            Press.PAUSE: self.pause,
            Press.STOP: self.stop,
            Press.ENOUGH: self.enough,
        }

    def say_display(self, display: PracticeDisplay) -> None:
        """Say what can be done now; what comes or goes is not yet shown."""
        second = self.second_word(display)
        goes_by_word = say.goes_by_word(display)
        _say(self.main, say.main_word(display))
        _say(self.pause, say.pause_word(display))
        _say(self.back, say.WORD_BACK if goes_by_word else say.BACK)
        if second:
            _say(self.second, second)
        can = display.more_help or second in (say.DONE_IT, say.HEAR)
        self._let(Press.SECOND, can=can, why_not=say.ALL_SHOWN)
        can_go_back = display.can_go_back or (goes_by_word and bool(display.marked))
        self._let(Press.BACK, can=can_go_back, why_not=say.NOTHING_BEFORE)

    def show_display(self, display: PracticeDisplay) -> None:
        """Show what can be pressed now."""
        self._seen = self.seen(display)
        self.second.setVisible(Press.SECOND in self._seen)
        self.pause.setVisible(Press.PAUSE in self._seen)
        self.setVisible(Press.MAIN in self._seen)

    def seen(self, display: PracticeDisplay) -> frozenset[Press]:
        """What is there to press: in a rest not the row, on the way to the stage no pause."""
        gone = {Press.MAIN, Press.SECOND} if display.way is None else set[Press]()
        if not self.second_word(display):
            gone.add(Press.SECOND)
        if display.way is Way.RUN_THROUGH:
            gone.add(Press.PAUSE)
        # It has a key of its own, also where the button beside the main one gives help.
        heard = {Press.HEAR} if self.by_ear and display.cue is not None else set[Press]()
        return frozenset(self.all()) - gone | heard

    def show_silent(self, silent: bool) -> None:
        """Say that the voice has no sound now, or no more of it."""
        self.no_sound.setText(_(say.NO_SOUND) if silent else "")

    def second_word(self, display: PracticeDisplay) -> str:
        """What the second button says now, not yet translated."""
        return say.second_word(display, by_ear=self.by_ear)

    def can(self, press: Press) -> bool:
        """Whether there is anything to do at this place."""
        return press in self._seen and press not in self._idle

    def _let(self, press: Press, *, can: bool, why_not: str) -> None:
        button = self.all()[press]
        if can != (press not in self._idle):
            self._idle ^= {press}
            button.show_idle(idle=not can)
            button.setAccessibleDescription("" if can else _(why_not))


def _say(button: ActionButton, word: str) -> None:
    if button.text() != _(word):
        button.say(_(word), _ICONS.get(word))

"""The last page: what is ready, in words, and the way to the first words."""

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.question import Question
from speakaid.ui.widgets import air
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import before as say

WELL = "check"
ALERTS = ("alert-triangle", "battery")


class ReadyQuestion(Question):
    """No question any more, but a list of what is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.READY[0]), parent)
        self._lines = air.column_in(self.column, 0.4)
        self._said: list[str] = []

    def show_answers(self, facts: Facts, preparation: Preparation) -> None:
        air.clear(self._lines)
        lines = lines_of(facts, preparation)
        alerts = sum(icon in ALERTS for _words, icon in lines)
        self.ask(_(say.READY[alerts]))
        self._said = [words for words, _icon in lines]
        for words, icon in lines:
            rank = Rank.LEAD if icon in ALERTS else Rank.BODY
            self._lines.addWidget(BodyText(words, rank, icon))

    def summary(self) -> str:
        return " ".join((self.heading.text(), *self._said))


def lines_of(facts: Facts, preparation: Preparation) -> list[tuple[str, str]]:
    """What is ready, each with its icon."""
    return [
        (time_line(preparation), "clock"),
        (" ".join(screen_lines(facts, preparation)), WELL),
        *_one_screen_lines(facts),
        (reach_line(preparation), "message-circle"),
        _sleep_line(facts),
        _power_line(facts),
    ]


def time_line(preparation: Preparation) -> str:
    """When the talk ends."""
    if preparation.stop_at is not None:
        return _(say.STOP_AT).format(time=say.clock(preparation.stop_at))
    if preparation.slot_seconds is None:
        return _(say.NO_TIME)
    return say.you_have(max(1, round(preparation.slot_seconds / 60)))


def reach_line(preparation: Preparation) -> str:
    """How it is said that the time is nearly over; without a known end no band comes by time."""
    known = preparation.slot_seconds is not None or preparation.stop_at is not None
    return _(say.REACH if known else say.REACH_WITHOUT_END)


def screen_lines(facts: Facts, preparation: Preparation) -> list[str]:
    """Where the words are, and what the other screen shows."""
    names = [screen.name for screen in facts.screens]
    number = names.index(preparation.screen) if preparation.screen in names else facts.here
    here = number == facts.here
    lines = [_(say.WORDS_HERE) if here else _(say.WORDS_THERE).format(number=number + 1)]
    if len(names) > 1:
        lines.append(_(say.OTHER_SLIDES if preparation.slides else say.OTHER_NOTHING))
    return lines


def _one_screen_lines(facts: Facts) -> list[tuple[str, str]]:
    """A projector that mirrors the only screen cannot be told from none: so it is said."""
    return [(_(say.ONE_SCREEN), "device-desktop")] if len(facts.screens) == 1 else []


def _sleep_line(facts: Facts) -> tuple[str, str]:
    return (_(say.AWAKE), WELL) if facts.awake else (_(say.MAY_SLEEP), "alert-triangle")


def _power_line(facts: Facts) -> tuple[str, str]:
    if not facts.on_battery:
        return _(say.PLUGGED_IN), WELL
    if facts.battery_percent is None:
        return _(say.BATTERY_UNKNOWN), "battery"
    return _(say.BATTERY).format(percent=facts.battery_percent), "battery"

"""How much room the three choices of the last help take: beside each other, in one line if it fits.

Known from the first press of *I'm stuck* on, so that the page has its place before they come (R12).
"""

from math import ceil

from PySide6.QtCore import QRect

from speakaid.core.display import Choice
from speakaid.ui.stage.lettering import STRONG, Run, width_of
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.stage_button import ASIDE, GAP, ICON
from speakaid.ui.stage.text_block import LINE
from speakaid.wording import stage as wording

ONE_LINE, TWO_LINES = 2.0, 2 * LINE + 0.66
"""Heights of a choice, in heights of its letters."""


def choice_widths(look: StageLook) -> tuple[int, ...]:
    """Of each choice: what its words need and an even share of the rest, else a third."""
    room = look.room.words.width() - (len(Choice) - 1) * look.room.gap
    widths = _needed(look)
    spare = (room - sum(widths)) // len(Choice)
    if spare < 0:
        return (room // len(Choice),) * len(Choice)
    return tuple(wide + spare for wide in widths)


def choices_height(look: StageLook) -> int:
    """Of all three."""
    room = look.room.words.width() - (len(Choice) - 1) * look.room.gap
    lines = ONE_LINE if sum(_needed(look)) <= room else TWO_LINES
    return max(look.room.target, round(lines * look.bar))


def choices_place(look: StageLook) -> QRect:
    """Where the three choices usually stand: at the foot of the page's area."""
    room, high = look.room, choices_height(look)
    return QRect(room.words.x(), room.words.bottom() + 1 - high, room.words.width(), high)


def _needed(look: StageLook) -> list[int]:
    beside = 2 * ASIDE + ICON + GAP
    said = (wording.choice_words(choice) for choice in Choice)
    wide = (width_of((Run(words, STRONG),), look.family) for words in said)
    return [ceil((words + beside) * look.bar) + 4 for words in wide]

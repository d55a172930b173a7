"""How much fits on this screen, as core wants to know it: lines and characters (R3).

Taken off beforehand: the band, the sentence to say, and the calm line under the page, so that none
of them pushes the page under the floor.
"""

from PySide6.QtCore import QSize

from speakaid.core.measure import ENOUGH_LINES, MOST_LINES, Measure
from speakaid.core.settings import Settings
from speakaid.ui.stage.help_setting import label_height, least_say_height
from speakaid.ui.stage.lettering import FIRST_WORDS_SCALE, HEAVY, Run, width_of
from speakaid.ui.stage.letters import dots_per_cm, is_plausible
from speakaid.ui.stage.look import StageLook, look_for
from speakaid.ui.stage.page_setting import BESIDE_HELP
from speakaid.ui.stage.room import LINE_SPACING

__all__ = ["dots_per_cm", "is_plausible", "measure_for", "measure_of"]

MILD = 0.88
"""How far a full page may shrink while a calm line stands under it."""
SAMPLE = "When my own words will not come, Mom Wonders how we make more room."
"""A little wider than most sentences, so that core's lines almost never overflow."""


def measure_for(size: QSize, settings: Settings, dots_per_cm: float) -> Measure:
    """What fits on a screen of this size, at the speaker's distance and chosen size."""
    return measure_of(look_for(settings, size, dots_per_cm))


def measure_of(look: StageLook) -> Measure:
    """What fits on the stage in this look."""
    return Measure(max(1, min(MOST_LINES, _lines(look))), max(1, _characters(look)))


def _lines(look: StageLook) -> int:
    room, letters = look.room, look.room.letters
    step, floor_step = LINE_SPACING * letters.size, BESIDE_HELP.spacing * letters.floor
    high = room.words.height()
    whole = int(high / step)
    with_line = int((high - room.notice.height() - room.gap // 2) / (step * MILD))
    help_ = high - room.band_growth - least_say_height(look) - label_height(look)
    fitting = min(whole, max(with_line, min(whole, ENOUGH_LINES)))
    return min(fitting, int(help_ / floor_step))


def _characters(look: StageLook) -> int:
    one = width_of((Run(SAMPLE, HEAVY),), look.family) / len(SAMPLE)
    return int(look.room.words.width() / (one * FIRST_WORDS_SCALE * look.room.letters.size))

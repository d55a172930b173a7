"""How big letters are on this screen, in true size: R3's points for every centimetre of distance.

A screen that reports an impossible size is not believed; `Settings.dots_per_cm`, from matching a
bank card, always wins.
"""

from dataclasses import dataclass

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QScreen

from speakaid.core.settings import Settings

POINTS_PER_CM = 0.52
FLOOR_POINTS_PER_CM = 0.26
CM_PER_POINT = 2.54 / 72
CM_PER_INCH = 2.54
USUAL_DOTS_PER_CM = 96 / CM_PER_INCH
LEAST_MM, MOST_MM = 120.0, 4000.0
LEAST_DOTS, MOST_DOTS = 12.0, 160.0
ODDLY_WIDE = 1.2
# Some screens give the shape of their picture (16:9, 16:10, 4:3) where the size should stand.
SHAPES_NOT_SIZES = {(160, 90), (160, 100), (16, 9), (16, 10), (16, 12), (160, 120)}


@dataclass(frozen=True, slots=True)
class Letters:
    """Pixel sizes of the speaker's words: as chosen, and the smallest that still reads."""

    size: float
    floor: float


def letters_for(settings: Settings, dots_per_cm: float) -> Letters:
    """The letters at the speaker's distance on a screen of so many dots in a centimetre."""
    cm = settings.distance_cm * CM_PER_POINT * dots_per_cm
    floor = FLOOR_POINTS_PER_CM * cm
    return Letters(max(floor, POINTS_PER_CM * cm * settings.letter_size), floor)


def is_plausible(millimetres: QSizeF, dots: QSize) -> bool:
    """Whether a screen's own word about its size can be believed."""
    wide, high = millimetres.width(), millimetres.height()
    if (round(wide), round(high)) in SHAPES_NOT_SIZES or dots.isEmpty():
        return False
    if not (LEAST_MM <= wide <= MOST_MM and LEAST_MM / 2 <= high <= MOST_MM):
        return False
    across, down = dots.width() / wide * 10, dots.height() / high * 10
    square = max(across, down) / min(across, down) <= ODDLY_WIDE
    return square and LEAST_DOTS <= across <= MOST_DOTS


def dots_per_cm(screen: QScreen, settings: Settings, size: QSize | None = None) -> float:
    """Dots in a centimetre: as matched by the speaker, else as the screen says, else usual.

    `size` is that of a window that fills the screen: after a change of resolution the screen
    itself may still tell the old one.
    """
    if settings.dots_per_cm > 0:
        return settings.dots_per_cm
    size = size or screen.size()
    if is_plausible(screen.physicalSize(), size):
        return size.width() / screen.physicalSize().width() * 10
    return USUAL_DOTS_PER_CM

"""The letters: our own fonts from `resources/fonts`, or the system's.

Letter spacing is 4 % wider than the font's own, everywhere. A font whose files are missing is
simply the system's font: words are always drawn.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from speakaid import resources
from speakaid.core.settings import FontChoice

LETTER_SPACING = 104.0
LINE_SPACING = 1.5
_FILES = {FontChoice.ATKINSON: "AtkinsonHyperlegibleNext*.ttf", FontChoice.LEXEND: "Lexend*.ttf"}


@cache
def family(choice: FontChoice) -> str:
    """The name Qt knows these letters by; their files are loaded when first asked for."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if choice not in _FILES:
        return system
    files = sorted(resources.path("fonts").rglob(_FILES[choice]))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    names = [name for font in loaded for name in QFontDatabase.applicationFontFamilies(font)]
    # Each weight also registers under a name of its own; the plain name is the shortest.
    return min(names, key=len, default=system)


def font(choice: FontChoice, pixels: float, weight: int = 400) -> QFont:
    """Letters of this height in pixels, spaced as everywhere."""
    made = QFont(family(choice))
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(QFont.Weight(weight))
    made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, LETTER_SPACING)
    return made

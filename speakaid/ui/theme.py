"""How the program looks: colours from a theme file, letters, and one scale for all sizes.

`wear` dresses the whole application; `present` is what it wears now. Widgets measure in em (the
height of plain letters), so that 1024x768 and 3840x2160 show the same picture.
"""

import tomllib
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from string import Template

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from speakaid import resources
from speakaid.core.settings import FontChoice, Settings, Theme
from speakaid.ui import fonts

BASE_PIXELS = 33.0
"""Plain letters on a screen of 1080 lines."""
SCALES = (0.62, 2.4)
TARGET = 44
"""The least side of anything to be pressed, in pixels."""
_WORN = "speakaid_look"


@dataclass(frozen=True)
class Colours:
    """Every colour of a theme file: `[stage] ground` is `stage_ground`."""

    stage_ground: QColor
    stage_ink: QColor
    stage_soft: QColor
    stage_rule: QColor
    stage_must_say: QColor
    stage_underline: QColor
    stage_first: QColor
    band_ground: QColor
    band_ink: QColor
    band_edge: QColor
    band_rule: QColor
    desk_ground: QColor
    desk_panel: QColor
    desk_ink: QColor
    desk_soft: QColor
    desk_edge: QColor
    desk_well: QColor
    desk_focus: QColor
    action_ground: QColor
    action_ink: QColor
    action_pressed: QColor
    action_tint: QColor
    suggestion_ground: QColor
    suggestion_ink: QColor
    suggestion_edge: QColor


@dataclass(frozen=True)
class Look:
    """What the application wears: colours, letters and scale."""

    theme: Theme = Theme.PALE
    letters: FontChoice = FontChoice.ATKINSON
    scale: float = 1.0

    @property
    def colours(self) -> Colours:
        """The colours of this theme."""
        return colours(self.theme)

    def em(self, count: float) -> int:
        """So many heights of plain letters, in whole pixels."""
        return round(count * BASE_PIXELS * self.scale)

    def line(self, width: float) -> float:
        """The width of a border or rule: given for 1080 lines, never under 2 pixels."""
        return max(2.0, width * self.scale)

    def font(self, size: float = 1.0, weight: int = 400) -> QFont:
        """Letters `size` times as high as plain ones."""
        return _font(self.letters, round(size * BASE_PIXELS * self.scale), weight)


@cache
def colours(theme: Theme) -> Colours:
    """Read a theme file. A colour that is missing is a mistake in the file, found by the tests."""
    read = tomllib.loads(resources.text(f"themes/{theme.value}.toml"))
    flat = {
        f"{part}_{name}": QColor(value)
        for part, names in read.items()
        if isinstance(names, dict)
        for name, value in names.items()
    }
    return Colours(**flat)


def scale_for(size: QSize) -> float:
    """The scale for a screen of so many pixels: the same picture on each, within reason."""
    least, most = SCALES
    fitting = min(size.height() / 1080, size.width() / 1600)
    # In steps, so that a window that is drawn larger does not change at every pixel.
    return max(least, min(most, round(fitting * 50) / 50))


def wear(app: QApplication, settings: Settings, size: QSize) -> Look:
    """Dress the application for these settings, on a screen of this size."""
    look = Look(settings.theme, settings.font, scale_for(size))
    if look != app.property(_WORN):
        app.setProperty(_WORN, look)
        app.setFont(look.font())
        app.setPalette(_palette(look.colours))
        app.setStyleSheet(_style(look))
    return look


def present() -> Look:
    """What the application wears now."""
    app = QApplication.instance()
    worn = app.property(_WORN) if app is not None else None
    return worn if isinstance(worn, Look) else Look()


@lru_cache(maxsize=64)
def _font(letters: FontChoice, pixels: int, weight: int) -> QFont:
    return fonts.font(letters, pixels, weight)


def _palette(worn: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(worn.desk_panel, worn.desk_ground)
    for name, colour in (
        (role.Window, worn.desk_ground),
        (role.WindowText, worn.desk_ink),
        (role.Base, worn.desk_panel),
        (role.Text, worn.desk_ink),
        (role.Button, worn.desk_panel),
        (role.ButtonText, worn.action_ground),
        (role.Highlight, worn.action_ground),
        (role.HighlightedText, worn.action_ink),
        (role.PlaceholderText, worn.desk_soft),
        (role.Mid, worn.desk_edge),
    ):
        palette.setColor(name, colour)
    return palette


def _style(look: Look) -> str:
    tokens = {f.name: getattr(look.colours, f.name).name() for f in fields(Colours)}
    line, ring = round(look.line(3)), round(look.line(5)) + 1
    # Wide enough to be hit, with a slim handle at its outer side.
    bar = max(TARGET, look.em(1.1))
    bar_gap = bar - look.em(0.6)
    sizes = {
        "line": line, "ring": ring, "radius": look.em(0.5), "target": TARGET,
        "pad": look.em(0.4), "pad_focus": look.em(0.4) - ring + line,
        "bar": bar, "bar_gap": bar_gap, "bar_radius": max(1, (bar - bar_gap) // 2 - 1),
    }  # fmt: skip
    return Template(resources.text("style.qss.in")).substitute(tokens, **sizes)

"""Every pair of colours that meet, computed; and what the application wears."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from speakaid import resources
from speakaid.core.settings import FontChoice, Settings, Theme
from speakaid.ui import fonts, icons, theme

TEXT, PARTS = 7.0, 3.0
# Words and what is behind them.
WORDS = [
    ("stage_ink", "stage_ground"),
    ("stage_soft", "stage_ground"),
    ("stage_must_say", "stage_ground"),
    ("stage_ink", "stage_first"),
    ("band_ink", "band_ground"),
    ("desk_ink", "desk_ground"),
    ("desk_ink", "desk_panel"),
    ("desk_ink", "action_tint"),
    ("desk_soft", "desk_ground"),
    ("desk_soft", "desk_panel"),
    ("desk_soft", "action_tint"),
    ("desk_well", "desk_ground"),
    ("action_ink", "action_ground"),
    ("action_ink", "action_pressed"),
    ("action_ground", "desk_panel"),
    ("action_ground", "action_tint"),
    ("suggestion_ink", "suggestion_ground"),
    ("desk_ink", "suggestion_ground"),
]
# Borders, rules, icons and rings, and what they stand on.
MARKS = [
    ("stage_rule", "stage_ground"),
    ("stage_underline", "stage_ground"),
    ("stage_underline", "stage_first"),
    ("action_ground", "stage_first"),
    ("band_rule", "band_ground"),
    ("desk_edge", "desk_ground"),
    ("desk_edge", "desk_panel"),
    ("desk_focus", "action_tint"),
    ("desk_focus", "desk_panel"),
    ("action_ground", "desk_ground"),
    ("action_ground", "stage_ground"),
    ("action_ground", "action_tint"),
    ("suggestion_edge", "suggestion_ground"),
    ("suggestion_edge", "desk_ground"),
]


def light_of(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((light_of(one), light_of(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("chosen", Theme)
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_stand_out(chosen: Theme, ink: str, ground: str) -> None:
    worn = theme.colours(chosen)
    assert contrast(getattr(worn, ink), getattr(worn, ground)) >= TEXT


@pytest.mark.parametrize("chosen", Theme)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_parts_stand_out(chosen: Theme, mark: str, ground: str) -> None:
    worn = theme.colours(chosen)
    assert contrast(getattr(worn, mark), getattr(worn, ground)) >= PARTS


@pytest.mark.parametrize("chosen", Theme)
def test_every_colour_is_one(chosen: Theme) -> None:
    worn = theme.colours(chosen)
    assert all(getattr(worn, field.name).isValid() for field in fields(worn))


def test_the_wind_up_band_has_an_edge_that_is_seen() -> None:
    worn = theme.colours(Theme.PALE)
    assert contrast(worn.band_edge, worn.stage_ground) >= PARTS
    dark = theme.colours(Theme.DARK)
    assert contrast(dark.band_ground, dark.stage_ground) >= PARTS


@pytest.mark.parametrize("chosen", Theme)
def test_the_application_wears_the_theme(qapp: QApplication, chosen: Theme) -> None:
    theme.wear(qapp, Settings(theme=chosen), QSize(1920, 1080))
    assert theme.present().theme is chosen
    assert qapp.palette().window().color() == theme.colours(chosen).desk_ground


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        (QSize(1920, 1080), 1.0),
        (QSize(3840, 2160), 2.0),
        (QSize(1024, 768), 0.64),
        (QSize(640, 480), 0.62),
        (QSize(9999, 9999), 2.4),
    ],
)
def test_the_scale_follows_the_screen(size: QSize, scale: float) -> None:
    assert theme.scale_for(size) == scale


@pytest.mark.parametrize(
    ("choice", "name"),
    [(FontChoice.ATKINSON, "Atkinson Hyperlegible Next"), (FontChoice.LEXEND, "Lexend")],
)
@pytest.mark.usefixtures("qapp")
def test_our_letters_are_really_there(choice: FontChoice, name: str) -> None:
    assert fonts.family(choice) == name
    for weight in (400, 600, 700):
        font = fonts.font(choice, 30, weight)
        assert QFontInfo(font).family().startswith(name)
        assert font.letterSpacing() == fonts.LETTER_SPACING


@pytest.mark.usefixtures("qapp")
def test_the_systems_letters_can_be_chosen() -> None:
    assert fonts.font(FontChoice.SYSTEM, 30).pixelSize() == 30


def test_every_icon_that_is_used_is_there() -> None:
    files = resources.folder().parent / "speakaid" / "ui"
    used = set()
    for file in files.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        used |= {icon.stem for icon in resources.path("icons").glob("*.svg") if icon.stem in text}
        for name in _icon_words(text):
            assert icons.source(name), f"{file.name} uses the icon {name}"
    assert used


def _icon_words(text: str) -> list[str]:
    import re

    return re.findall(r'ActionButton\([^()]*(?:\([^()]*\)[^()]*)*,\s*"([a-z0-9-]+)"', text)

"""The fonts, icons and examples are found, whole, and carry their licences."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer

from speakaid import resources

ROOT = Path(__file__).parents[1]
FONTS = sorted(resources.path("fonts").rglob("*.ttf"))
ICONS = sorted(resources.path("icons").glob("*.svg"))
FAMILIES = {"atkinson-hyperlegible-next": "Atkinson Hyperlegible Next", "lexend": "Lexend"}


def test_resources_are_beside_the_package_in_the_source_tree() -> None:
    assert resources.folder() == ROOT / "resources"


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such-icon\.svg"):
        resources.text("icons/no-such-icon.svg")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_a_font_loads_under_its_family(font: Path) -> None:
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))
    assert families
    assert families[0].startswith(FAMILIES[font.parent.name])


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_can_be_drawn_in_any_colour(icon: Path) -> None:
    assert QSvgRenderer(str(icon)).isValid()
    assert "currentColor" in icon.read_text(encoding="utf-8")


def test_what_others_made_carries_its_licence() -> None:
    assert {font.parent / "OFL.txt" for font in FONTS} == set(
        resources.path("fonts").rglob("OFL.txt")
    )
    assert "MIT License" in resources.text("icons/LICENSE")


def test_an_installed_speakaid_has_its_resources(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    inside = zipfile.ZipFile(wheel).namelist()
    assert "speakaid/resources/icons/lifebuoy.svg" in inside
    assert "speakaid/resources/fonts/lexend/OFL.txt" in inside
    assert "speakaid/resources/examples/support-from-day-one.md" in inside

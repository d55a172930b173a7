"""Where the themes, fonts, icons and other files without Python are.

In an installed program `resources` lies beside this file; in the source tree it
lies one folder up. Everyone asks here, so that nobody else needs to know.
"""

from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    here = Path(__file__).resolve().parent
    for place in (here / "resources", here.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"SpeakAid's resources are neither in {here} nor beside it")


def path(name: str) -> Path:
    """The file or folder `name`, such as "icons/clock.svg"."""
    return folder() / name


def text(name: str) -> str:
    return path(name).read_text(encoding="utf-8")

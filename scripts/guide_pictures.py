"""Draws the guide's pictures anew from the tour: `python scripts/guide_pictures.py TOUR PICTURES`.

TOUR is one size and theme of a drawn tour, such as build/tour/1280x720-pale. Which pictures are
needed is read from the pages themselves. Each becomes 1000 dots wide, with few colours, so that
the repository stays small; the README's keeps its size.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[1]
WIDTH = 1000
COLOURS = 48
README = "stage"
"""The README's picture, and the state of the tour that it shows at full size."""
README_STATE = "stage-speaking"
_NAMED = re.compile(r"pictures/([\w-]+)\.png")


def wanted() -> Iterator[str]:
    """The pictures that the guide shows."""
    found = set()
    for page in sorted((ROOT / "docs/guide").glob("*.md")):
        found.update(_NAMED.findall(page.read_text(encoding="utf-8")))
    yield from sorted(found)


def small(image: QImage) -> QImage:
    """The same picture in few colours: those that cover most of it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    dots = memoryview(plain.constBits()).cast("B").cast("I")
    table = [colour for colour, _ in Counter(dots).most_common(COLOURS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def main(tour: Path, pictures: Path) -> int:
    """Draw every picture, and say how large they are together."""
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    small(QImage(str(tour / f"{README_STATE}.png"))).save(str(pictures / f"{README}.png"), "", 0)
    for name in wanted():
        image = QImage(str(tour / f"{name}.png"))
        if image.isNull():
            sys.stderr.write(f"The tour has no picture called {name}.\n")
            return 2
        scaled = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        small(scaled).save(str(pictures / f"{name}.png"), "", 0)
    size = sum(file.stat().st_size for file in pictures.glob("*.png"))
    sys.stdout.write(f"The pictures are drawn: {size // 1024} kB.\n")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("Please name two folders: the drawn tour, and where the pictures go.")
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

"""Icons: SVG files from `resources/icons`, drawn as vectors in the ink of the moment.

An icon never stands without its word, so one that is missing or cannot be drawn is left out.
"""

import logging
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from speakaid import resources

log = logging.getLogger(__name__)


def draw(painter: QPainter, name: str, place: QRectF, colour: QColor) -> None:
    """Draw an icon into a square."""
    picture = _picture(name, colour.name())
    if picture is not None:
        picture.render(painter, place)


@cache
def source(name: str) -> str:
    """The SVG text of an icon; empty where there is none."""
    try:
        return resources.text(f"icons/{name}.svg")
    except OSError:
        log.warning("no icon %s", name)
        return ""


@lru_cache(maxsize=256)
def _picture(name: str, colour: str) -> QSvgRenderer | None:
    svg = source(name).replace("currentColor", colour)
    picture = QSvgRenderer(QByteArray(svg.encode())) if svg else None
    return picture if picture is not None and picture.isValid() else None

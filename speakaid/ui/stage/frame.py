"""The edge of the stage: the frame of wind-up, or the ground with the two hairlines."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from speakaid.ui.stage.look import StageLook


def paint_frame(painter: QPainter, look: StageLook, *, framed: bool) -> None:
    """Draw the edge around all other parts, which leave room for it at all times."""
    room, worn = look.room, look.colours
    whole = QRect(0, 0, room.size.width(), room.size.height())
    inner = whole.adjusted(room.frame, room.frame, -room.frame, -room.frame)
    edge = QRegion(whole).subtracted(QRegion(inner))
    if framed:
        rule = max(4, room.frame // 4)
        middle = inner.adjusted(-rule, -rule, rule, rule)
        _fill(painter, edge, worn.band_edge.name())
        _fill(painter, QRegion(middle).subtracted(QRegion(inner)), worn.band_rule.name())
        return
    _fill(painter, edge, worn.stage_ground.name())
    for y in (room.top.bottom() + 1 - look.hairline, room.bottom.y()):
        for x in (0, whole.width() - room.frame):
            painter.fillRect(x, y, room.frame, look.hairline, worn.stage_rule)


def _fill(painter: QPainter, region: QRegion, colour: str) -> None:
    for rect in region:
        painter.fillRect(rect, colour)

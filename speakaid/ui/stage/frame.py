"""The edge of the stage: the frame of wind-up, or the ground with the two hairlines."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.room import THIN


class Frame:
    """The edge of a stage: whether it is framed, and whether a seen band goes on in it."""

    def __init__(self, stage: QWidget) -> None:
        self._stage = stage
        self._look: StageLook | None = None
        self._framed = self._thin = False

    def wear(self, look: StageLook) -> None:
        """Take on a look."""
        self._look = look

    def show(self, *, framed: bool, thin: bool) -> None:
        """Be so from now on; only the edge is drawn again."""
        if (framed, thin) != (self._framed, self._thin) and self._look is not None:
            self._framed, self._thin = framed, thin
            edge, whole = self._look.room.frame, self._stage.rect()
            inner = whole.adjusted(edge, edge, -edge, -edge)
            self._stage.update(QRegion(whole).subtracted(QRegion(inner)))

    def paint(self, region: QRegion) -> None:
        """Draw as much of it as lies in a region."""
        if self._look is not None:
            painter = QPainter(self._stage)
            painter.setClipRegion(region)
            paint_frame(painter, self._look, framed=self._framed, thin=self._thin)
            painter.end()


def paint_frame(painter: QPainter, look: StageLook, *, framed: bool, thin: bool) -> None:
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
    for x in (0, whole.width() - room.frame):
        side = QRectF(x, room.top.y(), room.frame, room.top.height())
        paint_foot(painter, look, side, thin=thin)
        painter.fillRect(x, room.bottom.y(), room.frame, look.hairline, worn.stage_rule)


def paint_foot(painter: QPainter, look: StageLook, bar: QRectF, *, thin: bool) -> None:
    """The hairline under a part of the top bar or, once a band was seen, a thin band to the end."""
    worn = look.colours
    foot = QRectF(bar)
    foot.setTop(bar.bottom() - (THIN * look.bar if thin else look.hairline))
    painter.fillRect(foot, worn.band_ground if thin else worn.stage_rule)
    if thin:
        painter.fillRect(foot.adjusted(0, 0, 0, look.hairline - foot.height()), worn.band_edge)


def _fill(painter: QPainter, region: QRegion, colour: str) -> None:
    for rect in region:  # type: ignore[attr-defined]  # PySide's own types leave it out
        painter.fillRect(rect, colour)

"""The page's area of the stage: shows a scene from a picture drawn beforehand.

Whatever a press may lead to is drawn while nothing else happens, so that a press only puts a
finished picture on the screen. Pictures are cut to what they show; a few are kept.
"""

from collections import OrderedDict
from collections.abc import Iterable
from math import ceil, floor

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from speakaid.ui.stage.page_scene import PageScene
from speakaid.ui.stage.scene_painter import ScenePainter

MOST_PICTURES = 5
OVERHANG = 0.35
"""How far letters may reach out of their lines, in heights of the bars' letters."""


class PageArea(QWidget):
    """Shows one scene; draws others ahead."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._painter: ScenePainter | None = None
        self._scene: PageScene | None = None
        self._drawn: OrderedDict[PageScene, tuple[QPixmap, QPoint]] = OrderedDict()
        self._waiting: list[PageScene] = []
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._draw_one)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wear(self, painter: ScenePainter) -> None:
        """Draw in another look from now on."""
        self._painter = painter
        self._drawn.clear()
        self._waiting.clear()
        self.setGeometry(painter.look.room.page)
        self.update()

    def show_scene(self, scene: PageScene) -> bool:
        """Show a scene, and whether it is another one; an equal one is there already."""
        another = scene != self._scene
        if another:
            self._scene = scene
            self.update()
        return another

    def draw_ahead(self, scenes: Iterable[PageScene]) -> None:
        """Draw what may come next, one picture at a time, while nothing else happens."""
        wanted = list(dict.fromkeys(scenes))
        for scene in reversed(wanted):
            if scene in self._drawn:
                self._drawn.move_to_end(scene)
        self._waiting = [scene for scene in wanted if scene not in self._drawn]
        if self._waiting:
            self._idle.start()

    def is_drawn(self, scene: PageScene) -> bool:
        """Whether the picture of a scene is ready."""
        return scene in self._drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painter is None or self._scene is None:
            return
        picture, at = self._picture(self._scene)
        ground = self._painter.look.colours.stage_ground
        painter = QPainter(self)
        shown = QRect(at, picture.deviceIndependentSize().toSize())
        bare = event.region().subtracted(QRegion(shown))
        for rect in bare:  # type: ignore[attr-defined]  # PySide's own types leave it out
            painter.fillRect(rect, ground)
        painter.drawPixmap(at, picture)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A double click is two presses; the guard of the key table counts them as one.
        self.mousePressEvent(event)

    def _draw_one(self) -> None:
        if self._waiting:
            self._picture(self._waiting.pop(0))
        if self._waiting:
            self._idle.start()

    def _picture(self, scene: PageScene) -> tuple[QPixmap, QPoint]:
        if scene not in self._drawn:
            self._drawn[scene] = self._draw(scene)
        self._drawn.move_to_end(scene)
        while len(self._drawn) > MOST_PICTURES:
            self._drawn.popitem(last=False)
        return self._drawn[scene]

    def _draw(self, scene: PageScene) -> tuple[QPixmap, QPoint]:
        assert self._painter is not None
        place = self._cut(self._painter.place_of(scene))
        ratio = self.devicePixelRatioF()
        picture = QPixmap(ceil(place.width() * ratio), ceil(place.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._painter.look.colours.stage_ground)
        painter = QPainter(picture)
        painter.translate(-QPointF(place.topLeft()) - QPointF(self.pos()))
        self._painter.paint(painter, scene)
        painter.end()
        return picture, place.topLeft()

    def _cut(self, place: QRectF) -> QRect:
        """Whole pixels around a place of the stage, in this widget, with room for overhang."""
        assert self._painter is not None
        over = self._painter.look.bar * OVERHANG
        wide = place.adjusted(-over, -over, over, over).translated(-QPointF(self.pos()))
        left, top = max(0, floor(wide.left())), max(0, floor(wide.top()))
        right = min(self.width(), ceil(wide.right()))
        bottom = min(self.height(), ceil(wide.bottom()))
        return QRect(left, top, max(1, right - left), max(1, bottom - top))

"""The page's area of the stage: shows a scene from a picture drawn beforehand.

Whatever a press may lead to is drawn while nothing else happens, so that a press only puts a
finished picture on the screen. Pictures are cut to what they show; a few are kept.
"""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace
from math import ceil, floor

from PySide6.QtCore import (
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from speakaid.ui.stage.easing import eased
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
        self._before: PageScene | None = None
        self._ease = eased(self)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._draw_one)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def is_moving(self) -> bool:
        """Whether the first words are coming to stand out just now."""
        return self._ease.state() is QVariantAnimation.State.Running

    def wear(self, painter: ScenePainter) -> None:
        """Draw in another look from now on."""
        self._painter = painter
        self._ease.stop()
        self._drawn.clear()
        self._waiting.clear()
        self.setGeometry(painter.look.room.page)
        self.update()

    def show_scene(self, scene: PageScene) -> bool:
        """Show a scene, and whether it is another one; an equal one is there already."""
        scene = scene.after(self._scene)
        another = scene != self._scene
        if another:
            self._ease.stop()
            self._before, self._scene = self._scene, scene
            if self._only_emphasises(scene):
                self._ease.start()
            self.update()
        return another

    def draw_ahead(self, scenes: Iterable[PageScene]) -> None:
        """Draw what may come next, one picture at a time, while nothing else happens."""
        wanted = list(dict.fromkeys(scene.after(self._scene) for scene in scenes))
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
        painter = QPainter(self)
        if self.is_moving and self._before is not None:
            self._paint_scene(painter, event.region(), self._before)
            painter.setOpacity(float(self._ease.currentValue()))
        self._paint_scene(painter, event.region(), self._scene)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A double click is two presses; the guard of the key table counts them as one.
        self.mousePressEvent(event)

    def _only_emphasises(self, scene: PageScene) -> bool:
        """Whether nothing changes but that the first words stand out: that eases in, once."""
        still = self._painter is None or self._painter.look.settings.reduce_motion
        plain = replace(scene, emphasised=False)
        return scene.emphasised and plain == self._before and not still

    def _paint_scene(self, painter: QPainter, region: QRegion, scene: PageScene) -> None:
        picture, at = self._picture(scene)
        assert self._painter is not None
        ground = self._painter.look.colours.stage_ground
        shown = QRect(at, picture.deviceIndependentSize().toSize())
        bare = region.subtracted(QRegion(shown))
        for rect in bare:  # type: ignore[attr-defined]  # PySide's own types leave it out
            painter.fillRect(rect, ground)
        painter.drawPixmap(at, picture)

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

"""The page's area, drawn: the page alone, or the page with help around it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from speakaid.i18n import _
from speakaid.ui.stage.choices_setting import choices_place
from speakaid.ui.stage.help_entries import AIR as ENTRY_AIR
from speakaid.ui.stage.help_entries import HelpEntry
from speakaid.ui.stage.help_setting import SAY_AIR, HelpSetting, help_place, set_help
from speakaid.ui.stage.lettering import Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.page_painter import PagePainter
from speakaid.ui.stage.page_scene import PageScene
from speakaid.ui.stage.page_setting import BESIDE_HELP
from speakaid.ui.stage.text_block import set_text
from speakaid.wording import stage as wording


@dataclass(frozen=True)
class ScenePainter:
    """Draws scenes in one look."""

    pages: PagePainter

    @property
    def look(self) -> StageLook:
        """What the stage wears."""
        return self.pages.look

    def help_pages(self, scene: PageScene) -> int:
        """On how many pages the help of a scene stands."""
        return set_help(scene, self.look).pages if scene.help else 1

    def choices_place(self, scene: PageScene) -> QRect:
        """Where the three choices stand in this scene."""
        return set_help(scene, self.look).choices if scene.help else choices_place(self.look)

    def place_of(self, scene: PageScene) -> QRectF:
        """The rectangle of the stage that a scene fills."""
        if scene.help is not None:
            return help_place(self.look, grown=scene.grown)
        free, down = self._free(scene)
        return self.pages.place_of(scene.page, scene.card, free, down=down)

    def paint(self, painter: QPainter, scene: PageScene) -> None:
        """Draw a scene, in the coordinates of the stage."""
        if scene.help is not None:
            self._paint_help(painter, scene)
            return
        free, down = self._free(scene)
        self.pages.paint(
            painter, scene.page, scene.card, free, down=down, emphasised=scene.emphasised
        )

    def _free(self, scene: PageScene) -> tuple[QRectF, float]:
        """What the calm line leaves to the page, and where it stands in there.

        A page stands where it would stand above a line, so that it does not move when one comes;
        only a page that is too high for that takes the room of the line while there is none.
        """
        room = self.look.room
        area = QRectF(room.words)
        above = QRectF(area)
        above.setBottom(room.notice.top() - room.gap // 2)
        free = above if scene.line else area
        page = self.pages.set(scene.page, scene.card, free)
        top = area.top() + (area.height() - page.height) / 2
        top = max(area.top(), min(top, above.bottom() - page.height))
        return free, min(1.0, (top - free.top()) / max(1.0, free.height() - page.height))

    def _paint_help(self, painter: QPainter, scene: PageScene) -> None:
        help_ = set_help(scene, self.look)
        if help_.say is not None:
            self._paint_say(painter, help_)
            self._label(painter, _(wording.THEN_SAY), help_.label)
        self._paint_entries(painter, help_.further, help_.above, help_.above.top())
        self._paint_entries(painter, help_.entries, help_.words, help_.words.bottom())
        self.pages.paint(painter, scene.page, scene.card, help_.words, down=0.0, style=BESIDE_HELP)

    def _paint_say(self, painter: QPainter, help_: HelpSetting) -> None:
        look, pad, say = self.look, self.look.room.pad, help_.say
        assert say is not None
        box = help_.above.adjusted(0, 0, 0, -look.room.gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.action, look.border))
        painter.setBrush(look.panel)
        inset = look.border / 2
        painter.drawRoundedRect(
            box.adjusted(inset, inset, -inset, -inset), look.radius, look.radius
        )
        painter.restore()
        inner = box.adjusted(pad, look.bar * SAY_AIR / 2, -pad, -look.bar * SAY_AIR / 2)
        label = QRectF(inner.x(), inner.y(), inner.width(), help_.label.height())
        self._label(painter, _(wording.SAY), label)
        sentence = inner.adjusted(0, label.height(), 0, 0)
        say.draw(painter, sentence, look.colours.desk_ink)

    def _paint_entries(
        self, painter: QPainter, entries: tuple[HelpEntry, ...], place: QRectF, top: float
    ) -> None:
        for entry in entries:
            row = QRectF(place.x(), top, place.width(), entry.height)
            self._paint_entry(painter, entry, row)
            top += entry.height

    def _paint_entry(self, painter: QPainter, entry: HelpEntry, row: QRectF) -> None:
        """The words first, so that they stay where they are when the picture comes."""
        look = self.look
        row.setTop(row.top() + look.room.gap * ENTRY_AIR)
        bar = QRectF(row.x(), row.y(), look.border * 2, row.height())
        painter.fillRect(bar, look.colours.stage_underline)
        inner = row.adjusted(look.border * 2 + look.room.gap, 0, 0, 0)
        entry.block.draw(painter, inner, look.colours.stage_ink)
        image = self.pages.pictures(entry.picture) if entry.picture else None
        if image is not None and not image.isNull():
            left = inner.x() + entry.block.width + look.room.gap
            if entry.block.right:
                left = inner.right() - entry.block.width - look.room.gap - row.height()
            side = row.height()
            self.pages.paint_image(painter, image, QRectF(left, row.y(), side, side))

    def _label(self, painter: QPainter, text: str, place: QRectF) -> None:
        if place.isEmpty():
            return
        size = (place.width(), place.height())
        block = set_text((Run(text),), self.look.family, size, self.look.bar, self.look.bar * 0.99)
        block.draw(painter, place, self.look.colours.stage_soft)

"""A picture in the talk: seen small, chosen from a file, pasted, dropped, taken away."""

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speakaid.i18n import _
from speakaid.ui import file_window, pictures, theme
from speakaid.ui.widgets import air, paint, spoken
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.wording import prepare_parts as say

HIGH, WIDE = 4.0, 6.0
"""Em: how large the small picture may be."""


class PictureField(QWidget):
    """The picture, and what can be done about it."""

    chosen = Signal(object)
    """A path, or the mime data of what was pasted or dropped."""
    taken_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = _Small()
        self.choose = ActionButton(_(say.CHOOSE_PICTURE), "folder")
        self.paste = ActionButton(_(say.PASTE_PICTURE), "clipboard-text")
        self.take_away = ActionButton(_(say.TAKE_PICTURE_AWAY), "x")
        whole = air.row(self, 0.6)
        whole.addWidget(self.seen)
        row = FlowRow()
        for button in (self.choose, self.paste, self.take_away):
            row.add(button)
        whole.addWidget(row, 1)
        self.choose.clicked.connect(self._on_choose)
        self.paste.clicked.connect(self._on_paste)
        self.take_away.clicked.connect(self.taken_away)
        self.setAcceptDrops(True)

    def show_picture(self, image: QImage | None, description: str) -> None:
        """Show this picture, or that there is none."""
        had_focus = self.take_away.hasFocus()
        self.seen.show_image(image, description)
        self.take_away.setVisible(image is not None)
        self.paste.setVisible(image is None)
        if had_focus and image is None:
            self.choose.setFocus()

    def ask_file(self) -> str:
        """Let the person choose a picture."""
        kinds = f"{_(say.PICTURES)} ({pictures.PATTERN})"
        found = file_window.ask_which(self, _(say.CHOOSE_PICTURE), kinds)
        return "" if found is None else str(found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pictures.has_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.chosen.emit(event.mimeData())

    def _on_choose(self) -> None:
        if file := self.ask_file():
            self.chosen.emit(file)

    def _on_paste(self) -> None:
        self.chosen.emit(QGuiApplication.clipboard().mimeData() or QMimeData())


class _Small(QWidget):
    """The picture, or an empty frame that says that there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        spoken.as_words(self)

    def show_image(self, image: QImage | None, description: str) -> None:
        self._image = image
        self.setAccessibleName(description.strip() or _(say.PICTURE if image else say.NO_PICTURE))
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.present()
        return QSize(look.em(WIDE), look.em(HIGH))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, worn = theme.present(), theme.present().colours
        with paint.painter_on(self) as painter:
            if self._image is None:
                place = QRectF(0, 0, look.em(WIDE), self.height())
                paint.ground(painter, place, look.em(0.5), worn.desk_panel)
                paint.border(painter, place, look.em(0.5), worn.desk_edge, look.line(3))
                painter.setFont(look.font(0.9))
                painter.setPen(worn.desk_soft)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _(say.NO_PICTURE))
                return
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), self._image)

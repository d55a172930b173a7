"""The one place where a picture is unpacked, whoever it is from.

Qt by itself would guess what it is, and draw an SVG. Here the first bytes decide the kind, the size
is looked at before anything is unpacked, and no more dots are kept than a screen needs.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.ui import picture_bytes

SCREEN = 1920
"""Dots of the longer side: enough for a picture on the stage."""
MOST_DOTS = 64_000_000
"""Unpacked they fill 256 MB, which is also the most that Qt allows."""
MOST_DOTS_OF_PHOTO = 100_000_000
"""A JPEG is unpacked at a part of its size, so that it may be larger."""
_DEPTH_AT = 24
"""Where a PNG says how many bits a colour has."""
_MOST_DEPTH = 32


def read(content: bytes, most_side: int = SCREEN) -> QImage:
    """The picture, upright, its longer side no longer than this. Raises SourceUnreadable."""
    kind = picture_bytes.kind_of(content)
    safe = picture_bytes.harmless(content, kind) if kind else None
    if kind is None or safe is None:
        raise SourceUnreadable(Reason.NOT_A_PICTURE)
    buffer = QBuffer()
    buffer.setData(QByteArray(safe))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _most_dots(safe, kind):
        raise SourceUnreadable(Reason.TOO_LARGE)
    if max(size.width(), size.height()) > most_side:
        reader.setScaledSize(within(size, most_side))
    image = QImage() if size.isEmpty() else reader.read()
    if image.isNull():
        raise SourceUnreadable(Reason.NOT_A_PICTURE)
    return plain(image)


def shown(content: bytes | None, most_side: int = SCREEN) -> QImage | None:
    """The same of a talk, which goes on without: None where there is nothing to be seen."""
    try:
        return read(content or b"", most_side)
    except SourceUnreadable:
        return None


def within(size: QSize, most_side: int) -> QSize:
    """The same shape, its longer side so long."""
    box = QSize(most_side, most_side)
    return size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def plain(image: QImage) -> QImage:
    """A picture for print, or of very many colours, as a screen shows it."""
    if image.format() != QImage.Format.Format_CMYK8888 and image.depth() <= _MOST_DEPTH:
        return image
    form = QImage.Format
    return image.convertToFormat(
        form.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else form.Format_RGB32
    )


def _most_dots(content: bytes, kind: str) -> int:
    if kind == "jpeg":
        return MOST_DOTS_OF_PHOTO
    is_deep = kind == "png" and content[_DEPTH_AT : _DEPTH_AT + 1] > b"\x08"
    return MOST_DOTS // 2 if is_deep else MOST_DOTS

"""Pictures for a deck: read from a file or the clipboard, turned upright, made no larger than a
screen needs, and written small.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import reading
from speakaid.ui import picture_reader

MOST_SIDE = 1600
"""Pixels: a picture takes a third of the stage, so this is enough for the largest screens."""
MOST_FILE = 64 * 1024 * 1024
_QUALITY = 88
_COPIED = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp")
PATTERN = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"


def from_file(path: Path) -> tuple[bytes, str]:
    """The picture as it is kept, and the end of its file name. Raises SourceUnreadable."""
    return from_bytes(reading.whole(path, MOST_FILE, SourceUnreadable))


def from_bytes(content: bytes) -> tuple[bytes, str]:
    """The same of what was read already. Raises SourceUnreadable."""
    return from_image(picture_reader.read(content, MOST_SIDE))


def from_image(image: QImage) -> tuple[bytes, str]:
    """The same of a picture that was copied. Raises SourceUnreadable."""
    if image.isNull():
        raise SourceUnreadable(Reason.NOT_A_PICTURE)
    if max(image.width(), image.height()) > MOST_SIDE:
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image = image.scaled(picture_reader.within(image.size(), MOST_SIDE), keep, smooth)
    if image.hasAlphaChannel() or image.depth() <= 8:
        return _written(image, "PNG", -1), ".png"
    return _written(image, "JPEG", _QUALITY), ".jpg"


def from_source(source: object) -> tuple[bytes, str]:
    """A picture from the path of a file, or from what was dropped. Raises SourceUnreadable."""
    return from_mime(source) if isinstance(source, QMimeData) else from_file(Path(str(source)))


def from_mime(data: QMimeData) -> tuple[bytes, str]:
    """A picture that was dropped or copied, as a file or as itself. Raises SourceUnreadable."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return from_file(files[0])
    return _copied(data)


def _copied(data: QMimeData) -> tuple[bytes, str]:
    """Bytes are read here; Qt would guess what they are. Else the system has unpacked it."""
    for kind in _COPIED:
        if data.hasFormat(kind):
            return from_bytes(bytes(data.data(kind).data()))
    if any(kind.startswith("image/") for kind in data.formats()):
        raise SourceUnreadable(Reason.NOT_A_PICTURE)
    found = data.imageData() if data.hasImage() else None
    return from_image(picture_reader.plain(found) if isinstance(found, QImage) else QImage())


def has_picture(data: QMimeData) -> bool:
    """Whether there is something here that may be a picture."""
    return data.hasImage() or has_file(data)


def has_file(data: QMimeData) -> bool:
    """Whether it is a file of this computer."""
    return any(url.isLocalFile() for url in data.urls())


def _written(image: QImage, form: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, form, quality):  # type: ignore[call-overload]
        raise SourceUnreadable(Reason.NOT_A_PICTURE)
    return bytes(buffer.data().data())

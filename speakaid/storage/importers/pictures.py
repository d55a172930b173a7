"""Pictures of a document as they are kept in a deck: small enough for the stage, and harmless.

The size that a picture claims is looked at before anything of it is unpacked: one of 50,000 dots a
side is left out. All others are opened once, so that what is kept is a picture.
"""

import hashlib
import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

MOST_SIDE = 1920
"""Dots of the longer side; a larger picture is made smaller."""
MOST_BYTES = 4 * 1024 * 1024
"""A picture of more bytes is packed anew."""
MOST_DOTS = 25_000_000
MOST_DOTS_OF_PHOTO = 64_000_000
"""A photo is unpacked at a part of its size, so that it may be larger."""
MOST_WORK = 300_000_000
"""Dots that are unpacked or packed, for all pictures of a document together."""
_PACKING = {"PNG": 6, "JPEG": 2}
"""How much more work it is to pack a dot than to unpack it."""
MOST_BYTES_IN_ALL = 128 * 1024 * 1024
_KINDS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
_ENDS = {"PNG": "png", "JPEG": "jpg"}
_ORIENTATION = 0x0112


class TooLarge(Exception):
    """The picture, or all pictures of the document together, would take too much to unpack."""


class NoPicture(Exception):
    """The bytes are no picture that can be shown."""


@dataclass
class Pictures:
    """The pictures that were kept, by the names that they have in the deck."""

    media: dict[str, bytes] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _work: int = 0

    def keep(self, key: str, read: Callable[[], bytes]) -> str:
        """The name of a picture in the deck; `key` says which one it is in the document.

        Raises TooLarge or NoPicture.
        """
        if key not in self._names:
            self._names[key] = self._kept(read())
        return self._names[key]

    def _kept(self, content: bytes) -> str:
        kind, packed, work = _packed(content, MOST_WORK - self._work)
        self._work += work
        name = f"{hashlib.sha256(packed).hexdigest()[:16]}.{_ENDS[kind]}"
        taken = sum(map(len, self.media.values()))
        if name not in self.media and taken + len(packed) > MOST_BYTES_IN_ALL:
            raise TooLarge
        self.media[name] = packed
        return name


def _packed(content: bytes, most_work: int) -> tuple[str, bytes, int]:
    """How the picture is packed, its bytes, and how much work it was."""
    from PIL import Image

    with warnings.catch_warnings():
        # Pillow warns of much that is no matter here; the limits are ours.
        warnings.simplefilter("ignore")
        try:
            picture = Image.open(io.BytesIO(content), formats=_KINDS)
            _check_size(picture)
            # Of a photo only as many dots are unpacked as are wanted.
            picture.draft(None, (MOST_SIDE, MOST_SIDE))
            work = picture.width * picture.height
            if work > most_work:
                raise TooLarge
            picture.load()
            kind, packed, packing = _fitting(picture, content)
            return kind, packed, work + packing
        except (TooLarge, Image.DecompressionBombError):
            raise TooLarge from None
        # Pillow's readers raise whatever they meet in a broken file.
        except Exception:
            raise NoPicture from None


def _check_size(picture: Any) -> None:
    most = MOST_DOTS_OF_PHOTO if picture.format == "JPEG" else MOST_DOTS
    if picture.width * picture.height > most:
        raise TooLarge


def _fitting(picture: Any, content: bytes) -> tuple[str, bytes, int]:
    """The bytes as they are, if they can stay so; else the picture smaller, or packed anew.

    And how much work that was.
    """
    if picture.format in _ENDS and _may_stay(picture, content):
        return picture.format, content, 0
    from PIL import ImageOps

    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((MOST_SIDE, MOST_SIDE))
    target = io.BytesIO()
    kind = "JPEG" if picture.format == "JPEG" else "PNG"
    if kind == "JPEG":
        upright.convert("RGB").save(target, kind, quality=88)
    else:
        upright.convert("RGBA").save(target, kind, compress_level=3)
    return kind, target.getvalue(), _PACKING[kind] * upright.width * upright.height


def _may_stay(picture: Any, content: bytes) -> bool:
    turned = picture.getexif().get(_ORIENTATION, 1) != 1
    small = max(picture.size) <= MOST_SIDE and len(content) <= MOST_BYTES
    return small and not turned and picture.mode in ("1", "L", "LA", "P", "RGB", "RGBA")

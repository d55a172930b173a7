"""Pictures for tests: good ones of every kind, and some that were made to do harm."""

import io
import struct
import zlib

from PIL import Image

_LEVELS = "".join(
    f'<g id="a{level + 1}">' + f'<use xlink:href="#a{level}"/>' * 10 + "</g>" for level in range(7)
)
SVG_BOMB = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="200" height="100"><defs><g id="a0"><rect width="1" height="1"/></g>'
    f'{_LEVELS}</defs><use xlink:href="#a7"/></svg>'
).encode()
"""Two kilobytes, and ten million squares."""
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">'
    b'<rect width="9" height="9"/></svg>'
)


def packed(picture: Image.Image, kind: str = "PNG", **how: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **how)
    return target.getvalue()


def plain(kind: str = "PNG", size: tuple[int, int] = (40, 30), mode: str = "RGB") -> bytes:
    return packed(Image.new(mode, size), kind)


def sideways() -> bytes:
    """A photo of a camera that was turned."""
    turned = Image.Exif()
    turned[0x0112] = 6
    return packed(Image.new("RGB", (40, 30)), "JPEG", exif=turned)


def moving() -> bytes:
    """A red picture, and then a blue one."""
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    return packed(frames[0], "GIF", save_all=True, append_images=frames[1:])


def claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is so large."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return plain()[:8] + part(b"IHDR", header) + part(b"IDAT", b"") + part(b"IEND", b"")


def part(name: bytes, content: bytes) -> bytes:
    """A part of a PNG."""
    sums = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", sums)


def with_parts(more: bytes) -> bytes:
    """A PNG with more parts after its first."""
    whole = plain()
    return whole[:33] + more + whole[33:]


def gone_over(scans: int) -> bytes:
    """A JPEG whose last pass comes again and again, without a dot in it."""
    whole = packed(Image.new("RGB", (40, 30)), "JPEG", progressive=True)
    at = whole.rindex(b"\xff\xda")
    length = int.from_bytes(whole[at + 2 : at + 4], "big")
    return whole[:-2] + whole[at : at + 2 + length] * scans + whole[-2:]

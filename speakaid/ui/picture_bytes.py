"""What the bytes of a picture say before anything of it is unpacked.

A talk may come from anybody, so that its pictures are looked at first. Five kinds are known, by
their first bytes and never by a name. A drawing (SVG) is none of them: it may have a computer draw
for hours, and it may fetch other files of the computer into the picture.
"""

import re

MOST_SCANS = 64
"""How often the dots of a JPEG are gone over. Photos of the web have about ten such passes; each
costs a few bytes in the file and a walk over the whole picture."""
MOST_PARTS = 20_000
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
)
_DRAWN = set(b"IHDR PLTE tRNS IDAT IEND iCCP sRGB gAMA cHRM eXIf".split())
"""The parts of a PNG that are needed to draw it."""
_SIGN = 8
_MARK = re.compile(rb"\xff([\x02-\xcf\xd8-\xfe])")
"""What begins a part of a JPEG. The others stand alone, or among the dots."""
_END, _SCAN = b"\xd9", b"\xda"


def kind_of(content: bytes) -> str | None:
    """Which kind of picture this is, as Qt calls it; None if it is none that is shown."""
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "webp"
    return next((kind for first, kind in _BEGINNINGS if content.startswith(first)), None)


def harmless(content: bytes, kind: str) -> bytes | None:
    """The same picture without what could fill the memory; None if it would take for ever."""
    if kind == "png":
        return _without_texts(content)
    if kind == "jpeg" and _scans(content) > MOST_SCANS:
        return None
    return content


def _without_texts(content: bytes) -> bytes | None:
    """A PNG without its texts, which are packed: one of a few bytes unpacks into 8 MB."""
    kept, at = [content[:_SIGN]], _SIGN
    for _ in range(MOST_PARTS):
        name = content[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        if name in _DRAWN:
            kept.append(content[at:end])
        at = end
        if name == b"IEND" or at >= len(content):
            return b"".join(kept)
    return None


def _scans(content: bytes) -> int:
    at = found = 0
    for _ in range(MOST_PARTS):
        mark = _MARK.search(content, at)
        if mark is None or mark[1] == _END:
            return found
        found += mark[1] == _SCAN
        at = mark.end()
        if mark[1] != b"\xd8":  # the beginning, which holds nothing
            at += int.from_bytes(content[at : at + 2], "big")
    return MOST_SCANS + 1

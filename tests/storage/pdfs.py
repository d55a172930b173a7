"""PDF files written by hand: words at places, and whatever else a test wants in them."""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

A4 = (595, 842)
PLAIN, BOLD = "F1", "F2"
FONTS = (
    b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
    b"/Encoding /WinAnsiEncoding >> /F2 << /Type /Font /Subtype /Type1 "
    b"/BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >> >>"
)


@dataclass(frozen=True)
class At:
    """Words at a place, in points from below left."""

    x: float
    y: float
    text: str
    size: float = 11
    font: str = PLAIN

    def drawn(self) -> bytes:
        escaped = self.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        place = f"BT /{self.font} {self.size} Tf {self.x} {self.y} Td (".encode()
        return place + escaped.encode("cp1252") + b") Tj ET\n"


def lines(
    *texts: str, x: float = 72, top: float = 770, leading: float = 14, size: float = 11
) -> list[At]:
    """Lines below each other."""
    return [At(x, top - leading * number, text, size) for number, text in enumerate(texts)]


def page(words: Iterable[At]) -> bytes:
    """What a page draws."""
    return b"".join(each.drawn() for each in words)


def document(*pages: Sequence[At] | bytes, more: bytes = b"", packed: bool = False) -> bytes:
    """A file of these pages; each is words at places, or what is drawn. `more` is in every page."""
    drawn = [each if isinstance(each, bytes) else page(each) for each in pages]
    count = len(drawn)
    kids = b" ".join(b"%d 0 R" % (3 + 2 * number) for number in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
    ]
    for number, content in enumerate(drawn):
        about = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources %s " % (*A4, FONTS)
        objects.append(about + b"/Contents %d 0 R %s>>" % (4 + 2 * number, more))
        objects.append(stream(content, packed=packed))
    return whole(objects)


def stream(content: bytes, *, packed: bool = False) -> bytes:
    if packed:
        content = zlib.compress(content, 9)
    how = b" /Filter /FlateDecode" if packed else b""
    return b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(content), how, content)


def whole(objects: Sequence[bytes]) -> bytes:
    """The file of these objects; the first is its catalogue."""
    made = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n" % (len(objects) + 1, start)
    return bytes(made + b"%%EOF\n")


def put(folder: Path, content: bytes, name: str = "my-talk.pdf") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path

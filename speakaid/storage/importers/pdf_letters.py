"""The letters of a PDF file, gathered to lines; run in a process of its own by `pdf_apart`.

PDFium reads the letters in the order in which the file draws them, and says of each where it
stands. Ligatures are taken apart again; no other letter is changed.
"""

import ctypes
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers.letters import MOST_CHARACTERS
from speakaid.storage.importers.pdf_parts import PARTED, PdfLine, PdfPage, Piece
from speakaid.storage.importers.word_symbols import UNKNOWN

MOST_PAGES = 2_000
MOST_LINES = 50_000
_WIDE_GAP = 1.4
"""Em between two words that do not belong together."""
_HYPHEN = "\x02"
_LINE_ENDS = ("\r", "\n")
_PLAIN = range(32, 0xE000)
_LIGATURES = range(0xFB00, 0xFB07)
_BULLETS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢"}
"""What Word's own fonts draw before the items of a list."""
_NO_LETTERS = frozenset({*range(32), *range(0xE000, 0xF900)}) - {2, 9, 10, 13}
"""Signs that only a font of the file knows."""
_BOLD_WEIGHT = 600
_BOLD_NAMES = (b"bold", b"black", b"heavy", b"demi")
_PICTURE, _NOTES = 3, (1, 3)
_MOST_LETTERS_OF_PAGE = 50_000


def pages(path: Path) -> Iterator[tuple[int, PdfPage]]:
    """How many pages there are, and each page. Raises SourceUnreadable."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as found:
        locked = "password" in str(found).lower()
        reason = Reason.LOCKED_BY_PASSWORD if locked else Reason.DAMAGED
        raise SourceUnreadable(reason) from None
    try:
        yield from _pages(document)
    finally:
        document.close()


def _pages(document: Any) -> Iterator[tuple[int, PdfPage]]:
    import pypdfium2

    count = len(document)
    if count > MOST_PAGES:
        raise SourceUnreadable(Reason.TOO_LARGE)
    letters = lines = 0
    for number in range(count):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            raise SourceUnreadable(Reason.DAMAGED) from None
        read = _page(page)
        letters += sum(len(line.text) for line in read.lines)
        lines += len(read.lines)
        if letters > MOST_CHARACTERS or lines > MOST_LINES:
            raise SourceUnreadable(Reason.TOO_LARGE)
        yield count, read
        page.close()


def _page(page: Any) -> PdfPage:
    width, height = page.get_size()
    found = PdfPage(width, height)
    text = page.get_textpage()
    if text.count_chars() > _MOST_LETTERS_OF_PAGE:
        raise SourceUnreadable(Reason.TOO_LARGE)
    found.lines = list(_Letters(text).lines())
    text.close()
    _count_others(page, found)
    return found


def _count_others(page: Any, found: PdfPage) -> None:
    import pypdfium2.raw as raw

    for number in range(raw.FPDFPage_CountObjects(page)):
        kind = raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, number))
        found.pictures += kind == _PICTURE
    for number in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, number)
        found.comments += raw.FPDFAnnot_GetSubtype(note) in _NOTES
        raw.FPDFPage_CloseAnnot(note)


@dataclass(slots=True)
class _Gathered:
    """A line while its letters come in."""

    letters: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    left: float = 0
    right: float = 0
    places: list[int] = field(default_factory=list)

    def end_piece(self) -> None:
        text = " ".join("".join(self.letters).split())
        if text:
            self.pieces.append(Piece(text, round(self.left, 1), round(self.right, 1)))
        self.letters.clear()


class _Letters:
    """The letters of one page."""

    def __init__(self, text: Any) -> None:
        import pypdfium2.raw as raw

        self._raw, self._text = raw, text
        self._sides = [ctypes.c_double() for _ in range(4)]
        self._refs = [ctypes.byref(side) for side in self._sides]

    def lines(self) -> Iterator[PdfLine]:
        line = _Gathered()
        for place in range(self._text.count_chars()):
            letter = self._letter(place)
            if letter in _LINE_ENDS:
                yield from self._ended(line)
                line = _Gathered()
            elif letter == _HYPHEN:
                # PDFium draws the two parts of the word together, over the end of the line.
                line.letters.append(PARTED)
                yield from self._ended(line)
                line = _Gathered()
            else:
                self._take(letter, place, line)
        yield from self._ended(line)

    def _letter(self, place: int) -> str:
        code = self._raw.FPDFText_GetUnicode(self._text, place)
        if code in _PLAIN:
            return chr(code)
        if code in _LIGATURES:
            return unicodedata.normalize("NFKC", chr(code))
        if code in _BULLETS:
            return _BULLETS[code]
        if code in _NO_LETTERS or code > sys.maxunicode:
            return UNKNOWN
        return chr(code)

    def _take(self, letter: str, place: int, line: _Gathered) -> None:
        if letter.isspace():
            line.letters.append(" ")
            return
        if not line.letters or line.letters[-1] == " ":
            self._begin_word(place, line)
        line.letters.append(letter)
        line.places.append(place)

    def _begin_word(self, place: int, line: _Gathered) -> None:
        """Only between words are gaps: PDFium puts a space into each that is wide enough."""
        left = self._box(place)[0]
        if not line.places:
            line.left = left
            return
        line.right = self._box(line.places[-1])[1]
        if left - line.right > _WIDE_GAP * self._size(place):
            line.end_piece()
            line.left = left

    def _box(self, place: int) -> tuple[float, float]:
        """Where a letter begins and ends."""
        self._raw.FPDFText_GetCharBox(self._text, place, *self._refs)
        return self._sides[0].value, self._sides[1].value

    def _ended(self, line: _Gathered) -> Iterator[PdfLine]:
        if line.places:
            line.right = self._box(line.places[-1])[1]
        line.end_piece()
        if line.pieces:
            first, middle = line.places[0], line.places[len(line.places) // 2]
            bold = all(self._is_bold(place) for place in (first, middle, line.places[-1]))
            y, size = self._baseline(first), self._size(middle)
            yield PdfLine(tuple(map(_whole, line.pieces)), round(y, 1), round(size, 1), bold)

    def _baseline(self, place: int) -> float:
        x, y = ctypes.c_double(), ctypes.c_double()
        self._raw.FPDFText_GetCharOrigin(self._text, place, ctypes.byref(x), ctypes.byref(y))
        return y.value

    def _size(self, place: int) -> float:
        matrix = self._raw.FS_MATRIX()
        size = float(self._raw.FPDFText_GetFontSize(self._text, place))
        self._raw.FPDFText_GetMatrix(self._text, place, matrix)
        scale = float((matrix.b**2 + matrix.d**2) ** 0.5)
        return abs(size * (scale or 1.0)) or 1.0

    def _is_bold(self, place: int) -> bool:
        weight = self._raw.FPDFText_GetFontWeight(self._text, place)
        name = ctypes.create_string_buffer(128)
        flags = ctypes.c_int()
        self._raw.FPDFText_GetFontInfo(self._text, place, name, 128, ctypes.byref(flags))
        named = any(bold in name.value.lower() for bold in _BOLD_NAMES)
        return named or weight >= _BOLD_WEIGHT


def _whole(piece: Piece) -> Piece:
    """The two halves of a letter beyond the first 65,536 as one."""
    if piece.text.isascii():
        return piece
    text = piece.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return Piece(text, piece.left, piece.right)

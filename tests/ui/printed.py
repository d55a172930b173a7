"""A PDF read back as a reader of it would: its words, their sizes and places, its fonts."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from PIL import Image
from pypdfium2 import raw

TEXT = raw.FPDF_PAGEOBJ_TEXT
DOTS = 1.0
"""Dots to a point, where a page is drawn to be looked at."""


@dataclass(frozen=True)
class Letters:
    """A piece of text of one font: its size in points, and whether the font is embedded."""

    points: float
    embedded: bool


class Pdf:
    """All that the tests ask of a PDF."""

    def __init__(self, content: bytes) -> None:
        self._document = pypdfium2.PdfDocument(content)

    @property
    def title(self) -> str:
        return str(self._document.get_metadata_dict()["Title"])

    @property
    def language(self) -> str:
        found = (ctypes.c_ushort * 40)()
        raw.FPDFCatalog_GetLanguage(self._document.raw, found, ctypes.sizeof(found))
        return bytes(found).decode("utf-16-le").rstrip("\0")

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """Width and height of each page in whole points."""
        sizes = (page.get_size() for page in self._document)
        return [(round(wide), round(high)) for wide, high in sizes]

    @property
    def texts(self) -> list[str]:
        """The words of each page, in the order in which they are read."""
        pages = (page.get_textpage().get_text_range() for page in self._document)
        return [" ".join(text.split()) for text in pages]

    @property
    def letters(self) -> Iterator[Letters]:
        """Every piece of text of every page."""
        for page in self._document:
            for thing in page.get_objects(filter=[TEXT]):
                size = ctypes.c_float()
                raw.FPDFTextObj_GetFontSize(thing.raw, size)
                font = raw.FPDFTextObj_GetFont(thing.raw)
                scale = abs(thing.get_matrix().get()[3])
                yield Letters(size.value * scale, raw.FPDFFont_GetIsEmbedded(font) == 1)

    def ink(self, page: int) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of all that is drawn on a page, in points."""
        drawn = self._document[page].render(scale=DOTS).to_pil().convert("L")
        inverted = Image.eval(drawn, lambda grey: 255 - grey)
        box = inverted.getbbox()
        assert box is not None
        left, top, right, bottom = (side / DOTS for side in box)
        return left, top, right, bottom

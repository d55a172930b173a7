"""What stands at the top and foot of PDF pages again and again: headers, footers, page numbers."""

import re
from collections import Counter
from collections.abc import Sequence

from speakaid.storage.importers.pdf_parts import PdfLine, PdfPage, usual_size

_ZONE = 0.12
"""The share of a page, above and below, where such lines may stand."""
_MOST_LINES = 3
_LARGEST = 1.1
_SHARE = 0.4
"""On so many of the pages a line stands that belongs to the pages."""
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\W*(?:[^\W\d]+\.?\s)?(\d{1,4})(?:\s?(?:/|[^\W\d]+)\s?\d{1,4})?\W*")


def without_margins(pages: Sequence[PdfPage]) -> tuple[list[list[PdfLine]], int]:
    """The other lines of each page, and how many were left out."""
    most = _LARGEST * usual_size([line for page in pages for line in page.lines])
    zones = [_zone(page, most) for page in pages]
    counted = Counter(mark for zone in zones for mark in {_mark(line) for line in zone})
    needed = max(2, _SHARE * len(pages))
    numbered = _page_numbers(zones)
    kept: list[list[PdfLine]] = []
    for number, (page, zone) in enumerate(zip(pages, zones, strict=True)):
        margins = [line for line in zone if counted[_mark(line)] >= needed]
        if len(margins) == len(page.lines):
            margins = []  # all there is on a page belongs to the talk
        margins += [line for line in zone if (number, line.text) in numbered]
        kept.append([line for line in page.lines if line not in margins])
    return kept, sum(len(page.lines) for page in pages) - sum(map(len, kept))


def _zone(page: PdfPage, most: float) -> list[PdfLine]:
    """The outermost lines of a page. Larger letters are headings, and never belong here."""
    small = [line for line in page.lines if line.size <= most]
    by_height = sorted(small, key=lambda line: line.y)
    low = [line for line in by_height[:_MOST_LINES] if line.y < _ZONE * page.height]
    high = [line for line in by_height[-_MOST_LINES:] if line.y > (1 - _ZONE) * page.height]
    return [*low, *high]


def _mark(line: PdfLine) -> tuple[str, float]:
    """What is the same on every page: the words but for figures, and the height."""
    text = line.text if line.text.isdigit() else _DIGITS.sub("0", line.text)
    return text, round(line.y / 4)


def _page_numbers(zones: Sequence[Sequence[PdfLine]]) -> set[tuple[int, str]]:
    """Lines that are but a number which grows with the pages; or 1 on an only page."""
    found = [
        (number, line.text, int(match[1]) - number)
        for number, zone in enumerate(zones)
        for line in zone
        if (match := _NUMBER.fullmatch(line.text))
    ]
    steps = Counter(step for _, _, step in found)
    return {
        (number, text)
        for number, text, step in found
        if steps[step] > 1 or (len(zones) == 1 and step == 1 and text.strip().isdigit())
    }

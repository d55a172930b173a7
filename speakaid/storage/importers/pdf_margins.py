"""What stands at the top and foot of PDF pages again and again: headers, footers, page numbers."""

import re
from collections import Counter
from collections.abc import Sequence

from speakaid.storage.importers.pdf_parts import PdfLine, PdfPage

_ZONE = 0.12
"""The share of a page, above and below, where such lines may stand."""
_MOST_LINES = 3
_SHARE = 0.4
"""On so many of the pages a line stands that belongs to the pages."""
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\W*(?:[^\W\d]+\.?\s)?(\d{1,4})(?:\s?(?:/|[^\W\d]+)\s?\d{1,4})?\W*")


def without_margins(pages: Sequence[PdfPage]) -> tuple[list[list[PdfLine]], int]:
    """The other lines of each page, and how many were left out."""
    zones = [_zone(page) for page in pages]
    counted = Counter(mark for zone in zones for mark in {_mark(line) for line in zone})
    needed = max(2, _SHARE * len(pages))
    numbered = _page_numbers(zones)
    kept: list[list[PdfLine]] = []
    for number, (page, zone) in enumerate(zip(pages, zones, strict=True)):
        margins = [line for line in zone if counted[_mark(line)] >= needed and len(pages) > 1]
        margins += [line for line in zone if (number, line.text) in numbered]
        kept.append([line for line in page.lines if line not in margins])
    return kept, sum(len(page.lines) for page in pages) - sum(map(len, kept))


def _zone(page: PdfPage) -> list[PdfLine]:
    """The outermost lines of a page; not all there is on it."""
    by_height = sorted(page.lines, key=lambda line: line.y)
    low = [line for line in by_height[:_MOST_LINES] if line.y < _ZONE * page.height]
    high = [line for line in by_height[-_MOST_LINES:] if line.y > (1 - _ZONE) * page.height]
    found = [line for line in page.lines if line in low or line in high]
    return found if len(found) < len(page.lines) else []


def _mark(line: PdfLine) -> tuple[str, float]:
    """What is the same on every page: the words but for figures, and the height."""
    return _DIGITS.sub("0", line.text), round(line.y / 4)


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

"""From the lines of PDF pages to paragraphs, each with what it is.

A PDF file knows no paragraphs: lines belong together that stand close, in letters of one size, and
whose end was forced by the edge of the page. Lines in larger letters are headings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from speakaid.core.words import words_of
from speakaid.storage.importers.pdf_columns import edges
from speakaid.storage.importers.pdf_hyphens import Hyphens
from speakaid.storage.importers.pdf_parts import PARTED, PdfLine, usual_size
from speakaid.storage.importers.word_parts import Line, Paragraph, Role

MOST_HEADING_WORDS = 15
_LARGER = 1.12
_SAME = 0.08
_WIDE_GAP = 1.3
_USUAL_LEADING = 1.2
_INDENT = 0.8
_SLACK = 0.6
"""Em that a word may miss its line by, and yet have been meant for it."""
_ENOUGH = 300
"""Letters at the end of a paragraph that tell whether its sentence is over."""
_BULLETS = "•●○◦▪■□‣⁃∙·–—*➢➤✓✔▶"
_BULLET = re.compile(rf"\s*(?:[{_BULLETS}]|[-o](?=\s))\s+(?=\S)")
_NUMBER = re.compile(r"\s*(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s+(?=\S)")
_HYPHENATED = re.compile(r"\w-")
_STOPS = (".", ",", ";", "…")


@dataclass(slots=True)
class _Held:
    """A paragraph that may go on after the end of a page or a column; `last` is its last line."""

    paragraph: Paragraph
    last: list[str]

    def goes_on_in(self, after: Paragraph) -> bool:
        """Whether that is only its next part."""
        if self.paragraph.role not in (Role.WORDS, Role.ITEM) or after.role is not Role.WORDS:
            return False
        # However long it has become, its end decides.
        text, first = " ".join(self.last[-2:])[-_ENOUGH:], after.lines[0].text
        return first[:1].islower() and not words_of(f"{text} and")[-2].ends_sentence

    def take(self, after: Paragraph) -> None:
        """Go on with its next part."""
        first, *others = after.lines
        self.last.append(first.text)
        if others:
            self.paragraph = self.whole()
            self.paragraph.lines += others
            self.last = [others[-1].text]

    def whole(self) -> Paragraph:
        """The paragraph with all that it went on with."""
        self.paragraph.lines[-1:] = [Line(_one(self.last), bold=False)]
        return self.paragraph


class Paragraphs:
    """Puts the lines of a document together."""

    def __init__(self, pages: Sequence[Sequence[PdfLine]]) -> None:
        lines = [line for page in pages for line in page]
        self.hyphens = Hyphens(line.text for line in lines)
        self.body = usual_size(lines)
        leading = _leading(pages)
        self._edges = {id(line): edge for page in pages for line, edge in edges(page)}
        self._groups = [group for page in pages for group in _grouped(page, leading)]
        sizes = sorted({round(g[0].size) for g in self._groups if self._larger(g)}, reverse=True)
        self._levels = {size: level for level, size in enumerate(sizes, start=1)}
        self._bold = self._bold_names()

    @property
    def bold_names(self) -> int:
        """How many lines in bold, of the usual size, are headings."""
        return sum(map(self._bold.__contains__, map(id, self._groups)))

    @property
    def larger_names(self) -> int:
        """How many headings stand out by their size."""
        return sum(map(self._larger, self._groups))

    def read(self) -> Iterator[Paragraph]:
        """All paragraphs, in order."""
        held: _Held | None = None
        for group in self._groups:
            made = self._paragraph(group)
            if held is not None and held.goes_on_in(made):
                held.take(made)
                continue
            if held is not None:
                yield self._mended(held.whole())
            held = _Held(made, [made.lines[-1].text])
        if held is not None:
            yield self._mended(held.whole())

    # -- which groups are names

    def _larger(self, group: list[PdfLine]) -> bool:
        words = sum(len(line.text.split()) for line in group)
        return group[0].size >= _LARGER * self.body and words <= MOST_HEADING_WORDS

    def _bold_names(self) -> set[int]:
        """Bold lines that name something; where most is bold, none does."""
        letters = sum(len(line.text) for group in self._groups for line in group)
        named = [
            group
            for group in self._groups
            if all(line.bold for line in group)
            and not self._larger(group)
            and len(group) == 1
            and len(group[0].pieces) == 1
            and len(group[0].text.split()) <= MOST_HEADING_WORDS
            and not group[0].text.endswith(_STOPS)
            and not _is_item(group[0])
        ]
        bold = sum(len(group[0].text) for group in named)
        return set(map(id, named)) if 2 * bold < letters else set()

    # -- what each is

    def _paragraph(self, group: list[PdfLine]) -> Paragraph:
        if self._larger(group):
            level = self._levels[round(group[0].size)]
            return Paragraph(Role.HEADING, [Line(self._flowing(group), bold=False)], level)
        if id(group) in self._bold:
            text = self._flowing(group)
            return Paragraph(Role.HEADING, [Line(text, bold=False)], 1 + len(self._levels))
        if _is_row(group[0]):
            cells = "\t".join(piece.text for piece in group[0].pieces)
            return Paragraph(Role.ROW, [Line(cells, bold=False)])
        role = Role.ITEM if _is_item(group[0]) else Role.WORDS
        return Paragraph(role, self._lines(group))

    def _flowing(self, group: list[PdfLine]) -> str:
        return _without_bullet(_one(line.text for line in group))

    def _lines(self, group: list[PdfLine]) -> list[Line]:
        """The lines as they were meant: those that only the edge of the page broke are one."""
        texts = [[_without_bullet(group[0].text)]]
        for before, line in pairwise(group):
            if self._is_forced(before, line):
                texts.append([line.text])
            else:
                texts[-1].append(line.text)
        return [Line(_one(text), bold=False) for text in texts]

    def _is_forced(self, before: PdfLine, after: PdfLine) -> bool:
        """Whether the next word would have had room."""
        if before.text.endswith(PARTED):
            return False
        letter = (after.right - after.left) / max(1, len(after.text))
        room = (len(after.text.split()[0]) + 1) * letter
        return before.right + room + _SLACK * before.size < self._edges[id(before)]

    def _mended(self, paragraph: Paragraph) -> Paragraph:
        lines = [
            Line(self.hyphens.joined(line.text).strip(), line.bold) for line in paragraph.lines
        ]
        return Paragraph(paragraph.role, lines, paragraph.level, paragraph.notes)


def _leading(pages: Sequence[Sequence[PdfLine]]) -> float:
    """From line to line inside paragraphs, in em: the closest that is often met."""
    found = sorted(
        (above.y - below.y) / above.size
        for page in pages
        for above, below in pairwise(page)
        if _alike(above, below) and 0.9 * above.size < above.y - below.y < 3 * above.size
    )
    return found[len(found) // 5] if found else _USUAL_LEADING


def _grouped(page: Sequence[PdfLine], leading: float) -> Iterator[list[PdfLine]]:
    """The lines that belong together."""
    group: list[PdfLine] = []
    for line in page:
        if group and _parts(group, line, leading):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _parts(group: list[PdfLine], line: PdfLine, leading: float) -> bool:
    """Whether a line begins something new."""
    above, first = group[-1], group[0]
    if not _alike(above, line) or _is_item(line) or _is_row(line) or _is_row(above):
        return True
    down = above.y - line.y
    if not 0 < down <= _WIDE_GAP * leading * above.size:
        return True
    indent = line.left - above.left
    is_second = len(group) == 1
    hangs = _is_item(first) or (is_second and abs(indent) < 4 * line.size and indent < 0)
    return indent > _INDENT * line.size and not hangs


def _alike(one: PdfLine, other: PdfLine) -> bool:
    return abs(one.size - other.size) <= _SAME * one.size and one.bold == other.bold


def _is_item(line: PdfLine) -> bool:
    return bool(_BULLET.match(line.text) or _NUMBER.match(line.text))


def _is_row(line: PdfLine) -> bool:
    """Cells of a table. What is only a number before its words is none."""
    return len(line.pieces) > 1 and not _is_item(line)


def _without_bullet(text: str) -> str:
    bullet = _BULLET.match(text)
    return text[bullet.end() :] if bullet else text


def _one(texts: "Sequence[str] | Iterator[str]") -> str:
    """Lines that belong together as one; where a word was parted the place is kept."""
    whole = ""
    for text in texts:
        if whole.endswith((PARTED, "\u00ad")):
            whole += f"\n{text}"
        else:
            whole += text if not whole or _HYPHENATED.fullmatch(whole[-2:]) else f" {text}"
    return whole

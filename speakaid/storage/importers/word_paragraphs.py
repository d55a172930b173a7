"""The paragraphs of a Word document in order, each with what it is.

Tables become lines, one for each row; a table of one column is only a frame, and what is in it
counts like all else. Nothing here decides what becomes a card.
"""

from collections.abc import Iterator

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.letters import MOST_LINES
from speakaid.storage.importers.outline import Outline
from speakaid.storage.importers.word_fields import Fields
from speakaid.storage.importers.word_fragments import Fragment, Runs
from speakaid.storage.importers.word_package import WordPackage
from speakaid.storage.importers.word_parts import Line, Paragraph, Role
from speakaid.storage.importers.word_runs import RunReader
from speakaid.storage.importers.word_styles import ParagraphStyle, Styles
from speakaid.storage.importers.word_xml import Element, Nesting, child, chosen, local, value


def read_paragraphs(package: WordPackage, outline: Outline) -> list[Paragraph]:
    """All paragraphs of a document. Raises SourceUnreadable."""
    fields = Fields(outline)
    paragraphs = list(ParagraphReader(package, outline, fields).read(package.body))
    if fields.endless:
        # They have swallowed all that came after them. Now they are known, and nothing is lost.
        outline.counted.clear()
        paragraphs = list(ParagraphReader(package, outline, fields).read(package.body))
    return paragraphs


class ParagraphReader:
    """Reads a whole document once."""

    def __init__(self, package: WordPackage, outline: Outline, fields: Fields) -> None:
        self._outline = outline
        self._fields = fields
        self._styles = Styles(package.styles)
        self._nesting = Nesting()
        self._runs = RunReader(self._styles, outline, self._nesting, fields)
        self._count = 0
        self._notes = {
            "footnote": _notes_by_id(package.footnotes, "footnote"),
            "endnote": _notes_by_id(package.endnotes, "endnote"),
        }
        self._carried = Runs()
        """Words whose paragraph goes on in the next, since the mark between was deleted."""

    def read(self, text: Element) -> Iterator[Paragraph]:
        """The paragraphs in the body, a box or a note. Raises SourceUnreadable."""
        with self._fields.apart():
            yield from self._framed(text)

    def _framed(self, container: Element) -> Iterator[Paragraph]:
        with self._nesting.deeper():
            yield from self._read(container)

    def _read(self, container: Element) -> Iterator[Paragraph]:
        for each in container:
            name = local(each)
            if name == "p":
                yield from self._paragraph(each)
            elif name == "tbl":
                yield from self._table(each)
            elif name == "AlternateContent":
                yield from self._framed(chosen(each))
            elif name == "altChunk":
                self._outline.found(FindingKind.PARTS_LEFT_OUT)
            elif name not in ("del", "moveFrom", "sectPr", "sdtPr"):
                yield from self._framed(each)
        if self._carried.fragments:
            runs, self._carried = self._carried, Runs()
            yield from self._finished(runs, Role.WORDS)

    def _paragraph(self, element: Element) -> Iterator[Paragraph]:
        self._count += 1
        if self._count > MOST_LINES:
            raise SourceUnreadable(Reason.TOO_LARGE)
        style = self._styles.of(element)
        runs = self._runs.read(element, style, self._carried)
        self._carried = Runs()
        if style.is_contents:
            self._outline.found(FindingKind.CONTENTS_LEFT_OUT)
        elif _mark_is_deleted(element):
            self._carried = runs
        else:
            yield from self._finished(runs, _role(style), style.level or 1)

    def _finished(self, runs: Runs, role: Role, level: int = 1) -> Iterator[Paragraph]:
        yield Paragraph(role, _lines(runs.fragments), level, self._footnotes(runs))
        for box in runs.boxes:
            yield from self._box(box)

    def _box(self, box: Element) -> Iterator[Paragraph]:
        self._outline.found(FindingKind.TEXT_BOXES_TAKEN)
        for paragraph in self.read(box):
            paragraph.role = Role.BOX
            yield paragraph

    def _table(self, table: Element) -> Iterator[Paragraph]:
        rows = [row for row in _inside(table, "tr") if child(row, "trPr", "del") is None]
        cells = [list(_inside(row, "tc")) for row in rows]
        if all(len(row) == 1 for row in cells):
            for row in cells:
                yield from self._framed(row[0])
            return
        self._outline.found(FindingKind.TABLES_BECAME_LINES)
        for row in cells:
            yield self._row(row)

    def _row(self, cells: list[Element]) -> Paragraph:
        found = [[each for each in self._framed(cell) if each.text.strip()] for cell in cells]
        texts = [" ".join(each.text.replace("\n", " ") for each in cell) for cell in found]
        notes = [note for cell in found for each in cell for note in each.notes]
        line = Line("\t".join(filter(None, texts)), bold=False)
        return Paragraph(Role.ROW, [line], notes=notes)

    def _footnotes(self, runs: Runs) -> list[str]:
        texts = []
        for kind, number in runs.notes:
            # Each is taken once: a note that points at itself ends here.
            note = self._notes[kind].pop(number, None)
            if note is not None:
                self._outline.found(FindingKind.FOOTNOTES_MOVED)
                texts.append("\n".join(each.text.strip() for each in self.read(note)))
        return texts


def _role(style: ParagraphStyle) -> Role:
    if style.level is not None:
        return Role.HEADING
    if "title" in style.names:
        return Role.TITLE
    if "subtitle" in style.names:
        return Role.SUBTITLE
    return Role.ITEM if style.listed else Role.WORDS


def _lines(fragments: list[Fragment]) -> list[Line]:
    lines: list[list[Fragment]] = [[]]
    for fragment in fragments:
        first, *others = fragment.text.split("\n")
        lines[-1].append(Fragment(first, fragment.bold))
        lines += [[Fragment(other, fragment.bold)] for other in others]
    return [_line(line) for line in lines]


def _line(fragments: list[Fragment]) -> Line:
    words = [fragment for fragment in fragments if fragment.text.strip()]
    text = "".join(fragment.text for fragment in fragments)
    return Line(text.strip(), bool(words) and all(fragment.bold for fragment in words))


def _inside(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also in the frames that forms put round them."""
    for each in element:
        if local(each) == name:
            yield each
        else:
            yield from _inside(each, name)


def _mark_is_deleted(paragraph: Element) -> bool:
    marks = child(paragraph, "pPr", "rPr")
    return child(marks, "del") is not None or child(marks, "moveFrom") is not None


def _notes_by_id(part: Element | None, name: str) -> dict[str, Element]:
    found = () if part is None else [each for each in part if local(each) == name]
    return {value(each, "id") or "": each for each in found if value(each, "type") is None}

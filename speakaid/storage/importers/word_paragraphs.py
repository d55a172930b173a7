"""The paragraphs of a Word document in order, each with what it is.

Tables become lines, one for each row; a table of one column is only a frame, and what is in it
counts like all else. Nothing here decides what becomes a card.
"""

from collections.abc import Iterable, Iterator

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.letters import MOST_LINES
from speakaid.storage.importers.outline import Outline
from speakaid.storage.importers.word_changes import is_deleted, mark_is_deleted
from speakaid.storage.importers.word_fields import Fields
from speakaid.storage.importers.word_fragments import Fragment, Runs
from speakaid.storage.importers.word_package import WordPackage
from speakaid.storage.importers.word_parts import Line, Paragraph, Role
from speakaid.storage.importers.word_runs import RunReader
from speakaid.storage.importers.word_styles import ParagraphStyle, Styles
from speakaid.storage.importers.word_xml import Element, Nesting, chosen, local, value


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
        self._in_contents = False

    def read(self, text: Element) -> Iterator[Paragraph]:
        """The paragraphs in the body, a box or a note. Raises SourceUnreadable."""
        with self._fields.apart():
            yield from self._whole(text)

    def _whole(self, container: Element) -> Iterator[Paragraph]:
        yield from self._framed(container)
        yield from self._carried_on()

    def _framed(self, container: Element) -> Iterator[Paragraph]:
        with self._nesting.deeper():
            for each in container:
                yield from self._each(each)

    def _each(self, element: Element) -> Iterator[Paragraph]:
        name = local(element)
        if name == "p":
            yield from self._paragraph(element)
        elif name == "tbl":
            # No paragraph goes on into a table.
            yield from self._carried_on()
            yield from self._table(element)
        elif name == "AlternateContent":
            yield from self._framed(chosen(element))
        elif name in ("altChunk", "subDoc"):
            self._outline.found(FindingKind.PARTS_LEFT_OUT)
        elif name not in ("del", "moveFrom", "sectPr", "sdtPr"):
            yield from self._framed(element)

    def _paragraph(self, element: Element) -> Iterator[Paragraph]:
        self._count += 1
        if self._count > MOST_LINES:
            raise SourceUnreadable(Reason.TOO_LARGE)
        style = self._styles.of(element)
        begins, self._in_contents = not self._in_contents, style.is_contents
        if style.is_contents:
            self._outline.found(FindingKind.CONTENTS_LEFT_OUT, int(begins))
            yield from self._carried_on()
            yield from self._contents(element, style)
            return
        runs = self._runs.read(element, style, self._carried)
        self._carried = Runs()
        if mark_is_deleted(element):
            self._outline.found(FindingKind.CHANGES_ACCEPTED)
            self._carried = runs
        else:
            yield from self._finished(runs, _role(style), style.level or 1)

    def _carried_on(self) -> Iterator[Paragraph]:
        """Words that were to go on in a paragraph, where none comes."""
        runs, self._carried = self._carried, Runs()
        if not runs.is_empty:
            yield from self._finished(runs, Role.WORDS)

    def _contents(self, element: Element, style: ParagraphStyle) -> Iterator[Paragraph]:
        """A line of a table of contents: only what hangs on it is taken."""
        runs = self._runs.read(element, style, Runs())
        runs.fragments.clear()
        if not runs.is_empty:
            yield from self._finished(runs, Role.WORDS)

    def _finished(self, runs: Runs, role: Role, level: int = 1) -> Iterator[Paragraph]:
        yield Paragraph(role, lines_of(runs.fragments), level, self._footnotes(runs))
        for box in runs.boxes:
            yield from self._box(box)

    def _box(self, box: Element) -> Iterator[Paragraph]:
        self._outline.found(FindingKind.TEXT_BOXES_TAKEN)
        if art := box.get("string"):
            yield Paragraph(Role.BOX, [Line(art.strip(), bold=False)])
        for paragraph in self.read(box):
            paragraph.role = Role.BOX
            yield paragraph

    def _table(self, table: Element) -> Iterator[Paragraph]:
        rows = [self._kept(_inside(row, "tc")) for row in self._kept(_inside(table, "tr"))]
        if all(len(row) == 1 for row in rows):
            for row in rows:
                yield from self._whole(row[0])
            return
        self._outline.found(FindingKind.TABLES_BECAME_LINES)
        for row in rows:
            yield self._row(row)

    def _kept(self, pieces: Iterable[Element]) -> list[Element]:
        """The rows or cells that were not deleted."""
        found = list(pieces)
        kept = [piece for piece in found if not is_deleted(piece)]
        self._outline.found(FindingKind.CHANGES_ACCEPTED, len(found) - len(kept))
        return kept

    def _row(self, cells: list[Element]) -> Paragraph:
        found = [list(self._whole(cell)) for cell in cells]
        texts = [" ".join(_texts(cell)).replace("\n", " ") for cell in found]
        notes = [note for cell in found for each in cell for note in each.notes]
        line = Line("\t".join(filter(None, texts)), bold=False)
        return Paragraph(Role.ROW, [line], notes=notes)

    def _footnotes(self, runs: Runs) -> list[str]:
        texts: list[str] = []
        for kind, number in runs.notes:
            # Each is taken once: a note that points at itself ends here.
            note = self._notes[kind].pop(number, None)
            if note is not None:
                self._outline.found(FindingKind.FOOTNOTES_MOVED)
                found = list(self.read(note))
                texts.append("\n".join(each.text.strip() for each in found))
                texts += [deeper for each in found for deeper in each.notes]
        return texts


def _role(style: ParagraphStyle) -> Role:
    if style.level is not None:
        return Role.HEADING
    if "title" in style.names:
        return Role.TITLE
    if "subtitle" in style.names:
        return Role.SUBTITLE
    return Role.ITEM if style.listed else Role.WORDS


def _texts(paragraphs: list[Paragraph]) -> list[str]:
    return [each.text for each in paragraphs if each.text.strip()]


def lines_of(fragments: list[Fragment]) -> list[Line]:
    """The lines of a paragraph, up to its forced breaks."""
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


def _notes_by_id(part: Element | None, name: str) -> dict[str, Element]:
    found = () if part is None else [each for each in part if local(each) == name]
    return {value(each, "id") or "": each for each in found if _has_own_words(each)}


def _has_own_words(note: Element) -> bool:
    """Others are only the lines that part the notes from the page."""
    return value(note, "type") in (None, "normal")

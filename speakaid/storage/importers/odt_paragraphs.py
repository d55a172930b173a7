"""The paragraphs of an OpenDocument text in order, each with what it is.

Tables become lines, one for each row; a table of one column is only a frame, and what is in it
counts like all else. Nothing here decides what becomes a card.
"""

from collections.abc import Iterator

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.letters import MOST_LINES
from speakaid.storage.importers.odt_package import TextPackage
from speakaid.storage.importers.odt_styles import Look
from speakaid.storage.importers.odt_words import WordReader, is_shape
from speakaid.storage.importers.outline import Outline
from speakaid.storage.importers.word_fragments import Runs
from speakaid.storage.importers.word_paragraphs import lines_of
from speakaid.storage.importers.word_parts import Line, Paragraph, Role
from speakaid.storage.importers.word_xml import Element, Nesting, local, value

_INDEXES = frozenset(
    "table-of-content illustration-index table-index object-index user-index alphabetical-index "
    "bibliography".split()
)
_NO_TEXT = frozenset(
    "sequence-decls variable-decls user-field-decls dde-connection-decls forms scripts title desc "
    "alphabetical-index-auto-mark-file soft-page-break".split()
)
_ROWS = ("table-rows", "table-header-rows", "table-row-group")


class ParagraphReader:
    """Reads a whole document once."""

    def __init__(self, package: TextPackage, outline: Outline) -> None:
        self._outline = outline
        self._styles = package.styles
        self._nesting = Nesting()
        self._words = WordReader(package.styles, outline, self._nesting)
        self._count = 0

    def read(self, text: Element, role: Role = Role.WORDS) -> Iterator[Paragraph]:
        """The paragraphs in the body, a box, a list or a note. Raises SourceUnreadable."""
        with self._nesting.deeper():
            for each in text:
                yield from self._each(each, role)

    def _each(self, element: Element, role: Role) -> Iterator[Paragraph]:
        match local(element):
            case "p" | "h":
                yield from self._paragraph(element, role)
            case "list":
                yield from self.read(element, Role.ITEM)
            case "table":
                yield from self._table(element)
            case "tracked-changes":
                changes = sum(local(each) == "changed-region" for each in element)
                self._outline.found(FindingKind.CHANGES_ACCEPTED, changes)
            case "section" if value(element, "display") == "none":
                self._outline.found(FindingKind.HIDDEN_LEFT_OUT)
            case name if name in _INDEXES:
                self._outline.found(FindingKind.CONTENTS_LEFT_OUT)
            case name if name in _NO_TEXT:
                return
            case _ if is_shape(element):
                yield from self._drawn(element)
            case _:
                yield from self.read(element, role)

    def _drawn(self, shape: Element) -> Iterator[Paragraph]:
        """A frame that hangs on a page, and on no paragraph."""
        runs = Runs()
        self._words.add_shape(shape, runs)
        for box in runs.boxes:
            yield from self._box(box)

    def _paragraph(self, element: Element, role: Role) -> Iterator[Paragraph]:
        self._count += 1
        if self._count > MOST_LINES:
            raise SourceUnreadable(Reason.TOO_LARGE)
        look = self._styles.of(element, "paragraph")
        runs = self._words.read(element, look)
        notes = list(self._footnotes(self._words.notes))
        level = _level(element, look)
        yield Paragraph(_role(element, look, role), lines_of(runs.fragments), level, notes)
        for box in runs.boxes:
            yield from self._box(box)

    def _box(self, box: Element) -> Iterator[Paragraph]:
        paragraphs = list(self.read(box))
        found = any(each.text.strip() for each in paragraphs)
        self._outline.found(FindingKind.TEXT_BOXES_TAKEN, int(found))
        for paragraph in paragraphs:
            paragraph.role = Role.BOX
            yield paragraph

    def _footnotes(self, bodies: list[Element]) -> Iterator[str]:
        for body in bodies:
            self._outline.found(FindingKind.FOOTNOTES_MOVED)
            found = list(self.read(body))
            yield "\n".join(each.text.strip() for each in found)
            yield from (deeper for each in found for deeper in each.notes)

    def _table(self, table: Element) -> Iterator[Paragraph]:
        rows = [list(_cells(row)) for row in _rows(table)]
        if all(len(row) == 1 for row in rows):
            for row in rows:
                yield from self.read(row[0])
            return
        self._outline.found(FindingKind.TABLES_BECAME_LINES)
        for row in rows:
            yield self._row(row)

    def _row(self, cells: list[Element]) -> Paragraph:
        found = [list(self.read(cell)) for cell in cells]
        texts = [" ".join(each.text for each in cell if each.text.strip()) for cell in found]
        notes = [note for cell in found for each in cell for note in each.notes]
        line = "\t".join(text.replace("\n", " ") for text in texts if text)
        return Paragraph(Role.ROW, [Line(line, bold=False)], notes=notes)


def _rows(table: Element) -> Iterator[Element]:
    for each in table:
        if local(each) == "table-row":
            yield each
        elif local(each) in _ROWS:
            yield from _rows(each)


def _cells(row: Element) -> Iterator[Element]:
    return (each for each in row if local(each) == "table-cell")


def _role(element: Element, look: Look, role: Role) -> Role:
    if "title" in look.names:
        return Role.TITLE
    if "subtitle" in look.names:
        return Role.SUBTITLE
    return Role.HEADING if local(element) == "h" or look.level else role


def _level(element: Element, look: Look) -> int:
    said = value(element, "outline-level") or ""
    own = int(said) if said.isascii() and said.isdigit() and len(said) < 3 else None
    return own or look.level or 1

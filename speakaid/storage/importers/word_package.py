"""The parts of a Word document that hold words; see `office_files` for how they are opened."""

from dataclasses import dataclass, field
from pathlib import Path

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import office_files
from speakaid.storage.importers.office_files import OfficeFile
from speakaid.storage.importers.word_xml import Element, local

MOST_FILE = 64 * 1024 * 1024
MOST_SIDE_PARTS = 20
_USUAL_PLACE = "word/document.xml"


@dataclass(frozen=True, slots=True)
class WordPackage:
    """The parts of a document that hold words or say what they are."""

    body: Element
    styles: Element | None = None
    footnotes: Element | None = None
    endnotes: Element | None = None
    margins: tuple[Element, ...] = field(default=())
    """Headers and footers."""


def read_package(path: Path) -> WordPackage:
    """The parts of the document. Raises SourceUnreadable."""
    with office_files.opened(path, MOST_FILE) as found:
        return _package(found)


def _package(found: OfficeFile) -> WordPackage:
    place = next(iter(found.linked("", "officeDocument")), _USUAL_PLACE)
    document = found.part(place)
    if document is None or local(document) != "document":
        raise SourceUnreadable(Reason.UNKNOWN_KIND)
    body = next((child for child in document if local(child) == "body"), None)
    if body is None:
        raise SourceUnreadable(Reason.DAMAGED)

    def side(kind: str) -> list[Element]:
        names = found.linked(place, kind)[:MOST_SIDE_PARTS]
        return [part for name in names if (part := found.part(name)) is not None]

    return WordPackage(
        body,
        styles=next(iter(side("styles")), None),
        footnotes=next(iter(side("footnotes")), None),
        endnotes=next(iter(side("endnotes")), None),
        margins=(*side("header"), *side("footer")),
    )

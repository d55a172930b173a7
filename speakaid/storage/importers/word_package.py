"""Opening a Word document that may be hostile, without python-docx.

python-docx unpacks every part of the file at once, pictures and bombs alike, and its paragraphs
leave out tracked insertions and text boxes. So lxml alone reads the few parts that hold words:
bounded in size and in number of elements, without entities, without network.
"""

from dataclasses import dataclass, field
from pathlib import Path
from posixpath import join, normpath
from typing import Any, BinaryIO

from lxml import etree

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import archive, reading
from speakaid.storage.archive import Archive, ArchiveBroken
from speakaid.storage.importers.word_xml import Element, local

MOST_FILE = 64 * 1024 * 1024
MOST_PART = 16 * 1024 * 1024
MOST_TAGS = 250_000
MOST_SIDE_PARTS = 20
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ROOT_LINKS = "_rels/.rels"
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
    with reading.opened(path, MOST_FILE, SourceUnreadable) as file:
        _refuse_old_office(file)
        try:
            with archive.opened(file) as found:
                return _package(found)
        except ArchiveBroken as broken:
            is_zip = broken.reason is not Reason.NOT_A_DECK
            raise SourceUnreadable(broken.reason if is_zip else Reason.DAMAGED) from None


def _refuse_old_office(file: BinaryIO) -> None:
    """Word before 2007, or any Word with a password, which wraps the file in the old format."""
    if file.read(len(_OLD_OFFICE)) == _OLD_OFFICE:
        locked = _ENCRYPTED in file.read()
        raise SourceUnreadable(Reason.LOCKED_BY_PASSWORD if locked else Reason.UNKNOWN_KIND)
    file.seek(0)


def _package(found: Archive) -> WordPackage:
    place = next(iter(_linked(found, "", "officeDocument")), _USUAL_PLACE)
    document = _part(found, place)
    if document is None or local(document) != "document":
        raise SourceUnreadable(Reason.UNKNOWN_KIND)
    body = next((child for child in document if local(child) == "body"), None)
    if body is None:
        raise SourceUnreadable(Reason.DAMAGED)

    def side(kind: str) -> list[Element]:
        names = _linked(found, place, kind)[:MOST_SIDE_PARTS]
        return [part for name in names if (part := _part(found, name)) is not None]

    return WordPackage(
        body,
        styles=next(iter(side("styles")), None),
        footnotes=next(iter(side("footnotes")), None),
        endnotes=next(iter(side("endnotes")), None),
        margins=(*side("header"), *side("footer")),
    )


def _linked(found: Archive, place: str, kind: str) -> list[str]:
    """The names of the parts to which a part links, of one kind; "" is the whole document."""
    folder, _, name = place.rpartition("/")
    links = _part(found, join(folder, "_rels", f"{name}.rels") if place else _ROOT_LINKS)
    targets = [
        link.get("Target", "")
        for link in (() if links is None else links)
        if link.get("Type", "").rpartition("/")[2] == kind and link.get("TargetMode") != "External"
    ]
    return [normpath(join("/" + folder, target)).lstrip("/") for target in targets]


def _part(found: Archive, name: str) -> Element | None:
    return _parsed(found.read(name, MOST_PART)) if found.has(name) else None


def _parsed(content: bytes) -> Element:
    if content.count(b"<") > MOST_TAGS:
        raise SourceUnreadable(Reason.TOO_LARGE)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise SourceUnreadable(Reason.DAMAGED) from None
    about: Any = root.getroottree().docinfo
    if about.doctype:
        raise SourceUnreadable(Reason.DAMAGED)
    return root

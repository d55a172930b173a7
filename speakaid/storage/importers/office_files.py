"""Opening office documents that may be hostile: zip files of XML parts, without the big libraries.

python-docx and python-pptx unpack every part of a file at once, pictures and bombs alike; odfdo
resolves entities. So lxml alone reads the few parts that hold words: bounded in size and in number
of elements, without entities, without network.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from posixpath import join, normpath
from typing import Any, BinaryIO

from lxml import etree

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import archive, reading
from speakaid.storage.archive import Archive, ArchiveBroken
from speakaid.storage.importers.word_xml import Element

MOST_PART = 32 * 1024 * 1024
MOST_TAGS = 600_000
MOST_BYTES = 128 * 1024 * 1024
MOST_TAGS_IN_ALL = 2_000_000
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_SLIDES = "PowerPoint Document".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_ROOT_LINKS = "_rels/.rels"


@dataclass(frozen=True, slots=True)
class Link:
    """From one part to another: how it is called there, of which kind, and the other's name."""

    id: str
    kind: str
    name: str


class OfficeFile:
    """The parts of a document by name. All together may not be more than anyone wrote by hand."""

    def __init__(self, found: Archive) -> None:
        self._found = found
        self._bytes_left, self._tags_left = MOST_BYTES, MOST_TAGS_IN_ALL

    def bytes_of(self, name: str) -> bytes:
        """A picture, or what else is no XML. Raises ArchiveBroken."""
        return self._found.read(name, MOST_PART)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return self._found.has(name)

    def part(self, name: str) -> Element | None:
        """One part, if it is there. Raises SourceUnreadable."""
        if not self._found.has(name):
            return None
        content = self._found.read(name, MOST_PART)
        tags = content.count(b"<")
        self._bytes_left -= len(content)
        self._tags_left -= tags
        if min(MOST_TAGS - tags, self._bytes_left, self._tags_left) < 0:
            raise SourceUnreadable(Reason.TOO_LARGE)
        return _parsed(content)

    def links(self, place: str) -> list[Link]:
        """All parts to which a part links; "" is the whole document."""
        folder, _, name = place.rpartition("/")
        table = self.part(join(folder, "_rels", f"{name}.rels") if place else _ROOT_LINKS)
        return [
            Link(link.get("Id", ""), link.get("Type", "").rpartition("/")[2], _place(folder, link))
            for link in (() if table is None else table)
            if link.get("TargetMode") != "External"
        ]

    def linked(self, place: str, kind: str) -> list[str]:
        """The names of the parts of one kind to which a part links."""
        return [link.name for link in self.links(place) if link.kind == kind]


@contextmanager
def opened(path: Path, at_most: int) -> Iterator[OfficeFile]:
    """The document. Raises SourceUnreadable."""
    with reading.opened(path, at_most, SourceUnreadable) as file:
        _refuse_old_office(file)
        try:
            with archive.opened(file) as found:
                yield OfficeFile(found)
        except ArchiveBroken as broken:
            is_zip = broken.reason is not Reason.NOT_A_DECK
            raise SourceUnreadable(broken.reason if is_zip else Reason.DAMAGED) from None


def _parsed(content: bytes) -> Element:
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


def _place(folder: str, link: Element) -> str:
    return normpath(join("/" + folder, link.get("Target", ""))).lstrip("/")


def _refuse_old_office(file: BinaryIO) -> None:
    """Office before 2007, or any with a password, which wraps the file in the old format."""
    if file.read(len(_OLD_OFFICE)) == _OLD_OFFICE:
        raise SourceUnreadable(_old_kind(file.read()))
    file.seek(0)


def _old_kind(content: bytes) -> Reason:
    if _ENCRYPTED in content:
        return Reason.LOCKED_BY_PASSWORD
    if _OLD_SLIDES in content:
        return Reason.OLD_SLIDES
    return Reason.OLD_WORD if _OLD_WORD in content else Reason.UNKNOWN_KIND

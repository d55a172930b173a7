"""The slides of a file in their order, each with its notes, comments and pictures."""

from collections.abc import Iterator

from speakaid.core.deck import MOST_CARDS
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.archive import ArchiveBroken
from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.office_files import Link, OfficeFile
from speakaid.storage.importers.outline import Outline
from speakaid.storage.importers.pictures import NoPicture
from speakaid.storage.importers.slide_shapes import ShapeReader, Slide
from speakaid.storage.importers.slide_words import paragraphs
from speakaid.storage.importers.telling import Tell
from speakaid.storage.importers.word_xml import Element, child, local

_USUAL_PLACE = "ppt/presentation.xml"
_NO_TITLES = ("powerpoint presentation", "powerpoint-präsentation", "présentation powerpoint")
_OFF = ("0", "false")
_JOINS = ("pres", "parTrans", "sibTrans")


class SlideFile:
    """A file of slides, while it is open."""

    def __init__(self, found: OfficeFile, outline: Outline) -> None:
        self._found, self._outline = found, outline
        self._reader = ShapeReader(outline, self._drawing)
        self._place = next(iter(found.linked("", "officeDocument")), _USUAL_PLACE)
        presentation = found.part(self._place)
        if presentation is None or local(presentation) != "presentation":
            raise SourceUnreadable(Reason.UNKNOWN_KIND)
        self._presentation = presentation

    @property
    def title(self) -> str:
        """The title that the file itself has, if somebody gave it one."""
        for name in self._found.linked("", "core-properties"):
            properties = self._found.part(name)
            title = child(properties, "title")
            text = "" if title is None else " ".join((title.text or "").split())
            return "" if text.casefold() in _NO_TITLES else text
        return ""

    def slides(self, tell: Tell) -> Iterator[Slide]:
        """The slides that are shown, in their order. Raises SourceUnreadable."""
        names = self._names()
        if len(names) > MOST_CARDS:
            raise SourceUnreadable(Reason.TOO_LARGE)
        is_first = True
        for number, name in enumerate(names, start=1):
            slide = self._slide(name)
            if slide is not None:
                slide.is_title &= is_first
                is_first = False
                yield slide
            tell(number, len(names))

    def picture(self, name: str) -> bytes:
        """The bytes of a picture. Raises NoPicture."""
        try:
            return self._found.bytes_of(name)
        except ArchiveBroken:
            raise NoPicture from None

    def _names(self) -> list[str]:
        names = {link.id: link.name for link in self._found.links(self._place)}
        listed = child(self._presentation, "sldIdLst")
        ids = [_link_of(each) for each in (() if listed is None else listed)]
        return [names[each] for each in ids if each in names]

    def _slide(self, name: str) -> Slide | None:
        page = self._found.part(name)
        if page is None:
            self._outline.found(FindingKind.PARTS_LEFT_OUT)
            return None
        if page.get("show", "1") in _OFF:
            self._outline.found(FindingKind.SLIDES_LEFT_OUT)
            return None
        links = self._found.links(name)
        pictures = {link.id: link.name for link in links if link.kind == "image"}
        slide = self._reader.read(_shapes(page), name, pictures)
        slide.notes = self._notes(links)
        self._count_comments(links)
        return slide

    def _notes(self, links: list[Link]) -> str:
        pages = [self._found.part(link.name) for link in links if link.kind == "notesSlide"]
        texts = [self._reader.notes(_shapes(page)) for page in pages if page is not None]
        return "\n\n".join(filter(None, texts))

    def _count_comments(self, links: list[Link]) -> None:
        for link in links:
            if link.kind == "comments" and (part := self._found.part(link.name)) is not None:
                self._outline.found(FindingKind.COMMENTS_LEFT_OUT, len(list(part.iter("{*}cm"))))

    def _drawing(self, place: str, link: str) -> list[str]:
        """The words of a drawing such as a cycle or a tree, which lie in a part of their own."""
        names = [each.name for each in self._found.links(place) if each.id == link]
        part = self._found.part(names[0]) if names else None
        points = [] if part is None else list(part.iter("{*}pt"))
        texts = (paragraphs(point) for point in points if point.get("type") not in _JOINS)
        lines = ("\n".join(text) for text in texts)
        return [line for text in lines for line in text.split("\n") if line.strip()]


def _shapes(page: Element) -> Element:
    tree = child(page, "cSld", "spTree")
    if tree is None:
        raise SourceUnreadable(Reason.DAMAGED)
    return tree


def _link_of(slide: Element) -> str:
    """The namespaced id; the plain one beside it is only a number."""
    return next((str(value) for key, value in slide.items() if str(key).endswith("}id")), "")

"""The shapes of one slide, or of its notes: title, lines, tables, drawings, pictures.

They come in the order in which the file lists them, which is the order in which a screen reader
reads the slide. Nothing here decides what becomes a card.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.outline import Outline
from speakaid.storage.importers.slide_words import paragraphs
from speakaid.storage.importers.word_xml import Element, Nesting, child, chosen, holds, local

_TITLES = ("title", "ctrTitle")
_MARGINS = ("ftr", "hdr", "dt", "sldNum")
_DRAWN_ELSEWHERE = ("contentPart", "oleObj", "chart")
_MOVING = ("videoFile", "audioFile", "quickTimeFile", "audioCd", "wavAudioFile")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a slide: the name of its part, and what its maker wrote about it."""

    part: str
    description: str


@dataclass(slots=True)
class Slide:
    """What stands on a slide, and what its speaker noted below it."""

    title: str = ""
    lines: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    notes: str = ""
    is_title: bool = False


class ShapeReader:
    """Reads the shapes of slides, one slide after the other."""

    def __init__(self, outline: Outline, drawing: Callable[[str, str], list[str]]) -> None:
        self._outline = outline
        self._drawing = drawing
        self._nesting = Nesting()

    def read(self, shapes: Element, place: str, pictures: dict[str, str]) -> Slide:
        """The slide in the part `place`; `pictures` are the names of its pictures by link."""
        slide = Slide()
        for shape in self._flat(shapes):
            self._shape(shape, slide, place, pictures)
        return slide

    def notes(self, shapes: Element) -> str:
        """The words of a page of notes: a line for each paragraph, and the gaps between them."""
        lines: list[str] = []
        for shape in self._flat(shapes):
            if local(shape) == "sp" and placeholder(shape) not in (*_MARGINS, "sldImg"):
                lines += paragraphs(shape)
        return _with_gaps(lines)

    def _flat(self, shapes: Element) -> Iterator[Element]:
        """The shapes, with those in groups."""
        with self._nesting.deeper():
            for each in shapes:
                if local(each) == "AlternateContent":
                    yield from self._flat(chosen(each))
                elif local(each) in ("grpSp", "Choice", "Fallback"):
                    yield from self._flat(each)
                else:
                    yield each

    def _shape(self, shape: Element, slide: Slide, place: str, pictures: dict[str, str]) -> None:
        if _is_hidden(shape):
            self._outline.found(FindingKind.HIDDEN_LEFT_OUT, int(bool(_lines(shape))))
            return
        match local(shape):
            case "sp":
                self._words(shape, slide)
                self._pictured(shape, slide, pictures)
            case "pic":
                self._pictured(shape, slide, pictures)
            case "graphicFrame":
                self._frame(shape, slide, place)
            case name if name in _DRAWN_ELSEWHERE:
                self._outline.found(FindingKind.PARTS_LEFT_OUT)

    def _words(self, shape: Element, slide: Slide) -> None:
        kind, lines = placeholder(shape), _lines(shape)
        if kind in _MARGINS:
            if lines and kind != "sldNum":
                self._outline.counted[FindingKind.HEADERS_LEFT_OUT] = 1
            return
        slide.is_title |= kind in ("ctrTitle", "subTitle") and bool(lines)
        if kind in _TITLES and not slide.title:
            slide.title = "\n".join(lines)
        else:
            slide.lines += lines

    def _pictured(self, shape: Element, slide: Slide, pictures: dict[str, str]) -> None:
        if holds(shape, *_MOVING):
            self._outline.found(FindingKind.PARTS_LEFT_OUT)
            return
        for blip in shape.iter("{*}blip"):
            if name := pictures.get(attribute(blip, "embed")):
                slide.pictures.append(Picture(name, _description(shape)))
            elif attribute(blip, "embed") or attribute(blip, "link"):
                self._outline.found(FindingKind.PICTURES_LEFT_OUT)

    def _frame(self, frame: Element, slide: Slide, place: str) -> None:
        """A table, or a drawing whose words lie in a part of their own."""
        if (table := next(frame.iter("{*}tbl"), None)) is not None:
            self._outline.found(FindingKind.TABLES_BECAME_LINES)
            slide.lines += filter(None, map(_row, table.iter("{*}tr")))
        elif (drawn := next(frame.iter("{*}relIds"), None)) is not None:
            lines = self._drawing(place, attribute(drawn, "dm"))
            self._outline.found(FindingKind.DRAWINGS_BECAME_LINES, int(bool(lines)))
            slide.lines += lines
        else:
            self._outline.found(FindingKind.PARTS_LEFT_OUT)


def placeholder(shape: Element) -> str:
    """What part of its slide a shape is: "title", "body"; empty for a free one."""
    found = child(shape, "nvSpPr", "nvPr", "ph")
    return "" if found is None else found.get("type", "obj")


def attribute(element: Element, name: str) -> str:
    """An attribute in whichever namespace the maker chose."""
    found = (value for key, value in element.items() if str(key).rpartition("}")[2] == name)
    return str(next(found, ""))


def _lines(shape: Element) -> list[str]:
    return [line for text in paragraphs(shape) for line in text.split("\n") if line.strip()]


def _row(row: Element) -> str:
    cells = (" ".join(_lines(cell)) for cell in row if local(cell) == "tc")
    return "\t".join(filter(None, cells))


def _own(shape: Element) -> Element | None:
    """What the maker's program says of a shape: its number, name, description."""
    outer = next((each for each in shape if local(each).startswith("nv")), None)
    return child(outer, "cNvPr")


def _is_hidden(shape: Element) -> bool:
    own = _own(shape)
    return own is not None and own.get("hidden") in ("1", "true")


def _description(shape: Element) -> str:
    own = _own(shape)
    return "" if own is None else own.get("descr", "").strip()


def _with_gaps(lines: list[str]) -> str:
    """The lines; one gap stands for several."""
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept).strip()

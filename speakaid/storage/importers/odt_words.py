"""The words of one paragraph of an OpenDocument text, as its reader would see them.

Deleted words lie apart in such a file, so that changes count as accepted by themselves. Text boxes
and footnotes are noted on the way, for they belong after the paragraph.
"""

import re

from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.odt_styles import Look, Styles
from speakaid.storage.importers.outline import Outline
from speakaid.storage.importers.word_fragments import Runs
from speakaid.storage.importers.word_xml import Element, Nesting, local, value

_SPACES = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 80
_NO_WORDS = frozenset(
    "ruby-text note-citation title desc bookmark bookmark-start bookmark-end change change-start "
    "change-end annotation-end soft-page-break hidden-text hidden-paragraph script "
    "event-listeners alphabetical-index-mark toc-mark user-index-mark".split()
)
_HIDDEN = ("hidden-text", "hidden-paragraph")
_SHAPES = frozenset(
    "frame custom-shape g rect ellipse line polyline polygon path caption a control "
    "text-box".split()
)


class WordReader:
    """Reads paragraphs; what hangs on them is left in `Runs.boxes` and in `notes`."""

    def __init__(self, styles: Styles, outline: Outline, nesting: Nesting) -> None:
        self._styles, self._outline, self._nesting = styles, outline, nesting
        self.notes: list[Element] = []
        """The bodies of the footnotes of the paragraph that was read last."""

    def read(self, paragraph: Element, look: Look) -> Runs:
        """The words of a paragraph."""
        runs = Runs()
        self.notes = []
        if look.hidden:
            self._outline.found(FindingKind.HIDDEN_LEFT_OUT, int(_has_words(paragraph)))
        else:
            self._inside(paragraph, look, runs)
        return runs

    def _inside(self, element: Element, look: Look, runs: Runs) -> None:
        with self._nesting.deeper():
            self._add(element.text, look, runs)
            for each in element:
                self._each(each, look, runs)
                self._add(each.tail, look, runs)

    def _each(self, element: Element, look: Look, runs: Runs) -> None:
        match local(element):
            case "span":
                self._span(element, look, runs)
            case "line-break":
                self._put("\n", look, runs)
            case "tab":
                self._put("\t", look, runs)
            case "s":
                self._put(" " * _count(value(element, "c")), look, runs)
            case "note":
                self._note(element)
            case "annotation":
                self._outline.found(FindingKind.COMMENTS_LEFT_OUT)
            case _ if is_shape(element):
                self.add_shape(element, runs)
            case name if name in _NO_WORDS:
                self._outline.found(FindingKind.HIDDEN_LEFT_OUT, int(name in _HIDDEN))
            case _:
                self._inside(element, look, runs)

    def _span(self, span: Element, look: Look, runs: Runs) -> None:
        own = self._styles.of(span, "text")
        if own.hidden:
            self._outline.found(FindingKind.HIDDEN_LEFT_OUT, int(_has_words(span)))
            return
        start = len(runs.fragments)
        bold = look.bold if own.bold is None else own.bold
        self._inside(span, Look(bold=bold), runs)
        if own.raised and len(runs.fragments) > start:
            runs.raise_from(start)

    def _note(self, note: Element) -> None:
        self.notes += [each for each in note if local(each) == "note-body"]

    def add_shape(self, shape: Element, runs: Runs) -> None:
        """Note the texts in a shape; what else it shows is counted."""
        name = local(shape)
        if name == "frame":
            self._frame(shape, runs)
        elif name == "g":
            for each in shape:
                if is_shape(each):
                    self.add_shape(each, runs)
        else:
            runs.boxes.append(shape)

    def _frame(self, frame: Element, runs: Runs) -> None:
        inside = {local(each): each for each in frame}
        if "text-box" in inside:
            runs.boxes.append(inside["text-box"])
        elif "object" in inside or "object-ole" in inside or "plugin" in inside:
            self._outline.found(FindingKind.PARTS_LEFT_OUT)
        elif "image" in inside:
            self._outline.found(FindingKind.PICTURES_LEFT_OUT)
        elif "table" in inside:
            runs.boxes.append(frame)

    def _add(self, text: str | None, look: Look, runs: Runs) -> None:
        """Letters; a line end inside the file, and any spaces, are one space on the page."""
        words = _SPACES.sub(" ", text or "")
        before = runs.fragments[-1].text[-1:] if runs.fragments else " "
        if words[:1] == " " and before in (" ", "\n"):
            words = words[1:]
        self._put(words, look, runs)

    def _put(self, text: str, look: Look, runs: Runs) -> None:
        if text:
            runs.add(text, bold=bool(look.bold))


def is_shape(element: Element) -> bool:
    """Whether it is drawn beside the text, and not a link in it."""
    return local(element) in _SHAPES and "drawing" in str(element.tag)


def _count(digits: str | None) -> int:
    is_number = digits is not None and digits.isascii() and digits.isdigit()
    return min(int((digits or "1")[:6]), _MOST_SPACES) if is_number else 1


def _has_words(element: Element) -> bool:
    return any(str(text).strip() for text in element.itertext())

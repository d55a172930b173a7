"""The words of one paragraph of a Word document, as its reader would see them.

Tracked changes count as accepted, fields as what they last showed. Text boxes and footnotes are
noted on the way, for they belong after the paragraph.
"""

from collections.abc import Iterator

from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.outline import Outline
from speakaid.storage.importers.word_fields import Fields
from speakaid.storage.importers.word_formulas import STAND_APART, Parts, in_line, is_formula
from speakaid.storage.importers.word_fragments import Fragment, Runs
from speakaid.storage.importers.word_styles import ParagraphStyle, Styles
from speakaid.storage.importers.word_symbols import UNKNOWN, symbol
from speakaid.storage.importers.word_xml import (
    Element,
    Nesting,
    child,
    chosen,
    has_words,
    holds,
    local,
    value,
)

_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NO_WORDS = frozenset(
    "r pPr rPr sdtPr instrText delText delInstrText rt del moveFrom fldChar".split()
)
_GONE = ("del", "moveFrom")
_CHANGED = ("ins", "moveTo", *_GONE)
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_SAID_ONLY = {
    "commentReference": FindingKind.COMMENTS_LEFT_OUT,
    "subDoc": FindingKind.PARTS_LEFT_OUT,
}
_SHAPES = ("drawing", "pict", "object")
_TEXTS = ("txbxContent", "txBody")
_PICTURES = ("blip", "imagedata")
_ELSEWHERE = ("relIds", "chart")


class RunReader:
    """Reads paragraphs in the order of the document: a field may go on from one to the next."""

    def __init__(self, styles: Styles, outline: Outline, nesting: Nesting, fields: Fields) -> None:
        self._styles = styles
        self._outline = outline
        self._nesting = nesting
        self._fields = fields

    def read(self, paragraph: Element, style: ParagraphStyle, runs: Runs) -> Runs:
        """These words, and after them those of the paragraph."""
        self._walk(paragraph, style, runs, bold=False)
        return runs

    def _walk(self, element: Element, style: ParagraphStyle, runs: Runs, *, bold: bool) -> None:
        for each in element:
            name = local(each)
            if name == "r":
                self._run(each, style, runs)
            elif name in _CHANGED:
                self._change(each, name)
            if name in _SHAPES:
                self._shape(each, runs)
            elif name == "AlternateContent":
                with self._nesting.deeper():
                    self._walk(chosen(each), style, runs, bold=bold)
            elif is_formula(each):
                self._formula(each, style, runs, bold=bold)
            elif text := self._text(each, name, runs):
                runs.add(text, bold=bold)
                self._fields.fill()
            elif name not in _NO_WORDS:
                self._walk(each, style, runs, bold=bold)

    def _run(self, run: Element, style: ParagraphStyle, runs: Runs) -> None:
        properties = child(run, "rPr")
        if self._styles.is_hidden(properties, style):
            self._outline.found(FindingKind.HIDDEN_LEFT_OUT, int(has_words(run)))
            self._fields.pass_over(run)
            return
        start = len(runs.fragments)
        self._walk(run, style, runs, bold=self._styles.is_bold(properties, style))
        if value(child(properties, "vertAlign")) == "superscript" and not holds(run, *_NOTES):
            runs.raise_from(start)

    def _change(self, change: Element, name: str) -> None:
        self._outline.found(FindingKind.CHANGES_ACCEPTED)
        if name in _GONE:
            self._fields.pass_over(change)

    def _formula(self, formula: Element, style: ParagraphStyle, runs: Runs, *, bold: bool) -> None:
        parts: Parts = {}
        found: list[Fragment] = []
        for part in formula:
            inside = Runs(boxes=runs.boxes, notes=runs.notes)
            self._walk(part, style, inside, bold=bold)
            parts.setdefault(local(part), []).append("".join(f.text for f in inside.fragments))
            found += inside.fragments
        if found:
            is_bold = all(fragment.bold for fragment in found)
            apart = local(formula) in STAND_APART
            runs.add_formula(in_line(formula, parts), bold=is_bold, apart=apart)

    def _text(self, element: Element, name: str, runs: Runs) -> str:
        """The letters that an element stands for; what it says otherwise is noted."""
        if name == "fldChar":
            return self._fields.meet(element)
        if name == "instrText":
            self._fields.ask(element.text or "")
        elif name in _NOTES:
            runs.notes.append((_NOTES[name], value(element, "id") or ""))
        elif name in _SAID_ONLY:
            self._outline.found(_SAID_ONLY[name])
        elif self._fields.shown:
            return self._letters(element, name)
        return ""

    def _letters(self, element: Element, name: str) -> str:
        if name == "t":
            # A line end inside the file is a space on the page.
            return (element.text or "").replace("\r", "").replace("\n", " ")
        if name == "fldSimple" and not has_words(element):
            return self._fields.instead(value(element, "instr") or "")
        if name == "sym":
            character = symbol(value(element, "font") or "", value(element, "char") or "")
            self._outline.found(FindingKind.SYMBOLS_UNKNOWN, int(character == UNKNOWN))
            return character
        return _CHARACTERS.get(name, "")

    def _shape(self, shape: Element, runs: Runs) -> None:
        boxes = list(_boxes(shape))
        runs.boxes += boxes
        self._outline.found(FindingKind.PICTURES_LEFT_OUT, int(holds(shape, *_PICTURES)))
        unread = holds(shape, *_ELSEWHERE) or (not boxes and has_words(shape))
        self._outline.found(FindingKind.PARTS_LEFT_OUT, int(unread))


def _boxes(element: Element) -> Iterator[Element]:
    """The outermost texts in a drawing; of two ways to draw the same only one."""
    for each in element:
        if local(each) in _TEXTS or (local(each) == "textpath" and each.get("string")):
            yield each
        elif local(each) == "AlternateContent":
            yield from _boxes(chosen(each))
        else:
            yield from _boxes(each)

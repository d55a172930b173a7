"""The fields of a Word document, such as a date: what a field asks is no word, what it shows is.

A field may go on from one paragraph to the next, and each of its marks may be hidden or deleted by
itself. One whose end is never met would swallow all that follows; it is remembered as endless, and
the next reading does not follow it.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.outline import Outline
from speakaid.storage.importers.word_symbols import UNKNOWN, symbol
from speakaid.storage.importers.word_xml import Element, child, local, value

_SYMBOL = re.compile(r"SYMBOL\s+(?:0x([0-9a-f]{1,6})|(\d{1,7}))\b", re.IGNORECASE)
_FONT = re.compile(r'\\f\s+(?:"([^"]+)"|(\S+))', re.IGNORECASE)
_SHOWN = frozenset("SYMBOL EQ MACROBUTTON GOTOBUTTON FORMDROPDOWN FORMCHECKBOX".split())
"""Fields that show something although they have no result."""
_MOST_CODE = 500


@dataclass(slots=True)
class _Field:
    begin: Element
    code: str = ""
    in_result: bool = False
    filled: bool = False


class Fields:
    """Where in its fields the reading of a document is."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._open: list[_Field] = []
        self._asking = 0
        """How many open fields have not come to their result; counted, for there may be many."""
        # While they are held here, lxml gives the same elements again.
        self.endless: set[Element] = set()

    @property
    def shown(self) -> bool:
        """Whether words that stand here are seen."""
        return not self._asking

    @contextmanager
    def apart(self) -> Iterator[None]:
        """A text of its own, such as a footnote: no field goes into it or out of it."""
        outer = self._open, self._asking
        self._open, self._asking = [], 0
        yield
        self.endless.update(field.begin for field in self._open)
        self._open, self._asking = outer

    def meet(self, mark: Element) -> str:
        """A mark that is read; the letters are those of a field that ends without a result."""
        ended = self._turn(mark)
        if ended is None or ended.filled or not self.shown:
            return ""
        return _entry(ended.begin) or self.instead(ended.code)

    def pass_over(self, element: Element) -> None:
        """Words that are not taken; fields begin and end among them all the same."""
        for mark in element.iter("{*}fldChar"):
            self._turn(mark)

    def ask(self, code: str) -> None:
        """A piece of what a field asks."""
        if self._open and len(self._open[-1].code) < _MOST_CODE:
            self._open[-1].code += code[:_MOST_CODE]

    def fill(self) -> None:
        """Some words were shown."""
        if self._open:
            self._open[-1].filled = True

    def instead(self, code: str) -> str:
        """What a field shows that has no result; what cannot be read is noted."""
        code = code.strip()
        if found := _SYMBOL.match(code):
            return self._symbol(found, code)
        name = code.split(maxsplit=1)[:1]
        self._outline.found(FindingKind.PARTS_LEFT_OUT, int("".join(name).upper() in _SHOWN))
        return ""

    def _symbol(self, found: re.Match[str], code: str) -> str:
        number = int(found[1], 16) if found[1] else int(found[2])
        font = _FONT.search(code)
        character = symbol((font[1] or font[2]) if font else "", f"{number:X}")
        self._outline.found(FindingKind.SYMBOLS_UNKNOWN, int(character == UNKNOWN))
        return character

    def _turn(self, mark: Element) -> _Field | None:
        """The field that ends here, if one does. An end before any begin is no trouble."""
        kind = value(mark, "fldCharType")
        if kind == "begin" and mark not in self.endless:
            self._open.append(_Field(mark))
            self._asking += 1
        elif kind == "separate" and self._open:
            self._come_to_result(self._open[-1])
        elif kind == "end" and self._open:
            return self._end(self._open.pop())
        return None

    def _end(self, field: _Field) -> _Field:
        self._come_to_result(field)
        if field.filled:
            self.fill()
        return field

    def _come_to_result(self, field: _Field) -> None:
        self._asking -= not field.in_result
        field.in_result = True


def _entry(begin: Element) -> str:
    """What is chosen in an old drop-down list; without a choice its first entry is shown."""
    choices = child(begin, "ffData", "ddList")
    if choices is None:
        return ""
    entries = [value(each) or "" for each in choices if local(each) == "listEntry"]
    number = value(child(choices, "result")) or value(child(choices, "default")) or "0"
    chosen = int(number) if re.fullmatch("[0-9]{1,4}", number) else 0
    return entries[chosen] if chosen < len(entries) else ""

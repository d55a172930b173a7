"""What the styles of a Word document say of its paragraphs: heading, title, list, bold, hidden.

Styles inherit. Built-in styles have English names in every language of Word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from speakaid.storage.importers.word_xml import Element, child, local, switched, value

_HEADING = re.compile(r"heading ?([1-9])$")
_CONTENTS = re.compile(r"toc ?(\d|heading)$|contents heading$")
_MOST_ANCESTORS = 20
_BODY_TEXT = 9


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    parent: str | None
    outline: int | None
    listed: bool
    bold: bool | None
    hidden: bool | None


class Styles:
    """The styles by their ids."""

    def __init__(self, part: Element | None) -> None:
        found = () if part is None else [each for each in part if local(each) == "style"]
        self._styles = {value(style, "styleId"): _style(style) for style in found}

    def level(self, paragraph: Element) -> int | None:
        """The level of a heading, 1 for the highest; None for other paragraphs."""
        properties = child(paragraph, "pPr")
        own = _number(child(properties, "outlineLvl"))
        if own is not None:
            return own + 1 if own < _BODY_TEXT else None
        for style in self._chain(paragraph):
            if style.outline is not None:
                return style.outline + 1 if style.outline < _BODY_TEXT else None
            if heading := _HEADING.match(style.name):
                return int(heading[1])
        return None

    def is_named(self, paragraph: Element, name: str) -> bool:
        """Whether the paragraph's style, or one that it comes from, is called so."""
        return any(style.name == name for style in self._chain(paragraph))

    def is_contents(self, paragraph: Element) -> bool:
        """Whether it belongs to a table of contents."""
        return any(_CONTENTS.match(style.name) for style in self._chain(paragraph))

    def is_listed(self, paragraph: Element) -> bool:
        """Whether it is an item of a list."""
        number = child(paragraph, "pPr", "numPr", "numId")
        if number is not None:
            return value(number) != "0"
        return any(style.listed for style in self._chain(paragraph))

    def is_bold(self, run: Element, paragraph: Element) -> bool:
        """Whether the words of a run are bold, by themselves or by a style."""
        properties = child(run, "rPr")
        for name in ("b", "bCs"):
            if (own := switched(properties, name)) is not None:
                return own
        styles = (*self._run_chain(run), *self._chain(paragraph))
        return next((style.bold for style in styles if style.bold is not None), False)

    def is_hidden(self, run: Element, paragraph: Element) -> bool:
        """Whether the words of a run are hidden, by themselves or by a style."""
        own = switched(child(run, "rPr"), "vanish")
        if own is not None:
            return own
        styles = (*self._run_chain(run), *self._chain(paragraph))
        return next((style.hidden for style in styles if style.hidden is not None), False)

    def _chain(self, paragraph: Element) -> Iterator[_Style]:
        return self._from(value(child(paragraph, "pPr", "pStyle")))

    def _run_chain(self, run: Element) -> Iterator[_Style]:
        return self._from(value(child(run, "rPr", "rStyle")))

    def _from(self, name: str | None) -> Iterator[_Style]:
        """A style and those it comes from; a circle of them ends."""
        for _ in range(_MOST_ANCESTORS):
            if name is None:
                return
            # A style that is named and nowhere defined is known by its id alone.
            style = self._styles.get(name) or _unknown(name)
            yield style
            name = style.parent


def _style(element: Element) -> _Style:
    words = child(element, "rPr")
    return _Style(
        name=(value(child(element, "name")) or "").lower(),
        parent=value(child(element, "basedOn")),
        outline=_number(child(element, "pPr", "outlineLvl")),
        listed=child(element, "pPr", "numPr", "numId") is not None,
        bold=switched(words, "b"),
        hidden=switched(words, "vanish"),
    )


def _unknown(name: str) -> _Style:
    return _Style(name.lower(), None, None, listed=False, bold=None, hidden=None)


def _number(element: Element | None) -> int | None:
    digits = value(element) or ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) == 1 else None

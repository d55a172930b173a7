"""What the styles of a Word document say of its paragraphs: heading, title, list, bold, hidden.

Styles inherit. Built-in styles have English names in every language of Word.
"""

import re
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


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What holds for a whole paragraph. `level` is that of a heading, 1 for the highest."""

    level: int | None
    names: frozenset[str]
    listed: bool
    bold: bool
    hidden: bool

    @property
    def is_contents(self) -> bool:
        """Whether it belongs to a table of contents."""
        return any(_CONTENTS.match(name) for name in self.names)


class Styles:
    """The styles by their ids."""

    def __init__(self, part: Element | None) -> None:
        found = () if part is None else [each for each in part if local(each) == "style"]
        self._styles = {value(style, "styleId"): _style(style) for style in found}

    def of(self, paragraph: Element) -> ParagraphStyle:
        """The style of a paragraph, by itself and by all that it comes from."""
        properties = child(paragraph, "pPr")
        chain = self._chain(child(properties, "pStyle"))
        return ParagraphStyle(
            level=_level(properties, chain),
            names=frozenset(style.name for style in chain),
            listed=_is_listed(properties, chain),
            bold=_first([style.bold for style in chain]),
            hidden=_first([style.hidden for style in chain]),
        )

    def is_bold(self, run: Element | None, paragraph: ParagraphStyle) -> bool:
        """Whether words with these properties are bold, by themselves or by a style."""
        own = [switched(run, "b"), switched(run, "bCs")]
        styles = [style.bold for style in self._chain(child(run, "rStyle"))]
        return _first([*own, *styles, paragraph.bold])

    def is_hidden(self, run: Element | None, paragraph: ParagraphStyle) -> bool:
        """Whether words with these properties are hidden, by themselves or by a style."""
        styles = [style.hidden for style in self._chain(child(run, "rStyle"))]
        return _first([switched(run, "vanish"), *styles, paragraph.hidden])

    def _chain(self, named: Element | None) -> list[_Style]:
        """A style and those it comes from; a circle of them ends."""
        chain: list[_Style] = []
        name = value(named)
        while name is not None and len(chain) < _MOST_ANCESTORS:
            # A style that is named and nowhere defined is known by its id alone.
            chain.append(self._styles.get(name) or _unknown(name))
            name = chain[-1].parent
        return chain


def _level(properties: Element | None, chain: list[_Style]) -> int | None:
    own = _number(child(properties, "outlineLvl"))
    if own is not None:
        return own + 1 if own < _BODY_TEXT else None
    for style in chain:
        if style.outline is not None:
            return style.outline + 1 if style.outline < _BODY_TEXT else None
        if heading := _HEADING.match(style.name):
            return int(heading[1])
    return None


def _is_listed(properties: Element | None, chain: list[_Style]) -> bool:
    number = child(properties, "numPr", "numId")
    if number is not None:
        return value(number) != "0"
    return any(style.listed for style in chain)


def _first(said: list[bool | None]) -> bool:
    """What the first says that says anything."""
    return next((each for each in said if each is not None), False)


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

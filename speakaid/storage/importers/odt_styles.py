"""What the styles of an OpenDocument text say of its paragraphs and words. Styles inherit."""

from collections.abc import Iterator
from dataclasses import dataclass

from speakaid.storage.importers.word_xml import Element, local, value

_MOST_ANCESTORS = 20
_SPACE = "_20_"
_BOLD = ("bold", "600", "700", "800", "900")


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    parent: str
    level: int | None
    bold: bool | None
    hidden: bool | None
    raised: bool | None


@dataclass(frozen=True, slots=True)
class Look:
    """What holds for a paragraph or some words. `level` is that of a heading, `names` in English.

    What the words say nothing about is None, and holds as it does for their paragraph.
    """

    names: frozenset[str] = frozenset()
    level: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None


class Styles:
    """The styles of a document by family and name."""

    def __init__(self, *parts: Element | None) -> None:
        self._styles: dict[tuple[str, str], _Style] = {}
        for part in parts:
            for each in () if part is None else part.iter("{*}style"):
                family, name = value(each, "family") or "", value(each, "name") or ""
                self._styles[family, name] = _style(each)

    def of(self, element: Element, family: str) -> Look:
        """The look of a paragraph ("paragraph") or of words ("text")."""
        chain = list(self._chain(family, value(element, "style-name") or ""))
        return Look(
            names=frozenset(style.name for style in chain),
            level=next((style.level for style in chain if style.level is not None), None),
            bold=_first(style.bold for style in chain),
            hidden=_first(style.hidden for style in chain),
            raised=_first(style.raised for style in chain),
        )

    def _chain(self, family: str, name: str) -> Iterator[_Style]:
        """A style and those it comes from; a circle of them ends."""
        for _ in range(_MOST_ANCESTORS):
            if not name:
                return
            found = self._styles.get((family, name))
            yield found or _Style(_readable(name), "", None, None, None, None)
            name = "" if found is None else found.parent


def _style(element: Element) -> _Style:
    words = next((each for each in element if local(each) == "text-properties"), None)
    weight, display = _said(words, "font-weight"), _said(words, "display")
    position = _said(words, "text-position")
    level = value(element, "default-outline-level") or ""
    return _Style(
        name=_readable(value(element, "name") or ""),
        parent=value(element, "parent-style-name") or "",
        level=int(level) if level.isascii() and level.isdigit() and len(level) < 3 else None,
        bold=None if weight is None else weight in _BOLD,
        hidden=None if display is None else display == "none",
        raised=None if position is None else position.startswith("super"),
    )


def _said(words: Element | None, name: str) -> str | None:
    """An attribute, whichever namespace it comes from."""
    items = () if words is None else words.items()
    return next((str(said) for key, said in items if str(key).endswith(f"}}{name}")), None)


def _readable(name: str) -> str:
    return name.replace(_SPACE, " ").lower()


def _first(said: Iterator[bool | None]) -> bool | None:
    return next((each for each in said if each is not None), None)

"""Looking into WordprocessingML, whichever of its two namespaces the maker chose."""

from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from speakaid.core.errors import Reason, SourceUnreadable

Element = etree._Element

MOST_NESTED = 16
_OFF = ("0", "false", "off", "none")


class Nesting:
    """How many frames stand inside one another: each deeper one is looked at once more."""

    def __init__(self) -> None:
        self._depth = 0

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """One frame further in. Raises SourceUnreadable where nobody would go."""
        self._depth += 1
        if self._depth > MOST_NESTED:
            raise SourceUnreadable(Reason.DAMAGED)
        yield
        self._depth -= 1


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(element: Element | None, *names: str) -> Element | None:
    """The child of this name, and its child of the next name, if there is one."""
    for name in names:
        if element is None:
            return None
        element = next((each for each in element if local(each) == name), None)
    return element


def value(element: Element | None, name: str = "val") -> str | None:
    """An attribute in the namespace of its element."""
    if element is None:
        return None
    namespace = str(element.tag).rpartition("}")[0]
    found = element.get(f"{namespace}}}{name}") if namespace else element.get(name)
    return None if found is None else str(found)


def switched(properties: Element | None, name: str) -> bool | None:
    """Whether a property such as bold is switched on, off, or not spoken of."""
    found = child(properties, name)
    return None if found is None else value(found) not in _OFF


def chosen(alternatives: Element) -> Element:
    """Of two ways to say the same thing, the first that has words; without any, all or none."""
    return next((way for way in alternatives if has_words(way)), alternatives)


def has_words(element: Element) -> bool:
    """Whether any text is in it."""
    return any((each.text or "").strip() for each in element.iter("{*}t"))


def holds(element: Element, *names: str) -> bool:
    """Whether an element of one of these names is in it."""
    return next(element.iter(*(f"{{*}}{name}" for name in names)), None) is not None

"""Looking into WordprocessingML, whichever of its two namespaces the maker chose."""

from lxml import etree

Element = etree._Element

_OFF = ("0", "false", "off", "none")


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
    return any(local(each) == "t" and (each.text or "").strip() for each in element.iter())

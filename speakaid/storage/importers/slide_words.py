"""The words of the paragraphs in a shape of a slide, as its reader would see them."""

import re

from speakaid.storage.importers.word_fragments import Runs
from speakaid.storage.importers.word_xml import Element, child, chosen, local

# A vertical tab is a line break; some makers write it as a number.
_BREAK = re.compile("_x000[bB]_|\x0b|\u2028")
_NO_LETTERS = re.compile("_x000[dD]_|[\r\n]+")


def paragraphs(shape: Element) -> list[str]:
    """The text of each paragraph in the shape; an empty one is a gap."""
    return [_paragraph(each).strip() for each in shape.iter("{*}p") if _is_drawn(each)]


def _is_drawn(paragraph: Element) -> bool:
    return "drawingml" in str(paragraph.tag)


def _paragraph(paragraph: Element) -> str:
    runs = Runs()
    for each in paragraph:
        _add(each, runs)
    return "".join(fragment.text for fragment in runs.fragments)


def _add(element: Element, runs: Runs) -> None:
    name, start = local(element), len(runs.fragments)
    if name == "br":
        runs.add("\n", bold=False)
    elif name in ("r", "fld"):
        words = child(element, "t")
        runs.add(_letters("" if words is None else words.text or ""), bold=False)
        if _is_raised(element):
            runs.raise_from(start)
    elif name == "AlternateContent":
        for each in chosen(element):
            _add(each, runs)
    elif name == "m":
        runs.add("".join(each.text or "" for each in element.iter("{*}t")), bold=False)


def _letters(text: str) -> str:
    return _BREAK.sub("\n", _NO_LETTERS.sub(" ", text))


def _is_raised(run: Element) -> bool:
    properties = child(run, "rPr")
    baseline = "0" if properties is None else properties.get("baseline", "0")
    return not baseline.startswith(("-", "0"))

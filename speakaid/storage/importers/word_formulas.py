"""Formulas of a Word document in one line: 1/2, x^2, √(a+b).

On the page their parts stand above, below and around one another. Put together without a sign, one
half would be 12.
"""

import re
from collections.abc import Callable

from speakaid.storage.importers.word_symbols import raised
from speakaid.storage.importers.word_xml import Element, child, local, value

Parts = dict[str, list[str]]
"""The words of each part, by its name: `e` is the main one."""

STAND_APART = frozenset(["f", "rad"])
"""Between these and a figure before them stands a space: 2 and 1/2 are not 21/2."""
_ONE_PIECE = re.compile(r"[\w.,′]+|\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|\|[^|]*\|")
_LONG = 200
_PRIMES = "′″‴'°"


def is_formula(element: Element) -> bool:
    """Whether its parts need signs between them."""
    return local(element) in _SHAPES and "/math}" in str(element.tag)


def in_line(element: Element, parts: Parts) -> str:
    """The formula as a line of letters and signs."""
    return _SHAPES[local(element)](child(element, f"{local(element)}Pr"), parts)


def _fraction(properties: Element | None, parts: Parts) -> str:
    above, below = _part(parts, "num"), _part(parts, "den")
    if value(child(properties, "type")) == "noBar":
        return "; ".join(filter(None, [above, below]))
    return "/".join(map(_one, filter(None, [above, below])))


def _with_scripts(_: Element | None, parts: Parts) -> str:
    return _one(_part(parts, "e")) + _scripts(parts)


def _scripts_before(_: Element | None, parts: Parts) -> str:
    return f"{_scripts(parts)} {_one(_part(parts, 'e'))}".strip()


def _limit_below(_: Element | None, parts: Parts) -> str:
    return _one(_part(parts, "e")) + _after("_", _part(parts, "lim"))


def _limit_above(_: Element | None, parts: Parts) -> str:
    return _one(_part(parts, "e")) + _after("^", _part(parts, "lim"))


def _scripts(parts: Parts) -> str:
    below, above = _after("_", _part(parts, "sub")), _part(parts, "sup")
    return below + (_after("^", above) if above.strip(_PRIMES) else above)


def _in_brackets(properties: Element | None, parts: Parts) -> str:
    begin, end = _sign(properties, "begChr", "("), _sign(properties, "endChr", ")")
    return begin + _sign(properties, "sepChr", "|").join(parts.get("e", [])) + end


def _operator(properties: Element | None, parts: Parts) -> str:
    operator = _sign(properties, "chr", "∫") + _scripts(parts)
    return f"{operator} {_part(parts, 'e')}".strip()


def _root(_: Element | None, parts: Parts) -> str:
    degree = _part(parts, "deg")
    return (raised(degree) or _after("^", degree)) + "√" + _one(_part(parts, "e"))


def _function(_: Element | None, parts: Parts) -> str:
    name, of = _part(parts, "fName"), _part(parts, "e")
    return f"{name} {of}" if of[:1].isalnum() else name + of


def _accent(properties: Element | None, parts: Parts) -> str:
    letter = _part(parts, "e")
    return letter + _sign(properties, "chr", "\u0302") if len(letter) == 1 else letter


def _below_one_another(_: Element | None, parts: Parts) -> str:
    return "; ".join(parts.get("e", []))


def _row(_: Element | None, parts: Parts) -> str:
    return f"[{', '.join(parts.get('e', []))}]"


_SHAPES: dict[str, Callable[[Element | None, Parts], str]] = {
    "f": _fraction, "sSup": _with_scripts, "sSub": _with_scripts, "sSubSup": _with_scripts,
    "sPre": _scripts_before, "limLow": _limit_below, "limUpp": _limit_above, "d": _in_brackets,
    "nary": _operator, "rad": _root, "func": _function, "acc": _accent,
    "eqArr": _below_one_another, "mr": _row,
}  # fmt: skip


def _part(parts: Parts, name: str) -> str:
    return "".join(parts.get(name, []))


def _sign(properties: Element | None, name: str, usual: str) -> str:
    """A sign that is named; one that is named without a value is none."""
    found = child(properties, name)
    return usual if found is None else value(found) or ""


def _after(sign: str, text: str) -> str:
    return sign + _one(text) if text else ""


def _one(text: str) -> str:
    """In brackets, where what comes before or after could be read as a part of it."""
    is_one = not text or (len(text) < _LONG and _ONE_PIECE.fullmatch(text))
    return text if is_one else f"({text})"

"""Symbols that Word writes as numbers in the private code of a font.

Only those that speakers put into a text are known; others are shown as a mark of something
missing, and said.
"""

import re

UNKNOWN = "\ufffd"
_PRIVATE = range(0xE000, 0xF900)
_WINGDINGS: dict[int, str] = {
    0x4A: "☺", 0x4C: "☹", 0x28: "☎", 0x2A: "✉", 0x6C: "●", 0x6E: "■", 0xA7: "▪", 0xA8: "◻",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xFB: "✗", 0xFC: "✓",
    0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_SYMBOL: dict[int, str] = dict(
    zip(
        (*range(0x41, 0x5B), *range(0x61, 0x7B)),
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
) | {0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠",
     0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xD2: "®", 0xD3: "©", 0xD4: "™"}  # fmt: skip
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_FIGURES = re.compile("[0-9+−-]{1,40}")
_FONTS: dict[str, dict[int, str]] = {"wingdings": _WINGDINGS, "symbol": _SYMBOL}


def symbol(font: str, code: str) -> str:
    """The character that a font shows under a hexadecimal number."""
    try:
        number = int(code, 16)
        character = chr(number)
    except (ValueError, OverflowError):
        return UNKNOWN
    known = _FONTS.get(font.lower(), {})
    if number in _PRIVATE or known:
        return known.get(number & 0xFF, UNKNOWN)
    return character if character.isprintable() else UNKNOWN


def raised(text: str) -> str:
    """Figures and signs as small raised ones; nothing for any other text."""
    return text.translate(_RAISED) if _FIGURES.fullmatch(text) else ""

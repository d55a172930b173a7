"""Words that were parted at the end of a line, whole again only where that is surely right.

A hyphen there may belong to the word: "well-known". It is taken away only if the document has the
whole word elsewhere, and not the one with a hyphen.
"""

import re
from collections.abc import Iterable

from speakaid.storage.importers.pdf_parts import PARTED

_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
_SOFT = "\u00ad"
_SPLIT = re.compile(rf"(?<![^\W\d_])([^\W\d_]+)(?:{PARTED}|{_SOFT})\n([^\W\d_]+)")


class Hyphens:
    """Knows all words of a document."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = {word.casefold() for text in texts for word in _WORD.findall(text)}
        self.rejoined = 0
        self.parted = 0

    def joined(self, lines: str) -> str:
        """The lines; a word that was parted at their ends is one."""
        text = _SPLIT.sub(self._word, lines)
        return text.replace(f"{PARTED}\n", "-").replace(PARTED, "-").replace(_SOFT, "")

    def _word(self, found: re.Match[str]) -> str:
        before, after = found[1], found[2]
        is_soft = _SOFT in found[0]
        if is_soft or self._is_one_word(before, after):
            self.rejoined += 1
            return before + after
        if f"{before}-{after}".casefold() not in self._words:
            self.parted += 1
        return f"{before}-{after}"

    def _is_one_word(self, before: str, after: str) -> bool:
        with_hyphen = f"{before}-{after}".casefold() in self._words
        return (before + after).casefold() in self._words and not with_hyphen

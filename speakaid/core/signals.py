"""What a person's signal means: so many minutes, please finish, or other words (R23)."""

import re
from dataclasses import dataclass

from speakaid.core.state import Strength

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}
_NUMBER = "|".join(_NUMBERS)
_MINUTES = re.compile(
    rf"(?<!\w)(?<!\d[.,])(\d{{1,3}}(?:[.,]\d+)?|{_NUMBER})\s*(?:more\s+)?(?:mins?\b|minutes?\b|m\b|')",
    re.I,
)
_LAST_MINUTE = re.compile(r"\b(?:last|final|a)\s+minute\b", re.I)
_FINISH = re.compile(
    r"\b(?:finish|stop|time(?:'s|’s| is)? up|wind\s?up|wrap\s?up)\b(?!\s+at\b)", re.I
)
_NOT = re.compile(r"\b(?:don['’]?t|do not|not|never|no need)\b", re.I)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a signal asks for. `minutes` is 0 unless it names some."""

    strength: Strength
    minutes: float = 0.0


def meaning_of(words: str) -> Meaning:
    """Read a signal: a number of minutes counts before a word such as "finish"."""
    if found := _MINUTES.search(words):
        number = found.group(1).lower()
        return Meaning(Strength.MINUTES, float(_NUMBERS.get(number) or number.replace(",", ".")))
    if _LAST_MINUTE.search(words):
        return Meaning(Strength.MINUTES, 1.0)
    if _FINISH.search(words) and not _NOT.search(words):
        return Meaning(Strength.FINISH)
    return Meaning(Strength.OTHER)

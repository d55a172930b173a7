"""What a person's signal means: so many minutes, please finish, or other words (R23).

The whole signal must be read, or it is other words: to cut a speaker short because somebody said
"wait a minute, the microphone is off" would be worse than a signal that only shows its words.
"""

import re
from dataclasses import dataclass

from speakaid.core.state import Strength

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_NUMBERS = {word: number for number, word in enumerate(_SMALL)} | _TENS
_NUMBERS |= {
    f"{tens}-{unit}": number + value
    for tens, number in _TENS.items()
    for value, unit in enumerate(_SMALL[:10])
    if value
}
_HAVE = r"(?:(?:you|we)(?: have(?: got)?|['’]ve got)|there(?: is| are|['’]s))"
_LEFT = r"(?:left|more|remaining|remain|to go|to finish|to the end|now|please|only)"
_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True)).replace("-", "[- ]")
_NUMBER = rf"(?P<number>\d{{1,3}}(?:[.,]\d+)?|{_WORDS})"
_BEFORE = r"(?:(?:only|just|still|about|the|your|last|final|another) )*"
_SO_MANY = rf"(?:{_HAVE} )?{_BEFORE}{_NUMBER} ?(?:more )?"
_MINUTES = re.compile(rf"{_SO_MANY}(?:minutes?|mins?|m|['’′])(?: {_LEFT})*")
_SECONDS = re.compile(rf"{_SO_MANY}(?:seconds?|secs?)(?: {_LEFT})*")
_NUMBER_CARD = re.compile(r"(?P<number>[1-9]|[1-5]\d|60)")
"""A card that is held up with a number and nothing else."""
_ONE_MINUTE = re.compile(
    rf"(?:the |your )?(?:last|final) minute(?: {_LEFT})*|{_HAVE} (?:only |just )?a minute"
    rf"(?: {_LEFT})*|a minute(?: {_LEFT})+"
)
_FINISH = re.compile(
    r"(?:please |kindly )?(?:could you )?(?:please )?(?:do )?"
    r"(?:(?:finish|stop|end|conclude|wind|wrap)(?: (?:it|this))?(?:[ -]?up)?)"
    r"(?: (?:now|here|please))*"
    r"|(?:your |the )?time(?: is|['’]s)? (?:up|over|out)(?: now)?"
    r"|(?:(?:we|you)(?: are|['’]re) )?out of time(?: now)?|time"
)
_FINISH_IN = re.compile(
    rf"(?:please )?(?:finish|stop|end|wind up|wrap up) in {_NUMBER} ?"
    r"(?:minutes?|mins?|m)(?: please)?"
)
_ASK_MINUTES = (_MINUTES, _FINISH_IN, _NUMBER_CARD)
_AROUND = re.compile(r"^[^\w]+|[^\w'’′]+$")
_POLITE = re.compile(r"(?:please|thank you|thanks|sorry|ok|okay|excuse me|now)(?: very much)?")
_CLAUSES = re.compile(r"[.!;:…–—]+(?:\s|$)|,\s")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a signal asks for. `minutes` is 0 unless it names some."""

    strength: Strength
    minutes: float = 0.0


OTHER = Meaning(Strength.OTHER)


def meaning_of(words: str) -> Meaning:
    """Read a signal, clause by clause: minutes, and the fewest, count before "please finish"."""
    clauses = (" ".join(clause.lower().split()) for clause in _CLAUSES.split(words))
    said = [bare for clause in clauses if (bare := _AROUND.sub("", clause))]
    meanings = [_clause(clause) for clause in said if not _POLITE.fullmatch(clause)]
    if not meanings or OTHER in meanings:
        return OTHER
    minutes = [meaning for meaning in meanings if meaning.strength is Strength.MINUTES]
    return min(minutes, key=lambda meaning: meaning.minutes) if minutes else meanings[0]


def _clause(clause: str) -> Meaning:
    if _ONE_MINUTE.fullmatch(clause):
        return Meaning(Strength.MINUTES, 1.0)
    if found := _SECONDS.fullmatch(clause):
        return Meaning(Strength.MINUTES, _number(found["number"]) / 60)
    if found := next(filter(None, (asks.fullmatch(clause) for asks in _ASK_MINUTES)), None):
        return Meaning(Strength.MINUTES, _number(found["number"]))
    return Meaning(Strength.FINISH) if _FINISH.fullmatch(clause) else OTHER


def _number(written: str) -> float:
    """A number in figures, or in words to sixty-nine."""
    if written[0].isdigit():
        return float(written.replace(",", "."))
    return _NUMBERS[written.replace(" ", "-")]

"""What a heading says about its card besides the name.

"! How it began (1:30)" must be said and takes a minute and a half; "? The choir" may be left out.
"Must say: " and "May be left out: " do the same in words. With both marks it must be said (R17).
"""

import re
from dataclasses import dataclass

_FRONT = re.compile(
    r"\s*(?:(?P<must>!|must[- ]say\s*[:–—-])|(?P<may>\?|may be left out\s*[:–—-]))\s*(?=\S)",
    re.IGNORECASE,
)
_TIME = re.compile(r"(?<=\S)\s*\((?P<minutes>\d{1,3}):(?P<seconds>[0-5]\d)\)\s*$", re.ASCII)
_MOST_SECONDS = 24 * 3600


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a card, and what its marks said."""

    point: str
    must_say: bool = False
    may_be_left_out: bool = False
    seconds: float | None = None


def heading(text: str) -> Heading:
    """A heading without its marks. What only looks like a mark stays in the name."""
    seconds = _seconds(text)
    rest = text if seconds is None else _TIME.sub("", text)
    marks: set[str | None] = set()
    while (front := _FRONT.match(rest)) and front.lastgroup not in marks:
        marks.add(front.lastgroup)
        rest = rest[front.end() :]
    return Heading(
        point=rest.strip(),
        must_say="must" in marks,
        may_be_left_out="may" in marks,
        seconds=seconds,
    )


def _seconds(text: str) -> float | None:
    found = _TIME.search(text)
    if not found:
        return None
    seconds = 60 * int(found["minutes"]) + int(found["seconds"])
    return float(seconds) if 0 < seconds <= _MOST_SECONDS else None

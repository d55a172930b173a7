"""What a heading says about its card besides the name.

"! How it began (1:30)" must be said and takes a minute and a half; "? The choir" may be left out.
"Must say: " and "May be left out: " do the same in words. With both marks it must be said (R17).
What `NO_MARK` stands before is a word: in Markdown "\\!Kung" is the name of a people.
"""

import re
from dataclasses import dataclass

NO_MARK = "\ufdd0"
"""Never a letter of any text; a heading that is given to `heading`, or is a title, may hold it."""
SIGNS = "!?:("
_FRONT = re.compile(
    r"\s*(?:(?P<must>!|must[- ]say\s*[:–—-])|(?P<may>\?|may be left out\s*[:–—-]))\s*(?=\S)",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"(?<=[^\s{NO_MARK}])\s*\((?P<minutes>\d{{1,3}}):(?P<seconds>[0-5]\d)\)\s*$", re.ASCII
)
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
        point=without_signs(rest).strip(),
        must_say="must" in marks,
        may_be_left_out="may" in marks,
        seconds=seconds,
    )


def without_signs(text: str) -> str:
    """The text as it is shown."""
    return text.replace(NO_MARK, "")


def _seconds(text: str) -> float | None:
    found = _TIME.search(text)
    if not found:
        return None
    seconds = 60 * int(found["minutes"]) + int(found["seconds"])
    return float(seconds) if 0 < seconds <= _MOST_SECONDS else None

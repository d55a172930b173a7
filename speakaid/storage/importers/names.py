"""The names of cards: which are an opening or an ending, what to call one that has none, its id."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from itertools import count as count_from
from unicodedata import normalize

from speakaid.core.words import first_words_count, words_of
from speakaid.i18n import _

# The names in the languages that speakers write in; a name must be just one of these.
_OPENINGS = frozenset(
    "opening, my opening, introduction, intro, welcome, beginning, einleitung, eröffnung, "
    "begrüßung, anfang, ouverture, accueil, introducción, apertura, introduzione".split(", ")
)
_CLOSINGS = frozenset(
    "ending, my ending, closing, my closing, conclusion, conclusions, in conclusion, the end, end, "
    "closing words, final words, schluss, schlusswort, abschluss, fazit, ende, fin, conclusión, "
    "cierre, conclusione".split(", ")
)
_LAST_STOP = re.compile(r"[.,:;…]+$")
_NO_ID = re.compile(r"[^a-z0-9]+")
_MOST_ID = 48
_MOST_NAME = 120
# Core gives these two names a meaning of their own.
_TAKEN = ("done", "thanks")


def is_opening_name(point: str) -> bool:
    """Whether a heading says that this is the opening."""
    return _bare(point) in _OPENINGS or _bare(point) == _bare(_("Opening"))


def is_closing_name(point: str) -> bool:
    """Whether a heading says that this is the ending."""
    return _bare(point) in _CLOSINGS or _bare(point) == _bare(_("Ending"))


def name_from_words(script: str) -> str:
    """The first words of a script, at most 5, without their last stop; no endless word."""
    words = words_of(script)
    first = " ".join(word.text for word in words[: first_words_count(words)])
    return (_LAST_STOP.sub("", first) or first)[:_MOST_NAME]


def card_ids(points: Iterable[str]) -> Iterator[str]:
    """An id for each of these names, readable where it can be: "how-it-began", "the-bus-2"."""
    taken = set(_TAKEN)
    for number, point in enumerate(points, start=1):
        wanted = _slug(point) or f"card-{number}"
        again = (f"{wanted}-{count}" for count in count_from(2))
        name = next(name for name in chain([wanted], again) if name not in taken)
        taken.add(name)
        yield name


def _bare(point: str) -> str:
    return point.strip().rstrip(".:!").casefold()


def _slug(point: str) -> str:
    plain = normalize("NFKD", point).encode("ascii", "ignore").decode().lower()
    return _NO_ID.sub("-", plain.replace("'", ""))[:_MOST_ID].strip("-")

"""The heading of a card: its name, with the marks that `importers.marks` understands.

A name that would be read as a mark ("!Kung", "John (3:16)") stands in quotes, and a very long one
is shortened; then the whole name is among the notes of the card.
"""

from speakaid.core.deck import Card
from speakaid.i18n import _
from speakaid.storage import labels
from speakaid.storage.exporters.words import one_line
from speakaid.storage.importers import marks
from speakaid.storage.importers.cards import MOST_POINT_WORDS
from speakaid.storage.importers.marks import Heading
from speakaid.storage.importers.names import is_opening_name, name_from_words

_MOST_MINUTES = 999


def title_of(title: str) -> str:
    """The title as it heads the document. One that is also the name of an opening is quoted."""
    plain = one_line(title) or _(labels.UNNAMED)
    return _quoted(plain) if is_opening_name(plain) else plain


def heading_of(card: Card, number: int) -> str:
    """The name of a card with its marks, in one line."""
    name = one_line(card.point) or one_line(card.name)
    name = name or _(labels.CARD_NUMBER).format(number=number)
    if len(name.split()) > MOST_POINT_WORDS:
        name = name_from_words(name)
    meant = Heading(name, card.must_say, card.may_be_left_out, _seconds(card))
    plain = _with_marks(meant, name)
    return plain if marks.heading(plain) == meant else _with_marks(meant, _quoted(name))


def time_is_said(card: Card) -> bool:
    """Whether the heading can say how long the card takes."""
    return card.planned_seconds is None or _seconds(card) is not None


def minutes_and_seconds(seconds: float) -> str:
    """A time such as "1:30"."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _seconds(card: Card) -> float | None:
    """Whole seconds that a mark can say."""
    seconds = card.planned_seconds
    fits = seconds is not None and seconds.is_integer() and seconds < (_MOST_MINUTES + 1) * 60
    return seconds if fits else None


def _with_marks(meant: Heading, name: str) -> str:
    signs = [sign for sign, given in (("!", meant.must_say), ("?", meant.may_be_left_out)) if given]
    time = () if meant.seconds is None else (f"({minutes_and_seconds(meant.seconds)})",)
    return " ".join((*signs, name, *time))


def _quoted(name: str) -> str:
    return f"“{name}”"

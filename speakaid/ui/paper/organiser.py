"""The sheet for the organiser: what the speaker needs, with lines to write on where it is empty."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDate, QLocale

from speakaid.core.deck import Deck
from speakaid.core.sentences import sentences_of
from speakaid.i18n import _
from speakaid.ui.paper.leaves import poured_sheets
from speakaid.ui.paper.lettering import BOLD, Style
from speakaid.ui.paper.pouring import WRITING_LINE, Block
from speakaid.ui.paper.sheet import Sheet
from speakaid.ui.paper.source import Source, Wanted
from speakaid.wording import paper as say

HEAD, PART, BODY = 24, 17, 17
LINES = {"introduce_me": 3, "signals": 2, "slides": 2}
"""Lines to write on; one for what is not named."""


def organiser_sheets(source: Source, wanted: Wanted) -> Iterator[Sheet]:
    """The sheet; it goes on where much is written."""
    heads = _(say.ORGANISER), _(say.ORGANISER_GOES_ON)
    blocks = _blocks(source)
    yield from poured_sheets(wanted.paper, Style(source.letters, HEAD), heads, blocks)


def _blocks(source: Source) -> Iterator[Block]:
    body, part = Style(source.letters, BODY), Style(source.letters, PART, BOLD)
    deck = source.deck
    for name, value in _facts(deck):
        yield Block(body, f"{name} {value}", gap=8.0, writing_lines=0 if value else 1)
    for name, asks in say.ORGANISER_ASKS.items():
        answer = str(getattr(deck.organiser, name)).strip()
        yield Block(part, _(asks), gap=14.0, keeps=WRITING_LINE)
        if not answer:
            yield Block(body, writing_lines=LINES.get(name, 1))
        for sentence in sentences_of(answer):
            yield Block(body, sentence.text, gap=2.0)


def _facts(deck: Deck) -> tuple[tuple[str, str], ...]:
    day = "" if deck.day is None else _in_words(deck.day)
    return say.organiser_facts(deck.title, day, deck.slot_seconds, deck.audience)


def _in_words(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

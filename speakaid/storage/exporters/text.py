"""Plain text: names are underlined, notes begin with ">"; `importers.underlined` reads it back.

A line that would look like one of these by chance has a space before it.
"""

import re
from collections.abc import Iterator

from speakaid.i18n import N_
from speakaid.storage.deck_file import DeckFile
from speakaid.storage.exporters.sheet import Sheet, SheetCard, sheet_of
from speakaid.storage.exporters.words import Lines

SUFFIX = ".txt"
LABEL = N_("Plain text")
_LEAST_RULE = 3
_LOOKS_LIKE_OURS = re.compile(r">|=+$|-+$")


def write(talk: DeckFile) -> bytes:
    """The talk as UTF-8."""
    return ("\n".join(_lines(sheet_of(talk.deck))).rstrip("\n") + "\n").encode()


def _lines(sheet: Sheet) -> Iterator[str]:
    yield from _underlined(sheet.title, "=")
    yield from _notes(sheet.notes)
    for card in sheet.cards:
        yield ""
        yield from _card(card)


def _card(card: SheetCard) -> Iterator[str]:
    yield from _underlined(card.heading, "-")
    for paragraph in card.script:
        yield from (f" {line}" if _LOOKS_LIKE_OURS.match(line) else line for line in paragraph)
        yield ""
    yield from _notes(card.notes)


def _underlined(name: str, rule: str) -> Iterator[str]:
    yield from (name, rule * max(_LEAST_RULE, len(name)), "")


def _notes(notes: tuple[Lines, ...]) -> Iterator[str]:
    for note in notes:
        yield from (f"> {line}" for line in note)
        yield ""

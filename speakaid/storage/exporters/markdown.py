r"""Markdown: the title, a heading for each card, notes as quotes; line breaks as typed.

What Markdown would take for a mark stands behind a backslash, and nothing else does.
"""

import re
from collections.abc import Iterator

from speakaid.i18n import N_
from speakaid.storage.deck_file import DeckFile
from speakaid.storage.exporters.sheet import Sheet, sheet_of
from speakaid.storage.exporters.words import Lines

SUFFIX = ".md"
LABEL = N_("Markdown")
_MARKS = re.compile(
    r"[\\`*|<\[]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # within a word it is none
    r"|~(?=~)|(?<=~)~"
    r"|&(?=[#\w])"
)
# A heading, a quote, a list, a rule, the number of a place in a list.
_BEGINS = re.compile(r"(?=#|>|[-+](?:\s|$)|-[-\s]*$|=+\s*$)|\d{1,9}(?=[.)](?:\s|$))")
_BREAK = "\\\n"


def write(talk: DeckFile) -> bytes:
    """The talk as UTF-8."""
    return ("\n\n".join(_blocks(sheet_of(talk.deck))) + "\n").encode()


def _blocks(sheet: Sheet) -> Iterator[str]:
    yield f"# {_heading(sheet.title)}"
    yield from map(_note, sheet.notes)
    for card in sheet.cards:
        yield f"## {_heading(card.heading)}"
        yield from map(_words, card.script)
        yield from map(_note, card.notes)


def _heading(words: str) -> str:
    return _escaped(words).replace("#", "\\#")


def _words(lines: Lines) -> str:
    return _BREAK.join(map(_line, lines))


def _note(lines: Lines) -> str:
    return "> " + _words(lines).replace("\n", "\n> ")


def _line(line: str) -> str:
    escaped = _escaped(line)
    begins = _BEGINS.match(escaped)
    return escaped if begins is None else f"{begins[0]}\\{escaped[begins.end() :]}"


def _escaped(words: str) -> str:
    return _MARKS.sub(lambda mark: f"\\{mark[0]}", words)

"""Talks in another form. A new kind: one module with SUFFIX, LABEL and `write`, one line here.

`write(talk)` gives the bytes of the file and writes nothing itself. `export` puts them in place,
whole or not at all, and never where the talk itself lies.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from speakaid.core.errors import DeckTooNew, DeckUnreadable, NotKept, Reason
from speakaid.storage import atomic
from speakaid.storage.deck_file import DeckFile, load_deck
from speakaid.storage.exporters import docx, json_text, markdown, speakaid, text

__all__ = ["EXPORTERS", "Exporter", "export", "exporter_for"]


@dataclass(frozen=True, slots=True)
class Exporter:
    """One kind of document: the end of its file names, what to call it, and how it is written."""

    suffix: str
    label: str
    write: Callable[[DeckFile], bytes]


EXPORTERS = (
    Exporter(docx.SUFFIX, docx.LABEL, docx.write),
    Exporter(markdown.SUFFIX, markdown.LABEL, markdown.write),
    Exporter(text.SUFFIX, text.LABEL, text.write),
    Exporter(json_text.SUFFIX, json_text.LABEL, json_text.write),
    Exporter(speakaid.SUFFIX, speakaid.LABEL, speakaid.write),
)


def exporter_for(path: Path) -> Exporter | None:
    """The exporter for this name of a file, if there is one."""
    return next((one for one in EXPORTERS if one.suffix == path.suffix.lower()), None)


def export(talk: DeckFile, path: Path) -> None:
    """Write the talk in the form that the end of the name asks for. Raises NotKept."""
    exporter = exporter_for(path)
    if exporter is None:
        raise NotKept(Reason.UNKNOWN_KIND)
    if _is_same(path, talk.path) or _is_of_a_newer_program(path):
        raise NotKept(Reason.NOT_ALLOWED)
    atomic.write(path, exporter.write(talk))


def _is_same(path: Path, other: Path) -> bool:
    """Whether two names lead to one file. A name that leads to none is no other's."""
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return False


def _is_of_a_newer_program(path: Path) -> bool:
    """Whether a talk lies there of which this program could not say what would be lost."""
    try:
        load_deck(path)
    except DeckUnreadable as trouble:
        return isinstance(trouble, DeckTooNew)
    return False

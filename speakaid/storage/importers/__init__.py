"""Texts that become decks. A new kind: one module with SUFFIXES, LABEL and `read`, one line here.

`read(path)` gives the new deck and what was made of the source, or raises SourceUnreadable. It
never changes, corrects or loses a word.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import docx, markdown, text
from speakaid.storage.importers.imported import Finding, FindingKind, Imported

__all__ = ["IMPORTERS", "Finding", "FindingKind", "Imported", "Importer"]
__all__ += ["import_file", "import_text"]


@dataclass(frozen=True, slots=True)
class Importer:
    """One kind of source: the ends of its file names, what to call it, and how it is read."""

    suffixes: tuple[str, ...]
    label: str
    read: Callable[[Path], Imported]


IMPORTERS = (
    Importer(docx.SUFFIXES, docx.LABEL, docx.read),
    Importer(text.SUFFIXES, text.LABEL, text.read),
    Importer(markdown.SUFFIXES, markdown.LABEL, markdown.read),
)


def import_file(path: Path) -> Imported:
    """The deck that a document becomes. Raises SourceUnreadable."""
    for importer in IMPORTERS:
        if path.suffix.lower() in importer.suffixes:
            return importer.read(path)
    raise SourceUnreadable(Reason.UNKNOWN_KIND if path.exists() else Reason.MISSING)


def import_text(pasted: str) -> Imported:
    """The deck that a pasted text becomes. Raises SourceUnreadable."""
    return text.read_pasted(pasted)

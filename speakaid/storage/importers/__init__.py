"""Texts that become decks. A new kind: one module with SUFFIXES, LABEL and `read`, one line here.

`read(path)` gives the new deck and what was made of the source, or raises SourceUnreadable. It
never changes, corrects or loses a word.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from speakaid.core.errors import SourceUnreadable
from speakaid.storage.importers import docx, markdown, odt, pasted_html, pdf, pptx, text
from speakaid.storage.importers.imported import Finding, FindingKind, Imported
from speakaid.storage.importers.other_kinds import refusal
from speakaid.storage.importers.telling import Tell, untold

__all__ = ["IMPORTERS", "Finding", "FindingKind", "Imported", "Importer"]
__all__ += ["import_file", "import_text", "is_quick"]


@dataclass(frozen=True, slots=True)
class Importer:
    """One kind of source: the ends of its file names, what to call it, and how it is read."""

    suffixes: tuple[str, ...]
    label: str
    read: Callable[[Path, Tell], Imported]


def _at_once(read: Callable[[Path], Imported]) -> Callable[[Path, Tell], Imported]:
    """For kinds that are read too quickly to tell how far they are."""
    return lambda path, _tell: read(path)


QUICK_BYTES = 100_000
"""A document of so many bytes is read before one can look up."""
IMPORTERS = (
    Importer(docx.SUFFIXES, docx.LABEL, _at_once(docx.read)),
    Importer(pptx.SUFFIXES, pptx.LABEL, pptx.read),
    Importer(odt.SUFFIXES, odt.LABEL, _at_once(odt.read)),
    Importer(pdf.SUFFIXES, pdf.LABEL, pdf.read),
    Importer(text.SUFFIXES, text.LABEL, _at_once(text.read)),
    Importer(markdown.SUFFIXES, markdown.LABEL, _at_once(markdown.read)),
)


def import_file(path: Path, tell: Tell = untold) -> Imported:
    """The deck that a document becomes; `tell` hears how far it is. Raises SourceUnreadable."""
    for importer in IMPORTERS:
        if path.suffix.lower() in importer.suffixes:
            return importer.read(path, tell)
    raise SourceUnreadable(refusal(path))


def is_quick(path: Path) -> bool:
    """Whether a file is read so soon that nobody would see how far it is."""
    try:
        return path.suffix.lower() not in pdf.SUFFIXES and path.stat().st_size <= QUICK_BYTES
    except OSError:
        return True


def import_text(pasted: str, html: str = "") -> Imported:
    """The deck that a pasted text becomes. Raises SourceUnreadable.

    `html` is the same text as a word processor or a browser also gives it: it knows the headings.
    """
    if pasted_html.is_better(html, pasted):
        return pasted_html.read(html)
    return text.read_pasted(pasted)

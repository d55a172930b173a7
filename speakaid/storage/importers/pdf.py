"""PDF pages: lines in larger letters, or in bold, are headings and become cards.

`pdf_apart` reads the letters, `pdf_paragraphs` puts them together, `prose` decides what each
paragraph is for a talk.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.i18n import N_
from speakaid.storage import reading
from speakaid.storage.importers.imported import FindingKind, Imported
from speakaid.storage.importers.outline import Outline, imported
from speakaid.storage.importers.prose import count_tables, fill
from speakaid.storage.importers.telling import Tell, untold
from speakaid.storage.importers.text import title_of
from speakaid.storage.importers.word_parts import Paragraph
from speakaid.storage.importers.word_symbols import UNKNOWN

if TYPE_CHECKING:
    from speakaid.storage.importers.pdf_paragraphs import Paragraphs

SUFFIXES = (".pdf",)
LABEL = N_("PDF pages")
MOST_FILE = 128 * 1024 * 1024
_MARK = b"%PDF-"
_MARK_WITHIN = 1024


def read(path: Path, tell: Tell = untold) -> Imported:
    """The talk in a PDF file. Raises SourceUnreadable."""
    from speakaid.storage.importers.pdf_apart import pages_apart
    from speakaid.storage.importers.pdf_columns import in_columns
    from speakaid.storage.importers.pdf_margins import without_margins
    from speakaid.storage.importers.pdf_paragraphs import Paragraphs

    _look(path)
    outline, pages = Outline(title_of(path)), []
    for number, (count, page) in enumerate(pages_apart(path), start=1):
        pages.append(page)
        outline.found(FindingKind.PICTURES_LEFT_OUT, page.pictures)
        outline.found(FindingKind.COMMENTS_LEFT_OUT, page.comments)
        tell(number, count)
    if not any(page.lines for page in pages):
        raise SourceUnreadable(Reason.ONLY_PICTURES)
    kept, margins = without_margins(pages)
    outline.found(FindingKind.HEADERS_LEFT_OUT, margins)
    gathered = Paragraphs([in_columns(lines) for lines in kept])
    paragraphs = list(gathered.read())
    _count(gathered, outline)
    count_tables(paragraphs, outline)
    _count_unknown(paragraphs, outline)
    fill(outline, paragraphs)
    return imported(outline)


def _look(path: Path) -> None:
    with reading.opened(path, MOST_FILE, SourceUnreadable) as file:
        beginning = file.read(_MARK_WITHIN)
    if not beginning:
        raise SourceUnreadable(Reason.EMPTY)
    if _MARK not in beginning:
        raise SourceUnreadable(Reason.DAMAGED)


def _count(gathered: Paragraphs, outline: Outline) -> None:
    outline.found(FindingKind.LETTERS_MADE_HEADINGS, gathered.larger_names)
    outline.found(FindingKind.BOLD_LINES_ARE_CARDS, gathered.bold_names)
    outline.found(FindingKind.WORDS_REJOINED, gathered.hyphens.rejoined)
    outline.found(FindingKind.WORDS_PARTED, gathered.hyphens.parted)


def _count_unknown(paragraphs: Sequence[Paragraph], outline: Outline) -> None:
    """Signs that only a font of the file knows. Where most are such, nobody could read them."""
    texts = [line.text for paragraph in paragraphs for line in paragraph.lines]
    if 2 * sum(text.count(UNKNOWN) for text in texts) > sum(map(len, texts)):
        raise SourceUnreadable(Reason.ONLY_PICTURES)
    outline.found(FindingKind.SYMBOLS_UNKNOWN, sum(UNKNOWN in text for text in texts))

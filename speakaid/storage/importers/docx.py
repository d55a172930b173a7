"""Word documents: headings are cards, or lines wholly in bold where there are no headings.

`word_package` opens the file, `word_paragraphs` reads it, `prose` decides what each paragraph is
for a talk.
"""

from pathlib import Path

from speakaid.i18n import N_
from speakaid.storage.importers.imported import FindingKind, Imported
from speakaid.storage.importers.outline import Outline, imported
from speakaid.storage.importers.prose import fill
from speakaid.storage.importers.text import title_of

SUFFIXES = (".docx", ".docm", ".dotx")
LABEL = N_("Word document")


def read(path: Path) -> Imported:
    """The talk in a Word document. Raises SourceUnreadable."""
    from speakaid.storage.importers.word_package import read_package
    from speakaid.storage.importers.word_paragraphs import read_paragraphs
    from speakaid.storage.importers.word_xml import has_words

    outline = Outline(title_of(path))
    package = read_package(path)
    paragraphs = read_paragraphs(package, outline)
    outline.found(FindingKind.HEADERS_LEFT_OUT, sum(map(has_words, package.margins)))
    fill(outline, paragraphs)
    return imported(outline)

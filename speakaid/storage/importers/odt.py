"""OpenDocument texts, as LibreOffice writes them: headings are cards, as in Word documents.

`odt_paragraphs` reads the file, `prose` decides what each paragraph is for a talk.
"""

from pathlib import Path

from speakaid.i18n import N_
from speakaid.storage.importers.imported import FindingKind, Imported
from speakaid.storage.importers.outline import Outline, imported
from speakaid.storage.importers.prose import fill
from speakaid.storage.importers.text import title_of

SUFFIXES = (".odt", ".ott")
LABEL = N_("OpenDocument text")


def read(path: Path) -> Imported:
    """The talk in an OpenDocument text. Raises SourceUnreadable."""
    from speakaid.storage.importers.odt_package import read_package
    from speakaid.storage.importers.odt_paragraphs import ParagraphReader

    outline = Outline(title_of(path))
    package = read_package(path)
    paragraphs = list(ParagraphReader(package, outline).read(package.body))
    outline.found(FindingKind.HEADERS_LEFT_OUT, package.margins)
    fill(outline, paragraphs)
    return imported(outline)

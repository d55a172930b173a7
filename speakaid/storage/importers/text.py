"""Plain text, from a file or pasted: paragraphs are cards (see `paragraphs`)."""

from pathlib import Path

from speakaid.core.errors import SourceUnreadable
from speakaid.i18n import N_
from speakaid.storage import reading
from speakaid.storage.importers import underlined
from speakaid.storage.importers.imported import FindingKind, Imported
from speakaid.storage.importers.letters import MOST_CHARACTERS, plain, text_of
from speakaid.storage.importers.outline import BlockKind, Outline, imported
from speakaid.storage.importers.paragraphs import paragraphs_of

SUFFIXES = (".txt", ".text")
LABEL = N_("Plain text")
MOST_BYTES = 4 * MOST_CHARACTERS + 4


def read(path: Path) -> Imported:
    """The talk in a text file. Raises SourceUnreadable."""
    text, guessed = file_text(path)
    outline = _outline(text)
    outline.title = title_of(path)
    outline.found(FindingKind.LETTERS_GUESSED, int(guessed))
    return imported(outline)


def read_pasted(text: str) -> Imported:
    """The talk in a text from the clipboard. Raises SourceUnreadable."""
    return imported(_outline(plain(text)))


def file_text(path: Path) -> tuple[str, bool]:
    """The text of a file, and whether its letters were guessed. Raises SourceUnreadable."""
    return text_of(reading.whole(path, MOST_BYTES, SourceUnreadable))


def title_of(path: Path) -> str:
    """The name of a file as the title of a talk that names none."""
    # A name may hold bytes that are no text in the system's own letters.
    name = path.stem.encode("utf-8", "replace").decode()
    return " ".join(name.replace("_", " ").replace("-", " ").split())


def _outline(text: str) -> Outline:
    if (saved := underlined.outline_of(text)) is not None:
        return saved
    outline = Outline()
    paragraphs, joined = paragraphs_of(text)
    outline.found(FindingKind.LINES_JOINED, joined)
    for paragraph in paragraphs:
        outline.add(BlockKind.WORDS, paragraph)
    return outline

"""A Word document: large letters, real headings, a style of its own for what is not said.

Words with help are underlined in the script. Pictures stand in the document, with their description
for a screen reader. How it looks is in `docx_look`.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from speakaid.core.deck import TrickyWord
from speakaid.i18n import N_
from speakaid.storage.deck_file import DeckFile, kept_media
from speakaid.storage.exporters.sheet import Sheet, SheetCard, sheet_of
from speakaid.storage.exporters.tricky import tricky_pieces
from speakaid.storage.exporters.words import Lines, one_line

if TYPE_CHECKING:
    from docx.document import Document

SUFFIX = ".docx"
LABEL = N_("Word document")


def write(talk: DeckFile) -> bytes:
    """The talk as the bytes of a .docx file."""
    from speakaid.storage.exporters import docx_look

    sheet = sheet_of(talk.deck)
    document = docx_look.new_document(sheet.title)
    _Writer(document, kept_media(talk.deck, talk.path)).write(sheet)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


class _Writer:
    """Fills a document from the top to the bottom."""

    def __init__(self, document: "Document", media: dict[str, bytes]) -> None:
        self._document, self._media = document, media
        self._style_ids: dict[str, str | None] = {}

    def write(self, sheet: Sheet) -> None:
        """Write all of it."""
        self._add("Title", (sheet.title,))
        self._add_notes(sheet.notes)
        for card in sheet.cards:
            self._add("Heading 1", (card.heading,))
            self._add_picture(card)
            self._add_script(card)
            self._add_notes(card.notes)

    def _add_script(self, card: SheetCard) -> None:
        for lines in card.script:
            self._add("Normal", lines, card.card.tricky_words)

    def _add_notes(self, notes: tuple[Lines, ...]) -> None:
        from speakaid.storage.exporters.docx_look import NOTE_STYLE

        for lines in notes:
            self._add(NOTE_STYLE, lines)

    def _add(self, style: str, lines: Lines, tricky: tuple[TrickyWord, ...] = ()) -> None:
        from speakaid.storage.exporters import docx_look

        paragraph = self._document.add_paragraph()
        paragraph._p.style = self._style_id(style)
        for number, line in enumerate(lines):
            if number:
                paragraph.add_run().add_break()
            for words, has_help in tricky_pieces(line, tricky):
                paragraph.add_run(words).underline = has_help or None
        docx_look.turn(paragraph, " ".join(lines))

    def _style_id(self, name: str) -> str | None:
        """python-docx looks through all styles; in a long talk for thousands of paragraphs."""
        from docx.enum.style import WD_STYLE_TYPE

        if name not in self._style_ids:
            part: Any = self._document.part
            self._style_ids[name] = part.get_style_id(name, WD_STYLE_TYPE.PARAGRAPH)
        return self._style_ids[name]

    def _add_picture(self, card: SheetCard) -> None:
        from speakaid.storage.exporters import docx_look

        content = self._media.get(card.card.picture or "")
        if content is not None:
            about = one_line(card.card.picture_description) or card.heading
            docx_look.add_picture(self._document, content, about)

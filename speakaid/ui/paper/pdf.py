"""Pages as a PDF: words that can be selected, letters embedded, title and language set."""

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from speakaid.storage.pdf_language import with_language
from speakaid.ui.paper.formats import Paper
from speakaid.ui.paper.lettering import PARTS
from speakaid.ui.paper.painter import paint_sheet
from speakaid.ui.paper.sheet import Sheet
from speakaid.wording import paper as say

POINTS_PER_INCH = 72


def pdf_of(sheets: Iterable[Sheet], paper: Paper, title: str) -> bytes:
    """The pages as one PDF. All are of this paper."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(say.title_of(title))
    writer.setCreator("SpeakAid")
    writer.setResolution(round(POINTS_PER_INCH * PARTS))
    writer.setPageLayout(page_layout(paper))
    with QPainter(writer) as painter:
        for number, sheet in enumerate(sheets):
            if number:
                writer.newPage()
            paint_sheet(painter, sheet, PARTS)
    return with_language(bytes(buffer.data().data()), language())


def page_layout(paper: Paper) -> QPageLayout:
    """The whole paper, upright; the pages keep their own margins."""
    kinds = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Point
    return QPageLayout(QPageSize(kinds[paper]), upright, QMarginsF(), unit)


def language() -> str:
    """The tag of the language: that of the computer, as a talk does not say in which it is."""
    # Where nobody chose a language, Qt names it "en-POSIX", which no reader of a page knows.
    return QLocale.system().bcp47Name().removesuffix("-POSIX")

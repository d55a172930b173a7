"""Pages to a printer of the system: the same drawing as in the preview."""

from collections.abc import Iterable
from itertools import islice

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from speakaid.ui.paper.formats import Paper
from speakaid.ui.paper.painter import paint_sheet
from speakaid.ui.paper.pdf import POINTS_PER_INCH, page_layout
from speakaid.ui.paper.sheet import Sheet


def ready_printer(paper: Paper, title: str) -> QPrinter:
    """A printer set up for this paper; which one it is, its own window asks."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(paper))
    printer.setDocName(title)
    printer.setCreator("SpeakAid")
    return printer


def print_sheets(printer: QPrinter, sheets: Iterable[Sheet]) -> bool:
    """Print these pages, or those of them that were asked for; False if the printer refused."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    first, last = printer.fromPage() or 1, printer.toPage() or None
    is_well = True
    for number, sheet in enumerate(islice(sheets, first - 1, last)):
        if number and not printer.newPage():
            is_well = False
            break
        paint_sheet(painter, sheet, _dots(printer, sheet.paper))
    return painter.end() and is_well


def _dots(printer: QPrinter, paper: Paper) -> float:
    """Dots to a point: fewer where the speaker chose smaller paper, so that nothing is cut off."""
    whole = printer.paperRect(QPrinter.Unit.Point)
    wide, high = paper.size
    return (
        printer.resolution()
        / POINTS_PER_INCH
        * min(1.0, whole.width() / wide, whole.height() / high)
    )

"""What tracked changes have taken out of a Word document, apart from words."""

from speakaid.storage.importers.word_xml import Element, child


def mark_is_deleted(paragraph: Element) -> bool:
    """Whether a paragraph goes on in the next, since the mark between them was deleted."""
    marks = child(paragraph, "pPr", "rPr")
    return child(marks, "del") is not None or child(marks, "moveFrom") is not None


def is_deleted(piece: Element) -> bool:
    """Whether a row or a cell of a table was deleted."""
    row, cell = child(piece, "trPr", "del"), child(piece, "tcPr", "cellDel")
    return row is not None or cell is not None

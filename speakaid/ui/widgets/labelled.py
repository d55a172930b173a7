"""A box, or a choice, with its name above it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from speakaid.ui.widgets.text import BodyText, Rank


def add(
    column: QVBoxLayout, words: str, widget: QWidget, *, buddy: QWidget | None = None
) -> BodyText:
    """Put the name and the widget at the end of a column; give the name back.

    `buddy` is what the name belongs to, where that is only a part of the widget.
    """
    label = BodyText(words, Rank.LEAD)
    label.setBuddy(buddy or widget)
    column.addWidget(label)
    column.addWidget(widget)
    return label

"""What a screen reader is told away from the focus: prompts, bands, what is marked in a list.

All announcements go through here, so that tests can hear them. Older screen readers are silent
about announcements; whatever is announced is also shown.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Says words to a screen reader, once each."""

    announced = Signal(str, bool)
    """The words, and whether they are urgent."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._last = ""

    def announce(self, words: str, *, urgent: bool = False) -> None:
        """Say words; nothing to say, or the same as last, says nothing."""
        if words and words != self._last:
            event = QAccessibleAnnouncementEvent(self._widget, words)
            politeness = QAccessible.AnnouncementPoliteness
            event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
            QAccessible.updateAccessibility(event)
            self.announced.emit(words, urgent)
        self._last = words

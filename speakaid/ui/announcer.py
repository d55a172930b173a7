"""What a screen reader is told away from what it reads by itself: bands, lines, notices.

All of it goes through here, so that tests can hear it. On Linux it becomes the description of what
has the focus: every Orca says that, while the older ones are deaf to announcements, and with both
the newer ones would say it twice. Elsewhere it is an announcement. All of it is shown too.
"""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

BY_DESCRIPTION = sys.platform.startswith("linux")


class Announcer(QObject):
    """Says words to a screen reader, once each; those of a widget out of sight once it is shown."""

    announced = Signal(str, bool)
    """The words, and whether they are urgent."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._last = ""
        self._waits: tuple[str, bool] | None = None
        self._described: QWidget | None = None

    def announce(self, words: str, *, urgent: bool = False) -> None:
        """Say words; nothing to say, or the same as last, says nothing."""
        if words != self._last:
            self._take_back()
            if words:
                self._tell(words, urgent=urgent)
                self.announced.emit(words, urgent)
        self._last = words

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What waits is said once all that is shown has its place, and something the focus."""
        if event.type() == QEvent.Type.Show:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell_what_waits)
        return False

    def _tell(self, words: str, *, urgent: bool) -> None:
        if not self._widget.isVisible():
            self._waits = words, urgent
            self._widget.installEventFilter(self)
            return
        if BY_DESCRIPTION:
            self._described = self._widget.window().focusWidget() or self._widget
            self._described.setAccessibleDescription(words)
            return
        event = QAccessibleAnnouncementEvent(self._widget, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)

    def _tell_what_waits(self) -> None:
        if self._waits is not None:
            (words, urgent), self._waits = self._waits, None
            self._tell(words, urgent=urgent)

    def _take_back(self) -> None:
        """What was said is not said again when the focus comes back."""
        self._waits = None
        widget, self._described = self._described, None
        alive = widget is not None and isValid(widget)
        if widget is not None and alive and widget.accessibleDescription() == self._last:
            widget.setAccessibleDescription("")

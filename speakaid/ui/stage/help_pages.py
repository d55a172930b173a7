"""Which page of the help stands: *I'm stuck* turns to the next before it asks for more (R12)."""

from collections.abc import Callable

from speakaid.core.stuck import BREATH


class HelpPages:
    """A number, and when *I'm stuck* was last pressed."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._pressed_at = float("-inf")
        self.number = 0

    def begin(self) -> None:
        """Other help stands: from its first page."""
        self.number = 0

    def press(self, pages: int) -> bool:
        """*I'm stuck*, over help of so many pages (0: none is open); whether that used the press.

        Core does not know of a press that turned a page, so the next one is held back here.
        """
        before, self._pressed_at = self._pressed_at, self._now()
        if not pages or self._pressed_at - before <= BREATH:
            return bool(pages)
        turns = self.number + 1 < pages
        self.number += turns
        return turns

"""Every state of Practise, for the tour and for the tests."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from speakaid.ui.practise import tour_back, tour_today, tour_turn


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield from tour_today.states()
    yield from tour_turn.states()
    yield from tour_back.states()

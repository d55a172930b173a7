"""States of Practise, for the tour and for the tests."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield from ()

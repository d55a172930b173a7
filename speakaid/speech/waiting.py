"""An answer that is waited for, where nobody has anything else to do: in a command."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

PATIENCE = 20.0
"""Seconds: voice and sound have their own patience, so this is for what nobody foresaw."""
T = TypeVar("T")


def answer_of(ask: Callable[[Callable[[T], None]], object]) -> T | None:
    """What comes first when this is asked; None where nothing does."""
    came: SimpleQueue[T] = SimpleQueue()
    ask(came.put)
    try:
        return came.get(timeout=PATIENCE)
    except Empty:
        return None

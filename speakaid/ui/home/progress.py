"""A talk that waits to be carried on, as Home is told of it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Progress:
    """Its title, and where the talk lies, so that Home lists it once."""

    title: str
    path: Path | None = None

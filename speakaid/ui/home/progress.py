"""What waits on Home besides the talks: one to be carried on, two copies that differ."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Progress:
    """Its title, and where the talk lies, so that Home lists it once."""

    title: str
    path: Path | None = None


@dataclass(frozen=True)
class Copies:
    """Two copies of a talk of this title differ."""

    title: str

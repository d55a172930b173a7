"""What waits on Home besides the talks: one to be carried on, copies that differ, ideas."""

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


@dataclass(frozen=True)
class Waiting:
    """Ideas wait in the large talk: its title, where it lies, and one idea or several (2)."""

    title: str
    path: Path
    ideas: int

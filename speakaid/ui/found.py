"""What was found when something on this computer was looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was looked at: whether it is good, and a sentence."""

    good: bool
    words: str

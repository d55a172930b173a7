"""How much fits on the stage screen, as the screen tells it: an event like any other (R3)."""

from dataclasses import dataclass

MOST_LINES = 5
ENOUGH_LINES = 3
ENOUGH_CHARACTERS = 16


@dataclass(frozen=True, slots=True)
class Measure:
    """Lines that fit above each other, and characters that fit beside each other.

    A wide character (East Asian, emoji) counts as two. Room for the band and the holding sentence
    is already taken off.
    """

    lines: int = 5
    characters: int = 28

    @property
    def is_enough(self) -> bool:
        """Whether a page can be read at a glance: at least 3 lines of 16 characters (R3)."""
        return self.lines >= ENOUGH_LINES and self.characters >= ENOUGH_CHARACTERS

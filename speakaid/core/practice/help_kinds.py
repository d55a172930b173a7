"""The kinds of help for a word, and the order in which they come if nobody chose another."""

from enum import StrEnum
from typing import Literal


class HelpKind(StrEnum):
    """The kinds of help for a word, of which the whole word comes last; LINE is that for a line."""

    MEANING = "meaning"
    PICTURE = "picture"
    LETTERS = "letters"
    SOUND = "sound"
    WORD = "word"
    LINE = "line"


OfferedHelp = Literal[HelpKind.MEANING, HelpKind.PICTURE, HelpKind.LETTERS, HelpKind.SOUND]
"""What can be put in an order: the whole word comes last in any."""
USUAL_ORDER: tuple[OfferedHelp, ...] = (
    HelpKind.MEANING,
    HelpKind.PICTURE,
    HelpKind.LETTERS,
    HelpKind.SOUND,
)

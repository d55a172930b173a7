"""A printed page as a value: what stands where. Nothing here draws; `painter` does."""

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QImage

from speakaid.ui.paper.formats import Cut, Paper
from speakaid.ui.paper.lettering import SetWords
from speakaid.ui.paper.signs import SignKind


@dataclass(frozen=True, slots=True)
class Words:
    """Words with the left top corner of their first line."""

    x: float
    y: float
    words: SetWords


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign in a square."""

    x: float
    y: float
    side: float
    kind: SignKind


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that fills its place; it already has the right shape."""

    x: float
    y: float
    width: float
    height: float
    image: QImage


@dataclass(frozen=True, slots=True)
class Rule:
    """A line to write on, or between two things."""

    x: float
    y: float
    width: float
    fine: bool = False


Item: TypeAlias = Words | Sign | Picture | Rule


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page."""

    paper: Paper
    items: tuple[Item, ...]
    cuts: tuple[Cut, ...] = ()

    @property
    def text(self) -> str:
        """All words of the page, in the order of reading."""
        return "\n".join(item.words.text for item in self.items if isinstance(item, Words))

"""The paragraphs of a Word document, once they are read."""

from dataclasses import dataclass, field
from enum import Enum, auto


class Role(Enum):
    """What a paragraph is."""

    TITLE = auto()
    SUBTITLE = auto()
    HEADING = auto()
    ITEM = auto()
    ROW = auto()
    BOX = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A line up to a forced break. Spaces have no say in whether it is bold."""

    text: str
    bold: bool


@dataclass(slots=True)
class Paragraph:
    """One paragraph; an empty one says that there is a gap."""

    role: Role
    lines: list[Line]
    level: int = 1
    notes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(line.text for line in self.lines)

"""The letters of one paragraph of a Word document as they are gathered, and what hangs on it."""

from dataclasses import dataclass, field

from speakaid.storage.importers.word_xml import Element


@dataclass(frozen=True, slots=True)
class Fragment:
    """Some letters, and whether they are bold."""

    text: str
    bold: bool


@dataclass(slots=True)
class Runs:
    """The words of a paragraph, and what hangs on it."""

    fragments: list[Fragment] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all."""
        return not (self.fragments or self.boxes or self.notes)

    def add(self, text: str, *, bold: bool) -> None:
        """More letters."""
        self.fragments.append(Fragment(text, bold))

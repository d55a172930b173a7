"""The letters of one paragraph of a Word document as they are gathered, and what hangs on it."""

from dataclasses import dataclass, field

from speakaid.storage.importers.word_symbols import raised
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
    _after_formula: bool = field(default=False, init=False)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all."""
        return not (self.fragments or self.boxes or self.notes)

    def add(self, text: str, *, bold: bool) -> None:
        """More letters; a space keeps them from the end of a formula, for x^2y is not x^2 y."""
        apart = self._after_formula and text[:1].isalnum()
        self.fragments.append(Fragment(f" {text}" if apart else text, bold))
        self._after_formula = False

    def add_formula(self, text: str, *, bold: bool, apart: bool) -> None:
        """A formula in one line. `apart`: a space keeps it from a letter or figure before it."""
        self.add(f" {text}" if apart and self._ends(0).isalnum() else text, bold=bold)
        self._after_formula = True

    def raise_from(self, start: int) -> None:
        """Figures that stand raised behind something are a power: 10² is not 102."""
        text = "".join(each.text for each in self.fragments[start:])
        before = self._ends(len(self.fragments) - start)
        if (before.isalnum() or before == ")") and (power := raised(text)):
            self.fragments[start:] = [Fragment(power, self.fragments[start].bold)]

    def _ends(self, before: int) -> str:
        """The last letter, without so many fragments."""
        return self.fragments[-1 - before].text[-1:] if len(self.fragments) > before else ""

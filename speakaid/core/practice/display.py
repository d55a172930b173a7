"""What the speaker sees of a sitting, as one frozen value. Screens and terminals draw the same."""

from dataclasses import dataclass

from speakaid.core.cues import Cue
from speakaid.core.practice.clusters import Lines, Word
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import ItemKind, Way
from speakaid.core.practice.state import Done, TurnPhase


@dataclass(frozen=True, slots=True)
class Given:
    """Help that is there: its words, or the name of a picture."""

    kind: HelpKind
    text: str


@dataclass(frozen=True, slots=True)
class PracticeDisplay:
    """One thing at a time. Without a `way` there is nothing on the screen: a rest, or the end.

    `name` is the point that it belongs to; `before` what is said before it; `lines` its words, of
    which some letters may be hidden; `marked` counts to the word that is being said; `gap` are the
    places of the word that is practised, from the first up to the last.
    """

    way: Way | None = None
    item: str = ""
    kind: ItemKind | None = None
    phase: TurnPhase = TurnPhase.ASKED
    name: str = ""
    before: str = ""
    lines: Lines = ()
    marked: int | None = None
    gap: tuple[int, int] | None = None
    helps: tuple[Given, ...] = ()
    more_help: bool = False
    next_due: float | None = None
    within: Way | None = None
    """The way to which it belongs: for what only fills the time until a line comes back, that of
    the line."""
    cue: Cue | None = None
    """What can be heard of it; `speaks`: it is said by itself as soon as it comes."""
    speaks: bool = False
    paused: bool = False
    can_go_back: bool = False
    done: Done | None = None

    @property
    def shown(self) -> str:
        """The words on the screen, with a dot for every letter that is hidden."""
        lines = ([_text(word) for word in line] for line in self.lines)
        return "\n".join(" ".join(line) for line in lines)

    @property
    def meanwhile(self) -> bool:
        """Whether it only fills the time until something comes back."""
        return self.way is not self.within

    @property
    def help(self) -> HelpKind | None:
        """The last help that was given."""
        return self.helps[-1].kind if self.helps else None


def _text(word: Word) -> str:
    return "".join(piece.text for piece in word)

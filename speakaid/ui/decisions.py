"""What was decided on the screen of ideas since it came, to be taken back and done again there."""

from collections.abc import Callable
from typing import NamedTuple

from speakaid.core.proposals import Idea
from speakaid.ui.sitting import Sitting


class Decision(NamedTuple):
    """An idea that was decided, how many steps there were before and after, what became of it."""

    idea: Idea
    before: int
    after: int
    became: str = ""


class Decisions:
    """The way to and fro among them."""

    def __init__(self, sitting: Callable[[], Sitting]) -> None:
        self._sitting = sitting
        self._done: list[Decision] = []
        self._undone: list[Decision] = []

    def begin(self) -> None:
        """Nothing was decided yet."""
        self._done.clear()
        self._undone.clear()

    @property
    def can_undo(self) -> bool:
        """Whether there is one to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether one was taken back."""
        return bool(self._undone)

    def add(self, idea: Idea, before: int, became: str) -> None:
        """It was decided, after so many steps."""
        self._done.append(Decision(idea, before, self._sitting().draft.steps, became))
        self.forget_undone()

    def forget_undone(self) -> None:
        """Something else was done meanwhile: what was taken back cannot be done again."""
        self._undone.clear()

    def undo(self) -> Decision:
        """Take the last one back."""
        done = self._done.pop()
        self._undone.append(done)
        self._go(lambda steps: steps > done.before, self._sitting().undo)
        return done

    def redo(self) -> Decision:
        """Do it again."""
        done = self._undone.pop()
        self._done.append(done)
        self._go(lambda steps: steps < done.after, self._sitting().redo)
        return done

    def _go(self, further: Callable[[int], bool], go: Callable[[], None]) -> None:
        """Go along the steps as long as this is so, and there are any."""
        steps = -1
        while steps != (steps := self._sitting().draft.steps) and further(steps):
            go()

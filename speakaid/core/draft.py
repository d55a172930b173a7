"""A deck that is being worked on: undo and redo without limit, typing joined word by word.

A draft also says, as moves, what was done since somebody last asked, so that storage can keep the
way back over a restart: `do` is a new step, `amend` puts another in the place of the last one,
`undo` and `redo` are what they say.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, TypeVar

from pydantic import Field

from speakaid.core.changes import applied, changes_between, readable, reversed_, seen_from
from speakaid.core.deck import Deck, Value
from speakaid.core.joining import Step, followed, grown
from speakaid.core.touched import card_of

Made = TypeVar("Made")

LETTER_BY_LETTER = 20_000
"""So many steps are kept as they were; of older ones what was typed in one go becomes one."""


class MoveKind(StrEnum):
    """What was done with a step."""

    DO = "do"
    AMEND = "amend"
    UNDO = "undo"
    REDO = "redo"


class Move(Value):
    """One line of the way that a draft took; `step` only with do and amend."""

    kind: MoveKind
    step: Annotated[Step, Field(max_length=64)] = ()


class Draft:
    """The deck as it is now, and the way to and fro."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._moves: list[Move] = []
        self._open = False

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be done again."""
        return bool(self._undone)

    @property
    def steps(self) -> int:
        """How many steps can be taken back."""
        return len(self._done)

    @property
    def last_step(self) -> Step:
        """What *Undo* would take back; nothing if there is no step."""
        return self._done[-1] if self._done else ()

    @property
    def next_step(self) -> Step:
        """What *Redo* would do again; nothing if there is no step."""
        return self._undone[-1] if self._undone else ()

    @property
    def farthest_step(self) -> Step:
        """The last of all steps, those that were taken back among them; it is new if one types."""
        return self._undone[0] if self._undone else self.last_step

    def change(self, deck: Deck, card: str | None = None) -> bool:
        """The deck is now this one; False if that is no change.

        What goes on with the word that is being typed becomes one step with it. `card` is the one
        that the person has in mind, to which undo and redo lead back. To lock the talk is no step.
        """
        turned = self._turn_lock(deck.locked)
        given = seen_from(changes_between(self.deck, deck), self.deck, card)
        if not given:
            return turned
        step = readable(given)
        self.deck = deck if step == given else applied(self.deck, step)
        self._undone.clear()
        self._take(step)
        return True

    def close_step(self) -> None:
        """What is typed from now on is a step of its own: another card, another box."""
        self._open = False

    def undo(self) -> str | None:
        """Take the last step back. The card to look at, if there is one."""
        return self._go(self._done, self._undone, MoveKind.UNDO)

    def redo(self) -> str | None:
        """Do again what was taken back. The card to look at, if there is one."""
        return self._go(self._undone, self._done, MoveKind.REDO)

    def taken_moves(self) -> tuple[Move, ...]:
        """What was done since this was last asked."""
        moves, self._moves = tuple(self._moves), []
        return moves

    def remember(self, moves: Iterable[Move]) -> None:
        """Take over the way of an earlier sitting that led to this deck, as far back as it goes."""
        done, undone = _replayed(moves)
        self._done = [move.step for move in done]
        self._undone = [move.step for move in undone]

    def follow(self, moves: Iterable[Move]) -> int:
        """Go on as a sitting did that was cut off, as far as its moves fit; how many did."""
        count = 0
        for count, move in enumerate(moves, start=1):
            try:
                self.deck = self._after(move)
            except ValueError:
                return count - 1
            _replay(move.kind, move.step, self._done, self._undone)
        return count

    def _after(self, move: Move) -> Deck:
        match move.kind:
            case MoveKind.DO:
                return applied(self.deck, move.step)
            case MoveKind.AMEND if self._done:
                return applied(applied(self.deck, reversed_(self._done[-1])), move.step)
            case MoveKind.UNDO if self._done:
                return applied(self.deck, reversed_(self._done[-1]))
            case MoveKind.REDO if self._undone:
                return applied(self.deck, self._undone[-1])
        raise ValueError("a move that leads nowhere")

    def _turn_lock(self, locked: bool) -> bool:
        if self.deck.locked == locked:
            return False
        self.deck = self.deck.model_copy(update={"locked": locked})
        return True

    def _take(self, step: Step) -> None:
        both = grown(self._done[-1], step) if self._open and self._done else None
        if both is not None:
            self._done[-1] = both
            self._note(MoveKind.AMEND, both)
        else:
            self._done.append(step)
            self._note(MoveKind.DO, step)
        self._open = True

    def _note(self, kind: MoveKind, step: Step) -> None:
        """A step that is amended before anybody asked was never another one."""
        last = self._moves[-1] if self._moves else None
        if kind is MoveKind.AMEND and last and last.kind in (MoveKind.DO, MoveKind.AMEND):
            kind = last.kind
            self._moves.pop()
        self._moves.append(Move.model_construct(kind=kind, step=step))

    def _go(self, come_from: list[Step], go_to: list[Step], kind: MoveKind) -> str | None:
        if not come_from:
            return None
        step = come_from.pop()
        changes = reversed_(step) if kind is MoveKind.UNDO else step
        try:
            self.deck = applied(self.deck, changes)
        except ValueError:  # a remembered way that does not lead here leads nowhere else either
            come_from.clear()
            return None
        go_to.append(step)
        self._open = False
        self._moves.append(Move(kind=kind))
        return card_of(changes, self.deck)


def shortened(moves: Iterable[Move], as_they_were: int = LETTER_BY_LETTER) -> tuple[Move, ...]:
    """The shortest way that can be undone and redone as this one.

    Of all but the last steps, what was typed on without a jump becomes one step.
    """
    done, undone = _replayed(moves)
    split = max(0, len(done) - as_they_were)
    older: list[Move] = []
    for move in done[:split]:
        joined = followed(older[-1].step, move.step) if older else None
        older[-1:] = [_do(joined)] if joined else [*older[-1:], move]
    back = (Move(kind=MoveKind.UNDO),) * len(undone)
    return (*older, *done[split:], *reversed(undone), *back)


def _do(step: Step) -> Move:
    return Move.model_construct(kind=MoveKind.DO, step=step)


def _replayed(moves: Iterable[Move]) -> tuple[list[Move], list[Move]]:
    """What was done, and what was taken back of it, each as the move that did it."""
    done: list[Move] = []
    undone: list[Move] = []
    for move in moves:
        made = _do(move.step) if move.kind is MoveKind.AMEND else move
        _replay(move.kind, made, done, undone)
    return done, undone


def _replay(kind: MoveKind, made: Made, done: list[Made], undone: list[Made]) -> None:
    """One move more. One that needs a step that is not there begins the way after it."""
    match kind:
        case MoveKind.DO:
            done.append(made)
            undone.clear()
        case MoveKind.AMEND if done:
            done[-1] = made
        case MoveKind.UNDO if done:
            undone.append(done.pop())
        case MoveKind.REDO if undone:
            done.append(undone.pop())
        case _:
            done.clear()
            undone.clear()

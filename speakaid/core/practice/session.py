"""A sitting: events with times in, what the speaker sees out.

It asks no clock, opens no file and says no sentence: the same events at the same times give the
same displays, and a tick more or less changes nothing.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from pydantic import TypeAdapter

from speakaid.core.beats import on_beat
from speakaid.core.practice import acting, events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.going import ends_at, go_on
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.helping import due_by_itself
from speakaid.core.practice.items import Way
from speakaid.core.practice.pausing import running, stepping, still, voiced
from speakaid.core.practice.showing import show, within
from speakaid.core.practice.state import Asked, Done, Result, State, TurnPhase, replace
from speakaid.core.practice.trail import fitting, remembering, taken_back
from speakaid.core.practice.work import Work

_STATE: TypeAdapter[State] = TypeAdapter(State)
_Moment = tuple[float, Callable[[State, float], State]]


class PracticeSession:
    """One sitting, from its start to its end."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._state = State(queue=tuple(filter(work.is_there, work.tasks)))

    @classmethod
    def resumed(cls, work: Work, kept: dict[str, Any]) -> "PracticeSession":
        """The sitting that was stopped; what the talk has no more is left out.

        Raises ValueError where what was kept is no sitting.
        """
        session = cls(work)
        session._state = fitting(work, _STATE.validate_python(kept))
        return session

    @property
    def at(self) -> float:
        """The sitting's time at its last event."""
        return self._state.at

    @property
    def asked(self) -> tuple[Asked, ...]:
        """The words that were asked for alone."""
        return self._state.asked

    @property
    def is_on(self) -> bool:
        """Whether it was begun, and neither stopped nor ended."""
        return self._state.is_on

    @property
    def way(self) -> Way | None:
        """The way to which it has come, also where it stopped; None at its end."""
        return within(self.work, self._state)

    @property
    def results(self) -> tuple[Result, ...]:
        """What came of the turns so far."""
        return self._state.results

    def kept(self) -> dict[str, Any]:
        """All that is needed to go on another time, as plain values, without a word."""
        plain = replace(self._state, trail=())
        kept: dict[str, Any] = _STATE.dump_python(plain, mode="json")
        return kept

    def handle(self, event: events.Event, at: float) -> None:
        """Something happened, `at` seconds on the sitting's clock; time never goes back."""
        at = max(on_beat(at), self._state.at)
        state = self._passed(self._state, at)
        state = self._happened(state, event, at)
        self._state = self._passed(state, at)

    def display(self) -> PracticeDisplay:
        """What the speaker sees now."""
        return show(self.work, self._state)

    # -- private

    def _passed(self, state: State, to: float) -> State:
        """The state at `to`, with every moment until then lived through in its order."""
        while due := min(self._moments(state), key=lambda one: one[0], default=None):
            moment, happen = due
            if on_beat(moment) > to:
                break
            state = happen(state, max(on_beat(moment), state.at))
        return replace(state, at=to)

    def _moments(self, state: State) -> Iterator[_Moment]:
        """What time does by itself."""
        if not state.is_on or state.paused_at is not None:
            return
        if state.rests:
            wakes = (state.next_due, ends_at(self.work, state))
            yield from ((at, self._go_on) for at in wakes if at is not None)
        yield from self._helps(state)

    def _helps(self, state: State) -> Iterator[_Moment]:
        turn, waits = state.turn, self.work.choice.help.waits
        if turn is None or turn.phase is TurnPhase.SHOWN or not waits:
            return
        if turn.task.way is Way.RECALL:
            yield turn.since + waits[-1], partial(self._give, HelpKind.LINE)
        if turn.task.way is Way.WORDS:
            for due in due_by_itself(self.work.kinds(turn.task.item), waits):
                if due.kind not in turn.helps:
                    yield turn.since + due.after, partial(self._give, due.kind)

    def _go_on(self, state: State, at: float) -> State:
        return go_on(self.work, state, at)

    def _give(self, kind: HelpKind, state: State, at: float) -> State:
        return acting.given(self.work, state, kind, at)

    def _happened(self, state: State, event: events.Event, at: float) -> State:
        match event:
            case events.Tick():
                return state
            case events.Start():
                return self._started(state, at)
        if not state.is_on:
            return state
        match event:
            case events.Stop():
                return replace(running(self.work, state, at), done=Done.STOPPED)
            case events.Enough():
                return replace(running(self.work, state, at), done=Done.ENOUGH)
            case events.Voiced(times=times):
                return voiced(self.work, state, times, at)
            case events.Pause() if state.paused_at is None:
                return still(self.work, state, at)
            case events.Pause():
                return running(self.work, state, at)
        return self._pressed(state, event, at)

    def _started(self, state: State, at: float) -> State:
        if state.begun is None:
            return go_on(self.work, replace(state, begun=at), at)
        if state.done is Done.STOPPED:
            # Another time: it has all of a sitting before it.
            begun = replace(state, done=None, begun=at, away=0.0)
            if begun.turn is None:
                return go_on(self.work, begun, at)
            return replace(begun, turn=replace(begun.turn, since=at))
        return state

    def _pressed(self, state: State, event: events.Event, at: float) -> State:
        """A press on what is shown: it can be taken back."""
        if state.paused_at is not None and (stepped := stepping(self.work, state, event, at)):
            return stepped
        state = running(self.work, state, at)
        if isinstance(event, events.Back):
            return taken_back(state, at)
        return state if state.turn is None else remembering(state, self._acted(state, event, at))

    def _acted(self, state: State, event: events.Event, at: float) -> State:
        match event:
            case events.Said():
                return acting.said(self.work, state, at)
            case events.MoreHelp(word=word):
                return acting.helped(self.work, state, at, word)
        return acting.went_on(self.work, state, at)

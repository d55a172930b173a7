"""A talk being given: events with times in, what the speaker sees out.

The rules are R1 to R31 of docs/stage-rules.md. This class only hands each event to the part that
knows its rule. It asks no clock, opens no file, and says no sentence: the same events at the same
times give the same displays, and a tick more or less changes nothing.

*I'm stuck* and *My ending* are never refused, from the opening of the stage to its end.
"""

from dataclasses import replace
from typing import Any, assert_never

from pydantic import TypeAdapter

from speakaid.core import (
    bands,
    clock,
    events,
    hearing,
    moving,
    pausing,
    planning,
    prompts,
    stuck,
)
from speakaid.core.beats import on_beat
from speakaid.core.display import DONE, Display
from speakaid.core.events import Act, Adjustment, Event
from speakaid.core.keeping import of_talk
from speakaid.core.measure import Measure
from speakaid.core.passing import BEGINS_AFTER, Rules, more_time, next_moment, pass_time
from speakaid.core.route import is_closing
from speakaid.core.showing import show
from speakaid.core.state import Clock, Paused, Place, State
from speakaid.core.talk import Talk

LONGEST_AWAY = 4 * 3600.0
"""Seconds away that still count after a crash, without a slot (R30)."""
_NO_PRESS = (events.Signal, events.Woke, events.Heard, events.Tick)
_STATE: TypeAdapter[State] = TypeAdapter(State)


class TalkSession:
    """One talk, from before its start to its end."""

    def __init__(self, talk: Talk, rules: Rules = Rules()) -> None:
        self.talk = talk
        self.rules = rules
        self._state = State(place=Place(talk.opening.id))
        self._shown: tuple[State, Display] | None = None

    @classmethod
    def resumed(
        cls, talk: Talk, kept: dict[str, Any], away: float, rules: Rules = Rules()
    ) -> "TalkSession":
        """The session that was kept, `away` seconds of wall clock later (R30).

        Raises ValueError where what was kept is not of this talk.
        """
        session = cls(talk, rules)
        state = _STATE.validate_python(kept)
        state = of_talk(talk, state)
        longest = LONGEST_AWAY if state.clock.slot is None else state.clock.slot
        to = state.at + (away if 0 <= away <= longest else 0.0)
        session._state = _back_again(talk, state, pass_time(talk, state, to, rules))
        return session

    @property
    def at(self) -> float:
        """The session's time at its last event."""
        return self._state.at

    @property
    def next_moment(self) -> float:
        """When something next happens by itself, on the session's clock; infinite if nothing does.

        A band that grows is read off the clock, and is none.
        """
        return next_moment(self.talk, self._state, self.rules)

    def kept(self) -> dict[str, Any]:
        """All that is needed to go on after a crash, as plain values; nothing that was heard."""
        kept: dict[str, Any] = _STATE.dump_python(self._state, mode="json", exclude={"hearing"})
        return kept

    def handle(self, event: Event, at: float) -> None:
        """Something happened, `at` seconds on the session's clock; time never goes back."""
        at = max(on_beat(at), self._state.at)
        state = pass_time(self.talk, self._state, at, self.rules)
        state = _happened(self.talk, state, event, at, self.rules)
        state = prompts.let_go(self.talk, state)
        self._state = pass_time(self.talk, state, at, self.rules)

    def display(self) -> Display:
        """What the speaker sees now; drawn up once for each state, however many look."""
        if self._shown is None or self._shown[0] is not self._state:
            self._shown = (self._state, show(self.talk, self._state))
        return self._shown[1]


def _happened(talk: Talk, state: State, event: Event, at: float, rules: Rules) -> State:
    """Before the start only the measure counts; after the end, nothing (R8)."""
    if isinstance(event, events.Measured):
        return _measured(state, event.measure, at)
    if isinstance(event, events.Start):
        return state if state.opened_at is not None else _opened(talk, state, event, at)
    return _during(talk, state, event, at, rules) if state.is_open else state


def _measured(state: State, measure: Measure, at: float) -> State:
    """On another screen the page stands anew, so a last page has not yet stood there (R14)."""
    if measure == state.measure:
        return state
    return replace(state, measure=measure, page_since=state.in_view(at))


def _opened(talk: Talk, state: State, event: events.Start, at: float) -> State:
    return replace(
        state,
        opened_at=at,
        begins_at=at + BEGINS_AFTER,
        visit_since=at,
        page_since=at,
        clock=Clock(slot=event.slot, stop_at=event.stop_at),
    )


def _during(talk: Talk, state: State, event: Act | Adjustment, at: float, rules: Rules) -> State:
    """A press of any kind is the first after a crash (R30), and silence counts from it (R22)."""
    held = state.hold_first_press and state.paused is None
    if not isinstance(event, _NO_PRESS):
        state = replace(state, hold_first_press=False, quiet_from=at)
    match event:
        case events.Next():
            return _next(talk, state, at, held=held)
        case events.Back():
            return _back(talk, state, at, held=held)
        case events.Stuck():
            state = pausing.leave_pause(state, at)
            return stuck.stuck(talk, state, at, spoken=rules.in_the_ear)
        case events.Ending():
            return moving.to_ending(talk, bands.see(state), at)
        case events.Pause():
            return pausing.pause(state, at)
        case events.Resume():
            return pausing.carry_on(state, at)
        case events.Choose(item):
            return _choose(talk, state, item, at)
        case events.Jump(card):
            return moving.jump(talk, state, card, at) if talk.has(card) else state
        case events.Seen():
            return bands.see(state)
        case events.Signal():
            return bands.signal(talk, state, event, at)
        case events.Finish():
            return _finished(state, at)
        case _:
            return _set_right(talk, state, event, at)


def _set_right(talk: Talk, state: State, event: Adjustment, at: float) -> State:
    """What a person sets right about time, cards and notes; it turns no page."""
    match event:
        case events.MinuteMore():
            return more_time(talk, clock.more(state, at), at)
        case events.MinuteLess():
            return clock.less(state, at)
        case events.StopAt(end):
            return more_time(talk, clock.stop_at(talk, state, end, at), at)
        case events.GiveBack():
            return more_time(talk, clock.give_back(state, at), at)
        case events.StartsNow():
            return clock.starts_now(talk, state, at)
        case events.BeganAtOpening():
            return clock.begin_at(talk, state, state.opened_at or 0.0)
        case events.PutBack(card):
            return planning.put_back(talk, state, card, at)
        case events.Questions():
            return pausing.questions(state, at)
        case events.Noted(words):
            return replace(state, noted=(*state.noted, words))
        case events.Woke(asleep):
            state = replace(state, quiet_from=at)
            return bands.seen_anew(state, state.in_view(at - asleep), at)
        case events.Heard():
            return hearing.heard(state, event, at)
        case events.Tick():
            return state
        case _:
            assert_never(event)


def _next(talk: Talk, state: State, at: float, *, held: bool) -> State:
    """Next is used by the topmost layer: Pause, choices, band with help, page (R6)."""
    if state.paused is not None:
        return _next_in_pause(talk, state, state.paused, at)
    if stuck.choices_open(state):
        return stuck.close(state)
    if bands.takes_press(talk, state, at):
        return stuck.close(bands.see(state))
    if is_closing(talk, state) and bands.has_settled(state, at):
        state = bands.see(state)
    if state.help is not None:
        return stuck.close(state)
    return state if held else moving.turn(talk, state, at)


def _next_in_pause(talk: Talk, state: State, paused: Paused, at: float) -> State:
    if paused.marked is not None:
        return pausing.move_mark(talk, state, paused, +1)
    return pausing.carry_on(state, at)


def _back(talk: Talk, state: State, at: float, *, held: bool) -> State:
    if state.paused is not None and state.paused.marked is not None:
        return pausing.move_mark(talk, state, state.paused, -1)
    if state.paused is not None:
        return pausing.open_list(talk, state, state.paused)
    if stuck.choices_open(state):
        return moving.skip(talk, state, at)
    if state.help is not None:
        return stuck.close(state)
    return state if held else moving.back(talk, state, at)


def _choose(talk: Talk, state: State, item: str | None, at: float) -> State:
    """Choose in the list: a card, or that the talk is done."""
    if item is None and state.paused is not None and state.paused.marked is not None:
        cards = (*(card.id for card in talk.cards), DONE)
        item = cards[state.paused.marked]
    if item is not None and talk.has(item):
        return moving.jump(talk, state, item, at)
    return _finished(state, at) if item in (DONE, "done") else state


def _finished(state: State, at: float) -> State:
    """The talk is done: what stood over the page goes with it."""
    return replace(pausing.leave_pause(state, at), finished=True, help=None, prompt=None)


def _back_again(talk: Talk, before: State, after: State) -> State:
    """R30: open help and prompts are gone; if a band came meanwhile, one press turns no page."""
    came = not bands.is_waiting(before) or (after.wound_up and not before.wound_up)
    came = came and bands.is_waiting(after) and bands.may_hold_press(talk, after)
    held = before.hold_first_press or came
    # A prompt that came while nobody was there has reminded nobody.
    state = replace(
        after,
        help=None,
        prompt=None,
        prompted=after.prompted and before.prompted,
        prompted_at=before.prompted_at,
        quiet_from=after.at,
        hold_first_press=held,
    )
    return bands.seen_anew(state, before.in_view(before.at), state.at)

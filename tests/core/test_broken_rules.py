"""Core broken on purpose, one function at a time: each promise is seen to fail.

A promise that cannot fail guards nothing. The same story is drawn every time, and the unbroken
core is tried on the same stories by `test_promises.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from core import promises
from core.stories import Story, stories
from speakaid.core import (
    bands,
    cues,
    events,
    hearing,
    moving,
    pacing,
    pausing,
    planning,
    prompts,
    route,
    session,
    showing,
    stuck,
    talk,
)
from speakaid.core.route import Target
from speakaid.core.state import Place, State

EXAMPLES = 1000
Promise = Callable[[Story], None]


@dataclass(frozen=True)
class Break:
    """A promise, and a function of core put out of order."""

    promise: Promise
    where: Any
    name: str
    broken: Callable[..., Any]

    def __str__(self) -> str:
        return f"{self.promise.__name__}: {self.where.__name__.rpartition('.')[2]}.{self.name}"


def instead(where: Any, name: str) -> Callable[..., Any]:
    """The function as it is, to be called by its broken variant."""
    found: Callable[..., Any] = getattr(where, name)
    return found


real_pages = instead(talk, "pages_of")
real_stuck = instead(stuck, "stuck")
real_ending = instead(moving, "to_ending")
real_happened = instead(session, "_happened")
real_wind_up = instead(bands, "wind_up")
real_signal = instead(bands, "signal")
real_close = instead(stuck, "close")
real_back_again = instead(session, "_back_again")
real_put_back = instead(planning, "put_back")
real_heard = instead(hearing, "heard")
real_jump = instead(moving, "jump")
real_turn = instead(moving, "turn")


def refuses_when_wound_up(t: Any, state: State, at: float, **_: Any) -> State:
    return state if state.wound_up else real_stuck(t, state, at)


def ending_keeps_pause(t: Any, state: State, at: float) -> State:
    return state if state.paused else real_ending(t, state, at)


def drops_a_word(text: str, measure: Any) -> Any:
    return real_pages(" ".join(text.split()[:-1]), measure)


def turns_the_page(state: State, at: float) -> State:
    return replace(real_wind_up(state, at), place=replace(state.place, word=10_000))


def signal_turns_the_page(t: Any, state: State, event: Any, at: float) -> State:
    return replace(real_signal(t, state, event, at), place=Place(t.closing.id))


def counts_from_the_last_look(_: Any, state: State) -> float:
    return inf if state.prompted or state.paused else state.at + 10


def whatever_is_latest(t: Any, state: State, _at: float) -> tuple[str, ...]:
    cards = (card.id for card in reversed(route.ahead(t, state)))
    return tuple(card for card in cards if card not in state.put_back)[:1]


def forgets_what_was_put_back(t: Any, state: State, card: Any, at: float) -> State:
    return replace(real_put_back(t, state, card, at), put_back=())


def loses_what_was_put_back(t: Any, state: State, card: Any, at: float) -> State:
    return replace(real_put_back(t, state, card, at), waiting=())


def fades(t: Any, state: State) -> Any:
    return None if state.band and state.at - state.band.since > 30 else real_band(t, state)


real_band = instead(showing, "_band")


def forgets_the_word(t: Any, state: State, event: Any, *more: Any) -> State:
    if isinstance(event, events.Measured):
        state = replace(state, place=Place(state.place.card))
    return real_happened(t, state, event, *more)


def next_does_two_things(t: Any, state: State, at: float, **_: Any) -> State:
    return real_turn(t, real_close(pausing.leave_pause(state, at)), at)


def order_of_the_deck(t: Any, state: State) -> Target:
    index = min(t.index(state.place.card) + 1, len(t.cards) - 1)
    return Target(Place(t.cards[index].id), index)


def forgets_the_old_aim(_: Any, _before: State, after: State, _at: float) -> State:
    return after


def one_page_back(t: Any, state: State, at: float) -> State:
    return moving._one_back(t, state, at)


def jump_comes_to(t: Any, state: State, card: str, at: float) -> State:
    return real_jump(t, moving._come_to(state, at + 9), card, at)


def below_nothing(c: Any, now: float) -> float | None:
    end = pacing.end_of(c)
    return None if end is None else end - now


def forgets_what_was_set_aside(t: Any, before: State, after: State) -> State:
    return replace(real_back_again(t, before, after), set_aside=(), come_to=())


def none_passed_by(*_: Any) -> tuple[Any, ...]:
    return ()


def all_ahead_but_must_say(t: Any, state: State) -> tuple[Any, ...]:
    return tuple(card for card in t.cards[state.order + 1 : -1] if not card.must_say)


def anywhere(*_: Any) -> bool:
    return True


def prompts_at_once(_: Any, state: State) -> float:
    return inf if state.prompted else state.visit_since + 5


def once_a_second(*_: Any) -> float:
    return 0.0


def whatever_was_pressed(state: State) -> float:
    return inf if state.hearing is None else state.hearing.silent_since or inf


def for_good(_: State) -> float:
    return inf


def goes_on_in_speech(state: State, event: Any, at: float) -> State:
    return replace(real_heard(state, event, at), prompt=state.prompt)


def adds_up(state: State, event: Any, at: float) -> State:
    return replace(real_heard(state, event, at), cued=state.cued + 1, begins_at=state.begins_at - 9)


def says_the_same_turn(t: Any, state: State, at: float, **_: Any) -> State:
    return replace(real_stuck(t, state, at), cued=1)


def always_the_first_words(_t: Any, _state: State, page: Any) -> tuple[Any, ...]:
    return cues.first_words(page)


def never_over(t: Any, state: State, event: Any, *more: Any) -> State:
    happened = session._during if state.finished else real_happened
    return happened(t, state, event, *more)


BREAKS = (
    Break(promises.stuck_and_ending_are_one_press_away, stuck, "stuck", refuses_when_wound_up),
    Break(promises.stuck_and_ending_are_one_press_away, moving, "to_ending", ending_keeps_pause),
    Break(promises.stuck_and_ending_are_one_press_away, moving, "back", one_page_back),
    Break(promises.no_word_is_hidden_or_changed, talk, "pages_of", drops_a_word),
    Break(promises.nothing_but_a_person_turns_a_page, bands, "wind_up", turns_the_page),
    Break(promises.nothing_but_a_person_turns_a_page, bands, "signal", signal_turns_the_page),
    Break(
        promises.extra_ticks_change_nothing, prompts, "next_point_due", counts_from_the_last_look
    ),
    Break(
        promises.only_what_may_be_left_out_is_set_aside,
        planning,
        "latest_to_leave",
        whatever_is_latest,
    ),
    Break(
        promises.only_what_may_be_left_out_is_set_aside,
        planning,
        "put_back",
        forgets_what_was_put_back,
    ),
    Break(
        promises.what_is_put_back_is_reached_by_next, planning, "put_back", loses_what_was_put_back
    ),
    Break(promises.bands_stay_until_seen, showing, "_band", fades),
    Break(promises.another_measure_never_loses_the_word, session, "_happened", forgets_the_word),
    Break(promises.a_press_is_used_by_one_layer, session, "_next", next_does_two_things),
    Break(promises.after_this_names_where_next_goes, showing, "next_target", order_of_the_deck),
    Break(
        promises.next_goes_where_it_pointed_before, planning, "_with_old_aim", forgets_the_old_aim
    ),
    Break(
        promises.no_band_takes_a_press_at_the_opening_nor_in_the_closing,
        bands,
        "may_hold_press",
        anywhere,
    ),
    Break(promises.time_never_runs_below_nothing, showing, "seconds_left", below_nothing),
    Break(promises.what_is_kept_goes_on, session, "_back_again", forgets_what_was_set_aside),
    Break(promises.next_alone_comes_to_every_must_say, route, "ahead", all_ahead_but_must_say),
    Break(promises.a_skipped_must_say_is_offered_once_more, route, "_passed_by", none_passed_by),
    Break(promises.back_retraces_every_move, moving, "back", one_page_back),
    Break(promises.a_card_is_come_to_for_good, moving, "jump", jump_comes_to),
    Break(promises.prompts_are_gentle, prompts, "next_point_due", prompts_at_once),
    Break(promises.prompts_are_gentle, prompts, "_is_calm", anywhere),
    Break(promises.prompts_come_seldom, prompts, "_not_before", once_a_second),
    Break(promises.first_words_come_in_silence, prompts, "silent_from", whatever_was_pressed),
    Break(promises.first_words_come_in_silence, prompts, "true_until", for_good),
    Break(promises.first_words_come_in_silence, prompts, "_may_emphasise", anywhere),
    Break(promises.first_words_come_in_silence, hearing, "heard", goes_on_in_speech),
    Break(promises.what_was_told_twice_was_told_once, hearing, "heard", adds_up),
    Break(promises.the_ear_hears_what_was_asked_for, stuck, "stuck", says_the_same_turn),
    Break(promises.the_ear_hears_what_was_asked_for, showing, "_asked", always_the_first_words),
    Break(promises.the_end_is_final, session, "_happened", never_over),
)


def holds(promise: Promise) -> None:
    """Try a promise on stories that are the same every time."""

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(story=stories())
    def tried(story: Story) -> None:
        promise(story)

    tried()


@pytest.mark.parametrize("broken", BREAKS, ids=str)
def test_a_broken_rule_is_noticed(broken: Break, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broken.where, broken.name, broken.broken)
    with pytest.raises(AssertionError):
        holds(broken.promise)


def test_every_promise_has_been_seen_to_fail() -> None:
    assert {broken.promise for broken in BREAKS} == set(promises.PROMISES)

"""The sums of a talk: when it ends, what is still to come, what no longer fits.

Nothing in here changes anything. Moments are computed from the state alone, never from the time of
looking, so that a tick more or less gives the same talk.
"""

from collections.abc import Iterator

from speakaid.core.deck import Card
from speakaid.core.route import ahead, is_closing, route
from speakaid.core.state import Clock, State
from speakaid.core.talk import Talk

RESERVE = 60.0
"""Seconds kept free after what is to come (R17, R19)."""
SPARE = 30.0
"""Seconds to spare once cards are set aside (R17)."""
LEADS = ((15 * 60.0, 5 * 60.0), (8 * 60.0, 3 * 60.0), (5 * 60.0, 2 * 60.0))
LEAST_LEAD = 20.0
LAST_MINUTE = 60.0
NEVER = float("inf")


def end_of(clock: Clock) -> float | None:
    """When the talk ends: the slot's end or the time of day, whichever is earlier (R10)."""
    if clock.began is None or clock.slot is None:
        return clock.stop_at
    slot_end = clock.began + clock.slot
    return slot_end if clock.stop_at is None else min(slot_end, clock.stop_at)


def seconds_left(clock: Clock, now: float) -> float | None:
    """Seconds until the end, never below 0; a slot that has not begun is still whole."""
    end = end_of(clock)
    left = None if end is None else end - now
    if clock.began is None and clock.slot is not None:
        left = clock.slot if left is None else min(left, clock.slot)
    return None if left is None else max(0.0, left)


def lead_for(whole: float) -> float:
    """How long before the end wind-up comes, for a talk of so many seconds (R19)."""
    third = max(LEAST_LEAD, whole / 3)
    return next((lead for least, lead in LEADS if whole >= least), third)


def counts(talk: Talk, state: State, card: Card) -> bool:
    """Whether a card is in *to come*: must-say and not come to, or the closing (R15)."""
    return _is_owed(talk, state, card) or card.id == talk.closing.id


def to_come(talk: Talk, state: State, now: float) -> float:
    """Seconds of must-say not yet passed, and of the closing (R15)."""
    card = talk.card(state.place.card)
    present = talk.seconds(card.id) - state.spent(now) if counts(talk, state, card) else 0.0
    return max(0.0, present) + _ahead_to_come(talk, state)


def important_moment(talk: Talk, state: State) -> float:
    """When *to come* and the reserve reach the end (R17); `NEVER` without an end."""
    return _moment(state, _seconds_to_come(talk, state), _reserved(talk, state), reaches=True)


def tight_moment(talk: Talk, state: State) -> float:
    """When *to come* and the reserve no longer fit (R19); `NEVER` without an end."""
    return _moment(state, _seconds_to_come(talk, state), _reserved(talk, state))


def overfull_moment(talk: Talk, state: State) -> float:
    """When *whole* no longer fits with time to spare (R17); `NEVER` without an end."""
    return _moment(state, talk.seconds(state.place.card), _rest_of_whole(talk, state))


def may_leave(talk: Talk, state: State) -> Iterator[str]:
    """The cards that could be set aside, the latest first (R17)."""
    cards = (card for card in reversed(ahead(talk, state)) if talk.may_go(card))
    return (card.id for card in cards if card.id not in state.put_back)


def latest_to_leave(talk: Talk, state: State, at: float) -> tuple[str, ...]:
    """As many of these as must be set aside at this moment for *whole* to fit, at least one."""
    gone: list[str] = []
    rest = _rest_of_whole(talk, state)
    for card in may_leave(talk, state):
        gone.append(card)
        rest -= talk.seconds(card)
        if _moment(state, talk.seconds(state.place.card), rest) > at:
            break
    return tuple(gone)


def only_ending_to_come(talk: Talk, state: State) -> bool:
    """Whether no must-say point is left that was not come to, the present one included (R19)."""
    cards = (talk.card(state.place.card), *route(talk, state))
    return not any(_is_owed(talk, state, card) for card in cards)


def _is_owed(talk: Talk, state: State, card: Card) -> bool:
    return talk.is_must(card) and card.id not in state.come_to


def _rest_of_whole(talk: Talk, state: State) -> float:
    return sum(talk.seconds(card.id) for card in route(talk, state)) + SPARE


def all_to_come(talk: Talk) -> float:
    """Seconds of every must-say and of the closing: what is to come before a talk begins."""
    return sum(talk.seconds(card) for card in (*talk.must_say, talk.closing.id))


def _ahead_to_come(talk: Talk, state: State) -> float:
    if is_closing(talk, state):
        return 0.0
    cards = (*ahead(talk, state), talk.closing)
    return sum(talk.seconds(card.id) for card in cards if counts(talk, state, card))


def _reserved(talk: Talk, state: State) -> float:
    return _ahead_to_come(talk, state) + RESERVE


def _seconds_to_come(talk: Talk, state: State) -> float:
    card = talk.card(state.place.card)
    return talk.seconds(card.id) if counts(talk, state, card) else 0.0


def _moment(state: State, present: float, rest: float, *, reaches: bool = False) -> float:
    """When the rest of the present card's seconds and `rest` seconds more pass the end.

    While the card's own time runs, the sum stands still; after that, and in Pause, it moves on
    with the clock. `reaches`: meeting the end exactly is enough.
    """
    end = end_of(state.clock)
    if end is None or state.clock.began is None:
        return NEVER
    if state.paused is not None:
        return end - rest - max(0.0, present - state.spent(state.paused.since))
    busy_until = state.visit_since + present
    passes = busy_until + rest > end or (reaches and busy_until + rest == end)
    return state.at if passes else end - rest

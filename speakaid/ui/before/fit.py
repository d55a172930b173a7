"""Whether the talk fits into its time, in words: said here, not on stage."""

from dataclasses import dataclass
from datetime import time
from math import ceil

from speakaid.core.pacing import SPARE
from speakaid.core.talk import Talk
from speakaid.ui.before.facts import Preparation
from speakaid.ui.own_pace import pace_of
from speakaid.wording import before as say


@dataclass(frozen=True)
class Fit:
    """A sentence, and whether there is something to do about it."""

    words: str
    is_well: bool


def fit_of(preparation: Preparation, now: time) -> Fit:
    """What to say of the length of this talk, if it begins now."""
    talk = pace_of(preparation.settings).talk(preparation.deck)
    whole, slot = talk.total_seconds, preparation.seconds_from(now)
    if slot is None or whole <= slot:
        room = None if slot is None else _minutes(slot)
        return Fit(say.fits(_minutes(whole), room), True)
    may_go = [card for card in talk.cards if talk.may_go(card)]
    if whole - sum(talk.seconds(card.id) for card in may_go) + SPARE <= slot:
        return Fit(say.left_out(_minutes(slot), tuple(card.name for card in may_go)), True)
    must = _must_seconds(talk)
    if must > slot:
        return Fit(say.too_long(ceil(must / 60), _minutes(slot)), False)
    return Fit(say.mark_more(_minutes(whole), _minutes(slot)), False)


def _must_seconds(talk: Talk) -> float:
    ends = {talk.opening.id, talk.closing.id}
    return sum(talk.seconds(c.id) for c in talk.cards if talk.is_must(c) or c.id in ends)


def _minutes(seconds: float) -> int:
    return max(1, round(seconds / 60))

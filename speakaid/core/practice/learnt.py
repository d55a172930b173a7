"""What earlier sittings brought for the next one, and for the talk: only with history.

A fading goes on where it was, a line at its interval, a word with the help that brought it the last
time; and a card takes as long as in its last run-throughs.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from speakaid.core.card import Card
from speakaid.core.marks import mark_of
from speakaid.core.practice import fading
from speakaid.core.practice.clusters import letters_in
from speakaid.core.practice.fading import Fade
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way, items_by_mark, own_cards, said_of
from speakaid.core.practice.records import Practised, Ran, Record
from speakaid.core.practice.state import Asked
from speakaid.core.practice.work import Learnt
from speakaid.core.talk import LAST_RUNS, Talk
from speakaid.core.tricky import stands_in, stripped

Told = TypeVar("Told")
LONG_WORD = 5
"""Letters of a word that can hide; shorter ones do not."""


def learnt_from(talk: Talk, records: Iterable[Record]) -> Learnt:
    """What the records of this talk tell, the oldest first."""
    cards = {mark_of(card.id): card for card in own_cards(talk)}
    fades: dict[str, Fade] = {}
    intervals: dict[str, int] = {}
    first_help: dict[str, HelpKind] = {}
    for one in records:
        match one:
            case Practised(way=Way.FADE, item=card) if card in cards:
                fades[card] = _faded(cards[card], fades.get(card, Fade()), one)
            case Practised(way=Way.RECALL, item=item, interval=int(interval)):
                intervals[item] = interval
            case Practised(way=Way.WORDS, item=item, help=help_) if help_ not in (None, _WORD):
                first_help[item] = help_
    items = items_by_mark(talk)
    return Learnt(_named(fades, items), _named(intervals, items), _named(first_help, items))


def _named(found: Mapping[str, Told], items: Mapping[str, str]) -> dict[str, Told]:
    """By the id of each item, as far as the talk still has it."""
    return {items[mark]: told for mark, told in found.items() if mark in items}


def run_times(records: Iterable[Record]) -> dict[str, tuple[float, ...]]:
    """The seconds of each card, by its mark, in its last run-throughs: its one number (R15)."""
    times: defaultdict[str, list[float]] = defaultdict(list)
    for one in records:
        if isinstance(one, Ran):
            times[one.card].append(one.seconds)
    return {card: tuple(found[-LAST_RUNS:]) for card, found in times.items()}


def words_that_hid(talk: Talk, asked: Iterable[Asked]) -> tuple[str, ...]:
    """Long words that the speaker asked for one by one, and for which no help is kept yet."""
    cards = {card.id: card for card in own_cards(talk)}
    found = (word for item, place in asked if (word := _word(cards.get(item), place)))
    return tuple(dict.fromkeys(word for word in found if not _has_help(talk, word)))


def _word(card: Card | None, place: int) -> str:
    """The word at this place of a card, if it is long enough to hide; else nothing."""
    words = said_of(card).split() if card is not None else []
    word = stripped(words[place]) if place < len(words) else ""
    return word if letters_in(word) >= LONG_WORD else ""


_WORD = HelpKind.WORD


def _faded(card: Card, fade: Fade, turn: Practised) -> Fade:
    fade = fading.fitted(card, fade)
    if turn.help is HelpKind.LINE:
        return fading.after_fallback(card, fade)
    return fading.after_success(card, fade)


def _has_help(talk: Talk, word: str) -> bool:
    return any(stands_in(word, one.word) for card in talk.cards for one in card.tricky_words)

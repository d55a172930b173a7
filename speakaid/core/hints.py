"""What might make a talk easier to give: hints, never blocks. Nothing is ever rewritten.

A hint is a name and the facts for its sentence. Each kind can be turned off for good.

What a hint costs: `card_hints` looks once at every word of one card, `talk_hints` once at the
times of all cards; `hints` does both, so its time grows with the words of the talk, a few
milliseconds for two hundred cards. While one card is typed in, only `card_hints` of it changes.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from speakaid.core.cutting import split_place
from speakaid.core.deck import Card, Deck, View
from speakaid.core.pacing import latest_to_leave
from speakaid.core.ready import Missing, missing
from speakaid.core.state import Clock, Place, State
from speakaid.core.talk import ANY_PACE, Pace, Talk
from speakaid.core.tricky import stands_in
from speakaid.core.words import words_of

MOST_ON_CARD = 30
"""Words: five lines of a prompter, with the 3 to 7 words that readers take in at a glance."""
MOST_IN_SENTENCE = 15
"""Words: the upper end of Easy Read, which asks for 10 to 15 words and one idea (UK Government)."""
MOST_IN_FIRST_LINE = 7
"""Words: what stands on one line of the stage. A talk goes blank most often at its first words
(Lofgren and Hinzen), so they should be found at one glance; 5 to 7 words are."""


class HintKind(StrEnum):
    """What a hint is about, the most important first."""

    NO_ENDING = "no_ending"
    NO_OPENING = "no_opening"
    LONGER_THAN_SLOT = "longer_than_slot"
    NOTHING_MUST_SAY = "nothing_must_say"
    LONG_CARD = "long_card"
    LONG_FIRST_LINE = "long_first_line"
    LONG_SENTENCE = "long_sentence"
    WORD_WITHOUT_HELP = "word_without_help"
    WORD_NOT_ON_CARD = "word_not_on_card"


_ORDER = {kind: place for place, kind in enumerate(HintKind)}


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint. `card` is the id of the card that it is about, None where it is about the talk.

    `words` is how many words are meant, and `span` where they stand among the words of the card:
    from the first to before the last, counted from 0. `split_at` is the word before which the
    script would best be split. `word` is a tricky word. `left_out` are the names of the cards
    that the stage would set aside, in their order, and `fits` whether the rest fits then.
    """

    kind: HintKind
    card: str | None = None
    words: int = 0
    span: tuple[int, int] | None = None
    split_at: int | None = None
    word: str = ""
    seconds: float = 0.0
    slot_seconds: float = 0.0
    left_out: tuple[str, ...] = ()
    fits: bool = False

    @property
    def about(self) -> tuple[HintKind, str | None, str]:
        """What stays the same while the words are typed: by this a person says *Not now*."""
        return (self.kind, self.card, self.word)


def hints(deck: Deck, pace: Pace = ANY_PACE, off: Collection[HintKind] = ()) -> tuple[Hint, ...]:
    """Every hint of a talk but those of the kinds in `off`, the most important first.

    Those of one kind stand in the order of the cards.
    """
    found = [*talk_hints(deck, pace)]
    for card in deck.cards:
        found += card_hints(card)
    wanted = (hint for hint in found if hint.kind not in off)
    return tuple(sorted(wanted, key=lambda hint: _ORDER[hint.kind]))


def talk_hints(deck: Deck, pace: Pace = ANY_PACE) -> tuple[Hint, ...]:
    """What there is to say of the talk as a whole."""
    lacking = missing(deck)
    kinds = {Missing.ENDING: HintKind.NO_ENDING, Missing.OPENING: HintKind.NO_OPENING}
    found = [Hint(kind) for part, kind in kinds.items() if part in lacking]
    talk = pace.talk(deck)
    return (*found, *_time_hints(talk), *_must_say_hints(talk))


def card_hints(card: Card) -> tuple[Hint, ...]:
    """What there is to say of one card, whatever the others are."""
    return (
        *_length_hints(card),
        *_first_line_hints(card),
        *_sentence_hints(card),
        *_word_hints(card),
    )


def _time_hints(talk: Talk) -> Iterator[Hint]:
    slot, whole = talk.deck.slot_seconds, talk.total_seconds
    if slot is None or whole <= slot:
        return
    gone = _set_aside(talk, slot)
    rest = whole - sum(talk.seconds(card) for card in gone)
    yield Hint(
        HintKind.LONGER_THAN_SLOT,
        seconds=whole,
        slot_seconds=slot,
        left_out=tuple(talk.card(card).name for card in gone),
        fits=rest <= slot,
    )


def _set_aside(talk: Talk, slot: float) -> tuple[str, ...]:
    """What the stage would set aside in a talk that goes as planned, by its own rule (R17)."""
    begun = State(Place(talk.opening.id), opened_at=0.0, clock=Clock(slot, began=0.0))
    return tuple(reversed(latest_to_leave(talk, begun, 0.0)))


def _must_say_hints(talk: Talk) -> Iterator[Hint]:
    """Opening and ending are always said, so only a talk with points between them is meant."""
    if not talk.must_say and talk.cards[1:-1]:
        yield Hint(HintKind.NOTHING_MUST_SAY)


def _length_hints(card: Card) -> Iterator[Hint]:
    words = words_of(card.shown)
    if len(words) > MOST_ON_CARD:
        place = split_place(words) if _shows_script(card) else None
        yield Hint(HintKind.LONG_CARD, card.id, words=len(words), split_at=place)


def _shows_script(card: Card) -> bool:
    """Whether it is the script that stands on the stage: only that can be split."""
    has_script = bool(card.script.strip())
    return has_script and (card.view is View.SCRIPT or not card.key_words.strip())


def _first_line_hints(card: Card) -> Iterator[Hint]:
    words = words_of(card.shown)
    count = next((n for n, word in enumerate(words, start=1) if word.ends_phrase), 0)
    if count > MOST_IN_FIRST_LINE:
        yield Hint(HintKind.LONG_FIRST_LINE, card.id, words=count, span=(0, count))


def _sentence_hints(card: Card) -> Iterator[Hint]:
    begin = 0
    for end, word in enumerate(words_of(card.shown), start=1):
        if word.ends_sentence:
            if end - begin > MOST_IN_SENTENCE:
                words = end - begin
                yield Hint(HintKind.LONG_SENTENCE, card.id, words=words, span=(begin, end))
            begin = end


def _word_hints(card: Card) -> Iterator[Hint]:
    for tricky in card.tricky_words:
        if not tricky.has_help:
            yield Hint(HintKind.WORD_WITHOUT_HELP, card.id, word=tricky.word)
    for tricky in card.tricky_words:
        if tricky.word.strip() and not stands_in(tricky.word, f"{card.script} {card.key_words}"):
            yield Hint(HintKind.WORD_NOT_ON_CARD, card.id, word=tricky.word)

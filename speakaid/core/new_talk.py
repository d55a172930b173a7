"""From a few answers to a talk: each answer becomes a card, and every word stays as it was typed.

An answer that was left out makes no card. A talk of no answers has an empty opening and an empty
ending, so that there is something to write on.
"""

from datetime import date
from typing import Annotated

from pydantic import Field

from speakaid.core.deck import (
    MOST_TRICKY_WORDS,
    Card,
    CardKind,
    Deck,
    Seconds,
    TrickyWord,
    Value,
)
from speakaid.core.tricky import stands_in
from speakaid.core.words import first_words_count, words_of
from speakaid.i18n import N_, _

MOST_MUST_HEAR = 5
MOST_HOLDING = 3
MOST_IN_POINT = 6
"""Words: a longer line is something to say, and its first words are the name."""
MOST_NAME = 120
"""Characters, for a line that is one endless word."""
OPENING, ABOUT_ME, ENDING = N_("Opening"), N_("A word about me"), N_("Ending")
_LAST_STOPS = " .,:;…"


class Answers(Value):
    """What a person answered, as they typed it; each may be empty.

    `day` is what `day_words` were understood as. `words` are those that help is wanted with, one a
    line, each with its meaning after a colon if it has one. `patience` is whether the audience is
    asked for it, with `patience_words`. They may be longer than a talk can hold: what was typed is
    kept, and only no talk can be made of it.
    """

    title: str = ""
    audience: str = ""
    slot_seconds: Seconds | None = None
    day: date | None = None
    day_words: str = ""
    must_hear: Annotated[tuple[str, ...], Field(max_length=MOST_MUST_HEAR)] = ()
    opening: str = ""
    ending: str = ""
    words: str = ""
    holding: Annotated[tuple[str, ...], Field(max_length=MOST_HOLDING)] = ()
    patience: bool = False
    patience_words: str = ""


def new_talk(answers: Answers) -> Deck:
    """The talk that these answers make: a new one each time. ValueError: one is too long."""
    cards = _cards(answers)
    return Deck(
        title=answers.title,
        cards=tuple(_with_notes(_with_words(cards, answers), answers)),
        slot_seconds=answers.slot_seconds,
        audience=answers.audience,
        day=answers.day,
        holding_sentences=tuple(filter(str.strip, answers.holding)),
    )


def wanted_words(text: str) -> tuple[TrickyWord, ...]:
    """The words of a list, one a line, each with what follows its first colon as its meaning."""
    return tuple(map(_wanted_word, filter(str.strip, text.splitlines())))


def _cards(answers: Answers) -> list[Card]:
    cards: list[Card] = []
    if answers.opening.strip():
        cards.append(_opening(answers.opening))
    if answers.patience and answers.patience_words.strip():
        cards.append(Card(id="patience", point=_(ABOUT_ME), script=answers.patience_words))
    lines = filter(str.strip, answers.must_hear)
    cards += [_must_say(number, line) for number, line in enumerate(lines, start=1)]
    if answers.ending.strip():
        cards.append(_ending(answers.ending))
    return cards or [_opening(""), _ending("")]


def _opening(script: str) -> Card:
    return Card(id="opening", kind=CardKind.OPENING, point=_(OPENING), script=script)


def _ending(script: str) -> Card:
    return Card(id="ending", kind=CardKind.CLOSING, point=_(ENDING), script=script)


def _must_say(number: int, line: str) -> Card:
    return Card(id=f"point-{number}", point=_name(line), script=line, must_say=True)


def _name(line: str) -> str:
    """The line itself if it is short, else its first words, without the stop after them."""
    words = words_of(line)
    count = len(words) if len(words) <= MOST_IN_POINT else first_words_count(words)
    name = " ".join(word.text for word in words[:count])
    return (name.rstrip(_LAST_STOPS) or name)[:MOST_NAME]


def _wanted_word(line: str) -> TrickyWord:
    word, _colon, meaning = line.partition(":")
    if not word.strip():
        return TrickyWord(word=line.strip())
    return TrickyWord(word=word.strip(), meaning=meaning.strip())


def _with_words(cards: list[Card], answers: Answers) -> list[Card]:
    """Each word is with every card in which it stands; one that stands nowhere, with the first."""
    wanted = wanted_words(answers.words)
    nowhere = [word for word in wanted if not any(stands_in(word.word, c.script) for c in cards)]
    first, *others = cards
    return [
        _helped(first, [word for word in wanted if word in nowhere or _is_on(first, word)]),
        *(_helped(card, [word for word in wanted if _is_on(card, word)]) for card in others),
    ]


def _is_on(card: Card, word: TrickyWord) -> bool:
    return stands_in(word.word, card.script)


def _helped(card: Card, words: list[TrickyWord]) -> Card:
    """More words than a card may have stay in its notes."""
    rest = [f"{word.word}: {word.meaning}" for word in words[MOST_TRICKY_WORDS:]]
    kept = {"tricky_words": tuple(words[:MOST_TRICKY_WORDS]), "notes": "\n".join(rest)}
    return card.model_copy(update=kept)


def _with_notes(cards: list[Card], answers: Answers) -> list[Card]:
    """A day that was not understood is kept as it was typed."""
    if answers.day is not None or not answers.day_words.strip():
        return cards
    first, *others = cards
    notes = "\n".join(filter(None, [answers.day_words, first.notes]))
    return [first.model_copy(update={"notes": notes}), *others]

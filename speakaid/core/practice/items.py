"""What is practised of a talk: its opening, its ending, its points, its words, its sentences."""

from collections.abc import Iterator
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

from speakaid.core.card import Card, CardKind, TrickyWord
from speakaid.core.sentences import sentences_of
from speakaid.core.talk import Talk
from speakaid.core.tricky import bare

ENOUGH_WORDS = 5
"""A line that is practised goes on with the next sentence until it has as many: "Good morning." is
no line."""
MARK = 8


class Way(StrEnum):
    """The five ways to practise."""

    READ = "read"
    FADE = "fade"
    RECALL = "recall"
    WORDS = "words"
    RUN_THROUGH = "run_through"


class ItemKind(StrEnum):
    """What an item is of the talk."""

    OPENING = "opening"
    CLOSING = "closing"
    MUST_SAY = "must_say"
    POINT = "point"
    STORY = "story"
    WORD = "word"
    HOLDING = "holding"
    TALK = "talk"


class HardWord(NamedTuple):
    """A word that the speaker wants help with, and the card on which it is said."""

    card: Card
    word: TrickyWord

    @property
    def id(self) -> str:
        """The card, and a mark of the word that holds no letter of it; stays if others come."""
        mark = sha256(bare(self.word.word).encode("utf-8", "replace")).hexdigest()[:MARK]
        return f"{self.card.id}/{mark}"


def kind_of(talk: Talk, card: Card) -> ItemKind:
    """What a card of the talk is; a card that is both opening and ending is the opening."""
    if card.id == talk.opening.id:
        return ItemKind.OPENING
    if card.id == talk.closing.id:
        return ItemKind.CLOSING
    if talk.is_must(card):
        return ItemKind.MUST_SAY
    return ItemKind.STORY if card.kind is CardKind.STORY else ItemKind.POINT


def own_cards(talk: Talk) -> tuple[Card, ...]:
    """The cards with words of the speaker's, in the order of the stage; no sentence of thanks."""
    own = {card.id for card in talk.deck.cards}
    return tuple(card for card in talk.cards if card.id in own and said_of(card))


def lines_to_know(talk: Talk) -> tuple[Card, ...]:
    """Opening, ending and must-say points, in the order in which they matter on a stage."""
    cards = own_cards(talk)
    held = [card for card in cards if card.id in (talk.opening.id, talk.closing.id)]
    return (*held, *(card for card in cards if talk.is_must(card)))


def hard_words(talk: Talk) -> tuple[HardWord, ...]:
    """The words that the speaker wants help with, in the order of the talk, each once."""
    found: dict[str, HardWord] = {}
    for card in own_cards(talk):
        for word in card.tricky_words:
            if bare(word.word).strip():
                one = HardWord(card, word)
                found.setdefault(one.id, one)
    return tuple(found.values())


def said_of(card: Card) -> str:
    """The words of a card that are practised: all that the speaker wants to say."""
    return card.script.strip() or card.shown.strip()


def line_of(card: Card) -> str:
    """The line by which a card is known: its first sentence, and more if that is short."""
    return " ".join(_line(card))


def _line(card: Card) -> Iterator[str]:
    count = 0
    for sentence in sentences_of(said_of(card)):
        if count >= ENOUGH_WORDS:
            return
        count += len(sentence.words)
        yield sentence.text

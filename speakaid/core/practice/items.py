"""What is practised of a talk: its opening, its ending, its points, its words, its sentences."""

from enum import StrEnum
from typing import NamedTuple

from speakaid.core.card import Card, CardKind, TrickyWord
from speakaid.core.marks import mark_of
from speakaid.core.sentences import sentences_of
from speakaid.core.talk import Talk
from speakaid.core.tricky import bare

ENOUGH_WORDS = 5
"""A line that is practised goes on with the next sentence until it has as many: "Good morning." is
no line."""
MARK = 8
HOLDING = "holding-"
"""So the ids of the sentences for hard moments begin."""


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
        return f"{self.card.id}/{mark_of(bare(self.word.word), MARK)}"


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


def items_by_mark(talk: Talk) -> dict[str, str]:
    """All that can be practised of a talk: the id of each by its mark, as it is kept.

    An id may tell the name of a point, so that only the mark of it is kept.
    """
    sentences = range(len(talk.deck.holding_sentences))
    ids = (
        *(card.id for card in talk.cards),
        *(word.id for word in hard_words(talk)),
        *(f"{HOLDING}{number}" for number in sentences),
        "",
    )
    return {mark_of(one): one for one in ids}


def said_of(card: Card) -> str:
    """The words of a card that are practised: all that the speaker wants to say."""
    return card.script.strip() or card.shown.strip()


def line_of(card: Card, *, is_end: bool = False) -> str:
    """The line by which a card is known: its first sentence, and more if that is short.

    That of the ending is its last one: with it the talk is over.
    """
    sentences = [sentence.text for sentence in sentences_of(said_of(card))]
    if is_end:
        return " ".join(reversed(_enough(sentences[::-1])))
    return " ".join(_enough(sentences))


def _enough(sentences: list[str]) -> list[str]:
    """As many of these, from the first on, as a line needs."""
    count = 0
    for place, sentence in enumerate(sentences, start=1):
        count += len(sentence.split())
        if count >= ENOUGH_WORDS:
            return sentences[:place]
    return sentences

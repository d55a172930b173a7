"""A word in the speaker's own sentence, and the sentence before it."""

from typing import NamedTuple

from speakaid.core.practice.items import HardWord, said_of
from speakaid.core.sentences import sentences_of
from speakaid.core.tricky import set_apart, tricky_places


class Sentence(NamedTuple):
    """Words of which those from `start` up to `end` are the word; `before` is what goes before.

    `others` are the places where the word is said once more.
    """

    words: tuple[str, ...]
    start: int
    end: int
    before: str = ""
    others: tuple[int, ...] = ()


def sentence_with(hard: HardWord) -> Sentence:
    """The first sentence of the card in which the word is said; the word alone if it is not."""
    before = ""
    for sentence in sentences_of(said_of(hard.card)):
        said = set_apart(hard.word.word, sentence.words)
        places = sorted(tricky_places(said, (hard.word,)))
        if places:
            start, end = places[0], _end(hard, places[0])
            others = tuple(place for place in places if place >= end)
            return Sentence(said, start, end, before, others)
        before = sentence.text
    words = tuple(hard.word.word.split())
    return Sentence(words, 0, len(words))


def _end(hard: HardWord, start: int) -> int:
    return start + len(hard.word.word.split())

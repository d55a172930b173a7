"""Read with me: the talk a passage at a time, and which word of it is being said.

The mark moves with a voice that says the words, else at the speaker's own pace. Then a word takes
longer the more letters it has, and a breath follows a phrase and a sentence, as in speech.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from speakaid.core.card import Card
from speakaid.core.measure import Measure
from speakaid.core.pages import pages_of
from speakaid.core.practice.clusters import letters_in
from speakaid.core.practice.items import said_of
from speakaid.core.words import Word, words_of

PASSAGE = Measure(lines=5, characters=40)
"""As much as stands on the screen at once: some thirty words."""
_BREATHS = {"sentence": 1.0, "phrase": 0.4}
"""A rest after these, in words of usual length."""
_USUAL_LETTERS, _LEAST, _MOST = 5.0, 0.5, 2.5
_A_BEAT = 1 / 1024
"""Seconds: times are no finer."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of a card that stand on the screen together."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words as one text."""
        return " ".join(word.text for word in self.words)

    def word_at(self, seconds: float, pace: float) -> int:
        """Which word is being said so long after the passage came, at so many words a minute."""
        ends = accumulate(_length(word) * 60 / pace for word in self.words)
        last = len(self.words) - 1
        return next((place for place, end in enumerate(ends) if seconds < end - _A_BEAT), last)

    def voiced(self, seconds: float, starts: Sequence[tuple[float, int]] = ()) -> tuple[float, ...]:
        """When a voice that takes so long for the passage begins each word, in seconds.

        `starts` are the moments that it tells, each with the letter of `text` at which it is then;
        a word of which it tells nothing, such as a dash, is passed over. One that tells nothing at
        all takes for each word as long as its letters are (67 ms off in the median).
        """
        if not starts:
            lengths = [_length(word) for word in self.words]
            share = seconds / sum(lengths)
            return tuple(share * begin for begin in [0.0, *accumulate(lengths)][:-1])
        letters = [0, *accumulate(len(word.text) + 1 for word in self.words)][:-1]
        told = {bisect_right(letters, at) - 1: when for when, at in reversed(starts)}
        times = [told.get(place, seconds) for place in range(len(letters))]
        return tuple(reversed(list(accumulate(reversed(times), min))))

    def begins_at(self, place: int, pace: float) -> float:
        """How many seconds after the passage came this word of it begins."""
        return sum(_length(word) * 60 / pace for word in self.words[:place])


def passages_of(card: Card) -> tuple[Passage, ...]:
    """The words of a card in passages, cut at sentences where that is possible."""
    text = said_of(card)
    words, pages = words_of(text), pages_of(text, PASSAGE)
    starts = [page.first_word for page in pages]
    ends = [*starts[1:], len(words)]
    return tuple(Passage(words[start:end]) for start, end in zip(starts, ends, strict=True))


def _length(word: Word) -> float:
    """How long a word takes, a usual one being 1."""
    length = min(_MOST, max(_LEAST, letters_in(word.text) / _USUAL_LETTERS))
    if word.ends_sentence:
        return length + _BREATHS["sentence"]
    return length + _BREATHS["phrase"] * word.ends_phrase

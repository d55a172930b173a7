"""A text as the sentences that stay whole: on paper each begins a line, and none is torn apart."""

from collections.abc import Iterator
from dataclasses import dataclass

from speakaid.core.words import words_of


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence; `first_word` counts from the beginning of the text."""

    first_word: int
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The sentence as one line."""
        return " ".join(self.words)


def sentences_of(text: str) -> Iterator[Sentence]:
    """The sentences of a text, in order; a line break ends one too."""
    words = words_of(text)
    start = 0
    for end, word in enumerate(words, start=1):
        if word.ends_sentence:
            yield Sentence(start, tuple(word.text for word in words[start:end]))
            start = end

"""A script as words that remember what ends with them: a phrase, a sentence, a line.

Words are the pieces between white space, punctuation included, so that words in are words out.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

MOST_FIRST_WORDS = 5
_SENTENCE_ENDS = tuple(".!?…。！？؟۔।")
_STOPS = (*_SENTENCE_ENDS, *":;：；؛")
_PHRASE_ENDS = tuple(",;:、，；：،؛—–)]")
_HYPHEN = "-"
_CLOSERS = "\"'”’»)]}›"
_ABBREVIATION = re.compile(
    r"^[\"'“‘(\[]*(?:mr|mrs|ms|dr|prof|st|sr|jr|vs|e\.g|i\.e|z\.b|bzw|ca|approx|no|nr|\w)\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word and what it ends. `stops` is for first words (R4): . ! ? : ;"""

    text: str
    stops: bool
    ends_phrase: bool
    ends_sentence: bool


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in order; a line break ends a sentence."""
    lines = (line.split() for line in text.splitlines())
    return tuple(word for line in lines for word in _words_of_line(line))


def first_words_count(words: tuple[Word, ...]) -> int:
    """How many of these are first words: up to the first stop or line end, at most 5 (R4)."""
    for count, word in enumerate(words[:MOST_FIRST_WORDS], start=1):
        if word.stops or word.ends_sentence:
            return count
    return min(len(words), MOST_FIRST_WORDS)


def _words_of_line(pieces: list[str]) -> list[Word]:
    last = len(pieces) - 1
    return [_word(piece, is_last=n == last) for n, piece in enumerate(pieces)]


def _word(piece: str, *, is_last: bool) -> Word:
    bare = piece.rstrip(_CLOSERS)
    abbreviation = not is_last and _ABBREVIATION.match(piece) is not None
    sentence = is_last or (not abbreviation and bare.endswith(_SENTENCE_ENDS))
    phrase = sentence or piece == _HYPHEN or piece.endswith(_PHRASE_ENDS)
    stops = not abbreviation and bare.endswith(_STOPS)
    return Word(piece, stops=stops, ends_phrase=phrase, ends_sentence=sentence)

"""A script as words that remember what ends with them: a phrase, a sentence, a line.

Words are the pieces between white space, punctuation included, so that words in are words out.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

MOST_FIRST_WORDS = 5
_SENTENCE_ENDS = tuple(".!?…。！？؟۔।")
_STOPS = (*_SENTENCE_ENDS, *":;：；؛")
_PHRASE_ENDS = tuple(",;:、，；：،؛—–)]")
_HYPHEN = "-"
_CLOSERS = "\"'”’»)]}›"
_OPENERS = "\"'“‘(["
_ABBREVIATION = re.compile(
    r"(?:mr|mrs|ms|dr|prof|st|sr|jr|vs|e\.g|i\.e|z\.b|bzw|ca|approx)\.", re.IGNORECASE
)
_NUMBER_SIGN = re.compile(r"(?:no|nr)\.", re.IGNORECASE)
_PLACE_IN_LIST = re.compile(r"(?:\d{1,3}|[^\W\d_])\.")
_INITIAL = re.compile(r"[^\W\d_a-zI]\.")


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
    neighbours = enumerate(pairwise([*pieces, ""]))
    return [_word(piece, after, begins=number == 0) for number, (piece, after) in neighbours]


def _word(piece: str, following: str, *, begins: bool) -> Word:
    bare = piece.rstrip(_CLOSERS)
    abbreviation = _is_abbreviation(piece.lstrip(_OPENERS), following, begins=begins)
    # He said “Stop.” and left: the stop is that of the words he said.
    goes_on = bare != piece and following[:1].islower()
    sentence = not following or (not abbreviation and not goes_on and bare.endswith(_SENTENCE_ENDS))
    phrase = sentence or piece == _HYPHEN or piece.endswith(_PHRASE_ENDS)
    stops = not abbreviation and bare.endswith(_STOPS)
    return Word(piece, stops=stops, ends_phrase=phrase, ends_sentence=sentence)


def _is_abbreviation(piece: str, following: str, *, begins: bool) -> bool:
    """Whether the stop of a word ends no sentence: Dr. Sam, No. 5, J. Smith; but: No. Never.

    What begins a line may be the number of its place in a list: 1. One named person.
    """
    if not following:
        return False
    if begins and _PLACE_IN_LIST.fullmatch(piece):
        return True
    if _NUMBER_SIGN.fullmatch(piece):
        return following[0].isdigit()
    if _INITIAL.fullmatch(piece):
        return piece[0].isupper() and following[0].isupper()
    return _ABBREVIATION.fullmatch(piece) is not None

"""Where the words that the speaker wants help with stand among others: whole words, in any case."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from unicodedata import normalize

from speakaid.core.deck import TrickyWord

_AROUND = ".,;:!?…\"'“”‘’«»()[]{}–—-"


def stands_in(word: str, text: str) -> bool:
    """Whether a word, or a few beside each other, stand in a text as they are spoken."""
    wanted = bare(word)
    return bool(wanted.strip()) and wanted in bare(text)


def bare(text: str) -> str:
    """Words between single spaces, without case and without what stands around them."""
    words = (_bare(word) for word in text.split())
    return " " + " ".join(word for word in words if word) + " "


def tricky_places(words: Sequence[str], tricky: Iterable[TrickyWord]) -> frozenset[int]:
    """The places of all tricky words among these, from 0; a tricky word may be several words."""
    phrases = _by_first_word(tricky)
    if not phrases:
        return frozenset()
    bare = [_bare(word) for word in words]
    return frozenset(
        place
        for start, first in enumerate(bare)
        for phrase in phrases.get(first, ())
        if tuple(bare[start : start + len(phrase)]) == phrase
        for place in range(start, start + len(phrase))
    )


def _by_first_word(tricky: Iterable[TrickyWord]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for one in tricky:
        if phrase := tuple(_bare(word) for word in one.word.split()):
            found[phrase[0]].append(phrase)
    return found


def stripped(word: str) -> str:
    """A word without the signs that stand around it in a sentence."""
    return word.strip(_AROUND)


def _bare(word: str) -> str:
    return stripped(normalize("NFC", word)).casefold()

"""Where the words that the speaker wants help with stand among others: whole words, in any case."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import normalize

import regex

from speakaid.core.deck import Card, TrickyWord
from speakaid.core.pages import Page

_AROUND = ".,;:!?…\"'“”‘’«»()[]{}–—-。、，！？：；「」『』（）؟،؛۔।"
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
"""Letters of the scripts that write no spaces between words."""


def stands_in(word: str, text: str) -> bool:
    """Whether a word, or a few beside each other, stand in a text as they are spoken."""
    wanted = bare(word)
    if _UNSPACED.search(wanted):
        wanted = wanted.strip()
    return bool(wanted.strip()) and wanted in bare(text)


def tricky_on(card: Card, page: Page) -> tuple[TrickyWord, ...]:
    """The tricky words of a card that stand on one of its pages."""
    text = " ".join(page.words)
    return tuple(tricky for tricky in card.tricky_words if stands_in(tricky.word, text))


def bare(text: str) -> str:
    """Words between single spaces, without case and without what stands around them."""
    words = (_bare(word) for word in text.split())
    return " " + " ".join(word for word in words if word) + " "


def set_apart(word: str, words: Iterable[str]) -> tuple[str, ...]:
    """These words, and where no spaces are written between words this one by itself among them."""
    wanted = stripped(normalize("NFC", word))
    if not _UNSPACED.search(wanted):
        return tuple(words)
    alone = regex.compile(f"({regex.escape(wanted)})", regex.IGNORECASE)
    return tuple(part for one in words for part in _parts(alone.split(normalize("NFC", one))))


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


def _parts(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces with letters, each with the signs that follow it."""
    found = [""]
    for piece in pieces:
        if stripped(piece) and stripped(found[-1]):
            found.append(piece)
        else:
            found[-1] += piece
    return iter(filter(None, found))


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

"""Cues for the ear: the first words of a page, and the words that the speaker wants help with.

Whether a voice was asked for the session does not know, and need not: it says what there is to say,
and the ear decides.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from speakaid.core.deck import TrickyWord
from speakaid.core.first_sounds import own_beginning
from speakaid.core.measure import Measure
from speakaid.core.pages import Page
from speakaid.core.talk import Talk
from speakaid.core.tricky import tricky_on


class CueKind(StrEnum):
    """How a cue helps. `FIRST_SOUND`: the beginning of a word, and then the word."""

    FIRST_WORDS = "first_words"
    FIRST_SOUND = "first_sound"
    WORD = "word"
    TEXT = "text"
    """Some lines that are read aloud."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words for the ear.

    `recording` is the name of a sound in the deck, a person's own, which comes before any voice;
    `begins` how the first sound is written by the speaker or a helper, "" where nobody wrote it.
    `turn` is another each time that words are asked for: of one turn nothing is said twice.
    `by_itself`: nobody pressed, it comes with a prompt (R22).
    """

    kind: CueKind
    text: str
    recording: str | None = None
    begins: str = ""
    turn: int = 0
    by_itself: bool = False


def first_words(page: Page) -> tuple[Cue, ...]:
    """The first words of a page; nothing of a page without words."""
    return (Cue(CueKind.FIRST_WORDS, page.first_words),) if page.first_words else ()


def spoken_words(words: tuple[TrickyWord, ...]) -> tuple[Cue, ...]:
    """Each as somebody recorded it, else from its first sound on."""
    return tuple(_spoken(word) for word in words)


def cues_of(talk: Talk, measure: Measure, since: str = "") -> tuple[Cue, ...]:
    """All that a talk on this screen can need, each once, in the order of the talk.

    With a card `since`, what comes from there on is first, and what came before it last.
    """
    return tuple(dict.fromkeys(_all(talk, measure, since)))


def _all(talk: Talk, measure: Measure, since: str) -> Iterator[Cue]:
    place = talk.index(since) if since else 0
    for card in (*talk.cards[place:], *talk.cards[:place]):
        for page in talk.pages(card.id, measure):
            yield from first_words(page)
            yield from spoken_words(tricky_on(card, page))


def _spoken(word: TrickyWord) -> Cue:
    if word.recording is not None:
        return Cue(CueKind.WORD, word.word, word.recording)
    return Cue(CueKind.FIRST_SOUND, word.word, begins=own_beginning(word))

"""What is to be said, and what became of it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

SLOWEST, USUAL_RATE, FASTEST = 80, 145, 180
"""Words a minute. Slow speech is understood better in aphasia; below 80 it falls apart."""
MOST_WORDS = 500
"""In one cue: 3,000 words end the process of espeak-ng, and 1,500 take it five seconds."""


class Sounding(StrEnum):
    """How a cue is said."""

    WHOLE = "whole"
    FIRST_SOUND = "first_sound"
    """Its first sound and the vowel after it, twice, then the word."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words for the ear. `voice` is the engine's id, "" its own choice; `rate` words a minute.

    `begins` is how the first sound is written by the speaker or a helper, "" to find it.
    """

    text: str
    voice: str = ""
    rate: int = USUAL_RATE
    sounding: Sounding = Sounding.WHOLE
    begins: str = ""


@dataclass(frozen=True, slots=True)
class WordTime:
    """When a word begins, in seconds; and where in the text it stands, in characters."""

    at: float
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """A cue as a sound file. `words` is empty where the engine tells no times."""

    file: Path
    seconds: float
    words: tuple[WordTime, ...] = ()


@dataclass(frozen=True, slots=True)
class VoiceName:
    """A voice that can be chosen. `languages` are tags such as "en-gb"."""

    id: str
    name: str
    languages: tuple[str, ...]

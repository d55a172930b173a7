"""A whole text as one sound file: in parts that the voice can take, joined."""

import wave
from collections.abc import Iterator, Sequence
from pathlib import Path

from speakaid.core.sentences import sentences_of
from speakaid.speech.utterance import MOST_WORDS


def parts_of(text: str, most: int = MOST_WORDS) -> Iterator[str]:
    """The text in parts of at most so many words, cut between sentences where that can be."""
    if len(text.split()) <= most:
        yield text
        return
    part: list[str] = []
    for sentence in sentences_of(text):
        if part and len(part) + len(sentence.words) > most:
            yield " ".join(part)
            part = []
        part += sentence.words
        while len(part) > most:
            yield " ".join(part[:most])
            part = part[most:]
    if part:
        yield " ".join(part)


def join(sounds: Sequence[Path], target: Path) -> float:
    """All of them in one WAV file; its seconds. Raises OSError, EOFError or wave.Error."""
    with wave.open(str(target), "wb") as out:
        for place, sound in enumerate(sounds):
            with wave.open(str(sound)) as part:
                if not place:
                    out.setparams(part.getparams())
                out.writeframes(part.readframes(part.getnframes()))
        return out.getnframes() / out.getframerate()

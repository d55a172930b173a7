"""The system's voice by pyttsx3: only in the voice worker.

Each cue has an engine of its own: version 2.99 writes the file of the cue before again, says only
the last of two, and on Windows only the first is heard. It is used to write sound files, never to
play: its own playing cannot be stopped.
"""

import time
import wave
from pathlib import Path

from pyttsx3.engine import Engine

from speakaid.speech.utterance import Utterance, VoiceName

_PATIENCE = 4.0
"""Seconds after which it will not finish any more; a cue takes some hundredths of one."""
_A_MOMENT = 0.002


def render(what: Utterance, file: Path) -> bool:
    """Write it into a file; whether there is sound in it."""
    engine, done = Engine(), list[bool]()
    if what.voice:
        engine.setProperty("voice", what.voice)
    engine.setProperty("rate", what.rate)
    engine.connect("finished-utterance", lambda **finished: done.append(finished["completed"]))
    engine.save_to_file(what.text, str(file))
    engine.runAndWait()
    # On Linux that returned before the sound is there.
    until = time.monotonic() + _PATIENCE
    while not done and time.monotonic() < until:
        time.sleep(_A_MOMENT)
    return bool(done) and file.is_file()


def begin() -> None:
    """Load what the system has; the first engine does it. Raises what that raises."""
    Engine()


def voices() -> list[VoiceName]:
    """The voices of this computer, in the engine's order; none where there is no engine."""
    try:
        found = Engine().getProperty("voices") or []
    except Exception:  # engines raise what they like
        return []
    return [VoiceName(one.id, one.name, tuple(map(_tag, one.languages or ()))) for one in found]


def seconds_of(file: Path) -> float:
    """How long a sound file is; 0.0 where that cannot be told."""
    try:
        with wave.open(str(file)) as sound:
            return float(sound.getnframes() / sound.getframerate())
    except (OSError, EOFError, wave.Error, ZeroDivisionError):
        return 0.0


def _tag(language: str | bytes) -> str:
    """A language as a tag: engines write it in several ways."""
    text = language.decode("utf-8", "ignore") if isinstance(language, bytes) else language
    return "".join(letter for letter in text if letter.isprintable()).replace("_", "-").lower()

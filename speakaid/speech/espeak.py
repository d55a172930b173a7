"""What pyttsx3 does not tell of espeak-ng: when each word is said, and how a word begins.

Only in the voice worker, and only where pyttsx3 speaks by espeak-ng (on Linux): the library is the
person's own, loaded at run time, and it ends a process that uses it in a way it does not like.
"""

import ctypes
import wave
from collections.abc import Iterator
from pathlib import Path

from pyttsx3.drivers import _espeak as library

from speakaid.speech.utterance import WordTime

RATE = 22_050
_SEPARATED = ord("_") << 8
_MILLISECONDS = 1000.0


def use(voice: str, rate: int) -> None:
    """Speak with this voice from now on, "" the one there is; so many words a minute."""
    if voice:
        library.SetVoiceByName(voice.encode("utf-8"))
    library.SetParameter(library.RATE, rate, 0)


def word_times(text: str) -> tuple[WordTime, ...]:
    """When each word is said by the voice, and at the rate, that was used last."""
    _sound, words = _said(text, 0)
    return tuple(words)


def phonemes(word: str) -> list[str]:
    """The sounds of a word, in espeak-ng's own letters.

    A voice must have been used before: after one that is not there the library ends the process.
    """
    ask = library.dll.espeak_TextToPhonemes
    ask.restype = ctypes.c_char_p
    ask.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
    text = ctypes.c_char_p(word.encode("utf-8"))
    found = ask(ctypes.byref(text), library.CHARS_UTF8, _SEPARATED) or b""
    return [part for part in found.decode("utf-8", "ignore").strip().split("_") if part]


def render_phonemes(text: str, file: Path) -> bool:
    """Write words, and sounds in [[ ]], into a file; whether there is sound in it."""
    sound, _words = _said(text, library.PHONEMES)
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(sound)
    return bool(sound)


def _said(text: str, flags: int) -> tuple[bytes, list[WordTime]]:
    sound, words = bytearray(), list[WordTime]()

    def take(samples: object, count: int, events: object) -> int:
        if count > 0:
            sound.extend(ctypes.string_at(samples, 2 * count))  # type: ignore[arg-type]
        words.extend(_words_of(events))
        return 0

    library.SetSynthCallback(take)
    library.Synth(text.encode("utf-8"), flags=library.CHARS_UTF8 | library.ENDPAUSE | flags)
    library.dll.espeak_Synchronize()
    return bytes(sound), words


def _words_of(events: object) -> Iterator[WordTime]:
    place = 0
    while (event := events[place]).type != library.EVENT_LIST_TERMINATED:  # type: ignore[index]
        if event.type == library.EVENT_WORD:
            at = event.audio_position / _MILLISECONDS
            yield WordTime(at, event.text_position - 1, event.length)
        place += 1

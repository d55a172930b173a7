"""A cue that begins a word: its first sound and vowel twice, then the word. Voice worker only.

The order of sources: what the speaker or a helper wrote; the dictionary, for an English voice;
espeak-ng; the first letters.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from speakaid.core.first_sounds import first_letters, from_arpabet, opening, respelt
from speakaid.speech import pronouncing
from speakaid.speech.utterance import Utterance

Says = Callable[[Utterance, Path], bool]


def render(what: Utterance, file: Path, says: Says, espeak: ModuleType | None) -> bool:
    """Write it into a file; whether there is sound in it.

    `says` is the voice, `espeak` what knows sounds, None for a voice that is not its own.
    """
    sounds = () if what.begins else _sounds(what, espeak)
    if sounds and espeak is not None:
        espeak.use(what.voice, what.rate)
        sound = f"[[{''.join(sounds)}]]"
        return bool(espeak.render_phonemes(f"{sound}, {sound}, {what.text}", file))
    begins = what.begins or respelt(sounds) or first_letters(what.text)
    return says(replace(what, text=f"{begins}, {begins}, {what.text}"), file)


def _sounds(what: Utterance, espeak: ModuleType | None) -> tuple[str, ...]:
    """How the word begins, in espeak-ng's letters; none where nobody knows."""
    word = what.text.split()[0]
    if _is_english(what.voice) and (known := pronouncing.sounds_of(word)):
        return opening(from_arpabet(known))
    if espeak is None:
        return ()
    espeak.use(what.voice, what.rate)
    return opening(espeak.phonemes(word))


def _is_english(voice: str) -> bool:
    """Of a voice whose language nobody tells the system's own is taken, which tells none either."""
    name = voice.casefold().replace("\\", "/").rpartition("/")[2]
    return not voice or name.startswith(("en", "english")) or "en-" in name or "en_" in name

"""`speakaid say TEXT -o FILE.wav`: words as a sound file, by the voice that the stage uses."""

import sys
import tempfile
import wave
from functools import partial
from pathlib import Path

from speakaid.commands import Refused
from speakaid.commands.decks import sentence
from speakaid.commands.named import one_line, shown, without_target
from speakaid.core.errors import SpeakAidError
from speakaid.speech.aloud import join, parts_of
from speakaid.speech.cue_cache import CueCache
from speakaid.speech.piper_voices import is_piper
from speakaid.speech.utterance import FASTEST, MOST_WORDS, SLOWEST, USUAL_RATE, Rendered, Utterance
from speakaid.speech.voice import Voice
from speakaid.speech.waiting import answer_of
from speakaid.storage import paths

USAGE = "speakaid say TEXT -o FILE.wav [--voice V] [--rate N]"
SUFFIX = ".wav"
VOICE, RATE = "--voice", "--rate"
FEW_WORDS = 50
"""At once for a natural voice, which needs a quarter of a second for each of speech."""
NO_VOICE = "The voice could not say this: `speakaid doctor` says what works."


def run(arguments: list[str]) -> int:
    """Write the file, and say how long it is."""
    words, target = without_target(arguments)
    if target is None or target.suffix.lower() != SUFFIX:
        raise Refused(f"The sound goes into a file whose name ends in {SUFFIX}: {USAGE}")
    wanted, rate, text = _asked(words)
    with tempfile.TemporaryDirectory() as folder:
        voice = Voice(CueCache(Path(folder)), voices=paths.voices())
        try:
            name = _voice_id(voice, wanted) if wanted else ""
            sounds = [
                _said(voice, Utterance(part, name, rate)) for part in parts_of(text, _at_once(name))
            ]
        finally:
            voice.close()
        seconds = _write(sounds, Path(folder) / "joined.wav", target)
    sys.stdout.write(f"{seconds:.1f} seconds are in {shown(target)}.\n")
    return 0


def _asked(words: list[str]) -> tuple[str, int, str]:
    """The voice, the rate and the text; a text of "-" is what comes in."""
    options, rest = {VOICE: "", RATE: str(USUAL_RATE)}, list[str]()
    left = iter(words)
    for word in left:
        option, equals, value = word.partition("=")
        if option in options:
            options[option] = value if equals else next(left, "")
        else:
            rest.append(word)
    if len(rest) != 1 or (rest[0].startswith("--")):
        raise Refused(f"Please give one text, in quotation marks: {USAGE}")
    text = sys.stdin.read() if rest[0] == "-" else rest[0]
    if not text.strip():
        raise Refused("There is nothing to say.")
    return options[VOICE], _rate(options[RATE]), text


def _rate(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and SLOWEST <= int(text) <= FASTEST):
        limits = f"{SLOWEST} to {FASTEST}"
        raise Refused(f"The rate is {limits} words a minute, not “{one_line(text)}”.")
    return int(text)


def _voice_id(voice: Voice, wanted: str) -> str:
    """The engine's id of a voice that was named by it, or by its name."""
    for one in answer_of(voice.voices) or ():
        if wanted.casefold() in {one.id.casefold(), one.name.casefold()}:
            return one.id
    raise Refused(f"There is no voice here called “{one_line(wanted)}”.")


def _at_once(voice: str) -> int:
    return FEW_WORDS if is_piper(voice) else MOST_WORDS


def _said(voice: Voice, what: Utterance) -> Path:
    rendered: Rendered | None = answer_of(partial(voice.render, what))
    if rendered is None:
        raise Refused(NO_VOICE)
    return rendered.file


def _write(sounds: list[Path], joined: Path, target: Path) -> float:
    """Written whole or not at all."""
    from speakaid.storage import atomic

    try:
        seconds = join(sounds, joined)
        atomic.write(target, joined.read_bytes())
    except (OSError, EOFError, wave.Error):
        raise Refused(NO_VOICE) from None
    except SpeakAidError as found:
        raise Refused(sentence(found, target)) from None
    return seconds

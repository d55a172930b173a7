"""The voice's own process: a cue in, a sound file out. A crash in here is never one of the program.

    {"id": 1, "do": "render", "text": …, "voice": …, "rate": 145, "file": …}
    {"id": 1, "ok": true, "seconds": 1.2, "words": [[0.0, 0, 4], …]}
    {"id": 2, "do": "voices", "folder": …}
    {"id": 2, "ok": true, "voices": [[id, name, [language, …]], …]}

What cannot be done is answered with `"ok": false`. `"instead": true` comes with a cue that another
voice says, as the one that is asked for is not there.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from speakaid.speech.cue_cache import PART
from speakaid.speech.trimming import trim
from speakaid.speech.utterance import MOST_WORDS, Sounding, Utterance, WordTime
from speakaid.workers.lines import Line
from speakaid.workers.serving import at_work


def main() -> int:
    """Serve until nobody is there any more."""
    told, answer = at_work()
    for line in told:
        try:
            found = _DO[line["do"]](line)
        except Exception as trouble:  # engines raise what they like
            found = {"ok": False, "why": type(trouble).__name__}
        answer({"id": line.get("id")} | found)
    return 0


def _render(line: Line) -> dict[str, Any]:
    from speakaid.speech import beginnings, engine, piper_voices

    by_piper = piper_voices.is_piper(line["voice"])
    instead = by_piper and not piper_voices.is_there(line["voice"])
    by_piper, voice = by_piper and not instead, "" if instead else line["voice"]
    sounding = Sounding(line["sounding"])
    what = Utterance(_in_one_line(line["text"]), voice, line["rate"], sounding, line["begins"])
    engine_says = piper_voices.render if by_piper else engine.render
    own, times = None if by_piper else _espeak(), tuple[WordTime, ...]()
    with _whole(Path(line["file"])) as part:
        if what.sounding is Sounding.FIRST_SOUND:
            is_there = beginnings.render(what, part, engine_says, own)
        else:
            is_there = engine_says(what, part)
            times = own.word_times(what.text) if own else ()
        if not is_there:
            return {"ok": False, "why": "silent"}
        lead = trim(part)
        seconds = engine.seconds_of(part)
        part.replace(line["file"])
    words = [[max(0.0, word.at - lead), word.start, word.length] for word in times if word.length]
    return {"ok": True, "seconds": seconds, "words": words, "instead": instead}


@contextmanager
def _whole(file: Path) -> Iterator[Path]:
    """Where to write beside it first: what stands under its name is whole, and nothing else stays.

    Where nothing can be written that is known here at once; an engine would never say so.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(PART)
    part.touch()
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


def _in_one_line(text: str) -> str:
    """Without the letter at which a text ends for the engine; no longer than it can take."""
    return " ".join(text.replace("\0", " ").split()[:MOST_WORDS])


def _voices(line: Line) -> dict[str, Any]:
    from speakaid.speech import engine, piper_voices

    found = [*engine.voices(), *piper_voices.voices(Path(line["folder"]))]
    voices = [[voice.id, voice.name, list(voice.languages)] for voice in found]
    return {"ok": True, "voices": voices}


def _espeak() -> ModuleType | None:
    """What tells more than pyttsx3, where the voice is espeak-ng's."""
    from speakaid.speech import engine

    engine.begin()
    if "pyttsx3.drivers.espeak" not in sys.modules:
        return None
    from speakaid.speech import espeak

    return espeak


_DO: dict[str, Callable[[Line], dict[str, Any]]] = {"render": _render, "voices": _voices}

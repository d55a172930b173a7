"""The voice's own process: a cue in, a sound file out. A crash in here is never one of the program.

    {"id": 1, "do": "render", "text": …, "voice": …, "rate": 145, "file": …}
    {"id": 1, "ok": true, "seconds": 1.2, "words": [[0.0, 0, 4], …]}
    {"id": 2, "do": "voices", "folder": …}
    {"id": 2, "ok": true, "voices": [[id, name, [language, …]], …]}

What cannot be done is answered with `"ok": false`.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from speakaid.speech.trimming import trim
from speakaid.speech.utterance import Sounding, Utterance, WordTime
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

    sounding = Sounding(line["sounding"])
    what = Utterance(line["text"], line["voice"], line["rate"], sounding, line["begins"])
    file = Path(line["file"])
    # Beside it first: what stands under its name is whole.
    part, times = file.with_suffix(".part"), tuple[WordTime, ...]()
    engine_says = piper_voices.render if piper_voices.is_piper(what.voice) else engine.render
    own = None if piper_voices.is_piper(what.voice) else _espeak()
    if what.sounding is Sounding.FIRST_SOUND:
        is_there = beginnings.render(what, part, engine_says, own)
    else:
        is_there = engine_says(what, part)
        times = own.word_times(what.text) if own else ()
    if not is_there:
        return {"ok": False, "why": "silent"}
    lead = trim(part)
    seconds = engine.seconds_of(part)
    part.replace(file)
    words = [[max(0.0, word.at - lead), word.start, word.length] for word in times]
    return {"ok": True, "seconds": seconds, "words": words}


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

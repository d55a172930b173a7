"""The voice's own process: a cue in, a sound file out. A crash in here is never one of the program.

    {"id": 1, "do": "render", "text": …, "voice": …, "rate": 145, "file": …}
    {"id": 1, "ok": true, "seconds": 1.2, "words": [[0.0, 0, 4], …]}
    {"id": 2, "do": "voices"}  →  {"id": 2, "ok": true, "voices": [[id, name, [language, …]], …]}

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
    from speakaid.speech import beginnings, engine

    sounding = Sounding(line["sounding"])
    what = Utterance(line["text"], line["voice"], line["rate"], sounding, line["begins"])
    file = Path(line["file"])
    # Beside it first: what stands under its name is whole.
    part, times = file.with_suffix(".part"), tuple[WordTime, ...]()
    if what.sounding is Sounding.FIRST_SOUND:
        engine.voices()  # the first of them loads the library
        is_there = beginnings.render(what, part, _espeak())
    else:
        is_there = engine.render(what, part)
        times = own.word_times(what.text) if (own := _espeak()) else ()
    if not is_there:
        return {"ok": False, "why": "silent"}
    lead = trim(part)
    seconds = engine.seconds_of(part)
    part.replace(file)
    words = [[max(0.0, word.at - lead), word.start, word.length] for word in times]
    return {"ok": True, "seconds": seconds, "words": words}


def _voices(_line: Line) -> dict[str, Any]:
    from speakaid.speech import engine

    found = [[voice.id, voice.name, list(voice.languages)] for voice in engine.voices()]
    return {"ok": True, "voices": found}


def _espeak() -> ModuleType | None:
    """What tells more than pyttsx3, where the voice is espeak-ng's."""
    if "pyttsx3.drivers.espeak" not in sys.modules:
        return None
    from speakaid.speech import espeak

    return espeak


_DO: dict[str, Callable[[Line], dict[str, Any]]] = {"render": _render, "voices": _voices}

"""Natural voices by Piper, where a person installed it: the extra `piper`. Voice worker only.

A voice is a file such as en_US-joe-medium.onnx, with its .onnx.json beside it: in SpeakAid's folder
of voices, or in a package whose name ends in "piper_voice". SpeakAid ships none.
"""

import pkgutil
import wave
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from speakaid.speech.utterance import Utterance, VoiceName

PREFIX = "piper:"
NATURAL = 185
"""Words a minute at which its voices speak by themselves (measured: 182 for one of them)."""
_PACKAGES = "piper_voice"


def is_piper(voice: str) -> bool:
    """Whether this is the id of such a voice."""
    return voice.startswith(PREFIX)


def voices(folder: Path) -> list[VoiceName]:
    """Those that can be used; none where Piper is not installed."""
    if find_spec("piper") is None:
        return []
    files = sorted({file for place in _places(folder) for file in place.glob("*.onnx")})
    return [_named(file) for file in files if file.with_suffix(".onnx.json").is_file()]


def is_there(voice: str) -> bool:
    """Whether a voice that was chosen once can still be used."""
    return find_spec("piper") is not None and Path(voice.removeprefix(PREFIX)).is_file()


def render(what: Utterance, file: Path) -> bool:
    """Write it into a file; whether there is sound in it."""
    from piper import SynthesisConfig

    voice = _loaded(what.voice.removeprefix(PREFIX))
    speed = SynthesisConfig(length_scale=NATURAL / what.rate)
    with wave.open(str(file), "wb") as sound:
        voice.synthesize_wav(what.text, sound, speed)
    return True


@lru_cache(maxsize=1)
def _loaded(model: str) -> Any:
    """One at a time: a voice takes a second to load, and 200 MB."""
    from piper import PiperVoice

    return PiperVoice.load(model)


def _places(folder: Path) -> Iterator[Path]:
    yield folder
    for module in pkgutil.iter_modules():
        if module.name.endswith(_PACKAGES):
            found = find_spec(module.name)
            for place in (found.submodule_search_locations or ()) if found else ():
                yield from (Path(place), Path(place) / "data")


def _named(file: Path) -> VoiceName:
    """en_US-joe-medium: its language, its name, its quality."""
    language, _, rest = file.stem.partition("-")
    name = rest.partition("-")[0].replace("_", " ").title() or file.stem
    return VoiceName(f"{PREFIX}{file}", f"{name} (Piper)", (language.replace("_", "-").lower(),))

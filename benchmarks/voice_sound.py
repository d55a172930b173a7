"""From asking for a cue to its first sample, from *stop* to silence, and how true `began.at` is.

The real sound worker plays into a loudspeaker that nobody hears (`benchmarks/sound_server.py`), and
what comes out there is recorded. `--busy` keeps the whole machine at work meanwhile.
"""

import multiprocessing
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from queue import SimpleQueue

import numpy as np
import soundfile

from benchmarks.figures import tell
from benchmarks.sound_server import Ear, private_server
from speakaid.speech.sound import Sound
from speakaid.speech.sound_facts import Began, Over, Played

CUES = 60
TONE = 30.0
"""Seconds without a break, in which a tear would be heard."""
GOALS = {"cached cue to first sample": 40, "stop to silence": 50}


def tone(seconds: float, file: Path) -> Path:
    """As a voice would come: one channel, 22,050 samples a second."""
    times = np.arange(round(seconds * 22_050)) / 22_050
    soundfile.write(file, 0.5 * np.cos(2 * np.pi * 441.7 * times), 22_050)
    return file


def one_cue(sound: Sound, ear: Ear, file: Path, wait: float) -> tuple[float, float, float]:
    """Seconds from asking to hearing, from *stop* to silence, and by how much `at` was off."""
    facts: SimpleQueue[Played] = SimpleQueue()
    ear.loud.clear()
    asked = time.monotonic()
    sound.play(file, 1.0, facts.put)
    began = facts.get(timeout=5)
    assert isinstance(began, Began), began
    time.sleep(0.25 + wait)
    stopped = time.monotonic()
    sound.stop()
    assert facts.get(timeout=5) is Over.STOPPED
    time.sleep(0.3)
    first, last = ear.loud[0][0], ear.loud[-1][1]
    return first - asked, last - stopped, began.at - first


def tears(sound: Sound, ear: Ear, file: Path) -> int:
    """Milliseconds of silence in a tone."""
    sound.play(file, 1.0, lambda _fact: None)
    time.sleep(0.5)
    before = ear.silent
    time.sleep(TONE - 1)
    silent = ear.silent - before
    sound.stop()
    return round(1000 * silent / 48_000)


def spread(seconds: Sequence[float]) -> dict[str, float]:
    """In milliseconds."""
    ordered = sorted(1000 * value for value in seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    median = statistics.median(ordered)
    return {
        "median": round(median, 1),
        "p95": round(p95, 1),
        "min": round(ordered[0], 1),
        "max": round(ordered[-1], 1),
        "n": len(ordered),
    }


def measure(folder: Path, *, cues: int) -> None:
    """All figures."""
    short, long = tone(1.0, folder / "short.wav"), tone(TONE, folder / "long.wav")
    sound, ear = Sound(), Ear()
    sound.open()
    # A sink without a device first plays the two seconds that it holds.
    time.sleep(4)
    found = [one_cue(sound, ear, short, 0.0013 * place) for place in range(cues)]
    names = ("cached cue to first sample", "stop to silence", "began.at less what is heard")
    for name, seconds in zip(names, zip(*found, strict=True), strict=True):
        tell(name, "ms", **spread(seconds), goal_p95=GOALS.get(name))
    tell(f"silence in a tone of {TONE:.0f} s", "ms", value=tears(sound, ear, long))
    sound.close()
    ear.close()


def _work() -> None:
    while True:
        pass


def main() -> None:
    if not (shutil.which("pulseaudio") and shutil.which("parec")):
        print("This needs pulseaudio and pulseaudio-utils.")
        return
    hogs = multiprocessing.cpu_count() if "--busy" in sys.argv else 0
    busy = [multiprocessing.Process(target=_work, daemon=True) for _ in range(hogs)]
    for process in busy:
        process.start()
    with tempfile.TemporaryDirectory() as name, private_server(Path(name)):
        measure(Path(name), cues=10 if "--quick" in sys.argv else CUES)
    for process in busy:
        process.kill()


if __name__ == "__main__":
    main()

"""A thousand cues in a row, with the voice killed at random; and a cue that nobody made ahead.

The real voice and the real sound worker, as on the stage: an `Ear` in a Qt loop, whose timer
of 5 ms shows what the loop had to wait. `--quick` says a hundred.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QTimer

from benchmarks.figures import tell
from benchmarks.sound_server import Ear as Listener
from benchmarks.sound_server import private_server
from benchmarks.voice_sound import spread
from speakaid.core.cues import Cue, CueKind
from speakaid.core.settings import Settings
from speakaid.speech.cue_cache import CueCache
from speakaid.speech.sound import Sound
from speakaid.speech.sound_facts import Output
from speakaid.speech.utterance import Rendered, Utterance
from speakaid.speech.voice import Voice
from speakaid.ui.ear import Ear

CUES, FRESH = 1000, 60
KILLED = 0.03
"""So likely the voice is killed before a cue."""
BEAT_MS = 5
GOALS = {"new cue to first sample": 100, "cues that were lost": 0, "zombies": 0}
GUI_GOAL = 16


class Loop:
    """Qt's loop, and how long its timer had to wait."""

    def __init__(self) -> None:
        self.app = QCoreApplication.instance() or QCoreApplication([])
        self.waits: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def until(self, is_so: Callable[[], bool], patience: float = 30.0) -> bool:
        """Let the loop run until something is so; whether it became so."""
        end = time.monotonic() + patience
        while not is_so() and time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.0005)
        return is_so()

    def pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self.until(lambda: time.monotonic() >= until)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.waits.append(now - self._last - BEAT_MS / 1000)
        self._last = now


def many(loop: Loop, voice: Voice, count: int) -> None:
    """Cues one after the other; a killed voice loses none."""
    chance = random.Random(7)
    pids = set[int]()
    lost = killed = 0
    for number in range(count):
        found: list[Rendered | None] = []
        if (pid := voice._worker.pid) is not None:
            pids.add(pid)
            if chance.random() < KILLED:
                os.kill(pid, signal.SIGKILL)
                killed += 1
        voice.render(Utterance(f"I wish for one thing, number {number}."), found.append)
        if not loop.until(lambda found=found: bool(found)) or found[0] is None:
            lost += 1
    zombies = [pid for pid in pids if _is_zombie(pid)]
    tell("cues that were lost", "", value=lost, n=count, killed=killed, goal=0)
    tell("zombies", "", value=len(zombies), goal=0)


def fresh(loop: Loop, ear: Ear, heard: Listener, count: int) -> None:
    """From asking for a cue that nobody made ahead to its first sample; the same one again."""
    for name, goal in (("new cue to first sample", 100), ("the same cue again", 40)):
        times = []
        for number in range(count):
            heard.loud.clear()
            asked = time.monotonic()
            ear.say(Cue(CueKind.FIRST_WORDS, f"Good morning, number {number}."))
            loop.until(lambda: bool(heard.loud))
            times.append(heard.loud[0][0] - asked)
            loop.pause(0.3)
            ear.hush()
            loop.pause(0.3)
        tell(name, "ms", **spread(times), goal_p95=goal)


def _is_zombie(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def main() -> None:
    quick = "--quick" in sys.argv
    loop = Loop()
    with tempfile.TemporaryDirectory() as name, private_server(Path(name)):
        voices: list[Voice] = []

        def voice() -> Voice:
            voices.append(Voice(CueCache(Path(name) / "cues")))
            return voices[-1]

        def sound(told: Callable[[Output], None]) -> Sound:
            return Sound(told)

        ear, heard = Ear(Settings(voice=True, voice_volume=100), voice, sound), Listener()
        ear.be_ready()
        loop.pause(4)
        loop.waits.clear()
        many(loop, voices[0], 100 if quick else CUES)
        fresh(loop, ear, heard, 10 if quick else FRESH)
        tell("a timer of 5 ms waits", "ms", p99=_p99(loop.waits), goal_p99=GUI_GOAL)
        ear.close()
        heard.close()


def _p99(waits: list[float]) -> float:
    ordered = sorted(waits)
    return round(1000 * ordered[int(0.99 * (len(ordered) - 1))], 1)


if __name__ == "__main__":
    main()

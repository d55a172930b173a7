"""The real worker at a microphone: pauses told at their time, and what it does when all breaks.

A recording with long pauses is played into the virtual microphone of a private PulseAudio; then the
worker is killed and stopped, the microphone taken away and brought back, the server killed.
"""

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import psutil
import soundfile

from benchmarks.figures import tell
from benchmarks.listening import LATE, PATIENCE, SOUNDS
from benchmarks.sound_server import private_server
from speakaid.core.facts import Fact, FactKind
from speakaid.core.listening import Hearing
from speakaid.sensors.ears import Ears

AWAY = 3.0
"""Seconds for which a device, or a server, is gone."""
LONGEST = 30.0


class Bench:
    """Ears, and all that they told, with the times of this process."""

    def __init__(self) -> None:
        self.facts: list[tuple[float, Fact]] = []
        self.states: list[Hearing] = []
        self.ears = Ears()
        self.ears.start("", None, self._on_fact, self.states.append)

    def hears(self) -> bool:
        return bool(self.states) and self.states[-1] is Hearing.LISTENING

    def _on_fact(self, fact: Fact) -> None:
        self.facts.append((time.monotonic(), fact))


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as servers:
        servers.enter_context(private_server(Path(folder)))
        bench = Bench()
        took(bench.hears)
        times_of_pauses(bench)
        for what, do, undo in troubles(folder, servers):
            do(bench)
            noticed = took(lambda: not bench.hears())
            time.sleep(AWAY if undo else 0)
            if undo:
                undo()
            tell(what, "s", noticed=noticed, hears_again=took(bench.hears), speech=is_heard(bench))
        pid = bench.ears.pid
        bench.ears.close()
        tell("processes left", "", count=int(pid is None or psutil.pid_exists(pid)))
    return 0


def times_of_pauses(bench: Bench) -> None:
    """How far each silence of 3 s is from its time, and what the process takes meanwhile."""
    off, due = list[float](), 0
    work, began = used(bench), time.monotonic()
    for name, pauses in json.loads((SOUNDS / "pauses.json").read_text(encoding="utf-8")).items():
        start = play(SOUNDS / f"{name}.flac")
        for begin, length in pauses:
            if length > PATIENCE + LATE:
                due += 1
                off += told_between(bench, start + begin + PATIENCE, LATE * 3)
    tell(
        "live: silence of 3 s told", "s", due=due, found=len(off),
        off_median=round(statistics.median(off), 3),
        off_p95=round(float(np.percentile(np.abs(off), 95)), 3),
        cpu_share=round((used(bench) - work) / (time.monotonic() - began), 4),
    )  # fmt: skip


def told_between(bench: Bench, due: float, within: float) -> list[float]:
    found = [
        at - due
        for at, fact in bench.facts
        if fact.kind is FactKind.SILENCE and PATIENCE <= fact.seconds < PATIENCE + 0.5
        if abs(at - due) < within
    ]
    return found[:1]


def troubles(
    folder: str, servers: ExitStack
) -> list[tuple[str, Callable[[Bench], object], Callable[[], object] | None]]:
    def kill(bench: Bench) -> None:
        os.kill(bench.ears.pid or 0, signal.SIGKILL)

    def freeze(bench: Bench) -> None:
        os.kill(bench.ears.pid or 0, signal.SIGSTOP)

    def bring_server() -> None:
        servers.close()
        (Path(folder) / "pulse-native").unlink(missing_ok=True)
        servers.enter_context(private_server(Path(folder)))

    return [
        ("worker killed", kill, None),
        ("worker killed again", kill, None),
        ("worker stands still", freeze, None),
        ("microphone taken away", lambda _: pactl("unload-module", "module-remap-source"), plug),
        ("server killed", lambda _: end_servers(), bring_server),
    ]


def plug() -> None:
    pactl("load-module", "module-remap-source", "source_name=vmic", "master=micpipe.monitor")
    pactl("set-default-source", "vmic")


def end_servers() -> None:
    """Those that this process started."""
    for child in psutil.Process().children():
        if child.name() == "pulseaudio":
            child.kill()


def pactl(*words: str) -> None:
    subprocess.run(["pactl", *words], check=True, stdout=subprocess.DEVNULL)


def play(file: Path) -> float:
    """Play it into the microphone, to its end; when it began."""
    began = time.monotonic()
    subprocess.run(["paplay", "-d", "micpipe", "--latency-msec=20", file], check=True)
    # Where it began is known from its end: starting takes a time of its own.
    return max(began, time.monotonic() - soundfile.info(file).duration)


def is_heard(bench: Bench) -> bool:
    before = len(bench.facts)
    play(SOUNDS / "jfk.flac")
    return any(fact.kind is FactKind.SPEECH for _at, fact in bench.facts[before:])


def used(bench: Bench) -> float:
    times = psutil.Process(bench.ears.pid).cpu_times()
    return float(times.user + times.system)


def took(is_so: Callable[[], bool]) -> float | None:
    """Seconds until it is so."""
    began = time.monotonic()
    while not is_so():
        if time.monotonic() - began > LONGEST:
            return None
        time.sleep(0.01)
    return round(time.monotonic() - began, 2)


if __name__ == "__main__":
    sys.exit(main())

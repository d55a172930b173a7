"""A private PulseAudio with a loudspeaker that nobody hears, and an ear that hears it."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

import numpy as np

RATE = 48_000
SPEAKER = "speaker"
_SILENCE = 0.01
_SHORTEST_MS = "2"
_LOADED = (
    f"module-null-sink sink_name={SPEAKER} rate={RATE} channels=2",
    "module-null-sink sink_name=micpipe rate=16000 channels=1",
    "module-remap-source source_name=vmic master=micpipe.monitor",
)


@contextmanager
def private_server(folder: Path) -> Iterator[None]:
    """A server of our own; every program started meanwhile uses it."""
    socket = folder / "pulse-native"
    protocol = f"module-native-protocol-unix auth-anonymous=1 socket={socket}"
    loads = [word for module in (protocol, *_LOADED) for word in ("-L", module)]
    words = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    own = {"XDG_RUNTIME_DIR": str(folder), "PULSE_RUNTIME_PATH": str(folder / "pulse")}
    server = subprocess.Popen([*words, *loads], env=os.environ | own, stderr=subprocess.DEVNULL)
    os.environ["PULSE_SERVER"] = f"unix:{socket}"
    try:
        while not socket.exists():
            time.sleep(0.02)
        subprocess.run(["pactl", "set-default-sink", SPEAKER], check=True)
        subprocess.run(["pactl", "set-default-source", "vmic"], check=True)
        yield
    finally:
        server.terminate()
        server.wait()


class Ear:
    """Hears the loudspeaker. `loud` are (first, last) loud moments of each block that has any."""

    def __init__(self) -> None:
        words = ["parec", "-d", f"{SPEAKER}.monitor", f"--rate={RATE}", "--channels=1"]
        more = ["--format=float32le", f"--latency-msec={_SHORTEST_MS}"]
        self._process = subprocess.Popen([*words, *more], stdout=subprocess.PIPE, bufsize=0)
        self.loud: list[tuple[float, float]] = []
        self.samples, self.silent = 0, 0
        Thread(target=self._hear, daemon=True).start()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()

    def _hear(self) -> None:
        assert self._process.stdout is not None
        rest = b""
        with suppress(OSError, ValueError):
            while came := os.read(self._process.stdout.fileno(), 65_536):
                now = time.monotonic()
                whole = len(rest + came) // 4 * 4
                block = np.abs(np.frombuffer((rest + came)[:whole], "<f4"))
                rest = (rest + came)[whole:]
                self._note(block, now)

    def _note(self, block: "np.ndarray", now: float) -> None:
        loud = np.flatnonzero(block > _SILENCE)
        self.samples += len(block)
        self.silent += int((block < 1e-5).sum())
        if len(loud):
            first, last = (now - (len(block) - place) / RATE for place in (loud[0], loud[-1]))
            self.loud.append((first, last))

"""From the command to a Home that takes a key, beside the bare window, run in turn."""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figures import summary, tell

RUNS = 11
DECKS = 20
BARE = [sys.executable, "-m", "benchmarks.bare"]
OURS = [sys.executable, "-m", "speakaid", "--quit-when-ready"]


def measure() -> None:
    with TemporaryDirectory() as home:
        environment = {**os.environ, "SPEAKAID_HOME": home}
        _fill(home)
        _seconds(BARE, environment), _seconds(OURS, environment)  # files into the disk's cache
        pairs = [(_seconds(BARE, environment), _seconds(OURS, environment)) for _ in range(RUNS)]
    bare, ours = zip(*pairs, strict=True)
    extra = summary([a - b for b, a in pairs])
    tell("start of a bare window", "s", **summary(bare))
    tell("start until Home takes a key", "s", decks=DECKS, **summary(ours))
    tell("start beyond the bare window", "s", goal=0.5, **extra)
    with TemporaryDirectory() as home:
        environment = {**os.environ, "SPEAKAID_HOME": home}
        _interrupt(home)
        again = [_seconds(OURS, environment) for _ in range(RUNS)]
    tell("start until an interrupted talk stands again", "s", goal=3, **summary(again))


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def _fill(home: str) -> None:
    """A library as somebody has it after a while."""
    os.environ["SPEAKAID_HOME"] = home
    from speakaid.storage.importers import import_file
    from speakaid.storage.library import add

    sample = Path(__file__).parents[1] / "resources/examples/support-from-day-one.md"
    for _ in range(DECKS):
        add(import_file(sample).deck)


def _interrupt(home: str) -> None:
    """A talk that was in the middle when the power went."""
    os.environ["SPEAKAID_HOME"] = home
    from benchmarks.stage import deck
    from speakaid.core import events
    from speakaid.core.session import TalkSession
    from speakaid.core.talk import Talk
    from speakaid.storage.progress import ProgressFile, TalkInProgress

    talk = deck()
    session = TalkSession(Talk(talk))
    session.handle(events.Start(slot=600), 0)
    session.handle(events.Next(), 5)
    ProgressFile().keep(TalkInProgress(talk, None, time.time(), session.kept()))


if __name__ == "__main__":
    measure()

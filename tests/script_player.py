"""Scripts in words, of talks and of sittings: how they are read, and played line by line."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

STEP = re.compile(r"((?:\d+:\d\d,? +)+)(.+)")


class Played(Protocol):
    """One script being played, in seconds from its start."""

    @property
    def at(self) -> float:
        """When something last happened."""

    def happens(self, what: str, at: float) -> None:
        """What a line with a time says."""

    def tick(self, at: float) -> None:
        """A second went by."""

    def seen(self, what: str) -> str:
        """What there is to see now, by its name in the script."""


def seconds(clock: str) -> float:
    """Seconds of minutes and seconds: 2:30."""
    minutes, rest = clock.split(":")
    return int(minutes) * 60.0 + int(rest)


def read(file: Path) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their numbers."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.rstrip()


def play(file: Path, begin: Callable[[str], Played], *, ticks: bool) -> Iterator[str]:
    """Every line of the script at which something else was seen."""
    lines = read(file)
    played = begin(next(lines)[1])
    for number, line in lines:
        if found := STEP.fullmatch(line):
            for time in re.findall(r"\d+:\d\d", found[1]):
                while ticks and played.at + 1 < seconds(time):
                    played.tick(played.at + 1)
                played.happens(found[2], seconds(time))
        else:
            what, _, expected = line.strip().partition(":")
            seen = played.seen(what)
            if seen != expected.strip().replace("none", ""):
                yield f"{file.name}:{number}: {what}: {expected.strip()!r} was {seen!r}"

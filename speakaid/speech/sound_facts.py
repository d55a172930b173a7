"""What the program hears from its sound worker."""

from dataclasses import dataclass
from enum import StrEnum

from speakaid.speech.devices import Device
from speakaid.workers.lines import Line


@dataclass(frozen=True, slots=True)
class Began:
    """It is heard. `at` is when its first sample is (time.monotonic), a moment from now."""

    at: float
    seconds: float


class Over(StrEnum):
    """It is not heard any more; each sound that was asked for is over once, whatever happens."""

    ENDED = "ended"
    STOPPED = "stopped"
    NOT = "not"
    """It could not be played: no device, or no such file."""


@dataclass(frozen=True, slots=True)
class Level:
    """How loud the microphone has just been, in dBFS; some ten a second."""

    decibels: float


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was said is in the file, trimmed and made even."""

    seconds: float


class NotRecorded(StrEnum):
    """Why there is no recording."""

    SILENT = "silent"
    NO_DEVICE = "no_device"
    DEVICE_GONE = "device_gone"
    BUSY = "busy"
    NOT_WRITTEN = "not_written"


@dataclass(frozen=True, slots=True)
class Output:
    """What became of the output. `for_room`: it may be the room's loudspeaker."""

    is_there: bool
    for_room: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Devices:
    """What may be chosen to hear by, and to speak into."""

    outs: tuple[Device, ...] = ()
    ins: tuple[Device, ...] = ()


Played = Began | Over
Heard = Level | Recorded | NotRecorded
Fact = Played | Heard | Devices


def fact_of(line: Line, asked: str) -> Fact:
    """What a line of the worker says about what it was asked to do."""
    match line["is"]:
        case "began":
            return Began(line["at"], line["seconds"])
        case "ended" | "stopped":
            return Over(line["is"])
        case "level":
            return Level(line["decibels"])
        case "recorded":
            return Recorded(line["seconds"])
        case "devices":
            return Devices(*(tuple(Device(*row) for row in line[way]) for way in ("out", "in")))
        case "not" if asked == "record" and line["why"] in list(NotRecorded):
            return NotRecorded(line["why"])
    return nothing_came(asked)


def nothing_came(asked: str) -> Fact:
    """What is so when nobody answered."""
    if asked == "record":
        return NotRecorded.DEVICE_GONE
    return Devices() if asked == "devices" else Over.NOT


def is_last(fact: Fact) -> bool:
    """Whether nothing more will be heard of the same thing."""
    return not isinstance(fact, Began | Level)

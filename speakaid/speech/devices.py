"""Sound devices by their names: what may be chosen, and whether the whole room would hear it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Ear(StrEnum):
    """Who hears an output, as far as a name tells."""

    OWN = "own"
    ROOM = "room"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Device:
    """A way out for sound, or in.

    `name` is the system's, which stays the same; `label` is for people; `number` the sound
    server's, -1 where there is none. `plug` is what is plugged into it, or switched on, now.
    """

    name: str
    label: str
    is_default: bool = False
    number: int = -1
    plug: str = ""

    @property
    def ear(self) -> Ear:
        """What is plugged in says more than the device itself."""
        by_plug = ear_of(self.plug)
        return by_plug if by_plug is not Ear.UNKNOWN else ear_of(self.label)


class Seen(NamedTuple):
    """All devices, as they are now."""

    outs: tuple[Device, ...]
    ins: tuple[Device, ...]


class Unseen(NamedTuple):
    """The server is not there, or does not answer."""


class Gone(NamedTuple):
    """A device has just been taken away: told before all is looked at anew."""

    is_out: bool
    number: int


News = Seen | Unseen | Gone

_OWN = re.compile(
    r"head[\s_-]?(phone|set)s?|ear[\s_-]?(phone|bud|piece|pod|set)s?|in[\s_-]?ear|air[\s_-]?pods?"
    r"|hearing|hands?[\s_-]?free|bluetooth|bluez|\bbuds\b|a2dp|\bbt\b"
    r"|kopfh|ohrh|hörger|casque|écouteur|auricular|cuffi|hoofdtelefoon|koptelefoon",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"loud|speaker|hdmi|display[\s_-]?port|\bmonitor\b|\btv\b|television|built[\s_-]?in|internal"
    r"|line[\s_-]?out|s/?p\s?dif|iec958|projector|beamer|sound\s?bar|boombox"
    r"|lautspr|haut-parleur|altavo|altoparl|luidspreker",
    re.IGNORECASE,
)


def ear_of(name: str) -> Ear:
    """Who would hear it. Words for both, such as a Bluetooth loudspeaker, mean the room."""
    if _ROOM.search(name):
        return Ear.ROOM
    return Ear.OWN if _OWN.search(name) else Ear.UNKNOWN


def is_for_the_room(device: Device, *, is_chosen: bool) -> bool:
    """Whether to warn. A device that the person chose by its name is believed to be theirs.

    Not so once its plug says otherwise: headphones pulled out of a socket leave the device there,
    and the loudspeaker behind it comes on.
    """
    if is_chosen:
        return bool(device.plug) and ear_of(device.plug) is Ear.ROOM
    return device.ear is not Ear.OWN


def named(devices: Sequence[Device], name: str) -> Device | None:
    """The device of that name, the default one for ""; None if it is not there."""
    return next((one for one in devices if (one.name == name if name else one.is_default)), None)

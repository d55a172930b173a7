"""The way to the sound devices, as little of it as is needed: PortAudio, or made ones."""

from collections.abc import Callable
from typing import Protocol

from speakaid.speech.devices import Device
from speakaid.speech.recording import Samples

Fill = Callable[[Samples, int, float], None]
"""Fills samples, at a rate, that are heard so many seconds from now."""
Take = Callable[[Samples, int], None]
"""Takes samples that came in, and their rate."""


class Unavailable(Exception):
    """There is no such device, or it cannot be had now."""


class Stream(Protocol):
    """An open way out, or in. `label` is its device's, "" where a sound server has them all."""

    rate: int
    label: str

    @property
    def is_alive(self) -> bool:
        """Whether it runs; what was pulled out does not always say so."""

    def close(self) -> None:
        """Let the device go, at once."""


class Ports(Protocol):
    """All devices. `name` is that of a device, "" for the system's own choice."""

    def renew(self) -> None:
        """See devices that came; nothing may be open."""

    def devices(self) -> tuple[list[Device], list[Device]]:
        """The ways out, and in."""

    def open_out(self, name: str, fill: Fill) -> Stream:
        """Ask `fill` for samples from now on, in a thread of its own. Raises Unavailable."""

    def open_in(self, name: str, take: Take) -> Stream:
        """Give what comes in to `take`, in a thread of its own. Raises Unavailable."""

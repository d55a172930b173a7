"""Where it is heard, and which microphone: the computer's own choice first, then each by name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.speech.devices import Device, Ear, named
from speakaid.ui.ears.pick_field import Pick, PickField
from speakaid.wording import ears as say


class DeviceField(PickField):
    """The devices of this computer as they are now. `none` says what to do if there are none."""

    def __init__(
        self, name: str, none: str, *, warns: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, (_(say.LOOK_AGAIN), "rotate"), parent)
        self._none, self._warns = none, warns
        self._devices: Sequence[Device] | None = None

    def show_value(self, value: str) -> None:
        super().show_value(value)
        if self._devices is not None:
            self._say_of(self._devices)

    def show_devices(self, devices: Sequence[Device]) -> None:
        """Show what there is on this computer."""
        self._devices = devices
        usual = named(devices, "")
        picks = [Pick("", _(say.USUAL), say.now(usual.label) if usual else "")]
        picks += [Pick(one.name, one.label) for one in devices]
        if self._value and named(devices, self._value) is None:
            picks.append(Pick(self._value, _(say.NOT_THERE), _(say.NOT_THERE_NOW)))
        self.show_picks(picks if devices else ())

    def _say_of(self, devices: Sequence[Device]) -> None:
        """One sentence: nothing is there, or who would hear it."""
        device = named(devices, self._value)
        may_be_heard = (
            self._warns and device is not None and _may_fill_the_room(device, self._value)
        )
        self.say(self._none if not devices else _(say.FOR_THE_ROOM) if may_be_heard else "")


def _may_fill_the_room(device: Device, chosen: str) -> bool:
    """By its own name or its plug; of what nobody chose, whatever is not surely in an ear."""
    return device.ear is Ear.ROOM or (not chosen and device.ear is not Ear.OWN)

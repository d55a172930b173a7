"""Whether the whole room would hear it, as far as a name tells."""

import pytest

from speakaid.speech.devices import Device, Ear, ear_of, is_for_the_room, named

OWN = (
    "Headphones", "WH-1000XM4 Headset", "Earbuds", "Anna's AirPods Pro", "ReSound hearing aid",
    "bluez_output.AA_BB.1", "USB Ear-phones", "Kopfhörer (Realtek)", "Hands-Free AG Audio",
    "Casque", "Head phone", "In-Ear Monitoring",
)  # fmt: skip
ROOM = (
    "Speakers (Realtek)", "Built-in Audio Analog Stereo", "MacBook Pro Speakers", "HDMI Output",
    "DELL U2720Q Monitor", "DisplayPort 1", "LG TV", "Lautsprecher", "S/PDIF", "Line Out",
    "Bluetooth Speaker JBL", "Internal Speaker",
)  # fmt: skip


@pytest.mark.parametrize("name", OWN)
def test_what_is_worn_is_heard_by_one(name: str) -> None:
    assert ear_of(name) is Ear.OWN
    assert not is_for_the_room(Device("x", name), is_chosen=False)


@pytest.mark.parametrize("name", ROOM)
def test_what_stands_somewhere_is_heard_by_all(name: str) -> None:
    assert ear_of(name) is Ear.ROOM
    assert is_for_the_room(Device("x", name), is_chosen=False)


def test_what_nobody_knows_may_be_the_rooms() -> None:
    assert ear_of("USB Audio CODEC") is Ear.UNKNOWN
    assert is_for_the_room(Device("x", "USB Audio CODEC"), is_chosen=False)


def test_a_device_that_was_chosen_is_believed() -> None:
    assert not is_for_the_room(Device("x", "USB Audio CODEC"), is_chosen=True)
    assert not is_for_the_room(Device("x", "Built-in Audio"), is_chosen=True)


def test_a_plug_says_more_than_the_device() -> None:
    worn = Device("x", "Built-in Audio", plug="Headphones")
    pulled_out = Device("x", "Built-in Audio", plug="Speakers")
    assert not is_for_the_room(worn, is_chosen=False)
    assert is_for_the_room(pulled_out, is_chosen=False)
    assert is_for_the_room(pulled_out, is_chosen=True)


def test_a_device_is_found_by_its_name_or_by_being_the_usual_one() -> None:
    one, other = Device("a", "A"), Device("b", "B", is_default=True)
    assert named([one, other], "a") is one
    assert named([one, other], "") is other
    assert named([one, other], "gone") is None

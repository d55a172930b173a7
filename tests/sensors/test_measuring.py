"""A measure of the room, and whether it is one."""

import pytest
from some_rooms import KnowingDetector, Spell, fan, frames_of_scene, murmur, still, voice

from speakaid.core.listening import RoomMeasure
from speakaid.sensors.listening.measuring import Measuring


def measured(*scene: Spell, seconds: float = 4.0) -> RoomMeasure:
    measuring = Measuring(KnowingDetector(list(scene)), seconds)
    for frame in frames_of_scene(list(scene)):
        if measuring.is_done:
            break
        measuring.hear(frame)
    return measuring.result()


@pytest.mark.parametrize(
    ("scene", "decibels", "has_voices"),
    [(still(6), -70.0, False), (fan(6), -35.0, False), (murmur(6), -35.0, True)],
)
def test_a_room_is_as_loud_as_it_is(scene: Spell, decibels: float, has_voices: bool) -> None:
    found = measured(scene)
    assert found.room.decibels == pytest.approx(decibels, abs=0.1)
    assert found.room.has_voices is has_voices
    assert found.is_good


def test_somebody_who_spoke_meanwhile_is_noticed() -> None:
    found = measured(still(1), voice(1.5), still(3))
    assert found.was_spoken
    assert not found.is_good


def test_a_click_as_it_opens_does_not_count() -> None:
    found = measured(Spell(0.1, 1.0, 0.0), Spell(9.0, 0.0, -70.0))
    assert found.room.decibels == pytest.approx(-70.0, abs=0.1)


def test_a_microphone_that_gives_nothing_is_noticed() -> None:
    found = measured(Spell(6.0, 0.0, -400.0))
    assert found.was_mute
    assert not found.is_good


@pytest.mark.parametrize(("wished", "taken"), [(1.0, 3.0), (4.0, 4.0), (60.0, 5.0)])
def test_it_takes_three_to_five_seconds(wished: float, taken: float) -> None:
    measuring = Measuring(KnowingDetector([still(9)]), wished)
    heard = 0
    for frame in frames_of_scene([still(9)]):
        if measuring.is_done:
            break
        measuring.hear(frame)
        heard += 1
    assert heard * 0.032 == pytest.approx(taken + 0.256, abs=0.032)


def test_nothing_heard_at_all_is_mute() -> None:
    assert Measuring(KnowingDetector([])).result().was_mute

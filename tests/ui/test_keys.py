"""The key table: R4, R5, R24, R28, and keyboards of every layout."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from speakaid.core.settings import Settings
from speakaid.ui.keys import EVENTS, IN_LIST, IN_PAUSE, KEYS, Act, KeyTable, Layer, name_of

NONE = Qt.KeyboardModifier.NoModifier


class Clock:
    """Seconds that pass only when a test says so."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def key(
    code: int,
    text: str = "",
    *,
    scan: int = 0,
    modifiers: Qt.KeyboardModifier = NONE,
    repeat: bool = False,
) -> QKeyEvent:
    press = QEvent.Type.KeyPress
    return QKeyEvent(press, code, modifiers, scan, 0, 0, text, repeat, 1)


def table(**settings: object) -> tuple[KeyTable, Clock]:
    clock = Clock()
    return KeyTable(Settings.model_validate(settings), clock), clock


def test_a_clickers_four_buttons_reach_all_five_acts() -> None:
    keys, _ = table(same_key_guard_ms=0)
    found = {
        keys.act(key(code), layer)
        for code in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Period, Qt.Key.Key_F5)
        for layer in Layer
    }
    assert found == set(Act)


@pytest.mark.parametrize("code", [Qt.Key.Key_F5, Qt.Key.Key_Escape])
@pytest.mark.parametrize("layer", Layer)
def test_f5_and_escape_are_the_same_everywhere(code: Qt.Key, layer: Layer) -> None:
    keys, _ = table()
    assert keys.act(key(code), layer) is Act.PAUSE


def test_every_act_is_an_event() -> None:
    assert set(EVENTS) == set(Act)
    assert {*KEYS.values(), *IN_PAUSE.values(), *IN_LIST.values()} == set(Act)


@pytest.mark.parametrize("code", [Qt.Key.Key_S, Qt.Key.Key_E, Qt.Key.Key_End])
def test_help_and_ending_are_the_same_in_every_layer(code: Qt.Key) -> None:
    keys, _ = table(same_key_guard_ms=0)
    assert len({keys.act(key(code), layer) for layer in Layer}) == 1


def test_in_pause_the_blank_button_is_my_ending() -> None:
    keys, _ = table(same_key_guard_ms=0)
    for code in (Qt.Key.Key_Period, Qt.Key.Key_B):
        assert keys.act(key(code), Layer.TALK) is Act.STUCK
        assert keys.act(key(code), Layer.PAUSE) is Act.ENDING


def test_a_held_key_counts_once() -> None:
    keys, clock = table()
    assert keys.act(key(Qt.Key.Key_Space)) is Act.NEXT
    clock.now = 10
    assert keys.act(key(Qt.Key.Key_Space, repeat=True)) is None


def test_the_same_key_within_the_guard_counts_once() -> None:
    keys, clock = table()
    assert keys.act(key(Qt.Key.Key_Space)) is Act.NEXT
    clock.now = 0.39
    assert keys.act(key(Qt.Key.Key_Space)) is None
    assert keys.act(key(Qt.Key.Key_Right)) is Act.NEXT
    clock.now = 0.41
    assert keys.act(key(Qt.Key.Key_Space)) is Act.NEXT


def test_hammering_a_key_is_never_refused_for_long() -> None:
    keys, clock = table()
    counted = 0
    for step in range(20):
        clock.now = step * 0.15
        counted += keys.act(key(Qt.Key.Key_S)) is Act.STUCK
    assert counted >= 6


def test_the_guard_can_be_turned_off() -> None:
    keys, _ = table(same_key_guard_ms=0)
    assert [keys.act(key(Qt.Key.Key_Space)) for _ in range(3)] == [Act.NEXT] * 3


@pytest.mark.parametrize("scan", [39, 0x1F], ids=["x11", "windows"])
def test_s_lies_where_it_lies_on_another_keyboard(scan: int) -> None:
    keys, _ = table()
    assert keys.act(key(0x042B, "ы", scan=scan)) is Act.STUCK
    assert keys.act(key(0x3134, "ㄴ", scan=scan)) is None, "the same place within the guard"


def test_a_latin_letter_counts_by_what_it_says() -> None:
    # On a Dvorak keyboard S lies where ";" is, and "o" lies where S is.
    keys, _ = table()
    assert keys.act(key(Qt.Key.Key_S, "s", scan=47)) is Act.STUCK
    assert keys.act(key(Qt.Key.Key_O, "o", scan=39)) is None
    assert keys.act(key(0xE9, "é", scan=39)) is None


def test_shift_is_let_be_and_chords_are_not_ours() -> None:
    keys, _ = table()
    mods = Qt.KeyboardModifier
    assert keys.act(key(Qt.Key.Key_F5, modifiers=mods.ShiftModifier)) is Act.PAUSE
    assert keys.act(key(Qt.Key.Key_Enter, modifiers=mods.KeypadModifier)) is Act.NEXT
    for modifier in (mods.ControlModifier, mods.AltModifier, mods.MetaModifier):
        assert keys.act(key(Qt.Key.Key_S, modifiers=modifier)) is None
    assert keys.act(key(Qt.Key.Key_Shift)) is None
    assert name_of(key(Qt.Key.Key_Shift)) == ""


def test_any_button_can_be_taught() -> None:
    unknown = key(0, scan=191)
    name = name_of(unknown)
    keys, _ = table(taught_keys={name: "ending", "F9": "stuck", "Space": "back"})
    assert keys.act(unknown) is Act.ENDING
    assert keys.act(key(Qt.Key.Key_F9)) is Act.STUCK
    assert keys.act(key(Qt.Key.Key_Space)) is Act.BACK


def test_a_taught_act_that_does_not_exist_is_let_be() -> None:
    keys, _ = table(taught_keys={"Space": "explode"})
    assert keys.act(key(Qt.Key.Key_Space)) is Act.NEXT


def test_earphones_and_ring_remotes() -> None:
    keys, _ = table()
    assert keys.act(key(Qt.Key.Key_MediaNext)) is Act.NEXT
    assert keys.act(key(Qt.Key.Key_MediaPrevious)) is Act.BACK
    assert keys.act(key(Qt.Key.Key_VolumeUp)) is Act.NEXT

"""The settings come back; what makes no sense falls back and stops nothing."""

import json

import pytest

from speakaid.core.settings import Settings, Theme
from speakaid.storage import paths
from speakaid.storage.settings_file import MOST_SETTINGS, load_settings, save_settings

CHOSEN = Settings(theme=Theme.DARK, distance_cm=250, taught_keys={"PageUp": "stuck"})


def put(content: bytes) -> None:
    paths.made(paths.home())
    paths.settings_file().write_bytes(content)


def test_what_was_chosen_comes_back() -> None:
    save_settings(CHOSEN)
    assert load_settings() == (CHOSEN, ())


def test_nothing_chosen_is_the_defaults() -> None:
    assert load_settings() == (Settings(), ())


def test_bad_values_fall_back_one_by_one() -> None:
    put(json.dumps({"theme": "dark", "distance_cm": -1, "from_the_future": 1}).encode())
    assert load_settings() == (Settings(theme=Theme.DARK), ("distance_cm",))


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff\xfe", b"[" * 100_000, b" " * (MOST_SETTINGS + 1)]
)
def test_a_broken_file_is_set_aside(content: bytes) -> None:
    put(content)
    assert load_settings() == (Settings(), ())
    assert (paths.home() / "settings.broken.json").read_bytes() == content
    save_settings(CHOSEN)
    assert load_settings() == (CHOSEN, ())

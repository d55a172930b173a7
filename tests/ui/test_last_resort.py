"""What nobody foresaw is said calmly, logged without a word of a deck, and never on the stage."""

import sys

import pytest
from person import click, key, on_the_stage, shown
from PySide6.QtCore import Qt
from walk import texts

from speakaid.app import Parts
from speakaid.ui.last_resort import LastResort

SORRY = "Something did not work. Your words are safe. Please try once more."
SECRET = "the marmalade of the bishop"


def stumble() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as found:
        raise RuntimeError(SECRET) from found


@pytest.fixture
def last_resort(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> LastResort:
    made = LastResort(parts.window)
    monkeypatch.setattr(sys, "excepthook", made.caught)
    return made


@pytest.mark.usefixtures("last_resort")
def test_a_button_that_does_not_work_says_so(
    parts: Parts, caplog: pytest.LogCaptureFixture
) -> None:
    parts.desk.making.home.settings_wanted.connect(stumble)
    click("Settings", parts.window)
    assert parts.window.currentWidget() is parts.desk.settings
    assert SORRY in texts(parts.desk.settings.notice)
    assert "RuntimeError" in caplog.text
    assert "KeyError" in caplog.text
    assert "in stumble" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.usefixtures("last_resort")
def test_on_the_stage_there_is_nothing_but_the_log(
    parts: Parts, caplog: pytest.LogCaptureFixture
) -> None:
    stage = on_the_stage(parts)
    stage.happened.connect(stumble)
    key(stage, Qt.Key.Key_PageDown)
    assert "RuntimeError" in caplog.text
    assert SORRY not in texts(stage)
    assert SORRY not in texts(parts.window)
    before = shown(parts)
    key(stage, Qt.Key.Key_S)
    assert shown(parts) != before


def test_what_goes_amiss_while_it_is_said_is_logged_too(
    parts: Parts,
    last_resort: LastResort,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unable(*_: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr(parts.desk.making.home, "show_notice", unable)
    last_resort.caught(RuntimeError, RuntimeError(SECRET), None)
    assert "ValueError" in caplog.text
    assert SECRET not in caplog.text


def test_to_be_told_to_stop_is_no_trouble(
    last_resort: LastResort,
    parts: Parts,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    last_resort.caught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert caplog.text == ""
    assert SORRY not in texts(parts.window)

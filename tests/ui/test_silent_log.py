"""The log never holds a word of a talk, whatever goes amiss while it is made and given."""

import logging
import re
from pathlib import Path

import pytest
from person import (
    click,
    key,
    main_words,
    say_every_card,
    shown,
    stage_of,
    through_the_questions,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from speakaid.app import Parts
from speakaid.core.events import Finish
from speakaid.storage import library, paths
from speakaid.storage.deck_file import load_deck

SECRET = """# Marmalade for Bartholomew

## Zanzibar cinnamon

Bartholomew whispered something about marmalade. Nobody listened, except Philomena.

## Porcelain umbrellas

Umbrellas shimmer beneath lanterns. Philomena remembers everything.

## Farewell

Goodnight, Bartholomew. Goodnight, Philomena.
"""
NOTE = "Wilhelmina promised gingerbread"
LONG_WORDS = re.compile(r"[^\W\d_]{5,}")


def words_of(text: str) -> set[str]:
    return {word.casefold() for word in LONG_WORDS.findall(text)}


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, logger="speakaid")
    return caplog


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret.md"
    file.write_text(SECRET, encoding="utf-8")
    return file


def nothing_told(log: pytest.LogCaptureFixture) -> None:
    log_words = words_of(log.text)
    assert words_of(f"{SECRET} {NOTE}") & log_words == set()


def made(parts: Parts, secret: Path) -> Path:
    parts.desk.open_file(secret)
    click("This is my talk", parts.window)
    (entry,) = library.decks()
    return entry.path


def give(parts: Parts) -> None:
    through_the_questions(parts, lambda: click(main_words(parts), parts.window), "Give")


def block(place: Path) -> None:
    """What stands there cannot be written any more: a folder is in its place."""
    place.unlink(missing_ok=True)
    place.mkdir(parents=True)


def test_a_talk_that_goes_well(parts: Parts, secret: Path, log: pytest.LogCaptureFixture) -> None:
    made(parts, secret)
    give(parts)
    stage = stage_of(parts)
    key(stage, Qt.Key.Key_S)
    key(stage, Qt.Key.Key_S)
    key(stage, Qt.Key.Key_PageUp)
    say_every_card(parts, lambda: key(stage, Qt.Key.Key_PageDown))
    stage.happened.emit(Finish())
    click("After", stage)
    click("Write down a name", parts.window)
    QTest.keyClicks(parts.desk.after.who_came.met.promised, NOTE)
    click("Done", parts.window)
    assert log.records != []
    nothing_told(log)


def test_a_disk_that_takes_nothing(
    parts: Parts, secret: Path, log: pytest.LogCaptureFixture
) -> None:
    path = made(parts, secret)
    click("Give this talk", parts.window)
    for place in (paths.progress_file(), paths.settings_file(), paths.last_room_file(), path):
        block(place)
    paths.people().parent.mkdir(parents=True, exist_ok=True)
    paths.people().write_text("a file stands where the folder should be")
    click(main_words(parts), parts.window)
    stage = through_the_questions(parts, lambda: click(main_words(parts), parts.window))
    key(stage, Qt.Key.Key_PageDown)
    runner = parts.desk.giving.runner
    assert runner is not None
    runner.keep_now()
    assert shown(parts).page is not None
    stage.happened.emit(Finish())
    click("After", stage)
    click("Write down a name", parts.window)
    QTest.keyClicks(parts.desk.after.who_came.met.promised, NOTE)
    click("Done", parts.window)
    assert "could not be kept" in log.text
    nothing_told(log)


def test_a_word_that_cannot_be_saved(
    parts: Parts, secret: Path, log: pytest.LogCaptureFixture
) -> None:
    made(parts, secret)
    click("Give this talk", parts.window)
    paths.library().rename(paths.home() / "elsewhere")
    paths.library().write_text("a file stands where the folder should be")
    before = parts.desk.before.screen
    click("This is good", parts.window)
    click("Change a word", parts.window)
    QTest.keyClicks(before.mend.box, NOTE)
    click("Keep", parts.window)
    assert "could not be saved" in log.text
    nothing_told(log)


def test_a_word_that_is_kept_beside(
    parts: Parts, secret: Path, log: pytest.LogCaptureFixture
) -> None:
    path = made(parts, secret)
    click("Give this talk", parts.window)
    path.write_bytes(b"not what it was")
    click("This is good", parts.window)
    click("Change a word", parts.window)
    QTest.keyClicks(parts.desk.before.screen.mend.box, NOTE)
    click("Keep", parts.window)
    assert "changed meanwhile" in log.text
    nothing_told(log)


@pytest.mark.parametrize("left", [0, 40, 400])
def test_a_broken_talk_and_its_broken_copy(
    parts: Parts, secret: Path, log: pytest.LogCaptureFixture, left: int
) -> None:
    path = made(parts, secret)
    content = path.read_bytes()
    assert load_deck(path).deck.title in SECRET
    for file in (path, *paths.last_good().iterdir()):
        file.write_bytes(content[:left])
    click("Give this talk", parts.window)
    assert parts.desk.making.home.notice.isVisible()
    parts.desk.go_home()
    parts.desk.open_file(path)
    assert log.records != []
    nothing_told(log)


def test_what_was_kept_of_a_talk_is_broken(
    parts: Parts, secret: Path, log: pytest.LogCaptureFixture
) -> None:
    made(parts, secret)
    give(parts)
    key(stage_of(parts), Qt.Key.Key_PageDown)
    stage_of(parts).close()
    kept = paths.progress_file().read_text(encoding="utf-8")
    paths.progress_file().write_text(kept.replace("opening", "Bartholomew"), encoding="utf-8")
    click("Carry on", parts.window)
    nothing_told(log)


def test_a_keeper_that_breaks_with_a_message(
    parts: Parts, log: pytest.LogCaptureFixture, secret: Path
) -> None:
    made(parts, secret)
    give(parts)
    runner = parts.desk.giving.runner
    assert runner is not None

    def breaks(*_: object, **__: object) -> None:
        raise RuntimeError(SECRET)

    runner._kept = breaks
    runner.keep_now()
    assert "RuntimeError" in log.text
    nothing_told(log)

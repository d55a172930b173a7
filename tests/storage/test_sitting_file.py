"""A sitting that was stopped for now goes on where it stopped."""

from pathlib import Path

import pytest
from decks import SHORT, SUPPORT
from troubles import blocked

from speakaid.core.errors import NotKept
from speakaid.core.practice import events
from speakaid.core.practice.items import Way
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.work import Work, all_of
from speakaid.core.talk import Talk
from speakaid.storage import paths, sitting_file
from speakaid.storage.sitting_file import SittingFile, StoppedSitting

TALK, OTHER = Talk(SUPPORT), Talk(SHORT.model_copy(update={"id": "other"}))
TASKS = all_of(TALK, Way.FADE)


def stopped() -> StoppedSitting:
    session = PracticeSession(Work(TALK, TASKS))
    for at, event in enumerate((events.Start(), events.Said(), events.Stop())):
        session.handle(event, float(at))
    return StoppedSitting(TASKS, session.kept())


def kept_file() -> Path:
    (file,) = paths.sittings().iterdir()
    return file


def test_it_comes_back_as_it_was() -> None:
    SittingFile(TALK).keep(stopped())
    found = SittingFile(TALK).load()
    assert found == stopped()
    session = PracticeSession.resumed(Work(TALK, found.tasks), found.state)
    session.handle(events.Start(), session.at)
    assert session.display().item == "began"


def test_it_holds_no_word_and_no_name_of_a_point() -> None:
    SittingFile(TALK).keep(stopped())
    content = kept_file().read_bytes()
    assert b"Good morning" not in content
    assert b"began" not in content


def test_each_talk_has_its_own() -> None:
    SittingFile(TALK).keep(stopped())
    assert SittingFile(OTHER).load() is None
    SittingFile(OTHER).keep(StoppedSitting((), stopped().state))
    SittingFile(TALK).clear()
    SittingFile(TALK).clear()
    assert SittingFile(TALK).load() is None
    assert SittingFile(OTHER).load() is not None


def test_all_are_forgotten_at_once() -> None:
    assert not sitting_file.any_kept()
    for talk in (TALK, OTHER):
        SittingFile(talk).keep(stopped())
    assert sitting_file.any_kept()
    sitting_file.clear_all()
    assert not sitting_file.any_kept()


@pytest.mark.parametrize("content", [b"", b"\xff", b"{}", b'{"tasks": 3}', b"[]"])
def test_one_that_cannot_be_read_is_as_none(content: bytes) -> None:
    SittingFile(TALK).keep(stopped())
    kept_file().write_bytes(content)
    assert SittingFile(TALK).load() is None


def test_what_cannot_be_kept_or_cleared_is_said() -> None:
    SittingFile(TALK).keep(stopped())
    file = kept_file()
    file.unlink()
    (file / "inside").mkdir(parents=True)
    with pytest.raises(NotKept):
        SittingFile(TALK).clear()
    with pytest.raises(NotKept):
        sitting_file.clear_all()


def test_where_nothing_can_be_written_it_is_said() -> None:
    blocked(paths.sittings())
    with pytest.raises(NotKept):
        SittingFile(TALK).keep(stopped())
    assert not sitting_file.any_kept()

"""A sitting that was stopped for now goes on where it stopped."""

from pathlib import Path

import pytest
from decks import SUPPORT
from troubles import blocked

from speakaid.core.errors import NotKept
from speakaid.core.practice import events
from speakaid.core.practice.items import Way
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.work import Work, all_of
from speakaid.core.talk import Talk
from speakaid.storage import paths
from speakaid.storage.sitting_file import SittingFile, StoppedSitting

TASKS = all_of(Talk(SUPPORT), Way.FADE)


def stopped() -> StoppedSitting:
    session = PracticeSession(Work(Talk(SUPPORT), TASKS))
    for at, event in enumerate((events.Start(), events.Said(), events.Stop())):
        session.handle(event, float(at))
    return StoppedSitting(SUPPORT.id, TASKS, session.kept())


def test_it_comes_back_as_it_was() -> None:
    SittingFile().keep(stopped())
    found = SittingFile().of(SUPPORT.id)
    assert found == stopped()
    session = PracticeSession.resumed(Work(Talk(SUPPORT), found.tasks), found.state)
    session.handle(events.Start(), session.at)
    assert session.display().item == "began"


def test_it_holds_no_word() -> None:
    SittingFile().keep(stopped())
    assert b"Good morning" not in paths.sitting_file().read_bytes()


def test_there_is_one_at_a_time() -> None:
    SittingFile().keep(stopped())
    assert SittingFile().of("another talk") is None
    SittingFile().clear()
    SittingFile().clear()
    assert SittingFile().of(SUPPORT.id) is None


@pytest.mark.parametrize("content", [b"", b"\xff", b"{}", b'{"deck": "deck", "tasks": 3}'])
def test_one_that_cannot_be_read_is_as_none(content: bytes) -> None:
    SittingFile().keep(stopped())
    paths.sitting_file().write_bytes(content)
    assert SittingFile().of(SUPPORT.id) is None


def test_what_cannot_be_kept_or_cleared_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "a folder"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(NotKept):
        SittingFile(folder).clear()
    blocked(paths.sitting_file().parent)
    with pytest.raises(NotKept):
        SittingFile().keep(stopped())

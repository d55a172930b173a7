"""A second start brings the first one forward."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from speakaid.ui.only_one import OnlyOne


def test_the_first_is_first_and_the_second_is_not(tmp_path: Path) -> None:
    first, second = OnlyOne(tmp_path), OnlyOne(tmp_path)
    assert first.is_first()
    assert not second.is_first()


def test_another_home_is_another_speakaid(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first, other = OnlyOne(tmp_path), OnlyOne(tmp_path / "other")
    assert first.is_first()
    assert other.is_first()


def test_without_a_disk_it_starts_all_the_same(tmp_path: Path) -> None:
    assert OnlyOne(tmp_path / "no such folder").is_first()


def test_the_second_tells_the_first_its_file(tmp_path: Path, qtbot: QtBot) -> None:
    first = OnlyOne(tmp_path)
    first.listen()
    with qtbot.waitSignal(first.asked) as told:
        assert OnlyOne(tmp_path).tell_other(tmp_path / "talk.speakaid")
    assert told.args == [tmp_path / "talk.speakaid"]


def test_nobody_there_does_not_answer(tmp_path: Path) -> None:
    assert not OnlyOne(tmp_path).tell_other(None)

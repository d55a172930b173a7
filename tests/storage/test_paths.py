"""Everything below one home folder, for its owner only."""

import errno
from pathlib import Path
from typing import Any

import pytest

from speakaid.core.errors import NotKept, Reason
from speakaid.storage import paths

ALL = (paths.library, paths.shelf, paths.last_good, paths.people)
ALL += (paths.settings_file, paths.progress_file, paths.last_room_file, paths.new_talk_file)


@pytest.mark.parametrize("place", ALL)
def test_everything_lies_in_the_home_that_was_chosen(
    place: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEAKAID_HOME", str(tmp_path / "mine"))
    assert tmp_path / "mine" in place().parents
    assert not (tmp_path / "mine").exists()


def test_without_a_choice_it_is_the_users_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPEAKAID_HOME")
    assert paths.home().name == "SpeakAid"
    assert paths.home().is_absolute()


def test_a_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    folder = paths.made(tmp_path / "home" / "talks")
    assert paths.made(folder).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("code", "reason"),
    [(errno.EACCES, Reason.NOT_ALLOWED), (errno.ENOSPC, Reason.NOT_WRITTEN)],
)
def test_a_folder_that_cannot_be_made_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: Reason
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(NotKept) as trouble:
        paths.made(tmp_path / "talks")
    assert trouble.value.reason is reason

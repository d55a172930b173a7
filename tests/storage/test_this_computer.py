"""Two computers that share a library go ways of their own; neither writes into the other's."""

from pathlib import Path

import pytest
from decks import SHORT
from troubles import full_disk

from speakaid.core import edits
from speakaid.core.draft import Draft
from speakaid.storage import paths
from speakaid.storage.edit_journal import SUFFIX, EditJournal
from speakaid.storage.fingerprints import place_mark
from speakaid.storage.this_computer import this_computer

PLACE = Path("talk.speakaid")


def another_computer() -> None:
    paths.this_computer_file().unlink()


def kept_step(folder: Path, words: str) -> Draft:
    """A step that was taken and written down on this computer."""
    draft = Draft(SHORT)
    draft.change(edits.with_card(SHORT, "wish", script=words))
    EditJournal(folder, PLACE, SHORT).append(draft.taken_moves(), draft.deck)
    return draft


def test_a_computer_stays_the_same_and_is_no_other() -> None:
    one = this_computer()
    assert this_computer() == one
    another_computer()
    assert this_computer() != one


@pytest.mark.parametrize("content", [b"", b"Anna", b"x" * 100, b"ABCDEFGH"])
def test_what_is_no_mark_is_chosen_anew(content: bytes) -> None:
    this_computer()
    paths.this_computer_file().write_bytes(content)
    chosen = this_computer()
    assert len(chosen) == 8
    assert this_computer() == chosen


def test_a_full_disk_takes_nothing_away(monkeypatch: pytest.MonkeyPatch) -> None:
    full_disk(monkeypatch)
    assert this_computer() == ""


def test_each_computer_writes_a_way_of_its_own(tmp_path: Path) -> None:
    mine = kept_step(tmp_path, "Mine.")
    another_computer()
    theirs = kept_step(tmp_path, "Theirs.")
    assert len(list(tmp_path.glob(f"*{SUFFIX}"))) == 2
    assert EditJournal(tmp_path, PLACE, theirs.deck).moves
    # The library came to a new computer: the way back came with it.
    another_computer()
    assert EditJournal(tmp_path, PLACE, mine.deck).moves


def test_the_way_of_an_earlier_speakaid_goes_on(tmp_path: Path) -> None:
    draft = kept_step(tmp_path, "Mine.")
    (file,) = tmp_path.glob(f"*{SUFFIX}")
    file.rename(tmp_path / f"{place_mark(PLACE)}{SUFFIX}")
    assert len(EditJournal(tmp_path, PLACE, draft.deck).moves) == 1
    assert [one.name for one in tmp_path.glob(f"*{SUFFIX}")] == [file.name]

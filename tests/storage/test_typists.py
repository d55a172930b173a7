"""Who typed in a talk is written down only when it is news, and only the last of very many."""

from pathlib import Path

import pytest
from decks import SHORT
from troubles import full_disk

from speakaid.core.authors import helper
from speakaid.core.errors import NotKept
from speakaid.storage import paths, typists
from speakaid.storage.typists import note_typist, typists_of

ANNA, BEN = helper("Anna"), helper("Ben")


def file() -> Path:
    (found,) = paths.typists().iterdir()
    return found


def test_who_goes_on_typing_is_not_written_down_again() -> None:
    note_typist(SHORT, ANNA)
    before = file().stat().st_ino
    note_typist(SHORT, ANNA)
    assert file().stat().st_ino == before


def test_of_very_many_the_last_are_known() -> None:
    for number in range(typists.MOST + 5):
        note_typist(SHORT, helper(f"{number} " + "ä" * 300))
    found = typists_of(SHORT)
    assert len(found) == typists.MOST
    assert (found[0].name[:2], found[-1].name[:2]) == ("5 ", "24")


def test_on_a_full_disk_those_before_are_still_known(monkeypatch: pytest.MonkeyPatch) -> None:
    note_typist(SHORT, ANNA)
    full_disk(monkeypatch)
    with pytest.raises(NotKept):
        note_typist(SHORT, BEN)
    assert typists_of(SHORT) == (ANNA,)

"""Who typed in a talk on this computer is remembered by the computer, never in the talk."""

from pathlib import Path

import pytest
from decks import SHORT
from troubles import full_disk

from speakaid.core.authors import SPEAKER, helper
from speakaid.core.errors import NotKept
from speakaid.storage import library, paths, typists
from speakaid.storage.deck_file import load_deck
from speakaid.storage.fingerprints import unmistakable
from speakaid.storage.typists import note_typist, typists_of

ANNA, BEN = helper("Anna"), helper("Ben")
ANOTHER = SHORT.model_copy(update={"id": "another"})


@pytest.fixture
def file() -> Path:
    return paths.typists() / f"{unmistakable(SHORT.id)}.json"


def test_nobody_is_known_of_a_talk_that_nobody_touched() -> None:
    assert typists_of(SHORT) == ()


def test_the_last_one_comes_last_and_each_is_named_once() -> None:
    for author in (SPEAKER, ANNA, SPEAKER, BEN, ANNA, ANNA):
        note_typist(SHORT, author)
    assert typists_of(SHORT) == (SPEAKER, BEN, ANNA)
    assert typists_of(ANOTHER) == ()


def test_who_goes_on_typing_is_not_written_down_again(file: Path) -> None:
    note_typist(SHORT, ANNA)
    before = file.stat().st_mtime_ns, file.stat().st_ino
    note_typist(SHORT, ANNA)
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == before


def test_of_very_many_the_last_are_known() -> None:
    for number in range(typists.MOST + 5):
        note_typist(SHORT, helper(f"{number} " + "n" * 300))
    found = typists_of(SHORT)
    assert len(found) == typists.MOST
    assert (found[0].name[:2], found[-1].name[:2]) == ("5 ", "24")


def test_nothing_of_it_is_in_the_talk() -> None:
    path = library.add(SHORT)
    before = path.read_bytes()
    note_typist(load_deck(path).deck, ANNA)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"", b"Anna", b"[]", b'{"typists": [{"role": "king"}]}', b'{"typists": 1}', b" " * 30_000],
)
def test_what_cannot_be_read_is_as_if_nobody_were_known(file: Path, content: bytes) -> None:
    note_typist(SHORT, ANNA)
    file.write_bytes(content)
    assert typists_of(SHORT) == ()
    note_typist(SHORT, BEN)
    assert typists_of(SHORT) == (BEN,)


def test_where_nothing_can_be_written_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    note_typist(SHORT, ANNA)
    full_disk(monkeypatch)
    with pytest.raises(NotKept):
        note_typist(SHORT, BEN)
    assert typists_of(SHORT) == (ANNA,)

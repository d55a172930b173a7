"""The talks that Home lists; nothing overwritten, nothing lost, nothing raised."""

import errno
import os
import shutil
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import hostile
import pytest
from decks import EMPTY, SHORT, SUPPORT
from hypothesis import given
from hypothesis import strategies as st

from speakaid.core.deck import Deck
from speakaid.core.errors import NotKept, Reason
from speakaid.core.talk import Pace
from speakaid.storage import deck_file, library, paths
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.library import BrokenDeck, GoodDeck
from speakaid.storage.open_deck import OpenDeck


def broken(path: Path) -> BrokenDeck:
    path.write_bytes(path.read_bytes()[:100])
    (entry,) = library.decks()
    assert isinstance(entry, BrokenDeck)
    return entry


def refuse(*_: Any, **__: Any) -> None:
    raise PermissionError(errno.EACCES, "no")


def test_no_folder_is_no_talk() -> None:
    assert library.decks() == ()


def test_a_good_talk_says_what_home_shows() -> None:
    path = library.add(SUPPORT)
    (entry,) = library.decks()
    assert isinstance(entry, GoodDeck)
    assert (entry.path, entry.id, entry.title) == (path, "deck", "Support from day one")
    assert (entry.cards, entry.seconds, entry.slot_seconds) == (8, 600, 600)
    assert abs(entry.modified.timestamp() - time.time()) < 60


def test_a_talk_without_words_is_known_as_one() -> None:
    library.add(SUPPORT)
    library.add(EMPTY)
    assert {entry.title: entry.has_words for entry in library.decks()} == {
        "Support from day one": True,
        "An empty deck": False,
    }


def test_what_a_killed_program_left_behind_is_tidied(monkeypatch: pytest.MonkeyPatch) -> None:
    path = library.add(SHORT)
    left = [folder / ".speakaid-a1b2c3d4.tmp" for folder in (path.parent, paths.last_good())]
    for file in left:
        file.write_bytes(b"half a talk")
    later = time.time() + 90_000
    monkeypatch.setattr(time, "time", lambda: later)
    OpenDeck(load_deck(path))
    assert [file.exists() for file in left] == [False, True]
    assert len(library.decks()) == 1
    assert not any(file.exists() for file in left)


def test_a_disk_that_spells_a_name_in_another_way_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    path = library.add(SHORT)
    monkeypatch.setattr(Path, "iterdir", lambda _: iter(()))
    assert library.add(SHORT).name == "Three lines 2.speakaid"
    assert path.exists()


def test_two_who_add_a_talk_of_one_name_at_once_have_two(monkeypatch: pytest.MonkeyPatch) -> None:
    encoded, others = deck_file.encoded, [SUPPORT]

    def slow(deck: Deck, media: Mapping[str, bytes]) -> bytes:
        while others:
            library.add(others.pop().model_copy(update={"title": SHORT.title}))
        return encoded(deck, media)

    monkeypatch.setattr(deck_file, "encoded", slow)
    path = library.add(SHORT)
    assert load_deck(path).deck == SHORT
    assert len(library.decks()) == 2


def test_a_talk_that_knows_its_day_says_it() -> None:
    library.add(SUPPORT.model_copy(update={"day": date(2026, 11, 26)}))
    (entry,) = library.decks()
    assert isinstance(entry, GoodDeck)
    assert entry.day == date(2026, 11, 26)


def test_a_talk_without_times_is_guessed_by_the_speakers_pace() -> None:
    library.add(Deck(cards=tuple(card.model_copy() for card in SHORT.cards)))
    (slow,), (fast,) = library.decks(Pace(30)), library.decks(Pace(180))
    assert isinstance(slow, GoodDeck)
    assert isinstance(fast, GoodDeck)
    assert slow.seconds > fast.seconds


def test_a_time_that_nobody_can_tell_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    path = library.add(SHORT)
    stat, asked = os.stat, []

    def gone_later(name: Any, **how: Any) -> os.stat_result:
        asked.append(name)
        if len(asked) > 2:
            raise FileNotFoundError(errno.ENOENT, "gone")
        return stat(name, **how)

    monkeypatch.setattr(os, "stat", gone_later)
    entry = library.entry(path)
    assert isinstance(entry, GoodDeck)
    assert entry.modified.year == 1970


def test_a_file_that_vanishes_meanwhile_is_a_broken_talk(tmp_path: Path) -> None:
    entry = library.entry(tmp_path / "gone.speakaid")
    assert entry == BrokenDeck(tmp_path / "gone.speakaid", "gone", Reason.MISSING, None)


def test_other_files_and_hidden_ones_are_no_talks() -> None:
    library.add(SHORT)
    for name in ("notes.txt", ".hidden.speakaid", ".speakaid-x.tmp"):
        (paths.library() / name).write_bytes(b"")
    assert len(library.decks()) == 1


def test_a_broken_talk_offers_its_last_good_copy() -> None:
    path = library.add(SUPPORT)
    entry = broken(path)
    assert (entry.path, entry.name, entry.reason) == (path, path.stem, Reason.DAMAGED)
    assert entry.last_good is not None
    assert load_deck(entry.last_good).deck == SUPPORT


def test_the_last_good_copy_comes_back_and_the_broken_file_stays_on_the_shelf() -> None:
    path = library.add(SUPPORT)
    broken(path)
    assert load_deck(library.restore_last_good(path)).deck == SUPPORT
    (shelved,) = paths.shelf().iterdir()
    assert len(shelved.read_bytes()) == 100


def test_it_comes_back_in_place_of_a_folder_and_of_nothing() -> None:
    path = library.add(SUPPORT)
    path.unlink()
    library.restore_last_good(path)
    path.unlink()
    path.mkdir()
    assert load_deck(library.restore_last_good(path)).deck == SUPPORT


def test_a_copy_that_is_broken_too_is_not_offered() -> None:
    path = library.add(SUPPORT)
    for copy in paths.last_good().iterdir():
        copy.write_bytes(b"PK, but no more")
    assert broken(path).last_good is None


def test_links_that_lead_in_a_circle_are_a_broken_talk() -> None:
    path = paths.made(paths.library()) / "round.speakaid"
    path.symlink_to(path)
    (entry,) = library.decks()
    assert isinstance(entry, BrokenDeck)
    with pytest.raises(NotKept):
        save_deck(SHORT, path)


def test_without_a_copy_nothing_comes_back(tmp_path: Path) -> None:
    path = hostile.put(tmp_path, b"broken")
    with pytest.raises(NotKept) as trouble:
        library.restore_last_good(path)
    assert trouble.value.reason is Reason.MISSING
    assert path.read_bytes() == b"broken"


@pytest.mark.parametrize("step", ["copyfile", "read_bytes"])
def test_a_copy_that_cannot_be_put_back_leaves_all_as_it_was(
    monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = library.add(SUPPORT)
    broken(path)
    before = path.stat()
    monkeypatch.setattr(shutil if step == "copyfile" else Path, step, refuse)
    with pytest.raises(NotKept) as trouble:
        library.restore_last_good(path)
    assert trouble.value.reason is Reason.NOT_ALLOWED
    assert path.stat() == before


def test_a_second_talk_of_the_same_title_overwrites_nothing() -> None:
    names = [library.add(deck).name for deck in (SHORT, SUPPORT, SHORT.model_copy())]
    assert names == [
        "Three lines.speakaid",
        "Support from day one.speakaid",
        "Three lines 2.speakaid",
    ]
    assert library.add(Deck(title="THREE LINES")).name == "THREE LINES 3.speakaid"


def test_what_goes_in_the_bin_is_on_the_shelf_and_comes_back() -> None:
    path = library.add(SHORT)
    shelved = library.put_in_bin(path)
    assert library.decks() == ()
    assert load_deck(library.take_back(shelved)).deck == SHORT
    assert path.exists()


def test_the_shelf_is_listed_as_the_library_is() -> None:
    assert (library.has_shelved(), library.shelved()) == (False, ())
    shelved = library.put_in_bin(library.add(SHORT))
    (shelved.parent / "notes.txt").write_bytes(b"")
    library.add(SUPPORT)
    (entry,) = library.shelved()
    assert isinstance(entry, GoodDeck)
    assert (entry.path, entry.title, library.has_shelved()) == (shelved, "Three lines", True)


def test_a_broken_talk_on_the_shelf_is_listed_and_comes_back_as_it_is() -> None:
    path = library.add(SHORT)
    path.write_bytes(b"broken")
    library.put_in_bin(path)
    (entry,) = library.shelved()
    assert isinstance(entry, BrokenDeck)
    assert library.take_back(entry.path).read_bytes() == b"broken"


def test_a_shelf_that_may_not_be_listed_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    library.put_in_bin(library.add(SHORT))
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert (library.has_shelved(), library.shelved()) == (False, ())


def test_two_talks_of_one_name_lie_on_the_shelf_together() -> None:
    library.put_in_bin(library.add(SHORT))
    library.put_in_bin(library.add(SHORT))
    assert len(list(paths.shelf().iterdir())) == 2


@pytest.mark.parametrize("move", [library.put_in_bin, library.take_back])
def test_what_cannot_be_moved_is_said(move: Any, tmp_path: Path) -> None:
    with pytest.raises(NotKept):
        move(tmp_path / "nothing.speakaid")


def test_a_folder_that_may_not_be_listed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    library.add(SHORT)
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert library.decks() == ()
    with pytest.raises(NotKept):
        library.add(SHORT)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Support: from day one?", "Support from day one"),
        ("../../etc/passwd", "etc passwd"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("  Ends with dots...", "Ends with dots"),
        ("Begrüßung العربية 🙂", "Begrüßung العربية 🙂"),
        ("\ud800", "_"),
        ("", "_"),
        ("a\nb\tc", "a b c"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert library.file_name(title) == name


@given(st.text())
def test_every_title_becomes_a_name(title: str) -> None:
    name = library.file_name(title)
    assert name
    assert len(name.encode()) <= 61
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert not name.startswith(".")
    assert not name.endswith((" ", "."))


def test_a_talk_kept_elsewhere_has_an_entry_too(tmp_path: Path) -> None:
    save_deck(SHORT, tmp_path / "stick.speakaid")
    entry = library.entry(tmp_path / "stick.speakaid")
    assert isinstance(entry, GoodDeck)


def test_two_hundred_talks_are_listed_at_once() -> None:
    path = library.add(SUPPORT)
    for number in range(199):
        shutil.copyfile(path, path.with_name(f"{number}.speakaid"))
    began = time.perf_counter()
    assert len(library.decks()) == 200
    assert time.perf_counter() - began < 1

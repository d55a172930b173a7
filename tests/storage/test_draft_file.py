"""A talk that is being made: all of it comes back after a restart, and the words come first."""

import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from core import some_decks
from decks import SHORT, SUPPORT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from troubles import blocked, full_disk

from speakaid.core import edits
from speakaid.core.deck import Card, Deck
from speakaid.core.draft import Draft
from speakaid.core.errors import DeckUnreadable, NotKept, Reason
from speakaid.core.limits import within_limits
from speakaid.storage import library, paths
from speakaid.storage.deck_file import encoded, load_deck, save_deck
from speakaid.storage.draft_file import DraftFile

PICTURE, SEA = b"\x89PNG of a bus", b"\x89PNG of the sea"
DECK = SHORT.model_copy(update={"cards": (*SHORT.cards, Card(id="bus", picture="bus.png"))})
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


class Clock:
    """Says the time that a test sets."""

    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> datetime:
        return self.time

    def later(self, **how: float) -> None:
        self.time += timedelta(**how)


class Sitting:
    """A person at the talk: it is opened, changed, and kept after each change."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.file = DraftFile(load_deck(path), clock)
        self.draft = self.file.draft()

    def keep(self) -> bool:
        return self.file.keep(self.draft.deck, self.draft.taken_moves())

    def write(self, script: str) -> bool:
        self.change(edits.with_card(self.draft.deck, "wish", script=script))
        return self.keep()

    def change(self, deck: Deck) -> None:
        self.draft.change(deck)
        self.draft.close_step()

    def undo(self) -> bool:
        self.draft.undo()
        return self.keep()

    @property
    def saved(self) -> Deck:
        return load_deck(self.file.path).deck

    @property
    def script(self) -> str:
        return self.draft.deck.cards[1].script


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path() -> Path:
    return library.add(DECK, {"bus.png": PICTURE})


@pytest.fixture
def sitting(path: Path, clock: Clock) -> Sitting:
    return Sitting(path, clock)


def again(sitting: Sitting, clock: Clock) -> Sitting:
    """The program was closed and started again."""
    return Sitting(sitting.file.path, clock)


def has_pictured_bus(path: Path) -> bool:
    return load_deck(path).read_media("bus.png") == PICTURE


def history() -> list[Path]:
    return [path for path in paths.history().rglob("*") if path.is_file()]


def test_a_talk_that_is_only_looked_at_leaves_nothing_behind(sitting: Sitting) -> None:
    assert sitting.file.versions() == ()
    assert sitting.file.shelf() == ()
    assert not paths.history().exists()


def test_words_are_in_the_file_at_once(sitting: Sitting, path: Path) -> None:
    assert sitting.write("I wish for two things.")
    assert sitting.file.path == path
    assert load_deck(path).deck.cards[1].script == "I wish for two things."
    assert has_pictured_bus(path)


def test_undo_goes_on_after_a_restart_and_another_one(sitting: Sitting, clock: Clock) -> None:
    sitting.write("One.")
    sitting = again(sitting, clock)
    sitting.write("Two.")
    sitting = again(sitting, clock)
    sitting.undo()
    assert sitting.script == sitting.saved.cards[1].script == "One."
    sitting = again(sitting, clock)
    sitting.undo()
    assert sitting.saved == DECK
    sitting = again(sitting, clock)
    sitting.draft.redo()
    sitting.draft.redo()
    assert sitting.script == "Two."


def test_the_file_that_is_sent_holds_nothing_of_what_was(sitting: Sitting, tmp_path: Path) -> None:
    sitting.write("Something that I would not say.")
    sitting.write("One.")
    clean = tmp_path / "clean.speakaid"
    save_deck(sitting.draft.deck, clean, {"bus.png": PICTURE})
    assert sitting.file.path.read_bytes() == clean.read_bytes()


def test_a_talk_on_a_stick_has_its_past_in_the_library(tmp_path: Path, clock: Clock) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    save_deck(SHORT, stick / "talk.speakaid")
    sitting = Sitting(stick / "talk.speakaid", clock)
    sitting.write("One.")
    sitting = again(sitting, clock)
    sitting.undo()
    assert sitting.saved == SHORT
    assert [path.name for path in stick.iterdir()] == ["talk.speakaid"]


def test_a_talk_that_was_renamed_and_put_in_the_bin_and_taken_back_can_be_undone(
    sitting: Sitting, clock: Clock
) -> None:
    sitting.write("One.")
    renamed = sitting.file.path.rename(sitting.file.path.with_name("My talk.speakaid"))
    sitting = Sitting(library.take_back(library.put_in_bin(renamed)), clock)
    sitting.undo()
    assert sitting.saved == DECK


def test_talks_whose_ids_differ_in_capitals_only_have_pasts_of_their_own(clock: Clock) -> None:
    for id_ in ("talk", "TALK"):
        deck = SHORT.model_copy(update={"id": id_})
        Sitting(library.add(deck), clock).write(f"Said in {id_}.")
    folders = [path.name.casefold() for path in paths.history().iterdir()]
    assert len(set(folders)) == 2


def test_what_others_wrote_stays_and_the_way_goes_along(sitting: Sitting, clock: Clock) -> None:
    sitting.write("One.")
    theirs = sitting.file.path
    theirs.write_bytes(encoded(SUPPORT, {}))
    assert not sitting.write("Two.")
    assert load_deck(theirs).deck == SUPPORT
    assert sitting.file.path != theirs
    assert has_pictured_bus(sitting.file.path)
    sitting = again(sitting, clock)
    sitting.undo()
    sitting.undo()
    assert sitting.saved == DECK.model_copy(update={"id": sitting.saved.id})


def test_a_way_that_cannot_go_along_is_no_trouble(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting.write("One.")
    save_deck(SUPPORT, sitting.file.path)

    def refused(*_: object) -> None:
        raise NotKept(Reason.NOT_ALLOWED)

    monkeypatch.setattr("speakaid.storage.edit_journal.EditJournal.follow", refused)
    assert not sitting.write("Two.")
    assert sitting.saved.cards[1].script == "Two."


@pytest.mark.parametrize("second_names", [True, False])
def test_what_was_kept_goes_along_and_can_be_deleted_in_each(
    sitting: Sitting, clock: Clock, monkeypatch: pytest.MonkeyPatch, second_names: bool
) -> None:
    def unknown(*_: object) -> None:
        raise PermissionError(1, "no second names")

    if not second_names:
        monkeypatch.setattr("os.link", unknown)
    name = sitting.file.add_media(SEA, ".png")
    sitting.file.put_on_shelf(SHORT.cards[1], 1)
    sitting.change(edits.with_card(sitting.draft.deck, "wish", picture=name, must_say=True))
    sitting.change(sitting.draft.deck.model_copy(update={"slot_seconds": 60.0}))
    sitting.keep()
    theirs = sitting.file.path
    save_deck(sitting.saved.model_copy(update={"title": "Theirs"}), theirs)
    sitting.undo()
    assert sitting.file.path != theirs
    copy, first = again(sitting, clock), Sitting(theirs, clock)
    for each in (copy, first):
        assert (len(each.file.versions()), len(each.file.shelf())) == (1, 1)
        assert each.file.read_media(name) == SEA
    copy.undo()
    assert copy.draft.deck.cards == DECK.cards
    copy.file.forget()
    assert (copy.file.versions(), copy.file.shelf()) == ((), ())
    assert (len(first.file.versions()), len(first.file.shelf())) == (1, 1)


def test_what_a_killed_program_left_behind_in_the_past_is_tidied(
    sitting: Sitting, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting.file.add_media(SEA, ".png")
    sitting.write("One.")
    left = [folder / ".speakaid-a1b2c3d4.tmp" for folder in {file.parent for file in history()}]
    for file in left:
        file.write_bytes(b"half a file")
    later = time.time() + 90_000
    monkeypatch.setattr(time, "time", lambda: later)
    sitting = again(sitting, clock)
    assert len(left) == 3
    assert not any(file.exists() for file in left)
    sitting.undo()
    assert sitting.saved == DECK


def test_where_the_past_cannot_be_copied_the_way_goes_along_even_so(
    sitting: Sitting, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    sitting.write("One.")
    save_deck(SUPPORT, sitting.file.path)
    monkeypatch.setattr(shutil, "copytree", refused)
    assert not sitting.write("Two.")
    assert sitting.write("Three.")
    sitting = again(sitting, clock)
    sitting.undo()
    assert sitting.script == "Two."


def test_on_a_full_disk_no_move_is_lost(
    sitting: Sitting, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting.write("One.")
    with monkeypatch.context() as full:
        full_disk(full)
        with pytest.raises(NotKept) as trouble:
            sitting.write("Two.")
        assert trouble.value.reason is Reason.DISK_FULL
    assert sitting.saved.cards[1].script == "One."
    sitting.write("Three.")
    sitting = again(sitting, clock)
    sitting.undo()
    assert sitting.script == "Two."
    sitting.undo()
    sitting.undo()
    assert sitting.saved == DECK


def cut_off(sitting: Sitting, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words are written down, and then the program is killed before the talk is written."""

    def killed(*_: object) -> bool:
        raise NotKept(Reason.DISK_FULL)

    with monkeypatch.context() as crash:
        crash.setattr("speakaid.storage.open_deck.OpenDeck.keep", killed)
        with pytest.raises(NotKept):
            sitting.write(script)


def test_words_that_never_came_into_the_talk_are_there_after_a_restart(
    sitting: Sitting, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting.write("One.")
    assert not again(sitting, clock).file.was_interrupted
    cut_off(sitting, "Two.", monkeypatch)
    cut_off(sitting, "Three.", monkeypatch)
    for _start in range(2):
        sitting = again(sitting, clock)
        assert sitting.file.was_interrupted
        assert (sitting.script, sitting.saved.cards[1].script) == ("Three.", "One.")
    assert sitting.keep()
    sitting = again(sitting, clock)
    assert not sitting.file.was_interrupted
    assert sitting.script == "Three."
    sitting.undo()
    sitting.undo()
    assert sitting.script == "One."


def test_they_are_not_lost_where_the_talk_is_changed_without_a_draft(
    sitting: Sitting, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off(sitting, "One.", monkeypatch)
    file = DraftFile(load_deck(sitting.file.path), clock)
    file.keep_step(DECK.model_copy(update={"title": "Mended"}))
    sitting = again(sitting, clock)
    assert sitting.draft.deck.title == "Mended"
    sitting.undo()
    assert sitting.script == "One."


def test_a_talk_that_was_put_back_by_hand_stays_as_it_was_put(
    sitting: Sitting, clock: Clock
) -> None:
    sitting.write("One.")
    before = sitting.file.path.read_bytes()
    sitting.write("Two.")
    sitting.file.path.write_bytes(before)
    sitting = again(sitting, clock)
    assert not sitting.file.was_interrupted
    assert sitting.script == "One."


def test_where_the_past_cannot_be_kept_the_words_are(tmp_path: Path, clock: Clock) -> None:
    save_deck(DECK, tmp_path / "talk.speakaid", {"bus.png": PICTURE})
    shutil.rmtree(paths.home())
    blocked(paths.home())
    sitting = Sitting(tmp_path / "talk.speakaid", clock)
    name = sitting.file.add_media(SEA, ".png")
    sitting.change(edits.with_card(sitting.draft.deck, "wish", picture=name))
    sitting.change(edits.removed(sitting.draft.deck, "bus"))
    assert sitting.keep()
    assert load_deck(sitting.file.path).media == (name,)
    sitting.undo()
    assert has_pictured_bus(sitting.file.path)
    assert sitting.file.versions() == ()


def test_no_word_of_the_talk_is_logged(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    save_deck(SHORT, tmp_path / "talk.speakaid")
    shutil.rmtree(paths.home())
    blocked(paths.home())
    Sitting(tmp_path / "talk.speakaid", clock).write("Prosopagnosia.")
    assert "could not be kept" in caplog.text
    assert "Prosopagnosia" not in caplog.text
    assert "talk.speakaid" not in caplog.text


def test_a_sitting_begins_with_a_version_of_the_talk_as_it_was(sitting: Sitting) -> None:
    sitting.write("One.")
    sitting.write("Two.")
    (version,) = sitting.file.versions()
    assert (version.at, version.cards, version.title) == (NOON, 4, "Three lines")
    assert sitting.file.version_deck(version) == DECK


def test_while_it_is_changed_there_is_a_version_every_ten_minutes(
    sitting: Sitting, clock: Clock
) -> None:
    for number in range(25):
        sitting.write(f"{number} minutes.")
        clock.later(minutes=1)
    found = [sitting.file.version_deck(each).cards[1].script for each in sitting.file.versions()]
    assert found == ["19 minutes.", "9 minutes.", SHORT.cards[1].script]


def test_the_next_sitting_has_a_version_too_but_no_two_are_equal(
    sitting: Sitting, clock: Clock
) -> None:
    sitting.write("One.")
    sitting.undo()
    clock.later(hours=20)
    sitting = again(sitting, clock)
    sitting.write("Two.")
    assert len(sitting.file.versions()) == 1
    clock.later(hours=20)
    sitting = again(sitting, clock)
    sitting.write("Three.")
    assert len(sitting.file.versions()) == 2


def test_an_earlier_version_comes_back_as_a_talk_of_its_own(sitting: Sitting) -> None:
    sitting.change(edits.removed(sitting.draft.deck, "bus"))
    sitting.keep()
    (version,) = sitting.file.versions()
    path = sitting.file.bring_back(version, "Three lines, yesterday")
    back = load_deck(path).deck
    assert (back.title, back.cards) == ("Three lines, yesterday", DECK.cards)
    assert back.id != DECK.id
    assert path.stem == "Three lines, yesterday"
    assert has_pictured_bus(path)
    assert len(library.decks()) == 2


def test_a_version_is_brought_back_with_what_the_talk_still_shows(sitting: Sitting) -> None:
    sitting.write("One.")
    (version,) = sitting.file.versions()
    assert has_pictured_bus(sitting.file.bring_back(version, ""))


def test_a_version_comes_back_although_a_picture_of_it_is_gone(sitting: Sitting) -> None:
    sitting.write("One.")
    (version,) = sitting.file.versions()
    sitting.file.path.unlink()
    assert load_deck(sitting.file.bring_back(version, "Back")).media == ()


def test_a_picture_is_there_at_once_and_in_the_file_with_the_next_keeping(
    sitting: Sitting, clock: Clock
) -> None:
    name = sitting.file.add_media(SEA, ".PNG")
    assert name.endswith(".png")
    assert sitting.file.read_media(name) == SEA
    sitting.change(edits.with_card(sitting.draft.deck, "wish", picture=name))
    sitting.keep()
    assert set(load_deck(sitting.file.path).media) == {"bus.png", name}
    assert again(sitting, clock).file.read_media("bus.png") == PICTURE


def test_a_picture_that_left_the_talk_comes_back_with_undo_after_a_restart(
    sitting: Sitting, clock: Clock
) -> None:
    sitting.change(edits.with_card(sitting.draft.deck, "bus", picture=None))
    sitting.keep()
    assert load_deck(sitting.file.path).media == ()
    sitting = again(sitting, clock)
    assert sitting.file.read_media("bus.png") == PICTURE
    sitting.undo()
    assert has_pictured_bus(sitting.file.path)


def test_a_picture_that_was_damaged_in_the_file_cannot_be_kept_and_is_no_trouble(
    sitting: Sitting, clock: Clock
) -> None:
    path = sitting.file.path
    path.write_bytes(path.read_bytes().replace(PICTURE, b"\x00" * len(PICTURE)))
    sitting = again(sitting, clock)
    sitting.change(edits.removed(sitting.draft.deck, "bus"))
    assert sitting.keep()
    with pytest.raises(DeckUnreadable):
        sitting.file.read_media("bus.png")


def test_a_picture_that_somebody_damaged_comes_back_from_the_past(
    sitting: Sitting, clock: Clock
) -> None:
    name = sitting.file.add_media(SEA, ".png")
    sitting.change(edits.with_card(sitting.draft.deck, "wish", picture=name))
    sitting.keep()
    path = sitting.file.path
    path.write_bytes(path.read_bytes().replace(SEA, b"\x00" * len(SEA)))
    shutil.rmtree(paths.last_good())
    sitting = again(sitting, clock)
    sitting.write("One.")
    assert load_deck(path).read_media(name) == SEA


def test_a_removed_card_waits_on_the_shelf_over_a_restart(sitting: Sitting, clock: Clock) -> None:
    wish = sitting.draft.deck.cards[1]
    sitting.file.put_on_shelf(wish, 1)
    sitting.change(edits.removed(sitting.draft.deck, "wish"))
    sitting.keep()
    clock.later(days=29)
    sitting = again(sitting, clock)
    (shelved,) = sitting.file.shelf()
    assert (shelved.card, shelved.place, shelved.at) == (wish, 1, NOON)
    taken = sitting.file.take_from_shelf(shelved)
    sitting.change(edits.put_back(sitting.draft.deck, taken.place, taken.card))
    assert sitting.draft.deck == DECK
    assert sitting.file.shelf() == ()


def test_after_30_days_it_waits_no_longer(sitting: Sitting, clock: Clock) -> None:
    sitting.file.put_on_shelf(sitting.draft.deck.cards[1], 1)
    for day in range(32):
        sitting.write(f"Day {day}.")
        assert len(sitting.file.shelf()) == 1
        clock.later(days=1)
        sitting = again(sitting, clock)
    assert sitting.file.shelf() == ()


def test_a_clock_that_is_wrong_for_an_afternoon_deletes_nothing(
    sitting: Sitting, clock: Clock
) -> None:
    sitting.file.put_on_shelf(sitting.draft.deck.cards[1], 1)
    for minutes in range(0, 300, 10):
        sitting.write(f"{minutes} minutes.")
        clock.later(minutes=10)
    clock.later(days=400)
    for words in ("Before", "and after"):
        sitting = again(sitting, clock)
        sitting.write(words)
        clock.later(hours=3)
    assert len(sitting.file.versions()) == 32
    assert len(sitting.file.shelf()) == 1


def test_versions_grow_few_as_they_grow_old(sitting: Sitting, clock: Clock) -> None:
    for day in range(80):
        for words in ("morning", "evening"):
            sitting.write(f"Day {day}, {words}.")
            clock.later(hours=12)
    assert 60 < len(sitting.file.versions()) < 100


def test_all_that_was_can_be_forgotten_and_the_talk_stays(sitting: Sitting, clock: Clock) -> None:
    sitting.file.add_media(SEA, ".png")
    sitting.file.put_on_shelf(SHORT.cards[1], 1)
    sitting.write("One.")
    sitting.file.forget()
    assert history() == []
    assert sitting.saved.cards[1].script == "One."
    sitting.draft = sitting.file.draft()
    assert not sitting.draft.can_undo
    sitting.write("Two.")
    sitting = again(sitting, clock)
    sitting.undo()
    assert sitting.script == "One."
    assert not sitting.draft.can_undo


def test_where_nothing_was_nothing_is_forgotten(sitting: Sitting) -> None:
    sitting.file.forget()
    assert sitting.saved == DECK


def test_what_cannot_be_forgotten_is_said(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    sitting.write("One.")
    monkeypatch.setattr(shutil, "rmtree", refused)
    with pytest.raises(NotKept) as trouble:
        sitting.file.forget()
    assert trouble.value.reason is Reason.NOT_ALLOWED


def test_whatever_lies_in_the_hidden_folder_the_talk_opens(sitting: Sitting, clock: Clock) -> None:
    sitting.write("One.")
    sitting.file.put_on_shelf(SHORT.cards[1], 1)
    for file in history():
        file.write_bytes(b"\x00\xff nothing of ours")
    sitting = again(sitting, clock)
    assert not sitting.draft.can_undo
    assert sitting.file.versions() == ()
    assert sitting.file.shelf() == ()
    assert sitting.write("Two.")


def test_without_a_clock_of_its_own_it_asks_the_computer(path: Path) -> None:
    file, draft = DraftFile(load_deck(path)), Draft(DECK)
    draft.change(edits.removed(DECK, "bus"))
    file.keep(draft.deck, draft.taken_moves())
    assert file.versions()[0].at.tzinfo is UTC


def test_a_picture_that_is_nowhere_any_more_does_not_keep_the_words_from_being_saved(
    sitting: Sitting,
) -> None:
    sitting.change(edits.with_card(sitting.draft.deck, "wish", picture="gone.png"))
    assert sitting.keep()
    assert sitting.write("One.")
    assert load_deck(sitting.file.path).media == ("bus.png",)


@given(some_decks.decks(), some_decks.some_steps(), st.sets(st.integers(0, 12)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_whatever_is_done_in_however_many_sittings_undo_leads_to_the_first_deck(
    clock: Clock, deck: Deck, done: tuple[some_decks.Edit, ...], restarts: set[int]
) -> None:
    sitting = Sitting(library.add(deck), clock)
    for number, edit in enumerate(done):
        sitting.change(edit(sitting.draft.deck))
        assert sitting.keep()
        if number in restarts:
            sitting = again(sitting, clock)
    last = sitting.draft.deck
    sitting = again(sitting, clock)
    assert sitting.draft.deck == last
    while sitting.draft.can_undo:
        sitting.draft.undo()
    assert sitting.keep()
    sitting = again(sitting, clock)
    assert sitting.draft.deck == deck
    while sitting.draft.can_redo:
        sitting.draft.redo()
    assert sitting.draft.deck == last


def test_a_way_that_is_damaged_anywhere_never_damages_the_talk(
    sitting: Sitting, clock: Clock
) -> None:
    sitting.write("One.")
    sitting.change(edits.removed(sitting.draft.deck, "wish"))
    sitting.keep()
    path = next(paths.history().rglob("*.moves"))
    content = path.read_bytes()
    for place in range(0, len(content), 7):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        draft = DraftFile(load_deck(sitting.file.path), clock).draft()
        while draft.can_undo:
            draft.undo()
        assert len(draft.deck.cards) in (3, 4)
        assert within_limits(draft.deck)

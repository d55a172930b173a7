"""The way of a talk outlives a restart, a crash, a full disk, and somebody else's changes."""

from pathlib import Path

import pytest
from decks import SHORT, SUPPORT
from troubles import blocked, full_disk

from speakaid.core import edits
from speakaid.core.deck import Deck
from speakaid.core.draft import Draft, Move
from speakaid.core.errors import NotKept, Reason
from speakaid.storage import edit_journal
from speakaid.storage.edit_journal import EditJournal
from speakaid.storage.fingerprints import place_mark

FOLDER, PLACE = "way", Path("talk.speakaid")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / FOLDER


def opened(folder: Path, deck: Deck = SHORT) -> EditJournal:
    return EditJournal(folder, PLACE, deck)


def edited(draft: Draft, *scripts: str) -> tuple[Move, ...]:
    """The moves of changing the words of one card, each a step."""
    for script in scripts:
        draft.change(edits.with_card(draft.deck, "wish", script=script))
        draft.close_step()
    return draft.taken_moves()


def file_in(folder: Path) -> Path:
    return next(folder.glob("*.moves"))


def kept(folder: Path, *scripts: str) -> Draft:
    """A talk whose words were changed so, and kept after each change."""
    draft, journal = Draft(SHORT), opened(folder)
    for script in scripts:
        journal.append(edited(draft, script), draft.deck)
    return draft


def steps_back(deck: Deck, journal: EditJournal) -> list[str]:
    """What stood on the card before each step, back to the first."""
    seen = steps_back_of(deck, journal)
    assert seen[-1] == SHORT.cards[1].script
    return seen


def steps_back_of(deck: Deck, journal: EditJournal) -> list[str]:
    draft = Draft(deck)
    draft.remember(journal.moves)
    seen = []
    while draft.can_undo:
        draft.undo()
        seen.append(draft.deck.cards[1].script)
    return seen


def test_a_talk_never_made_here_has_no_way(folder: Path) -> None:
    assert opened(folder).moves == ()
    assert not folder.exists()


def test_the_way_comes_back_after_a_restart(folder: Path) -> None:
    draft = kept(folder, "One.", "Two.", "Three.")
    again = opened(folder, draft.deck)
    assert steps_back(draft.deck, again) == ["Two.", "One.", SHORT.cards[1].script]


def test_the_way_goes_on_after_a_restart(folder: Path) -> None:
    first = kept(folder, "One.")
    second = Draft(first.deck)
    journal = opened(folder, first.deck)
    second.remember(journal.moves)
    journal.append(edited(second, "Two."), second.deck)
    assert steps_back(second.deck, opened(folder, second.deck))[0] == "One."


def test_what_was_taken_back_can_be_done_again_after_a_restart(folder: Path) -> None:
    draft, journal = Draft(SHORT), opened(folder)
    moves = edited(draft, "One.")
    draft.undo()
    journal.append((*moves, *draft.taken_moves()), draft.deck)
    later = Draft(SHORT)
    later.remember(opened(folder).moves)
    assert later.redo() == "wish"
    assert later.deck.cards[1].script == "One."


def test_what_a_crash_kept_from_the_talk_is_taken_over(folder: Path) -> None:
    saved = kept(folder, "One.").deck
    draft = Draft(saved)
    opened(folder, saved).append(edited(draft, "Two."), draft.deck)
    for _start in range(2):
        journal = opened(folder, saved)
        assert journal.deck == draft.deck
        assert steps_back(journal.deck, journal) == ["One.", SHORT.cards[1].script]
    journal.append(edited(draft, "Three."), draft.deck)
    again = opened(folder, draft.deck)
    assert steps_back(draft.deck, again) == ["Two.", "One.", SHORT.cards[1].script]


def test_also_what_was_taken_back_before_the_crash(folder: Path) -> None:
    draft = kept(folder, "One.", "Two.")
    saved = draft.deck
    draft.undo()
    opened(folder, saved).append(draft.taken_moves(), draft.deck)
    assert opened(folder, saved).deck == draft.deck


@pytest.mark.parametrize("torn", [1, 10, 60, 90])
def test_of_a_torn_end_the_whole_lines_are_taken_over(folder: Path, torn: int) -> None:
    saved = kept(folder, "One.").deck
    draft = Draft(saved)
    opened(folder, saved).append(edited(draft, "Two.", "Three."), draft.deck)
    mark = len(edit_journal._mark_line(draft.deck))
    content = file_in(folder).read_bytes()
    file_in(folder).write_bytes(content[: -mark - torn])
    journal = opened(folder, saved)
    assert steps_back(journal.deck, journal) == ["One.", SHORT.cards[1].script]
    journal.append((), journal.deck)
    assert len(opened(folder, journal.deck).moves) == 2


def test_what_was_written_and_then_put_back_by_somebody_is_not_taken_over(folder: Path) -> None:
    journal, draft = opened(folder), Draft(SHORT)
    journal.append(edited(draft, "One."), draft.deck)
    journal.say_written(draft.deck)
    journal.append(edited(draft, "Two."), draft.deck)
    journal = opened(folder, SHORT)
    assert (journal.deck, journal.moves) == (SHORT, ())
    journal.append(edited(Draft(SHORT), "Three."), SHORT)
    assert b"Two." not in file_in(folder).read_bytes()


def test_what_was_written_itself_is_no_sign_of_that(folder: Path) -> None:
    journal, draft = opened(folder), Draft(SHORT)
    journal.append((), SHORT)
    journal.say_written(SHORT)
    journal.append(edited(draft, "One."), draft.deck)
    assert opened(folder).deck == draft.deck


def test_nothing_is_taken_over_from_another_place(folder: Path) -> None:
    saved = kept(folder, "One.").deck
    draft = Draft(saved)
    opened(folder, saved).append(edited(draft, "Two."), draft.deck)
    copy = EditJournal(folder, Path("a copy.speakaid"), saved)
    assert (copy.deck, len(copy.moves)) == (saved, 1)


def test_that_a_talk_is_written_need_not_be_said(folder: Path) -> None:
    journal, draft = opened(folder), Draft(SHORT)
    journal.say_written(SHORT)
    assert not folder.exists()
    journal.append(edited(draft, "One."), draft.deck)
    file_in(folder).unlink()
    journal.say_written(draft.deck)
    assert not list(folder.iterdir())


def test_a_line_that_cannot_be_read_costs_only_the_way_before_it(folder: Path) -> None:
    draft = kept(folder, "One.", "Two.", "Three.", "Four.")
    content = file_in(folder).read_bytes()
    file_in(folder).write_bytes(content.replace(b"Two", b"\xff\x00\x00", 1))
    journal = opened(folder, draft.deck)
    later = Draft(draft.deck)
    later.remember(journal.moves)
    later.undo()
    assert later.deck.cards[1].script == "Three."
    journal.append(edited(later, "Five."), later.deck)
    assert steps_back_of(later.deck, opened(folder, later.deck)) == ["Three.", "Two."]


def test_the_way_of_a_talk_that_others_changed_is_set_aside(folder: Path) -> None:
    kept(folder, "One.")
    old = file_in(folder).read_bytes()
    journal = opened(folder, SUPPORT)
    assert journal.moves == ()
    journal.append((), SUPPORT)
    assert [path.read_bytes() for path in folder.glob("*.aside")] == [old]
    assert old not in file_in(folder).read_bytes()


def test_only_a_few_old_ways_are_kept(folder: Path) -> None:
    for number in range(6):
        deck = SHORT.model_copy(update={"title": f"Title {number}"})
        opened(folder, deck).append((), deck)
    asides = sorted(folder.glob("*.aside"))
    assert len(asides) == edit_journal.MOST_ASIDE
    assert file_in(folder).exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff" * 100,
        b"no moves at all\n",
        b'{"kind": "do", "step": [{"kind": "text"}]}\n',
        b'{"kind": "undo", "step": []}\n',
        b"[" * 100_000 + b"\n",
    ],
    ids=["empty", "noise", "text", "half a step", "an undo of nothing", "deep"],
)
def test_whatever_stands_there_the_way_begins_anew(folder: Path, content: bytes) -> None:
    kept(folder, "One.")
    path = file_in(folder)
    path.write_bytes(content + edit_journal._mark_line(SHORT) if content else b"")
    journal = opened(folder)
    assert (journal.moves, journal.deck) == ((), SHORT)
    draft = Draft(SHORT)
    journal.append(edited(draft, "Two."), draft.deck)
    assert len(opened(folder, draft.deck).moves) == 1


def test_a_folder_in_its_place_is_set_aside(folder: Path) -> None:
    kept(folder, "One.")
    path = file_in(folder)
    path.unlink()
    path.mkdir()
    journal = opened(folder)
    draft = Draft(SHORT)
    journal.append(edited(draft, "Two."), draft.deck)
    assert path.is_file()


def test_of_a_way_that_is_too_long_to_read_the_oldest_steps_go(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = kept(folder, *(f"Step {number}." for number in range(100)))
    monkeypatch.setattr(edit_journal, "MOST_JOURNAL", 10_000)
    journal = opened(folder, draft.deck)
    seen = steps_back_of(draft.deck, journal)
    assert len(seen) in range(30, 100)
    assert seen == [f"Step {number}." for number in range(98, 98 - len(seen), -1)]
    journal.append(edited(draft, "One more."), draft.deck)
    assert file_in(folder).stat().st_size < 6_000
    assert steps_back_of(draft.deck, opened(folder, draft.deck))[:2] == ["Step 99.", "Step 98."]


@pytest.mark.parametrize("most", [10, 60])
def test_one_that_is_longer_than_anything_begins_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    draft = kept(folder, "One.")
    monkeypatch.setattr(edit_journal, "MOST_JOURNAL", most)
    assert opened(folder, draft.deck).moves == ()


def test_what_a_crash_cut_off_is_taken_over_of_a_long_way_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = kept(folder, *(f"Step {number}." for number in range(100)))
    saved, journal = draft.deck, opened(folder, draft.deck)
    journal.append(edited(draft, "Last."), draft.deck)
    monkeypatch.setattr(edit_journal, "MOST_JOURNAL", 10_000)
    for script in ("More.", "Still more."):
        journal = opened(folder, saved)
        assert journal.deck == draft.deck
        journal.append(edited(draft, script), draft.deck)
    assert steps_back_of(draft.deck, opened(folder, draft.deck))[:3] == [
        "More.",
        "Last.",
        "Step 99.",
    ]


def test_a_text_that_was_too_long_and_taken_back_costs_nothing(folder: Path) -> None:
    journal, draft = opened(folder), Draft(SHORT)
    moves = edited(draft, "One.", "a" * 300_000)
    draft.undo()
    journal.append((*moves, *draft.taken_moves()), draft.deck)
    assert steps_back(draft.deck, opened(folder, draft.deck)) == [SHORT.cards[1].script]


def test_on_a_full_disk_nothing_counts_and_the_next_time_all_of_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, draft = opened(folder), Draft(SHORT)
    journal.append(edited(draft, "One."), draft.deck)
    moves = edited(draft, "Two.")
    with monkeypatch.context() as full:
        full_disk(full)
        with pytest.raises(NotKept) as trouble:
            journal.append(moves, draft.deck)
    assert trouble.value.reason is Reason.DISK_FULL
    journal.append(moves, draft.deck)
    assert steps_back(draft.deck, opened(folder, draft.deck)) == ["One.", SHORT.cards[1].script]


def test_a_disk_that_is_full_from_the_start_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_disk(monkeypatch)
    with pytest.raises(NotKept):
        opened(folder).append((), SHORT)


def test_a_folder_that_cannot_be_made_is_said(folder: Path) -> None:
    blocked(folder)
    with pytest.raises(NotKept):
        opened(folder).append((), SHORT)
    assert opened(folder).moves == ()


def test_a_way_that_somebody_removed_begins_anew(folder: Path) -> None:
    journal, draft = opened(folder), Draft(SHORT)
    journal.append(edited(draft, "One."), draft.deck)
    file_in(folder).unlink()
    moves = edited(draft, "Two.")
    with pytest.raises(NotKept) as trouble:
        journal.append(moves, draft.deck)
    assert trouble.value.reason is Reason.MISSING
    journal.append(moves, draft.deck)
    assert len(opened(folder, draft.deck).moves) == 1


def test_what_is_no_text_is_not_written(folder: Path) -> None:
    with pytest.raises(NotKept) as trouble:
        opened(folder).append((), SHORT.model_copy(update={"title": "\ud800"}))
    assert trouble.value.reason is Reason.NOT_WRITTEN


def test_the_way_follows_the_talk_to_another_place(folder: Path) -> None:
    journal, draft = opened(folder), Draft(SHORT)
    journal.follow(folder, Path("never kept.speakaid"))
    journal.append(edited(draft, "One."), draft.deck)
    EditJournal(folder, Path("new.speakaid"), SUPPORT).append((), SUPPORT)
    journal.follow(folder, Path("new.speakaid"))
    assert len(EditJournal(folder, Path("new.speakaid"), draft.deck).moves) == 1
    assert not list(folder.glob(f"{place_mark(PLACE)}*.moves"))
    assert len(list(folder.glob("*.aside"))) == 1


def test_a_talk_that_was_moved_or_copied_keeps_its_way_in_both_places(folder: Path) -> None:
    draft = kept(folder, "One.", "Two.")
    copy = EditJournal(folder, Path("a copy.speakaid"), draft.deck)
    assert len(copy.moves) == 2
    other = Draft(draft.deck)
    copy.append(edited(other, "Three."), other.deck)
    assert len(EditJournal(folder, Path("a copy.speakaid"), other.deck).moves) == 3
    assert len(opened(folder, draft.deck).moves) == 2


def test_a_talk_that_is_again_as_it_was_finds_the_way_that_was_set_aside(folder: Path) -> None:
    draft = kept(folder, "One.")
    opened(folder, SUPPORT).append((), SUPPORT)
    assert len(opened(folder, draft.deck).moves) == 1


def test_a_folder_that_cannot_be_looked_into_holds_no_way(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "glob", refused)
    assert opened(folder).moves == ()


def test_a_way_that_cannot_follow_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = opened(folder)
    journal.append((), SHORT)

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(NotKept) as trouble:
        journal.follow(folder, Path("new.speakaid"))
    assert trouble.value.reason is Reason.NOT_ALLOWED


def test_what_was_typed_in_many_sittings_is_written_shorter(folder: Path) -> None:
    journal, draft = opened(folder), Draft(edits.with_card(SHORT, "wish", script=""))
    journal.begin_anew(draft.deck)
    for letter in "prosopagnosia":
        text = draft.deck.cards[1].script + letter
        draft.change(edits.with_card(draft.deck, "wish", script=text))
        journal.append(draft.taken_moves(), draft.deck)
    long = file_in(folder).stat().st_size
    again = opened(folder, draft.deck)
    assert len(again.moves) == 1
    again.append((), draft.deck)
    assert file_in(folder).stat().st_size < long / 4
    assert opened(folder, draft.deck).moves == again.moves


@pytest.mark.parametrize("collecting", [True, False])
def test_reading_leaves_the_collecting_of_garbage_as_it_was(
    folder: Path, collecting: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched: list[str] = []
    monkeypatch.setattr("gc.isenabled", lambda: collecting)
    monkeypatch.setattr("gc.enable", lambda: switched.append("on"))
    monkeypatch.setattr("gc.disable", lambda: switched.append("off"))
    opened(folder, kept(folder, "One.").deck)
    assert switched == (["off", "on"] if collecting else ["off"])

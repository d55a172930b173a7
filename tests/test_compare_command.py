"""`speakaid compare` and `decide`: what another copy would change, and using some of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from decks import SUPPORT, card

from speakaid.__main__ import main
from speakaid.core import edits
from speakaid.core.authors import ELSEWHERE, helper
from speakaid.core.deck import MOST_CARDS, Deck
from speakaid.core.people import Person
from speakaid.core.suggesting import typed
from speakaid.storage import paths
from speakaid.storage.deck_file import DeckFile, load_deck, save_deck
from speakaid.storage.exporters import export

Capture = pytest.CaptureFixture[str]
ANNA = helper("Anna")
SAM = Person(id="sam", name="Sam", where="The choir")
MINE = SUPPORT.model_copy(update={"people": (SAM,)})
BUS, SEA = b"\x89PNG of a bus", b"\x89PNG of the sea"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return saved(MINE, tmp_path / "mine.speakaid")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "both.speakaid"


def saved(deck: Deck, path: Path, **pictures: bytes) -> Path:
    save_deck(deck, path, {f"{name}.png": content for name, content in pictures.items()})
    return path


def compared(capsys: Capture, mine: Path, theirs: Path) -> list[dict[str, Any]]:
    assert main(["compare", str(mine), str(theirs)]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return [json.loads(line) for line in said.out.splitlines()]


def ids(lines: list[dict[str, Any]]) -> list[str]:
    return [line["id"] for line in lines]


def decided(capsys: Capture, mine: Path, theirs: Path, target: Path, *used: str) -> Deck:
    assert main(["decide", str(mine), str(theirs), "--use", *used, "-o", str(target)]) == 0
    assert capsys.readouterr().out == f"The talk is saved as {target.name}.\n"
    return load_deck(target).deck


def refused(capsys: Capture, *words: object) -> str:
    """The one sentence with which these words are refused."""
    assert main([*map(str, words)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    return said.err.strip()


def with_five_changes(deck: Deck) -> Deck:
    """An edit, an addition, a removal, a move, and another ending."""
    deck = edits.with_card(deck, "began", script="It began on a Monday.")
    deck = edits.added(deck, "began", card("new", "And it went on.", "It went on"))
    deck = edits.removed(deck, "choir")
    deck = edits.moved(deck, "missing", 2)
    return edits.with_card(deck, "ending", script="Ask us. Thank you.")


FIVE = [
    ("edit-began", "edit", "began"),
    ("add-new", "add", "new"),
    ("edit-ending", "edit", "ending"),
    ("remove-choir", "remove", "choir"),
    ("move-missing", "move", "missing"),
]


def test_a_copy_that_says_the_same_prints_nothing(
    mine: Path, tmp_path: Path, capsys: Capture
) -> None:
    copy = MINE.model_copy(update={"id": "another", "locked": True})
    assert compared(capsys, mine, saved(copy, tmp_path / "copy.speakaid")) == []


def test_a_line_for_each_change(mine: Path, tmp_path: Path, capsys: Capture) -> None:
    theirs = saved(with_five_changes(MINE), tmp_path / "theirs.speakaid")
    lines = compared(capsys, mine, theirs)
    assert [(line["id"], line["kind"], line["card"]) for line in lines] == FIVE
    assert all(list(line) == ["id", "kind", "card", "mine", "theirs"] for line in lines)
    edit, add, _ending, remove, move = ((line["mine"], line["theirs"]) for line in lines)
    began, choir = edits.of_id(MINE, "began"), edits.of_id(MINE, "choir")
    assert edit == ({"script": began.script}, {"script": "It began on a Monday."})
    assert (add[0], add[1]["script"], add[1]["point"]) == (None, "And it went on.", "It went on")
    assert remove == (choir.model_dump(mode="json"), None)
    assert move == ({"after": "choir"}, {"after": "began"})
    assert compared(capsys, mine, theirs) == lines


def test_a_card_that_would_come_first_stands_after_none(
    mine: Path, tmp_path: Path, capsys: Capture
) -> None:
    theirs = saved(edits.moved(MINE, "missing", 1), tmp_path / "theirs.speakaid")
    (line,) = compared(capsys, mine, theirs)
    assert (line["card"], line["theirs"]) == ("missing", {"after": None})


PEOPLE: dict[str, tuple[tuple[Person, ...], Any, Any]] = {
    "told otherwise": (
        (SAM.model_copy(update={"name": "Samuel"}),),
        {"name": "Sam"},
        {"name": "Samuel"},
    ),
    "gone": ((), SAM.model_dump(), None),
    "new": ((SAM, Person(id="ann", name="Ann")), None, Person(id="ann", name="Ann").model_dump()),
}


@pytest.mark.parametrize("how", PEOPLE)
def test_people(how: str, mine: Path, tmp_path: Path, capsys: Capture) -> None:
    people, one, other = PEOPLE[how]
    theirs = MINE.model_copy(update={"people": people})
    (line,) = compared(capsys, mine, saved(theirs, tmp_path / "theirs.speakaid"))
    assert (line["kind"], line["card"]) == ("person", None)
    assert (line["mine"], line["theirs"]) == (one, other)


def test_what_is_so_of_the_whole_talk(mine: Path, tmp_path: Path, capsys: Capture) -> None:
    theirs = MINE.model_copy(update={"title": "From day one", "slot_seconds": 300.0})
    lines = compared(capsys, mine, saved(theirs, tmp_path / "theirs.speakaid"))
    assert [(line["kind"], line["card"]) for line in lines] == [("talk", None), ("talk", None)]
    assert lines[0]["mine"] == {"title": MINE.title}
    assert lines[0]["theirs"] == {"title": "From day one"}
    assert lines[1]["theirs"] == {"slot_seconds": 300.0}


def test_the_ideas_of_a_helper_are_printed_as_what_they_would_change_in_mine(
    mine: Path, tmp_path: Path, capsys: Capture
) -> None:
    theirs = typed(MINE, edits.with_card(MINE, "began", script="Anna's."), ANNA)
    theirs = edits.with_card(theirs, "began", script="Other words.")
    both = compared(capsys, mine, saved(theirs, tmp_path / "theirs.speakaid"))
    assert ids(both) == ["edit-began", "edit-began.2"]
    assert [line["theirs"]["script"] for line in both] == ["Other words.", "Anna's."]
    before = edits.of_id(MINE, "began").script
    assert [line["mine"]["script"] for line in both] == [before, before]


STRANGE: dict[str, tuple[Callable[[Deck], Deck], list[tuple[str, str]]]] = {
    "an idea to have it as mine has it, of a card that is otherwise in the copy": (
        lambda deck: edits.with_card(
            typed(deck, edits.with_card(deck, "began", notes="New."), ANNA), "began", notes="Old."
        ),
        [("edit", "Old."), ("edit", "New.")],
    ),
    "an idea about a card that mine has no more": (
        lambda deck: typed(
            edits.added(deck, None, card("new", "", notes="First.")),
            edits.with_card(
                edits.added(deck, None, card("new", "", notes="First.")), "new", notes="Then."
            ),
            ANNA,
        ),
        [("add", "First."), ("add", "Then.")],
    ),
}


@pytest.mark.parametrize("which", STRANGE)
def test_an_idea_about_what_the_copy_itself_has_otherwise(
    which: str, mine: Path, tmp_path: Path, capsys: Capture
) -> None:
    change, lines = STRANGE[which]
    found = compared(capsys, mine, saved(change(MINE), tmp_path / "theirs.speakaid"))
    assert [(line["kind"], line["theirs"]["notes"]) for line in found] == lines


def test_more_words_for_a_card_that_came_from_a_helper_are_an_edit(
    mine: Path, tmp_path: Path, capsys: Capture
) -> None:
    """Anna goes on with a card of hers, which the speaker has used already."""
    new = card("new", "And it went on.")
    first = edits.added(MINE, "began", new)
    saved(first, mine)
    more = edits.with_card(first, "new", script="And it went on, and on.")
    (line,) = compared(capsys, mine, saved(typed(MINE, more, ANNA), tmp_path / "a.speakaid"))[-1:]
    assert (line["id"], line["kind"]) == ("add-new", "edit")
    assert line["mine"] == {"script": "And it went on."}


@pytest.mark.parametrize("suffix", [".docx", ".md", ".txt"])
def test_a_document_is_compared_by_its_words(
    suffix: str, mine: Path, tmp_path: Path, capsys: Capture
) -> None:
    """What it cannot say, people and pictures, is as mine has it."""
    document = tmp_path / f"theirs{suffix}"
    export(DeckFile(mine, MINE), document)
    assert compared(capsys, mine, document) == []
    export(DeckFile(mine, with_five_changes(MINE)), document)
    kinds = [line["kind"] for line in compared(capsys, mine, document)]
    assert sorted(kinds) == ["add", "edit", "edit", "move", "remove"]


def test_what_is_used_is_in_the_new_talk_and_all_else_is_as_mine(
    mine: Path, target: Path, tmp_path: Path, capsys: Capture
) -> None:
    theirs = saved(with_five_changes(MINE), tmp_path / "theirs.speakaid")
    before = mine.read_bytes(), theirs.read_bytes()
    deck = decided(capsys, mine, theirs, target, "edit-ending", "add-new")
    assert deck.id == MINE.id
    assert [one.id for one in deck.cards] == [
        *("opening", "began", "new", "bus", "faces", "choir", "missing", "about", "ending")
    ]
    assert deck.cards[-1].script == "Ask us. Thank you."
    assert deck.cards[1] == edits.of_id(MINE, "began")
    assert deck.cards[-1].authors[-1] == ELSEWHERE
    assert (mine.read_bytes(), theirs.read_bytes()) == before


def test_all_of_it_gives_theirs_and_none_of_it_mine(
    mine: Path, target: Path, tmp_path: Path, capsys: Capture
) -> None:
    made = typed(with_five_changes(MINE), MINE.model_copy(update={"title": "Anna's"}), ANNA)
    theirs = saved(made, tmp_path / "theirs.speakaid")
    every = ids(compared(capsys, mine, theirs))
    decided(capsys, mine, theirs, target, *every)
    assert compared(capsys, target, theirs) == []
    assert main(["decide", str(mine), str(theirs), "-o", str(target)]) == 0
    assert load_deck(target).deck == MINE


def test_each_idea_may_have_a_use_of_its_own(
    mine: Path, target: Path, tmp_path: Path, capsys: Capture
) -> None:
    theirs = saved(with_five_changes(MINE), tmp_path / "theirs.speakaid")
    words = ["-o", target, mine, theirs, "--use", "edit-began", "--use", "remove-choir"]
    assert main(["decide", *map(str, words)]) == 0
    capsys.readouterr()
    assert len(compared(capsys, target, theirs)) == 3


PICTURED = edits.with_card(MINE, "bus", picture="bus.png")


def test_pictures_come_along_and_another_one_of_the_same_name_gets_a_new_name(
    target: Path, tmp_path: Path, capsys: Capture
) -> None:
    mine = saved(PICTURED, tmp_path / "mine.speakaid", bus=BUS)
    changed = edits.with_card(PICTURED, "choir", picture="choir.png")
    theirs = saved(changed, tmp_path / "theirs.speakaid", bus=SEA, choir=BUS)
    bus, choir = compared(capsys, mine, theirs)
    assert bus["mine"] == {"picture": "bus.png"}
    assert choir["theirs"] == {"picture": "bus.png"}
    deck = decided(capsys, mine, theirs, target, bus["id"], choir["id"])
    file = load_deck(target)
    pictures = {one.id: file.read_media(one.picture) for one in deck.cards if one.picture}
    assert pictures == {"bus": SEA, "choir": BUS}
    assert compared(capsys, target, theirs) == []
    decided(capsys, mine, theirs, target, choir["id"])
    assert load_deck(target).media == ("bus.png",)


def test_an_id_that_was_not_printed_is_named_and_nothing_is_written(
    mine: Path, target: Path, tmp_path: Path, capsys: Capture
) -> None:
    theirs = saved(with_five_changes(MINE), tmp_path / "theirs.speakaid")
    said = refused(
        capsys, "decide", mine, theirs, "--use", "edit-ending", "edit-nobody", "-o", target
    )
    assert said == "No idea has the id edit-nobody: `speakaid compare` prints them."
    assert not target.exists()


def test_of_a_locked_talk_nothing_is_changed(target: Path, tmp_path: Path, capsys: Capture) -> None:
    locked = MINE.model_copy(update={"locked": True})
    mine = saved(locked, tmp_path / "mine.speakaid")
    theirs = saved(with_five_changes(MINE), tmp_path / "theirs.speakaid")
    said = refused(capsys, "decide", mine, theirs, "--use", "edit-ending", "-o", target)
    assert said.startswith("This talk is locked")
    assert not target.exists()
    assert decided(capsys, mine, theirs, target) == locked


def test_a_talk_has_no_room_for_ever_more_cards(
    target: Path, tmp_path: Path, capsys: Capture
) -> None:
    full = Deck(id="full", cards=tuple(card(f"c{number}") for number in range(MOST_CARDS)))
    more = full.model_copy(update={"cards": (*full.cards[1:], card("new", "More."))})
    mine, theirs = (saved(one, tmp_path / f"{n}.speakaid") for n, one in enumerate((full, more)))
    said = refused(capsys, "decide", mine, theirs, "--use", "add-new", "-o", target)
    assert said == "The talk has no room for all of this; use less of it."
    assert not target.exists()


def test_a_talk_that_was_there_lies_on_the_shelf(
    mine: Path, target: Path, tmp_path: Path, capsys: Capture
) -> None:
    theirs = saved(with_five_changes(MINE), tmp_path / "theirs.speakaid")
    before = saved(SUPPORT, target).read_bytes()
    decided(capsys, mine, theirs, target, "edit-ending")
    assert [one.read_bytes() for one in paths.shelf().iterdir()] == [before]


def test_neither_copy_is_ever_written_over(mine: Path, tmp_path: Path, capsys: Capture) -> None:
    theirs = saved(with_five_changes(MINE), tmp_path / "theirs.speakaid")
    before = mine.read_bytes(), theirs.read_bytes()
    for target in (mine, theirs):
        said = refused(capsys, "decide", mine, theirs, "-o", target)
        assert said == "The new talk cannot be the same file as one of the two copies."
    assert (mine.read_bytes(), theirs.read_bytes()) == before


def test_what_is_no_talk_is_left_alone(mine: Path, tmp_path: Path, capsys: Capture) -> None:
    notes = tmp_path / "notes.speakaid"
    notes.write_text("My notes.")
    assert "left as it is" in refused(capsys, "decide", mine, mine, "-o", notes)
    assert notes.read_text() == "My notes."
    said = refused(capsys, "decide", mine, mine, "-o", tmp_path / "both.md")
    assert said.startswith("A talk is a file whose name ends in .speakaid")


def test_where_nothing_can_be_written_it_is_said(
    mine: Path, tmp_path: Path, capsys: Capture
) -> None:
    said = refused(capsys, "decide", mine, mine, "-o", tmp_path / "none" / "both.speakaid")
    assert "could not be kept" in said


ASKED_FOR = {
    "compare nothing": ["compare"],
    "compare one": ["compare", "{mine}"],
    "compare three": ["compare", "{mine}", "{mine}", "{mine}"],
    "compare an option": ["compare", "{mine}", "--loud"],
    "decide nothing": ["decide"],
    "decide nowhere": ["decide", "{mine}", "{mine}"],
    "decide one": ["decide", "{mine}", "-o", "x.speakaid"],
    "decide an option": ["decide", "{mine}", "{mine}", "--loud", "-o", "x.speakaid"],
}


@pytest.mark.parametrize("words", ASKED_FOR.values(), ids=ASKED_FOR)
def test_two_copies_are_asked_for(words: list[str], mine: Path, capsys: Capture) -> None:
    said = refused(capsys, *(word.format(mine=mine) for word in words))
    assert said.startswith("Please name two copies of a talk")


@pytest.mark.parametrize("command", ["compare", "decide"])
def test_the_copy_that_cannot_be_read_is_named(
    command: str, mine: Path, target: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "empty.md").write_text("")
    missing, empty = tmp_path / "missing.speakaid", tmp_path / "empty.md"
    rest = ["-o", target] if command == "decide" else []
    assert refused(capsys, command, missing, mine, *rest).startswith("missing.speakaid: ")
    assert refused(capsys, command, mine, missing, *rest).startswith("missing.speakaid: ")
    assert refused(capsys, command, mine, empty, *rest).startswith("empty.md: ")
    assert refused(capsys, command, empty, mine, *rest).startswith("empty.md: ")

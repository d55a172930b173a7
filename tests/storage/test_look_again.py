"""A talk that is open and that nobody changes here: what others make of it meanwhile is seen."""

from pathlib import Path

import pytest
from decks import SHORT, SUPPORT

from speakaid.core.authors import ELSEWHERE, SPEAKER, Author, helper
from speakaid.core.deciding import all_used
from speakaid.core.deck import Deck
from speakaid.core.draft import Draft
from speakaid.core.edits import of_id, with_card
from speakaid.core.meeting import Met
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.core.suggestions import key_of
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.draft_file import DraftFile

OTHER = SUPPORT.model_copy(update={"id": "another"})
ANNA = helper("Anna")
THEIRS = SHORT.model_copy(update={"title": "Theirs"})


@pytest.fixture
def path() -> Path:
    return library.add(SHORT)


@pytest.fixture
def file(path: Path) -> DraftFile:
    return DraftFile(load_deck(path))


def elsewhere(path: Path) -> Path:
    """Where others write a copy before it takes the place of mine."""
    return path.with_name("copy.part")


def kept(file: DraftFile, draft: Draft, deck: Deck) -> bool:
    draft.change(deck)
    return file.keep(draft.deck, draft.taken_moves())


def looked(file: DraftFile, mine: Deck = SHORT, typist: Author = SPEAKER) -> Deck:
    """What the talk is after a look at its file."""
    met = file.look_again(mine, typist)
    return mine if met is None else met.deck


def without_ideas(deck: Deck) -> Deck:
    return deck.model_copy(update={"proposals": ()})


def ideas(deck: Deck) -> list[str]:
    return [key_of(idea.suggestion) for idea in ideas_in(deck)]


def test_nothing_happened(file: DraftFile) -> None:
    assert file.look_again(SHORT, SPEAKER) is None


def test_what_they_wrote_is_an_idea_once_and_both_are_earlier_versions(
    file: DraftFile, path: Path
) -> None:
    save_deck(THEIRS, path)
    deck = looked(file)
    assert without_ideas(deck) == SHORT
    assert ideas(deck) == ["talk-title"]
    assert file.look_again(deck, SPEAKER) is None
    kept(file, file.draft(), deck)
    assert [file.version_deck(version) for version in file.versions()] == [THEIRS, SHORT]


def test_it_goes_on_in_the_same_file_and_can_be_undone_after_a_restart(
    file: DraftFile, path: Path
) -> None:
    draft = file.draft()
    save_deck(THEIRS, path)
    assert kept(file, draft, looked(file))
    assert file.path == path
    again = DraftFile(load_deck(path)).draft()
    again.undo()
    assert again.deck == SHORT


def test_for_a_helper_the_words_of_the_file_are_the_speakers(file: DraftFile, path: Path) -> None:
    mine = typed(SHORT, with_card(SHORT, "wish", script="Better."), ANNA)
    kept(file, file.draft(), mine)
    save_deck(THEIRS, path)
    deck = looked(file, mine, ANNA)
    assert without_ideas(deck) == THEIRS
    assert ideas(deck) == ["edit-wish"]


def test_each_state_of_the_file_is_answered_once(file: DraftFile, path: Path) -> None:
    answers = []
    for _again in range(3):
        save_deck(THEIRS, path)
        met = file.look_again(SHORT, SPEAKER)
        assert met is not None
        answers.append(met.to_answer)
        save_deck(SHORT, path)
        file.look_again(SHORT, SPEAKER)
    assert answers == [True, False, False]


def test_ideas_alone_are_taken_as_they_are(file: DraftFile, path: Path) -> None:
    theirs = typed(SHORT, THEIRS, ANNA)
    save_deck(theirs, path)
    met = file.look_again(SHORT, SPEAKER)
    assert met == Met(theirs, is_other=False, to_answer=False)
    assert not file.versions()


@pytest.mark.parametrize("is_new", [True, False])
def test_my_picture_stays_where_theirs_has_the_same_name(path: Path, is_new: bool) -> None:
    mine = with_card(SHORT, "wish", picture="a.png")
    save_deck(mine, path, {"a.png": b"a bus"})
    file = DraftFile(load_deck(path))
    if is_new:
        mine = with_card(mine, "wish", picture=file.add_media(b"a bus", ".png"))
        file.keep_step(mine)
    name = of_id(mine, "wish").picture  # type: ignore[union-attr]
    save_deck(with_card(mine, "wish", script="!"), elsewhere(path), {name: b"the sea"})
    elsewhere(path).replace(path)
    deck = looked(file, mine)
    assert kept(file, file.draft(), deck)
    used = all_used(load_deck(path).deck, ELSEWHERE)
    found = [of_id(one, "wish").picture for one in (deck, used)]  # type: ignore[union-attr]
    assert [file.read_media(name) for name in found] == [b"a bus", b"the sea"]


def test_a_talk_that_lies_beside_is_looked_at_under_its_own_id(file: DraftFile, path: Path) -> None:
    save_deck(OTHER, path)
    draft = file.draft()
    assert not kept(file, draft, THEIRS)
    assert kept(file, draft, SHORT)
    beside = load_deck(file.path).deck
    save_deck(beside.model_copy(update={"title": "Once more"}), file.path)
    deck = looked(file)
    assert (deck.id, deck.title, ideas(deck)) == (SHORT.id, SHORT.title, ["talk-title"])


def test_the_same_words_written_again_are_no_change(file: DraftFile, path: Path) -> None:
    path.write_bytes(path.read_bytes())
    assert file.look_again(SHORT, SPEAKER) is None
    assert kept(file, file.draft(), THEIRS)
    assert load_deck(path).deck == THEIRS


def test_another_talk_in_its_place_is_not_taken_for_it(file: DraftFile, path: Path) -> None:
    save_deck(OTHER, path)
    assert file.look_again(SHORT, SPEAKER) is None
    assert not kept(file, file.draft(), THEIRS)
    assert load_deck(path).deck == OTHER
    assert load_deck(file.path).deck.title == THEIRS.title


def test_a_file_that_cannot_be_read_is_left_alone(file: DraftFile, path: Path) -> None:
    path.write_bytes(b"cut short")
    assert file.look_again(SHORT, SPEAKER) is None
    assert not kept(file, file.draft(), THEIRS)
    assert path.read_bytes() == b"cut short"


def test_a_talk_that_lies_beside_is_looked_at_no_more(file: DraftFile, path: Path) -> None:
    save_deck(OTHER, path)
    draft = file.draft()
    assert not kept(file, draft, THEIRS)
    assert file.look_again(SHORT, SPEAKER) is None


def test_a_change_made_without_a_draft_is_a_step_of_its_way(file: DraftFile, path: Path) -> None:
    assert file.keep_step(THEIRS)
    assert file.keep_step(THEIRS)
    draft = DraftFile(load_deck(path)).draft()
    draft.undo()
    assert draft.deck == SHORT
    assert not draft.can_undo


def test_so_it_is_where_the_file_was_changed_meanwhile(file: DraftFile, path: Path) -> None:
    save_deck(THEIRS, path)
    for script in ("I wish.", "I wish for time."):
        assert file.keep_step(with_card(SHORT, "wish", script=script))
        deck = load_deck(path).deck
        assert without_ideas(deck) == with_card(SHORT, "wish", script=script)
        assert ideas(deck) == ["talk-title"]

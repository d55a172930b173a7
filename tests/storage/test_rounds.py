"""A talk goes to a helper and back, round after round: nothing is asked twice, nothing invented."""

from pathlib import Path

import pytest
from decks import SHORT, card

from speakaid.core import edits
from speakaid.core.authors import SPEAKER, helper
from speakaid.core.decided import with_decisions
from speakaid.core.deciding import kept, said_my_way, used
from speakaid.core.deck import Deck
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import seen_by, typed
from speakaid.core.suggestions import EditSuggestion, key_of
from speakaid.storage import library
from speakaid.storage.deck_file import DeckFile, load_deck, save_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.storage.typists import note_typist, only_helpers_type

ANNA = helper("Anna")


@pytest.fixture
def talk() -> Path:
    """The speaker's, on the speaker's computer."""
    return library.add(SHORT)


def sent_back(
    tmp_path: Path, deck: Deck, by_hand: bool = False, **words: dict[str, str]
) -> DeckFile:
    """The file of a helper who has other words for these cards: as ideas, or typed over."""
    changed = seen_by(deck, ANNA)
    for card_id, fields in words.items():
        changed = edits.with_card(changed, card_id, **fields)
    file = tmp_path / "from Anna.speakaid"
    save_deck(changed if by_hand else typed(deck, changed, ANNA), file)
    return load_deck(file)


def ideas(deck: Deck) -> list[str]:
    return [key_of(idea.suggestion) for idea in ideas_in(deck)]


def scripts(deck: Deck) -> list[str]:
    """What is suggested to be said, idea by idea."""
    return [one.theirs.script for _by, one in ideas_in(deck) if isinstance(one, EditSuggestion)]


def decide(talk: Path, deck: Deck) -> None:
    """The speaker decided, and all is kept."""
    file = DraftFile(load_deck(talk))
    file.keep_step(with_decisions(file.draft().deck, deck))


def take(talk: Path, copy: DeckFile, **how: bool) -> Deck:
    """What a copy brings to the talk as it is."""
    file = DraftFile(load_deck(talk))
    deck = file.receive(copy, **how)
    file.keep(deck, ())
    return deck


def test_what_was_decided_is_not_asked_again(talk: Path, tmp_path: Path) -> None:
    copy = sent_back(tmp_path, SHORT, hello={"script": "Hi."}, wish={"notes": "Smile"})
    deck = take(talk, copy)
    assert ideas(deck) == ["edit-hello", "edit-wish"]
    deck = used(kept(deck, ANNA, "edit-hello"), ANNA, "edit-wish")
    decide(talk, deck)
    assert ideas(take(talk, copy)) == []
    assert ideas(take(talk, copy, decided_too=True)) == ["edit-hello"]


def test_a_new_idea_for_the_same_card_is_asked(talk: Path, tmp_path: Path) -> None:
    deck = take(talk, sent_back(tmp_path, SHORT, hello={"script": "Hi."}))
    decide(talk, kept(deck, ANNA, "edit-hello"))
    assert ideas(take(talk, sent_back(tmp_path, SHORT, hello={"script": "Hey."}))) == ["edit-hello"]


def test_what_waits_goes_on_waiting(talk: Path, tmp_path: Path) -> None:
    copy = sent_back(tmp_path, SHORT, hello={"script": "Hi."})
    take(talk, copy)
    assert ideas(take(talk, copy)) == ["edit-hello"]


def test_an_older_file_takes_the_place_of_no_newer_idea(talk: Path, tmp_path: Path) -> None:
    older = sent_back(tmp_path, SHORT, wish={"script": "A cup of tea."})
    newer = sent_back(tmp_path, SHORT, wish={"script": "A garden."})
    take(talk, older)
    assert scripts(take(talk, newer)) == ["A garden."]
    assert scripts(take(talk, older)) == ["A garden."]
    assert scripts(take(talk, newer)) == ["A garden."]


def test_what_is_shown_again_stands_beside_what_waits(talk: Path, tmp_path: Path) -> None:
    older = sent_back(tmp_path, SHORT, wish={"script": "A cup of tea."})
    newer = sent_back(tmp_path, SHORT, wish={"script": "A garden."})
    take(talk, older)
    take(talk, newer)
    again = scripts(take(talk, older, decided_too=True))
    assert again == ["A garden.", "A cup of tea."]


def test_a_file_whose_idea_was_decided_leaves_the_newer_one(talk: Path, tmp_path: Path) -> None:
    older = sent_back(tmp_path, SHORT, wish={"script": "A cup of tea."})
    newer = sent_back(tmp_path, SHORT, wish={"script": "A garden."})
    deck = take(talk, older)
    decide(talk, kept(deck, ANNA, "edit-wish"))
    take(talk, newer)
    assert scripts(take(talk, older)) == ["A garden."]


def test_a_point_said_my_way_stays_mine(talk: Path, tmp_path: Path) -> None:
    seen = edits.added(SHORT, "hello", card("new", "Her words."))
    file = tmp_path / "from Anna.speakaid"
    save_deck(typed(SHORT, seen, ANNA), file)
    deck = take(talk, load_deck(file))
    decide(talk, said_my_way(deck, ANNA, "add-new", script="My words."))
    assert ideas(take(talk, load_deck(file))) == []


def test_a_declined_move_is_not_asked_again(talk: Path, tmp_path: Path) -> None:
    three = edits.added(SHORT, "hello", card("third", "Third."))
    decide(talk, three)
    file = tmp_path / "from Anna.speakaid"
    save_deck(typed(three, edits.moved(three, "third", 2), ANNA), file)
    deck = take(talk, load_deck(file))
    (move,) = ideas(deck)
    decide(talk, kept(deck, ANNA, move))
    assert ideas(take(talk, load_deck(file))) == []


@pytest.mark.parametrize("by_hand", [False, True], ids=["as ideas", "typed over"])
def test_what_i_added_since_is_not_missing(talk: Path, tmp_path: Path, by_hand: bool) -> None:
    """Though an earlier version holds it already."""
    copy = sent_back(tmp_path, SHORT, by_hand, hello={"script": "Hi."})
    grown = edits.added(SHORT, "hello", card("mine", "What I added."))
    decide(talk, grown)
    decide(talk, grown.model_copy(update={"title": "Another sitting"}))
    assert ideas(take(talk, copy)) == ["edit-hello"]


def test_what_a_helper_took_out_of_their_copy_is_an_idea(talk: Path, tmp_path: Path) -> None:
    file = tmp_path / "from Anna.speakaid"
    save_deck(edits.removed(SHORT, "wish"), file)
    assert ideas(take(talk, load_deck(file))) == ["remove-wish"]


def test_the_talk_comes_back_to_the_helper(
    talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There its words are the speaker's, and what the helper thought of meanwhile stays."""
    decide(talk, edits.with_card(SHORT, "hello", script="Hi, as Anna says."))
    monkeypatch.setenv("SPEAKAID_HOME", str(tmp_path / "Anna's"))
    hers = library.add(typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), ANNA), by=ANNA)
    assert only_helpers_type(SHORT)
    file = DraftFile(load_deck(hers))
    deck = file.take_over(load_deck(talk))
    assert deck.cards[0].script == "Hi, as Anna says."
    assert ideas(deck) == ["edit-wish"]
    note_typist(SHORT, SPEAKER)
    assert not only_helpers_type(SHORT)


def test_what_was_decided_is_gone_at_the_helpers_too(
    talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One was kept, one said my way; the third was thought of since."""
    theirs = {"hello": {"script": "Hi."}, "wish": {"script": "I hope."}}
    deck = take(talk, sent_back(tmp_path, SHORT, **theirs))
    deck = said_my_way(kept(deck, ANNA, "edit-hello"), ANNA, "edit-wish", script="I long for it.")
    decide(talk, deck)
    monkeypatch.setenv("SPEAKAID_HOME", str(tmp_path / "Anna's"))
    since = sent_back(tmp_path, SHORT, **theirs, bye={"notes": "Smile"}).deck
    hers = library.add(since, by=ANNA)
    deck = DraftFile(load_deck(hers)).take_over(load_deck(talk))
    assert ideas(deck) == ["edit-bye"]
    assert seen_by(deck, ANNA).cards[1].script == "I long for it."


def test_what_was_decided_is_not_asked_at_my_other_computer(
    talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = sent_back(tmp_path, SHORT, hello={"script": "Hi."}, wish={"notes": "Smile"})
    decide(talk, kept(take(talk, copy), ANNA, "edit-hello"))
    monkeypatch.setenv("SPEAKAID_HOME", str(tmp_path / "my laptop"))
    there = library.add(SHORT)
    assert ideas(take(there, load_deck(talk))) == ["edit-wish"]
    assert ideas(take(there, copy)) == ["edit-wish"]

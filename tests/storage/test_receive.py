"""Another copy of a talk comes in: its words are ideas, its pictures keep their content."""

from pathlib import Path

import pytest
from core.copies import differences
from decks import SHORT, SUPPORT

from speakaid.core.authors import ELSEWHERE, helper
from speakaid.core.deciding import all_used
from speakaid.core.deck import Card, Deck, TrickyWord
from speakaid.core.edits import of_id, with_card
from speakaid.core.people import Person
from speakaid.core.proposals import ideas_in, with_proposal
from speakaid.core.suggestions import key_of
from speakaid.storage import library
from speakaid.storage.deck_file import DeckFile, load_deck, save_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.storage.media_store import media_name

BUS, SEA = b"\x89PNG of a bus", b"\x89PNG of the sea"
ANNA = helper("Anna")
MINE = SHORT.model_copy(update={"cards": (*SHORT.cards, Card(id="bus", picture="a.png"))})
OTHER_WORDS = with_card(MINE, "wish", script="I wish for time.")


@pytest.fixture
def file() -> DraftFile:
    return DraftFile(load_deck(library.add(MINE, {"a.png": BUS})))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A stick on which a copy lies."""
    return tmp_path / "copy.speakaid"


def copy_of(deck: Deck, path: Path, **media: bytes) -> DeckFile:
    save_deck(deck, path, {f"{name}.png": content for name, content in media.items()})
    return load_deck(path)


def keys(deck: Deck) -> list[str]:
    return [key_of(idea.suggestion) for idea in ideas_in(deck)]


def picture_in(file: DraftFile, deck: Deck, card_id: str) -> bytes:
    card = of_id(deck, card_id)
    assert card is not None
    assert card.picture is not None
    return file.read_media(card.picture)


def test_what_the_copy_says_otherwise_is_an_idea_and_no_word_is_another(
    file: DraftFile, elsewhere: Path
) -> None:
    deck = file.receive(copy_of(OTHER_WORDS, elsewhere, a=BUS))
    assert deck.cards == MINE.cards
    assert keys(deck) == ["edit-wish"]


def test_the_same_words_are_no_idea(file: DraftFile, elsewhere: Path) -> None:
    assert file.receive(copy_of(MINE, elsewhere, a=BUS)) == MINE


def test_what_the_talk_once_said_here_is_no_idea(file: DraftFile, elsewhere: Path) -> None:
    draft = file.draft()
    draft.change(OTHER_WORDS)
    file.keep(draft.deck, draft.taken_moves())
    assert keys(file.receive(copy_of(MINE, elsewhere, a=BUS))) == []


def test_the_ideas_in_a_helpers_copy_come_along(file: DraftFile, elsewhere: Path) -> None:
    theirs = with_proposal(MINE, ANNA, differences(MINE, OTHER_WORDS, ANNA))
    deck = file.receive(copy_of(theirs, elsewhere, a=BUS))
    assert [idea.by for idea in ideas_in(deck)] == [ANNA]


def test_the_copy_is_never_touched(file: DraftFile, elsewhere: Path) -> None:
    copy = copy_of(OTHER_WORDS, elsewhere, a=SEA)
    before = elsewhere.read_bytes()
    file.receive(copy)
    assert elsewhere.read_bytes() == before


def test_pictures_and_sounds_of_the_ideas_come_along_and_are_there_after_a_restart(
    file: DraftFile, elsewhere: Path
) -> None:
    word = TrickyWord(word="time", picture="b.png", recording="c.png")
    theirs = MINE.model_copy(
        update={
            "cards": (*with_card(MINE, "wish", tricky_words=(word,)).cards, Card(id="new")),
            "people": (Person(id="ann", photo="d.png"),),
        }
    )
    deck = file.receive(copy_of(theirs, elsewhere, a=BUS, b=SEA, c=b"sound", d=b"photo"))
    file.keep_step(deck)
    elsewhere.unlink()
    kept = load_deck(file.path)
    assert kept.named_media() == {
        "a.png": BUS, "b.png": SEA, "c.png": b"sound", "d.png": b"photo"
    }  # fmt: skip


def test_another_picture_of_a_name_that_is_taken_gets_a_name_of_its_own(
    file: DraftFile, elsewhere: Path
) -> None:
    deck = file.receive(copy_of(OTHER_WORDS, elsewhere, a=SEA))
    assert keys(deck) == ["edit-wish", "edit-bus"]
    used = all_used(deck, ELSEWHERE)
    assert picture_in(file, deck, "bus") == BUS
    assert picture_in(file, used, "bus") == SEA
    file.keep_step(deck)
    assert picture_in(file, deck, "bus") == BUS


def test_a_picture_of_a_helpers_idea_gets_a_name_of_its_own_too(
    file: DraftFile, elsewhere: Path
) -> None:
    added = MINE.model_copy(update={"cards": (*MINE.cards, Card(id="new", picture="a.png"))})
    theirs = with_proposal(MINE, ANNA, differences(MINE, added, ANNA))
    deck = file.receive(copy_of(theirs, elsewhere, a=SEA))
    assert picture_in(file, all_used(deck, ANNA), "new") == SEA


def test_the_same_copy_again_brings_nothing_more(file: DraftFile, elsewhere: Path) -> None:
    copy = copy_of(OTHER_WORDS, elsewhere, a=SEA)
    file.keep_step(file.receive(copy))
    assert file.receive(copy) == load_deck(file.path).deck


def test_a_made_up_name_that_is_taken_too_is_not_used(elsewhere: Path) -> None:
    taken = media_name(SEA, ".png")
    cards = (Card(id="one", picture="a.png"), Card(id="two", picture=taken))
    mine = SUPPORT.model_copy(update={"cards": cards})
    file = DraftFile(load_deck(library.add(mine, {"a.png": BUS, taken: BUS})))
    theirs = with_card(mine, "two", picture=None)
    deck = all_used(file.receive(copy_of(theirs, elsewhere, a=SEA)), ELSEWHERE)
    assert picture_in(file, deck, "one") == SEA
    assert file.read_media(taken) == BUS


def test_a_picture_that_cannot_be_read_here_keeps_its_name(elsewhere: Path) -> None:
    path = library.add(MINE)
    file = DraftFile(load_deck(path))
    deck = all_used(file.receive(copy_of(OTHER_WORDS, elsewhere, a=SEA)), ELSEWHERE)
    assert of_id(deck, "bus").picture == media_name(SEA, ".png")  # type: ignore[union-attr]


def test_a_picture_that_the_copy_lost_is_left_out(file: DraftFile, elsewhere: Path) -> None:
    theirs = with_card(OTHER_WORDS, "wish", picture="gone.png")
    deck = file.receive(copy_of(theirs, elsewhere, a=BUS))
    assert keys(deck) == ["edit-wish"]


def test_a_picture_that_no_idea_names_stays_with_the_copy(file: DraftFile, elsewhere: Path) -> None:
    """The copy is older: what it says of that card is no idea."""
    file.keep_step(with_card(MINE, "bus", picture=None))
    deck = file.receive(copy_of(with_card(MINE, "bye", script="Bye."), elsewhere, a=BUS))
    assert keys(deck) == ["edit-bye"]
    file.keep_step(deck)
    assert not load_deck(file.path).media

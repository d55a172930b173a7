"""My talk and another copy of it: pictures keep apart, and a document is read as a copy."""

from pathlib import Path

import pytest
from core.some_decks import decks
from decks import SHORT, SUPPORT, card, deck
from hypothesis import HealthCheck, given, settings

from speakaid.core import edits
from speakaid.core.deck import Deck, TrickyWord
from speakaid.core.errors import DeckUnreadable, NotKept, Reason, SourceUnreadable
from speakaid.core.offers import Offers
from speakaid.core.people import Person
from speakaid.storage import two_copies
from speakaid.storage.deck_file import DeckFile, load_deck, save_deck
from speakaid.storage.exporters import export
from speakaid.storage.two_copies import TwoCopies

BUS, SEA = b"\x89PNG of a bus", b"\x89PNG of the sea"
PICTURED = edits.with_card(SHORT, "wish", picture="bus.png")


def copies(folder: Path, mine: Deck, theirs: Deck, /, **pictures: dict[str, bytes]) -> TwoCopies:
    for name, made in (("mine", mine), ("theirs", theirs)):
        save_deck(made, folder / f"{name}.speakaid", pictures.get(name))
    return TwoCopies(load_deck(folder / "mine.speakaid"), folder / "theirs.speakaid")


def picture_of(made: TwoCopies, card_id: str = "wish") -> str | None:
    return edits.of_id(made.theirs.deck, card_id).picture


def test_the_same_picture_under_the_same_name_is_the_same(tmp_path: Path) -> None:
    one = {"bus.png": BUS}
    made = copies(tmp_path, PICTURED, PICTURED, mine=one, theirs=one)
    assert made.theirs.deck == made.mine == PICTURED
    assert dict(made.theirs.media) == one


def test_another_picture_under_a_name_of_mine_gets_a_new_one_the_same_every_time(
    tmp_path: Path,
) -> None:
    pictures = {"mine": {"bus.png": BUS}, "theirs": {"bus.png": SEA}}
    names = {picture_of(copies(tmp_path, PICTURED, PICTURED, **pictures)) for _ in range(2)}
    assert len(names) == 1
    assert not names & {"bus.png", None}


def test_the_same_picture_under_another_name_has_the_name_that_it_has_here(
    tmp_path: Path,
) -> None:
    theirs = edits.with_card(SHORT, "wish", picture="image1.png")
    pictures = {"mine": {"bus.png": BUS}, "theirs": {"image1.png": BUS}}
    assert copies(tmp_path, PICTURED, theirs, **pictures).theirs.deck == PICTURED


def test_two_names_that_changed_places_change_back(tmp_path: Path) -> None:
    mine = deck("", card("a", picture="a.png"), card("b", picture="b.png"))
    theirs = deck("", card("a", picture="b.png"), card("b", picture="a.png"))
    pictures = {
        "mine": {"a.png": BUS, "b.png": SEA},
        "theirs": {"a.png": SEA, "b.png": BUS},
    }
    assert copies(tmp_path, mine, theirs, **pictures).theirs.deck == mine


def test_a_picture_of_mine_that_cannot_be_read_keeps_its_name(tmp_path: Path) -> None:
    made = copies(tmp_path, PICTURED, PICTURED, theirs={"bus.png": SEA})
    assert picture_of(made) not in ("bus.png", None)
    assert made.mine.cards[1].picture == "bus.png"


def test_a_talk_of_both_has_the_pictures_and_sounds_that_it_names(tmp_path: Path) -> None:
    word = TrickyWord(word="wish", recording="wish.wav")
    theirs = edits.with_card(PICTURED, "bye", tricky_words=(word,), picture="sea.png")
    theirs = theirs.model_copy(update={"people": (Person(id="sam", photo="sam.png"),)})
    media = {"bus.png": BUS, "sea.png": SEA, "wish.wav": b"RIFF", "sam.png": b"Sam"}
    made = copies(tmp_path, PICTURED, theirs, mine={"bus.png": BUS}, theirs=media)
    offers = Offers(made.mine, made.theirs.deck)
    both = tmp_path / "both.speakaid"
    both.write_bytes(made.written(offers.with_used({offer.id for offer in offers.offers})))
    assert load_deck(both).named_media() == media
    both.write_bytes(made.written(offers.with_used({"edit-bye"})))
    assert set(load_deck(both).media) == {"bus.png", "sea.png", "wish.wav"}
    assert made.written(made.mine) == (tmp_path / "mine.speakaid").read_bytes()


def test_what_is_too_large_is_not_written(tmp_path: Path) -> None:
    made = copies(tmp_path, SHORT, SHORT)
    with pytest.raises(NotKept):
        made.written(edits.with_card(SHORT, "wish", script="a" * 200_001))


@pytest.mark.parametrize("suffix", [".docx", ".md", ".txt"])
def test_a_document_is_a_copy_under_my_ids(suffix: str, tmp_path: Path) -> None:
    changed = edits.with_card(SUPPORT, "ending", script="Thank you.")
    export(DeckFile(tmp_path / "none.speakaid", changed), tmp_path / f"theirs{suffix}")
    save_deck(SUPPORT, tmp_path / "mine.speakaid")
    made = TwoCopies(load_deck(tmp_path / "mine.speakaid"), tmp_path / f"theirs{suffix}")
    offers = Offers(made.mine, made.theirs.deck).offers
    assert [offer.id for offer in offers] == ["edit-ending"]


@pytest.mark.parametrize("suffix", [".docx", ".md", ".txt"])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mine=decks().filter(lambda made: bool(made.cards)))
def test_a_talk_that_became_a_document_says_the_same(
    suffix: str, tmp_path: Path, mine: Deck
) -> None:
    file = DeckFile(tmp_path / "none.speakaid", mine)
    export(file, tmp_path / f"theirs{suffix}")
    copy = TwoCopies(file, tmp_path / f"theirs{suffix}").theirs
    assert Offers(mine, copy.deck).offers == ()


def test_a_copy_that_cannot_be_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = DeckFile(tmp_path / "mine.speakaid", SHORT)
    with pytest.raises(DeckUnreadable):
        TwoCopies(mine, tmp_path / "none.speakaid")
    with pytest.raises(SourceUnreadable):
        TwoCopies(mine, tmp_path / "none.md")

    def too_much(_: Path) -> None:
        raise MemoryError

    monkeypatch.setattr(two_copies, "import_file", too_much)
    with pytest.raises(SourceUnreadable) as trouble:
        TwoCopies(mine, tmp_path / "theirs.pdf")
    assert trouble.value.reason is Reason.TOO_LARGE

"""One talk, one file: what goes in comes out, and what is written is whole."""

import json
import os
import string
from pathlib import Path
from zipfile import ZipFile

import hostile
import pytest
from decks import DECKS, SHORT, SUPPORT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from speakaid.core import room
from speakaid.core.authors import helper
from speakaid.core.deck import Card, CardKind, Deck, Organiser, TrickyWord, View
from speakaid.core.errors import DeckDamaged, NotKept, Reason
from speakaid.core.people import Person
from speakaid.core.suggesting import typed
from speakaid.storage import atomic, deck_file, paths, plain_json
from speakaid.storage.deck_file import last_good_copy, load_deck, save_deck

PICTURE = b"\x89PNG and so on"
WITH_PICTURE = SHORT.model_copy(update={"cards": (Card(id="bus", picture="bus.png"), *SHORT.cards)})
words = st.text(max_size=40)
ids = st.text(string.ascii_letters + string.digits + "_-", min_size=1, max_size=64)
seconds = st.none() | st.floats(0.001, 86_400)
tricky = st.builds(TrickyWord, word=words, meaning=words, letters=words, sounds_like=words)
organiser = st.builds(Organiser, introduce_me=words, quiet_room=words)
cards = st.builds(
    Card,
    id=ids,
    kind=st.sampled_from(CardKind),
    point=words,
    script=words,
    key_words=words,
    view=st.sampled_from(View),
    must_say=st.booleans(),
    may_be_left_out=st.booleans(),
    planned_seconds=seconds,
    tricky_words=st.lists(tricky, max_size=2).map(tuple),
    notes=words,
)
decks = st.builds(
    Deck,
    id=ids,
    title=words,
    cards=st.lists(cards, max_size=4, unique_by=lambda card: card.id).map(tuple),
    slot_seconds=seconds,
    audience=words,
    day=st.none() | st.dates(),
    organiser=organiser,
    holding_sentences=st.lists(words, max_size=3).map(tuple),
)


@given(decks)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_every_deck_comes_back_as_it_was(tmp_path: Path, deck: Deck) -> None:
    save_deck(deck, tmp_path / "talk.speakaid")
    assert load_deck(tmp_path / "talk.speakaid").deck == deck


@pytest.mark.parametrize("deck", DECKS.values(), ids=DECKS)
def test_the_same_deck_gives_the_same_file(tmp_path: Path, deck: Deck) -> None:
    save_deck(deck, tmp_path / "one.speakaid")
    save_deck(deck, tmp_path / "two.speakaid")
    assert (tmp_path / "one.speakaid").read_bytes() == (tmp_path / "two.speakaid").read_bytes()


def test_anyone_can_read_the_words_without_us(tmp_path: Path) -> None:
    save_deck(SUPPORT, tmp_path / "talk.speakaid")
    with ZipFile(tmp_path / "talk.speakaid") as file:
        plain = json.loads(file.read("deck.json"))
    assert (plain["format"], plain["version"]) == ("speakaid-deck", 3)
    assert plain["deck"]["cards"][0]["script"] == SUPPORT.cards[0].script


@pytest.mark.parametrize("deck", DECKS.values(), ids=DECKS)
def test_the_words_are_laid_out_one_thing_a_line(tmp_path: Path, deck: Deck) -> None:
    save_deck(deck, tmp_path / "talk.speakaid")
    with ZipFile(tmp_path / "talk.speakaid") as file:
        content = file.read("deck.json")
    assert content == plain_json.written(deck_file.plain_deck(deck), indent=1)


def test_pictures_come_back(tmp_path: Path) -> None:
    save_deck(WITH_PICTURE, tmp_path / "talk.speakaid", {"bus.png": PICTURE})
    file = load_deck(tmp_path / "talk.speakaid")
    assert file.media == ("bus.png",)
    assert file.read_media("bus.png") == PICTURE


def test_a_picture_that_the_deck_names_stays_when_it_is_saved_again(tmp_path: Path) -> None:
    save_deck(WITH_PICTURE, tmp_path / "talk.speakaid", {"bus.png": PICTURE})
    save_deck(WITH_PICTURE, tmp_path / "talk.speakaid")
    assert load_deck(tmp_path / "talk.speakaid").read_media("bus.png") == PICTURE
    save_deck(SHORT, tmp_path / "talk.speakaid")
    assert load_deck(tmp_path / "talk.speakaid").media == ()


def test_a_picture_of_a_tricky_word_stays_too(tmp_path: Path) -> None:
    word = TrickyWord(word="bus", picture="bus.png")
    deck = Deck(cards=(Card(id="one", tricky_words=(word,)),))
    save_deck(deck, tmp_path / "talk.speakaid", {"bus.png": PICTURE})
    save_deck(deck, tmp_path / "talk.speakaid")
    assert load_deck(tmp_path / "talk.speakaid").media == ("bus.png",)


def test_saving_over_a_broken_file_keeps_what_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "talk.speakaid").write_bytes(b"PK, but no more")
    save_deck(WITH_PICTURE, tmp_path / "talk.speakaid")
    assert load_deck(tmp_path / "talk.speakaid").deck == WITH_PICTURE


PICTURES = {f"p{number}.png": bytes([65 + number]) * 1000 for number in range(6)}
WITH_PICTURES = Deck(id="album", cards=tuple(Card(id=f[:2], picture=f) for f in PICTURES))
MENDED = WITH_PICTURES.model_copy(update={"title": "Mended"})


def album(folder: Path) -> Path:
    path = folder / "talk.speakaid"
    save_deck(WITH_PICTURES, path, PICTURES)
    return path


def damaged(path: Path, name: str) -> bytes:
    """Damage one picture within the file, and say what is left of it."""
    left = b"z" + PICTURES[name][1:]
    path.write_bytes(path.read_bytes().replace(PICTURES[name], left))
    return left


def without_copy() -> None:
    for copy in paths.last_good().iterdir():
        copy.unlink()


def pictures_in(path: Path | None) -> dict[str, bytes]:
    assert path is not None
    return load_deck(path).named_media()


def test_a_damaged_picture_takes_no_other_with_it(tmp_path: Path) -> None:
    path = album(tmp_path)
    without_copy()
    left = damaged(path, "p1.png")
    assert pictures_in(path).keys() == PICTURES.keys() - {"p1.png"}
    save_deck(MENDED, path)
    assert load_deck(path).deck == MENDED
    assert pictures_in(path) == PICTURES | {"p1.png": left}


def test_a_damaged_picture_comes_back_whole_from_the_last_good_copy(tmp_path: Path) -> None:
    path = album(tmp_path)
    damaged(path, "p1.png")
    save_deck(MENDED, path)
    assert pictures_in(path) == pictures_in(last_good_copy(path)) == PICTURES


def test_a_file_that_is_damaged_as_a_whole_gets_its_pictures_back(tmp_path: Path) -> None:
    path = album(tmp_path)
    path.write_bytes(path.read_bytes()[:2000])
    save_deck(MENDED, path)
    assert pictures_in(path) == pictures_in(last_good_copy(path)) == PICTURES


def test_a_picture_of_another_talk_that_lay_here_is_not_taken(tmp_path: Path) -> None:
    path = album(tmp_path)
    path.unlink()
    save_deck(WITH_PICTURES.model_copy(update={"id": "other"}), path)
    assert pictures_in(path) == {}


def test_of_what_cannot_be_read_at_all_the_others_stay(tmp_path: Path) -> None:
    words = json.dumps(deck_file.plain_deck(WITH_PICTURES)).encode()
    others = [(f"media/{name}", PICTURES[name]) for name in PICTURES if name != "p0.png"]
    link = (hostile.symlink("media/p0.png"), b"elsewhere.png")
    path = hostile.put(tmp_path, hostile.deck_zip(words, link, *others))
    save_deck(MENDED, path)
    assert pictures_in(path).keys() == PICTURES.keys() - {"p0.png"}


def test_a_picture_comes_back_from_whoever_else_has_it(tmp_path: Path) -> None:
    path = album(tmp_path)
    without_copy()
    damaged(path, "p1.png")
    asked: list[set[str]] = []

    def spare(names: set[str]) -> dict[str, bytes]:
        asked.append(names)
        return {name: PICTURES[name] for name in names}

    save_deck(MENDED, path, spare=spare)
    assert pictures_in(path) == PICTURES
    assert asked == [{"p1.png"}]


def test_a_talk_that_is_too_large_to_be_opened_keeps_its_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = album(tmp_path)
    with monkeypatch.context() as small:
        small.setattr(deck_file, "MOST_FILE", 1_000)
        save_deck(MENDED, path)
    assert pictures_in(path) == PICTURES


def test_pictures_in_a_file_that_may_not_be_read_just_now_are_not_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = album(tmp_path)
    without_copy()
    with monkeypatch.context() as locked:
        locked.setattr(deck_file.reading, "_look", not_allowed)
        with pytest.raises(NotKept) as trouble:
            save_deck(MENDED, path)
    assert trouble.value.reason is Reason.NOT_ALLOWED
    assert pictures_in(path) == PICTURES


def not_allowed(*_: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_more_pictures_than_can_be_read_again_are_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = album(tmp_path)
    for place, most in ((deck_file, "MOST_WRITTEN"), (deck_file.archive, "MOST_ENTRIES")):
        with monkeypatch.context() as small:
            small.setattr(place, most, len(PICTURES))
            with pytest.raises(NotKept) as trouble:
                save_deck(MENDED, path, PICTURES)
        assert trouble.value.reason is Reason.TOO_LARGE
    assert load_deck(path).deck == WITH_PICTURES


def test_a_picture_that_is_not_there_is_said(tmp_path: Path) -> None:
    save_deck(SHORT, tmp_path / "talk.speakaid")
    with pytest.raises(DeckDamaged) as trouble:
        load_deck(tmp_path / "talk.speakaid").read_media("bus.png")
    assert trouble.value.reason is Reason.MISSING


@pytest.mark.parametrize("name", ["../bus.png", "a/b.png", ".hidden", "", "bus\n", "a" * 200])
def test_a_picture_has_a_plain_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="1 names of media"):
        save_deck(SHORT, tmp_path / "talk.speakaid", {name: PICTURE})


def test_what_is_too_large_to_be_read_again_is_not_written(tmp_path: Path) -> None:
    long = "ä" * 200_000
    deck = Deck(cards=tuple(Card(id=f"c{n}", script=long) for n in range(25)))
    with pytest.raises(NotKept) as trouble:
        save_deck(deck, tmp_path / "talk.speakaid")
    assert trouble.value.reason is Reason.TOO_LARGE
    assert not (tmp_path / "talk.speakaid").exists()


@pytest.mark.parametrize("letter", ["a", "ä", "大", "👩"])
def test_what_fits_a_talk_can_be_written(tmp_path: Path, letter: str) -> None:
    deck = Deck()
    for number in range(40):
        more = Card(id=f"c{number}", script=letter * 200_000)
        after = deck.model_copy(update={"cards": (*deck.cards, more)})
        deck = after if room.fits(deck, after) else deck
    assert 5 <= len(deck.cards) < 40
    save_deck(deck, tmp_path / "talk.speakaid")
    assert load_deck(tmp_path / "talk.speakaid").deck == deck


@pytest.mark.parametrize("letter", ["a", "👩"])
def test_what_helpers_suggest_can_be_written_as_long_as_it_fits(
    tmp_path: Path, letter: str
) -> None:
    """Many short ideas, and few long ones."""
    for length in (0, 10, 20_000):
        cards = tuple(Card(id=f"c{number}") for number in range(300))
        deck = Deck(cards=cards, people=tuple(Person(id=f"p{number}") for number in range(200)))
        for number in range(20):
            words = {"script": letter * length, "must_say": not number % 2}
            seen = tuple(card.model_copy(update=words) for card in cards)
            people = tuple(one.model_copy(update={"name": "!"}) for one in deck.people)
            changed = deck.model_copy(update={"cards": seen, "people": people})
            after = typed(deck, changed, helper(f"Helper {number} {letter * 100}"))
            deck = after if room.fits(deck, after) else deck
        save_deck(deck, tmp_path / "talk.speakaid")
        assert load_deck(tmp_path / "talk.speakaid").deck == deck
        assert len(deck.proposals) < 20


def test_more_words_on_a_card_than_can_be_read_again_are_not_written(tmp_path: Path) -> None:
    pasted = SHORT.cards[1].model_copy(update={"script": "a" * 200_001})
    deck = SHORT.model_copy(update={"cards": (pasted,)})
    with pytest.raises(NotKept) as trouble:
        save_deck(deck, tmp_path / "talk.speakaid")
    assert trouble.value.reason is Reason.TOO_LARGE


def test_a_picture_may_not_be_too_large(tmp_path: Path) -> None:
    with pytest.raises(NotKept):
        save_deck(SHORT, tmp_path / "talk.speakaid", {"a": bytes(deck_file.MOST_MEDIA + 1)})


def test_what_is_no_text_is_not_written(tmp_path: Path) -> None:
    deck = Deck(cards=(Card(id="one", picture="\ud800"),))
    with pytest.raises(NotKept) as trouble:
        save_deck(deck, tmp_path / "talk.speakaid")
    assert trouble.value.reason is Reason.NOT_WRITTEN


def test_the_last_good_copy_is_kept_in_the_library_and_not_beside_the_file(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    save_deck(SUPPORT, stick / "talk.speakaid")
    copy = last_good_copy(stick / "talk.speakaid")
    assert copy is not None
    assert paths.library() in copy.parents
    assert load_deck(copy).deck == SUPPORT
    assert [path.name for path in stick.iterdir()] == ["talk.speakaid"]


def test_two_talks_of_one_name_have_two_copies(tmp_path: Path) -> None:
    paths.made(paths.library())
    save_deck(SHORT, tmp_path / "talk.speakaid")
    save_deck(SUPPORT, paths.library() / "talk.speakaid")
    copies = {last_good_copy(folder / "talk.speakaid") for folder in (tmp_path, paths.library())}
    assert len(copies) == 2


def test_the_copies_move_house_with_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_deck(SHORT, paths.made(paths.library()) / "talk.speakaid")
    paths.home().rename(tmp_path / "moved")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "moved"))
    assert last_good_copy(paths.library() / "talk.speakaid") is not None


def test_a_talk_never_written_has_no_copy(tmp_path: Path) -> None:
    assert last_good_copy(tmp_path / "talk.speakaid") is None


def test_a_copy_that_cannot_be_written_is_no_bad_news(tmp_path: Path) -> None:
    paths.home().parent.mkdir(exist_ok=True)
    paths.home().write_bytes(b"a file where the folder should be")
    save_deck(SHORT, tmp_path / "talk.speakaid")
    assert load_deck(tmp_path / "talk.speakaid").deck == SHORT


def test_a_disk_that_fills_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_deck(SHORT, tmp_path / "talk.speakaid")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotKept) as trouble:
        save_deck(SUPPORT, tmp_path / "talk.speakaid")
    assert trouble.value.reason is Reason.DISK_FULL
    assert load_deck(tmp_path / "talk.speakaid").deck == SHORT
    assert not list(tmp_path.glob(f"{atomic.PREFIX}*"))

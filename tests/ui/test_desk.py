"""The ways between the screens, and what is said where something goes amiss on them."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from person import SAMPLES, TEXTS, answer_by_keys, click, key, stage_of, through_the_questions
from PySide6.QtCore import Qt
from walk import texts

from speakaid.app import Parts
from speakaid.core.deck import Card, Deck
from speakaid.core.proposals import ideas_in
from speakaid.storage import library, paths
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.importers import Imported


def given_once(parts: Parts) -> None:
    """A talk is prepared, and the stage left again."""
    parts.desk.open_file(SAMPLES / TEXTS[0])
    click("This is my talk", parts.window)
    stage = through_the_questions(parts, lambda: answer_by_keys(parts), "Give")
    stage.close()


def over_and_again(parts: Parts) -> None:
    click("My talk is over", parts.window)
    click("Home", parts.window)
    click("Give this talk", parts.window)


def test_a_talk_that_was_left_and_is_over_leads_to_after(parts: Parts) -> None:
    given_once(parts)
    click("My talk is over", parts.window)
    assert parts.window.currentWidget() is parts.desk.after.after
    click("Home", parts.window)
    assert not parts.desk.making.home.has_progress


def test_the_second_time_all_may_be_as_last_time(parts: Parts) -> None:
    given_once(parts)
    over_and_again(parts)
    click("All as last time", parts.window)
    key(parts.window, Qt.Key.Key_Return)
    assert stage_of(parts).isVisible()


def test_the_first_time_nothing_is_as_last_time(parts: Parts) -> None:
    parts.desk.open_file(SAMPLES / TEXTS[0])
    click("This is my talk", parts.window)
    click("Give this talk", parts.window)
    assert not parts.desk.before.screen.as_last_time.isVisible()


def test_a_room_that_cannot_be_kept_is_no_hindrance(parts: Parts) -> None:
    paths.last_room_file().mkdir(parents=True)
    given_once(parts)
    over_and_again(parts)
    assert not parts.desk.before.screen.as_last_time.isVisible()


def test_the_pictures_of_slides_are_kept_with_their_talk(parts: Parts) -> None:
    card = Card(point="The choir", script="We sing.", picture="a.png")
    parts.desk.making._show_imported(Imported(Deck(cards=(card,)), (), {"a.png": b"a picture"}))
    click("This is my talk", parts.window)
    (entry,) = library.decks()
    assert load_deck(entry.path).named_media() == {"a.png": b"a picture"}


# -- Home and what lies behind it


def put_a_talk_in(parts: Parts, name: str = TEXTS[0]) -> None:
    parts.desk.open_file(SAMPLES / name)
    click("This is my talk", parts.window)


def home_notice(parts: Parts) -> str:
    return " ".join(texts(parts.desk.making.home.notice))


def test_a_talk_put_away_is_found_again_long_after(parts: Parts) -> None:
    put_a_talk_in(parts)
    click("More", parts.window)
    click("Put it away", parts.window)
    parts.desk.go_home()
    click("Talks put away", parts.window)
    assert parts.window.currentWidget() is parts.desk.making.shelf
    click("Bring it back", parts.window)
    assert any("is back among your talks" in words for words in texts(parts.window))
    assert library.shelved() == ()
    key(parts.window, Qt.Key.Key_Escape)
    click("Give this talk", parts.window)


def test_a_talk_left_in_the_middle_is_listed_once(parts: Parts) -> None:
    given_once(parts)
    home = parts.desk.making.home
    (deck,) = library.decks()
    assert isinstance(deck, library.GoodDeck)
    assert texts(home).count(deck.title) == 1


def test_a_broken_file_dropped_on_home_is_said_there(parts: Parts, tmp_path: Path) -> None:
    file = tmp_path / "garden.docx"
    file.write_bytes(b"no Word file")
    parts.desk.making.home.file_dropped.emit(file)
    assert parts.desk.making.home.notice.isVisible()


def test_a_broken_file_dropped_on_new_talk_is_said_there(parts: Parts, tmp_path: Path) -> None:
    put_a_talk_in(parts)
    click("New talk", parts.window)
    parts.desk.making.new_talk.file_dropped.emit(tmp_path / "gone.speakaid")
    assert parts.desk.making.new_talk.notice.isVisible()
    assert not parts.desk.making.home.notice.isVisible()


@pytest.mark.parametrize("words", ["", "  \n "])
def test_a_paste_without_words_is_said_there(parts: Parts, words: str) -> None:
    click("Paste a text", parts.window)
    paste = parts.desk.making.paste
    paste.box.setPlainText(words)
    click("Make cards of it", parts.window)
    assert parts.window.currentWidget() is paste
    assert paste.notice.isVisible()


def test_a_talk_that_cannot_be_kept_is_said_where_it_stands(parts: Parts) -> None:
    parts.desk.open_file(SAMPLES / TEXTS[0])
    paths.library().parent.mkdir(parents=True, exist_ok=True)
    paths.library().write_text("a file stands where the folder should be")
    click("This is my talk", parts.window)
    assert parts.window.currentWidget() is parts.desk.making.imported
    assert parts.desk.making.imported.notice.isVisible()


def test_a_shelf_that_is_gone_is_said_on_the_shelf(parts: Parts) -> None:
    put_a_talk_in(parts)
    click("More", parts.window)
    click("Put it away", parts.window)
    click("Talks put away", parts.window)
    for file in paths.shelf().iterdir():
        file.unlink()
    click("Bring it back", parts.window)
    assert parts.desk.making.shelf.notice.isVisible()


def test_what_goes_amiss_under_a_card_is_said_at_home(parts: Parts, tmp_path: Path) -> None:
    parts.window.visit(parts.desk.at_hand.card)
    parts.desk.come_forward(tmp_path / "gone.txt")
    assert parts.desk.making.home.notice.isVisible()


def test_what_was_kept_of_another_talk_is_offered_once(parts: Parts) -> None:
    given_once(parts)
    kept = paths.progress_file().read_text(encoding="utf-8")
    there = json.loads(kept)["position"]["state"]["place"]["card"]
    elsewhere = kept.replace(f'"card":"{there}"', '"card":"gone"')
    elsewhere = elsewhere.replace(f'"card": "{there}"', '"card": "gone"')
    paths.progress_file().write_text(elsewhere, encoding="utf-8")
    click("Carry on", parts.window)
    home = parts.desk.making.home
    assert parts.window.currentWidget() is home
    assert "Your words are safe" in home_notice(parts)
    assert not home.has_progress
    click("Give this talk", parts.window)


# -- a talk that somebody else changes while it is open

SHORT_TALK = Deck(
    title="A walk",
    cards=tuple(Card(id=name, point=name, script=f"The {name}.") for name in ("bus", "sea", "end")),
)
NEWER = {"format": "speakaid-deck", "version": 2, "deck": {"what": "nobody knows yet"}}


def written_by_a_newer_program(path: Path) -> None:
    with ZipFile(path, "w") as zipped:
        zipped.writestr("deck.json", json.dumps(NEWER))


def before_notice(parts: Parts) -> str:
    return " ".join(texts(parts.desk.before.screen.notice))


def mark_a_point(parts: Parts) -> None:
    cards = (SHORT_TALK.cards[0], SHORT_TALK.cards[1].model_copy(update={"must_say": True}))
    changed = SHORT_TALK.model_copy(update={"cards": (*cards, SHORT_TALK.cards[2])})
    parts.desk.before.screen.deck_changed.emit(changed)


def test_what_a_newer_program_wrote_into_an_open_talk_stays(parts: Parts) -> None:
    path = library.add(SHORT_TALK)
    parts.desk.go_home()
    click("Give this talk", parts.window)
    written_by_a_newer_program(path)
    theirs = path.read_bytes()
    for _time in ("first", "again"):
        mark_a_point(parts)
        assert "are now kept in “A walk 2”, and nothing is lost." in before_notice(parts)
        assert path.read_bytes() == theirs
        assert load_deck(path.with_name("A walk 2.speakaid")).deck.cards[1].must_say
    assert len(library.decks()) == 2


def test_what_a_helper_wrote_into_an_open_talk_is_an_idea(parts: Parts) -> None:
    path = library.add(SHORT_TALK)
    parts.desk.go_home()
    click("Give this talk", parts.window)
    save_deck(SHORT_TALK.model_copy(update={"title": "A long walk"}), path)
    for _time in ("first", "again"):
        mark_a_point(parts)
        deck = load_deck(path).deck
        assert (deck.title, deck.cards[1].must_say) == ("A walk", True)
        assert [idea.suggestion.about for idea in ideas_in(deck)] == ["title"]
    assert len(library.decks()) == 1


def test_an_open_talk_that_was_removed_is_kept_anew_and_said(parts: Parts) -> None:
    path = library.add(SHORT_TALK)
    parts.desk.go_home()
    click("Give this talk", parts.window)
    path.rename(path.with_name("Ann has it.speakaid"))
    mark_a_point(parts)
    assert "The file of this talk was changed or moved meanwhile" in before_notice(parts)
    assert not load_deck(path.with_name("Ann has it.speakaid")).deck.cards[1].must_say
    stage = through_the_questions(parts, lambda: answer_by_keys(parts))
    assert stage.isVisible()


def test_a_talk_that_nobody_else_changed_stays_in_its_file(parts: Parts) -> None:
    path = library.add(SHORT_TALK)
    parts.desk.go_home()
    click("Give this talk", parts.window)
    mark_a_point(parts)
    assert load_deck(path).deck.cards[1].must_say
    assert not parts.desk.before.screen.notice.isVisible()
    assert len(library.decks()) == 1


def a_talk_with_two_pictures(file: Path) -> Deck:
    """One of its pictures is damaged, and one that it does not name lies there too."""
    cards = [Card(id=name, script=f"The {name}.", picture=f"{name}.png") for name in ("bus", "sea")]
    deck = Deck(title="A walk", cards=tuple(cards))
    bus, sea, unused = b"B" * 99, b"S" * 99, b"U" * 99
    save_deck(deck, file, {"bus.png": bus, "sea.png": sea, "unused.png": unused})
    content = file.read_bytes()
    for picture in (bus, unused):
        content = content.replace(picture, b"z" + picture[1:])
    file.write_bytes(content)
    return deck


def test_a_talk_with_a_damaged_picture_is_opened_without_it(parts: Parts, tmp_path: Path) -> None:
    deck = a_talk_with_two_pictures(tmp_path / "walk.speakaid")
    for _time in ("first", "again"):
        parts.desk.open_file(tmp_path / "walk.speakaid")
        (there,) = library.decks()
        assert load_deck(there.path).deck == deck
        assert load_deck(there.path).media == ("sea.png",)
        assert "1 picture of this talk could not be read" in home_notice(parts)


def test_a_talk_without_a_picture_says_nothing_of_pictures(parts: Parts, tmp_path: Path) -> None:
    save_deck(Deck(cards=(Card(id="one", script="Words."),)), tmp_path / "words.speakaid")
    parts.desk.open_file(tmp_path / "words.speakaid")
    assert "picture" not in home_notice(parts)


def test_the_same_talk_with_other_pictures_is_another(parts: Parts, tmp_path: Path) -> None:
    picture = bytes.fromhex("89504e470d0a1a0a")
    deck = Deck(title="A walk", cards=(Card(id="bus", script="On that bus.", picture="bus.png"),))
    for number, name in enumerate(("first.speakaid", "again.speakaid", "other.speakaid")):
        content = picture + (b"other" if number == 2 else b"")
        save_deck(deck, tmp_path / name, {"bus.png": content})
        parts.desk.open_file(tmp_path / name)
        assert len(library.decks()) == 1
    click("Keep it as a talk of its own", parts.window)
    parts.desk.open_file(tmp_path / "other.speakaid")
    ids = {load_deck(entry.path).deck.id for entry in library.decks()}
    assert deck.id in ids
    assert len(ids) == 2


def test_what_is_practised_is_heard_by_the_one_ear_of_the_program(parts: Parts) -> None:
    practising = parts.desk.working.practising
    assert practising.heard is not None
    assert practising.heard._ear is parts.desk.senses.ear

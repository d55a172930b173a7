"""A file that is another copy of a talk: nothing becomes of it before the speaker says so."""

from pathlib import Path

import pytest
from decks import SHORT, SUPPORT
from person import click, focused, key
from PySide6.QtCore import Qt
from walk import texts

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import SPEAKER, helper
from speakaid.core.deck import Deck
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.core.suggestions import MOST_PROPOSALS
from speakaid.storage import library, typists
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.exporters import export
from speakaid.ui.ideas.copy_screen import CopyScreen
from speakaid.ui.ideas.ideas_screen import IdeasScreen
from speakaid.wording.copies import TAKEN_OVER

Key = Qt.Key
DECIDED = (
    "This copy brings no new idea. You have decided about its ideas, or newer ones have come since."
)
ANNA = helper("Anna")
OTHER = edits.with_card(SHORT, "wish", script="I wish for two things. Ask me.")


@pytest.fixture
def talk(parts: Parts) -> Path:
    """The talk lies in the library."""
    path = library.add(SHORT)
    parts.desk.go_home()
    parts.window.show()
    return path


def file_of(deck: Deck, folder: Path) -> Path:
    file = folder / "a copy.speakaid"
    save_deck(deck, file)
    return file


def talks() -> list[Path]:
    return sorted(entry.path for entry in library.decks())


def is_home(parts: Parts) -> bool:
    return parts.window.currentWidget() is parts.desk.making.home


def choose(parts: Parts, file: Path | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Home, More, and this file in the system's window."""
    monkeypatch.setattr(parts.desk.working.copies_in, "ask_file", lambda _parent: file)
    click("More", parts.window)
    click("Bring in a helper’s copy", parts.window)


def test_the_same_talk_is_just_shown(parts: Parts, talk: Path, tmp_path: Path) -> None:
    parts.desk.open_file(file_of(SHORT, tmp_path))
    assert is_home(parts)
    assert "This is the talk you have." in texts(parts.window)
    assert talks() == [talk]


def test_another_form_of_it_waits_for_an_answer(parts: Parts, talk: Path, tmp_path: Path) -> None:
    parts.desk.open_file(file_of(OTHER, tmp_path))
    asked = parts.window.currentWidget()
    assert isinstance(asked, CopyScreen)
    assert focused(parts).accessibleName() == "Look at the ideas"
    key(parts.window, Key.Key_Escape)
    assert is_home(parts)
    assert (talks(), load_deck(talk).deck) == ([talk], SHORT)


def test_more_ideas_than_a_talk_can_hold_are_said(parts: Parts, talk: Path, tmp_path: Path) -> None:
    """Twenty helpers suggest in the copy, and its own words are others besides."""
    copy = OTHER
    for number in range(MOST_PROPOSALS):
        seen = edits.with_card(copy, "hello", script=f"Words {number}.")
        copy = typed(copy, seen, helper(f"Helper {number}"))
    parts.desk.open_file(file_of(copy, tmp_path))
    click("Look at the ideas", parts.window)
    assert any("more than one talk can hold" in text for text in texts(parts.window))
    assert load_deck(talk).deck == SHORT


def test_it_can_be_a_talk_of_its_own(parts: Parts, talk: Path, tmp_path: Path) -> None:
    parts.desk.open_file(file_of(OTHER, tmp_path))
    click("Keep it as a talk of its own", parts.window)
    assert is_home(parts)
    (own,) = set(talks()) - {talk}
    copy = load_deck(own).deck
    assert copy.id != SHORT.id
    assert copy.cards == OTHER.cards
    assert load_deck(talk).deck == SHORT


def test_its_pictures_come_with_the_ideas(parts: Parts, talk: Path, tmp_path: Path) -> None:
    pictured = edits.with_card(SHORT, "wish", picture="wish.png")
    file = tmp_path / "a copy.speakaid"
    save_deck(pictured, file, {"wish.png": b"a picture"})
    parts.desk.open_file(file)
    click("Look at the ideas", parts.window)
    click("Use theirs", parts.window)
    click("Your talks", parts.window)
    kept = load_deck(talk)
    assert kept.read_media(str(kept.deck.cards[1].picture)) == b"a picture"


def test_a_locked_talk_takes_nothing(parts: Parts, tmp_path: Path) -> None:
    locked = SHORT.model_copy(update={"locked": True})
    path = library.add(locked)
    parts.window.show()
    parts.desk.open_file(file_of(OTHER, tmp_path))
    assert "it is locked, so no idea is taken" in " ".join(texts(parts.window))
    assert focused(parts).accessibleName() == "Open the talk"
    key(parts.window, Key.Key_Escape)
    parts.desk.working.copies_in.bring(file_of(OTHER, tmp_path), path)
    assert "This talk is locked, so no idea was taken." in " ".join(texts(parts.window))
    assert load_deck(path).deck == locked


def test_an_older_copy_has_nothing_new(parts: Parts, talk: Path, tmp_path: Path) -> None:
    old = file_of(SHORT, tmp_path)
    click("Change the words", parts.window)
    sitting = parts.desk.working.preparing.at_work
    sitting.change(OTHER)
    click("Your talks", parts.window)
    parts.desk.open_file(old)
    assert "This copy is an older form of it" in " ".join(texts(parts.window))
    key(parts.window, Key.Key_Return)
    preparing = parts.desk.working.preparing
    assert parts.window.currentWidget() is preparing.screen
    assert preparing.at_work.deck == OTHER
    click("Your talks", parts.window)
    assert load_deck(talk).deck == OTHER


def test_a_copy_is_brought_in_from_more(
    parts: Parts, talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(parts, file_of(OTHER.model_copy(update={"id": "another"}), tmp_path), monkeypatch)
    assert isinstance(parts.window.currentWidget(), IdeasScreen)
    click("Use theirs", parts.window)
    click("Your talks", parts.window)
    assert load_deck(talk).deck.cards[1].script == OTHER.cards[1].script
    assert talks() == [talk]


def test_a_word_file_is_compared_by_its_words(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = library.add(SUPPORT)
    parts.desk.go_home()
    parts.window.show()
    changed = edits.with_card(SUPPORT, "choir", script="We sing, on Tuesdays, and badly.")
    file = tmp_path / "from Anna.docx"
    save_deck(changed, tmp_path / "helper.speakaid")
    export(load_deck(tmp_path / "helper.speakaid"), file)
    choose(parts, file, monkeypatch)
    assert isinstance(parts.window.currentWidget(), IdeasScreen)
    (idea,) = ideas_in(parts.desk.working.preparing.at_work.draft.deck)
    assert idea.suggestion.about == "choir"
    click("Use theirs", parts.window)
    click("Your talks", parts.window)
    after = edits.of_id(load_deck(talk).deck, "choir")
    assert after
    assert after.script == "We sing, on Tuesdays, and badly."
    assert after.planned_seconds == 60


def test_the_same_words_in_a_file_bring_no_idea(
    parts: Parts, talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "the same.md"
    export(load_deck(talk), file)
    choose(parts, file, monkeypatch)
    assert parts.desk.making.handing_out.is_shown
    assert "This copy says what your talk says." in texts(parts.window)
    assert load_deck(talk).deck == SHORT


def test_no_file_no_change(parts: Parts, talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(parts, None, monkeypatch)
    assert parts.desk.making.handing_out.is_shown
    assert load_deck(talk).deck == SHORT


@pytest.mark.parametrize("name", ["broken.speakaid", "broken.docx", "sound.mp3"])
def test_what_cannot_be_read_is_said(
    parts: Parts, talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes(b"no talk at all")
    choose(parts, file, monkeypatch)
    assert parts.desk.making.handing_out.is_shown
    assert parts.desk.making.handing_out.more.notice.isVisible()
    assert load_deck(talk).deck == SHORT


@pytest.mark.parametrize("name", ["broken.speakaid", "broken.docx"])
def test_of_a_damaged_copy_it_is_said_what_to_do(
    parts: Parts, talk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    assert talk.exists()
    file = tmp_path / name
    file.write_bytes(b"PK\x03\x04 cut short")
    choose(parts, file, monkeypatch)
    words = "Your talk is as it was. Please ask your helper to send the file again."
    assert words in " ".join(texts(parts.window))


def test_another_picture_under_the_same_name_is_an_idea(parts: Parts, tmp_path: Path) -> None:
    pictured = edits.with_card(SHORT, "wish", picture="wish.png")
    talk = library.add(pictured, {"wish.png": b"one picture"})
    parts.window.show()
    file = tmp_path / "a copy.speakaid"
    save_deck(pictured, file, {"wish.png": b"another picture"})
    parts.desk.open_file(file)
    click("Look at the ideas", parts.window)
    assert "Another picture" in texts(parts.window)
    click("Use theirs", parts.window)
    click("Your talks", parts.window)
    kept = load_deck(talk)
    assert kept.read_media(str(kept.deck.cards[1].picture)) == b"another picture"


@pytest.mark.usefixtures("talk")
def test_ideas_that_were_decided_are_shown_again_if_wished(parts: Parts, tmp_path: Path) -> None:
    file = file_of(OTHER, tmp_path)
    parts.desk.open_file(file)
    click("Look at the ideas", parts.window)
    click("Keep mine", parts.window)
    click("Your talks", parts.window)
    parts.desk.open_file(file)
    assert DECIDED in " ".join(texts(parts.window))
    assert focused(parts).accessibleName() == "Open the talk"
    click("Show its ideas again", parts.window)
    assert isinstance(parts.window.currentWidget(), IdeasScreen)


@pytest.mark.usefixtures("talk")
def test_ideas_that_were_decided_are_shown_again_from_more_too(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = file_of(OTHER, tmp_path)
    choose(parts, file, monkeypatch)
    click("Keep mine", parts.window)
    click("Your talks", parts.window)
    choose(parts, file, monkeypatch)
    assert DECIDED in texts(parts.window)
    click("Show its ideas again", parts.window)
    assert isinstance(parts.window.currentWidget(), IdeasScreen)


def test_a_copy_whose_words_the_talk_took_over_meanwhile_leads_home(
    parts: Parts, talk: Path, tmp_path: Path
) -> None:
    """On another computer, while the question stood here."""
    parts.desk.open_file(file_of(OTHER, tmp_path))
    save_deck(OTHER, talk)
    click("Look at the ideas", parts.window)
    assert is_home(parts)
    assert "This copy says what your talk says." in texts(parts.window)


def test_a_helper_takes_over_what_the_speaker_decided(
    parts: Parts, talk: Path, tmp_path: Path
) -> None:
    typists.forget_typist(SPEAKER)
    typists.note_typist(SHORT, ANNA)
    parts.desk.open_file(file_of(OTHER, tmp_path))
    assert "Look at the ideas" not in texts(parts.window)
    click("Take over the speaker’s words", parts.window)
    preparing = parts.desk.working.preparing
    assert parts.window.currentWidget() is preparing.screen
    assert preparing.at_work.draft.deck.cards == OTHER.cards
    assert TAKEN_OVER in texts(parts.window)
    assert preparing.finish()
    assert load_deck(talk).deck == OTHER

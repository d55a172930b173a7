"""Home, when a synced folder holds two copies of a talk: one calm notice, one thing to do."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from decks import SHORT
from person import click, focused, key, tap
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import button, texts

from speakaid.app import Parts
from speakaid.core.authors import SOMEBODY
from speakaid.core.deck import Deck
from speakaid.core.edits import with_card
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.storage import library, paths
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.ui.home.home_screen import HomeScreen
from speakaid.ui.ideas.ideas_screen import IdeasScreen

THEIRS = with_card(SHORT, "wish", script="Written elsewhere.")
NOTICE = "There are two copies of “Three lines”, and they differ."
LOOK = "Look at the ideas"


@pytest.fixture
def talk() -> Path:
    return library.add(SHORT)


def copy_comes(deck: Deck, name: str = "Three lines (conflicted copy 2026-11-28)") -> Path:
    path = paths.library() / f"{name}.speakaid"
    save_deck(deck, path)
    return path


def home(parts: Parts) -> HomeScreen:
    """Home, with the talks as they are now."""
    parts.desk.go_home()
    parts.window.show()
    return parts.desk.making.home


def notice(parts: Parts) -> str:
    """What the list says before all talks, if it says something of copies."""
    return next((words for words in texts(home(parts)) if "two copies" in words), "")


def test_the_talk_stays_usable_and_the_ear_hears_of_it(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    copy_comes(THEIRS)
    home(parts)
    assert focused(parts).accessibleDescription() == NOTICE
    for word in ("Give this talk", "Change the words", "More for this talk", LOOK):
        assert button(parts.window, word).isVisible()


def test_the_other_copy_on_the_shelf_says_what_it_is(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    copy = copy_comes(THEIRS)
    day = datetime(2026, 11, 28, 12, tzinfo=UTC).timestamp()
    os.utime(copy, (day, day))
    home(parts)
    click(LOOK, parts.window)
    home(parts)
    click("Talks put away", parts.window)
    assert "The other copy of “Three lines”, of 28 November" in texts(parts.window)


def test_ideas_that_wait_are_said_on_home(parts: Parts, talk: Path) -> None:
    copy_comes(THEIRS)
    library.add(SHORT.model_copy(update={"id": "older", "title": "Another"}))
    home(parts)
    click(LOOK, parts.window)
    home(parts).show_talk(talk)
    assert "An idea for “Three lines” waits for you." in " ".join(texts(home(parts)))
    home(parts).show_talk(library.decks()[0].path)
    assert "An idea waits for you." in " ".join(texts(home(parts)._rows))


def test_a_talk_that_is_ready_says_both(parts: Parts) -> None:
    theirs = with_card(THEIRS, "hello", notes="Smile")
    deck = typed(SHORT, theirs, SOMEBODY).model_copy(update={"ready": True})
    library.add(deck)
    assert "It is ready." in " ".join(texts(home(parts).hero))
    assert "Ideas for “Three lines” wait for you." in " ".join(texts(home(parts)))


def test_a_talk_that_is_locked_says_so_and_offers_no_idea_to_decide(parts: Parts) -> None:
    deck = typed(SHORT, THEIRS, SOMEBODY).model_copy(update={"ready": True, "locked": True})
    library.add(deck)
    library.add(deck.model_copy(update={"id": "other", "title": "Another"}))
    assert "It is ready. It is locked." in " ".join(texts(home(parts).hero))
    assert "for you." not in " ".join(texts(home(parts)))


def test_a_helper_is_not_told_of_their_own_ideas(parts: Parts) -> None:
    library.add(typed(SHORT, THEIRS, SOMEBODY), by=SOMEBODY)
    assert "for you." not in " ".join(texts(home(parts)))


def ideas(path: Path) -> list[str]:
    return [idea.suggestion.about for idea in ideas_in(load_deck(path).deck)]


def test_two_copies_that_differ_are_one_talk_and_said(parts: Parts, talk: Path) -> None:
    copy = copy_comes(THEIRS)
    assert NOTICE in notice(parts)
    assert [entry.path for entry in home(parts)._entries] == [talk]
    assert (load_deck(talk).deck, load_deck(copy).deck) == (SHORT, THEIRS)


@pytest.mark.parametrize("press", [click, tap])
def test_one_press_leads_to_the_ideas(
    parts: Parts, talk: Path, qtbot: QtBot, press: object
) -> None:
    copy = copy_comes(THEIRS)
    home(parts)
    with qtbot.waitSignal(parts.desk.making.together.ideas_wanted) as wanted:
        press(LOOK, parts.window)  # type: ignore[operator]
    assert wanted.args == [talk]
    assert load_deck(talk).deck.cards == SHORT.cards
    assert ideas(talk) == ["wish"]
    assert not copy.exists()
    assert isinstance(parts.window.currentWidget(), IdeasScreen)
    assert not notice(parts)


def test_so_it_does_by_keys(parts: Parts, talk: Path) -> None:
    copy_comes(THEIRS)
    home(parts)
    button(parts.window, LOOK).setFocus()
    QTest.keyClick(button(parts.window, LOOK), Qt.Key.Key_Space)
    assert ideas(talk) == ["wish"]


def test_two_that_say_the_same_become_one_and_nothing_is_said(parts: Parts, talk: Path) -> None:
    copy = copy_comes(SHORT)
    assert not notice(parts)
    assert not copy.exists()
    assert load_deck(talk).deck == SHORT


def test_a_second_copy_is_said_after_the_first(parts: Parts, talk: Path) -> None:
    copy_comes(THEIRS)
    copy_comes(SHORT.model_copy(update={"title": "Theirs"}), "Three lines (conflicted copy 2)")
    home(parts)
    click(LOOK, parts.window)
    assert NOTICE in notice(parts)
    click(LOOK, parts.window)
    assert not notice(parts)
    assert set(ideas(talk)) == {"wish", "title"}


def test_it_comes_again_until_somebody_looks(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    copy_comes(THEIRS)
    assert NOTICE in notice(parts)
    click("Settings", parts.window)
    key(parts.window, Qt.Key.Key_Escape)
    assert NOTICE in notice(parts)


def test_a_copy_that_cannot_be_read_is_said_and_left(parts: Parts, talk: Path) -> None:
    copy = copy_comes(THEIRS)
    copy.write_bytes(b"cut short")
    assert not notice(parts)
    assert {entry.path for entry in home(parts)._entries} == {talk, copy}
    assert copy.exists()


def test_a_copy_that_is_gone_meanwhile_is_said_kindly(parts: Parts, talk: Path) -> None:
    copy = copy_comes(THEIRS)
    home(parts)
    copy.unlink()
    click(LOOK, parts.window)
    assert "not there any more" in " ".join(texts(parts.desk.making.home.notice))
    assert load_deck(talk).deck == SHORT


def test_where_the_shelf_cannot_be_written_nothing_is_lost(parts: Parts, talk: Path) -> None:
    copy = copy_comes(SHORT)
    paths.shelf().write_bytes(b"a file where the folder should be")
    assert [entry.path for entry in home(parts)._entries] == [talk]
    assert load_deck(copy).deck == SHORT

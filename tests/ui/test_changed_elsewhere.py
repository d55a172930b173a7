"""Somebody changes a talk elsewhere while it is open: no word of the speaker's is another."""

from pathlib import Path

import pytest
from decks import SHORT
from person import click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from walk import texts

from speakaid.app import Parts
from speakaid.core.authors import helper
from speakaid.core.deck import Deck
from speakaid.core.edits import with_card
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.ui.prepare.prepare_screen import PrepareScreen
from speakaid.ui.preparing import Preparing


@pytest.fixture
def talk(parts: Parts) -> Path:
    """The sample talk lies in the library, and its words are open to be changed."""
    path = library.add(SHORT)
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    return path


def preparing(parts: Parts) -> Preparing:
    return parts.desk.working.preparing


def screen(parts: Parts) -> PrepareScreen:
    return preparing(parts).screen


def two_seconds_pass(parts: Parts) -> None:
    preparing(parts)._watch.timeout.emit()


def type_(box: QLineEdit, words: str) -> None:
    """At the end of what stands in a box."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClicks(box, words)


def kept(parts: Parts, talk: Path) -> Deck:
    """The talk as it lies on the disk, once all is written."""
    assert preparing(parts).at_work.keeper.flush()
    return load_deck(talk).deck


def test_what_somebody_else_wrote_is_an_idea_and_my_words_stay(parts: Parts, talk: Path) -> None:
    save_deck(SHORT.model_copy(update={"title": "Theirs"}), talk)
    two_seconds_pass(parts)
    assert screen(parts).title.text() == "Three lines"
    assert any("what is different stands as ideas" in text for text in texts(screen(parts)))
    after = kept(parts, talk)
    assert after.model_copy(update={"proposals": ()}) == SHORT
    assert [idea.suggestion.about for idea in ideas_in(after)] == ["title"]


def test_the_same_while_something_of_mine_is_unsaved(parts: Parts, talk: Path) -> None:
    type_(screen(parts).editor.point, "!")
    save_deck(SHORT.model_copy(update={"title": "Theirs"}), talk)
    after = kept(parts, talk)
    assert screen(parts).editor.point.text() == "Hello!"
    assert (after.title, after.cards[0].point) == ("Three lines", "Hello!")
    assert [idea.suggestion.about for idea in ideas_in(after)] == ["title"]
    assert [path.name for path in talk.parent.glob("*.speakaid")] == [talk.name]


def test_a_helper_sees_what_the_speaker_wrote_elsewhere_and_keeps_their_ideas(
    parts: Parts, talk: Path
) -> None:
    preparing(parts).at_work.begin_as(helper("Anna"))
    type_(screen(parts).editor.point, "!")
    save_deck(SHORT.model_copy(update={"title": "The speaker's own"}), talk)
    after = kept(parts, talk)
    assert screen(parts).title.text() == "The speaker's own"
    assert screen(parts).editor.point.text() == "Hello!"
    assert any("your ideas are as they were" in text for text in texts(screen(parts)))
    assert after.title == "The speaker's own"
    assert after.cards == SHORT.cards
    assert [(idea.by, idea.suggestion.about) for idea in ideas_in(after)] == [
        (helper("Anna"), SHORT.cards[0].id)
    ]


def test_ideas_that_a_helper_typed_elsewhere_come_in_without_a_word(
    parts: Parts, talk: Path
) -> None:
    theirs = typed(SHORT, SHORT.model_copy(update={"title": "Better"}), helper("Anna"))
    save_deck(theirs, talk)
    two_seconds_pass(parts)
    assert preparing(parts).at_work.draft.deck == theirs
    assert not any("elsewhere" in text for text in texts(screen(parts)))


def test_two_computers_of_the_speaker_do_not_write_to_and_fro_for_ever(
    parts: Parts, talk: Path
) -> None:
    """Each answers the other once; the words that were written last stand in the file."""
    theirs = with_card(SHORT, "wish", script="Written elsewhere.")
    save_deck(theirs, talk)
    two_seconds_pass(parts)
    assert kept(parts, talk).cards == SHORT.cards
    save_deck(theirs, talk)
    two_seconds_pass(parts)
    assert preparing(parts).at_work.keeper.is_clean
    assert load_deck(talk).deck == theirs
    type_(screen(parts).editor.point, "!")
    after = kept(parts, talk)
    assert after.cards[0].point == "Hello!"
    assert [idea.suggestion.about for idea in ideas_in(after)] == ["wish"]


def test_a_talk_that_went_back_to_what_it_was_is_set_right_again(parts: Parts, talk: Path) -> None:
    """What the file says is older, so it is no idea; and nothing is told."""
    type_(screen(parts).editor.point, "!")
    mine = kept(parts, talk)
    save_deck(SHORT, talk)
    two_seconds_pass(parts)
    assert not any("elsewhere" in text for text in texts(screen(parts)))
    assert kept(parts, talk) == mine

"""*Say it my way*: whole at *These are my words*, nothing where one leaves, and no word is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from decks import SUPPORT
from person import click, focused, key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from test_ideas import (
    EACH_WAY,
    NEW,
    Press,
    became,
    deck_of,
    go_to,
    go_to_point,
    kept,
    preparing,
    said,
    screen,
    script_of,
    type_,
    undo,
    waiting,
)
from test_ideas import ideas as ideas
from test_ideas import stick as stick
from test_ideas import talk as talk
from walk import texts

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import helper
from speakaid.core.deck import Deck
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.ui.ideas.ideas_screen import IdeasScreen

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
HALF = " Be kind to me when"
Leave = Callable[[Parts], None]


@pytest.fixture
def half(parts: Parts, ideas: IdeasScreen) -> IdeasScreen:
    """The speaker says something about faces in their own way, and it is half done."""
    go_to("add this line", parts)
    click("Say it my way", parts.window)
    type_(ideas.own.boxes["script"], HALF)
    return ideas


def own_words(ideas: IdeasScreen) -> str:
    return ideas.own.boxes["script"].words()


def by_escape(parts: Parts) -> None:
    key(parts.window, Key.Key_Escape)


def by_back(parts: Parts) -> None:
    click("Back to the idea", parts.window)


def by_the_window(parts: Parts) -> None:
    parts.window.close()


def by_another_talk(parts: Parts) -> None:
    """Somebody opens another talk from outside."""
    parts.desk.working.change(library.add(edits.with_card(SUPPORT, "bus", script="So.")))


@pytest.mark.usefixtures("half")
@pytest.mark.parametrize("leave", [by_escape, by_back, by_the_window, by_another_talk])
def test_who_leaves_has_changed_nothing(parts: Parts, talk: Path, leave: Leave) -> None:
    leave(parts)
    if preparing(parts).sitting is not None and leave is not by_another_talk:
        kept(parts, talk)
    deck = load_deck(talk).deck
    assert deck.cards == SUPPORT.cards
    assert len(list(ideas_in(deck))) == 5


def test_the_same_idea_waits_beside_mine(parts: Parts, half: IdeasScreen) -> None:
    title = half.title.text()
    by_escape(parts)
    assert half.title.text() == title
    assert half.mine.isVisible()
    assert "gone:" not in half.mine.accessibleName()
    assert became(half) == "Your talk is as it was. What you typed waits in “Say it my way”."


def test_who_typed_nothing_is_told_nothing(parts: Parts, ideas: IdeasScreen) -> None:
    go_to("add this line", parts)
    click("Say it my way", parts.window)
    by_back(parts)
    assert became(ideas) == ""


def test_who_comes_back_finds_the_half_words(parts: Parts, talk: Path, half: IdeasScreen) -> None:
    by_escape(parts)
    click("Say it my way", parts.window)
    assert own_words(half) == script_of("faces") + HALF
    type_(focused(parts), " words hide.")
    click("These are my words", parts.window)
    assert script_in(kept(parts, talk)) == f"{script_of('faces')}{HALF} words hide."
    assert became(half) == "“Words and faces” is in your own words."


def script_in(deck: Deck, card_id: str = "faces") -> str:
    found = edits.of_id(deck, card_id)
    assert found
    return found.script


def test_the_half_words_are_there_also_after_a_look_at_the_talks(
    parts: Parts, half: IdeasScreen
) -> None:
    by_escape(parts)
    click("Back to my words", parts.window)
    click("Your talks", parts.window)
    click("Look at them", parts.window)
    go_to("add this line", parts)
    click("Say it my way", parts.window)
    assert own_words(half) == script_of("faces") + HALF


def test_where_mine_says_something_else_by_now_that_stands_there(
    parts: Parts, half: IdeasScreen
) -> None:
    by_escape(parts)
    sitting = preparing(parts).at_work
    sitting.change(edits.with_card(sitting.deck, "faces", script="Faces are hard."))
    click("Say it my way", parts.window)
    assert own_words(half) == "Faces are hard."


def test_half_words_that_were_taken_back_do_not_come_again(parts: Parts, half: IdeasScreen) -> None:
    for _word in range(6):
        undo(parts)
    by_escape(parts)
    click("Say it my way", parts.window)
    assert own_words(half) == script_of("faces")


def test_the_program_is_cut_off_and_what_was_typed_is_safe(
    parts: Parts, talk: Path, half: IdeasScreen
) -> None:
    """They stand in the talk then, and the idea waits."""
    assert half.isVisible()
    deck = kept(parts, talk)
    assert script_in(deck) == script_of("faces") + HALF
    assert len(list(ideas_in(deck))) == 5


def test_what_was_left_half_said_can_be_had_with_redo(parts: Parts, half: IdeasScreen) -> None:
    assert half.isVisible()
    for _screen in range(2):
        by_escape(parts)
    QTest.keyClick(focused(parts), Key.Key_Y, CONTROL)
    assert script_in(deck_of(parts)) == script_of("faces") + HALF
    undo(parts)
    assert deck_of(parts).cards == SUPPORT.cards


def test_a_new_point_that_is_left_half_said_is_an_idea_again(
    parts: Parts, talk: Path, ideas: IdeasScreen
) -> None:
    go_to_point("What helps me", parts)
    click("Say it my way", parts.window)
    type_(ideas.own.boxes["script"], " So I")
    type_(ideas.own.boxes["point"], "!")
    by_escape(parts)
    assert edits.of_id(kept(parts, talk), NEW.id) is None
    assert waiting(parts) == 5
    click("Say it my way", parts.window)
    assert own_words(ideas) == f"{NEW.script} So I"
    assert ideas.own.boxes["point"].text() == f"{NEW.point}!"
    click("These are my words", parts.window)
    assert script_in(kept(parts, talk), NEW.id) == f"{NEW.script} So I"
    undo(parts)
    assert edits.of_id(deck_of(parts), NEW.id) is None


@EACH_WAY
def test_undo_takes_all_of_it_back_in_one_press(
    parts: Parts, half: IdeasScreen, press: Press
) -> None:
    title, before = half.title.text(), waiting(parts)
    press("These are my words", parts)
    assert waiting(parts) == before - 1
    press("Undo", parts)
    assert (said(deck_of(parts)), waiting(parts)) == (said(SUPPORT), before)
    assert half.title.text() == title
    QTest.keyClick(focused(parts), Key.Key_Y, CONTROL)
    assert script_in(deck_of(parts)) == script_of("faces") + HALF
    assert waiting(parts) == before - 1


def test_undo_is_one_press_also_after_a_restart(
    parts: Parts, talk: Path, half: IdeasScreen
) -> None:
    click("These are my words", parts.window)
    click("Back to my words", parts.window)
    click("Your talks", parts.window)
    assert not half.isVisible()
    click("Change the words", parts.window)
    undo(parts)
    assert kept(parts, talk).cards == SUPPORT.cards
    assert waiting(parts) == 5
    assert "waits again" in " ".join(texts(parts.window))


def test_redo_here_does_nothing_that_was_not_typed_here(parts: Parts, ideas: IdeasScreen) -> None:
    click("Use theirs", parts.window)
    click("Undo", parts.window)
    go_to("add this line", parts)
    before = deck_of(parts)
    click("Say it my way", parts.window)
    QTest.keyClick(focused(parts), Key.Key_Y, CONTROL)
    assert deck_of(parts) is before
    assert own_words(ideas) == script_of("faces")


@pytest.mark.parametrize("word", ["Back to the idea", "These are my words"])
def test_an_idea_that_comes_meanwhile_is_no_part_of_it(
    parts: Parts, talk: Path, half: IdeasScreen, word: str
) -> None:
    assert half.isVisible()
    file = kept(parts, talk)
    seen = edits.with_card(file, "bus", notes="Smile")
    save_deck(typed(file, seen, helper("Tom")), talk)
    preparing(parts)._look_again()
    type_(focused(parts), " words hide.")
    click(word, parts.window)
    undo(parts)
    deck = kept(parts, talk)
    assert deck.cards == SUPPORT.cards
    assert [idea.by for idea in ideas_in(deck)].count(helper("Tom")) == 1


def test_from_the_words_tab_leads_to_these_are_my_words(
    parts: Parts, talk: Path, half: IdeasScreen
) -> None:
    assert talk.exists()
    QTest.keyClick(focused(parts), Key.Key_Tab)
    assert focused(parts) is half.choices.my_words
    key(parts.window, Key.Key_Return)
    assert script_in(deck_of(parts)) == script_of("faces") + HALF


def test_what_a_copy_brings_again_is_shown_before_what_waits(
    parts: Parts, talk: Path, stick: Path
) -> None:
    anna = typed(SUPPORT, edits.with_card(SUPPORT, "opening", notes="Smile"), helper("Anna"))
    save_deck(anna, talk)
    parts.desk.open_file(stick)
    for word in ("Look at the ideas", "Show its ideas again"):
        click(word, parts.window)
        assert "Anna" not in screen(parts).title.text()
        for _idea in range(5):
            click("Keep mine", parts.window)
        assert "Anna" in screen(parts).title.text()
        for back in ("Back to my words", "Your talks"):
            click(back, parts.window)
        parts.desk.open_file(stick)

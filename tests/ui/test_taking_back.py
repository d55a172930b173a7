"""A helper reads their own ideas again, and takes one back."""

from pathlib import Path

import pytest
from decks import SHORT
from person import click, tap
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from test_prepare import kept, preparing
from test_who_is_typing import Do, by_keys, opened
from test_whose_words import line

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import helper
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.core.suggestions import key_of
from speakaid.ui.ideas.ideas_screen import IdeasScreen

ANNA, TOM = helper("Anna"), helper("Tom")
SMILE_SEEN = edits.with_card(SHORT, "wish", notes="Smile")
SMILE = typed(SHORT, SMILE_SEEN, ANNA)
BOTH = typed(SMILE, edits.removed(SHORT, "hello"), TOM)
CONTROL = Qt.KeyboardModifier.ControlModifier


def at_my_ideas(parts: Parts, deck: object = BOTH) -> Path:
    """Anna, on her own computer, looks at her ideas."""
    path = opened(parts, deck, by=(ANNA,))  # type: ignore[arg-type]
    click("More", parts.window)
    click("My ideas", parts.window)
    return path


def screen(parts: Parts) -> IdeasScreen:
    shown = parts.window.currentWidget()
    assert isinstance(shown, IdeasScreen)
    return shown


def ideas(parts: Parts) -> list[str]:
    deck = preparing(parts).at_work.draft.deck
    return [key_of(idea.suggestion) for idea in ideas_in(deck)]


@pytest.mark.parametrize("do", [click, tap, by_keys])
def test_an_idea_is_taken_back(parts: Parts, do: Do) -> None:
    path = at_my_ideas(parts)
    assert "Anna" in screen(parts).title.text()
    do("Take it back", parts.window)
    assert ideas(parts) == ["remove-hello"]
    assert "You took your idea back." in screen(parts).became.text()
    assert [one.by for one in kept(parts, path).proposals] == [TOM]


def test_it_comes_again_with_undo(parts: Parts) -> None:
    at_my_ideas(parts)
    click("Take it back", parts.window)
    click("Undo", parts.window)
    assert "edit-wish" in ideas(parts)
    assert "Anna" in screen(parts).title.text()


def test_after_the_last_one_is_among_the_words(parts: Parts) -> None:
    at_my_ideas(parts, SMILE)
    click("Take it back", parts.window)
    assert parts.window.currentWidget() is preparing(parts).screen
    assert line(parts) == "You took your idea back. That was all. The speaker decides."
    QTest.keyClick(parts.window.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert ideas(parts) == ["edit-wish"]
    assert line(parts) == "Your idea for “My wish” is there again."


def test_while_another_of_mine_waits_it_was_all_for_now(parts: Parts) -> None:
    at_my_ideas(parts, typed(SMILE, edits.with_card(SMILE_SEEN, "bye", notes="Wave"), ANNA))
    click("The next idea", parts.window)
    click("Take it back", parts.window)
    end = "You took your idea back. That was all for now. The speaker decides."
    assert line(parts) == end
    assert ideas(parts) == ["edit-wish"]


def test_nobody_takes_back_the_idea_of_another(parts: Parts) -> None:
    at_my_ideas(parts)
    click("The next idea", parts.window)
    assert "Tom" in screen(parts).title.text()
    assert not screen(parts).choices.take_back.isVisible()
    screen(parts).take_back_wanted.emit()
    assert "remove-hello" in ideas(parts)


def test_a_locked_talk_stays_as_it_is(parts: Parts) -> None:
    opened(parts, SMILE.model_copy(update={"locked": True}), by=(ANNA,))
    preparing(parts).ideas_wanted.emit(None)
    assert not screen(parts).choices.take_back.isVisible()


def test_who_has_no_idea_is_offered_none(parts: Parts) -> None:
    opened(parts, SHORT, by=(ANNA,))
    click("More", parts.window)
    assert "ideas" not in preparing(parts).ways.more.talk.buttons

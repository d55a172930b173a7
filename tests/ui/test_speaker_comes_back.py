"""A helper typed at the speaker's computer and went; the speaker comes back to the ideas."""

from pathlib import Path

import pytest
from decks import SHORT
from person import click, focused, key, tap
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_prepare import kept, preparing, screen, type_
from test_who_is_typing import Do, by_keys, is_asked, opened, shown
from test_whose_words import line
from walk import button

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import SPEAKER, helper
from speakaid.core.suggesting import typed
from speakaid.storage import library, typists
from speakaid.storage.deck_file import save_deck
from speakaid.ui.ideas.ideas_screen import IdeasScreen

ANNA = helper("Anna")
Key = Qt.Key
ARE_YOU = "Are you the speaker? Say so, and look at the idea for your talk."
SMILE = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), ANNA)


def anna_was_here(parts: Parts) -> Path:
    """Anna said who she is, had an idea, and went back to the talks."""
    path = opened(parts, by=(SPEAKER, ANNA))
    click("I am Anna. I help.", parts.window)
    type_(screen(parts).editor.point, "!")
    click("Your talks", parts.window)
    return path


def is_deciding(parts: Parts) -> bool:
    return isinstance(parts.window.currentWidget(), IdeasScreen)


@pytest.mark.parametrize("do", [click, tap, by_keys])
def test_one_press_makes_the_speaker_who_types_and_leads_to_the_ideas(parts: Parts, do: Do) -> None:
    path = anna_was_here(parts)
    click("Change the words", parts.window)
    assert (shown(parts), line(parts)) == ("Typing: Anna", ARE_YOU)
    do("I am the speaker", parts.window)
    assert is_deciding(parts)
    click("Use theirs", parts.window)
    assert shown(parts) == "Typing: me"
    assert kept(parts, path).cards[0].point == "Hello!"


def test_till_it_is_said_what_is_typed_stays_an_idea(parts: Parts) -> None:
    path = anna_was_here(parts)
    click("Change the words", parts.window)
    type_(screen(parts).editor.point, "!")
    assert kept(parts, path).cards == SHORT.cards


def test_a_helper_who_goes_on_typing_is_left_in_peace(parts: Parts) -> None:
    anna_was_here(parts)
    click("Change the words", parts.window)
    type_(screen(parts).editor.point, "!")
    assert line(parts) == ""


def test_a_helper_who_has_just_said_who_they_are_is_not_asked(parts: Parts) -> None:
    opened(parts, SMILE, by=(SPEAKER, ANNA))
    click("I am Anna. I help.", parts.window)
    assert line(parts) == ""


def test_on_a_helpers_computer_nobody_is_taken_for_the_speaker(parts: Parts) -> None:
    opened(parts, SMILE, by=(ANNA,))
    click("Your talks", parts.window)
    click("Change the words", parts.window)
    assert line(parts) == ""


# -- from Home


def waiting(parts: Parts, *here: Path) -> None:
    """Ideas wait in a talk of the speaker's; the program has just begun."""
    save_deck(SMILE, *here)
    parts.desk.go_home()
    parts.window.show()
    QApplication.processEvents()  # till it is laid out


def look(parts: Parts) -> None:
    click("Look at it", parts.window)


@pytest.mark.parametrize("do", [click, tap, by_keys])
def test_where_only_the_speaker_types_one_press_leads_to_the_ideas(parts: Parts, do: Do) -> None:
    waiting(parts, library.add(SHORT))
    do("Look at it", parts.window)
    assert is_deciding(parts)
    key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is screen(parts)


def test_where_several_type_it_is_asked_first(parts: Parts) -> None:
    path = library.add(SHORT)
    typists.note_typist(SHORT, ANNA)
    waiting(parts, path)
    look(parts)
    assert is_asked(parts)
    key(parts.window, Key.Key_Return)
    assert is_deciding(parts)
    assert preparing(parts).at_work.typist == SPEAKER


def test_where_a_helper_typed_just_now_it_is_asked_first(parts: Parts) -> None:
    anna_was_here(parts)
    look(parts)
    assert is_asked(parts)
    key(parts.window, Key.Key_Return)
    assert is_deciding(parts)
    click("Use theirs", parts.window)
    assert preparing(parts).at_work.draft.deck.cards[0].point == "Hello!"


def test_who_did_not_say_it_before_is_asked_before_they_decide(parts: Parts) -> None:
    opened(parts, SMILE, by=(SPEAKER, ANNA))
    key(parts.window, Key.Key_Escape)
    click("Your talks", parts.window)
    look(parts)
    assert is_asked(parts)


def test_who_hears_home_hears_what_waits(parts: Parts) -> None:
    waiting(parts, library.add(SHORT))
    assert focused(parts) is button(parts.window, "Practise today")
    assert "An idea for “" in focused(parts).accessibleDescription()


def test_where_nothing_waits_home_offers_no_look(parts: Parts) -> None:
    library.add(SHORT)
    parts.desk.go_home()
    parts.window.show()
    assert not focused(parts).accessibleDescription()

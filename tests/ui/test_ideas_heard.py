"""What a screen reader says of ideas, of who types, and of people: not only seen."""

from pathlib import Path

import pytest
from decks import SUPPORT
from person import button_that_says, click, focused, key
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from test_at_hand import HELEN, HUB, TALK
from test_ideas import go_to, helpers_copy, preparing, screen
from test_ideas import talk as talk
from test_who_is_typing import answered

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import ELSEWHERE, SPEAKER, helper
from speakaid.core.card import Card
from speakaid.core.proposals import Idea, with_proposal
from speakaid.core.suggesting import received
from speakaid.core.suggestions import EditSuggestion, Proposal
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.ui.after.met_screen import MetScreen
from speakaid.ui.ideas.ideas_screen import IdeasScreen
from speakaid.ui.ideas.shown import ShownIdea, shown

Key = Qt.Key


@pytest.fixture
def ideas(parts: Parts, talk: Path) -> IdeasScreen:
    """Five ideas wait in the talk."""
    save_deck(received(load_deck(talk).deck, helpers_copy()), talk)
    parts.desk.working.decide(talk)
    return screen(parts)


def told(parts: Parts) -> str:
    """What is said with the thing that has the keyboard, when all that is new has come."""
    QCoreApplication.processEvents()
    return focused(parts).accessibleDescription()


def edit_of(mine: str, theirs: str) -> ShownIdea:
    cards = [Card(id="bus", point="The bus", script=script) for script in (mine, theirs)]
    edit = EditSuggestion(mine=cards[0], theirs=cards[1])
    deck = SUPPORT.model_copy(update={"cards": (cards[0],)})
    proposal = Proposal(by=ELSEWHERE, suggestions=(edit,))
    return shown(with_proposal(deck, ELSEWHERE, proposal), Idea(ELSEWHERE, edit))


@pytest.mark.parametrize(
    ("theirs", "heard"),
    [
        ("I like it.", ["I like it.", "gone: “very much”"]),
        ("I like it so much.", ["I like it new: “so” much.", "gone: “very”"]),
        ("I like it very, very much.", ["I like it very new: “, very” much."]),
    ],
)
def test_what_is_new_and_what_is_gone_is_heard(theirs: str, heard: list[str]) -> None:
    said = edit_of("I like it very much.", theirs).heard.split("\n")
    assert said == ["From the other copy", "What I want to say", *heard]


def test_the_next_idea_is_said_with_what_it_is_about(parts: Parts, ideas: IdeasScreen) -> None:
    said: list[str] = []
    ideas._announcer.announced.connect(lambda words, _urgent: said.append(words))
    key(parts.window, Key.Key_Return)
    assert focused(parts) is ideas.choices.keep
    assert told(parts) == said[-1]
    became, title, *_ = said[-1].split("\n")
    assert became.endswith(" stays as you have it.")
    assert title == ideas.title.text()
    assert ideas.theirs.heading.text() in said[-1]
    assert parts.window.windowTitle() == parts.window.accessibleName() == ideas.title.text()


def test_an_idea_that_comes_with_the_keyboard_is_said_once(
    parts: Parts, ideas: IdeasScreen
) -> None:
    said: list[str] = []
    ideas._announcer.announced.connect(lambda words, _urgent: said.append(words))
    button_that_says("Use theirs", parts.window).setFocus()
    key(parts.window, Key.Key_Return)
    assert focused(parts) is ideas.choices.keep
    assert told(parts).split("\n")[1] == ideas.title.text()
    assert said == []


def test_whoever_only_reads_hears_which_idea_it_is(parts: Parts, ideas: IdeasScreen) -> None:
    preparing(parts).at_work.begin_as(helper("Anna"))
    preparing(parts).ideas.deciding.begin()
    click("The next idea", parts.window)
    assert focused(parts) is ideas.theirs
    assert told(parts) == ideas.title.text()


def test_to_say_it_my_way_the_keyboard_goes_straight_to_the_box(
    parts: Parts, ideas: IdeasScreen
) -> None:
    go_to("add this line", parts)
    ideas.choices.say_it.setFocus()
    came: list[QWidget | None] = []
    parts.app.focusChanged.connect(lambda _old, new: came.append(new))
    key(parts.window, Key.Key_Return)
    assert came == [ideas.own.boxes["script"]]


def test_that_there_are_ideas_is_said_as_the_words_come(parts: Parts, talk: Path) -> None:
    save_deck(received(load_deck(talk).deck, helpers_copy()), talk)
    parts.desk.go_home()
    click("Change the words", parts.window)
    assert told(parts) == "There are ideas for your talk."
    click("Your talks", parts.window)
    assert told(parts) == "Ideas for “Support from day one” wait for you."


def test_a_helper_hears_that_changes_are_ideas(parts: Parts, talk: Path) -> None:
    parts.desk.working.change(talk)
    click("Typing: me", parts.window)
    about = "What you type is an idea. The speaker decides. You may leave the name empty."
    who = preparing(parts).who.screen
    assert who.name.accessibleDescription() == about
    answered(parts, "I help")
    assert told(parts) == "Your changes are ideas. The speaker decides."
    button = button_that_says("Typing: a helper", parts.window)
    assert button.accessibleDescription() == "Your changes are ideas. The speaker decides."


def test_who_wrote_a_point_is_heard_with_who_types(parts: Parts, talk: Path) -> None:
    deck = load_deck(talk).deck
    cards = tuple(edits.with_card(deck, "opening", authors=(SPEAKER, helper("Anna"))).cards)
    save_deck(deck.model_copy(update={"cards": cards}), talk)
    parts.desk.working.change(talk)
    preparing(parts).at_work.begin_as(SPEAKER)
    preparing(parts).at_work.open_card(cards[0].id)
    preparing(parts).at_work.open_card("opening")
    preparing(parts).whose.look()
    button = button_that_says("Typing: me", parts.window)
    assert button.accessibleDescription() == "Written by you and Anna."


def test_the_first_person_of_today_is_said(parts: Parts) -> None:
    library.add(TALK)
    parts.desk.go_home()
    parts.window.show()
    click(HUB, parts.window)
    click("People today", parts.window)
    assert focused(parts) is parts.desk.at_hand.look.next
    assert told(parts).startswith(HELEN.where)
    click("Next", parts.window)
    assert told(parts) == "Jim"


def test_of_each_person_it_is_heard_whether_they_come_today(parts: Parts) -> None:
    parts.desk.working.change(library.add(TALK))
    preparing(parts).ways.may_meet.begin()
    heard = []
    for name in ("Helen", "Mo", "Jim"):
        button = button_that_says(f"Change: {name}", parts.window)
        heard.append(button.accessibleDescription())
    assert heard == [f"Today {HELEN.where}", "", "Today"]


def test_one_person_is_heard_by_name(parts: Parts) -> None:
    parts.desk.working.change(library.add(TALK))
    preparing(parts).ways.may_meet.begin()
    for name in ("Helen", "Jim"):
        click(f"Change: {name}", parts.window)
        person = parts.window.currentWidget()
        assert person.accessibleName() == parts.window.windowTitle() == name
        click("Back", parts.window)
        assert parts.window.windowTitle() == "People I may meet"


def test_it_is_heard_to_whom_something_was_promised(qtbot: QtBot) -> None:
    screen = MetScreen()
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.show_met("Helen", "The choir", "", is_kept=True)
    assert screen.focusWidget() is screen.promised
    assert screen.promised.accessibleDescription() == "Helen"


def test_that_two_copies_differ_is_said_as_home_comes(parts: Parts) -> None:
    parts.window.hide()
    library.add(TALK)
    parts.desk.go_home()
    parts.desk.making.home.show_two_copies("Spring")
    parts.window.show()
    assert told(parts) == "There are two copies of “Spring”, and they differ."

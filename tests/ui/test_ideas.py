"""A helper's copy comes back, and the speaker decides: by real keys, clicks and taps."""

from collections.abc import Callable
from pathlib import Path

import pytest
from decks import SUPPORT, card
from person import button_that_says, click, focused, key, tap
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from walk import SIZES, texts

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import ELSEWHERE, LONGEST_NAME, SOMEBODY, SPEAKER, Author, helper
from speakaid.core.comparing import bare
from speakaid.core.deck import Deck
from speakaid.core.proposals import ideas_in, words_alone
from speakaid.core.suggesting import received
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.ui.ideas.ideas_screen import IdeasScreen
from speakaid.ui.preparing import Preparing

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LINE = "It comes and goes."
NEW = card("new", "Tell me your name, please.", "What helps me")
CHOICES = ("Keep mine", "Use theirs", "Say it my way")
Press = Callable[[str, Parts], None]


def helpers_copy() -> Deck:
    """An edit, an addition, a removal, a move, and a changed ending."""
    faces = edits.of_id(SUPPORT, "faces")
    ending = edits.of_id(SUPPORT, "ending")
    assert faces
    assert ending
    deck = edits.with_card(SUPPORT, "faces", script=f"{faces.script} {LINE}")
    deck = edits.with_card(deck, "ending", script=f"Remember me. {ending.script}")
    deck = edits.added(deck, "faces", NEW)
    deck = edits.removed(deck, "choir")
    return edits.moved(deck, "about", 1)


@pytest.fixture
def talk(parts: Parts) -> Path:
    """The talk lies in the library, and its copy on a stick."""
    path = library.add(SUPPORT)
    parts.desk.go_home()
    parts.window.show()
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    file = tmp_path / "from Anna.speakaid"
    save_deck(helpers_copy(), file)
    return file


@pytest.fixture
def ideas(parts: Parts, talk: Path, stick: Path) -> IdeasScreen:
    """The copy was opened, and its first idea stands on the screen."""
    assert talk.exists()
    parts.desk.open_file(stick)
    click("Look at the ideas", parts.window)
    return screen(parts)


def preparing(parts: Parts) -> Preparing:
    return parts.desk.working.preparing


def screen(parts: Parts) -> IdeasScreen:
    found = parts.window.currentWidget()
    assert isinstance(found, IdeasScreen)
    return found


def deck_of(parts: Parts) -> Deck:
    return preparing(parts).at_work.draft.deck


def kept(parts: Parts, talk: Path) -> Deck:
    """The talk as it lies on the disk, once all is written."""
    assert preparing(parts).at_work.keeper.flush()
    return load_deck(talk).deck


def said(deck: Deck) -> list[str]:
    return [one.script for one in deck.cards]


def waiting(parts: Parts) -> int:
    return sum(1 for _idea in ideas_in(deck_of(parts)))


def by_keys(name: str, parts: Parts) -> None:
    """Tab to the button, and Enter."""
    for _step in range(40):
        if focused(parts).accessibleName().startswith(name):
            break
        QTest.keyClick(focused(parts), Key.Key_Tab)
    assert focused(parts).accessibleName().startswith(name)
    key(parts.window, Key.Key_Return)


def by_pointer(name: str, parts: Parts) -> None:
    click(name, parts.window)


def by_touch(name: str, parts: Parts) -> None:
    tap(name, parts.window)


def type_(box: QWidget, words: str) -> None:
    QTest.keyClicks(box, words)


def undo(parts: Parts) -> None:
    QTest.keyClick(focused(parts), Key.Key_Z, CONTROL)


EACH_WAY = pytest.mark.parametrize("press", [by_keys, by_pointer, by_touch])


@EACH_WAY
def test_a_helpers_copy_is_used_idea_by_idea(
    parts: Parts, talk: Path, stick: Path, press: Press
) -> None:
    before = stick.read_bytes()
    parts.desk.open_file(stick)
    press("Look at the ideas", parts)
    assert waiting(parts) == 5
    while parts.window.currentWidget() is not preparing(parts).screen:
        press("Use theirs", parts)
    assert said(kept(parts, talk)) == said(helpers_copy())
    assert not deck_of(parts).proposals
    assert stick.read_bytes() == before


@EACH_WAY
def test_keeping_mine_each_time_leaves_all_as_it_was(
    parts: Parts, talk: Path, stick: Path, press: Press
) -> None:
    parts.desk.open_file(stick)
    press("Look at the ideas", parts)
    while parts.window.currentWidget() is not preparing(parts).screen:
        press("Keep mine", parts)
    assert words_alone(kept(parts, talk)) == SUPPORT


@EACH_WAY
def test_it_is_said_my_way(parts: Parts, talk: Path, stick: Path, press: Press) -> None:
    parts.desk.open_file(stick)
    press("Look at the ideas", parts)
    go_to("add this line", parts)
    press("Say it my way", parts)
    assert focused(parts) is screen(parts).own.boxes["script"]
    type_(focused(parts), " Be kind.")
    press("These are my words", parts)
    faces = edits.of_id(kept(parts, talk), "faces")
    assert faces
    assert faces.script == f"{script_of('faces')} Be kind."
    assert not faces.authors
    assert waiting(parts) == 4


def script_of(card_id: str) -> str:
    found = edits.of_id(SUPPORT, card_id)
    assert found
    return found.script


def go_to(heading: str, parts: Parts) -> None:
    """Leave ideas for later until this one comes."""
    while heading not in screen(parts).theirs.heading.text():
        click("Leave it for later", parts.window)


def test_the_keyboard_is_at_keep_mine(parts: Parts, ideas: IdeasScreen) -> None:
    assert focused(parts) is ideas.choices.keep
    assert ideas.theirs.heading.text() in ideas.choices.keep.accessibleDescription()
    key(parts.window, Key.Key_Return)
    assert focused(parts) is ideas.choices.keep
    assert waiting(parts) == 4


def test_a_line_that_is_added_is_shown_in_its_place(parts: Parts, ideas: IdeasScreen) -> None:
    go_to("add this line", parts)
    assert ideas.title.text() == "An idea for “Words and faces”"
    assert ideas.theirs.heading.text() == "From the other copy: add this line"
    assert f"“{LINE}”" in texts(ideas)
    assert ideas.theirs.accessibleName().endswith(f"“{LINE}”")
    last = " ".join(script_of("faces").split()[-8:])
    assert f"After “… {last}”:" in texts(ideas)
    go_to_point("Ending", parts)
    first = " ".join(script_of("ending").split()[:8])
    assert any(words.startswith(f"Before “{first}") for words in texts(ideas))


def test_the_ending_says_that_it_needs_a_yes(parts: Parts, ideas: IdeasScreen) -> None:
    go_to_point("Ending", parts)
    assert "This is your ending. It changes only if you say yes." in texts(ideas)
    click("Use theirs", parts.window)
    ending = deck_of(parts).cards[-1]
    assert ending.script.startswith("Remember me.")
    assert ending.authors == (SPEAKER, ELSEWHERE)


def go_to_point(name: str, parts: Parts) -> None:
    while f"“{name}”" not in screen(parts).title.text():
        click("Leave it for later", parts.window)


def test_a_new_point_says_where_it_would_come(parts: Parts, ideas: IdeasScreen) -> None:
    go_to_point("What helps me", parts)
    assert "If you keep it so, your talk stays without it." in texts(ideas)
    assert {"It is not in your talk.", "It would come after “Words and faces”."} <= {*texts(ideas)}
    click("Use theirs", parts.window)
    new = edits.of_id(deck_of(parts), "new")
    assert new
    assert (new.authors, new.agreed) == ((ELSEWHERE,), True)


def test_a_new_point_is_said_my_way(parts: Parts, talk: Path, ideas: IdeasScreen) -> None:
    go_to_point("What helps me", parts)
    click("Say it my way", parts.window)
    type_(ideas.own.boxes["script"], " So.")
    assert "“What helps me”" in ideas.title.text()
    new = edits.of_id(kept(parts, talk), "new")
    assert new
    assert (new.script, new.authors) == (f"{NEW.script} So.", ())
    click("These are my words", parts.window)
    click("Undo", parts.window)
    assert edits.of_id(deck_of(parts), "new") is None
    assert "“What helps me”" in ideas.title.text()


def test_a_point_that_is_left_out_lies_on_the_shelf(parts: Parts, ideas: IdeasScreen) -> None:
    go_to("leave it out", parts)
    click("Use theirs", parts.window)
    assert edits.of_id(deck_of(parts), "choir") is None
    shelved = preparing(parts).at_work.file.shelf()
    assert [one.card.id for one in shelved] == ["choir"]
    assert ideas.isVisible()


def test_a_move_shows_its_neighbours(parts: Parts, ideas: IdeasScreen) -> None:
    go_to("another place", parts)
    assert "Now it comes after “What is missing”." in texts(ideas)
    assert "It would come after “Opening”." in texts(ideas)
    assert not ideas.choices.say_it.isVisible()


def test_what_is_left_for_later_waits(parts: Parts, talk: Path, ideas: IdeasScreen) -> None:
    for _idea in range(4):
        click("Leave it for later", parts.window)
        assert ideas.became.text() == "Left for later. It waits for you."
    assert not ideas.later.isVisible()
    assert not ideas.waiting.isVisible()
    click("Back to my words", parts.window)
    assert len(list(ideas_in(kept(parts, talk)))) == 5


def test_a_closed_window_keeps_mine(parts: Parts, talk: Path, ideas: IdeasScreen) -> None:
    assert ideas.isVisible()
    parts.window.close()
    deck = load_deck(talk).deck
    assert deck.cards == SUPPORT.cards
    assert len(list(ideas_in(deck))) == 5


def test_escape_keeps_mine_and_leads_to_the_words(parts: Parts, ideas: IdeasScreen) -> None:
    assert ideas.isVisible()
    key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is preparing(parts).screen
    assert waiting(parts) == 5


def test_the_window_is_called_after_the_idea_that_is_shown(
    parts: Parts, ideas: IdeasScreen
) -> None:
    click("Leave it for later", parts.window)
    assert parts.window.windowTitle() == ideas.title.text() == parts.window.accessibleName()


def test_a_double_click_decides_once(parts: Parts, ideas: IdeasScreen) -> None:
    use = ideas.choices.use
    QTest.mouseClick(use, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(use, Qt.MouseButton.LeftButton)
    assert waiting(parts) == 4


def test_a_decision_is_undone_and_done_again(parts: Parts, ideas: IdeasScreen) -> None:
    title, before = ideas.title.text(), deck_of(parts)
    click("Use theirs", parts.window)
    after = deck_of(parts)
    click("Undo", parts.window)
    assert (deck_of(parts), ideas.title.text()) == (before, title)
    QTest.keyClick(focused(parts), Key.Key_Y, CONTROL)
    assert deck_of(parts) == after
    undo(parts)
    assert deck_of(parts) == before


def test_after_each_decision_a_line_says_what_became_of_it(
    parts: Parts, ideas: IdeasScreen
) -> None:
    assert became(ideas) == ""
    go_to_point("Ending", parts)
    places = where_all_stands(ideas)
    click("Use theirs", parts.window)
    assert became(ideas) == "Your ending is as the other copy has it."
    click("Undo", parts.window)
    assert became(ideas) == ""
    QTest.keyClick(focused(parts), Key.Key_Y, CONTROL)
    assert became(ideas) == "Your ending is as the other copy has it."
    assert where_all_stands(ideas) == places


def test_the_line_goes_with_the_next_idea(parts: Parts, ideas: IdeasScreen) -> None:
    key(parts.window, Key.Key_Return)
    assert became(ideas).endswith(" stays as you have it.")
    click("Leave it for later", parts.window)
    assert became(ideas) == "Left for later. It waits for you."


def became(ideas: IdeasScreen) -> str:
    """The line about the idea that was decided last."""
    return str(ideas.became.text())


def where_all_stands(ideas: IdeasScreen) -> list[QRect]:
    parts = (ideas.area, ideas.became, ideas.choices.keep, ideas.choices.use, ideas.foot)
    QApplication.processEvents()
    return [QRect(part.mapTo(ideas, QPoint()), part.size()) for part in parts]


def test_undo_here_takes_back_no_more_than_what_was_decided_here(
    parts: Parts, ideas: IdeasScreen
) -> None:
    assert ideas.isVisible()
    before = deck_of(parts)
    click("Undo", parts.window)
    undo(parts)
    assert deck_of(parts) is before


def test_a_decision_is_undone_after_a_restart(parts: Parts, talk: Path, ideas: IdeasScreen) -> None:
    go_to_point("Ending", parts)
    before = deck_of(parts)
    click("Use theirs", parts.window)
    click("Back to my words", parts.window)
    click("Your talks", parts.window)
    assert not ideas.isVisible()
    click("Change the words", parts.window)
    undo(parts)
    assert kept(parts, talk) == before


def test_letters_of_my_own_way_are_taken_back_one_word_at_a_time(
    parts: Parts, ideas: IdeasScreen
) -> None:
    go_to("add this line", parts)
    click("Say it my way", parts.window)
    box = ideas.own.boxes["script"]
    type_(box, " Be kind")
    undo(parts)
    assert ideas.own.boxes["script"].words().endswith(" Be ")
    QTest.keyClick(box, Key.Key_Y, CONTROL)
    assert ideas.own.boxes["script"].words().endswith(" Be kind")
    for _step in range(9):
        undo(parts)
    assert ideas.own.boxes["script"].words() == script_of("faces")
    assert waiting(parts) == 5


def test_enter_in_a_box_of_one_line_decides_nothing(parts: Parts, ideas: IdeasScreen) -> None:
    go_to_point("What helps me", parts)
    click("Say it my way", parts.window)
    QTest.keyClick(ideas.own.boxes["point"], Key.Key_Return)
    assert ideas.own.isVisible()
    assert waiting(parts) == 5


def test_the_last_decision_leads_back_to_the_words(parts: Parts, ideas: IdeasScreen) -> None:
    assert ideas.isVisible()
    for _idea in range(5):
        click("Keep mine", parts.window)
    assert parts.window.currentWidget() is preparing(parts).screen
    assert "That was all. Your talk is as you decided." in " ".join(texts(parts.window))


@pytest.mark.parametrize("author", [SOMEBODY, helper("Anna")])
def test_nobody_but_the_speaker_decides(parts: Parts, talk: Path, author: Author) -> None:
    save_with_ideas(talk)
    preparing_open(parts, talk, author)
    shown = screen(parts)
    for word in CHOICES:
        assert not [one for one in shown.findChildren(QWidget) if says(one, word)]
    assert "The speaker decides" in " ".join(texts(shown))
    titles = {shown.title.text()}
    while shown.later.isVisible():
        click("The next idea", parts.window)
        titles.add(shown.title.text())
    assert len(titles) == 5
    key(parts.window, Key.Key_Return)
    assert waiting(parts) == 5


def test_in_a_locked_talk_ideas_are_only_read(parts: Parts, talk: Path) -> None:
    deck = received(SUPPORT, helpers_copy()).model_copy(update={"locked": True})
    save_deck(deck, talk)
    parts.desk.working.decide(talk)
    assert not screen(parts).choices.keep.isVisible()
    assert "Mine" in texts(screen(parts))
    assert "The speaker’s words" not in texts(screen(parts))
    click("The next idea", parts.window)
    assert screen(parts).became.text() == ""
    assert "This talk is locked." in " ".join(texts(screen(parts)))
    key(parts.window, Key.Key_Return)
    assert kept(parts, talk) == deck


def says(widget: QWidget, word: str) -> bool:
    return widget.isVisible() and widget.accessibleName() == word


def save_with_ideas(talk: Path) -> None:
    save_deck(received(SUPPORT, helpers_copy()), talk)


def preparing_open(parts: Parts, talk: Path, author: Author) -> None:
    """Open the talk as this person types."""
    parts.desk.working.change(talk)
    preparing(parts).at_work.begin_as(author)
    assert preparing(parts).ideas.deciding.begin()


def test_the_ideas_for_one_point_come_first(parts: Parts, talk: Path) -> None:
    save_with_ideas(talk)
    parts.desk.working.change(talk)
    assert preparing(parts).ideas.deciding.begin("ending")
    assert "“Ending”" in screen(parts).title.text()
    assert button_that_says("Leave it for later", parts.window)


def test_the_ideas_of_a_talk_are_opened_from_elsewhere(parts: Parts, talk: Path) -> None:
    save_with_ideas(talk)
    parts.desk.working.decide(talk)
    assert screen(parts).isVisible()
    click("Back to my words", parts.window)
    click("Your talks", parts.window)
    assert parts.window.currentWidget() is parts.desk.making.home


def test_without_an_idea_the_words_are_opened(parts: Parts, talk: Path) -> None:
    parts.desk.working.decide(talk)
    assert parts.window.currentWidget() is preparing(parts).screen


def test_what_somebody_else_writes_meanwhile_is_seen(parts: Parts, ideas: IdeasScreen) -> None:
    go_to("add this line", parts)
    sitting = preparing(parts).at_work
    changed = edits.with_card(sitting.deck, "faces", script=f"{script_of('faces')} {LINE}")
    sitting.change(changed)
    assert "add this line" not in ideas.theirs.heading.text()


def test_what_the_deck_says_of_its_writers(parts: Parts, talk: Path, ideas: IdeasScreen) -> None:
    assert ideas.isVisible()
    while parts.window.currentWidget() is not preparing(parts).screen:
        click("Use theirs", parts.window)
    written = {one.id: one.authors for one in kept(parts, talk).cards}
    assert written["faces"] == written["ending"] == (SPEAKER, ELSEWHERE)
    assert written["new"] == (ELSEWHERE,)
    assert written["bus"] == ()
    assert bare(deck_of(parts).cards[0]) == SUPPORT.cards[0]


@pytest.mark.parametrize("word", ["Use theirs", "Say it my way"])
def test_a_talk_that_is_full_says_so(
    parts: Parts, talk: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    save_with_ideas(talk)
    monkeypatch.setattr(edits, "MOST_CARDS", len(SUPPORT.cards))
    parts.desk.working.decide(talk)
    go_to_point("What helps me", parts)
    click(word, parts.window)
    assert "Your talk can take nothing more." in " ".join(texts(parts.window))
    assert waiting(parts) == 5


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["W" * LONGEST_NAME, "Maria Theresia " * 13])
def test_the_longest_name_leaves_room_for_the_words(
    parts: Parts, talk: Path, name: str, size: QSize
) -> None:
    copy = edits.with_card(SUPPORT, "faces", point=name * 4, script="So.")
    save_deck(received(SUPPORT, copy, helper(name[:LONGEST_NAME])), talk)
    parts.desk.working.decide(talk)
    parts.window.resize(size)
    button_that_says("Use theirs", parts.window)
    shown = screen(parts)
    assert shown.title.height() < shown.area.height()
    click("Use theirs", parts.window)
    assert waiting(parts) == 0

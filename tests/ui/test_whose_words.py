"""Whose words: a helper's changes are ideas; the speaker alone says yes, ready and locked."""

from pathlib import Path

import pytest
from decks import SHORT
from person import click, key
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from test_prepare import choose, kept, more, names, preparing, redo, screen, type_, undo
from test_who_is_typing import ideas, opened, typed
from walk import button, dress, press, texts

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, SPEAKER, Author, helper
from speakaid.core.deck import Card, Deck
from speakaid.core.whose import made_by
from speakaid.storage import library
from speakaid.storage.deck_file import save_deck
from speakaid.ui import theme
from speakaid.ui.prepare.point_model import MARKED, Mark
from speakaid.wording.who import written_by

ANNA, TOM = helper("Anna"), helper("Tom")
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
IDEAS = "Your changes are ideas. The speaker decides."
SMILE = edits.with_card(SHORT, "wish", notes="Smile")


def marked(parts: Parts) -> list[str]:
    model = screen(parts).points.model_
    rows = range(model.rowCount())
    return [names(parts)[row] for row in rows if model.index(row).data(MARKED)]


def mark_of(parts: Parts, name: str) -> object:
    model = screen(parts).points.model_
    return model.index(names(parts).index(name)).data(MARKED)


def line(parts: Parts) -> str:
    """What stands in the place of the hints."""
    panel = screen(parts).findChild(type(preparing(parts).hinting._line))
    return str(panel.words.text()) if panel.panel.isVisible() else ""


def idle(parts: Parts, word: str) -> str:
    """Why there is nothing to do with this in More just now."""
    found = button(parts.window, word)
    assert found.item.idle
    return str(found.accessibleDescription())


# -- a helper types


def test_what_a_helper_types_stands_in_the_boxes_and_not_in_the_talk(parts: Parts) -> None:
    path = opened(parts, by=(ANNA,))
    assert IDEAS in texts(screen(parts))
    choose(parts, "My wish")
    type_(screen(parts).editor.script, " Now.")
    assert screen(parts).editor.script.words().endswith(" Now.")
    deck = kept(parts, path)
    assert deck.cards == SHORT.cards
    assert ideas(deck) == [(ANNA, "edit", "wish")]


def test_points_with_ideas_are_marked_for_the_eye_and_the_ear(parts: Parts) -> None:
    opened(parts, by=(ANNA,))
    choose(parts, "My wish")
    assert marked(parts) == []
    type_(screen(parts).editor.point, "!")
    assert marked(parts) == ["My wish!"]
    points = screen(parts).points
    heard = QAccessible.queryAccessibleInterface(points).child(1).text(QAccessible.Text.Name)
    assert heard.endswith("there is an idea")
    assert mark_of(parts, "My wish!") is Mark.IDEA
    undo(parts)
    assert marked(parts) == []


def test_adding_and_leaving_out_are_ideas_too(parts: Parts) -> None:
    path = opened(parts, by=(ANNA,))
    choose(parts, "My wish")
    QTest.keyClick(screen(parts).points, Key.Key_Delete)
    assert line(parts) == "It is your idea to leave “My wish” out. The speaker decides."
    choose(parts, "Hello")
    assert line(parts) == ""
    click("Add a point", parts.window)
    QTest.keyClicks(parts.window.focusWidget(), "The choir")
    assert names(parts) == ["Hello", "The choir", "Goodbye"]
    deck = kept(parts, path)
    assert deck.cards == SHORT.cards
    assert sorted(kind for _by, kind, _about in ideas(deck)) == ["add", "remove"]
    assert preparing(parts).at_work.file.shelf() == ()


def test_undo_of_an_idea_leads_to_its_point(parts: Parts) -> None:
    path = opened(parts, by=(ANNA,))
    choose(parts, "Goodbye")
    type_(screen(parts).editor.script, "So ")
    choose(parts, "Hello")
    undo(parts)
    assert screen(parts).editor.point.text() == "Goodbye"
    assert kept(parts, path) == SHORT
    choose(parts, "Hello")
    redo(parts)
    assert screen(parts).editor.point.text() == "Goodbye"


def test_a_helper_undoes_nothing_of_the_speakers_and_no_idea_of_another(parts: Parts) -> None:
    path = opened(parts, by=(SPEAKER,))
    type_(screen(parts).editor.point, "!")
    for name in ("Anna", "Tom"):
        press(screen(parts), screen(parts).who.text())
        QTest.keyClicks(preparing(parts).who.screen.name, name)
        click("I help", parts.window)
        click("The speaker did" if name == "Anna" else "No, Anna did", parts.window)
        undo(parts)
        type_(screen(parts).editor.point, "?")
    undo(parts)
    undo(parts)
    deck = kept(parts, path)
    assert deck.cards[0].point == "Hello!"
    assert ideas(deck) == [(ANNA, "edit", "hello")]
    assert screen(parts).undo.accessibleDescription() == "There is nothing to undo."


def test_what_is_the_speakers_alone_says_so_to_a_helper(parts: Parts) -> None:
    opened(parts, by=(ANNA,))
    click("More", parts.window)
    for word in ("My talk is ready", "Lock the talk", "Points on the shelf"):
        assert idle(parts, word) == "Only the speaker does this."
        click(word, parts.window)
    assert not preparing(parts).at_work.draft.deck.ready
    assert not preparing(parts).at_work.is_locked
    leave = button(parts.window, "Leave it out")
    assert leave.accessibleDescription() == "As an idea. The speaker decides."
    click("Earlier versions", parts.window)
    assert not preparing(parts).ways.past.versions.delete.isVisible()


def test_nobody_but_the_speaker_decides(parts: Parts) -> None:
    opened(parts, typed(SHORT, SMILE, TOM), by=(ANNA,))
    sitting = preparing(parts).at_work
    assert not sitting.decide(sitting.draft.deck.model_copy(update={"proposals": ()}))
    assert line(parts) == ""


# -- the speaker hears of ideas


def wanted(parts: Parts) -> list[object]:
    found: list[object] = []
    preparing(parts).ideas_wanted.connect(found.append)
    return found


def test_the_speaker_hears_of_an_idea_for_the_point_that_is_open(parts: Parts) -> None:
    opened(parts, typed(SHORT, SMILE, ANNA), by=(SPEAKER,))
    found = wanted(parts)
    assert marked(parts) == ["My wish"]
    assert line(parts) == "There is an idea for your talk."
    click("Look at it", parts.window)
    click("Back to my words", parts.window)
    choose(parts, "My wish")
    assert line(parts) == "Anna has an idea for this point."
    click("Look at it", parts.window)
    assert found == [None, "wish"]


@pytest.mark.parametrize(
    ("authors", "words"),
    [
        ((SOMEBODY,), "Your helper has an idea for this point."),
        ((ANNA, TOM), "Your helpers have ideas for this point."),
    ],
)
def test_ideas_of_others(parts: Parts, authors: tuple[Author, ...], words: str) -> None:
    deck = SHORT
    for author in authors:
        deck = typed(deck, SMILE, author)
    opened(parts, typed(deck, edits.removed(SHORT, "bye"), helper("Hong")), by=(SPEAKER,))
    assert line(parts) == "There are ideas for your talk."
    assert button(screen(parts), "Look at them").isVisible()
    choose(parts, "My wish")
    assert line(parts) == words
    assert button(screen(parts), "Look at it" if len(authors) == 1 else "Look at them").isVisible()


def test_two_ideas_of_one_helper_for_one_point_are_ideas(parts: Parts) -> None:
    four = edits.added(SHORT, "wish", Card(id="choir", point="The choir"))
    seen = edits.moved(edits.with_card(four, "choir", notes="Smile"), "choir", 1)
    opened(parts, typed(four, seen, ANNA), by=(SPEAKER,))
    assert line(parts) == "There are ideas for your talk."
    choose(parts, "The choir")
    assert line(parts) == "Anna has ideas for this point."
    assert button(screen(parts), "Look at them").isVisible()


def test_undo_of_a_decision_says_whose_idea_waits_again_and_makes_room_for_the_next(
    parts: Parts,
) -> None:
    opened(parts, typed(SHORT, SMILE, ANNA), by=(SPEAKER,))
    click("Look at it", parts.window)
    click("Keep mine", parts.window)
    that_was_all = "That was all. Your talk is as you decided."
    assert line(parts) == f"“My wish” stays as you have it. {that_was_all}"
    assert screen(parts).editor.point.hasFocus()
    undo(parts)
    assert line(parts) == "Anna’s idea for “My wish” waits again."
    redo(parts)
    assert line(parts) == "Anna’s idea for “My wish” waits no more."
    undo(parts)
    choose(parts, "Goodbye")
    assert line(parts) == "There is an idea for your talk."


@pytest.mark.parametrize("by_keys", [True, False])
def test_an_idea_that_waits_again_is_looked_at_with_one_press(parts: Parts, by_keys: bool) -> None:
    deck = typed(typed(SHORT, SMILE, TOM), edits.with_card(SHORT, "wish", notes="Nod"), ANNA)
    opened(parts, deck, by=(SPEAKER,))
    click("Look at them", parts.window)
    click("Leave it for later", parts.window)
    click("Keep mine", parts.window)
    undo(parts)
    assert line(parts) == "Anna’s idea for “My wish” waits again."
    if by_keys:
        button(screen(parts), "Look at it").setFocus()
        key(parts.window, Key.Key_Return)
    else:
        click("Look at it", parts.window)
    assert "Anna’s idea for “My wish”" in texts(parts.window.currentWidget())
    click("Keep mine", parts.window)
    assert "Tom’s idea for “My wish”" in texts(parts.window.currentWidget())


def test_what_a_helper_typed_goes_word_by_word_and_no_idea_waits_again(parts: Parts) -> None:
    opened(parts, by=(ANNA,))
    choose(parts, "My wish")
    type_(screen(parts).editor.script, " So it is.")
    click("Typing: Anna", parts.window)
    click("I am the speaker", parts.window)
    click("No, Anna did", parts.window)
    said = []
    for _step in range(4):  # three words, and the space before them
        undo(parts)
        said.append(line(parts).removeprefix("Anna’s idea for “My wish”"))
    assert said == [*[": a word is gone again."] * 3, " is gone again."]
    redo(parts)
    assert line(parts) == "Anna’s idea for “My wish” is there again."
    assert button(screen(parts), "Redo").isVisible()


def test_what_was_said_at_the_end_makes_room_too(parts: Parts) -> None:
    opened(parts, typed(SHORT, SMILE, ANNA), by=(SPEAKER,))
    click("Look at it", parts.window)
    click("Keep mine", parts.window)
    choose(parts, "Goodbye")
    assert line(parts) == ""


def test_an_idea_that_the_speaker_had_too_is_none_any_more(parts: Parts) -> None:
    shorter = edits.with_card(SHORT, "hello", point="Hello!")
    opened(parts, typed(SHORT, shorter, ANNA), by=(SPEAKER,))
    type_(screen(parts).editor.point, "!")
    preparing(parts).whose.look()
    assert marked(parts) == []
    assert line(parts) == ""


# -- who wrote it, and the speaker's yes


@pytest.mark.parametrize(
    ("authors", "typist", "words"),
    [
        ((), SPEAKER, ""),
        ((SPEAKER,), ANNA, ""),
        ((ANNA,), SPEAKER, "Written by Anna."),
        ((ANNA,), ANNA, "Written by you."),
        ((ANNA, SPEAKER), SPEAKER, "Written by you and Anna."),
        ((SPEAKER, ANNA), ANNA, "Written by you and the speaker."),
        ((SPEAKER, ANNA, SOMEBODY), TOM, "Written by the speaker, Anna and a helper."),
        ((SPEAKER, SOMEBODY), None, ""),
    ],
)
def test_a_point_says_who_wrote_it(
    authors: tuple[Author, ...], typist: Author | None, words: str
) -> None:
    assert written_by(authors, typist, agreed=False) == words


def of_anna(parts: Parts) -> Path:
    """A talk that Anna made, open before the speaker."""
    return opened(parts, made_by(SHORT, ANNA), by=(SPEAKER,))


def test_the_speaker_says_yes_to_the_words_of_a_helper(parts: Parts) -> None:
    path = of_anna(parts)
    assert "Written by Anna." in texts(screen(parts))
    assert line(parts) == "Are these your words?"
    click("Yes, these are my words", parts.window)
    assert "Written by Anna. You said yes to it." in texts(screen(parts))
    assert line(parts) == ""
    assert kept(parts, path).cards[0].agreed
    undo(parts)
    assert line(parts) == "Your yes to the words of “Hello” is taken back."
    assert not kept(parts, path).cards[0].agreed


def test_points_that_need_the_speakers_yes_are_marked_for_the_eye_and_the_ear(
    parts: Parts,
) -> None:
    of_anna(parts)
    assert [mark_of(parts, name) for name in names(parts)] == [Mark.YES] * 3
    points = screen(parts).points
    heard = QAccessible.queryAccessibleInterface(points).child(0).text(QAccessible.Text.Name)
    assert heard.endswith("it needs your yes")
    click("Yes, these are my words", parts.window)
    assert mark_of(parts, "Hello") is None


def test_a_helper_goes_on_with_their_own_talk_and_cannot_say_yes(parts: Parts) -> None:
    path = opened(parts, made_by(SHORT, ANNA), by=(ANNA,))
    assert IDEAS not in texts(screen(parts))
    assert line(parts) == ""
    type_(screen(parts).editor.point, "!")
    assert kept(parts, path).cards[0].point == "Hello!"
    assert "Written by you." in texts(screen(parts))


def test_to_a_helper_the_sentences_speak_of_the_speaker(parts: Parts) -> None:
    cards = (SHORT.cards[0].model_copy(update={"authors": (ANNA,), "agreed": True}),)
    opened(parts, Deck(cards=(*cards, *SHORT.cards[1:])), by=(TOM,))
    assert "Written by Anna. The speaker said yes to it." in texts(screen(parts))


def test_the_speaker_has_not_said_yes_to_what_is_only_suggested(parts: Parts) -> None:
    opened(parts, by=(ANNA,))
    click("Add a point", parts.window)
    QTest.keyClicks(parts.window.focusWidget(), "The choir")
    assert "Written by you." in texts(screen(parts))


# -- ready


def test_the_speaker_marks_the_talk_as_ready_and_home_says_so(parts: Parts) -> None:
    path = opened(parts, by=(SPEAKER,))
    more(parts, "My talk is ready")
    assert "Your talk is marked as ready." in texts(parts.window.currentWidget())
    assert kept(parts, path).ready
    click("Back to the words", parts.window)
    click("Your talks", parts.window)
    assert any(words.endswith("It is ready.") for words in texts(parts.desk.making.home))
    click("Change the words", parts.window)
    undo(parts)
    assert line(parts) == "Your talk is not marked as ready any more."
    assert not kept(parts, path).ready


def test_the_speakers_marks_and_the_people_are_seen_without_scrolling(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    dress(QSize(1280, 720))
    parts.window.setMinimumSize(0, 0)
    parts.window.resize(1280, 720)
    click("More", parts.window)
    seen = preparing(parts).ways.more.area.viewport()
    for word in ("My talk is ready", "Lock the talk", "People I may meet"):
        found = button(parts.window, word)
        assert seen.rect().contains(QRect(found.mapTo(seen, QPoint()), found.size()))


def test_the_marks_are_reached_from_home_too(parts: Parts) -> None:
    path = opened(parts, by=(SPEAKER,))
    click("Your talks", parts.window)
    click("More", parts.window)
    click("Ready, or locked", parts.window)
    assert button(parts.window, "My talk is ready").hasFocus()
    key(parts.window, Key.Key_Return)
    assert kept(parts, path).ready


def test_the_mark_is_taken_away_by_the_same_press(parts: Parts) -> None:
    path = opened(parts, by=(SPEAKER,))
    more(parts, "My talk is ready")
    click("My talk is ready", parts.window)
    assert "The mark is taken away." in texts(parts.window.currentWidget())
    assert not kept(parts, path).ready


def test_what_is_still_to_come_is_said_before_a_talk_is_ready(parts: Parts) -> None:
    of_anna(parts)
    click("More", parts.window)
    words = "Still to come: your yes to the words of Hello, My wish and others."
    assert idle(parts, "My talk is ready") == words
    click("Back to the words", parts.window)
    choose(parts, "Goodbye")
    QTest.keyClick(screen(parts).points, Key.Key_Delete)
    click("More", parts.window)
    words = "Still to come: an ending of your own, your yes to the words of Hello, My wish."
    assert idle(parts, "My talk is ready") == words


# -- locked


def locked(parts: Parts, *, by: Author = SPEAKER) -> Path:
    return opened(parts, SHORT.model_copy(update={"locked": True}), by=(by,))


def test_a_locked_talk_can_be_read_and_not_changed(parts: Parts) -> None:
    path = locked(parts)
    before = library.decks()
    assert line(parts) == "This talk is locked. Nothing in it changes."
    type_(screen(parts).editor.point, "!")
    type_(screen(parts).editor.script, "!")
    QTest.keyClick(screen(parts).editor.script, Key.Key_Return, CONTROL)
    for word in ("Add a point", "Words I want help with"):
        click(word, parts.window)
        assert screen(parts).isVisible()
    choose(parts, "My wish")
    QTest.keyClick(screen(parts).points, Key.Key_Delete)
    QTest.mouseClick(screen(parts).must_say, Qt.MouseButton.LeftButton)
    click("More", parts.window)
    assert idle(parts, "Kind, time and notes") == "The talk is locked."
    assert idle(parts, "My talk is ready") == "The talk is locked."
    assert kept(parts, path) == SHORT.model_copy(update={"locked": True})
    assert library.decks() == before
    assert preparing(parts).at_work.file.shelf() == ()


def test_a_locked_talk_looks_at_rest(parts: Parts) -> None:
    locked(parts)
    boxes = (screen(parts).editor.point, screen(parts).editor.script)
    assert {ground_of(box) for box in boxes} == {theme.present().colours.desk_ground.name()}
    preparing(parts).marks.unlock()
    assert {ground_of(box) for box in boxes} == {theme.present().colours.desk_panel.name()}


def test_words_that_are_unlocked_look_so_at_once(parts: Parts) -> None:
    locked(parts)
    parts.window.setFocus()
    QApplication.processEvents()
    preparing(parts).marks.unlock()
    QApplication.processEvents()
    script = screen(parts).editor.script
    at = script.mapTo(parts.window, script.rect().center())
    seen = parts.window.screen().grabWindow(parts.window.winId()).toImage()
    assert seen.pixelColor(at).name() == theme.present().colours.desk_panel.name()


def ground_of(box: QWidget) -> str:
    """The colour in the right half of a box, where no letter stands."""
    return box.grab().toImage().pixelColor(box.width() * 9 // 10, box.height() // 2).name()


def test_more_says_that_it_is_unlocked(parts: Parts) -> None:
    locked(parts)
    more(parts, "Unlock the talk")
    assert "The talk is unlocked." in texts(parts.window.currentWidget())


def test_the_speaker_unlocks_it_with_one_press(parts: Parts) -> None:
    path = locked(parts)
    click("Unlock", parts.window)
    assert line(parts) == "The talk is unlocked."
    type_(screen(parts).editor.point, "!")
    assert line(parts) != "The talk is unlocked."
    assert kept(parts, path).cards[0].point == "Hello!"


def test_the_ideas_that_waited_meanwhile_are_said_too(parts: Parts) -> None:
    ideas = typed(SHORT, edits.with_card(SHORT, "hello", notes="Smile"), ANNA)
    opened(parts, ideas.model_copy(update={"locked": True}), by=(SPEAKER,))
    click("Unlock", parts.window)
    assert line(parts) == "The talk is unlocked. Anna has an idea for this point."
    click("Look at it", parts.window)
    assert "Anna’s idea for “Hello”" in texts(parts.window.currentWidget())


def test_a_helper_cannot_unlock_it(parts: Parts) -> None:
    path = locked(parts, by=ANNA)
    assert line(parts) == "This talk is locked. Nothing in it changes until the speaker unlocks it."
    assert not [text for text in texts(screen(parts)) if text == IDEAS]
    type_(screen(parts).editor.point, "!")
    undo(parts)
    preparing(parts).marks.unlock()
    deck = kept(parts, path)
    assert deck.locked
    assert not deck.proposals


def test_the_talk_is_locked_from_more_and_no_undo_unlocks_it(parts: Parts) -> None:
    path = opened(parts, by=(SPEAKER,))
    type_(screen(parts).editor.point, "!")
    more(parts, "Lock the talk")
    assert "Your talk is locked." in texts(parts.window.currentWidget())
    assert button(parts.window, "Unlock the talk").isVisible()
    assert kept(parts, path).locked
    click("Back to the words", parts.window)
    click("Your talks", parts.window)
    click("Change the words", parts.window)
    undo(parts)
    assert kept(parts, path).locked
    click("Unlock", parts.window)
    assert not kept(parts, path).locked
    undo(parts)  # what was done last: a lock is no step
    assert kept(parts, path) == SHORT
    redo(parts)
    assert kept(parts, path).cards[0].point == "Hello!"


def test_what_was_done_before_it_was_locked_cannot_be_undone_through_the_lock(
    parts: Parts,
) -> None:
    path = opened(parts, by=(SPEAKER,))
    type_(screen(parts).editor.point, "!")
    more(parts, "Lock the talk")
    click("Back to the words", parts.window)
    deck = kept(parts, path)
    preparing(parts).at_work.begin_as(ANNA)
    undo(parts)
    assert kept(parts, path) == deck


def test_a_locked_talk_can_be_given_and_a_word_be_mended_before(parts: Parts) -> None:
    path = locked(parts)
    click("Your talks", parts.window)
    click("Give this talk", parts.window)
    mended = edits.with_card(SHORT.model_copy(update={"locked": True}), "wish", script="Mended.")
    parts.desk.before.screen.deck_changed.emit(mended)
    parts.desk.go_home()
    click("Change the words", parts.window)
    assert kept(parts, path).cards[1].script == "Mended."
    undo(parts)
    assert kept(parts, path).cards[1].script == "Mended."


# -- redo


def test_redo_stands_beside_the_words_while_there_is_something_to_do_again(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    type_(screen(parts).editor.point, " to all")
    undo(parts)
    undo(parts)
    assert line(parts) == "Taken back."
    button(screen(parts), "Redo").setFocus()
    key(parts.window, Key.Key_Return)
    assert line(parts) == "Done again."
    assert button(screen(parts), "Redo").hasFocus()
    key(parts.window, Key.Key_Return)
    assert screen(parts).editor.point.text() == "Hello to all"
    assert line(parts) == ""


def test_redo_is_always_in_more(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    click("More", parts.window)
    assert idle(parts, "Redo") == "There is nothing to do again."
    click("Back to the words", parts.window)
    type_(screen(parts).editor.point, "!")
    undo(parts)
    more(parts, "Redo")
    assert parts.window.currentWidget() is screen(parts)
    assert screen(parts).editor.point.text() == "Hello!"


def test_a_talk_that_was_locked_elsewhere_is_locked_here(parts: Parts) -> None:
    path = opened(parts, by=(SPEAKER,))
    for deck in (SHORT.model_copy(update={"locked": True}), SHORT):
        save_deck(deck, path)
        preparing(parts)._watch.timeout.emit()
        assert preparing(parts).at_work.is_locked == deck.locked
        assert kept(parts, path) == deck

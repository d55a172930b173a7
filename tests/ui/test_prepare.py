"""Prepare, as a person uses it: real keys and clicks, and what lies on the disk afterwards."""

from datetime import date
from pathlib import Path

import pytest
from decks import EMPTY, SHORT
from person import click, key
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from walk import button, press, texts

from speakaid.app import Parts
from speakaid.core.deck import Card, CardKind, Deck
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.ui.prepare.point_list import PointList
from speakaid.ui.prepare.prepare_screen import PrepareScreen
from speakaid.ui.preparing import Preparing
from speakaid.wording.prepare import name_of

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


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


def kept(parts: Parts, talk: Path) -> Deck:
    """The talk as it lies on the disk, once all is written."""
    assert preparing(parts).at_work.keeper.flush()
    return load_deck(talk).deck


def choose(parts: Parts, name: str) -> None:
    """Click a point in the list."""
    points = screen(parts).points
    row = next(n for n, card in enumerate(points.model_.cards) if card.name == name)
    place = points.visualRect(points.model_.index(row)).center()
    QTest.mouseClick(points.viewport(), Qt.MouseButton.LeftButton, pos=place)


def names(parts: Parts) -> list[str]:
    return [name_of(card) for card in screen(parts).points.model_.cards]


def type_(box: QWidget, words: str) -> None:
    """At the end of what stands in a box."""
    box.setFocus()
    many_lines = isinstance(box, QPlainTextEdit)
    QTest.keyClick(box, Key.Key_End, CONTROL if many_lines else Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(box, words)


def undo(parts: Parts) -> None:
    QTest.keyClick(parts.window.focusWidget() or parts.window, Key.Key_Z, CONTROL)


def redo(parts: Parts) -> None:
    QTest.keyClick(parts.window.focusWidget() or parts.window, Key.Key_Y, CONTROL)


def test_the_first_point_is_open_and_all_is_saved(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    assert screen(parts).editor.script.words() == SHORT.cards[0].script
    assert screen(parts).state.text() == "Saved"


def test_what_is_typed_is_on_the_disk(parts: Parts, talk: Path) -> None:
    choose(parts, "My wish")
    type_(screen(parts).editor.script, " Now.")
    assert screen(parts).state.text() == "Saving"
    assert kept(parts, talk).cards[1].script == SHORT.cards[1].script + " Now."
    assert screen(parts).state.text() == "Saved"


def test_it_is_written_by_itself(parts: Parts, talk: Path, qtbot: QtBot) -> None:
    type_(screen(parts).editor.point, "!")
    with qtbot.waitSignal(preparing(parts).at_work.keeper.saved):
        pass
    assert load_deck(talk).deck.cards[0].point == "Hello!"


def test_typing_is_undone_word_by_word(parts: Parts, talk: Path) -> None:
    type_(screen(parts).editor.point, " to all")
    undo(parts)
    assert screen(parts).editor.point.text() == "Hello to "
    undo(parts)
    assert screen(parts).editor.point.text() == "Hello "
    redo(parts)
    redo(parts)
    assert screen(parts).editor.point.text() == "Hello to all"
    assert kept(parts, talk).cards[0].point == "Hello to all"


@pytest.mark.usefixtures("talk")
@pytest.mark.parametrize("keys", [(Key.Key_Y, CONTROL), (Key.Key_Z, CONTROL | SHIFT)])
def test_every_usual_key_does_a_step_again(
    parts: Parts, keys: tuple[Key, Qt.KeyboardModifier]
) -> None:
    type_(screen(parts).editor.point, "!")
    undo(parts)
    QTest.keyClick(screen(parts).editor.point, *keys)
    assert screen(parts).editor.point.text() == "Hello!"


def test_undo_outlives_a_restart(parts: Parts, talk: Path) -> None:
    type_(screen(parts).editor.point, "!")
    click("Your talks", parts.window)
    click("Change the words", parts.window)
    assert screen(parts).editor.point.text() == "Hello!"
    undo(parts)
    assert kept(parts, talk) == SHORT


def test_undo_looks_at_the_point_that_it_changes(parts: Parts, talk: Path) -> None:
    choose(parts, "Goodbye")
    type_(screen(parts).editor.script, "So ")
    choose(parts, "Hello")
    undo(parts)
    assert screen(parts).editor.point.text() == "Goodbye"
    assert kept(parts, talk) == SHORT


def test_undo_with_nothing_to_undo_says_so_and_stays(parts: Parts, talk: Path) -> None:
    click("Undo", parts.window)
    assert button(screen(parts), "Undo").accessibleDescription() == "There is nothing to undo."
    assert kept(parts, talk) == SHORT


def test_a_point_is_added_between_opening_and_ending(parts: Parts, talk: Path) -> None:
    choose(parts, "Goodbye")
    click("Add a point", parts.window)
    assert names(parts) == ["Hello", "My wish", "A new point", "Goodbye"]
    QTest.keyClicks(parts.window.focusWidget(), "The choir")
    key(parts.window, Key.Key_Return)
    QTest.keyClicks(parts.window.focusWidget(), "I joined a choir.")
    added = kept(parts, talk).cards[2]
    assert (added.point, added.script) == ("The choir", "I joined a choir.")


def test_a_point_is_moved_by_keys_and_stays_between_the_ends(parts: Parts, talk: Path) -> None:
    click("Add a point", parts.window)
    points = screen(parts).points
    points.setFocus()
    QTest.keyClick(points, Key.Key_Down, ALT)
    assert names(parts) == ["Hello", "My wish", "A new point", "Goodbye"]
    QTest.keyClick(points, Key.Key_Down, ALT)
    assert names(parts)[-1] == "Goodbye"
    assert [card.kind for card in kept(parts, talk).cards][-1] is CardKind.CLOSING


def test_a_point_is_dragged(parts: Parts, talk: Path) -> None:
    click("Add a point", parts.window)
    points = screen(parts).points
    new = points.model_.cards[1]
    points.moved.emit(new.id, 2)
    assert [card.id for card in kept(parts, talk).cards][2] == new.id


def test_a_point_is_split_at_the_cursor(parts: Parts, talk: Path) -> None:
    choose(parts, "My wish")
    script = screen(parts).editor.script
    script.put_cursor(len("I wish for one thing."))
    QTest.keyClick(script, Key.Key_Return, CONTROL)
    assert [card.script for card in kept(parts, talk).cards][1:3] == [
        "I wish for one thing.",
        "Ask me.",
    ]
    QTest.keyClicks(parts.window.focusWidget(), "Ask")
    assert kept(parts, talk).cards[2].point == "Ask"


def more(parts: Parts, word: str) -> None:
    click("More", parts.window)
    click(word, parts.window)


def test_a_point_is_joined_with_the_next(parts: Parts, talk: Path) -> None:
    more(parts, "Join it with the next")
    assert parts.window.currentWidget() is screen(parts)
    joined = kept(parts, talk).cards[0]
    assert joined.script == f"{SHORT.cards[0].script}\n\n{SHORT.cards[1].script}"


def test_a_copy_comes_after_its_point(parts: Parts, talk: Path) -> None:
    choose(parts, "My wish")
    more(parts, "Make a copy")
    assert names(parts) == ["Hello", "My wish", "My wish", "Goodbye"]
    assert len({card.id for card in kept(parts, talk).cards}) == 4


def test_a_point_moves_up_by_buttons_as_often_as_one_likes(parts: Parts, talk: Path) -> None:
    click("Add a point", parts.window)
    choose(parts, "My wish")
    more(parts, "Move it up")
    assert "“My wish” is now point 2 of 4." in texts(preparing(parts).ways.more)
    click("Move it up", parts.window)
    click("Back to the words", parts.window)
    assert names(parts) == ["Hello", "My wish", "A new point", "Goodbye"]
    assert kept(parts, talk).cards[1].id == "wish"


def test_a_point_on_the_shelf_comes_back(parts: Parts, talk: Path) -> None:
    choose(parts, "My wish")
    QTest.keyClick(screen(parts).points, Key.Key_Delete)
    assert names(parts) == ["Hello", "Goodbye"]
    assert "“My wish” is on the shelf. “Undo” brings it back." in texts(screen(parts))
    assert kept(parts, talk).cards == (SHORT.cards[0], SHORT.cards[2])
    more(parts, "Points on the shelf")
    click("Bring it back", parts.window)
    assert kept(parts, talk) == SHORT


def test_a_point_says_whether_it_must_be_said(parts: Parts, talk: Path) -> None:
    choose(parts, "My wish")
    QTest.mouseClick(screen(parts).must_say, Qt.MouseButton.LeftButton)
    assert not kept(parts, talk).cards[1].must_say
    key_on(screen(parts).must_say, Key.Key_Return)
    assert kept(parts, talk).cards[1].must_say


def key_on(widget: QWidget, which: Key) -> None:
    widget.setFocus()
    QTest.keyClick(widget, which)


def test_an_opening_and_an_ending_are_always_said(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    assert not screen(parts).must_say.isVisible()
    assert screen(parts).end.text() == "Your opening stands first."
    choose(parts, "Goodbye")
    assert screen(parts).end.text() == "Your ending stands last."


def test_the_stage_beside_the_words_says_what_it_shows(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    choose(parts, "My wish")
    preparing(parts).picture.draw_now()
    assert "I wish for one thing." in preparing(parts).picture.accessibleName()


def test_a_word_that_is_selected_gets_help(parts: Parts, talk: Path) -> None:
    choose(parts, "My wish")
    script = screen(parts).editor.script
    script.setTextCursor(script.document().find("thing"))
    click("Help me with “thing”", parts.window)
    type_(parts.window.focusWidget(), "something to have")
    click("Back", parts.window)
    assert parts.window.currentWidget() is screen(parts)
    script.put_cursor(0)
    click("Words I want help with", parts.window)
    assert "something to have" in texts(parts.window.currentWidget())
    (word,) = kept(parts, talk).cards[1].tricky_words
    assert (word.word, word.meaning) == ("thing", "something to have")


def test_a_word_is_added_by_typing_it_and_can_go_again(parts: Parts, talk: Path) -> None:
    click("Words I want help with", parts.window)
    type_(preparing(parts).ways.help_words.words.box, "everyone")
    key(parts.window, Key.Key_Return)
    assert kept(parts, talk).cards[0].tricky_words[0].word == "everyone"
    click("I want no help with it", parts.window)
    assert kept(parts, talk) == SHORT


def test_an_empty_word_is_asked_for_once_more(parts: Parts, talk: Path) -> None:
    click("Words I want help with", parts.window)
    click("Add this word", parts.window)
    assert "Type the word first." in texts(parts.window.currentWidget())
    assert kept(parts, talk) == SHORT


def test_what_a_point_is_can_be_chosen(parts: Parts, talk: Path) -> None:
    choose(parts, "My wish")
    more(parts, "Kind, time and notes")
    press(parts.window, "A story")
    press(parts.window, "It may be left out")
    press(parts.window, "I plan the time")
    click("Longer", parts.window)
    press(parts.window, "I pause here. No reminder comes on this point.")
    type_(preparing(parts).ways.point.notes, "Smile")
    card = kept(parts, talk).cards[1]
    assert (card.kind, card.may_be_left_out, card.must_say) == (CardKind.STORY, True, False)
    assert (card.planned_seconds, card.pause_here, card.notes) == (75.0, True, "Smile")
    preparing(parts).ways.point.times.cards[False].click()
    assert kept(parts, talk).cards[1].planned_seconds is None


def test_key_words_and_a_picture_stand_on_the_stage(
    parts: Parts, talk: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "bus.png"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(picture))
    choose(parts, "My wish")
    more(parts, "Key words and a picture")
    view = preparing(parts).ways.view
    type_(view.key_words, "One thing")
    view.picture.ask_file = lambda: str(picture)
    click("Choose a picture", parts.window)
    type_(view.description, "A bus")
    press(parts.window, "A picture and key words")
    card = kept(parts, talk).cards[1]
    assert (card.key_words, card.picture_description, card.view) == (
        "One thing",
        "A bus",
        "picture",
    )
    assert load_deck(talk).named_media().keys() == {card.picture}
    click("Take the picture away", parts.window)
    assert kept(parts, talk).cards[1].picture is None
    undo(parts)
    assert load_deck(talk).media == ()
    assert kept(parts, talk).cards[1].picture == card.picture
    assert load_deck(talk).named_media().keys() == {card.picture}


def test_what_is_no_picture_is_said_and_changes_nothing(
    parts: Parts, talk: Path, tmp_path: Path
) -> None:
    (tmp_path / "words.png").write_text("I am no picture.")
    more(parts, "Key words and a picture")
    view = preparing(parts).ways.view
    view.picture.ask_file = lambda: str(tmp_path / "words.png")
    click("Choose a picture", parts.window)
    assert any("not a picture" in text for text in texts(view))
    assert kept(parts, talk) == SHORT


def test_what_is_so_of_the_whole_talk(parts: Parts, talk: Path) -> None:
    more(parts, "About this talk")
    about = preparing(parts).ways.about
    type_(about.name, ", again")
    type_(about.audience, "My friends")
    press(parts.window, "So many minutes")
    click("Longer", parts.window)
    type_(about.holding[1], "One moment.")
    assert about.holding[1].text() == "One moment."
    type_(about.questions, "Please speak slowly.")
    deck = kept(parts, talk)
    assert (deck.title, deck.audience, deck.slot_seconds) == (
        "Three lines, again",
        "My friends",
        660.0,
    )
    assert deck.holding_sentences == ("One moment.",)
    assert deck.question_sentences == ("Please speak slowly.",)
    click("Back", parts.window)
    click("Back to the words", parts.window)
    assert screen(parts).title.text() == "Three lines, again"


def test_an_earlier_version_is_looked_at_and_brought_back_as_a_copy(
    parts: Parts, talk: Path
) -> None:
    type_(screen(parts).editor.point, "!")
    more(parts, "Earlier versions")
    click("Look at it", parts.window)
    assert SHORT.cards[0].script in texts(parts.window.currentWidget())
    click("Bring it back as a copy", parts.window)
    assert parts.window.currentWidget() is parts.desk.making.home
    titles = {entry.title for entry in library.decks() if isinstance(entry, library.GoodDeck)}
    assert load_deck(talk).deck.cards[0].point == "Hello!"
    assert len(titles) == 2
    assert any(title.startswith("Three lines, ") for title in titles)


def test_what_was_kept_of_a_talk_can_be_deleted(parts: Parts, talk: Path) -> None:
    type_(screen(parts).editor.point, "!")
    more(parts, "Earlier versions")
    click("Delete what was kept", parts.window)
    click("Yes, delete it", parts.window)
    assert "There is no earlier version yet." in texts(parts.window.currentWidget())
    click("Back", parts.window)
    click("Back to the words", parts.window)
    click("Undo", parts.window)
    assert kept(parts, talk).cards[0].point == "Hello!"


def test_earlier_versions_are_reached_from_home(parts: Parts, talk: Path) -> None:
    type_(screen(parts).editor.point, "!")
    click("Your talks", parts.window)
    click("More", parts.window)
    click("Earlier versions", parts.window)
    assert button(parts.window, "Look at it").isVisible()
    assert talk.exists()
    click("Back", parts.window)
    assert button(parts.window, "Earlier versions").hasFocus()
    assert preparing(parts).sitting is None


def test_another_talk_took_the_place_of_mine_and_both_stay(parts: Parts, talk: Path) -> None:
    theirs = SHORT.model_copy(update={"id": "theirs", "title": "Theirs"})
    save_deck(theirs, talk)
    type_(screen(parts).editor.point, "!")
    assert preparing(parts).at_work.keeper.flush()
    assert load_deck(talk).deck == theirs
    mine = preparing(parts).at_work.file.path
    assert load_deck(mine).deck.cards[0].point == "Hello!"
    assert any("changed or moved meanwhile" in text for text in texts(screen(parts)))


def test_closing_the_window_keeps_the_last_letters(parts: Parts, talk: Path) -> None:
    type_(screen(parts).editor.point, "!")
    parts.window.close()
    assert load_deck(talk).deck.cards[0].point == "Hello!"


def test_a_talk_without_points_says_how_to_begin(parts: Parts) -> None:
    path = library.add(EMPTY)
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    assert any("no point yet" in text for text in texts(screen(parts)))
    click("Add a point", parts.window)
    QTest.keyClicks(parts.window.focusWidget(), "Begin")
    assert kept(parts, path).cards[0].point == "Begin"


def test_a_hint_comes_when_it_is_quiet_and_splits_the_point(parts: Parts, talk: Path) -> None:
    long = "I wish for one thing, and it is a small one for you. " * 4
    choose(parts, "My wish")
    type_(screen(parts).editor.script, long)
    preparing(parts).hinting.look()
    click("Make two points of it", parts.window)
    assert len(kept(parts, talk).cards) == 4


def test_a_hint_is_waved_away_or_turned_off_for_good(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    choose(parts, "My wish")
    type_(screen(parts).editor.script, "so and so and so and " * 8)
    preparing(parts).hinting.look()
    first = texts(screen(parts))
    click("Not now", parts.window)
    assert texts(screen(parts)) != first
    click("Never show this hint", parts.window)
    assert len(parts.desk._settings.hints_off) == 1


def test_the_whole_of_prepare_by_keys_alone(parts: Parts, talk: Path) -> None:
    """From the list to the words and back, without a pointer."""
    points = screen(parts).points
    points.setFocus()
    QTest.keyClick(points, Key.Key_Down)
    assert screen(parts).editor.point.text() == "My wish"
    QTest.keyClick(points, Key.Key_Return)
    assert parts.window.focusWidget() is screen(parts).editor.script
    QTest.keyClicks(screen(parts).editor.script, "So. ")
    key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is parts.desk.making.home
    QApplication.processEvents()
    assert load_deck(talk).deck.cards[1].script.startswith("So. ")


def picture_file(folder: Path) -> QMimeData:
    picture = folder / "bus.png"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(picture))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    return data


def drop(widget: QWidget, data: QMimeData) -> None:
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    copies, place = Qt.DropAction.CopyAction, widget.rect().center()
    enters = QDragEnterEvent(place, copies, data, *none)
    QApplication.sendEvent(widget, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), copies, data, *none))


def test_a_picture_that_is_dropped_belongs_to_the_open_point(
    parts: Parts, talk: Path, tmp_path: Path
) -> None:
    drop(screen(parts), picture_file(tmp_path))
    assert kept(parts, talk).cards[0].picture in load_deck(talk).media


def test_a_picture_that_is_pasted_among_the_words_is_no_word(
    parts: Parts, talk: Path, tmp_path: Path
) -> None:
    script = screen(parts).editor.script
    script.insertFromMimeData(picture_file(tmp_path))
    assert script.words() == SHORT.cards[0].script
    assert kept(parts, talk).cards[0].picture is not None


def test_words_are_pasted_as_plain_words(parts: Parts, talk: Path) -> None:
    data = QMimeData()
    data.setHtml("<b>Good</b> day.")
    data.setText("Good day.")
    script = screen(parts).editor.script
    script.setFocus()
    QTest.keyClick(script, Key.Key_A, CONTROL)
    script.insertFromMimeData(data)
    assert kept(parts, talk).cards[0].script == "Good day."


def test_the_day_of_the_talk_is_written_as_people_write_it(parts: Parts, talk: Path) -> None:
    more(parts, "About this talk")
    about = preparing(parts).ways.about
    type_(about.day.box, "26 November 2030")
    assert "Tuesday 26 November 2030." in texts(about)
    assert kept(parts, talk).day == date(2030, 11, 26)
    undo(parts)
    assert kept(parts, talk).day != date(2030, 11, 26)


def test_what_was_changed_before_the_talk_can_be_undone_here(parts: Parts, talk: Path) -> None:
    click("Your talks", parts.window)
    click("Give this talk", parts.window)
    parts.desk.before.screen.deck_changed.emit(SHORT.model_copy(update={"title": "In a hurry"}))
    parts.desk.go_home()
    click("Change the words", parts.window)
    assert screen(parts).title.text() == "In a hurry"
    undo(parts)
    assert kept(parts, talk) == SHORT


def test_what_is_said_above_the_words_goes_when_it_is_no_longer_so(
    parts: Parts, talk: Path
) -> None:
    assert talk.exists()
    choose(parts, "My wish")
    QTest.keyClick(screen(parts).points, Key.Key_Delete)
    assert any("on the shelf" in text for text in texts(screen(parts)))
    undo(parts)
    assert not any("on the shelf" in text for text in texts(screen(parts)))


def test_the_notes_of_a_point_are_read_beside_its_words(parts: Parts) -> None:
    cards = (SHORT.cards[0].model_copy(update={"notes": "Smile. " * 30}), *SHORT.cards[1:])
    library.add(SHORT.model_copy(update={"cards": cards}))
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    assert screen(parts).note.text() == "Smile. " * 24 + "…"
    choose(parts, "My wish")
    assert not screen(parts).note.isVisible()


def test_a_talk_of_the_same_cards_opens_at_its_beginning(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    screen(parts).editor.script.put_cursor(10)
    click("Your talks", parts.window)
    library.add(SHORT.model_copy(update={"title": "Another"}))
    parts.desk.go_home()
    click("Change the words", parts.window)
    assert screen(parts).editor.script.place == 0


def test_a_point_that_was_removed_twice_lies_on_the_shelf_once(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    for _ in range(2):
        choose(parts, "My wish")
        QTest.keyClick(screen(parts).points, Key.Key_Delete)
        undo(parts)
    choose(parts, "My wish")
    QTest.keyClick(screen(parts).points, Key.Key_Delete)
    assert len(preparing(parts).ways.past.shelved()) == 1


def test_earlier_versions_lead_back_to_where_they_were_asked_for(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    click("Your talks", parts.window)
    click("More", parts.window)
    click("Earlier versions", parts.window)
    click("Back", parts.window)
    assert parts.window.currentWidget() is parts.desk.making.handing_out.more


def test_undo_says_what_it_changed_where_one_does_not_see_it(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    script = screen(parts).editor.script
    script.setTextCursor(script.document().find("everyone"))
    click("Help me with “everyone”", parts.window)
    type_(parts.window.focusWidget(), "all")
    click("Back", parts.window)
    undo(parts)
    assert "Taken back: a change to the help for “everyone”." in texts(screen(parts))
    undo(parts)
    assert "“everyone” in “Hello” has no help any more." in texts(screen(parts))
    type_(screen(parts).editor.point, "!")
    assert not any("help any more" in text for text in texts(screen(parts)))


def test_words_from_before_a_crash_are_found_again_and_said(parts: Parts, talk: Path) -> None:
    file = DraftFile(load_deck(talk))
    draft = file.draft()
    draft.change(SHORT.model_copy(update={"title": "A crash"}))
    before = talk.read_bytes()
    file._journal.append(draft.taken_moves(), draft.deck)
    assert talk.read_bytes() == before
    click("Your talks", parts.window)
    click("Change the words", parts.window)
    assert screen(parts).title.text() == "A crash"
    assert any("interrupted the last time" in text for text in texts(screen(parts)))
    assert kept(parts, talk).title == "A crash"


def test_more_than_a_talk_can_hold_is_not_taken(parts: Parts, talk: Path) -> None:
    sitting = preparing(parts).at_work
    assert not sitting.type_(script="w" * 300_000)
    assert any("more than one talk can hold" in text for text in texts(screen(parts)))
    assert kept(parts, talk) == SHORT


def test_who_comes_back_to_a_talk_finds_the_point_that_was_open(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    choose(parts, "My wish")
    click("Your talks", parts.window)
    click("Change the words", parts.window)
    assert screen(parts).editor.point.text() == "My wish"


def test_the_scroll_bar_of_the_points_goes_with_its_reason(qtbot: QtBot) -> None:
    points = PointList()
    qtbot.addWidget(points)
    cards = [Card(id=str(n), point="The club has no fence at all") for n in range(6)]
    points.show_cards(cards, "0")
    points.resize(260, 1_000)
    points.show()
    qtbot.waitUntil(lambda: points.verticalScrollBar().maximum() == 0)
    fits = points.visualRect(points.model_.index(5)).bottom() + 8
    points.resize(260, fits - 60)
    qtbot.waitUntil(lambda: points.verticalScrollBar().maximum() > 0)
    points.resize(260, fits)
    qtbot.waitUntil(lambda: points.verticalScrollBar().maximum() == 0)


def test_who_never_stops_typing_is_kept_within_a_second_all_the_same(
    parts: Parts, talk: Path
) -> None:
    """Promise 9: the second runs from the first unsaved letter, and no later one puts it off."""
    assert talk.exists()
    timer = preparing(parts).at_work.keeper._timer
    type_(screen(parts).editor.point, "a")
    began = timer.timerId()
    assert 0 < timer.interval() <= 500
    QTest.keyClicks(screen(parts).editor.point, "b c d")
    assert timer.timerId() == began

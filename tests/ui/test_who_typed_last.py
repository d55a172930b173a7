"""*Who typed the last words?* comes when another one says that they type, if words were typed."""

from pathlib import Path

import pytest
from decks import SHORT
from person import click, key, tap
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_prepare import choose, kept, names, preparing, redo, screen, type_, undo
from test_who_is_typing import Do, by_keys, ideas, is_asked, opened, shown
from test_whose_words import line, more
from walk import button, texts

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import SPEAKER, helper
from speakaid.core.deck import Deck
from speakaid.core.suggesting import typed
from speakaid.core.whose import made_by
from speakaid.storage import typists
from speakaid.ui import sitting
from speakaid.ui.prepare.last_words_screen import LastWordsScreen

ANNA, TOM, HONG = helper("Anna"), helper("Tom"), helper("Hong")
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def is_asked_last(parts: Parts) -> bool:
    """*Who typed the last words?*"""
    return isinstance(parts.window.currentWidget(), LastWordsScreen)


def answered(parts: Parts, words: str) -> None:
    assert is_asked_last(parts)
    click(words, parts.window)


def read(parts: Parts) -> list[str]:
    """What stands there, but for the title."""
    assert is_asked_last(parts)
    return texts(parts.window.currentWidget())[1:]


def says_who(parts: Parts, name: str) -> None:
    """Somebody sits down, and says that they help."""
    click("Typing: ", parts.window)
    QTest.keyClicks(preparing(parts).who.screen.name, name)
    click("I help", parts.window)


def says_speaker(parts: Parts) -> None:
    click("Typing: ", parts.window)
    click("I am the speaker", parts.window)


def last(parts: Parts) -> LastWordsScreen:
    question = parts.window.currentWidget()
    assert isinstance(question, LastWordsScreen)
    return question


def tick(parts: Parts, point: str) -> None:
    name = f"I typed this: {point}"
    box = next(one for one in last(parts).ticks.values() if one.accessibleName() == name)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)


def types(parts: Parts, point: str, words: str) -> None:
    """Somebody types at the end of a point."""
    choose(parts, point)
    screen(parts).editor.script.setFocus()
    QTest.keyClick(screen(parts).editor.script, Key.Key_End, CONTROL)
    type_(screen(parts).editor.script, words)


def somebody_to_meet(parts: Parts, name: str) -> None:
    more(parts, "People I may meet")
    click("Add somebody", parts.window)
    person = preparing(parts).ways.may_meet.person
    QTest.keyClicks(person.boxes["name"], name)
    for _screen in range(3):
        key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is screen(parts)


def now(parts: Parts) -> Deck:
    return preparing(parts).at_work.draft.deck


def script(parts: Parts, point: str) -> str:
    return next(card.script for card in now(parts).cards if card.point == point)


# -- two stories of Mark, who speaks, and Anna, who helps him at his computer


def test_after_a_sitting_of_marks_anna_is_asked_about_her_sentence_and_his_point_alone(
    parts: Parts,
) -> None:
    """Mark decided, added a point, and somebody to meet; then Anna typed as if she were he."""
    seen = edits.with_card(SHORT, "wish", notes="Smile.")
    seen = edits.with_card(edits.with_card(seen, "hello", notes="Slowly."), "bye", notes="Bow.")
    path = opened(parts, typed(SHORT, seen, HONG), by=(SPEAKER,))
    click("Look at", parts.window)
    for decided in ("Use theirs", "Use theirs", "Keep mine"):
        click(decided, parts.window)
    choose(parts, "My wish")
    click("Add a point", parts.window)
    QTest.keyClicks(parts.window.focusWidget(), "My brother")
    somebody_to_meet(parts, "Maria")
    marks = now(parts)
    types(parts, "Goodbye", " I am Anna. I help.")
    says_who(parts, "Anna")
    assert read(parts)[1:] == [
        *("Goodbye", "I am Anna.\nI help."),
        *("All the new words of this point", "My brother", "A new point"),
    ]
    assert button(parts.window, "The speaker did").hasFocus()
    tick(parts, "Goodbye")
    click("I typed what is ticked", parts.window)
    assert shown(parts) == "Typing: Anna"
    after = kept(parts, path)
    assert ideas(after) == [(ANNA, "edit", "bye")]
    assert after.model_copy(update={"proposals": ()}) == marks
    says_speaker(parts)
    assert parts.window.currentWidget() is screen(parts)
    assert names(parts) == ["Hello", "My wish", "My brother", "Goodbye"]
    assert line(parts) == "Anna has an idea for this point."
    undo(parts)
    assert kept(parts, path).people == marks.people
    assert script(parts, "Goodbye").endswith("I am Anna. I help.")
    assert not ideas(now(parts))


def test_anna_is_asked_also_where_mark_had_said_that_it_was_he_who_typed(parts: Parts) -> None:
    path = opened(parts, by=(SPEAKER, ANNA))
    click("I am the speaker", parts.window)
    types(parts, "Goodbye", " I am Anna.")
    click("Typing: me", parts.window)
    click("I am Anna. I help.", parts.window)
    assert read(parts) == ["Goodbye", "I am Anna."]
    answered(parts, "I did")
    deck = kept(parts, path)
    assert deck.cards == SHORT.cards
    assert ideas(deck) == [(ANNA, "edit", "bye")]


# -- what became of the words


def test_anna_reads_that_her_words_are_ideas_and_that_mark_decides(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "Goodbye", " I am Anna.")
    says_who(parts, "Anna")
    answered(parts, "I did")
    assert line(parts) == "Your words are ideas now. The speaker decides."
    type_(screen(parts).editor.script, "!")
    assert line(parts) != "Your words are ideas now. The speaker decides."


def test_she_reads_that_marks_words_stay(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "Goodbye", " I am Mark.")
    says_who(parts, "Anna")
    answered(parts, "The speaker did")
    assert line(parts) == "The words stay in the talk."
    choose(parts, "Hello")
    assert line(parts) != "The words stay in the talk."


def test_mark_reads_that_his_words_are_in_the_talk(parts: Parts) -> None:
    opened(parts, by=(ANNA,))
    types(parts, "Goodbye", " I am Mark.")
    says_speaker(parts)
    answered(parts, "I did")
    assert line(parts) == "Your words are in the talk now."


def test_he_reads_that_annas_words_wait_for_him(parts: Parts) -> None:
    opened(parts, by=(ANNA,))
    types(parts, "Goodbye", " I am Anna.")
    says_speaker(parts)
    answered(parts, "No, Anna did")
    assert line(parts) == "The words stay ideas. You decide."


def test_of_two_helpers_it_is_said_as_well(parts: Parts) -> None:
    opened(parts, by=(ANNA,))
    types(parts, "Goodbye", " I am Anna.")
    says_who(parts, "Tom")
    answered(parts, "No, Anna did")
    assert line(parts) == "The words stay ideas. The speaker decides."


def test_in_a_talk_of_helpers_words_bear_another_name(parts: Parts) -> None:
    path = opened(parts, made_by(SHORT, ANNA), by=(ANNA,))
    types(parts, "Goodbye", " I am Tom.")
    says_who(parts, "Tom")
    answered(parts, "I did")
    assert line(parts) == "Your name stands on these words now."
    assert TOM in kept(parts, path).cards[2].authors


def test_what_became_of_them_is_heard(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "Goodbye", " I am Anna.")
    said: list[str] = []
    heard = preparing(parts).hinting._line._announcer
    heard.announced.connect(lambda words, _urgent: said.append(words))
    says_who(parts, "Anna")
    answered(parts, "I did")
    QApplication.processEvents()
    assert said == ["Your words are ideas now. The speaker decides."]


def test_where_the_talk_has_no_room_for_the_ideas_it_is_said(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "Goodbye", " I am Anna.")
    before = now(parts)
    monkeypatch.setattr(sitting, "fits", lambda _before, _after: False)
    says_who(parts, "Anna")
    answered(parts, "I did")
    assert now(parts) == before
    assert any("more than one talk can hold" in text for text in texts(screen(parts)))


# -- what may be ticked


def test_the_open_point_comes_first(parts: Parts) -> None:
    two_points(parts)
    assert read(parts)[1:] == ["Goodbye", "I am Anna.", "My wish", "I am Mark."]


def test_three_points_are_seen_at_once_on_a_small_screen(parts: Parts) -> None:
    parts.window.resize(1366, 768)
    opened(parts, by=(SPEAKER,))
    for point in ("Hello", "My wish", "Goodbye"):
        types(parts, point, " I am Anna. I help.")
    says_who(parts, "Anna")
    QApplication.processEvents()
    panels = [box.parentWidget() for box in last(parts).ticks.values()]
    assert len(panels) == 3
    assert all(panel.visibleRegion().boundingRect() == panel.rect() for panel in panels)


def test_where_two_may_have_typed_on_a_point_all_its_new_words_are_meant(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "Goodbye", " I am Mark. I am Anna.")
    says_who(parts, "Anna")
    assert read(parts)[2] == "All the new words of this point"


def test_that_they_are_meant_is_heard_at_the_tick(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "My wish", " I am Mark.")
    types(parts, "Goodbye", " I am Mark. I am Anna.")
    says_who(parts, "Anna")
    heard = [box.accessibleDescription() for box in last(parts).ticks.values()]
    assert heard == ["All the new words of this point", ""]


def two_points(parts: Parts) -> Path:
    """Under *Typing: me* words came to two points, and then Anna says that she helps."""
    path = opened(parts, by=(SPEAKER,))
    types(parts, "My wish", " I am Mark.")
    types(parts, "Goodbye", " I am Anna.")
    says_who(parts, "Anna")
    return path


@pytest.mark.parametrize("do", [click, tap, by_keys])
def test_what_is_ticked_are_ideas_and_what_is_not_is_the_speakers(parts: Parts, do: Do) -> None:
    path = two_points(parts)
    if do is by_keys:
        tick_by_keys(parts, "Goodbye")
    else:
        tick(parts, "Goodbye")
    do("I typed what is ticked", parts.window)
    deck = kept(parts, path)
    assert ideas(deck) == [(ANNA, "edit", "bye")]
    assert deck.cards[1].script.endswith(" I am Mark.")
    assert deck.cards[2] == SHORT.cards[2]
    assert typists.typists_of(SHORT) == (SPEAKER, ANNA)


def tick_by_keys(parts: Parts, point: str) -> None:
    for _ in range(20):
        here = parts.window.focusWidget()
        if here is not None and here.accessibleName() == f"I typed this: {point}":
            break
        QTest.keyClick(here, Key.Key_Tab)
    key(parts.window, Key.Key_Return)


def test_nothing_is_ticked_beforehand_and_enter_changes_nothing(parts: Parts) -> None:
    two_points(parts)
    before = now(parts)
    assert not any(box.isChecked() for box in last(parts).ticks.values())
    key(parts.window, Key.Key_Return)
    assert shown(parts) == "Typing: Anna"
    assert now(parts) == before


def test_of_one_point_enter_changes_nothing_either(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "Goodbye", " I am Mark.")
    says_who(parts, "Anna")
    key(parts.window, Key.Key_Return)
    assert script(parts, "Goodbye").endswith(" I am Mark.")
    assert not ideas(now(parts))


def test_where_nothing_is_ticked_it_is_said_what_to_do(parts: Parts) -> None:
    two_points(parts)
    click("I typed what is ticked", parts.window)
    assert "First tick what you typed." in read(parts)
    tick(parts, "Goodbye")
    assert "First tick what you typed." not in read(parts)
    tick(parts, "Goodbye")
    assert button(parts.window, "I typed what is ticked").accessibleDescription()


def test_people_marks_moves_and_the_talk_are_nobodys_to_tick(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    somebody_to_meet(parts, "Maria")
    choose(parts, "My wish")
    QTest.mouseClick(screen(parts).must_say, Qt.MouseButton.LeftButton)
    says_who(parts, "Anna")
    assert parts.window.currentWidget() is screen(parts)


def test_what_the_speaker_had_typed_before_a_mark_of_theirs_is_not_asked(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "My wish", " I am Mark.")
    more(parts, "My talk is ready")
    click("Back to the words", parts.window)
    types(parts, "Goodbye", " I am Anna.")
    says_who(parts, "Anna")
    assert read(parts) == ["Goodbye", "I am Anna."]


# -- the other way round


def test_the_speaker_who_was_taken_for_a_helper_ticks_their_own_words(parts: Parts) -> None:
    path = opened(parts, by=(ANNA,))
    types(parts, "My wish", " I am Mark.")
    types(parts, "Goodbye", " I am Anna.")
    says_speaker(parts)
    tick(parts, "My wish")
    click("I typed what is ticked", parts.window)
    deck = kept(parts, path)
    assert ideas(deck) == [(ANNA, "edit", "bye")]
    assert deck.cards[1].script.endswith(" I am Mark.")
    assert deck.cards[1].authors == ()


def test_one_helper_after_another(parts: Parts) -> None:
    path = opened(parts, by=(ANNA,))
    types(parts, "My wish", " I am Tom.")
    says_who(parts, "Tom")
    answered(parts, "I did")
    assert ideas(kept(parts, path)) == [(TOM, "edit", "wish")]


def test_in_a_talk_of_a_helpers_the_words_bear_the_speakers_name(parts: Parts) -> None:
    path = opened(parts, made_by(SHORT, ANNA), by=(ANNA,))
    types(parts, "My wish", " I am Mark.")
    says_speaker(parts)
    answered(parts, "I did")
    assert [card.authors for card in kept(parts, path).cards][1] == (ANNA, SPEAKER)


# -- Undo


def test_anna_cannot_make_her_words_the_speakers_again(parts: Parts) -> None:
    path = two_points(parts)
    tick(parts, "Goodbye")
    click("I typed what is ticked", parts.window)
    after = now(parts)
    for step in (undo, redo, undo):
        step(parts)
        assert now(parts) == after
    assert button(parts.window, "Undo").accessibleDescription() == "There is nothing to undo."
    assert kept(parts, path).cards[2] == SHORT.cards[2]


def test_nor_after_she_has_left_the_talk_and_come_back(parts: Parts) -> None:
    path = two_points(parts)
    tick(parts, "Goodbye")
    click("I typed what is ticked", parts.window)
    after = kept(parts, path)
    click("Your talks", parts.window)
    click("Change the words", parts.window)
    assert shown(parts) == "Typing: Anna"
    undo(parts)
    assert kept(parts, path) == after


def test_what_she_types_afterwards_she_can_take_back(parts: Parts) -> None:
    two_points(parts)
    tick(parts, "Goodbye")
    click("I typed what is ticked", parts.window)
    after = now(parts)
    types(parts, "Hello", " Smile.")
    undo(parts)
    undo(parts)
    assert now(parts) == after


def test_what_the_speaker_took_back_she_does_not_do_again(parts: Parts) -> None:
    two_points(parts)
    tick(parts, "Goodbye")
    click("I typed what is ticked", parts.window)
    says_speaker(parts)
    undo(parts)
    before = now(parts)
    says_who(parts, "Anna")
    redo(parts)
    assert now(parts) == before


def test_the_answer_of_one_helper_is_not_undone_by_another(parts: Parts) -> None:
    two_points(parts)
    tick(parts, "Goodbye")
    click("I typed what is ticked", parts.window)
    after = now(parts)
    says_who(parts, "Tom")
    undo(parts)
    assert now(parts) == after


def test_the_speaker_takes_the_answer_back_and_then_the_words_one_by_one(parts: Parts) -> None:
    two_points(parts)
    before = now(parts)
    tick(parts, "Goodbye")
    click("I typed what is ticked", parts.window)
    says_speaker(parts)
    undo(parts)
    assert line(parts) == "Anna’s idea for “Goodbye” is in your talk again."
    assert now(parts) == before
    undo(parts)
    assert script(parts, "Goodbye").endswith(" I am ")
    assert script(parts, "My wish").endswith(" I am Mark.")


# -- when it is asked


@pytest.mark.parametrize("do", [click, tap, by_keys])
def test_a_helper_who_was_taken_for_the_speaker_has_had_ideas(parts: Parts, do: Do) -> None:
    path = opened(parts, by=(SPEAKER,))
    type_(screen(parts).editor.point, " to all")
    says_who(parts, "Anna")
    assert read(parts) == ["Hello", "This point, in a few words", "Hello to all"]
    do("I did", parts.window)
    deck = kept(parts, path)
    assert deck.cards == SHORT.cards
    assert ideas(deck) == [(ANNA, "edit", "hello")]
    assert shown(parts) == "Typing: Anna"
    assert screen(parts).editor.point.text() == "Hello to all"


def test_what_was_typed_before_another_sits_down_is_who_typed_its(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    type_(screen(parts).editor.point, "!")
    says_who(parts, "Anna")
    answered(parts, "The speaker did")
    assert typists.typists_of(SHORT) == (SPEAKER,)
    assert now(parts).cards[0].point == "Hello!"


def test_who_typed_before_is_asked_once_and_only_where_words_were_typed(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    says_who(parts, "Anna")
    assert parts.window.currentWidget() is screen(parts)
    type_(screen(parts).editor.point, "!")
    says_who(parts, "Tom")
    answered(parts, "No, Anna did")
    says_who(parts, "Hong")
    assert shown(parts) == "Typing: Hong"


def test_words_typed_before_one_went_home_are_asked_about_too(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    types(parts, "Goodbye", " I am Anna.")
    click("Your talks", parts.window)
    click("Change the words", parts.window)
    says_who(parts, "Anna")
    assert read(parts) == ["Goodbye", "I am Anna."]


def test_back_from_the_last_words_leaves_all_as_it_was(parts: Parts) -> None:
    opened(parts, by=(SPEAKER,))
    type_(screen(parts).editor.point, "!")
    says_who(parts, "Anna")
    key(parts.window, Key.Key_Escape)
    assert is_asked(parts)
    key(parts.window, Key.Key_Escape)
    assert shown(parts) == "Typing: me"
    assert now(parts).cards[0].point == "Hello!"


def test_on_the_way_to_the_ideas_it_is_not_asked_as_each_is_decided_there(parts: Parts) -> None:
    opened(parts, by=(SPEAKER, ANNA))
    click("I am Anna. I help.", parts.window)
    types(parts, "Goodbye", " I am Anna.")
    click("Your talks", parts.window)
    click("Look at it", parts.window)
    assert "The ideas are for the speaker to decide." in texts(parts.window.currentWidget())
    click("I am the speaker", parts.window)
    assert "Anna’s idea for “Goodbye”" in texts(parts.window.currentWidget())


def test_who_takes_back_a_decision_or_does_it_again_has_typed_nothing(parts: Parts) -> None:
    deck = typed(SHORT, edits.with_card(SHORT, "hello", script="Good day."), HONG)
    opened(parts, deck, by=(SPEAKER, ANNA))
    click("I am the speaker", parts.window)
    click("Look at it", parts.window)
    click("Use theirs", parts.window)
    for step in (undo, redo, undo):
        step(parts)
        click("Typing: me", parts.window)
        click("I am Anna. I help.", parts.window)
        assert shown(parts) == "Typing: Anna"
        says_speaker(parts)


def test_what_is_typed_after_a_decision_was_taken_back_is_asked_about(parts: Parts) -> None:
    deck = typed(SHORT, edits.with_card(SHORT, "hello", script="Good day."), HONG)
    opened(parts, deck, by=(SPEAKER,))
    click("Look at it", parts.window)
    click("Use theirs", parts.window)
    undo(parts)
    types(parts, "Goodbye", " I am Anna.")
    undo(parts)
    redo(parts)
    says_who(parts, "Anna")
    assert read(parts) == ["Goodbye", "I am Anna."]


def test_half_words_that_the_speaker_left_are_nobodys(parts: Parts) -> None:
    deck = typed(SHORT, edits.with_card(SHORT, "hello", script="Good day."), HONG)
    opened(parts, deck, by=(SPEAKER,))
    click("Look at it", parts.window)
    click("Say it my way", parts.window)
    QTest.keyClicks(parts.window.focusWidget(), "I am")
    key(parts.window, Key.Key_Escape)
    key(parts.window, Key.Key_Escape)
    says_who(parts, "Anna")
    assert shown(parts) == "Typing: Anna"

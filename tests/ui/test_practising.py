"""From the imported talk to the run-through: with keys, with the pointer, with a finger."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from decks import SUPPORT, card
from person import (
    SAMPLES,
    TEXTS,
    button_that_says,
    click,
    focused,
    key,
    say_every_card,
    stage_of,
    tap,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from walk import texts

from speakaid.app import Parts
from speakaid.core import events
from speakaid.core.marks import mark_of
from speakaid.core.practice.items import Way
from speakaid.core.practice.records import Practised, Question, Ran
from speakaid.core.session import TalkSession
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.storage import library, paths, sitting_file
from speakaid.storage.deck_file import load_deck
from speakaid.storage.practice_record import PracticeRecord
from speakaid.ui.practise.end_screen import EndScreen
from speakaid.ui.practise.today_screen import TodayScreen
from speakaid.ui.practise.turn_screen import TurnScreen
from speakaid.ui.practising import Practising

Key = Qt.Key
Press = Callable[[str, Parts], None]
KEEP = Settings(practice_history=True, practice_questions=True)


class Hours:
    """A clock that a test moves on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def by_keys(name: str, parts: Parts) -> None:
    """Tab to the button, and Enter."""
    QApplication.processEvents()
    for _step in range(60):
        if focused(parts).accessibleName().startswith(name):
            break
        QTest.keyClick(focused(parts), Key.Key_Tab)
    assert focused(parts).accessibleName().startswith(name), f"Tab never came to {name}"
    key(parts.window, Key.Key_Return)


def by_pointer(name: str, parts: Parts) -> None:
    click(name, parts.window)


def by_touch(name: str, parts: Parts) -> None:
    seen = button_that_says(name, parts.window)
    for area in parts.window.currentWidget().findChildren(QScrollArea):  # type: ignore[union-attr]
        if area.isAncestorOf(seen):
            area.ensureWidgetVisible(seen)  # as a finger would
    tap(name, parts.window)


@pytest.fixture(autouse=True)
def unhurried_fingers(qapp: QApplication) -> Iterator[None]:
    """The taps of a test come at once; those of a person are no double taps."""
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield
    qapp.setDoubleClickInterval(before)


EACH_WAY = pytest.mark.parametrize("press", [by_keys, by_pointer, by_touch])


def practising(parts: Parts) -> Practising:
    found = parts.desk.working.practising
    if not isinstance(found.clock, Hours):
        found.clock = Hours()
        found.day = lambda: date(2026, 11, 28)
    return found


def later(parts: Parts, seconds: float) -> None:
    clock = practising(parts).clock
    assert isinstance(clock, Hours)
    clock.now += seconds
    practising(parts).sitting.tick()


def at(parts: Parts, kind: type) -> bool:
    return isinstance(parts.window.currentWidget(), kind)


def shown(parts: Parts) -> str:
    return " ".join(texts(parts.window.currentWidget()))


def with_talk(parts: Parts, settings: Settings = Settings()) -> Path:  # noqa: B008
    path = library.add(SUPPORT)
    parts.desk._use_settings(settings)
    parts.desk.go_home()
    practising(parts)
    return path


def to_practise(parts: Parts, press: Press = by_pointer) -> None:
    practising(parts)
    press("Practise today", parts)
    assert at(parts, TodayScreen)


def main_button(parts: Parts) -> QPushButton:
    main = parts.window.currentWidget().main  # type: ignore[union-attr]
    assert isinstance(main, QPushButton)
    return main


def button_named(name: str, parts: Parts) -> QPushButton | None:
    """A button in view that says this, if there is one."""
    buttons = parts.window.currentWidget().findChildren(QPushButton)  # type: ignore[union-attr]
    return next((one for one in buttons if one.isVisible() and one.text() == name), None)


def through_the_sitting(parts: Parts, press: Press) -> None:
    """Say whatever stands there, till the kind end."""
    for _turn in range(200):
        if at(parts, EndScreen):
            return
        later(parts, 15.0)
        if at(parts, TurnScreen) and main_button(parts).isVisible():
            press(main_button(parts).accessibleName(), parts)
    raise AssertionError("the sitting has no end")


@EACH_WAY
def test_three_sittings_lead_to_a_run_through(parts: Parts, press: Press) -> None:
    parts.desk.open_file(SAMPLES / TEXTS[0])
    click("This is my talk", parts.window)
    to_practise(parts, press)
    press("Read with me", parts)
    through_the_sitting(parts, press)
    press("Your talks", parts)
    to_practise(parts, press)
    press("Start", parts)
    through_the_sitting(parts, press)
    press("Go on practising", parts)
    press("Run-through", parts)
    press("Open the stage", parts)
    stage = stage_of(parts)
    say_every_card(parts, lambda: QTest.keyClick(stage, Key.Key_PageDown))
    stage.leave_wanted.emit()
    assert parts.window.isVisible()
    press("I have done it", parts)
    assert at(parts, EndScreen)
    press("Your talks", parts)
    assert parts.window.currentWidget() is parts.desk.making.home
    assert not paths.practice_record_file().exists()


@pytest.mark.parametrize("way", list(Way))
def test_each_way_is_reached_by_itself(parts: Parts, way: Way) -> None:
    with_talk(parts)
    to_practise(parts)
    practising(parts).today.way_wanted.emit(way)
    assert practising(parts).sitting.display.way is way
    assert at(parts, TurnScreen)


def test_stop_for_now_goes_on_where_it_stopped(parts: Parts) -> None:
    with_talk(parts)
    to_practise(parts)
    click("Less and less to read", parts.window)
    click("I said it", parts.window)
    click("Stop for now", parts.window)
    assert "Next time it goes on where you stopped." in shown(parts)
    click("Your talks", parts.window)
    to_practise(parts)
    click("Go on where I stopped", parts.window)
    assert "Two years ago" in practising(parts).sitting.display.shown


def test_a_window_that_closes_is_a_stop_for_now(parts: Parts) -> None:
    path = with_talk(parts)
    to_practise(parts)
    click("Less and less to read", parts.window)
    click("I said it", parts.window)
    parts.window.closeEvent(QCloseEvent())
    stopped = practising(parts).keeping.stopped(Talk(load_deck(path).deck))
    assert stopped is not None
    assert stopped.state["done"] in (None, "stopped")
    to_again = practising(parts)
    to_again.to_today()
    click("Go on where I stopped", parts.window)
    assert to_again.sitting.display.item == "began"


def place(talk: Path) -> Path:
    assert talk.exists()
    (file,) = paths.sittings().iterdir()
    return file


def test_a_place_that_no_longer_fits_leads_to_today(parts: Parts) -> None:
    path = with_talk(parts)
    to_practise(parts)
    click("Read with me", parts.window)
    click("Stop for now", parts.window)
    place(path).write_bytes(b"{}")
    practising(parts)._go_on()
    assert at(parts, TodayScreen)
    place(path).write_text('{"tasks": [], "state": {"at": "noon"}}')
    practising(parts)._go_on()
    assert at(parts, TodayScreen)
    assert not sitting_file.any_kept()


def test_i_have_had_enough_ends_at_once_with_the_ending(parts: Parts) -> None:
    with_talk(parts)
    to_practise(parts)
    click("Start", parts.window)
    click("I have had enough", parts.window)
    assert at(parts, EndScreen)
    assert "So here is my ending." in shown(parts)
    assert not sitting_file.any_kept()


def test_an_ending_of_key_words_alone_is_an_ending_too(parts: Parts) -> None:
    cards = (*SUPPORT.cards[:-1], card("bye", "", kind="closing", key_words="where we would be"))
    library.add(SUPPORT.model_copy(update={"cards": cards}))
    parts.desk.go_home()
    to_practise(parts)
    click("Start", parts.window)
    click("I have had enough", parts.window)
    assert "where we would be" in shown(parts)


def test_it_ends_kindly_after_its_time(parts: Parts) -> None:
    with_talk(parts, Settings(practice_minutes=5))
    to_practise(parts)
    click("Read with me", parts.window)
    later(parts, 400.0)
    assert at(parts, TurnScreen)
    click("Go on", parts.window)
    assert at(parts, EndScreen)


def test_without_history_nothing_is_kept(parts: Parts) -> None:
    with_talk(parts)
    to_practise(parts)
    click("Start", parts.window)
    through_the_sitting(parts, by_pointer)
    assert not paths.practice_record_file().exists()
    assert not sitting_file.any_kept()


def test_with_history_the_next_sitting_goes_on(parts: Parts) -> None:
    path = with_talk(parts, KEEP)
    to_practise(parts)
    click("Less and less to read", parts.window)
    click("I said it", parts.window)
    click("I have had enough", parts.window)
    kept = PracticeRecord().of(Talk(load_deck(path).deck))
    assert [(one.way, one.item) for one in kept if isinstance(one, Practised)] == [
        (Way.FADE, mark_of("opening"))
    ]
    assert b"Good morning" not in paths.practice_record_file().read_bytes()
    click("Calm", parts.window)
    click("Mostly", parts.window)
    answers = [one.question for one in PracticeRecord().of(Talk(SUPPORT)) if one.kind == "answer"]
    assert answers == [Question.FEELS, Question.SOUNDS]
    click("Your talks", parts.window)
    to_practise(parts)
    click("Less and less to read", parts.window)
    assert "G•••" in practising(parts).sitting.display.shown


def test_what_is_kept_is_deleted_by_one_press(parts: Parts) -> None:
    with_talk(parts, KEEP)
    to_practise(parts)
    click("Words I want help with", parts.window)
    click("I said it", parts.window)
    click("I have had enough", parts.window)
    click("Your talks", parts.window)
    to_practise(parts)
    click("How I like it", parts.window)
    click("Delete what is kept", parts.window)
    assert not paths.practice_record_file().exists()
    click("Back", parts.window)
    assert at(parts, TodayScreen)


def test_how_it_is_liked_counts_from_the_next_sitting_on(parts: Parts) -> None:
    with_talk(parts)
    to_practise(parts)
    click("How I like it", parts.window)
    practising(parts).likes.settings_changed.emit(Settings(practice_minutes=10))
    assert parts.desk._settings.practice_minutes == 10
    click("Back", parts.window)
    click("Start", parts.window)
    assert practising(parts).sitting.work.choice.sitting == 600.0


def test_a_word_that_hid_is_kept_ready(parts: Parts) -> None:
    path = with_talk(parts, KEEP)
    to_practise(parts)
    click("Less and less to read", parts.window)
    for _card in SUPPORT.cards:
        click("I said it", parts.window)
    practising(parts).turn.word_wanted.emit(1)
    click("I have had enough", parts.window)
    assert "Shall I keep help ready for “morning”?" in shown(parts)
    click("Yes, keep help ready", parts.window)
    assert [word.word for word in load_deck(path).deck.cards[0].tricky_words] == ["morning"]


def test_looking_back_is_offered_to_whom_it_is_kept(parts: Parts) -> None:
    with_talk(parts, KEEP)
    to_practise(parts)
    click("Looking back", parts.window)
    assert "There is nothing to read here yet." in shown(parts)


def said_on_stage(parts: Parts, a_page: float) -> None:
    """The run-through goes by, with so many seconds for each page, and is at its end."""
    rehearsal = practising(parts)._rehearsal
    assert rehearsal is not None
    session, now = TalkSession(Talk(SUPPORT)), 0.0

    def happens(event: events.Event) -> None:
        session.handle(event, now)
        rehearsal.seen(session.display(), now)

    happens(events.Start())
    while session.display().after is not None:
        now += a_page
        happens(events.Next())
    now += a_page
    happens(events.Finish())
    stage_of(parts).leave_wanted.emit()


def to_the_stage(parts: Parts) -> Path:
    path = with_talk(parts, KEEP)
    to_practise(parts)
    click("Run-through", parts.window)
    click("Open the stage", parts.window)
    return path


def seconds_on_home(parts: Parts) -> float:
    parts.desk.go_home()
    (large,) = parts.desk.making.home._entries
    assert isinstance(large, library.GoodDeck)
    return large.seconds


def test_the_times_of_a_run_through_become_the_times_of_the_cards(parts: Parts) -> None:
    to_the_stage(parts)
    said_on_stage(parts, 20.0)
    ran = [one for one in PracticeRecord().of(Talk(SUPPORT)) if isinstance(one, Ran)]
    assert {one.card for one in ran} >= set(map(mark_of, ("began", "faces", "about")))
    assert at(parts, EndScreen)
    assert seconds_on_home(parts) != 600.0


def test_pages_that_were_only_turned_are_no_times(parts: Parts) -> None:
    to_the_stage(parts)
    said_on_stage(parts, 2.0)
    assert not any(isinstance(one, Ran) for one in PracticeRecord().of(Talk(SUPPORT)))
    assert seconds_on_home(parts) == 600.0


def test_a_stage_that_is_left_leads_back_to_where_it_opened(parts: Parts) -> None:
    to_the_stage(parts)
    stage_of(parts).leave_wanted.emit()
    assert at(parts, TurnScreen)
    click("I have done it", parts.window)
    assert at(parts, EndScreen)


def test_a_part_is_run_through_from_any_point(parts: Parts) -> None:
    with_talk(parts)
    to_practise(parts)
    click("Run-through", parts.window)
    practising(parts).turn.stage_wanted.emit("missing")
    given = parts.desk.giving.deck
    assert [card.id for card in given.cards] == ["missing", "about", "ending"]
    stage_of(parts).leave_wanted.emit()
    assert at(parts, TurnScreen)
    assert not paths.progress_file().exists()


def test_on_a_day_of_rest_it_says_so_and_offers_all_the_same(parts: Parts) -> None:
    library.add(SUPPORT.model_copy(update={"day": date(2026, 12, 4)}))
    parts.desk.go_home()
    to_practise(parts)
    assert "Nothing is planned for today." in shown(parts)
    click("Start", parts.window)
    assert at(parts, TurnScreen)


def test_who_has_two_days_can_do_more_on_one(parts: Parts) -> None:
    library.add(SUPPORT.model_copy(update={"day": date(2026, 11, 30)}))
    parts.desk.go_home()
    to_practise(parts)
    practising(parts).today.more_wanted.emit(0)
    assert practising(parts).sitting.display.way is Way.READ


@pytest.mark.parametrize(("settings", "is_known"), [(KEEP, True), (Settings(), False)])
def test_that_today_is_done_is_known_after_a_restart_only_with_history(
    parts: Parts, settings: Settings, is_known: bool
) -> None:
    with_talk(parts, settings)
    to_practise(parts)
    click("Start", parts.window)
    click("I have had enough", parts.window)
    click("Your talks", parts.window)
    practising(parts)._done_on.clear()  # as in a program that was started anew
    to_practise(parts)
    assert ("You have practised today." in shown(parts)) is is_known
    practising(parts).day = lambda: date(2026, 11, 29)
    practising(parts).to_today()
    assert "You have practised today." not in shown(parts)


def test_a_single_card_ends_with_its_last_words_not_with_its_first(parts: Parts) -> None:
    words = "Welcome to all of you. It is good to see you. Enjoy this lovely day."
    library.add(SUPPORT.model_copy(update={"cards": (card("only", words),)}))
    parts.desk.go_home()
    to_practise(parts)
    click("From memory", parts.window)
    click("I have had enough", parts.window)
    assert "Enjoy this lovely day." in shown(parts)
    assert "Welcome" not in shown(parts)


@EACH_WAY
def test_the_day_of_the_talk_is_asked_for_and_the_plan_follows_it(
    parts: Parts, press: Press
) -> None:
    with_talk(parts)
    to_practise(parts, press)
    press("When is my talk?", parts)
    QTest.keyClicks(focused(parts), "in five days")
    assert "Your talk, to read" not in shown(parts)
    press("Back", parts)
    assert at(parts, TodayScreen)
    assert button_named("When is my talk?", parts) is None
    assert load_deck(paths.library() / "Support from day one.speakaid").deck.day is not None


def test_a_locked_talk_is_not_asked_for_its_day(parts: Parts) -> None:
    library.add(SUPPORT.model_copy(update={"locked": True}))
    parts.desk.go_home()
    to_practise(parts)
    assert button_named("When is my talk?", parts) is None

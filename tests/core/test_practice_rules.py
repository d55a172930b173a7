"""The numbers of Practise, each as it is stated: intervals, steps, minutes, waits."""

import pytest
from decks import SHORT, SUPPORT, card, deck

from speakaid.core.practice import events, fading, recalling
from speakaid.core.practice.fading import Fade, Level
from speakaid.core.practice.items import Way, line_of
from speakaid.core.practice.recalling import Recall
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Done, Task, TurnPhase
from speakaid.core.practice.work import Choice, Learnt, Work, all_of
from speakaid.core.talk import Talk

WISH = SHORT.cards[1]
FIVE_MINUTES = Choice(sitting=300.0)


def sitting(way: Way, choice: Choice = FIVE_MINUTES, learnt: Learnt | None = None) -> Work:
    talk = Talk(SHORT)
    return Work(talk, all_of(talk, way), choice, learnt or Learnt())


def played(work: Work, *happens: tuple[events.Event, float]) -> PracticeSession:
    """A sitting that starts at 0, and in which this happens."""
    session = PracticeSession(work)
    for event, at in ((events.Start(), 0.0), *happens):
        session.handle(event, at)
    return session


# -- recall


def test_the_intervals_are_30_seconds_then_1_2_4_and_8_minutes() -> None:
    waits = [recalling.seen(Recall("line", interval), 0.0).due for interval in range(5)]
    assert waits == [30.0, 60.0, 120.0, 240.0, 480.0]


@pytest.mark.parametrize(("learnt", "due"), [(0, 30.0), (2, 120.0), (3, 240.0), (5, 240.0)])
def test_a_sitting_goes_on_with_the_next_two_intervals(learnt: int, due: float) -> None:
    """Who had all of them takes the last two again."""
    assert recalling.seen(recalling.begin("line", learnt), 0.0).due == due


@pytest.mark.parametrize(("interval", "back"), [(0, 0), (1, 0), (3, 2), (4, 3)])
def test_a_miss_goes_one_interval_back(interval: int, back: int) -> None:
    assert recalling.missed(Recall("line", interval)).interval == back


def test_of_two_lines_that_are_due_the_one_due_first_comes() -> None:
    learnt = Learnt(intervals={"hello": 2, "bye": 0})
    session = PracticeSession(sitting(Way.RECALL, learnt=learnt))
    lines = ("hello", "bye", "wish")
    for number, line in enumerate(lines):
        session.handle(events.Start() if number == 0 else events.Said(), float(number))
        assert session.display().item == line
    session.handle(events.Pause(), 3.0)
    session.handle(events.Said(), 200.0)
    assert session.display().item == "bye"


def test_a_line_has_at_least_five_words_if_there_are_more() -> None:
    assert line_of(card("a", "I took the bus. It was late.")) == "I took the bus. It was late."
    assert line_of(card("a", "I took the late bus. It came.")) == "I took the late bus."


# -- fade


def test_after_two_fallbacks_one_step_of_help_stays_for_good() -> None:
    once = fading.after_fallback(WISH, Fade(Level.POINT))
    assert fading.after_success(WISH, once).level is Level.POINT
    twice = fading.after_fallback(WISH, fading.after_success(WISH, once))
    assert twice.level is Level.LETTERS
    for _success in range(5):
        twice = fading.after_success(WISH, twice)
        assert twice.level is Level.LETTERS


# -- time


def test_a_pause_is_not_of_the_minutes_of_a_sitting() -> None:
    work = sitting(Way.READ)
    paused = played(work, (events.Pause(), 10.0), (events.Pause(), 1000.0), (events.Next(), 1200.0))
    assert paused.display().done is None
    paused.handle(events.Next(), 1291.0)
    assert paused.display().done is Done.TIME


def test_who_goes_on_another_time_has_all_the_minutes_before_them() -> None:
    happens = (
        *((events.Pause(), 10.0), (events.Pause(), 100.0)),
        *((events.Stop(), 350.0), (events.Start(), 400.0)),
    )
    again = played(sitting(Way.FADE), *happens, (events.Said(), 699.0))
    assert again.display().done is None
    again.handle(events.Said(), 701.0)
    assert again.display().done is Done.TIME


def test_a_press_that_is_taken_back_gives_no_minutes_and_takes_none() -> None:
    happens = ((events.Said(), 10.0), (events.Pause(), 20.0), (events.Pause(), 120.0))
    back = played(sitting(Way.FADE), *happens, (events.Back(), 130.0), (events.Said(), 399.0))
    assert back.display().done is None
    back.handle(events.Said(), 401.0)
    assert back.display().done is Done.TIME


def test_help_waits_anew_for_whom_it_stopped() -> None:
    talk = Talk(SUPPORT)
    happens = ((events.Stop(), 7.0), (events.Start(), 100.0), (events.Tick(), 107.0))
    again = played(Work(talk, all_of(talk, Way.WORDS)), *happens)
    assert again.display().helps == ()
    again.handle(events.Tick(), 108.0)
    assert [one.kind for one in again.display().helps] == ["meaning"]


def test_a_line_is_shown_once_it_has_been_waited_for() -> None:
    work = Work(Talk(deck("", card("a", "This is all I want."))), (Task(Way.RECALL, "a"),))
    session = played(work, (events.Said(), 0.0), (events.Tick(), 49.0))
    assert session.display().phase is TurnPhase.ASKED
    session.handle(events.Tick(), 50.0)
    assert session.display().shown == "This is all I want."

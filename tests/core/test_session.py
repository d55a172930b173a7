"""What no script tells in words: odd orders, and what was kept."""

import json
from typing import Any

import pytest
from decks import NO_ENDING, SHORT, SUPPORT, card, deck

from core.stories import pressed
from speakaid.core import events
from speakaid.core.deck import Deck
from speakaid.core.display import DONE, BandWords, Notice, Phase, TimeWords
from speakaid.core.events import Event
from speakaid.core.measure import Measure
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk


def opened(made: Deck = SUPPORT, slot: float | None = 600, **fields: Any) -> TalkSession:
    session = TalkSession(Talk(made))
    session.handle(events.Start(slot, **fields), 0)
    return session


def after(session: TalkSession, *happened: tuple[float, Event]) -> TalkSession:
    for at, event in happened:
        session.handle(event, at)
    return session


ALL = (
    *(events.Next(), events.Back(), events.Stuck(), events.Ending(), events.Pause()),
    *(events.Resume(), events.Tick(), events.MinuteMore(), events.MinuteLess()),
    *(events.StopAt(9), events.GiveBack(), events.PutBack(), events.Jump("bus")),
    *(events.Choose(DONE), events.Choose(), events.Questions(), events.Noted("Why?")),
    *(events.Seen(), events.Signal("2 minutes"), events.StartsNow(), events.BeganAtOpening()),
    *(events.Woke(), events.Finish()),
)


@pytest.mark.parametrize("event", ALL, ids=lambda event: type(event).__name__)
def test_before_the_start_only_the_measure_counts(event: Event) -> None:
    session = TalkSession(Talk(SUPPORT))
    before = session.display()
    assert pressed(session, event, wait=500) == before
    assert pressed(session, events.Measured(Measure(1, 9))).page_count > before.page_count


@pytest.mark.parametrize("event", ALL, ids=lambda event: type(event).__name__)
def test_after_the_end_nothing_counts(event: Event) -> None:
    session = after(opened(), (5, events.Next()), (6, events.Stuck()), (7, events.Finish()))
    done = session.display()
    assert done.phase is Phase.FINISHED
    assert done.help is None
    assert pressed(session, event) == done


def test_a_second_start_changes_nothing() -> None:
    session = after(opened(), (5, events.Next()))
    assert pressed(session, events.Start(60)) == session.display()


def test_time_never_goes_back() -> None:
    session = after(opened(), (60, events.Next()), (10, events.Next()))
    assert session.at == 60


def test_a_talk_is_drawn_up_once_for_each_state() -> None:
    session = opened()
    assert session.display() is session.display()


@pytest.mark.parametrize("began", [0.1, 0.7, 20.3, 33.333, 1e6 + 0.1])
def test_the_whole_slot_is_left_when_it_begins(began: float) -> None:
    session = after(opened(), (min(began, 119), events.Pause()), (began, events.Resume()))
    assert after(session, (began, events.Next())).display().seconds_left == 600


def test_a_card_may_be_called_done() -> None:
    made = deck("", card("a", "Hello."), card("done", "All."), card("b", "Bye.", kind="closing"))
    session = after(opened(made), (1, events.Pause()), (2, events.Back()), (3, events.Next()))
    assert pressed(session, events.Choose()).card.id == "done"
    assert pressed(session, events.Choose("done")).card.id == "done"
    assert pressed(session, events.Choose(DONE)).phase is Phase.FINISHED


def test_done_means_done_where_no_card_is_called_so() -> None:
    assert pressed(opened(), events.Choose("done")).phase is Phase.FINISHED


@pytest.mark.parametrize(
    "event", [events.Choose(), events.Choose("nobody"), events.Jump("nobody"), events.PutBack("x")]
)
def test_to_choose_nothing_changes_nothing(event: Event) -> None:
    session = after(opened(), (5, events.Next()))
    assert pressed(session, event) == session.display()


def test_to_choose_the_present_card_leaves_the_order_as_it_is() -> None:
    session = after(opened(slot=None), (1, events.Jump("missing")), (4, events.Jump("about")))
    for at in (5, 6, 10):
        session.handle(events.Next(), at)
    offered = session.display()
    assert offered.card.id == "began"
    assert offered.after is not None
    chosen = pressed(session, events.Pause(), events.Back(), events.Choose(), events.Next())
    assert chosen.card.id == "began"
    assert chosen.after == offered.after


def test_the_ending_from_the_list_in_pause() -> None:
    session = after(opened(), (5, events.Next()), (6, events.Pause()), (7, events.Back()))
    seen = pressed(session, events.Ending())
    assert (seen.card.id, seen.phase, seen.list) == ("ending", Phase.SPEAKING, ())


def test_questions_close_the_list() -> None:
    session = after(opened(), (6, events.Pause()), (7, events.Back()), (8, events.Questions()))
    assert session.display().questions
    assert session.display().list == ()
    assert pressed(session, events.Back()).list
    assert not pressed(session, events.Back()).questions


def test_a_blank_signal_is_none() -> None:
    assert pressed(opened(), events.Signal("  ")).band is None


def test_wind_up_joins_a_signal_and_one_press_sees_both() -> None:
    session = after(opened(), (0, events.Jump("about")), (425, events.Signal("Well done")))
    session = after(session, (430, events.Tick()))
    joined = session.display()
    assert joined.band is not None
    assert joined.band.words is BandWords.SIGNAL
    assert joined.wind_up
    seen = pressed(session, events.Seen())
    assert seen.band is not None
    assert seen.band.seen
    assert not seen.wind_up


def test_a_signal_joins_wind_up() -> None:
    session = after(opened(), (0, events.Jump("about")), (500, events.Signal("Well done")))
    assert session.display().wind_up
    assert session.display().band is not None


def test_an_end_before_the_beginning_is_over_at_once() -> None:
    session = after(opened(slot=None, stop_at=-5), (3, events.Next()))
    display = session.display()
    assert (display.seconds_left, display.time_words) == (0, TimeWords.STOP_HERE)
    assert display.wind_up


def test_a_minute_less_stops_at_now() -> None:
    session = opened(slot=90)
    for _ in range(5):
        session.handle(events.MinuteLess(), 1)
    assert session.display().seconds_left == 0
    assert pressed(session, events.MinuteMore()).seconds_left == 60


def test_a_minute_more_moves_both_ends() -> None:
    session = after(opened(stop_at=300), (0, events.Jump("began")), (10, events.MinuteMore()))
    assert session.display().seconds_left == 350
    session = after(opened(), (0, events.Jump("began")), (400, events.StopAt(590)))
    assert pressed(session, events.MinuteMore()).seconds_left == 250


def test_set_right_twice_counts_once() -> None:
    session = after(opened(), (130, events.StartsNow()), (140, events.BeganAtOpening()))
    assert session.display().seconds_left == 590


def test_after_many_pages_back_goes_on_through_the_deck() -> None:
    session = opened()
    for at in range(300):
        session.handle(events.Jump("about" if at % 2 else "bus"), at)
    for at in range(300, 520):
        session.handle(events.Back(), at)
    assert session.display().card.id == "opening"
    assert session.display().page_number == 0


def test_back_passes_over_pages_that_now_stand_together() -> None:
    session = after(opened(slot=None), (0, events.Measured(Measure(2, 12))))
    session = after(session, (1, events.Jump("began")), (2, events.Next()), (3, events.Next()))
    assert pressed(session, events.Back()).page_number == 1
    session = after(session, (4, events.Measured(Measure(5, 28))))
    assert pressed(session, events.Back()).card.id == "opening"


def test_back_with_no_way_back_goes_to_the_last_page_before_and_past_what_is_set_aside() -> None:
    session = after(opened(), (0, events.Jump("began")), (400, events.Tick()))
    kept = session.kept()
    assert "bus" in kept["set_aside"]
    kept |= {"history": [], "place": {"card": "faces", "word": 0}, "order": 3}
    session = TalkSession.resumed(session.talk, kept, 0)
    session.handle(events.Back(), session.at + 9)
    assert (session.display().card.id, session.display().page_number) == ("began", 1)
    session.handle(events.Back(), session.at + 9)
    assert (session.display().card.id, session.display().page_number) == ("began", 0)


def test_going_back_to_what_was_set_aside_puts_it_back() -> None:
    session = after(opened(), (0, events.Jump("bus")), (1, events.Jump("began")))
    session = after(session, (500, events.Tick()))
    assert "bus" in session.display().set_aside
    assert "bus" not in pressed(session, events.Back()).set_aside


def test_what_was_kept_of_another_talk_is_refused() -> None:
    kept = after(opened(), (1, events.Jump("about"))).kept()
    with pytest.raises(ValueError, match="another talk"):
        TalkSession.resumed(Talk(NO_ENDING), kept, 0)
    with pytest.raises(ValueError, match="validation"):
        TalkSession.resumed(Talk(SUPPORT), {"place": 7}, 0)


def test_cards_that_are_gone_are_forgotten_and_the_talk_goes_on() -> None:
    session = after(opened(), (1, events.Jump("missing")), (5, events.Jump("began")))
    session = after(session, (300, events.Tick()), (500, events.Pause()), (501, events.Back()))
    kept = json.loads(json.dumps(session.kept()))
    kept["paused"]["marked"] = 99
    kept["place"]["word"] = -3
    resumed = TalkSession.resumed(Talk(NO_ENDING), kept, 10)
    display = resumed.display()
    assert (display.card.id, display.page_number, display.phase) == ("began", 0, Phase.PAUSED)
    assert display.list[-1].chosen
    assert pressed(resumed, events.Resume(), events.Back(), wait=9).card.id == "opening"


@pytest.mark.parametrize(("away", "counted"), [(599, 599), (601, 0), (-1, 0), (0, 0)])
def test_time_away_counts_within_the_slot(away: float, counted: float) -> None:
    kept = after(opened(), (1, events.Next())).kept()
    assert TalkSession.resumed(Talk(SUPPORT), kept, away).at == 1 + counted


@pytest.mark.parametrize(("away", "counted"), [(4 * 3600, 4 * 3600), (4 * 3600 + 1, 0)])
def test_time_away_counts_up_to_four_hours_without_a_slot(away: float, counted: float) -> None:
    kept = after(opened(slot=None), (1, events.Next())).kept()
    assert TalkSession.resumed(Talk(SUPPORT), kept, away).at == 1 + counted


def test_the_first_press_after_a_crash_may_be_any() -> None:
    kept = after(opened(), (1, events.Next()), (2, events.Next())).kept()
    resumed = TalkSession.resumed(Talk(SUPPORT), kept, 500)
    here = resumed.display()
    assert here.wind_up
    assert pressed(resumed, events.Back()).card == here.card
    seen_first = pressed(resumed, events.Seen(), events.Next())
    assert (seen_first.card.id, seen_first.page_number) == ("began", 1)


def test_the_last_words_of_a_short_talk() -> None:
    session = after(opened(SHORT), (1, events.Ending()), (5, events.Next()))
    display = session.display()
    assert display.notice is Notice.STOP_HERE
    assert display.after is None


def test_what_a_person_signalled_stays_when_my_time_starts_now() -> None:
    session = after(opened(), (1, events.Signal("Welcome")), (715, events.Tick()))
    assert session.display().wind_up
    started = pressed(session, events.StartsNow())
    assert started.band is not None
    assert started.band.signal == "Welcome"
    assert not started.wind_up
    assert started.set_aside == ()


@pytest.mark.parametrize("end", [1e308, 1.7e308, float("inf")])
def test_an_end_too_far_to_be_counted_is_only_far(end: float) -> None:
    session = after(opened(slot=None, stop_at=end), (3, events.Next()), (1e6, events.Tick()))
    assert session.display().seconds_left == 1e9
    assert session.display().time_words is TimeWords.PLENTY


@pytest.mark.parametrize(("left", "seconds"), [(10 + 1e-9, 10), (10.02, 11), (9.9, 10)])
def test_seconds_left_are_rounded_up_but_for_a_breath(left: float, seconds: int) -> None:
    session = after(opened(slot=None, stop_at=left))
    assert session.display().seconds_left == seconds

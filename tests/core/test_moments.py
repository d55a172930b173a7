"""The exact moments of the rules, on both sides; and what is exactly forgotten, and what is not."""

import json

import pytest
from decks import SUPPORT, card, deck

from core.fillers import begun, filler
from core.stories import pressed
from speakaid.core import events
from speakaid.core.display import Notice
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk

TWO_PAGES = "One sentence here. Two of them now. Three are many. Four are more. Five. Six. Seven."


@pytest.mark.parametrize("begins", [0.0, 6.2, 8.2, 15.1, 33.333, 1e5 + 0.7])
@pytest.mark.parametrize(("stood", "counts"), [(2.0, True), (1.99, False)])
def test_a_card_is_come_to_after_two_seconds(begins: float, stood: float, counts: bool) -> None:
    session = begun(filler(3), None)
    session.handle(events.Next(), begins)
    session.handle(events.Next(), begins + stood)
    assert ("c1" in session.display().come_to) is counts


@pytest.mark.parametrize(("wait", "step"), [(1.5, 1), (1.51, 3)])
@pytest.mark.parametrize("begins", [0.0, 15.1, 33.3])
def test_help_waits_a_breath(begins: float, wait: float, step: int) -> None:
    session = begun(filler(3))
    session.handle(events.Stuck(), begins)
    session.handle(events.Stuck(), begins + wait)
    help_ = session.display().help
    assert help_ is not None
    assert help_.step == step


@pytest.mark.parametrize(("wait", "turns"), [(1.5, True), (1.51, False)])
def test_a_band_takes_no_press_before_it_could_be_seen(wait: float, turns: bool) -> None:
    session = begun(filler(5))
    session.handle(events.Next(), 5)
    session.handle(events.Signal("Louder, please"), 60.3)
    session.handle(events.Next(), 60.3 + wait)
    display = session.display()
    assert display.band is not None
    assert (display.card.id == "c2", display.band.seen) == (turns, not turns)


@pytest.mark.parametrize(("wait", "card_id"), [(1.5, "z"), (1.51, "c3")])
def test_next_goes_where_it_pointed_for_a_finger_long(wait: float, card_id: str) -> None:
    session = begun(filler(4, may_be_left_out=True))
    session.handle(events.Tick(), 560)
    session.handle(events.Seen(), 561)
    assert session.display().set_aside == ("c1", "c2", "c3")
    session.handle(events.PutBack("c3"), 570.3)
    assert pressed(session, events.Next(), wait=wait).card.id == card_id


def test_a_card_where_she_pauses_has_no_prompt() -> None:
    made = deck(
        "",
        card("a", "Hello."),
        card("b", "A silence.", pause_here=True, planned_seconds=10),
        card("z", "Bye.", kind="closing"),
    )
    session = begun(made, 3600)
    session.handle(events.Tick(), 900)
    assert session.display().card.id == "b"
    assert session.display().prompt is None


def test_a_prompt_comes_once_in_a_visit() -> None:
    session = begun(filler(3), 3600)
    session.handle(events.Tick(), 91)
    assert session.display().prompt is not None
    session.handle(events.Stuck(), 92)
    session.handle(events.Next(), 95)
    session.handle(events.Tick(), 900)
    assert session.display().prompt is None


def test_prompts_stand_twenty_seconds_apart() -> None:
    session = begun(filler(3, seconds=10), 3600)
    session.handle(events.Tick(), 45)
    assert session.display().prompt is not None
    session.handle(events.Back(), 45)
    session.handle(events.Next(), 46)
    session.handle(events.Tick(), 91)
    assert session.display().prompt is not None


def test_what_may_wait_is_said_no_more_when_his_time_starts_now() -> None:
    session = TalkSession(Talk(filler(8, may_be_left_out=True)))
    session.handle(events.Start(300), 0)
    session.handle(events.Tick(), 400)
    assert session.display().notice is Notice.SET_ASIDE
    session.handle(events.StartsNow(), 401)
    assert session.display().notice is not Notice.SET_ASIDE
    assert session.display().set_aside == ()


def test_what_never_fitted_brings_no_early_wind_up() -> None:
    session = TalkSession(Talk(filler(9, must_say=True)))
    session.handle(events.Start(300), 0)
    session.handle(events.Next(), 100)
    session.handle(events.Tick(), 279)
    assert not session.display().wind_up
    session.handle(events.Tick(), 280)
    assert session.display().wind_up


def test_time_on_another_card_does_not_make_a_point_longer() -> None:
    """*To come* is 60 s and the ending's 10; with the reserve that just fits into 130 s."""
    made = deck(
        "",
        card("a", "Hello.", planned_seconds=10),
        card("b", "Words.", must_say=True, planned_seconds=60),
        card("z", "Bye.", kind="closing", planned_seconds=10),
    )
    session = TalkSession(Talk(made))
    session.handle(events.Start(130), 0)
    session.handle(events.Next(), 0)
    assert session._state.clock.fitted
    tight = TalkSession(Talk(made))
    tight.handle(events.Start(129.5), 0)
    tight.handle(events.Next(), 0)
    assert not tight._state.clock.fitted


def spoken_of(kept: object) -> set[str]:
    """Every word that stands in what is kept as a value."""
    if isinstance(kept, dict):
        return spoken_of(list(kept.values()))
    if isinstance(kept, list | tuple):
        return {word for part in kept for word in spoken_of(part)}
    return {kept} if isinstance(kept, str) else set()


def resumed_without(gone: str, session: TalkSession) -> TalkSession:
    """What was kept, gone on with after somebody took a card out of the deck."""
    kept = json.loads(json.dumps(session.kept()))
    left = tuple(card_ for card_ in SUPPORT.cards if card_.id != gone)
    return TalkSession.resumed(Talk(SUPPORT.model_copy(update={"cards": left})), kept, 0)


def test_a_card_that_is_gone_is_forgotten_wherever_it_was_known() -> None:
    session = TalkSession(Talk(SUPPORT))
    session.handle(events.Start(600), 0)
    for at in (5, 60, 90, 95, 100):
        session.handle(events.Next(), at)
    session.handle(events.Tick(), 270)
    for at in (275, 280, 300):
        session.handle(events.Next(), at)
    session.handle(events.PutBack("choir"), 310)
    session.handle(events.Next(), 312)
    state = session._state
    assert state.put_back == state.waiting == ("choir",)
    assert any("choir" in step.waiting for step in state.history)
    again = resumed_without("choir", session)
    assert "choir" not in spoken_of(again.kept())
    assert again._state.waiting == again._state.put_back == ()
    here = TalkSession.resumed(Talk(SUPPORT), json.loads(json.dumps(session.kept())), 0)
    assert (here._state.put_back, here._state.waiting) == (state.put_back, state.waiting)
    assert again.display().card == session.display().card
    came_to = resumed_without("began", session)
    assert "began" in session.display().come_to
    assert "began" not in spoken_of(came_to.kept())


def test_a_point_offered_once_more_and_gone_is_forgotten() -> None:
    session = TalkSession(Talk(SUPPORT))
    session.handle(events.Start(None), 0)
    session.handle(events.Jump("missing"), 1)
    session.handle(events.Jump("about"), 4)
    for at in (10, 20, 30, 40, 50, 60):
        session.handle(events.Next(), at)
    assert "began" in session._state.offered
    assert any(step.offered and step.place.card != "began" for step in session._state.history)
    assert "began" not in spoken_of(resumed_without("began", session).kept())


def on_cards(*cards: tuple[str, float, str], slot: float = 600) -> TalkSession:
    """A talk of such cards (id, seconds, mark), open and on its second card at once."""
    marks = {"!": {"must_say": True}, "?": {"may_be_left_out": True}, "": {}}
    points = (card(i, "Words.", i.upper(), planned_seconds=s, **marks[m]) for i, s, m in cards)
    ends = {"planned_seconds": 20}
    made = deck("", card("a", "Hello.", **ends), *points, card("z", "Bye.", kind="closing", **ends))
    return begun(made, slot)


def test_after_wind_up_the_line_says_nothing_of_important_points() -> None:
    session = on_cards(("b", 600, ""), ("c", 60, "?"))
    session.handle(events.Tick(), 425)
    said = session.display()
    session.handle(events.Seen(), 426)
    session.handle(events.Tick(), 590)
    assert session.display().notice is said.notice is Notice.SET_ASIDE
    assert not said.important
    assert not session.display().important


def test_what_the_line_said_stays_when_there_is_more_time() -> None:
    session = on_cards(("b", 60, "!"), ("c", 300, "!"), ("d", 200, "?"))
    session.handle(events.Tick(), 300)
    said = session.display()
    session.handle(events.MinuteMore(), 301)
    assert said.important
    assert session.display().important


def test_the_ending_pressed_in_the_ending_loses_nothing() -> None:
    session = on_cards(("b", 30, ""), ("e", 30, "?"), ("f", 30, "?"), slot=120)
    session.handle(events.Tick(), 100)
    session.handle(events.Ending(), 101)
    session.handle(events.PutBack("e"), 103)
    session.handle(events.Ending(), 105)
    assert pressed(session, events.Next(), wait=2).card.id == "e"


def test_wind_up_that_joins_a_signal_can_first_be_seen_then() -> None:
    session = on_cards(("b", 30, ""), ("c", 60, "!"), ("e", 30, ""))
    session.handle(events.Next(), 10)
    session.handle(events.Signal("Louder, please"), 410)
    assert pressed(session, events.Next(), wait=10.2).wind_up
    assert not pressed(session, events.Next(), wait=12).wind_up


def test_a_wind_up_that_came_in_a_crash_holds_the_first_press_beside_a_signal() -> None:
    session = on_cards(("b", 30, ""), ("c", 60, "!"), ("e", 30, ""))
    session.handle(events.Next(), 10)
    session.handle(events.Signal("Hello"), 400)
    kept = json.loads(json.dumps(session.kept()))
    again = TalkSession.resumed(session.talk, kept, 100)
    assert pressed(again, events.Next(), wait=0.5).card.id == "c"
    assert pressed(again, events.Next(), events.Next(), wait=0.5).card.id == "e"


@pytest.mark.parametrize(("seen_for", "grown"), [(5, False), (25, True)])
def test_sleep_is_no_time_in_which_a_band_was_in_view(seen_for: float, grown: bool) -> None:
    session = on_cards(("b", 600, ""), slot=7200)
    session.handle(events.Signal("Louder, please"), 100)
    session.handle(events.Woke(asleep=500), 600 + seen_for)
    band = session.display().band
    assert band is not None
    assert band.grown is grown


def test_what_never_fitted_does_not_fit_by_setting_the_clock_right() -> None:
    session = TalkSession(
        Talk(
            deck(
                "",
                card("a", "Hello."),
                card("c", "Words.", must_say=True, planned_seconds=420),
                card("f", "Words.", planned_seconds=30),
                card("e", "Words.", must_say=True, planned_seconds=150),
                card("z", "Bye.", kind="closing", planned_seconds=30),
            )
        )
    )
    session.handle(events.Start(600), 0)
    session.handle(events.Next(), 125)
    session.handle(events.Next(), 290)
    session.handle(events.BeganAtOpening(), 300)
    session.handle(events.Tick(), 419)
    assert not session.display().wind_up
    session.handle(events.Tick(), 420)
    assert session.display().wind_up


def test_a_signal_in_the_ending_is_seen_by_the_press_that_turns_the_page() -> None:
    session = on_cards(("b", 30, ""))
    session.handle(events.Ending(), 1)
    session.handle(events.Signal("Please finish"), 10)
    assert pressed(session, events.Next(), wait=1).band is not None
    assert pressed(session, events.Next(), wait=1).wind_up
    seen = pressed(session, events.Next(), wait=4)
    assert (seen.notice, seen.wind_up) == (Notice.STOP_HERE, False)


def test_a_prompt_that_came_while_nobody_was_there_comes_again() -> None:
    session = on_cards(("b", 30, ""), ("c", 30, ""), slot=3600)
    session.handle(events.Tick(), 30)
    kept = json.loads(json.dumps(session.kept()))
    again = TalkSession.resumed(session.talk, kept, 60)
    assert again.display().prompt is None
    assert pressed(again, events.Tick(), wait=1).prompt is not None


def test_a_moment_between_two_beats_has_come_for_who_names_it() -> None:
    session = on_cards(("b", 10, ""), ("c", 250.4, "!"), ("g", 30, "?"))
    moment = 600 - 250.4 - 20 - 60
    session.handle(events.Tick(), moment)
    assert session._state.important


def test_a_deck_of_two_thousand_cards_is_set_aside_in_one_go() -> None:
    session = on_cards(*((f"p{n}", 60, "?") for n in range(1900)), slot=600)
    session.handle(events.Signal("Please finish"), 100)
    assert len(session.display().set_aside) == 1899

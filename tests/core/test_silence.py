"""The exact moments of a silence (R22), on both sides; and how patient a speaker can be."""

import json

import pytest
from decks import card, deck

from core.fillers import begun, filler
from core.stories import pressed
from speakaid.core import events
from speakaid.core.display import Notice, Prompt
from speakaid.core.facts import FactKind
from speakaid.core.passing import USUAL_PATIENCE, Rules
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk

SPEECH, TOO_LOUD = events.Heard(FactKind.SPEECH), events.Heard(FactKind.TOO_LOUD)


def silence(seconds: float) -> events.Heard:
    return events.Heard(FactKind.SILENCE, seconds)


def speaking(patience: float = USUAL_PATIENCE, **rules: bool) -> TalkSession:
    """A talk on its second card, in which something was said 20 s ago."""
    session = TalkSession(Talk(filler(3)), Rules(patience=patience, **rules))
    session.handle(events.Start(3600), 0)
    session.handle(events.Next(), 0)
    session.handle(SPEECH, 20)
    return session


def prompt_at(session: TalkSession, at: float) -> Prompt | None:
    """What prompt stands at a time, if nothing happens until then."""
    return pressed(session, events.Tick(), wait=at - session.at).prompt


@pytest.mark.parametrize("patience", [3, 3.3, 8, 30])
def test_it_comes_at_the_moment_at_which_the_patience_ends(patience: float) -> None:
    session = speaking(patience)
    session.handle(silence(patience - 1), 20 + patience - 1)
    assert prompt_at(session, 20 + patience - 0.01) is None
    assert prompt_at(session, 20 + patience) is Prompt.FIRST_WORDS
    assert session.next_moment == pytest.approx(20 + patience, abs=1 / 1024)


@pytest.mark.parametrize(("told", "prompt"), [(26.5, Prompt.FIRST_WORDS), (26.49, None)])
def test_a_silence_is_believed_for_a_second_and_a_half(told: float, prompt: Prompt | None) -> None:
    session = speaking()
    session.handle(silence(told - 20), told)
    assert prompt_at(session, 60) is prompt


@pytest.mark.parametrize("patience", [2.99, 30.01, -8, 0, float("nan"), float("inf")])
def test_nobody_is_hurried_nor_left_alone(patience: float) -> None:
    with pytest.raises(ValueError, match="from 3 s to 30 s"):
        Rules(patience=patience)


def test_a_silence_is_never_older_than_the_last_speech() -> None:
    session = speaking()
    session.handle(silence(60), 25)
    assert prompt_at(session, 26) is None
    session.handle(silence(63), 28)
    assert session.display().prompt is Prompt.FIRST_WORDS


def test_without_facts_nothing_ever_comes() -> None:
    assert prompt_at(begun(filler(3), None), 45) is None
    session = begun(filler(3), None)
    assert session.next_moment == pytest.approx(90)


@pytest.mark.parametrize(
    "press",
    [events.Back(), events.Ending(), events.Jump("c1"), events.Choose(), events.MinuteMore()],
)
def test_silence_counts_from_any_press(press: events.Event) -> None:
    session = speaking()
    session.handle(press, 27)
    session.handle(silence(14.9), 34.9)
    assert session.display().prompt is None
    assert prompt_at(session, 35) is Prompt.FIRST_WORDS


def test_silence_counts_from_waking() -> None:
    session = speaking(next_point=False)
    session.handle(events.Woke(900), 920)
    session.handle(silence(907), 927)
    assert session.display().prompt is None
    assert prompt_at(session, 928) is Prompt.FIRST_WORDS


@pytest.mark.parametrize(("wait", "prompt"), [(19.99, None), (20, Prompt.FIRST_WORDS)])
def test_twenty_seconds_after_the_last_it_may_come_again(
    wait: float, prompt: Prompt | None
) -> None:
    session = speaking()
    session.handle(silence(8), 28)
    session.handle(SPEECH, 29)
    session.handle(silence(wait - 1.5), 28 + wait - 0.5)
    session.handle(silence(wait - 1), 28 + wait)
    assert session.display().prompt is prompt


def test_the_next_point_waits_until_the_first_words_were_found() -> None:
    session = speaking()
    session.handle(silence(65), 85)
    assert prompt_at(session, 200) is Prompt.FIRST_WORDS
    session.handle(SPEECH, 95)
    assert session.display().prompt is None
    assert prompt_at(session, 104.9) is None
    assert prompt_at(session, 105) is Prompt.NEXT_POINT


def test_both_due_at_once_the_first_words_come() -> None:
    session = speaking()
    session.handle(silence(7), 89)
    assert prompt_at(session, 89.9) is None
    assert prompt_at(session, 90) is Prompt.FIRST_WORDS


def test_the_next_point_switched_off_leaves_the_first_words() -> None:
    session = speaking(next_point=False)
    session.handle(silence(100), 120)
    assert session.display().prompt is Prompt.FIRST_WORDS


def test_the_line_of_what_can_wait_takes_it_away() -> None:
    session = begun(filler(5, may_be_left_out=True), 600)
    session.handle(silence(300), 300)
    assert session.display().prompt is Prompt.FIRST_WORDS
    session.handle(events.Tick(), 530)
    display = session.display()
    assert (display.notice, display.prompt) == (Notice.SET_ASIDE, None)


def test_where_there_are_no_words_none_stand_out() -> None:
    made = deck("", card("a", "Hello."), card("b", " ", picture="a.png"), card("z", "Bye."))
    session = begun(made, None)
    session.handle(silence(20), 20)
    assert session.display().prompt is None


def test_after_wind_up_the_time_speaks_and_not_the_silence() -> None:
    session = begun(filler(9, must_say=True), 600)
    session.handle(events.Seen(), 430)
    session.handle(silence(60), 490)
    display = session.display()
    assert (display.wound_up, display.prompt) == (True, None)


@pytest.mark.parametrize(
    ("heard", "prompt"),
    [((SPEECH, TOO_LOUD), Prompt.FIRST_WORDS), ((TOO_LOUD, TOO_LOUD), None)],
    ids=["spoken, then drowned", "never spoken"],
)
def test_before_the_clock_runs_only_who_has_spoken_is_prompted(
    heard: tuple[events.Heard, ...], prompt: Prompt | None
) -> None:
    session = TalkSession(Talk(filler(3)))
    session.handle(events.Start(600), 0)
    for at, fact in enumerate(heard):
        session.handle(fact, at)
    session.handle(silence(20), 30)
    assert session.display().prompt is prompt


def test_a_prompt_that_came_to_nobody_holds_none_back() -> None:
    session = begun(filler(3), 3600)
    session.handle(events.Tick(), 80)
    kept = json.loads(json.dumps(session.kept()))
    again = TalkSession.resumed(session.talk, kept, 12)
    assert again.display().prompt is None
    assert prompt_at(again, 93) is Prompt.NEXT_POINT


def test_nothing_that_was_heard_is_kept() -> None:
    session, deaf = speaking(), begun(filler(3), 3600)
    session.handle(silence(2), 22)
    deaf.handle(events.Tick(), 22)
    assert session.kept() == deaf.kept()
    assert "hearing" not in json.dumps(session.kept())


def test_before_the_start_and_after_the_end_nothing_is_heard() -> None:
    session = TalkSession(Talk(filler(3)))
    session.handle(SPEECH, 1)
    session.handle(events.Start(), 2)
    session.handle(silence(60), 60)
    assert session.display().prompt is None
    session.handle(SPEECH, 61)
    session.handle(events.Finish(), 62)
    session.handle(silence(60), 90)
    assert session.display().prompt is None
    assert session.next_moment == float("inf")


def test_a_fact_is_no_press_after_a_crash() -> None:
    session = begun(filler(3), 600)
    session.handle(events.Next(), 60)
    kept = json.loads(json.dumps(session.kept()))
    again = TalkSession.resumed(session.talk, kept, 400)
    for heard in (SPEECH, silence(1), TOO_LOUD):
        again.handle(heard, again.at + 1)
    assert pressed(again, events.Next()).card == again.display().card

"""Times of R17 to R22 that no script tells."""

import pytest

from core.fillers import begun, filler
from core.stories import pressed
from speakaid.core import events
from speakaid.core.display import TimeWords
from speakaid.core.pacing import lead_for
from speakaid.core.passing import Rules
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk


@pytest.mark.parametrize(
    ("minutes", "lead"),
    [(60, 300), (15, 300), (14.99, 180), (8, 180), (7.99, 120), (5, 120), (3, 60), (0.5, 20)],
)
def test_wind_up_comes_so_long_before_the_end(minutes: float, lead: float) -> None:
    assert lead_for(minutes * 60) == pytest.approx(lead)


def test_only_as_much_is_set_aside_as_must_be_latest_first() -> None:
    session = begun(filler(5, may_be_left_out=True), 600)
    session.handle(events.Tick(), 421)
    assert session.display().set_aside == ("c3", "c4")
    assert session.display().notice_points == ("Point 3", "Point 4")


def test_the_line_grows_while_it_stands_and_goes_with_the_page() -> None:
    session = begun(filler(5, may_be_left_out=True), 600)
    session.handle(events.Tick(), 480)
    assert len(session.display().notice_points) == 3
    session.handle(events.Seen(), 481)
    assert pressed(session, events.Next(), wait=2).notice_points == ()


def test_what_just_fits_fits() -> None:
    session = begun(filler(5, must_say=True), 370)
    session.handle(events.Tick(), 60)
    assert not session.display().wind_up
    assert session.display().time_words is TimeWords.IMPORTANT_POINTS


def test_two_changes_in_a_row_are_both_remembered() -> None:
    session = begun(filler(4, may_be_left_out=True), 600)
    session.handle(events.Tick(), 560)
    session.handle(events.Seen(), 561)
    assert session.display().set_aside == ("c1", "c2", "c3")
    session.handle(events.PutBack("c2"), 570)
    session.handle(events.PutBack("c1"), 571)
    assert pressed(session, events.Next(), wait=0.4).card.id == "z"
    assert pressed(session, events.Next(), wait=1).card.id == "c2"
    assert pressed(session, events.Next(), wait=2).card.id == "c1"


def test_a_prompt_held_back_comes_later() -> None:
    session = begun(filler(3), 3600)
    session.handle(events.Tick(), 90)
    assert session.display().prompt is not None
    session.handle(events.Next(), 91)
    session.handle(events.Stuck(), 100)
    session.handle(events.Tick(), 300)
    assert session.display().prompt is None
    assert pressed(session, events.Next()).prompt is not None


def test_a_prompt_can_be_switched_off() -> None:
    session = TalkSession(Talk(filler(3)), Rules(next_point=False))
    session.handle(events.Start(), 0)
    session.handle(events.Next(), 1)
    session.handle(events.Tick(), 900)
    assert session.display().prompt is None

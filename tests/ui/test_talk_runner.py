"""A session on Qt's clock, with a clock moved by hand."""

import threading
from datetime import UTC, datetime

import pytest
from decks import SUPPORT
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from speakaid.core import events
from speakaid.core.display import Display, Phase, Prompt
from speakaid.core.facts import FactKind
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk
from speakaid.ui.talk_runner import TalkRunner, boot_seconds

pytestmark = pytest.mark.usefixtures("qapp")


class Clock:
    """Seconds that pass only when a test says so."""

    now = 5000.0

    def __call__(self) -> float:
        return self.now


class Running:
    """A runner with everything that it gave."""

    def __init__(self, kept: object = None, at: datetime | None = None) -> None:
        self.clock, self.shown = Clock(), list[Display]()
        moment = at or datetime(2026, 5, 1, 11, 0, tzinfo=UTC)
        self.runner = TalkRunner(
            TalkSession(Talk(SUPPORT)),
            kept,  # type: ignore[arg-type]
            clock=self.clock,
            now=lambda: moment,
        )
        self.runner.display_changed.connect(self.shown.append)
        self.runner.start(events.Start(slot=600.0))

    def press(self, event: events.Event, after: float = 0.0) -> Display:
        self.clock.now += after
        self.runner.submit(event)
        return self.shown[-1]


def test_events_are_stamped_with_the_clock() -> None:
    talk = Running()
    talk.press(events.Next(), after=3)
    assert talk.runner.session.at == pytest.approx(3)
    assert talk.press(events.Tick(), after=60).seconds_left == 540


def test_a_display_that_is_the_same_is_not_shown_again() -> None:
    talk = Running()
    count = len(talk.shown)
    for _ in range(5):
        talk.runner.tick()
    assert len(talk.shown) == count


def test_a_long_gap_between_ticks_was_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    talk = Running()
    seen: list[events.Event] = []
    handle = talk.runner.session.handle
    monkeypatch.setattr(
        talk.runner.session, "handle", lambda e, at: (seen.append(e), handle(e, at))
    )
    talk.clock.now += 1
    talk.runner.tick()
    talk.clock.now += 3600
    talk.runner.tick()
    talk.clock.now += 60
    talk.runner.submit(events.Next())
    # A hand that lies on the key: it cannot have seen what came in the meantime.
    assert seen == [
        *(events.Tick(), events.Woke(3600), events.Tick()),
        *(events.Woke(60), events.Next()),
    ]
    assert talk.runner.session.at == pytest.approx(3661)


def test_another_thread_may_submit(qtbot: QtBot) -> None:
    talk = Running()
    before = talk.shown[-1].page
    sender = threading.Thread(target=talk.runner.submit, args=(events.Next(),))
    sender.start()
    sender.join()
    assert talk.shown[-1].page == before
    qtbot.waitUntil(lambda: talk.shown[-1].page != before)


def test_every_press_is_kept_for_good_and_ticks_lightly(qtbot: QtBot) -> None:
    kept: list[bool] = []
    talk = Running(lambda _session, *, durable: kept.append(durable))
    qtbot.waitUntil(lambda: kept == [True])
    talk.press(events.Next(), after=5)
    qtbot.waitUntil(lambda: kept == [True, True])
    talk.press(events.Tick(), after=500)
    qtbot.waitUntil(lambda: len(kept) == 3)
    assert kept[-1] is False


def test_a_full_disk_does_not_reach_the_stage(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_session: TalkSession, *, durable: bool) -> None:
        raise OSError(28, f"No space left ({durable})")

    talk = Running(full)
    before = talk.shown[-1].page
    assert talk.press(events.Next(), after=5).page != before
    qtbot.waitUntil(lambda: "could not be kept" in caplog.text)


def test_looking_ahead_changes_nothing() -> None:
    talk = Running()
    talk.press(events.Next(), after=3)
    kept = talk.runner.session.kept()
    after_next, stuck, ending, back = talk.runner.ahead()
    assert talk.runner.session.kept() == kept
    assert stuck.help is not None
    assert back.page == talk.shown[0].page
    assert ending.card == talk.runner.session.talk.closing
    assert talk.press(events.Next(), after=0).page == after_next.page


@pytest.mark.parametrize(
    ("stop", "minutes"),
    [(QTime(11, 20), 20), (QTime(10, 50), 0), (QTime(23, 5), 0), (QTime(22, 55), 715)],
)
def test_a_time_of_day_is_the_nearest_one(stop: QTime, minutes: int) -> None:
    talk = Running()
    talk.press(events.Next(), after=0)
    talk.runner.stop_at(stop)
    left = talk.shown[-1].seconds_left
    assert left is not None
    assert left <= max(minutes * 60, 0)
    if minutes < 10:
        assert left == minutes * 60


def test_an_end_after_midnight() -> None:
    talk = Running(at=datetime(2026, 5, 1, 23, 55, tzinfo=UTC))
    talk.press(events.Next(), after=0)
    talk.runner.stop_at(QTime(0, 0))
    assert talk.shown[-1].seconds_left == 300


def test_no_ticks_after_the_end() -> None:
    talk = Running()
    assert talk.press(events.Finish(), after=9).phase is Phase.FINISHED
    assert not talk.runner._ticks.isActive()


def test_the_clock_goes_on() -> None:
    first = boot_seconds()
    assert boot_seconds() >= first


def test_a_prompt_is_waited_for_by_a_timer_of_its_own() -> None:
    talk = Running()
    talk.press(events.Next(), after=1)
    talk.press(events.Heard(FactKind.SPEECH), after=1)
    for _ in range(7):
        talk.press(events.Tick(), after=1)
    assert not talk.runner._moment.isActive()
    talk.press(events.Heard(FactKind.SILENCE, 7.75), after=0.75)
    assert talk.runner._moment.interval() == 250
    talk.clock.now += 0.25
    talk.runner._moment.timeout.emit()
    assert talk.shown[-1].prompt is Prompt.FIRST_WORDS
    assert not talk.runner._moment.isActive()


def test_what_is_heard_is_no_press_that_must_be_kept_at_once() -> None:
    kept: list[bool] = []
    talk = Running(kept=lambda _session, *, durable: kept.append(durable))
    talk.runner._when_quiet()
    talk.runner._quiet.stop()
    talk.press(events.Heard(FactKind.SPEECH), after=1)
    assert not talk.runner._quiet.isActive()
    for second in range(1, 10):
        talk.press(events.Heard(FactKind.SILENCE, second), after=1)
    talk.runner._when_quiet()
    assert talk.shown[-1].prompt is Prompt.FIRST_WORDS
    assert kept == [True, False]

"""A session on Qt's clock: stamps what happens, ticks once a second, hands out displays.

The clock goes on while the computer sleeps. Keeping the talk's state comes after the screen has
been painted, and whatever goes wrong with it never reaches the stage.
"""

import logging
import time
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from datetime import datetime, timedelta
from math import ceil
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTime, QTimer, Signal, Slot

from speakaid.core import events
from speakaid.core.display import Display, Phase
from speakaid.core.session import TalkSession

log = logging.getLogger(__name__)

TICK_MS = 1000
SOON = TICK_MS / 1000
"""Seconds within which what happens by itself is waited for by a timer of its own: a prompt comes
when the patience ends, and not up to a second later."""
QUIET_MS = 20
"""After a press, until the screen has surely been painted: a timer of 0 may come before that."""
SLEPT_AFTER = 5.0
"""Seconds between two ticks after which the computer must have slept."""
HALF_A_DAY = timedelta(hours=12)
AHEAD = (events.Next(), events.Stuck(), events.Ending(), events.Back())
"""What is most likely pressed next, most likely first."""


def boot_seconds() -> float:
    """Seconds on a clock that goes on during sleep, where the system has one."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def local_now() -> datetime:
    """The time of day here."""
    return datetime.now().astimezone()


class Keep(Protocol):
    """Keeps where a talk stands. Not `durable` is enough for a tick."""

    def __call__(self, session: TalkSession, *, durable: bool) -> None: ...


class TalkRunner(QObject):
    """Runs one session. `submit` may be called from any thread."""

    display_changed = Signal(object)
    """A `Display`, whenever it differs from the last."""
    ahead_changed = Signal(object)
    """The displays that the likeliest presses would lead to, to be drawn while it is quiet."""
    _submitted = Signal(object)

    def __init__(
        self,
        session: TalkSession,
        kept: Keep | None = None,
        clock: Callable[[], float] = boot_seconds,
        now: Callable[[], datetime] = local_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._kept, self._clock, self._now = kept, clock, now
        self._began = clock() - session.at
        self._last_tick = clock()
        self._shown: Display | None = None
        self._pressed = False
        self._submitted.connect(self._handle, Qt.ConnectionType.AutoConnection)
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self.tick)
        self._moment = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._moment.timeout.connect(self.tick)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._when_quiet)

    def start(self, event: events.Event | None = None) -> None:
        """Begin to tick, and show the first display; with an event such as `Start`, after it."""
        self._ticks.start()
        self._handle(event or events.Tick())

    def stop(self) -> None:
        """No more ticks; nothing is shown any more."""
        for timer in (self._ticks, self._moment, self._quiet):
            timer.stop()

    def submit(self, event: events.Event) -> None:
        """Something happened, now. From another thread it waits for its turn in this one."""
        self._submitted.emit(event)

    def stop_at(self, moment: QTime | None) -> None:
        """I must stop at a time of day: the one that is nearest to now (None takes it back)."""
        self.submit(events.StopAt(None if moment is None else self._end_at(moment)))

    def ahead(self) -> tuple[Display, ...]:
        """What each of the likeliest presses would show. Nothing happens to the session itself."""
        return tuple(self._display_after(event) for event in AHEAD)

    def keep_now(self, *, durable: bool = True) -> None:
        """Keep where the talk stands; whatever goes wrong with that never reaches the stage."""
        if self._kept is None:
            return
        try:
            self._kept(self.session, durable=durable)
        except Exception as found:  # the talk goes on, whatever the disk says
            # Its type alone: a message may quote the words of the deck.
            log.error("the talk could not be kept: %s", type(found).__name__)

    @Slot()
    def tick(self) -> None:
        """Time has passed."""
        self._handle(events.Tick())

    @Slot(object)
    def _handle(self, event: events.Event) -> None:
        now = self._clock()
        asleep, self._last_tick = now - self._last_tick, now
        if asleep > SLEPT_AFTER:
            # Before the press of a hand that lies on the key: it cannot have seen what came.
            self.session.handle(events.Woke(asleep), now - self._began)
        self.session.handle(event, now - self._began)
        display = self.session.display()
        pressed = not isinstance(event, events.Tick | events.Heard)
        quiet = pressed or _without_seconds(display) != _without_seconds(self._shown)
        if display != self._shown:
            self._shown = display
            self.display_changed.emit(display)
        if quiet:
            self._pressed = self._pressed or pressed
            self._quiet.start()
        self._await_moment()
        if display.phase is Phase.FINISHED:
            self._ticks.stop()

    def _await_moment(self) -> None:
        """Be there when something happens by itself before the next tick."""
        wait = self.session.next_moment - self.session.at
        if wait < SOON:
            self._moment.start(ceil(wait * 1000))
        else:
            self._moment.stop()

    def _when_quiet(self) -> None:
        """After the screen has been painted: keep the state, and look ahead."""
        self.keep_now(durable=self._pressed)
        self._pressed = False
        self.ahead_changed.emit(self.ahead())

    def _display_after(self, event: events.Event) -> Display:
        # A session's state is frozen, so a copy goes its own way.
        other = copy(self.session)
        other.handle(event, self._clock() - self._began)
        return other.display()

    def _end_at(self, moment: QTime) -> float:
        now = self._now()
        end = now.replace(hour=moment.hour(), minute=moment.minute(), second=0, microsecond=0)
        if end - now < -HALF_A_DAY:
            end += timedelta(days=1)
        elif end - now > HALF_A_DAY:
            end -= timedelta(days=1)
        return self._clock() - self._began + (end - now).total_seconds()


def _without_seconds(display: Display | None) -> Display | None:
    """What is worth looking ahead for: all but the seconds, which change with every tick."""
    return None if display is None else replace(display, seconds_left=None)

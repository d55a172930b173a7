"""Sittings told in words: each script in tests/practice is played, and what it says is seen.

A script reads like this:

    The talk is Support from day one. Recall of opening, ending.
    0:00   Start
           Shown: Good morning, and thank you for having me.
    0:10   I said it
           Due: 0:40

A time, what happens, and under it what is seen. Each script is played again with a tick every
second: a tick more or less changes nothing.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import script_player
from decks import DECKS

from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.items import Way
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.work import Choice, Work, all_of
from speakaid.core.talk import Talk

FOLDER = Path(__file__).parent / "practice"
SCRIPTS = sorted(FOLDER.glob("*.practice"))
HEAD = re.compile(
    r"The talk is (.+?)\. (Read|Fade|Recall|Words|Run-through)(?: of (.+?))?\."
    r"(?: The sitting takes (\d+) minutes\.)?"
)
HAPPENS: dict[str, events.Event] = {
    "Start": events.Start(),
    "I said it": events.Said(),
    "Help me more": events.MoreHelp(),
    "Next": events.Next(),
    "Back": events.Back(),
    "Pause": events.Pause(),
    "Time passes": events.Tick(),
    "Stop for now": events.Stop(),
    "I have had enough": events.Enough(),
    "A voice reads it": events.Voiced(tuple(range(13))),
    "The voice is gone": events.Voiced(()),
}
SEEN: dict[str, Callable[[PracticeDisplay], object]] = {
    "Way": lambda d: d.way or "",
    "Within": lambda d: d.within or "",
    "Item": lambda d: d.item.split("/")[0],
    "Kind": lambda d: d.kind or "",
    "Name": lambda d: d.name,
    "Shown": lambda d: d.shown.replace("\n", " / "),
    "Before": lambda d: d.before,
    "Marked": lambda d: "" if d.marked is None else d.shown.split()[d.marked],
    "Help": lambda d: d.help or "",
    "Helps": lambda d: ", ".join(f"{one.kind} {one.text}" for one in d.helps),
    "More help": lambda d: "yes" if d.more_help else "no",
    "Due": lambda d: "" if d.next_due is None else clock(d.next_due),
    "Phase": lambda d: d.phase,
    "Paused": lambda d: "yes" if d.paused else "no",
    "Back leads": lambda d: "back" if d.can_go_back else "nowhere",
    "Over": lambda d: d.done or "no",
}


def clock(at: float) -> str:
    """Minutes and seconds of seconds: 2:30."""
    return f"{int(at // 60)}:{int(at % 60):02}"


class Sitting:
    """One script being played."""

    def __init__(self, head: str) -> None:
        found = HEAD.fullmatch(head)
        assert found, f"{head!r} names no sitting"
        title, way, items, minutes = found.groups()
        talk = Talk(DECKS[title])
        tasks = all_of(talk, Way(way.lower().replace("-", "_")))
        if items:
            wanted = items.split(", ")
            tasks = tuple(task for task in tasks if task.item.split("/")[0] in wanted)
        choice = Choice(sitting=float(minutes) * 60) if minutes else Choice()
        self.session = PracticeSession(Work(talk, tasks, choice))

    def happens(self, what: str, at: float) -> None:
        if what == "The program is closed and opened":
            kept = json.loads(json.dumps(self.session.kept()))
            self.session = PracticeSession.resumed(self.session.work, kept)
        elif found := re.fullmatch(r"Help with word (\d+)", what):
            self.session.handle(events.MoreHelp(int(found[1]) - 1), at)
        else:
            assert what in HAPPENS, f"nobody knows what {what!r} is"
            self.session.handle(HAPPENS[what], at)

    @property
    def at(self) -> float:
        """When something last happened."""
        return self.session.at

    def tick(self, at: float) -> None:
        """A second went by."""
        self.session.handle(events.Tick(), at)

    def seen(self, what: str) -> str:
        """What there is to see now, by its name in the script."""
        return str(SEEN[what](self.session.display()))


def play(file: Path, *, ticks: bool) -> Iterator[str]:
    """Every line of the script at which something else was seen."""
    return script_player.play(file, Sitting, ticks=ticks)


@pytest.mark.parametrize("ticks", [False, True], ids=["as told", "with a tick every second"])
@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.stem)
def test_a_sitting_goes_as_it_is_told(file: Path, ticks: bool) -> None:
    otherwise = list(play(file, ticks=ticks))
    assert not otherwise, "\n".join(otherwise)


def test_a_line_that_is_not_so_is_named(tmp_path: Path) -> None:
    file = tmp_path / "odd.practice"
    file.write_text("The talk is Three lines. Read.\n0:00  Start\n       Name: My wish\n")
    assert list(play(file, ticks=False)) == ["odd.practice:3: Name: 'My wish' was 'Hello'"]

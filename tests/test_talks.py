"""Talks told in words: each script in tests/talks is played, and what it says is seen, is seen.

A script reads like this; docs/stage-rules.md tells which rule each script holds.

    The talk is Support from day one. 10 minutes. It is 11:00.
    0:00   The stage opens
           Now: Opening
    7:00   The chair: 2 minutes
           Band: From the chair: 2 minutes

A time (minutes and seconds), what happens, and under it what is seen. Several times in a row mean
that it happens at each. Each script is played again with a tick every second: a tick more or less
changes nothing (promise 3).
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import script_player
from decks import DECKS
from script_player import seconds

from speakaid.core import events
from speakaid.core.cues import Cue, CueKind
from speakaid.core.display import DONE, Band, Display, Phase
from speakaid.core.events import Event
from speakaid.core.facts import FactKind
from speakaid.core.measure import Measure
from speakaid.core.passing import USUAL_PATIENCE, Rules
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk
from speakaid.wording import stage

TALKS = Path(__file__).parent / "talks"
SCRIPTS = sorted(TALKS.glob("*.talk"))
HEAD = re.compile(
    r"The talk is (.+?)\.(?: (\d+) minutes?\.| (\d+) seconds\.)?(?: It is (\d+:\d\d)\.)?"
    r"(?: My patience is (\d+) seconds\.)?(?: (A voice is in my ear)\.)?"
)

HAPPENS: dict[str, Event] = {
    **dict.fromkeys(("next", "page down"), events.Next()),
    **dict.fromkeys(("back", "page up"), events.Back()),
    **dict.fromkeys(("f5", "esc", "pause"), events.Pause()),
    "i am stuck": events.Stuck(),
    "my ending": events.Ending(),
    "carry on": events.Resume(),
    "i have seen this": events.Seen(),
    "time passes": events.Tick(),
    "choose": events.Choose(),
    "my talk is done": events.Finish(),
    "put back": events.PutBack(),
    "a minute more": events.MinuteMore(),
    "a minute less": events.MinuteLess(),
    "give me that time back": events.GiveBack(),
    "my time starts now": events.StartsNow(),
    "i began when this opened": events.BeganAtOpening(),
    "questions": events.Questions(),
    "the computer slept": events.Woke(),
    "i need not stop at a time": events.StopAt(None),
    "speech": events.Heard(FactKind.SPEECH),
    "too loud": events.Heard(FactKind.TOO_LOUD),
}
SEEN: dict[str, Callable[[Display], object]] = {
    "Now": lambda d: d.card.name,
    "Page": lambda d: f"{d.page_number + 1} of {d.page_count}",
    "First words": lambda d: d.page.first_words,
    "Words": lambda d: " ".join(d.page.words),
    "After this": lambda d: stage.after_words(d.after) if d.after else "",
    "After this comes": lambda d: d.after.point if d.after else "",
    "Time": stage.time_words,
    "Seconds left": lambda d: d.seconds_left,
    "Band": lambda d: stage.band_words(d.band) if d.band else "",
    "Band is": lambda d: band_is(d.band) if d.band else "",
    "Line": stage.notice_words,
    "Prompt": lambda d: stage.prompt_words(d) or stage.first_words_prompt(d),
    "In the ear": lambda d: ", ".join(map(said, d.cues)),
    "By itself": lambda d: ", ".join(cue.text for cue in d.cues if cue.by_itself),
    "Say": lambda d: stage.holding_words(d.help) if d.help else "",
    "Help for": lambda d: ", ".join(w.word for w in d.help.words) if d.help else "",
    "Letters": lambda d: ", ".join(w.letters for w in d.help.words) if d.help else "",
    "Choices": lambda d: ", ".join(stage.choice_words(choice) for choice in d.choices),
    "Marked": lambda d: "".join(stage.item_words(i) for i in d.list if i.chosen),
    "Set aside": lambda d: ", ".join(d.set_aside),
    "To come": lambda d: ", ".join(d.to_come),
    "Come to": lambda d: ", ".join(d.come_to),
    "Stage": lambda d: "questions" if d.questions else d.phase.value,
    "Pause offers": lambda d: ", ".join(offers(d)),
    "Own words": lambda d: "yes" if d.own_words else "not yet",
}


def offers(display: Display) -> Iterator[str]:
    """What Pause can offer, by name."""
    if display.pause:
        yield from ("that time back" for _ in range(display.pause.give_back))
        yield from ("that my time starts now" for _ in range(display.pause.starts_now))
        yield from ("that it began at the opening" for _ in range(display.pause.began_at_opening))
        yield from ("a minute more or less" for _ in range(display.pause.minutes))
        yield from (f"put back {card.name}" for card in display.pause.put_back)


def band_is(band: Band) -> str:
    return "seen" if band.seen else "grown" if band.grown else "new"


def said(cue: Cue) -> str:
    """A word from its first sound on is "pro… prosopagnosia"; "…" where nobody wrote the sound."""
    by_kind = {
        CueKind.FIRST_WORDS: cue.text,
        CueKind.FIRST_SOUND: f"{cue.begins}… {cue.text}",
        CueKind.WORD: f"{cue.text} as in {cue.recording}",
    }
    return by_kind[cue.kind]


class Story:
    """One script being played. `began` is the time of day at 0:00, in minutes and no seconds."""

    def __init__(self, head: str) -> None:
        found = HEAD.fullmatch(head)
        assert found, f"{head!r} names no talk"
        title, minutes, slot, clock, patience, voice = found.groups()
        self.slot = float(minutes) * 60 if minutes else float(slot) if slot else None
        self.began = seconds(clock) if clock else 0.0
        rules = Rules(patience=float(patience or USUAL_PATIENCE), in_the_ear=bool(voice))
        self.session = TalkSession(Talk(DECKS[title]), rules)
        self.ids = {card.name: card.id for card in self.session.talk.cards}
        self.ids[stage.DONE_ITEM] = DONE

    def happens(self, what: str, at: float) -> None:
        if found := re.fullmatch(r"The computer stops for (-?\d+) seconds", what):
            self.session.handle(events.Tick(), at)
            kept = json.loads(json.dumps(self.session.kept()))
            self.session = TalkSession.resumed(self.session.talk, kept, float(found[1]))
        else:
            self.session.handle(self.event(what), at)

    def event(self, what: str) -> Event:
        if what == ".":
            return self.dot()
        if what.lower() in HAPPENS:
            return HAPPENS[what.lower()]
        for pattern, make in WITH_WORDS.items():
            if found := re.fullmatch(pattern, what):
                return make(self, *found.groups())
        raise AssertionError(f"nobody knows what {what!r} is")

    def dot(self) -> Event:
        """What the "." of a clicker means depends on what is open (R6, R24)."""
        display = self.session.display()
        if display.list:
            return events.Choose()
        return events.Ending() if display.phase is Phase.PAUSED else events.Stuck()

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


WITH_WORDS: dict[str, Callable[..., Event]] = {
    r"The stage opens": lambda story: events.Start(story.slot),
    r"I must stop at (\d+:\d\d)": lambda s, end: events.StopAt((seconds(end) - s.began) * 60),
    r"The screen holds (\d+) lines? of (\d+) letters": lambda _, lines, letters: events.Measured(
        Measure(int(lines), int(letters))
    ),
    r"Choose (.+)": lambda story, name: events.Choose(story.ids[name]),
    r"Go to (.+)": lambda story, name: events.Jump(story.ids[name]),
    r"Put back (.+)": lambda story, name: events.PutBack(story.ids[name]),
    r"I note: (.+)": lambda _, words: events.Noted(words),
    r"The chair: (.+)": lambda _, words: events.Signal(words),
    r"Silence for ([\d.]+) s": lambda _, s: events.Heard(FactKind.SILENCE, float(s)),
    r"(My helper|The room): (.+)": lambda _, sender, words: events.Signal(words, sender),
}


def play(file: Path, *, ticks: bool) -> Iterator[str]:
    """Every line of the script at which something else was seen."""
    return script_player.play(file, Story, ticks=ticks)


@pytest.mark.parametrize("ticks", [False, True], ids=["as told", "with a tick every second"])
@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.stem)
def test_a_talk_goes_as_it_is_told(file: Path, ticks: bool) -> None:
    wrong = list(play(file, ticks=ticks))
    assert not wrong, "\n".join(wrong)


def test_a_line_that_is_not_so_is_named(tmp_path: Path) -> None:
    file = tmp_path / "wrong.talk"
    file.write_text("The talk is Three lines.\n0:00  The stage opens\n       Now: My wish\n")
    assert list(play(file, ticks=False)) == ["wrong.talk:3: Now: 'My wish' was 'Hello'"]


def test_what_nobody_knows_is_no_script(tmp_path: Path) -> None:
    file = tmp_path / "odd.talk"
    file.write_text("The talk is Three lines.\n0:00  The roof leaks\n")
    with pytest.raises(AssertionError, match="roof"):
        list(play(file, ticks=False))

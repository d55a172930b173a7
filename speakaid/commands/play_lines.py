"""The lines that `play` reads and prints; docs/play.md fixes their names."""

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from speakaid.core import events
from speakaid.core.cues import Cue
from speakaid.core.deck import Deck
from speakaid.core.display import DONE, Display
from speakaid.core.events import Event
from speakaid.core.facts import FactKind
from speakaid.core.measure import Measure
from speakaid.core.session import TalkSession
from speakaid.core.stuck import CHOSEN
from speakaid.wording import stage

Name = Literal[
    "start",
    "next",
    "back",
    "stuck",
    "ending",
    "pause",
    "resume",
    "seen",
    "tick",
    "minute_more",
    "minute_less",
    "stop_at",
    "give_back",
    "put_back",
    "jump",
    "choose",
    "questions",
    "signal",
    "finish",
    "measure",
    "starts_now",
    "began_at_opening",
    "woke",
    "heard",
]
LONGEST = 1e12
"""Seconds: longer than any time there is, and so that a tenth of a second still counts."""
Time = Annotated[float, Field(ge=0, le=LONGEST, strict=True)]


class Line(BaseModel):
    """One event, as it is written in the file. Times are seconds."""

    model_config = ConfigDict(frozen=True)

    at: Time
    event: Name
    words: str = ""
    card: str | None = None
    fact: FactKind | None = None
    seconds: Time | None = None
    lines: Annotated[int, Field(ge=1, le=100, strict=True)] = Measure().lines
    characters: Annotated[int, Field(ge=1, le=1000, strict=True)] = Measure().characters

    @field_validator("words", mode="before")
    @classmethod
    def _null_is_no_words(cls, words: object) -> object:
        return "" if words is None else words


_PLAIN: dict[str, Callable[[], Event]] = {
    "next": events.Next,
    "back": events.Back,
    "stuck": events.Stuck,
    "ending": events.Ending,
    "pause": events.Pause,
    "resume": events.Resume,
    "seen": events.Seen,
    "tick": events.Tick,
    "minute_more": events.MinuteMore,
    "minute_less": events.MinuteLess,
    "give_back": events.GiveBack,
    "finish": events.Finish,
    "starts_now": events.StartsNow,
    "began_at_opening": events.BeganAtOpening,
}


def event_of(line: Line, deck: Deck, display: Display) -> Event:
    """The event a line stands for. A start without seconds takes the slot of the deck."""
    if line.event in _PLAIN:
        return _PLAIN[line.event]()
    match line.event:
        case "start":
            return events.Start(deck.slot_seconds if line.seconds is None else line.seconds)
        case "stop_at":
            return events.StopAt(line.seconds)
        case "put_back":
            return events.PutBack(line.card)
        case "jump":
            return events.Jump(line.card or "")
        case "choose":
            return _choose(line, display)
        case "questions":
            return events.Noted(line.words) if line.words else events.Questions()
        case "woke":
            return events.Woke(line.seconds or 0.0)
        case "heard":
            return _heard(line)
        case "signal":
            return events.Signal(line.words)
        case _:
            return events.Measured(Measure(line.lines, line.characters))


def _heard(line: Line) -> Event:
    """What a sensor told; without a fact it told nothing."""
    return events.Tick() if line.fact is None else events.Heard(line.fact, line.seconds or 0.0)


def _choose(line: Line, display: Display) -> Event:
    """One of the three choices by its words, or an item of the list by its words or its card.

    Without either, what is marked; what is not there to be chosen changes nothing.
    """
    for choice in display.choices:
        if line.words in (choice.value, stage.choice_words(choice)):
            return CHOSEN[choice]()
    if not line.words and line.card is None:
        return events.Choose()
    named = {item.id: stage.item_words(item) for item in display.list}
    if line.card == "done" and line.card not in named and named:
        return events.Choose(DONE)
    chosen = (item for item, words in named.items() if line.card == item or line.words == words)
    item = next(chosen, None)
    return events.Tick() if item is None else events.Choose(item)


def seen(session: TalkSession) -> dict[str, Any]:
    """What the speaker sees now, in plain values, whenever that is."""
    display = session.display()
    return {
        "phase": display.phase.value,
        "card": display.card.id,
        "page": display.page_number,
        "point": display.card.point,
        "first_words": display.page.first_words,
        "page_words": " ".join(display.page.words),
        "next_first_words": display.after.first_words if display.after else None,
        "help": _help(display),
        "prompt": display.prompt.value if display.prompt else None,
        "band": stage.band_words(display.band) if display.band else None,
        "wind_up": display.wind_up,
        "time_words": stage.time_words(display) or None,
        "after_this": display.after.card if display.after else None,
        "choices": _choices(display),
        "notice": _notice(display),
        "to_come": list(display.to_come),
        "set_aside": list(display.set_aside),
        "seconds_left": display.seconds_left,
        "cues": [_cue(cue) for cue in display.cues],
    }


def _help(display: Display) -> dict[str, Any] | None:
    if display.help is None:
        return None
    words = [
        {"word": w.word, "meaning": w.meaning, "letters": w.letters, "picture": w.picture}
        for w in display.help.words
    ]
    holding = stage.holding_words(display.help)
    return {"step": display.help.step, "holding": holding, "words": words}


def _cue(cue: Cue) -> dict[str, Any]:
    return {
        "kind": cue.kind.value,
        "text": cue.text,
        "recording": cue.recording,
        "begins": cue.begins,
        "turn": cue.turn,
        "by_itself": cue.by_itself,
    }


def _choices(display: Display) -> list[str]:
    if display.list:
        return [stage.item_words(item) for item in display.list]
    return [stage.choice_words(choice) for choice in display.choices]


def _notice(display: Display) -> str | None:
    """The calm line; in the list, what is marked."""
    marked = next((item for item in display.list if item.chosen), None)
    if marked is not None:
        return stage.marked_words(marked)
    return stage.notice_words(display) or None

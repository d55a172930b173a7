"""`speakaid listen DECK FILE.wav`: what is noticed in a recording, and shown on the stage."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from speakaid.commands import Refused
from speakaid.commands.decks import open_deck
from speakaid.commands.named import is_there, shown
from speakaid.core import events
from speakaid.core.deck import Deck
from speakaid.core.facts import Fact
from speakaid.core.listening import Room
from speakaid.core.passing import USUAL_PATIENCE, Rules
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk
from speakaid.sensors.listening.detectors import Detector, NotInstalled, best
from speakaid.sensors.listening.frames import SECONDS, Samples
from speakaid.sensors.listening.listener import Listener
from speakaid.sensors.listening.measuring import LONGEST, Measuring
from speakaid.sensors.listening.sound_file import NoSound, frames_of

USAGE = "speakaid listen DECK FILE [--room FILE] [--patience SECONDS] [--prompts]"
NOT_INSTALLED = "Nothing here tells speech from other sound: the extra `listen` is not installed."


def run(arguments: list[str]) -> int:
    """Listen to a recording as to a microphone, as fast as this computer can."""
    rest = list(arguments)
    wants_prompts = "--prompts" in rest
    if wants_prompts:
        rest.remove("--prompts")
    room_file, patience = _option("--room", rest), _option("--patience", rest)
    if len(rest) != 2 or any(word.startswith("--") for word in rest):
        raise Refused(f"Please give a talk and a recording: {USAGE}")
    rules = _rules(patience)
    deck = open_deck(Path(rest[0]))
    room = measured(Path(room_file)) if room_file else None
    facts = noticed(_frames(Path(rest[1])), _detector(), room)
    for line in with_prompts(facts, deck, rules) if wants_prompts else map(_fact, facts):
        if line is not None:
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    return 0


Moment = tuple[float, Fact | None]
Line = dict[str, Any]


def noticed(frames: Iterable[Samples], detector: Detector, room: Room | None) -> Iterator[Moment]:
    """Each frame's end, in seconds, and the fact that is told then."""
    listener = Listener(detector, room)
    for number, frame in enumerate(frames, start=1):
        yield number * SECONDS, listener.hear(frame)


def with_prompts(moments: Iterable[Moment], deck: Deck, rules: Rules) -> Iterator[Line | None]:
    """The facts, and a line whenever the prompt on the stage changes.

    The stage opens and the first Next is pressed as the recording begins; nothing more is pressed.
    """
    session = TalkSession(Talk(deck), rules)
    session.handle(events.Start(deck.slot_seconds), 0.0)
    session.handle(events.Next(), 0.0)
    prompt = session.display().prompt
    for at, fact in moments:
        yield _fact((at, fact))
        heard = events.Tick() if fact is None else events.Heard(fact.kind, fact.seconds)
        session.handle(heard, at)
        display = session.display()
        if display.prompt is not prompt:
            prompt = display.prompt
            words = display.page.first_words if prompt else None
            yield {"at": round(at, 3), "prompt": prompt, "first_words": words}


def measured(file: Path) -> Room | None:
    """The room of a recording in which nobody speaks; None, and a sentence, if somebody does."""
    measuring = Measuring(_detector(), LONGEST)
    for frame in _frames(file):
        measuring.hear(frame)
        if measuring.is_done:
            break
    found = measuring.result()
    if found.is_good:
        return found.room
    what = "Somebody speaks" if found.was_spoken else "There is no sound"
    sys.stderr.write(f"{what} in {shown(file)}, so the room is not taken from it.\n")
    return None


def _fact(moment: Moment) -> Line | None:
    fact = moment[1]
    return None if fact is None else {"at": fact.at, "fact": fact.kind, "seconds": fact.seconds}


def _frames(file: Path) -> Iterator[Samples]:
    if not (is_there(file) and file.is_file()):
        raise Refused(f"There is no file called {shown(file)}.")
    try:
        yield from frames_of(file)
    except NoSound as found:
        raise Refused(f"{shown(file)} cannot be heard: {found.reason}") from None


def _detector() -> Detector:
    try:
        return best()
    except NotInstalled:
        raise Refused(NOT_INSTALLED) from None


def _option(name: str, words: list[str]) -> str | None:
    """What follows this name; both are taken out of the words."""
    if name not in words:
        return None
    place = words.index(name)
    if place + 1 >= len(words):
        raise Refused(f"Please give something after {name}: {USAGE}")
    value = words[place + 1]
    del words[place : place + 2]
    return value


def _rules(patience: str | None) -> Rules:
    try:
        return Rules(patience=float(patience or USUAL_PATIENCE))
    except ValueError:
        raise Refused("The patience is a number of seconds, from 3 to 30.") from None

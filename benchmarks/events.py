"""How fast a talk is: random events, each followed by looking at the stage. One JSON line."""

from random import Random
from time import perf_counter

from benchmarks.figures import tell
from speakaid.core import events
from speakaid.core.deck import Card, CardKind, Deck
from speakaid.core.events import Event
from speakaid.core.measure import Measure
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk

EVENTS = 100_000
LOOKS = 3
"""The stage looks before, the runner after, and the file keeps its place: three displays."""
SENTENCE = "One named person, and a telephone number that is answered. "


def deck(cards: int = 20) -> Deck:
    """A talk of this many cards: every second must be said, every third may be left out."""
    kinds = {0: CardKind.OPENING, cards - 1: CardKind.CLOSING}
    return Deck(
        slot_seconds=900,
        holding_sentences=("Please wait with me.",),
        cards=tuple(
            Card(
                id=f"c{number}",
                kind=kinds.get(number, CardKind.POINT),
                point=f"Point {number}",
                script=SENTENCE * (1 + number % 6),
                must_say=number % 2 == 0,
                may_be_left_out=number % 3 == 0,
            )
            for number in range(cards)
        ),
    )


def some_event(chance: Random) -> Event:
    """Mostly pages turned and time passing, as in a talk."""
    often = [events.Tick(), events.Next(), events.Next(), events.Back(), events.Stuck()]
    seldom = [
        *(events.Ending(), events.Pause(), events.Resume(), events.Seen(), events.Choose()),
        *(events.MinuteMore(), events.MinuteLess(), events.GiveBack(), events.PutBack()),
        *(events.Questions(), events.Signal("5 minutes"), events.Signal("Hello")),
        *(events.Jump(f"c{chance.randrange(20)}"), events.Measured(Measure(4, 24))),
    ]
    return chance.choice(often if chance.random() < 0.8 else seldom)


def run(count: int = EVENTS) -> float:
    """Seconds for so many events in one talk after another."""
    chance = Random(1)
    talk = Talk(deck())
    happened = [(some_event(chance), chance.random() * 2) for _ in range(count)]
    began = perf_counter()
    for number, (event, gap) in enumerate(happened):
        if number % 1000 == 0:
            session = TalkSession(talk)
            session.handle(events.Start(slot=900), 0)
        session.handle(event, session.at + gap)
        for _ in range(LOOKS):
            session.display()
    return perf_counter() - began


if __name__ == "__main__":
    seconds = run()
    rate = round(EVENTS / seconds)
    tell("random events", "s", value=round(seconds, 2), events=EVENTS, looks=LOOKS, a_second=rate)

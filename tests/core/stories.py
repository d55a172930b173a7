"""Random talks: decks of every kind, and what may happen to them, at any times."""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from speakaid.core import events
from speakaid.core.deck import Card, CardKind, Deck, TrickyWord, View
from speakaid.core.display import DONE, Display
from speakaid.core.events import Event
from speakaid.core.facts import FactKind
from speakaid.core.measure import Measure
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk

SENTENCE = "One named person, and a telephone number that is answered. "
TEXTS = (
    "",
    "   ",
    "Ja.",
    "— … !",
    "Wait: what? Dr. Sam said so; e.g. on Tuesdays.",
    SENTENCE,
    SENTENCE * 4,
    SENTENCE * 12,
    "no stop at all and no end of it " * 12,
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz! " * 3,
    "صباح الخير، شكراً لكم. هل تسمعونني؟",
    "大家好。我想说一件事。谢谢。",
    "👩‍👩‍👧 👍🏽 e\u0301te\u0301.\nA new line\r\n\r\nand\u2028another\x0bone",
)
MEASURES = tuple(
    Measure(*size) for size in ((5, 28), (3, 16), (1, 1), (2, 9), (5, 60), (0, 0), (40, 300))
)
GAPS = (0.0, 0.0, 0.1, 0.4, 1.0, 1.5, 1.6, 2.0, 3.0, 9.3, 20.0, 44.9, 61.0, 150.0, 700.0, 9000.0)
SILENCES = (0.0, 2.9, 7.5, 9.3, 30.0, 30.0, 9000.0)
SIGNALS = ("Please finish", "2 minutes", "5 minutes", "1 minute", "0 min", "Well done", "", " ")
ANYWHERE = 31
"""Cards are named by a number, modulo how many there are; so are the lists of this file."""

OFTEN: tuple[Event, ...] = (
    *(events.Next(), events.Next(), events.Next(), events.Next(), events.Tick(), events.Back()),
    *(events.Stuck(), events.Ending(), events.Pause(), events.PutBack(), events.Choose()),
)
SELDOM: tuple[Event, ...] = (
    *(events.Resume(), events.Seen(), events.MinuteMore(), events.MinuteLess()),
    *(events.GiveBack(), events.StartsNow(), events.BeganAtOpening(), events.Questions()),
    *(events.Finish(), events.Woke(), events.Noted("Why?"), events.Start(60), events.StopAt(None)),
    *(events.Choose("nowhere"), events.Jump("nowhere"), events.Tick()),
    *(events.StopAt(end) for end in (-5.0, 90.0, 400.0)),
    *(events.Signal(words) for words in SIGNALS),
    *(events.Measured(measure) for measure in MEASURES),
)
HEARD: tuple[Event, ...] = (
    *(events.Heard(FactKind.SILENCE, seconds) for seconds in SILENCES),
    *(events.Heard(FactKind.SPEECH), events.Heard(FactKind.SPEECH)),
    events.Heard(FactKind.TOO_LOUD),
)


@dataclass(frozen=True)
class Story:
    """A deck, how its talk starts, and what happens, each so many seconds after the last."""

    deck: Deck
    start: events.Start
    steps: tuple[tuple[Event, float], ...]

    @property
    def talk(self) -> Talk:
        return Talk(self.deck)


@dataclass(frozen=True)
class Moment:
    """One event of a story: what stood before it, and the session right after it."""

    session: TalkSession
    event: Event
    before: Display
    after: Display


def fork(session: TalkSession) -> TalkSession:
    """The same talk, to try what would happen."""
    return copy(session)


def pressed(session: TalkSession, *happened: Event, wait: float = 0.0) -> Display:
    """What would be seen after these events, `wait` seconds before each."""
    tried = fork(session)
    for event in happened:
        tried.handle(event, tried.at + wait)
    return tried.display()


def moments(story: Story) -> Iterator[Moment]:
    """Every event of a story. Time passes before it, so only it tells before from after."""
    session = TalkSession(story.talk)
    session.handle(story.start, 0.0)
    for event, gap in story.steps:
        session.handle(events.Tick(), session.at + gap)
        before = session.display()
        session.handle(event, session.at)
        yield Moment(fork(session), event, before, session.display())


def looks(story: Story) -> Iterator[tuple[float, Event, Display]]:
    """What is seen, after each event and at each second between two, for a minute at most."""
    session = TalkSession(story.talk)
    session.handle(story.start, 0.0)
    for event, gap in story.steps:
        end = session.at + gap
        for second in range(1, min(int(gap), 60) + 1):
            session.handle(events.Tick(), end - gap + second)
            yield session.at, events.Tick(), session.display()
        session.handle(event, end)
        yield session.at, event, session.display()


def place(display: Display) -> tuple[str, int]:
    """Where the speaker is."""
    return (display.card.id, display.page.first_word)


def _card(number: int, text: str, kind: CardKind, flags: int, seconds: float | None) -> Card:
    views = (View.SCRIPT, View.SCRIPT, View.KEY_WORDS, View.PICTURE)
    names = {7: "thanks", 11: "done"}
    words = text.split()
    return Card(
        id=names.get(number, f"c{number}"),
        kind=kind,
        point="" if flags & 1 else f"Point {number}",
        script=text,
        key_words=" ".join(words[::3]),
        view=views[flags % 4],
        must_say=bool(flags & 8) and not flags & 4,
        may_be_left_out=bool(flags & 16),
        pause_here=flags % 7 == 0,
        planned_seconds=seconds,
        tricky_words=tuple(
            TrickyWord(word=word, meaning="so", letters="so" * (flags % 2)) for word in words[:2]
        ),
    )


@st.composite
def decks(draw: st.DrawFn) -> Deck:
    """0 to 30 cards of every kind."""
    count = draw(st.integers(0, 30) | st.integers(2, 9))
    kinds = st.sampled_from((*CardKind, CardKind.POINT, CardKind.POINT))
    seconds = st.sampled_from((None, None, 5.0, 30.0, 90.0, 300.0))
    fields = st.tuples(st.sampled_from(TEXTS), kinds, st.integers(0, 31), seconds)
    made = draw(st.lists(fields, min_size=count, max_size=count))
    held = draw(st.sampled_from(((), ("One moment.",), ("One.", "Two.", " "))))
    cards = tuple(_card(number, *values) for number, values in enumerate(made))
    return Deck(cards=cards, holding_sentences=held)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """A deck, and up to 40 events at any times."""
    deck = draw(decks())
    ids = [card.id for card in Talk(deck).cards]
    slot = draw(st.sampled_from((None, 0.0, 45.0, 90.0, 300.0, 500.0, 600.0, 900.0, 3600.0)))
    stop = draw(st.sampled_from((None, None, None, 0.0, 250.0, 700.0)))

    def there(number: int) -> Event:
        card = ids[number % len(ids)]
        by = (events.Jump, events.Choose, events.PutBack)
        return events.Choose(DONE) if number == ANYWHERE * 3 else by[number % 3](card)

    gaps = st.sampled_from(GAPS) | st.floats(0, 30)
    happens: SearchStrategy[Event] = st.one_of(
        st.sampled_from(OFTEN),
        st.sampled_from(OFTEN),
        st.sampled_from(SELDOM),
        st.sampled_from(HEARD),
        st.sampled_from(HEARD),
        st.sampled_from(HEARD),
        st.integers(0, ANYWHERE * 3).map(there),
    )
    steps = draw(st.lists(st.tuples(happens, gaps), min_size=1, max_size=40))
    return Story(deck, events.Start(slot, stop), tuple(steps))

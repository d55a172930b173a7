"""What holds in every sitting, whatever is pressed and whenever."""

from typing import Any

from decks import SUPPORT, deck
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import decks
from speakaid.core.deck import Deck
from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.fading import MOST_TURNS
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.helping import HelpChoice
from speakaid.core.practice.items import Way, line_of, said_of
from speakaid.core.practice.recalling import A_SITTING, INTERVALS, MOST_ASKED
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import TurnPhase
from speakaid.core.practice.work import Choice, Work, all_of
from speakaid.core.talk import Talk

PRESSES = (
    events.Said(),
    events.MoreHelp(),
    events.MoreHelp(1),
    events.Next(),
    events.Back(),
    events.Pause(),
    events.Tick(),
)
press = st.sampled_from(PRESSES)
gap = st.sampled_from((0.0, 0.4, 3.0, 8.0, 21.0, 40.0, 130.0, 500.0))
story = st.lists(st.tuples(press, gap), max_size=40)
onward = st.lists(
    st.tuples(st.sampled_from((events.Said(), events.MoreHelp(), events.Next())), gap), max_size=60
)
way = st.sampled_from(list(Way))
choices = st.builds(
    Choice,
    sitting=st.sampled_from((None, 300.0, 1200.0)),
    help=st.builds(HelpChoice, waits=st.sampled_from(((8.0, 14.0, 20.0), (5.0,), (), (4.0, 9.0)))),
)
USUAL = Choice()
talks = st.sampled_from((SUPPORT, deck("One"))) | decks()


def work_of(talk: Deck, which: Way, choice: Choice = USUAL) -> Work:
    whole = Talk(talk)
    return Work(whole, all_of(whole, which), choice)


def mixed(talk: Deck, choice: Choice) -> Work:
    """All ways in one sitting."""
    whole = Talk(talk)
    tasks = (*all_of(whole, Way.RECALL), *all_of(whole, Way.FADE), *all_of(whole, Way.WORDS))
    return Work(whole, tasks, choice)


def played(work: Work, presses: list[Any], ticks: int = 0) -> list[PracticeDisplay]:
    """What is seen after each press; with so many ticks between two."""
    session = PracticeSession(work)
    session.handle(events.Start(), 0.0)
    seen, at = [session.display()], 0.0
    for event, after in presses:
        for number in range(ticks):
            session.handle(events.Tick(), at + after * (number + 1) / (ticks + 1))
        at += after
        session.handle(event, at)
        seen.append(session.display())
    return seen


@given(talks, choices, story, st.integers(1, 5))
def test_more_ticks_change_nothing(
    talk: Deck, choice: Choice, presses: list[Any], ticks: int
) -> None:
    work = mixed(talk, choice)
    assert played(work, presses) == played(work, presses, ticks)


@given(talks, choices, story)
def test_one_thing_at_a_time_and_something_to_press_or_a_kind_end(
    talk: Deck, choice: Choice, presses: list[Any]
) -> None:
    for seen in played(mixed(talk, choice), presses):
        if seen.done is not None or seen.way is None:
            assert (seen.item, seen.shown) == ("", "")
            assert seen.done is not None or seen.next_due is not None
        else:
            assert seen.item


@given(talks, onward)
def test_a_line_comes_after_its_interval_and_never_before(talk: Deck, presses: list[Any]) -> None:
    """Whatever is pressed meanwhile: 30 s, then 1 minute; after a miss one interval back."""
    shown_at: dict[str, float] = {}
    place: dict[str, int] = {}
    session = PracticeSession(work_of(talk, Way.RECALL, Choice(sitting=None)))
    session.handle(events.Start(), 0.0)
    at, before = 0.0, session.display()
    for event, after in presses:
        at += after
        session.handle(events.Tick(), at)
        before = session.display()
        session.handle(event, at)
        seen = session.display()
        _note(before, event, at, shown_at, place)
        if seen.way is Way.RECALL and seen.phase is TurnPhase.ASKED and seen.item != before.item:
            assert at - shown_at[seen.item] >= INTERVALS[place[seen.item]]


def _note(
    before: PracticeDisplay,
    event: object,
    at: float,
    shown: dict[str, float],
    place: dict[str, int],
) -> None:
    """When the interval of a line begins, and which one it is."""
    if before.way is not Way.RECALL:
        return
    item, was = before.item, place.get(before.item)
    if before.phase is TurnPhase.SHOWN and not isinstance(event, events.MoreHelp):
        missed = before.help is HelpKind.LINE
        place[item] = 0 if was is None else max(0, was - missed)
        shown[item] = at
    elif before.phase is TurnPhase.ASKED and isinstance(event, events.Said):
        place[item] = (was or 0) + 1
        shown[item] = at


@given(talks, choices, onward)
def test_never_more_than_asked(talk: Deck, choice: Choice, presses: list[Any]) -> None:
    session = PracticeSession(mixed(talk, choice))
    session.handle(events.Start(), 0.0)
    at = 0.0
    for event, after in presses:
        at += after
        session.handle(event, at)
    for item in {result.task.item for result in session.results}:
        of_item = [one for one in session.results if one.task.item == item]
        asked = [one for one in of_item if one.task.way is Way.RECALL]
        assert len([one for one in asked if one.help is None]) <= A_SITTING
        assert len(asked) <= MOST_ASKED
        assert len([one for one in of_item if one.task.way is Way.FADE]) <= MOST_TURNS
        assert len([one for one in of_item if one.task.way is Way.WORDS]) <= 2


@given(talks, choices, story)
def test_what_is_kept_goes_on_the_same(talk: Deck, choice: Choice, presses: list[Any]) -> None:
    work = mixed(talk, choice)
    session = PracticeSession(work)
    session.handle(events.Start(), 0.0)
    at = 0.0
    for event, after in presses:
        at += after
        session.handle(event, at)
    again = PracticeSession.resumed(work, session.kept())
    for one in (session, again):
        one.handle(events.Tick(), at + 30.0)
    seen, other = session.display(), again.display()
    assert (seen.way, seen.item, seen.shown, seen.done) == (
        other.way,
        other.item,
        other.shown,
        other.done,
    )


@given(talks, choices, story)
def test_no_word_of_the_talk_is_kept(talk: Deck, choice: Choice, presses: list[Any]) -> None:
    session = PracticeSession(mixed(talk, choice))
    session.handle(events.Start(), 0.0)
    for event, _after in presses:
        session.handle(event, session.at + 1.0)
    kept = str(session.kept())
    long_words = {word for card in talk.cards for word in said_of(card).split() if len(word) > 8}
    assert not any(word in kept for word in long_words)


@given(talks, way)
def test_a_sitting_comes_to_its_end(talk: Deck, which: Way) -> None:
    """By itself nothing goes on for ever: who only says it is through at some time."""
    session = PracticeSession(work_of(talk, which))
    session.handle(events.Start(), 0.0)
    for number in range(1000):
        if session.display().done is not None:
            return
        session.handle(events.Said(), number * 5.0)
    raise AssertionError("it goes on")


@given(talks, story)
def test_help_ends_with_all_of_it(talk: Deck, presses: list[Any]) -> None:
    work = mixed(talk, Choice())
    for seen in played(work, presses):
        if seen.phase is TurnPhase.SHOWN and seen.way is not None:
            card = work.cards.get(seen.item.split("/")[0])
            assert card is not None
            assert "•" not in seen.shown or "•" in said_of(card)
            if seen.way is Way.RECALL:
                is_end = card.id == work.talk.closing.id != work.talk.opening.id
                assert seen.shown.split() == line_of(card, is_end=is_end).split()

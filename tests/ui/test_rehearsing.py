"""A run-through, as it is told by what the stage shows."""

from pathlib import Path

from decks import SHORT, card, deck

from speakaid.core import events
from speakaid.core.deck import Deck
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk
from speakaid.ui.rehearsing import Rehearsal

Step = tuple[events.Event, float]
NEXT, ENDING, FINISH = events.Next(), events.Ending(), events.Finish()


def rehearsed(*steps: Step, talk: Deck = SHORT, begins_at: str = "") -> Rehearsal:
    """A run-through in which this happens, each so many seconds after its start."""
    rehearsal = Rehearsal(talk, Path(), begins_at)
    session = TalkSession(Talk(rehearsal.deck))
    for event, at in ((events.Start(), 0.0), *steps):
        session.handle(event, at)
        rehearsal.seen(session.display(), session.at)
    return rehearsal


def test_each_card_that_was_said_has_its_time() -> None:
    whole = rehearsed((NEXT, 5.0), (NEXT, 15.0), (FINISH, 22.0))
    assert dict(whole.seconds) == {"wish": 10.0, "bye": 7.0}
    assert whole.is_whole


def test_a_card_that_was_only_passed_by_has_none() -> None:
    hurried = rehearsed((NEXT, 5.0), (NEXT, 5.5), (FINISH, 22.0))
    assert dict(hurried.seconds) == {"bye": 16.5}
    assert not hurried.is_whole


def test_who_goes_straight_to_the_ending_has_not_run_through_all_of_it() -> None:
    assert not rehearsed((ENDING, 5.0), (FINISH, 22.0)).is_whole
    assert not rehearsed((NEXT, 5.0), (NEXT, 15.0)).is_whole
    assert not Rehearsal(SHORT, Path()).is_whole


def test_a_part_is_not_the_whole_and_ends_with_the_ending_wherever_that_stands() -> None:
    talk = deck(
        "",
        card("one", "One idea."),
        card("bye", "Thank you.", kind="closing"),
        card("two", "Another idea."),
    )
    part = rehearsed((NEXT, 5.0), (FINISH, 22.0), talk=talk, begins_at="two")
    assert [one.id for one in part.deck.cards] == ["two", "bye"]
    assert not part.is_whole
    assert part.slot is None
    assert Rehearsal(talk, Path(), "one").deck is talk

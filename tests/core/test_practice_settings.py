"""How the speaker likes to practise, and how long each card of a run-through took."""

import pytest
from decks import SHORT

from speakaid.core import events
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.liking import choice_of
from speakaid.core.practice.timing import CardTimes
from speakaid.core.practice.work import Choice
from speakaid.core.session import TalkSession
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk


def test_what_nobody_chose_is_the_usual() -> None:
    assert choice_of(Settings()) == Choice()


def test_what_was_chosen_counts() -> None:
    order = (HelpKind.SOUND, HelpKind.MEANING)
    settings = Settings(practice_minutes=0, practice_order=order, practice_waits=(9, 4, 30))
    choice = choice_of(settings)
    assert (choice.sitting, choice.help.order, choice.help.waits) == (None, order, (4, 9, 30))
    assert choice_of(Settings(practice_help_comes=False)).help.waits == ()


@pytest.mark.parametrize(
    "wrong", [{"practice_order": ["word"]}, {"practice_waits": [1, 2]}, {"practice_minutes": 99}]
)
def test_what_cannot_be_falls_back(wrong: dict[str, object]) -> None:
    settings, bad = Settings.mended(wrong)
    assert (settings, bad) == (Settings(), tuple(wrong))


def test_each_card_has_its_time_without_pauses() -> None:
    session, times = TalkSession(Talk(SHORT)), CardTimes()
    for event, at in (
        (events.Start(), 0.0),
        (events.Next(), 10.0),  # the clock begins, with the next card
        (events.Tick(), 12.0),
        (events.Pause(), 20.0),
        (events.Resume(), 50.0),
        (events.Back(), 55.0),
        (events.Next(), 58.0),
        (events.Next(), 60.0),
        (events.Finish(), 66.0),
        (events.Tick(), 70.0),
    ):
        session.handle(event, at)
        times = times.seen(session.display(), at)
    assert dict(times.seconds) == {"wish": 17.0, "hello": 3.0, "bye": 6.0}

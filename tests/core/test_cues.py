"""What is said in the ear (R12): which words, in which order, and when they are said again."""

import pytest
from decks import GARDEN, SUPPORT, card, deck

from core.stories import pressed
from speakaid.core import events
from speakaid.core.cues import Cue, CueKind, cues_of
from speakaid.core.deck import Deck, TrickyWord
from speakaid.core.facts import FactKind
from speakaid.core.measure import Measure
from speakaid.core.passing import Rules
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk

FIVE_LINES = Measure(5, 28)


def texts(made: Deck, measure: Measure = FIVE_LINES) -> list[str]:
    """The words of all cues of a talk."""
    return [cue.text for cue in cues_of(Talk(made), measure)]


def opened(made: Deck, *, in_the_ear: bool = True) -> TalkSession:
    """A talk on its opening's first page."""
    session = TalkSession(Talk(made), Rules(in_the_ear=in_the_ear))
    session.handle(events.Start(), 0)
    return session


def test_all_that_a_talk_can_need_is_known_beforehand_in_its_order() -> None:
    assert texts(GARDEN) == [
        "Good morning.",
        "Stephanie and I have a",
        "Stephanie",
        "rhubarb",
        "Now let us be silent",
        "That is all.",
    ]


def test_every_page_has_first_words_of_its_own() -> None:
    assert texts(SUPPORT, Measure(1, 60))[:2] == ["Good morning, and thank you", "for having me."]


def test_what_is_said_twice_is_known_once() -> None:
    twice = deck("", card("a", "Hello. Hello."), card("b", "Hello."))
    assert texts(twice, Measure(1, 28)) == ["Hello.", "Thank you for listening."]


def test_a_talk_without_words_needs_only_its_thanks() -> None:
    assert texts(deck("", card("a"))) == []
    assert texts(deck("")) == ["Thank you for listening."]


@pytest.mark.parametrize(
    ("word", "cue"),
    [
        (TrickyWord(word="rhubarb"), Cue(CueKind.FIRST_SOUND, "rhubarb")),
        (
            TrickyWord(word="rhubarb", sounds_like="roo-barb", letters="rh"),
            Cue(CueKind.FIRST_SOUND, "rhubarb", begins="roo"),
        ),
        (
            TrickyWord(word="rhubarb", sounds_like="roo-barb", recording="hers.flac"),
            Cue(CueKind.WORD, "rhubarb", "hers.flac"),
        ),
    ],
    ids=["nobody wrote how it sounds", "somebody wrote it", "somebody said it"],
)
def test_a_word_is_said_as_somebody_said_it_else_from_its_first_sound(
    word: TrickyWord, cue: Cue
) -> None:
    talk = Talk(deck("", card("a", "We grow rhubarb.", tricky_words=(word,))))
    assert cues_of(talk, FIVE_LINES) == (Cue(CueKind.FIRST_WORDS, "We grow rhubarb."), cue)


def test_the_same_words_asked_for_again_are_another_turn() -> None:
    session = opened(GARDEN)
    first = pressed(session, events.Stuck()).cues
    again = pressed(session, events.Stuck(), events.Next(), events.Stuck()).cues
    assert [cue.text for cue in first] == [cue.text for cue in again]
    assert first != again


def test_a_hand_that_trembles_does_not_have_them_said_again() -> None:
    session = opened(GARDEN)
    session.handle(events.Stuck(), 5)
    once = session.display().cues
    session.handle(events.Stuck(), 6)
    assert session.display().cues == once


def test_after_pause_nothing_is_said_again_unasked() -> None:
    session = opened(GARDEN)
    session.handle(events.Stuck(), 5)
    once = session.display().cues
    session.handle(events.Pause(), 6)
    assert session.display().cues == ()
    session.handle(events.Resume(), 9)
    assert session.display().cues == once


@pytest.mark.parametrize(
    "event", [events.Next(), events.Back(), events.Jump("garden"), events.Ending(), events.Finish()]
)
def test_whoever_goes_on_is_spoken_to_no_more(event: events.Event) -> None:
    assert pressed(opened(GARDEN), events.Stuck(), event).cues == ()


@pytest.mark.parametrize(("in_the_ear", "step"), [(True, 2), (False, 3)])
def test_a_word_that_is_only_heard_is_help_where_there_is_a_voice(
    in_the_ear: bool, step: int
) -> None:
    session = opened(GARDEN, in_the_ear=in_the_ear)
    session.handle(events.Jump("garden"), 2)
    help_ = pressed(session, events.Stuck(), events.Stuck(), wait=2).help
    assert help_ is not None
    assert help_.step == step


def test_each_prompt_is_a_turn_of_its_own() -> None:
    session = opened(GARDEN)
    session.handle(events.Next(), 2)
    turns = []
    for at in (15, 40):
        session.handle(events.Heard(FactKind.SPEECH), at - 10)
        session.handle(events.Heard(FactKind.SILENCE, 10), at)
        turns += [(cue.by_itself, cue.turn) for cue in session.display().cues]
    assert turns == [(True, 1), (True, 2)]


def test_what_the_speaker_comes_to_next_is_first_and_what_has_gone_by_last() -> None:
    talk = Talk(deck("", card("a", "One."), card("b", "Two."), card("c", "Three.")))
    texts = [cue.text for cue in cues_of(talk, FIVE_LINES, since="b")]
    assert texts[:2] == ["Two.", "Three."]
    assert texts[-1] == "One."

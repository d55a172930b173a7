"""What a voice can say while one practises; and of what is asked for, nothing."""

import pytest
from decks import SHORT, SUPPORT, card, deck

from speakaid.core.card import TrickyWord
from speakaid.core.cues import Cue, CueKind
from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.helping import HelpChoice, kinds_for
from speakaid.core.practice.items import Way
from speakaid.core.practice.liking import choice_of
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.work import Choice, Work, all_of
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk

START, SAID, HELP, NEXT = events.Start(), events.Said(), events.MoreHelp(), events.Next()
BY_EAR = Choice(help=HelpChoice(by_ear=True))
WORD = TrickyWord(word="prosopagnosia", meaning="not knowing faces", recording="sam.flac")
FACES = deck("Faces", card("faces", "Its name is prosopagnosia. Yes.", tricky_words=(WORD,)))


def seen(talk: Talk, way: Way, *happens: events.Event, choice: Choice = BY_EAR) -> PracticeDisplay:
    """What is shown after all this, a second apart."""
    session = PracticeSession(Work(talk, all_of(talk, way), choice))
    for at, event in enumerate((START, *happens)):
        session.handle(event, at)
    return session.display()


def test_what_is_read_is_said_by_itself() -> None:
    shown = seen(Talk(SHORT), Way.READ)
    assert shown.cue == Cue(CueKind.TEXT, "Good morning, everyone. I am Sam.")
    assert shown.speaks


def test_a_line_can_be_heard_while_it_stands_there_and_not_while_it_is_asked_for() -> None:
    shown = seen(Talk(SHORT), Way.RECALL)
    assert shown.cue == Cue(CueKind.TEXT, "Good morning, everyone. I am Sam.")
    assert not shown.speaks
    talk = Talk(SHORT)
    session = PracticeSession(Work(talk, all_of(talk, Way.RECALL)[:1]))
    for at, event in ((0, START), (1, SAID), (40, NEXT)):
        session.handle(event, at)
    assert session.display().way is Way.RECALL
    assert session.display().cue is None


def test_words_that_hide_in_part_are_not_given_away() -> None:
    assert seen(Talk(SHORT), Way.FADE).cue is not None
    talk = Talk(SHORT.model_copy(update={"cards": SHORT.cards[:1]}))
    assert seen(talk, Way.FADE, SAID).cue is None
    assert seen(talk, Way.FADE, SAID, HELP).cue is not None, "all of it is shown"


def test_the_sound_of_a_word_comes_as_a_help_and_is_said_by_itself() -> None:
    talk = Talk(FACES)
    assert seen(talk, Way.WORDS).cue is None
    assert seen(talk, Way.WORDS, HELP).cue is None, "what it means is there to read"
    sound = seen(talk, Way.WORDS, HELP, HELP, HELP)
    assert sound.cue == Cue(CueKind.FIRST_SOUND, "prosopagnosia")
    assert sound.speaks
    whole = seen(talk, Way.WORDS, HELP, HELP, HELP, HELP)
    assert whole.cue == Cue(CueKind.WORD, "prosopagnosia", "sam.flac")
    assert whole.speaks


def test_a_word_that_came_without_help_is_said_only_when_asked_for() -> None:
    shown = seen(Talk(FACES), Way.WORDS, SAID)
    assert shown.cue == Cue(CueKind.WORD, "prosopagnosia", "sam.flac")
    assert not shown.speaks


def test_the_stage_speaks_for_itself() -> None:
    assert seen(Talk(SUPPORT), Way.RUN_THROUGH).cue is None


@pytest.mark.parametrize("by_ear", [True, False])
def test_each_word_has_a_first_sound_where_a_voice_is_switched_on(by_ear: bool) -> None:
    choice = choice_of(Settings(voice=by_ear)).help
    assert (HelpKind.SOUND in kinds_for(TrickyWord(word="faces"), choice)) is by_ear

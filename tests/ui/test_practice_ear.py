"""A voice reads along while one practises; the mark goes with it, and each press silences it."""

from pathlib import Path

import pytest
from decks import card, deck
from heard_by import HeardBy, settle

from speakaid.core.card import TrickyWord
from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.helping import HelpChoice
from speakaid.core.practice.items import Way
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.work import Choice, Work, all_of
from speakaid.core.talk import Talk
from speakaid.speech.sound_facts import Output, Over
from speakaid.ui.practice_ear import PracticeEar

FACES = TrickyWord(word="faces", recording="sam.flac")
DECK = deck(
    "A talk",
    card("hello", "Good morning, everyone. I am Sam.", "Hello", kind="opening"),
    card("faces", "I see no faces.", tricky_words=(FACES,)),
)
START, SAID, NEXT, HELP, PAUSE = (
    events.Start(), events.Said(), events.Next(), events.MoreHelp(), events.Pause()
)  # fmt: skip

pytestmark = pytest.mark.usefixtures("qapp")


class Sitting:
    """One sitting, and what is heard in it. Its clock stands at 100 s when sounds begin."""

    def __init__(self, way: Way) -> None:
        self.by = HeardBy()
        talk = Talk(DECK)
        choice = Choice(help=HelpChoice(by_ear=True))
        self.session = PracticeSession(Work(talk, all_of(talk, way), choice))
        self.clock = 100.0
        self.ear = PracticeEar(self.by.ear, lambda: self.clock)
        self.ear.read.connect(lambda event: self.happens(event, after=0.0))
        self.ear.begin(lambda name: Path("/talk") / name)
        self.at = 0.0
        self.happens(START)

    def happens(self, event: events.Event, after: float = 2.0) -> None:
        self.at += after
        self.clock += after
        self.session.handle(event, self.at)
        self.ear.follow(self.session.display())
        settle()

    @property
    def display(self) -> PracticeDisplay:
        return self.session.display()

    @property
    def marked(self) -> str:
        assert self.display.marked is not None
        return self.display.shown.split()[self.display.marked]


@pytest.fixture
def reading() -> Sitting:
    return Sitting(Way.READ)


@pytest.fixture
def words() -> Sitting:
    return Sitting(Way.WORDS)


def test_what_is_read_is_heard_and_the_mark_goes_with_it(reading: Sitting) -> None:
    reading.clock = 100.0
    assert reading.by.now == "Good morning, everyone. I am Sam."
    # It began at 100 s, two seconds ago by the time of the sitting: a word each half second.
    reading.ear.hear()
    settle()
    reading.happens(events.Tick(), after=1.1)
    assert reading.marked == "everyone."


def test_the_next_lines_are_heard_in_the_place_of_the_last(reading: Sitting) -> None:
    reading.happens(NEXT)
    assert reading.by.now == "I see no faces."


def test_ticks_say_nothing_again(reading: Sitting) -> None:
    for _tick in range(5):
        reading.happens(events.Tick())
    assert len(reading.by.sound.played) == 1


def test_it_stands_still_in_silence_and_reads_on_from_the_word(reading: Sitting) -> None:
    reading.clock = 100.0
    reading.ear.hear()
    settle()
    reading.happens(events.Tick(), after=1.6)
    reading.happens(PAUSE, after=0.0)
    assert (reading.by.now, reading.marked) == ("", "I")
    reading.by.sound.clock = reading.clock + 20
    reading.happens(PAUSE, after=20.0)
    assert reading.marked == "I"
    assert reading.by.sound.played[-1] == ("Good morning, everyone. I am Sam.", 1.5)


def test_while_it_stands_still_one_word_can_be_heard(reading: Sitting) -> None:
    reading.happens(PAUSE)
    reading.happens(NEXT)
    reading.ear.hear()
    assert reading.by.now == reading.marked


def test_a_voice_that_is_gone_leaves_the_mark_to_go_on_by_itself(reading: Sitting) -> None:
    reading.clock = 100.0
    reading.ear.hear()
    settle()
    reading.happens(events.Tick(), after=0.6)
    reading.by.sound.over(Over.STOPPED)
    settle()
    before = reading.marked
    reading.happens(events.Tick(), after=5.0)
    assert reading.marked != before


def test_a_voice_that_came_to_its_end_leaves_the_mark_at_the_last_word(reading: Sitting) -> None:
    reading.clock = 100.0
    reading.ear.hear()
    settle()
    reading.happens(events.Tick(), after=9.8)
    reading.by.sound.over()
    settle()
    assert reading.marked == "Sam."


def test_without_a_device_the_mark_goes_at_the_own_pace() -> None:
    sitting = Sitting(Way.READ)
    sitting.by.sound.has_device = False
    sitting.happens(NEXT)
    assert sitting.by.now == ""
    sitting.happens(events.Tick(), after=30.0)
    assert sitting.marked == "faces."


def test_a_word_is_heard_only_as_far_as_help_has_come(words: Sitting) -> None:
    assert words.by.now == ""
    words.happens(HELP)
    assert words.by.now == "", "the first letters are there to read"
    words.happens(HELP)
    assert words.by.now == "faces"
    assert words.by.voice.utterances[-1].sounding == "first_sound"
    words.happens(HELP)
    assert words.by.now == "sam", "the whole word, as somebody recorded it"


def test_what_is_asked_for_cannot_be_heard(words: Sitting) -> None:
    words.ear.hear()
    assert words.by.now == ""


def test_a_line_is_heard_at_a_press() -> None:
    sitting = Sitting(Way.RECALL)
    assert sitting.by.now == ""
    sitting.ear.hear()
    assert sitting.by.now == "Good morning, everyone. I am Sam."
    sitting.happens(SAID)
    assert not sitting.by.now.startswith("Good morning"), "the press silences it"


def test_the_end_of_a_sitting_is_silent(reading: Sitting) -> None:
    reading.happens(events.Enough())
    assert reading.by.now == ""
    reading.ear.end()
    assert not reading.by.sound.is_open


def test_a_voice_without_sound_says_so_in_a_word(reading: Sitting) -> None:
    told: list[bool] = []
    reading.ear.silent.connect(told.append)
    reading.by.sound.tell(Output(is_there=False))
    reading.by.sound.tell(Output(is_there=True))
    settle()
    assert told == [True, False]

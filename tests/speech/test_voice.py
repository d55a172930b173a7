"""Cues become sound files, in a process that may be missing, slow, or die."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import rmtree
from time import monotonic, sleep
from typing import Any

import pytest
from workers.some_workers import DUMB, listening, python

from speakaid.speech.cue_cache import CueCache
from speakaid.speech.utterance import MOST_WORDS, Rendered, Sounding, Utterance, VoiceName, WordTime
from speakaid.speech.voice import Voice

RENDERS = python("""
import pathlib
log = pathlib.Path(sys.argv[1])
for line in told:
    log.open('a').write(line.get('text', line['do']) + chr(10))
    if line['do'] == 'voices':
        say(id=line['id'], ok=True, voices=[['gmw/en', 'English', ['en-gb']]]); continue
    if line['text'] == 'Crash.': os._exit(11)
    if line['text'] == 'Crash once.' and log.read_text().count('Crash once.') < 2: os._exit(11)
    if line['text'] == 'Silent.': say(id=line['id'], ok=False, why='silent'); continue
    pathlib.Path(line['file']).write_bytes(b'sound')
    say(id=0, ok=True)
    say(id=line['id'], ok=True, seconds=1.5, words=[[0.0, 0, 4]])
""")
"""A voice that writes down what it is told."""
INSTEAD = python("""
import pathlib
for line in told:
    with open(sys.argv[1], 'a') as log: log.write(line['text'] + chr(10))
    pathlib.Path(line['file']).write_bytes(b'sound')
    say(id=line['id'], ok=True, seconds=1.5, words=[], instead=True)
""")
"""Another voice than the one that is asked for."""
SLOW = python("""
import time
for line in told:
    with open(sys.argv[1], 'a') as log: log.write(line['text'] + chr(10))
    time.sleep(1); say(id=line['id'], ok=True, seconds=1.5, words=[])
""")
FOLDER = python("""
for line in told:
    with open(sys.argv[1], 'a') as log: log.write(line['folder'] + chr(10))
    say(id=line['id'], ok=True, voices=[])
""")
Make = Callable[..., tuple[Voice, Callable[[], list[str]]]]
HELLO = Utterance("Good morning.")


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Voice] = []
    log = tmp_path / "log"

    def voice(
        command: list[str] = RENDERS, patience: float = 30.0
    ) -> tuple[Voice, Callable[[], list[str]]]:
        one = Voice(CueCache(tmp_path / "cues"), [*command, str(log)], patience)
        made.append(one)
        return one, lambda: log.read_text().splitlines()

    yield voice
    for one in made:
        one.close()


def rendered(voice: Voice, what: Utterance) -> Rendered | None:
    tell, hear = listening()
    voice.render(what, tell)
    found: Any = hear()
    return found


def test_a_cue_is_made_once_and_then_kept(make: Make) -> None:
    voice, log = make()
    made = rendered(voice, HELLO)
    assert made is not None
    assert (made.seconds, made.words) == (1.5, (WordTime(0.0, 0, 4),))
    assert made.file.read_bytes() == b"sound"
    assert rendered(voice, HELLO) == made
    assert log() == ["Good morning."]


def test_another_voice_rate_or_way_is_another_cue(make: Make) -> None:
    voice, _log = make()
    others = (
        HELLO,
        Utterance("Good morning.", voice="gmw/en-us"),
        Utterance("Good morning.", rate=100),
        Utterance("Good morning.", sounding=Sounding.FIRST_SOUND),
        Utterance("Good morning.", begins="goo"),
    )
    assert len({str(voice.cache.file_of(one)) for one in others}) == len(others)


def test_what_is_urgent_comes_before_what_is_made_ahead(make: Make) -> None:
    voice, log = make()
    tell, hear = listening()
    first = Utterance("The first, at work.")
    voice.render(first, tell)
    for number in range(5):
        voice.render(Utterance(f"Ahead {number}."), tell, ahead=True)
    voice.render(Utterance("I am stuck."), tell)
    for _each in range(7):
        hear()
    assert log().index("I am stuck.") < log().index("Ahead 4.")


def test_what_was_asked_ahead_can_be_given_up(make: Make) -> None:
    voice, log = make()
    tell, hear = listening()
    for number in range(50):
        voice.render(Utterance(f"Ahead {number}."), lambda _found: None, ahead=True)
    voice.forget_ahead()
    voice.render(Utterance("The last."), tell)
    hear()
    voice.render(Utterance("One more ahead."), tell, ahead=True)
    hear()
    assert log()[-1] == "One more ahead."
    assert len(log()) < 10


def test_a_cue_is_asked_for_again_when_the_voice_died_on_the_way(make: Make) -> None:
    voice, log = make()
    assert rendered(voice, Utterance("Crash once.")) is not None
    assert log() == ["Crash once."] * 2


def test_a_cue_that_ends_the_voice_each_time_is_given_up_and_the_next_is_said(make: Make) -> None:
    voice, _log = make()
    assert rendered(voice, Utterance("Crash.")) is None
    assert rendered(voice, HELLO) is not None


def test_a_voice_that_says_nothing_is_not_waited_for(make: Make) -> None:
    voice, _log = make(DUMB, patience=0.05)
    assert rendered(voice, HELLO) is None


@pytest.mark.parametrize("text", ["Silent.", "", "  \n "])
def test_what_gives_no_sound_gives_no_cue(make: Make, text: str) -> None:
    voice, _log = make()
    assert rendered(voice, Utterance(text)) is None
    assert voice.cache.find(Utterance(text)) is None


def test_a_voice_that_is_started_just_while_all_ends_is_not_waited_for(make: Make) -> None:
    voice, _log = make(DUMB)
    voice.render(HELLO, lambda _found: None)
    while voice._worker.pid is None:
        sleep(0.01)
    real, first = voice._worker.close, iter([True])
    # The first is too early, as one that comes just before the worker is started.
    voice._worker.close = lambda: None if next(first, False) else real()  # type: ignore[method-assign]
    began = monotonic()
    voice.close()
    assert monotonic() - began < 10


def test_who_cannot_take_a_cue_does_not_stop_the_others(make: Make) -> None:
    voice, _log = make()

    def cannot(_found: object) -> None:
        raise RuntimeError

    voice.render(HELLO, cannot)
    assert rendered(voice, HELLO) is not None


def test_where_there_is_no_voice_there_is_no_cue(make: Make) -> None:
    voice, _log = make(["/nowhere/at/all"])
    tell, hear = listening()
    voice.voices(tell)
    assert hear() == ()
    assert rendered(voice, HELLO) is None


def test_the_voices_are_named(make: Make) -> None:
    voice, _log = make()
    tell, hear = listening()
    voice.voices(tell)
    assert hear() == (VoiceName("gmw/en", "English", ("en-gb",)),)


def test_a_cue_that_another_voice_said_is_made_again_next_time(make: Make) -> None:
    voice, log = make(INSTEAD)
    assert rendered(voice, HELLO) is not None
    assert rendered(voice, HELLO) is not None
    assert log() == ["Good morning."] * 2


def test_a_natural_voice_has_the_time_that_it_needs(make: Make) -> None:
    voice, log = make(SLOW, patience=0.2)
    assert rendered(voice, Utterance("Good morning.", voice="piper:/voices/en.onnx")) is not None
    assert log() == ["Good morning."]


def test_natural_voices_are_looked_for_nowhere_unless_that_is_said(make: Make) -> None:
    voice, log = make(FOLDER)
    tell, hear = listening()
    voice.voices(tell)
    hear()
    assert not list(Path(log()[0]).glob("*"))
    assert log() != ["."]


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Voice]:
    """The voice of this computer."""
    if not sys.platform.startswith("linux"):
        pytest.skip("it asks for espeak-ng")
    voice = Voice(CueCache(tmp_path / "cues"), patience=60)
    tell, hear = listening()
    voice.voices(tell)
    there = hear()
    if there:
        yield voice
    voice.close()
    if not there:
        pytest.skip("this computer has no espeak-ng")


def test_a_voice_that_is_gone_is_replaced_by_the_usual_one(real: Voice) -> None:
    what = Utterance("Good morning.", voice="piper:/gone/en_US-joe-medium.onnx")
    made = rendered(real, what)
    assert made is not None
    assert made.seconds > 0.3
    assert real.cache.find(what) is None, "the one that was chosen may come back"


def test_a_folder_that_is_gone_meanwhile_is_made_again(real: Voice) -> None:
    rendered(real, HELLO)
    rmtree(real.cache.folder)
    assert rendered(real, HELLO) is not None


def test_where_no_file_can_be_written_that_is_known_at_once(real: Voice) -> None:
    rendered(real, HELLO)
    rmtree(real.cache.folder)
    real.cache.folder.write_text("no folder")
    began = monotonic()
    assert rendered(real, HELLO) is None
    assert monotonic() - began < 2.0


def test_the_times_of_words_are_those_of_what_is_said(real: Voice) -> None:
    text = "One  two.\n\nThree\0 four."
    made = rendered(real, Utterance(text))
    assert made is not None
    plain = "One two. Three four."
    assert [word.start for word in made.words] == [plain.index(one) for one in plain.split()]


def test_words_that_are_not_said_have_no_times(real: Voice) -> None:
    made = rendered(real, Utterance("word " * (MOST_WORDS + 100)))
    assert made is not None
    assert len(made.words) == MOST_WORDS
    assert made.words[-1].at < made.seconds


@pytest.mark.parametrize("sounding", list(Sounding))
def test_the_real_voice_says_a_word(real: Voice, sounding: Sounding) -> None:
    made = rendered(real, Utterance("prosopagnosia", sounding=sounding))
    assert made is not None
    assert 0.8 < made.seconds < 5
    assert made.file.stat().st_size > 20_000
    assert [word.start for word in made.words] == ([0] if sounding is Sounding.WHOLE else [])

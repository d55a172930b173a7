"""What is said in the ear: at once, silent at once, and never more than was asked for."""

from pathlib import Path

import pytest
from heard_by import HeardBy, settle

from speakaid.core.cues import Cue, CueKind
from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Output, Over
from speakaid.speech.utterance import Sounding, Utterance

HELLO = Cue(CueKind.FIRST_WORDS, "Good morning.")
WISH = Cue(CueKind.FIRST_WORDS, "I wish")
FACES = Cue(CueKind.FIRST_SOUND, "faces", begins="fay")
OWN = Cue(CueKind.WORD, "faces", recording="sam.flac")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def by() -> HeardBy:
    return HeardBy()


def test_a_cue_is_heard_at_once(by: HeardBy) -> None:
    by.ear.say(HELLO)
    assert by.now == "Good morning."
    by.ear.hush()
    assert by.now == ""


def test_without_a_voice_switched_on_nothing_is_heard_and_nothing_started() -> None:
    by = HeardBy(Settings())
    by.ear.be_ready([HELLO])
    by.ear.say(HELLO)
    assert (by.now, by.sounds, by.voice.said, by.voice.ahead) == ("", [], [], [])


def test_the_last_cue_is_the_one_that_is_heard(by: HeardBy) -> None:
    by.ear.say(HELLO)
    by.ear.say(WISH)
    assert by.now == "I wish"


def test_a_cue_that_was_given_up_before_it_was_made_is_not_heard(by: HeardBy) -> None:
    by.ear.say(HELLO)
    by.ear.hush()
    assert by.now == ""
    assert not by.sounds, "nothing was ever played"


def test_the_voice_is_the_one_that_was_chosen(by: HeardBy) -> None:
    by.ear.use_settings(Settings(voice=True, voice_name="gmw/en", voice_rate=100, voice_volume=40))
    by.ear.say(FACES)
    assert by.now == "faces"
    assert by.voice.utterances == [Utterance("faces", "gmw/en", 100, Sounding.FIRST_SOUND, "fay")]
    assert by.sound.gain == 0.4


def test_a_persons_own_recording_comes_before_the_voice(by: HeardBy) -> None:
    by.ear.say(OWN, lambda name: Path("/talk") / name)
    assert by.now == "sam"
    assert by.voice.said == []


def test_where_the_recording_is_gone_the_voice_says_it(by: HeardBy) -> None:
    by.ear.say(OWN, lambda _name: None)
    assert by.now == "faces"


def test_where_the_recording_cannot_be_played_the_voice_says_it(by: HeardBy) -> None:
    by.ear.be_ready()
    by.sound.broken = {"sam"}
    by.ear.say(OWN, lambda name: Path("/talk") / name)
    assert by.now == "faces"


def test_who_presses_to_hear_a_recording_hears_that_or_nothing(by: HeardBy) -> None:
    by.ear.be_ready()
    by.sound.broken = {"sam"}
    by.ear.say(OWN, lambda name: Path("/talk") / name, asked=True)
    assert by.now == ""


def test_cues_are_made_ahead_and_the_output_is_open(by: HeardBy) -> None:
    by.ear.be_ready([HELLO, OWN, WISH])
    assert by.voice.ahead == ["Good morning.", "I wish"]
    assert by.sound.is_open
    by.ear.rest()
    assert not by.sound.is_open
    assert by.voice.ahead == []


def test_what_is_over_is_told_once(by: HeardBy) -> None:
    ended: list[bool] = []
    by.ear.over.connect(lambda: ended.append(True))
    by.ear.say(HELLO)
    settle()
    by.sound.over()
    settle()
    assert ended == [True]
    by.ear.say(WISH)
    by.ear.hush()
    settle()
    assert ended == [True], "whoever hushes knows"


@pytest.mark.parametrize("is_dumb", [True, False])
def test_what_cannot_be_heard_is_over_at_once(by: HeardBy, is_dumb: bool) -> None:
    ended: list[bool] = []
    by.ear.over.connect(lambda: ended.append(True))
    by.ear.be_ready()
    by.voice.alive = not is_dumb
    by.sound.has_device = is_dumb
    by.ear.say(HELLO)
    settle()
    assert ended == [True]


def test_it_is_told_what_became_of_the_output(by: HeardBy) -> None:
    by.ear.be_ready()
    assert by.ear.output is None
    by.sound.tell(Output(is_there=False))
    settle()
    assert by.ear.output == Output(is_there=False)


def test_when_the_earpiece_is_gone_the_room_hears_nothing(by: HeardBy) -> None:
    by.ear.be_ready()
    by.sound.tell(Output(is_there=True, label="Headset"))
    by.ear.say(HELLO)
    assert by.now == "Good morning."
    by.sound.over(Over.STOPPED)
    by.sound.tell(Output(is_there=True, for_room=True, label="Speakers"))
    settle()
    by.ear.say(WISH)
    assert by.now == ""
    assert by.ear.output is not None
    assert not by.ear.output.is_there, "it is marked as no sound"
    by.sound.tell(Output(is_there=True, label="Headset"))
    settle()
    by.ear.say(WISH)
    assert by.now == "I wish"


def test_who_hears_by_the_loudspeaker_from_the_beginning_goes_on_hearing(by: HeardBy) -> None:
    by.ear.be_ready()
    by.sound.tell(Output(is_there=True, for_room=True, label="Speakers"))
    settle()
    by.ear.say(HELLO)
    assert by.now == "Good morning."


def test_switched_off_it_is_silent_and_all_that_was_kept_is_deleted(by: HeardBy) -> None:
    by.ear.say(HELLO)
    assert by.now == "Good morning."
    by.ear.use_settings(Settings())
    assert by.now == ""
    assert by.voice.forgot_all
    assert by.voice.closed
    assert by.sound.closed
    by.ear.say(HELLO)
    assert by.now == ""


def test_another_device_is_used_at_once(by: HeardBy) -> None:
    by.ear.be_ready()
    by.ear.use_settings(Settings(voice=True, voice_output="earpiece", microphone="desk"))
    assert by.sound.used[-1] == ("earpiece", "desk")


def test_at_the_end_of_the_program_no_process_stays(by: HeardBy) -> None:
    by.ear.say(HELLO)
    settle()
    by.ear.close()
    assert by.voice.closed
    assert by.sound.closed
    by.sound.over()
    settle()

"""Voices, the way out for sound, and the way in: for `speakaid doctor`.

Silence is played to see whether an output is there, and no microphone is opened. A sentence is said
aloud only when that was asked for.
"""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from speakaid.i18n import language
from speakaid.sensors.installed import can_listen, detector
from speakaid.speech.cue_cache import CueCache
from speakaid.speech.devices import Device, is_for_the_room, named
from speakaid.speech.sound import Sound
from speakaid.speech.sound_facts import Devices, Output, Over, Played
from speakaid.speech.utterance import Utterance, VoiceName
from speakaid.speech.voice import Voice
from speakaid.speech.waiting import answer_of
from speakaid.storage import paths
from speakaid.ui.found import Found
from speakaid.wording import checkup as words


def look() -> Iterator[Found]:
    """What there is, without a sound."""
    with tempfile.TemporaryDirectory() as folder, closing(_voice(folder)) as voice:
        voices: tuple[VoiceName, ...] = answer_of(voice.voices) or ()
    yield Found(bool(voices), words.voices(len(voices), _own_names(voices)))
    output = SimpleQueue[Output]()
    with closing(Sound(output.put)) as sound:
        devices = answer_of(sound.devices) or Devices()
        sound.open()
        is_there = output.get().is_there
    yield from (_out(devices.outs, is_there=is_there), _in(devices.ins))
    yield Found(can_listen(), words.detector(detector()))


def say() -> Found:
    """One sentence, aloud, by the system's own voice and output."""
    with tempfile.TemporaryDirectory() as folder, closing(_voice(folder)) as voice:
        what = Utterance(words.sample())
        rendered = answer_of(partial(voice.render, what))
        was_said = rendered is not None and _is_heard(rendered.file)
    return Found(was_said, words.said(was_said))


def _own_names(voices: tuple[VoiceName, ...]) -> tuple[str, ...]:
    """Those of the language in which SpeakAid speaks."""
    own = language()
    return tuple(one.name for one in voices if any(tag.startswith(own) for tag in one.languages))


def _voice(folder: str) -> Voice:
    """What it says goes with the folder."""
    return Voice(CueCache(Path(folder)), voices=paths.voices())


def _is_heard(file: Path) -> bool:
    told = SimpleQueue[Played]()
    with closing(Sound()) as sound:
        sound.play(file, 1.0, told.put)
        while not isinstance(fact := told.get(), Over):
            pass
    return fact is Over.ENDED


def _out(outs: tuple[Device, ...], *, is_there: bool) -> Found:
    usual = named(outs, "")
    label = usual.label if usual is not None else ""
    others = tuple(one.label for one in outs if one is not usual)
    is_rooms = usual is None or is_for_the_room(usual, is_chosen=False)
    return Found(is_there, words.sound_out(label, others, is_there=is_there, for_room=is_rooms))


def _in(ins: tuple[Device, ...]) -> Found:
    usual = named(ins, "")
    others = tuple(one.label for one in ins if one is not usual)
    return Found(bool(ins), words.sound_in(usual.label if usual is not None else "", others))

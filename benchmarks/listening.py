"""How well pauses are noticed: real speech with pauses of known length, in quiet and in noise.

    python -m benchmarks.listening [FOLDER]

FOLDER has recordings (FLAC) and `pauses.json`, the pauses of each as [begin, seconds]; without one
it is tests/sounds. `babble` is the sound of many voices. A prompt is due 3 s after the last word.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import process_time

import numpy as np

from benchmarks.figures import tell
from speakaid.core.facts import Fact, FactKind
from speakaid.core.listening import Room
from speakaid.sensors.listening.detectors import best
from speakaid.sensors.listening.frames import FRAME, RATE, SECONDS, Samples
from speakaid.sensors.listening.listener import Listener
from speakaid.sensors.listening.measuring import LONGEST, Measuring
from speakaid.sensors.listening.sound_file import frames_of

SOUNDS = Path(__file__).parents[1] / "tests/sounds"
PATIENCE = 3.0
NOISES = [("clean", 0), ("pink", 10), ("pink", 5), ("babble", 20), ("babble", 10), ("babble", 5)]
PLACES = (3, 17, 31, 45)
"""Seconds from the beginning of a noise, so that each recording is heard in several parts of it."""
LATE = 0.25
"""Seconds: a pause hardly longer than the patience may or may not bring a prompt."""
EARLY = 0.75
ROOM_TONE = 10 ** (-70 / 20)

Pauses = list[tuple[float, float]]


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SOUNDS
    labels = json.loads((folder / "pauses.json").read_text(encoding="utf-8"))
    speech = {name: (sound(folder / f"{name}.flac"), pauses) for name, pauses in labels.items()}
    noises = {"pink": pink(60), "babble": even(sound(folder / "babble.flac"))}
    for kind, snr in NOISES:
        for is_measured in (True, False):
            figure(kind, snr, is_measured, speech, noises)
    return 0


def figure(
    kind: str, snr: int, is_measured: bool, speech: dict[str, tuple[Samples, Pauses]],
    noises: dict[str, Samples],
) -> None:  # fmt: skip
    """One line: what was found of the pauses in one kind of noise."""
    due, found, untimely, off, seconds, work = 0, 0, 0, list[float](), 0.0, process_time()
    for clean, pauses in speech.values():
        for place in PLACES if kind != "clean" else PLACES[:1]:
            loudness = spoken(clean, pauses) * 10 ** (-snr / 20)
            hum = loudness * part(noises.get(kind), place, len(clean))
            before = loudness * part(noises.get(kind), place + 29, round(LONGEST * RATE))
            room = measured(before) if is_measured else None
            prompts = prompted(heard(clean + hum, room))
            expected = [one for one in pauses if one[1] > PATIENCE + LATE]
            right = matched(prompts, expected)
            due, found = due + len(expected), found + len(right)
            untimely += sum(at not in right for at in prompts if at < len(clean) / RATE - LONGEST)
            off += right.values()
            seconds += len(clean) / RATE
    tell(
        f"pauses, {kind} {snr} dB" if snr else f"pauses, {kind}", "s",
        room="measured" if is_measured else "learnt", found=found, due=due, untimely=untimely,
        minutes=round(seconds / 60, 1), off_median=round(median(off), 3) if off else None,
        off_p95=round(float(np.percentile(np.abs(off), 95)), 3) if off else None,
        cpu_share=round((process_time() - work) / seconds, 4),
    )  # fmt: skip


def sound(file: Path) -> Samples:
    return np.concatenate(list(frames_of(file)))


def pink(seconds: int) -> Samples:
    """Noise with as much in each octave, as of a fan or a street."""
    chance = np.random.default_rng(7)
    size = seconds * RATE
    spectrum = np.fft.rfft(chance.standard_normal(size))
    spectrum /= np.sqrt(np.maximum(np.fft.rfftfreq(size, 1 / RATE), 20))
    return even(np.fft.irfft(spectrum, size).astype(np.float32))


def even(noise: Samples) -> Samples:
    """As loud as 1."""
    return (noise / np.sqrt(np.mean(noise**2))).astype(np.float32)


def part(noise: Samples | None, place: float, size: int) -> Samples:
    """So much of a noise, from a place on; without one, hardly anything."""
    if noise is None:
        chance = np.random.default_rng(3)
        return (ROOM_TONE * chance.standard_normal(size)).astype(np.float32)
    return np.resize(np.roll(noise, -round(place * RATE)), size)


def spoken(clean: Samples, pauses: Pauses) -> float:
    """How loud the speech is, without its pauses."""
    counts = np.ones(len(clean), bool)
    for begin, length in pauses:
        counts[round(begin * RATE) : round((begin + length) * RATE)] = False
    return float(np.sqrt(np.mean(clean[counts] ** 2)))


def frames(samples: Samples) -> Iterator[Samples]:
    whole = len(samples) // FRAME * FRAME
    yield from samples[:whole].reshape(-1, FRAME)


def measured(room: Samples) -> Room:
    measuring = Measuring(best(), LONGEST - SECONDS * 8)
    for frame in frames(room):
        measuring.hear(frame)
    return measuring.result().room


def heard(samples: Samples, room: Room | None) -> list[Fact]:
    listener = Listener(best(), room)
    told = (listener.hear(frame) for frame in frames(samples))
    return [fact for fact in told if fact is not None]


def prompted(facts: list[Fact]) -> list[float]:
    """When a silence had lasted as long as the patience: once in each, and not before a word."""
    due, times = False, list[float]()
    for fact in facts:
        if fact.kind is FactKind.SPEECH:
            due = True
        elif fact.kind is FactKind.SILENCE and due and fact.seconds >= PATIENCE:
            times.append(fact.at)
            due = False
    return times


def matched(prompts: list[float], pauses: Pauses) -> dict[float, float]:
    """The prompts that belong to a pause, and how far each is off."""
    found = dict[float, float]()
    for begin, length in pauses:
        first, last = begin + PATIENCE - EARLY, begin + length + LATE
        ours = [at for at in prompts if first <= at <= last]
        if ours:
            found[ours[0]] = ours[0] - begin - PATIENCE
    return found


if __name__ == "__main__":
    sys.exit(main())

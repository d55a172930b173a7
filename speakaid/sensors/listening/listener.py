"""Frames in, facts out: the whole of listening, but for the devices."""

from speakaid.core.facts import Fact, FactKind
from speakaid.core.listening import Room
from speakaid.sensors.listening.detectors import Detector
from speakaid.sensors.listening.frames import Samples
from speakaid.sensors.listening.gate import Gate
from speakaid.sensors.listening.loudness import Loudness
from speakaid.sensors.listening.spells import Spells

_A_HAIR = 1e-6
"""Seconds: 125 frames are 4 s, whatever their sum says."""


class Listener:
    """Hears one stream of sound. `begin` is the time of its first sample.

    A fact is told when it begins, and again at each whole second that it has lasted: a silence of
    3.0 s is told at its 3.0 s. What has been heard before the first word counts as silence.
    """

    def __init__(self, detector: Detector, room: Room | None = None, begin: float = 0.0) -> None:
        self._detector = detector
        self._loudness = Loudness()
        self._gate = Gate(room)
        self._spells = Spells(begin)
        self._too_loud_since: float | None = None
        self._told: tuple[FactKind, int] | None = None

    def hear(self, frame: Samples) -> Fact | None:
        """What is to be told after this frame."""
        likelihood = self._detector(frame)
        passes = self._gate.passes(self._loudness.after(frame), likelihood)
        self._spells.after(likelihood if passes else 0.0, among_voices=self._gate.is_on)
        kind, seconds = self._present()
        now = (kind, int(seconds + _A_HAIR))
        if now == self._told:
            return None
        self._told = now
        return Fact(kind, round(self._spells.at, 3), round(seconds, 3))

    def _present(self) -> tuple[FactKind, float]:
        spells = self._spells
        if self._gate.is_too_loud:
            if self._too_loud_since is None:
                self._too_loud_since = spells.at
            return FactKind.TOO_LOUD, spells.at - self._too_loud_since
        self._too_loud_since = None
        kind = FactKind.SPEECH if spells.is_speech else FactKind.SILENCE
        return kind, spells.seconds

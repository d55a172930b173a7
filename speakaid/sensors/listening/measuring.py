"""A measure of the room, while the speaker says nothing for 3 to 5 seconds."""

import numpy as np

from speakaid.core.listening import Room, RoomMeasure
from speakaid.sensors.listening.detectors import Detector
from speakaid.sensors.listening.frames import SECONDS, Samples
from speakaid.sensors.listening.gate import SHARE_MEASURED, VOICE
from speakaid.sensors.listening.loudness import NOTHING, Loudness

SHORTEST, USUAL, LONGEST = 3.0, 4.0, 5.0
"""Seconds."""
ONE_VOICE = 6.5
"""dB between the 10th and the 90th percentile. Many voices together make at most 4.5; one person
reading, in five seconds, 7.6 to 30."""
_SETTLING = 8
"""Frames at the beginning that do not count: a microphone that opens may click."""


class Measuring:
    """Takes frames until there are enough."""

    def __init__(self, detector: Detector, seconds: float = USUAL) -> None:
        self._detector = detector
        self._wanted = _SETTLING + round(min(max(seconds, SHORTEST), LONGEST) / SECONDS)
        self._loudness = Loudness()
        self._heard: list[tuple[float, float]] = []

    @property
    def is_done(self) -> bool:
        """Whether it has heard enough."""
        return len(self._heard) >= self._wanted

    def hear(self, frame: Samples) -> None:
        """One frame more."""
        self._heard.append((self._loudness.after(frame), self._detector(frame)))

    def result(self) -> RoomMeasure:
        """What the frames so far tell of the room."""
        loudness, likelihood = np.array(self._heard[_SETTLING:] or [(NOTHING, 0.0)]).T
        has_voices = bool((likelihood >= VOICE).mean() >= SHARE_MEASURED)
        soft, loud = np.percentile(loudness, (10, 90))
        return RoomMeasure(
            Room(round(float(loud), 1), has_voices),
            was_spoken=has_voices and loud - soft >= ONE_VOICE,
            was_mute=bool(loudness.max() <= NOTHING),
        )

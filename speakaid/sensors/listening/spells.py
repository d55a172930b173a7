"""Frames become spells of speech and of silence: a word is not cut, a click is no word.

Speech begins when frames in a row are likely to be a voice, and ends with the first that is not;
but a gap within a sentence is no silence yet.
"""

from speakaid.sensors.listening.frames import SECONDS

BEGINS, ENDS = 0.5, 0.35
"""How likely a voice must be for speech to begin, and not to end (Silero's own advice)."""
LEAST, LEAST_AMONG_VOICES = 3, 5
"""Frames in a row, some 90 ms: shorter is a knock or a click. Among voices, 160 ms: single louder
syllables of others come through the gate."""
GAP = 0.3
"""Seconds. Shorter is a stop inside the speech: a "t", a breath."""
LINGERS = SECONDS
"""The detector is sure for one frame longer than the voice: on recordings whose pauses are known it
says the end 54 ms late in quiet, 94 ms in pink noise of 10 dB (medians), without this."""


class Spells:
    """Whether somebody speaks, and since when; time is counted in frames from `begin`."""

    def __init__(self, begin: float = 0.0) -> None:
        self._begin = begin
        self._frames = 0
        self._row = 0
        self._is_voice = False
        self.at = begin
        self.is_speech = False
        self._last_voice = begin
        self._began = begin

    @property
    def seconds(self) -> float:
        """How long the present spell has lasted: speech since its first frame, silence since the
        last voice."""
        return self.at - (self._began if self.is_speech else self._last_voice)

    def after(self, likelihood: float, *, among_voices: bool = False) -> None:
        """One frame more."""
        self._frames += 1
        self.at = self._begin + self._frames * SECONDS
        goes_on = likelihood >= (ENDS if self._is_voice else BEGINS)
        self._row = self._row + 1 if goes_on else 0
        least = LEAST_AMONG_VOICES if among_voices else LEAST
        self._is_voice = goes_on and (self._is_voice or self._row >= least)
        if self._is_voice:
            self._hear_voice()
        elif self.at - self._last_voice >= GAP:
            self.is_speech = False

    def _hear_voice(self) -> None:
        if not self.is_speech:
            self.is_speech = True
            self._began = self.at - self._row * SECONDS
        self._last_voice = self.at - LINGERS

"""How loud somebody speaks into the microphone, as words that do not jump."""

from speakaid.wording import recording as say

HEARD = -40.0
"""dBFS (RMS of a tenth of a second): 10 dB over what counts as speech, see `speech.recording`."""
LATE = 30
"""Levels, ten a second: who has just been heard may breathe, and look for the word."""


class CalmLevel:
    """Looks at the last seconds, not at the moment."""

    def __init__(self) -> None:
        self._since_heard = 0
        self._words = say.SPEAK

    def after(self, decibels: float) -> str:
        """What to say after this level."""
        self._since_heard = 0 if decibels > HEARD else self._since_heard + 1
        if not self._since_heard:
            self._words = say.HEARD
        elif self._since_heard >= LATE:
            self._words = say.LOUDER
        return self._words

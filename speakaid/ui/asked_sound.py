"""A sound that somebody pressed a button for, and whether it could be heard."""

from PySide6.QtCore import QObject, Signal

from speakaid.core.cues import Cue
from speakaid.ui.ear import Ear, Recordings, no_recordings


class AskedSound(QObject):
    """One sound after the other, by the ear of the program; also while the voice is off."""

    over = Signal(bool)
    """It has come to its end: whether it was heard at all."""

    def __init__(self, ear: Ear, parent: QObject) -> None:
        super().__init__(parent)
        self._ear = ear
        self._is_mine = self._was_heard = False
        ear.began.connect(self._on_began)
        ear.over.connect(self._on_over)

    @property
    def has_no_device(self) -> bool:
        """Whether it is known that no sound comes out of this computer now."""
        output = self._ear.output
        return output is not None and not output.is_there

    def say(self, cue: Cue, recordings: Recordings = no_recordings) -> None:
        """Say this now, in the place of what is said."""
        self._is_mine, self._was_heard = True, False
        self._ear.say(cue, recordings, asked=True)

    def hush(self) -> None:
        """Be silent, at once."""
        self._is_mine = False
        self._ear.hush()

    def _on_began(self) -> None:
        self._was_heard = True

    def _on_over(self) -> None:
        if self._is_mine:
            self._is_mine = False
            self.over.emit(self._was_heard)

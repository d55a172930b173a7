"""What the program speaks with and listens by: made when first wanted, and closed with it.

Until then nothing of voice, sound or microphone is even imported.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from shutil import rmtree
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.settings import Settings
from speakaid.storage import paths

if TYPE_CHECKING:
    from speakaid.speech.sound_facts import Output
    from speakaid.ui.ear import Ear, Plays, Speaks
    from speakaid.ui.stage_listening import Hears, Listening


def a_voice() -> Speaks:
    """The voice of this computer, and the cues it made before."""
    from speakaid.speech.cue_cache import CueCache
    from speakaid.speech.voice import Voice

    return Voice(CueCache(paths.cues()), voices=paths.voices())


def a_sound(told: Callable[[Output], None]) -> Plays:
    """The sound devices of this computer."""
    from speakaid.speech.sound import Sound

    return Sound(told)


def some_ears() -> Hears:
    """The microphone of this computer."""
    from speakaid.sensors.ears import Ears

    return Ears()


class Senses(QObject):
    """The one ear and the one listening of the program."""

    def __init__(
        self,
        settings: Settings,
        voice: Callable[[], Speaks] = a_voice,
        sound: Callable[[Callable[[Output], None]], Plays] = a_sound,
        ears: Callable[[], Hears] = some_ears,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._voice, self._sound, self._ears = voice, sound, ears
        # What an earlier run left, as when it came to a sudden end.
        rmtree(paths.copies(), ignore_errors=True)
        if not settings.voice:
            # A sound that was asked for, when the program came to a sudden end; or the settings
            # were lost, and with them the voice.
            rmtree(paths.cues(), ignore_errors=True)

    @cached_property
    def ear(self) -> Ear:
        """What is said in the ear."""
        from speakaid.ui.ear import Ear

        return Ear(self._settings, self._voice, self._sound, self)

    @cached_property
    def listening(self) -> Listening:
        """What the microphone hears."""
        from speakaid.ui.stage_listening import Listening

        return Listening(self._ears, self)

    def use_settings(self, settings: Settings) -> None:
        """Another voice or microphone; switched off, what was kept of the voice is deleted."""
        is_switched_off = self._settings.voice and not settings.voice
        if is_switched_off or "ear" in self.__dict__:
            self.ear.use_settings(settings)
        self._settings = settings

    def close(self) -> None:
        """The program ends, and with it every process of ours."""
        for name in ("ear", "listening"):
            if name in self.__dict__:
                getattr(self, name).close()

"""*Voice and microphone*, as it goes: a voice is chosen by hearing it, a microphone is tried."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from speakaid.core.cues import Cue, CueKind
from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.sensors.installed import can_listen
from speakaid.speech.sound_facts import Devices, Output
from speakaid.speech.utterance import VoiceName
from speakaid.ui.asked_sound import AskedSound
from speakaid.ui.ears.ears_screen import EarsScreen
from speakaid.ui.main_window import MainWindow
from speakaid.ui.senses import Senses
from speakaid.ui.trying_microphone import TryingMicrophone
from speakaid.wording import ears as say


class ChoosingEars(QObject):
    """One screen. While it is not seen, nothing is on because of it."""

    settings_changed = Signal(Settings)

    def __init__(
        self,
        window: MainWindow,
        senses: Senses,
        is_installed: Callable[[], bool] = can_listen,
    ) -> None:
        super().__init__(window)
        self._window, self._ear, self._is_installed = window, senses.ear, is_installed
        self._settings = Settings()
        self.screen = EarsScreen()
        self.sound = AskedSound(self._ear, self)
        self.trying = TryingMicrophone(senses.listening, self)
        self._is_mute = False
        """Whether it was said that there is no sound."""
        self._connect()

    def show(self, settings: Settings) -> None:
        """Show what is set."""
        self._settings = settings
        self.screen.hide_notice()
        self.screen.show_settings(settings)
        self._window.visit(self.screen)

    def _connect(self) -> None:
        screen, trying = self.screen, self.trying
        screen.settings_changed.connect(self._on_settings)
        screen.hear_wanted.connect(self._hear)
        screen.look_wanted.connect(self._begin)
        screen.left.connect(self._leave)
        screen.back_wanted.connect(self._window.go_back)
        screen.trying.wanted.connect(self._on_try)
        trying.noticed.connect(screen.trying.show_noticed)
        trying.over.connect(lambda: screen.trying.show_on(on=False))
        self.sound.over.connect(self._on_heard)
        self._ear.output_changed.connect(self._on_output)

    def _on_settings(self, settings: Settings) -> None:
        self.screen.hide_notice()
        if settings.microphone != self._settings.microphone or not settings.listening:
            self.trying.end()
        self._settings = settings
        # Before anybody else hears of it: what is asked for next is said by the voice chosen now.
        self._ear.use_settings(settings)
        self.settings_changed.emit(settings)

    def _hear(self) -> None:
        self.screen.hide_notice()
        self.trying.end()  # else the microphone would notice the voice
        self.sound.say(Cue(CueKind.TEXT, _(say.SAMPLE)))

    def _on_heard(self, was_heard: bool) -> None:
        if not was_heard:
            is_mute = self.sound.has_no_device
            self.screen.show_notice(_(self._no_sound if is_mute else say.NO_VOICE))

    def _on_try(self, wanted: bool) -> None:
        self.sound.hush()
        if not wanted:
            self.trying.end()
        elif self._is_installed():
            self.screen.trying.show_on(on=True)
            self.trying.begin(self._settings)
        else:
            self.screen.trying.show_noticed(_(say.NOT_INSTALLED))

    def _begin(self) -> None:
        """The screen comes, or something is switched on: have the output ready, and look."""
        self._ear.be_ready()
        self._look()

    def _look(self) -> None:
        """What there is on this computer now; nothing is asked of it while all is off."""
        if self._settings.voice:
            self._ear.voices(self._on_voices)
        if self._settings.voice or self._settings.listening:
            self._ear.devices(self._on_devices)
        if self._settings.listening and not self._is_installed():
            self.screen.trying.show_noticed(_(say.NOT_INSTALLED))

    def _on_voices(self, voices: tuple[VoiceName, ...]) -> None:
        self.screen.voices.show_voices(voices)

    def _on_devices(self, found: Devices) -> None:
        self.screen.outs.show_devices(found.outs)
        self.screen.microphones.show_devices(found.ins)

    def _on_output(self, output: Output) -> None:
        if not self.screen.isVisible():
            return
        self._look()
        if not output.is_there and self._settings.voice:
            self.screen.show_notice(_(self._no_sound))
        elif self._is_mute:
            self.screen.hide_notice()
        self._is_mute = not output.is_there

    @property
    def _no_sound(self) -> str:
        return say.NO_SUCH_OUTPUT if self._settings.voice_output else say.NO_SOUND

    def _leave(self) -> None:
        self.trying.end()
        self.sound.hush()
        self._ear.rest()

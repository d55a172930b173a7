"""Voice and microphone: every choice at once, kept as soon as it is made."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui.ears.device_field import DeviceField
from speakaid.ui.ears.switch_field import SwitchField
from speakaid.ui.ears.try_panel import TryPanel
from speakaid.ui.ears.voice_field import VoiceField
from speakaid.ui.widgets.fields import ChoiceField, Field
from speakaid.ui.widgets.number_field import NumberField
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import ears as say
from speakaid.wording import settings as words


class EarsScreen(ScreenFrame):
    """A voice in the ear, and a microphone; each with its choices once it is switched on."""

    settings_changed = Signal(Settings)
    hear_wanted = Signal()
    look_wanted = Signal()
    """To look what voices and devices there are."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._settings = Settings()
        self.voice = SwitchField("voice", _(say.VOICE_STAYS), _(say.VOICE_OFF))
        self.voices = VoiceField("voice_name")
        self.outs = DeviceField("voice_output", _(say.NO_SOUND), warns=True)
        self.listening = SwitchField("listening", _(say.LISTENING_STAYS), _(say.LISTENING_OFF))
        self.microphones = DeviceField("microphone", _(say.NO_MICROPHONE))
        self.trying = TryPanel()
        rate, volume = NumberField("voice_rate"), NumberField("voice_volume")
        patience = NumberField("patience")
        self.speaks_up = ChoiceField("voice_says_prompts", self._yes_no())
        self._of_voice = (self.voices, rate, volume, self.outs)
        self._of_listening = (patience, self.microphones)
        all_fields: tuple[Field, ...] = (
            self.voice, *self._of_voice, self.listening, *self._of_listening, self.speaks_up,
        )  # fmt: skip
        self.fields = {field.name: field for field in all_fields}
        self._put_together()

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, and of each only what is switched on."""
        self._settings = settings
        for name, field in self.fields.items():
            field.show_value(getattr(settings, name))
        for field in self._of_voice:
            field.setVisible(settings.voice)
        for part in (*self._of_listening, self.trying):
            part.setVisible(settings.listening)
        self.speaks_up.setVisible(settings.voice and settings.listening)
        self._show_hear(there=settings.voice)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.area.reveal_top()
        self.look_wanted.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        for switch in (self.voice, self.listening):
            switch.calm_down()
        self.left.emit()
        super().hideEvent(event)

    def _on_changed(self, name: str, value: object) -> None:
        settings = self._settings.model_copy(update={name: value})
        self.show_settings(settings)
        self.settings_changed.emit(settings)
        if name == "voice_name":
            self.hear_wanted.emit()
        if name in {"voice", "listening"} and value:
            self.look_wanted.emit()

    def _on_hear(self) -> None:
        if self._settings.voice:
            self.hear_wanted.emit()

    def _show_hear(self, *, there: bool) -> None:
        assert self.main is not None
        self.main.setVisible(there)

    def _yes_no(self) -> dict[bool, str]:
        return {True: _(words.YES), False: _(words.NO)}

    def _put_together(self) -> None:
        for field in self.fields.values():
            if field is self.speaks_up:
                self.body.addWidget(self.trying)
            self.body.addWidget(field)
            field.changed.connect(self._on_changed)
        self.body.addStretch(1)
        self.outs.more.clicked.connect(self.look_wanted)
        self.microphones.more.clicked.connect(self.look_wanted)
        self.add_back(_(say.BACK))
        hear = self.add_main(_(say.HEAR), "player-play")
        hear.clicked.connect(self._on_hear)
        policy = hear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that Back stays where it is
        hear.setSizePolicy(policy)
        self.show_fact(_(words.KEPT))

"""Settings: every choice at once, kept as soon as it is made."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui.settings.fields import field_for, shown_names
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.fields import Field
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import ears
from speakaid.wording import settings as say


class SettingsScreen(ScreenFrame):
    """The form."""

    settings_changed = Signal(Settings)
    ears_wanted = Signal()
    """To *Voice and microphone*."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._settings = Settings()
        self.fields: dict[str, Field] = {name: field_for(name) for name in shown_names()}
        self.ears = ActionButton(_(ears.TITLE), "microphone-2")
        self.top.addWidget(self.ears)
        self.as_new = ActionButton(_(say.AS_NEW), "arrow-back-up")
        for field in self.fields.values():
            self.body.addWidget(field)
            field.changed.connect(self._on_changed)
        row = FlowRow()
        row.add(self.as_new)
        self.body.addWidget(row)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))
        self.show_fact(_(say.KEPT))
        self.ears.clicked.connect(self.ears_wanted)
        self.as_new.clicked.connect(lambda: self._change(Settings()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self.next_stop(self.ears, forward=True)
        if first is not None and self.focusWidget() in (None, self.ears):
            first.setFocus()

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self._settings = settings
        for name, field in self.fields.items():
            field.show_value(getattr(settings, name))

    def _on_changed(self, name: str, value: object) -> None:
        self._change(self._settings.model_copy(update={name: value}))

    def _change(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.settings_changed.emit(settings)

"""How I like to practise: every choice at once, kept as soon as it is made."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui.practise.history_field import HistoryField
from speakaid.ui.practise.minutes_field import MinutesField
from speakaid.ui.practise.order_field import OrderField
from speakaid.ui.practise.waits_field import WaitsField
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.fields import ChoiceField, Field
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import ears
from speakaid.wording import practise_likes as say
from speakaid.wording import settings as words


class LikesScreen(ScreenFrame):
    """All settings of Practise, and what is kept of it."""

    settings_changed = Signal(Settings)
    delete_wanted = Signal()
    ears_wanted = Signal()
    """To *Voice and microphone*."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._settings, self._has_record = Settings(), False
        yes_no = {True: _(words.YES), False: _(words.NO)}
        self.minutes = MinutesField("practice_minutes")
        self.waits = WaitsField("practice_waits")
        self.history = HistoryField("practice_history", yes_no)
        all_fields: tuple[Field, ...] = (
            self.minutes,
            self.history,
            ChoiceField("practice_questions", yes_no),
            OrderField("practice_order"),
            ChoiceField("practice_help_comes", yes_no),
            self.waits,
        )
        self.fields = {field.name: field for field in all_fields}
        self.ears = ActionButton(_(ears.TITLE), "microphone-2")
        self._put_together()
        self.ears.clicked.connect(self.ears_wanted)
        self.history.delete_wanted.connect(self.delete_wanted)

    def show_settings(self, settings: Settings, *, has_record: bool) -> None:
        """Show what is set, and whether anything is kept."""
        self._settings, self._has_record = settings, has_record
        for name, field in self.fields.items():
            field.show_value(getattr(settings, name))
        self.waits.setVisible(settings.practice_help_comes)
        self.history.show_record(has_record=has_record)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.area.reveal_top()
        self.minutes.stepper.more.setFocus()

    def _on_changed(self, name: str, value: object) -> None:
        settings = self._settings.model_copy(update={name: value})
        self.show_settings(settings, has_record=self._has_record)
        self.settings_changed.emit(settings)

    def _put_together(self) -> None:
        for field in self.fields.values():
            self.body.addWidget(field)
            field.changed.connect(self._on_changed)
        self.top.addWidget(self.ears)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))
        self.show_fact(_(words.KEPT))

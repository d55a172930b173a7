"""Save it in another form: for which purpose? Then the system asks where."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.ui.widgets.told_row import ToldRow
from speakaid.wording import more as say


class FormScreen(ScreenFrame):
    """The forms in which a talk can be saved, as a list."""

    form_chosen = Signal(str)
    """The end of the file's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.FORM), parent)
        self.forms = LongList(len(say.FORMS), "")
        self.forms.show_items(tuple(say.FORMS), self._row)
        self._about = BodyText()
        self.body.addWidget(self._about)
        self.body.addWidget(self.forms)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))

    def show_talk(self, title: str) -> None:
        """Be about this talk."""
        self.hide_notice()
        self._about.setText(say.forms_for(title))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.forms.first_focus() or self).setFocus()

    def _row(self, suffix: str) -> ToldRow:
        word, about = say.FORMS[suffix]
        button = ActionButton(_(word), "file-text")
        button.clicked.connect(lambda: self.form_chosen.emit(suffix))
        return ToldRow(button, _(about))

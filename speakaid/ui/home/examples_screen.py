"""Begin with an example: three talks of points and notes, each with a line about it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.panel import ListRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import home as say


class ExamplesScreen(ScreenFrame):
    """The examples. `chosen` tells the name of one, as it stands in `resources/templates`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.EXAMPLES_TITLE), parent)
        self.body.addWidget(BodyText(_(say.EXAMPLES_HOW)))
        self.buttons = {name: self._button(name) for name in say.EXAMPLES}
        for name, (title, about) in say.EXAMPLES.items():
            self.body.addWidget(ListRow(_(title), _(about), (self.buttons[name],)))
        self.body.addStretch(1)
        self.add_back(_(say.BACK))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        next(iter(self.buttons.values())).setFocus()

    def _button(self, name: str) -> ActionButton:
        button = ActionButton(_(say.TAKE_EXAMPLE))
        button.setAccessibleName(say.takes_example(name))
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button

"""The three large choices of the last help, usually at the foot of the page's area (R12)."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.display import Choice
from speakaid.ui.stage import words
from speakaid.ui.stage.choices_setting import choice_widths, choices_place
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.stage_button import StageButton
from speakaid.wording import stage as wording


class ChoiceRow(QWidget):
    """Three buttons beside each other."""

    chosen = Signal(object)
    """A `Choice`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = {choice: StageButton(self) for choice in Choice}
        for choice, button in self.buttons.items():
            button.say(wording.choice_words(choice), icon=words.choice_icon(choice))
            button.clicked.connect(lambda _checked=False, c=choice: self.chosen.emit(c))
        self.hide()

    def wear(self, look: StageLook) -> None:
        """Take on a look."""
        self.setGeometry(choices_place(look))
        x = 0
        for button, wide in zip(self.buttons.values(), choice_widths(look), strict=True):
            button.wear(look)
            button.setGeometry(QRect(x, 0, wide, self.height()))
            x += wide + look.room.gap

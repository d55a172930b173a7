"""What can be decided: each choice below the words that it is about, always in the same place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.steady import Once
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import ideas as say


class ChoicesRow(QWidget):
    """*Keep mine* below mine; *Use theirs* and *Say it my way* below theirs.

    To whom the idea belongs, and nothing else is left to decide, *Take it back* in their place.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keep = ActionButton(_(say.KEEP_MINE), "check", Kind.MAIN)
        self.my_words = ActionButton(_(say.MY_WORDS), "check", Kind.MAIN)
        self.use = ActionButton(_(say.USE_THEIRS), "copy")
        self.say_it = ActionButton(_(say.SAY_IT), "edit")
        self.take_back = ActionButton(_(say.TAKE_BACK), "arrow-back-up")
        self.why_not = BodyText()
        whole = air.column(self, 0)
        self._row = QWidget()
        whole.addWidget(self._row)
        whole.addWidget(self.why_not)
        air.row_in(whole, 0.6).addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeft)
        row = air.row(self._row, 1.0)
        mine, theirs = (air.row_in(row, 0.6, 1) for _side in "12")
        for button in (self.keep, self.my_words):
            mine.addWidget(button)
        mine.addStretch(1)
        for button in (self.use, self.say_it):
            theirs.addWidget(button)
        theirs.addStretch(1)
        once = Once(self)
        for button in (self.keep, self.use, self.say_it, self.take_back):
            button.installEventFilter(once)

    def offer(self, *, decides: bool, can_say: bool, says: bool, is_own: bool = False) -> None:
        """Offer what fits: a decision, or to keep one's own words, or to read one's own idea."""
        self.keep.setVisible(not says)
        self.use.setVisible(not says)
        self.say_it.setVisible(can_say and not says)
        self.my_words.setVisible(says)
        self._row.setVisible(decides)
        self.why_not.setVisible(not decides)
        self.take_back.setVisible(is_own)

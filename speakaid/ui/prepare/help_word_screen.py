"""One word that the speaker wants help with: what it means, how it begins, how it sounds."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import TrickyWord
from speakaid.i18n import _
from speakaid.ui.widgets import air, labelled
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.picture_field import PictureField
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import prepare_parts as say

TEXTS = {
    "word": say.WORD,
    "meaning": say.MEANING,
    "letters": say.LETTERS,
    "sounds_like": say.SOUNDS_LIKE,
}


class HelpWordScreen(ScreenFrame):
    """The help for one word, every kind of it may be empty."""

    edited = Signal(str, str)
    """A field of the word, and its text."""
    recording_wanted = Signal()
    """To record it, or to choose another recording."""
    hear_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.HELP_WORDS), parent)
        self.boxes = {field: LineBox(_(words)) for field, words in TEXTS.items()}
        self.picture = PictureField()
        self.recording = BodyText()
        self.hear = ActionButton(_(say.HEAR), "player-play")
        self.record = ActionButton(_(say.RECORD), "microphone-2")
        self.remove = ActionButton(_(say.NO_HELP), "archive")
        self._lay_out()
        for field, box in self.boxes.items():
            box.textEdited.connect(lambda text, field=field: self.edited.emit(field, text))
        self.hear.clicked.connect(self.hear_wanted)
        self.record.clicked.connect(self.recording_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    def show_word(self, word: TrickyWord, image: QImage | None) -> None:
        """Show what there is for this word."""
        self.title.setText(word.word)
        for field, box in self.boxes.items():
            if box.text() != getattr(word, field):
                box.setText(getattr(word, field))
        self.picture.show_picture(image, word.word)
        self._show_recording(there=word.recording is not None)

    def _show_recording(self, *, there: bool) -> None:
        self.recording.setText(_(say.HAS_RECORDING if there else say.NO_RECORDING))
        self.record.say(_(say.CHANGE_RECORDING if there else say.RECORD))

    def _lay_out(self) -> None:
        columns = QWidget()
        self.body.addWidget(columns)
        row = air.row(columns, 1.0)
        left, right = air.column_in(row, 0.4, 1), air.column_in(row, 0.4, 1)
        for field, words in TEXTS.items():
            labelled.add(left, _(words), self.boxes[field])
        left.addStretch(1)
        labelled.add(right, _(say.PICTURE), self.picture)
        right.addWidget(BodyText(_(say.RECORDING), Rank.LEAD))
        right.addWidget(self.recording)
        ways = FlowRow()
        for button in (self.hear, self.record):
            ways.add(button)
        right.addWidget(ways)
        right.addStretch(1)
        below = FlowRow()
        below.add(self.remove)
        self.body.addWidget(below)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))
        self.show_fact(_(say.KEPT))

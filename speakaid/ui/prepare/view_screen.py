"""What stands on the stage of a point: all its words, key words, or a picture with key words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, View
from speakaid.i18n import _
from speakaid.ui.prepare.script_box import ScriptBox
from speakaid.ui.widgets import air, labelled
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.choices import Choices
from speakaid.ui.widgets.picture_field import PictureField
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import prepare as prepare_say
from speakaid.wording import prepare_parts as say


class ViewScreen(ScreenFrame):
    """Key words and a picture, the stage beside them."""

    view_chosen = Signal(View)
    key_words_edited = Signal(str)
    description_edited = Signal(str)

    def __init__(self, picture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(_(say.VIEW), parent)
        self.views = Choices(
            _(say.VIEW_QUESTION), {view: _(words) for view, words in say.VIEWS.items()}
        )
        self.key_words = ScriptBox(_(say.KEY_WORDS), lines=4)
        self.picture = PictureField()
        self.description = LineBox(_(say.DESCRIPTION))
        columns = QWidget()
        self.body.addWidget(columns)
        row = air.row(columns, 1.0)
        left, right = air.column_in(row, 0.4, 20), air.column_in(row, 0.4, 15)
        labelled.add(left, _(say.VIEW_QUESTION), self.views)
        labelled.add(left, _(say.KEY_WORDS), self.key_words)
        labelled.add(left, _(say.DESCRIPTION), self.description)
        left.addStretch(1)
        labelled.add(right, _(prepare_say.ON_STAGE), picture)
        labelled.add(right, _(say.PICTURE), self.picture)
        right.addStretch(1)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))
        self.show_fact(_(say.KEPT))
        self.views.chosen.connect(self.view_chosen)
        self.key_words.picture_given.connect(self.picture.chosen)
        self.key_words.edited.connect(self.key_words_edited)
        self.description.textEdited.connect(self.description_edited)

    def show_card(self, card: Card, image: QImage | None) -> None:
        """Show the card as it is now."""
        self.title.setText(prepare_say.name_of(card))
        self.views.show_choice(card.view)
        self.key_words.show_text(card.key_words)
        self.picture.show_picture(image, card.picture_description)
        if self.description.text() != card.picture_description:
            self.description.setText(card.picture_description)

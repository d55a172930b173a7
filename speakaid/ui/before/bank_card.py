"""How large is this screen? A bank card is 85.6 mm wide everywhere, so it is held against it."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.before import screens
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.question import Question
from speakaid.ui.widgets import paint
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import before as say

CARD_CM = 8.56
CARD_SHAPE = 53.98 / 85.6
DOTS = (14.0, 200.0)
STEP = 1.02


class CardShape(QWidget):
    """A rounded shape that should be as large as a bank card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dots = 38.0
        self.setAccessibleName(_(say.CARD_SHAPE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_dots(self, dots: float) -> None:
        """Be as wide as a card would be with so many dots in a centimetre."""
        self.dots = max(DOTS[0], min(DOTS[1], dots))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = round(CARD_CM * self.dots)
        return QSize(width, round(width * CARD_SHAPE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, place = theme.present().colours, QRectF(self.rect())
        with paint.painter_on(self) as painter:
            radius = place.width() * 0.037
            paint.ground(painter, place, radius, worn.suggestion_ground)
            paint.border(painter, place, radius, worn.suggestion_edge, 3)


class BankCardQuestion(Question):
    """Asked only of a screen that does not tell its size, until it is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.BANK_CARD), parent)
        self.shape = CardShape()
        self.narrower = ActionButton(_(say.NARROWER), "minus")
        self.wider = ActionButton(_(say.WIDER), "plus")
        self.column.addWidget(BodyText(_(say.BANK_CARD_HOW)))
        self.column.addWidget(self.shape)
        row = FlowRow()
        for button, by in ((self.narrower, 1 / STEP), (self.wider, STEP)):
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, by=by: self._scale(by))
            row.add(button)
        self.column.addWidget(row)

    def is_needed(self, facts: Facts, preparation: Preparation) -> bool:
        known = preparation.settings.dots_per_cm > 0
        return not known and not screens.chosen_screen(facts, preparation).believable

    def show_answers(self, facts: Facts, preparation: Preparation) -> None:
        self.shape.show_dots(screens.dots_per_cm(facts, preparation))

    def answer(self, preparation: Preparation) -> Preparation:
        matched = {"dots_per_cm": round(self.shape.dots, 2)}
        return replace(preparation, settings=preparation.settings.model_copy(update=matched))

    def first_focus(self) -> QWidget | None:
        return self.wider

    def _scale(self, by: float) -> None:
        self.shape.show_dots(self.shape.dots * by)
        self.answered.emit()

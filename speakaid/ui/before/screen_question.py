"""Which screen is yours, and does another program have the other one? Only with two or more."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.question import Question
from speakaid.ui.widgets import paint
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import before as say


class ScreenQuestion(Question):
    """Each screen shows its number while this is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.WHICH_SCREEN), parent)
        self.cards: dict[str, ChoiceCard] = {}
        self._numbers: list[ScreenNumber] = []
        self.column.addWidget(BodyText(_(say.SCREEN_HOW)))

    def is_needed(self, facts: Facts, _preparation: Preparation) -> bool:
        return len(facts.screens) > 1

    def show_answers(self, facts: Facts, preparation: Preparation) -> None:
        for card in self.cards.values():
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for number, screen in enumerate(facts.screens, start=1):
            about = _(say.THIS_SCREEN) if number - 1 == facts.here else ""
            card = ChoiceCard(say.screen(number), about)
            card.setChecked(screen.name == preparation.screen)
            card.clicked.connect(self.answered)
            self.cards[screen.name] = card
            self.column.addWidget(card)
        self._show_numbers(facts)

    def answer(self, preparation: Preparation) -> Preparation:
        chosen = (name for name, card in self.cards.items() if card.isChecked())
        return replace(preparation, screen=next(chosen, preparation.screen))

    def first_focus(self) -> QWidget | None:
        return next((card for card in self.cards.values() if card.isChecked()), None)

    def leave(self) -> None:
        for number in self._numbers:
            number.close()
        self._numbers = []

    def _show_numbers(self, facts: Facts) -> None:
        self.leave()
        known = {screen.name(): screen for screen in QGuiApplication.screens()}
        for number, screen in enumerate(facts.screens, start=1):
            if screen.name in known:
                self._numbers.append(ScreenNumber(number, known[screen.name]))


class ScreenNumber(QWidget):
    """A large number in the corner of a screen. It takes no focus."""

    def __init__(self, number: int, screen: QScreen) -> None:
        kind = Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint
        super().__init__(None, kind | Qt.WindowType.WindowStaysOnTopHint)
        self._number = str(number)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAccessibleName(say.screen(number))
        side = theme.present().em(6)
        area = screen.availableGeometry()
        self.setGeometry(area.right() - side - 24, area.top() + 24, side, side)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, worn = theme.present(), theme.present().colours
        with paint.painter_on(self) as painter:
            painter.fillRect(self.rect(), worn.action_ground)
            painter.setPen(worn.action_ink)
            painter.setFont(look.font(4.5, 700))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._number)


class SlidesQuestion(Question):
    """Whether the other screen belongs to another program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.SLIDES), parent)
        self.no = ChoiceCard(_(say.NO_SLIDES), _(say.NO_SLIDES_ABOUT))
        self.yes = ChoiceCard(_(say.YES_SLIDES), _(say.YES_SLIDES_ABOUT))
        for card in (self.no, self.yes):
            self.column.addWidget(card)
            card.clicked.connect(self.answered)

    def is_needed(self, facts: Facts, _preparation: Preparation) -> bool:
        return len(facts.screens) > 1

    def show_answers(self, _facts: Facts, preparation: Preparation) -> None:
        (self.yes if preparation.slides else self.no).setChecked(True)

    def answer(self, preparation: Preparation) -> Preparation:
        return replace(preparation, slides=self.yes.isChecked())

    def first_focus(self) -> QWidget | None:
        return self.yes if self.yes.isChecked() else self.no

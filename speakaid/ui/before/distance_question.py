"""How far do you stand? The letters on the stage follow from it."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.question import Question
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.wording import before as say


class DistanceQuestion(Question):
    """Four distances; the nearest to what is set is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.HOW_FAR), parent)
        self.cards = {cm: ChoiceCard(_(far), _(where)) for cm, (far, where) in _distances()}
        self._kept_cm = 0
        for card in self.cards.values():
            self.column.addWidget(card)
            card.clicked.connect(self.answered)

    def show_answers(self, _facts: Facts, preparation: Preparation) -> None:
        self._kept_cm = preparation.settings.distance_cm
        self._nearest().setChecked(True)

    def answer(self, preparation: Preparation) -> Preparation:
        chosen = next((cm for cm, card in self.cards.items() if card.isChecked()), self._kept_cm)
        # A distance between those offered was set with care, so it stays unless changed.
        untouched = self.cards[chosen] is self._nearest()
        distance = {"distance_cm": self._kept_cm if untouched else chosen}
        return replace(preparation, settings=preparation.settings.model_copy(update=distance))

    def first_focus(self) -> QWidget | None:
        return next((card for card in self.cards.values() if card.isChecked()), None)

    def _nearest(self) -> ChoiceCard:
        return self.cards[min(self.cards, key=lambda cm: abs(cm - self._kept_cm))]


def _distances() -> list[tuple[int, tuple[str, str]]]:
    return list(say.DISTANCES.items())

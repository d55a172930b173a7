"""What all questions have in common: shown the answers so far, each adds its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.text import Heading, Rank


class Question(QWidget):
    """One question. `answered` tells that something was chosen; nothing moves on by itself."""

    answered = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken.as_group(self)
        self.heading = Heading(words, Rank.QUESTION)
        self.setAccessibleName(words)
        self.column = air.column(self, 0.8)
        self.column.addWidget(self.heading)

    def ask(self, words: str) -> None:
        """Ask in other words."""
        self.heading.setText(words)
        self.setAccessibleName(words)

    def is_needed(self, facts: Facts, preparation: Preparation) -> bool:  # noqa: ARG002
        """Whether the question is asked at all: what is well is folded away."""
        return True

    def show_answers(self, facts: Facts, preparation: Preparation) -> None:
        """Show what is known so far."""

    def answer(self, preparation: Preparation) -> Preparation:
        """The preparation with this answer in it."""
        return preparation

    def first_focus(self) -> QWidget | None:
        """What the keyboard comes to; None for the main action."""
        return None

    def summary(self) -> str:
        """What is to be heard with the main action, where the keyboard comes to that at once."""
        return ""

    def leave(self) -> None:
        """Tidy up: the question is no longer on the screen."""

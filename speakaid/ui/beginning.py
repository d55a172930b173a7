"""A talk that begins with a few answers or with an example: the way from *New talk* to its words.

The answers are kept while they are given, and put away once the talk that they make is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from speakaid import resources
from speakaid.core.deck import Deck
from speakaid.core.errors import NotKept, Reason
from speakaid.core.new_talk import Answers, new_talk
from speakaid.storage import new_talk_file
from speakaid.ui.main_window import MainWindow
from speakaid.ui.makers import Makers

if TYPE_CHECKING:
    from speakaid.ui.home.examples_screen import ExamplesScreen
    from speakaid.ui.questions.questions_screen import QuestionsScreen

TEMPLATES = "templates"

Doing = Callable[[Callable[[], object]], None]
"""Does something; if it cannot be done, says so on the screen that is shown."""


class Beginning(QObject):
    """The questions and the examples; each is made when it is first wanted."""

    change_wanted = Signal(Path)
    """A new talk is in the library, and wants to be written."""

    def __init__(self, window: MainWindow, doing: Doing, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._doing, self._makers = window, doing, makers

    def to_questions(self) -> None:
        """The questions, with what was answered before."""
        self.questions.show_answers(new_talk_file.load_answers())
        self._window.visit(self.questions)

    def to_examples(self) -> None:
        """The examples."""
        self.examples.hide_notice()
        self._window.visit(self.examples)

    @cached_property
    def questions(self) -> QuestionsScreen:
        """The questions of a new talk."""
        from speakaid.ui.questions.questions_screen import QuestionsScreen

        screen = QuestionsScreen()
        screen.answers_changed.connect(self._keep)
        screen.finished.connect(self._on_finished)
        screen.back_wanted.connect(self._window.go_back)
        return screen

    @cached_property
    def examples(self) -> ExamplesScreen:
        """The talks to begin with."""
        from speakaid.ui.home.examples_screen import ExamplesScreen

        screen = ExamplesScreen()
        screen.chosen.connect(self._on_chosen)
        screen.back_wanted.connect(self._window.go_back)
        return screen

    def _keep(self, answers: Answers) -> None:
        self._doing(lambda: new_talk_file.save_answers(answers))

    def _on_finished(self, answers: Answers) -> None:
        self._doing(lambda: self._made_of_answers(answers))

    def _made_of_answers(self, answers: Answers) -> None:
        path = self._makers.add(_talk_of(answers))
        self.questions.show_answers(Answers())
        self.change_wanted.emit(path)
        new_talk_file.forget_answers()

    def _on_chosen(self, name: str) -> None:
        self._doing(lambda: self.change_wanted.emit(self._makers.add(example(name))))


def _talk_of(answers: Answers) -> Deck:
    """The talk that these answers make. Raises NotKept where they are longer than a talk can be."""
    try:
        return new_talk(answers)
    except ValueError:
        # `from None`: what pydantic says quotes the words.
        raise NotKept(Reason.TOO_LARGE) from None


def example(name: str) -> Deck:
    """The talk of this name in `resources/templates`: points and notes, and nothing to say yet."""
    from speakaid.storage.importers import import_file

    return import_file(resources.path(f"{TEMPLATES}/{name}.md")).deck

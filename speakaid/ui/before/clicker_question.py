"""Press your clicker: what each press does is said, and a button can be taught."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.question import Question
from speakaid.ui.keys import Act, KeyTable, name_of
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import before as say

TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyTrial(Panel):
    """A place that says what each key does. Tab alone goes on, as everywhere."""

    pressed = Signal(str, QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PanelKind.STRONG, 1.2, parent=parent)
        self.words = Heading(_(say.NOT_PRESSED), Rank.QUESTION)
        self.column.addWidget(self.words)
        self.go_on = BodyText("", Rank.SOFT)
        self.column.addWidget(self.go_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_(say.NOT_PRESSED))
        self.tell_way_on(tried=False)

    def say(self, words: str) -> None:
        """Show what the last press did."""
        self.words.setText(words)
        # The name of what has the focus is what every screen reader speaks when it changes.
        self.setAccessibleName(words)

    def tell_way_on(self, *, tried: bool) -> None:
        """Enter and Space are tried here too, so say how to go on once one key was."""
        self.go_on.setText(_(say.GO_ON) if tried else "")
        self.setAccessibleDescription(_(say.GO_ON if tried else say.TRIAL))

    def event(self, event: QEvent) -> bool:
        # Shortcuts of the window must not take a key that is being tried.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = name_of(event)
        if not event.isAutoRepeat() and name and event.key() not in TAB:
            self.pressed.emit(name, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.kind = PanelKind.STRONG if self.hasFocus() else PanelKind.PLAIN
        super().paintEvent(event)


class ClickerQuestion(Question):
    """Try the buttons, teach two of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.CLICKER), parent)
        self._settings = Settings()
        self._teaching: Act | None = None
        self.trial = KeyTrial()
        self.teach_stuck = ActionButton(_(say.TEACH_STUCK), "lifebuoy")
        self.teach_ending = ActionButton(_(say.TEACH_ENDING), "flag")
        self.forget = ActionButton(_(say.FORGET), "arrow-back-up")
        self._lay_out()
        self.trial.pressed.connect(self._on_pressed)
        self.teach_stuck.clicked.connect(lambda: self._teach(Act.STUCK, say.PRESS_STUCK))
        self.teach_ending.clicked.connect(lambda: self._teach(Act.ENDING, say.PRESS_ENDING))
        self.forget.clicked.connect(self._on_forget)

    def show_answers(self, _facts: Facts, preparation: Preparation) -> None:
        self._settings, self._teaching = preparation.settings, None
        self.trial.say(_(say.NOT_PRESSED))
        self.trial.tell_way_on(tried=False)
        self.forget.setVisible(bool(self._settings.taught_keys))

    def answer(self, preparation: Preparation) -> Preparation:
        taught = {"taught_keys": self._settings.taught_keys}
        return replace(preparation, settings=preparation.settings.model_copy(update=taught))

    def first_focus(self) -> QWidget | None:
        return self.trial

    def _teach(self, act: Act, words: str) -> None:
        self._teaching = act
        self.trial.say(_(words))
        self.trial.setFocus()

    def _on_pressed(self, name: str, event: QKeyEvent) -> None:
        self.trial.tell_way_on(tried=True)
        if self._teaching is not None:
            self._learn(name, self._teaching)
            return
        act = KeyTable(self._settings).act(event)
        self.trial.say(
            say.that_is(act.value) if act is not None and act.value in say.ACTS else _(say.UNUSED)
        )

    def _learn(self, name: str, act: Act) -> None:
        self._teaching = None
        taught = {**self._settings.taught_keys, name: act.value}
        self._settings = self._settings.model_copy(update={"taught_keys": taught})
        self.trial.say(say.learned(act.value))
        self.forget.show()
        self.answered.emit()

    def _on_forget(self) -> None:
        self._settings = self._settings.model_copy(update={"taught_keys": {}})
        self.trial.say(_(say.UNTAUGHT))
        self.trial.setFocus()
        self.forget.hide()
        self.answered.emit()

    def _lay_out(self) -> None:
        self.column.addWidget(self.trial)
        row = FlowRow()
        for button in (self.teach_stuck, self.teach_ending, self.forget):
            row.add(button)
        self.column.addWidget(row)
        self.column.addWidget(BodyText(_(say.CLICKER_HOW), Rank.SOFT))

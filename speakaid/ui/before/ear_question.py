"""Try the voice, measure the room: asked only where one of them is switched on, never required."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.cues import Cue, CueKind
from speakaid.core.deck import Deck
from speakaid.core.listening import RoomMeasure
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.i18n import _
from speakaid.speech.sound_facts import Output
from speakaid.ui.announcer import Announcer
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.letters_question import first_words
from speakaid.ui.before.question import Question
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import before_ear as say


class EarQuestion(Question):
    """A part for the voice and one for the microphone; what comes of it is told from outside."""

    sound_wanted = Signal()
    """The voice may be tried: by which device will it be heard?"""
    hear_wanted = Signal(Cue)
    measure_wanted = Signal(Settings)
    left = Signal()
    """Nothing is tried any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.BOTH), parent)
        self._deck, self._settings = Deck(), Settings()
        self._announcer = Announcer(self)
        self.hear = ActionButton(_(say.HEAR), "speaker")
        self.device = BodyText()
        self.for_room = Panel(PanelKind.IDEA, 0.7)
        self.measure = ActionButton(_(say.MEASURE), "microphone-2")
        self.found = BodyText(_(say.MEASURE_HOW))
        self._voice, self._microphone = Panel(), Panel()
        self._lay_out()
        self.hear.clicked.connect(lambda: self.hear_wanted.emit(first_cue(self._deck)))
        self.measure.clicked.connect(self._measure)

    def is_needed(self, facts: Facts, preparation: Preparation) -> bool:  # noqa: ARG002
        settings = preparation.settings
        return settings.voice or settings.listening

    def show_answers(self, _facts: Facts, preparation: Preparation) -> None:
        settings = self._settings = preparation.settings
        self._deck = preparation.deck
        self.ask(say.question(voice=settings.voice, listening=settings.listening))
        self._voice.setVisible(settings.voice)
        self._microphone.setVisible(settings.listening)
        if settings.voice:
            self.sound_wanted.emit()

    def show_output(self, output: Output) -> None:
        """Say by which device the voice is heard, and whether everyone hears it."""
        words = say.heard_by(output.label) if output.is_there else _(say.NO_SOUND)
        self.device.setText(words)
        self.for_room.setVisible(output.is_there and output.for_room)
        warning = _(say.FOR_ROOM) if self.for_room.isVisibleTo(self) else ""
        self._announcer.announce(" ".join(filter(None, (words, warning))))

    def show_measured(self, found: RoomMeasure | None) -> None:
        """Say how quiet the room is; None: nothing was heard of it."""
        self._say_found(say.measured(found))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.found.text() == _(say.MEASURING):
            self.found.setText(_(say.MEASURE_HOW))
        self.left.emit()

    def _measure(self) -> None:
        self._say_found(_(say.MEASURING))
        self.measure_wanted.emit(self._settings)

    def _say_found(self, words: str) -> None:
        self.found.setText(words)
        self._announcer.announce(words)

    def _lay_out(self) -> None:
        self.for_room.column.addWidget(BodyText(_(say.FOR_ROOM), icon="alert-triangle"))
        self.for_room.hide()
        self._fill(self._voice, self.hear, self.device, self.for_room)
        self._fill(self._microphone, self.measure, self.found)

    def _fill(self, part: Panel, button: ActionButton, *below: QWidget) -> None:
        row = FlowRow()
        row.add(button)
        for one in (row, *below):
            part.column.addWidget(one)
        self.column.addWidget(part)


def first_cue(deck: Deck) -> Cue:
    """What is said first on the stage; without words of one's own, the name of the point."""
    return Cue(CueKind.FIRST_WORDS, first_words(deck) or Talk(deck).opening.name)

"""What is heard while one practises: lines to read along, the sound of a word; at a press a line.

The voice and the mark go together: when each word is said is told to the sitting as it begins.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Signal

from speakaid.core.cues import Cue, CueKind
from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.reading import Passage
from speakaid.core.words import words_of
from speakaid.ui.ear import Ear, Heard, Recordings, no_recordings

CUT_SHORT = 0.5
"""Seconds before its end at which a voice that is over did not come to its end."""


class PracticeEar(QObject):
    """Follows what is shown in one sitting after the other."""

    read = Signal(object)
    """A voice begins to read, or is gone: an `events.Voiced`."""

    silent = Signal(bool)
    """Whether there is no device by which the voice could be heard."""

    def __init__(
        self, ear: Ear, clock: Callable[[], float] = monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ear, self._clock = ear, clock
        self._recordings: Recordings = no_recordings
        self._display: PracticeDisplay | None = None
        self._said: Cue | None = None
        """What is said now, or about to be."""
        self._word_times: tuple[float, ...] = ()
        """When each word of the passage comes, in seconds of its sound."""
        self._ends_at = 0.0
        ear.began.connect(self._on_began)
        ear.over.connect(self._on_over)
        ear.output_changed.connect(lambda now: self.silent.emit(not now.is_there))

    def begin(self, recordings: Recordings) -> None:
        """A sitting begins, at a talk with these recordings."""
        self.end()
        self._recordings = recordings
        self._ear.be_ready()

    def follow(self, display: PracticeDisplay) -> None:
        """This is shown now."""
        before, self._display = self._display, display
        if display.cue is None or display.paused:
            self._hush()
        elif before is None or _is_another(before, display):
            self._hush()
            if display.speaks:
                self._say(display.cue)
        elif before.paused and display.marked is not None:
            self._say(display.cue, self._begins_at(display.marked))

    def hear(self) -> None:
        """Say what can be heard; while it stands still, the word that is marked."""
        display = self._display
        if display is None or display.cue is None:
            return
        if display.paused and display.marked is not None:
            word = words_of(display.cue.text)[display.marked].text
            self._say(Cue(CueKind.WORD, word))
        else:
            self._say(display.cue)

    def end(self) -> None:
        """The sitting is over."""
        self._hush()
        self._display = None
        self._ear.rest()

    # -- private

    def _say(self, cue: Cue, start: float = 0.0) -> None:
        self._said = cue
        self._ear.say(cue, self._recordings, start)

    def _hush(self) -> None:
        if self._said is not None:
            self._said = None
            self._ear.hush()

    def _begins_at(self, word: int) -> float:
        return self._word_times[word] if word < len(self._word_times) else 0.0

    def _on_began(self, heard: Heard) -> None:
        if heard.cue is not self._said or heard.cue.kind is not CueKind.TEXT:
            return
        self._word_times = _times_of(heard)
        self._ends_at = heard.at + heard.seconds - heard.start
        ahead = heard.at - self._clock() - heard.start
        self.read.emit(events.Voiced(tuple(ahead + time for time in self._word_times)))

    def _on_over(self) -> None:
        was_text = self._said is not None and self._said.kind is CueKind.TEXT
        self._said = None
        if was_text and self._clock() < self._ends_at - CUT_SHORT:
            # The device is gone, or the voice: the mark goes on without it.
            self.read.emit(events.Voiced(()))


def _is_another(before: PracticeDisplay, now: PracticeDisplay) -> bool:
    """Whether something else stands there than a moment ago."""
    return any(
        getattr(before, name) != getattr(now, name) for name in ("item", "cue", "phase", "helps")
    )


def _times_of(heard: Heard) -> tuple[float, ...]:
    passage = Passage(words_of(heard.cue.text))
    if heard.rendered is None:
        return passage.voiced(heard.seconds)
    starts = [(word.at, word.start) for word in heard.rendered.words]
    return passage.voiced(heard.rendered.seconds, starts)

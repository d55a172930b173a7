"""Words I want help with: which they are, and the help that each has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from speakaid.core.cues import spoken_words
from speakaid.core.deck import TrickyWord
from speakaid.core.errors import SpeakAidError
from speakaid.i18n import _
from speakaid.ui.asked_sound import AskedSound
from speakaid.ui.main_window import MainWindow
from speakaid.ui.prepare import undo_keys
from speakaid.ui.prepare.help_word_screen import HelpWordScreen
from speakaid.ui.prepare.help_words_screen import HelpWordsScreen
from speakaid.ui.sitting import Sitting
from speakaid.ui.sound_copies import SoundCopies
from speakaid.ui.word_recording import WordRecording
from speakaid.wording import ears as ears_say
from speakaid.wording import prepare_parts as say
from speakaid.wording import trouble

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing


class HelpWords(QObject):
    """Three screens: the words of the point, one word, and its recording."""

    def __init__(self, window: MainWindow, preparing: Preparing) -> None:
        super().__init__(window)
        self._window, self._preparing = window, preparing
        self.words, self.word = HelpWordsScreen(), HelpWordScreen()
        self._ear = preparing.senses.ear
        self.sound = AskedSound(self._ear, self)
        self.recording = WordRecording(window, self._ear, self._file_of, self._keep)
        self._at = 0
        self._selected = self._is_here = False
        self._connect()

    def begin(self, selected: str) -> None:
        """Show the words of the point; or the one that is selected, which is added if need be."""
        self._selected = bool(selected)
        self._show_words()
        if selected:
            self._add(selected)
        else:
            self._window.visit(self.words)

    # -- private

    @property
    def _sitting(self) -> Sitting:
        assert self._preparing.sitting is not None
        return self._preparing.sitting

    @property
    def _copies(self) -> SoundCopies:
        """Those of this sitting, which end with it."""
        found = self._sitting.findChild(SoundCopies)
        return found if isinstance(found, SoundCopies) else SoundCopies(self._sitting)

    @property
    def _tricky(self) -> tuple[TrickyWord, ...]:
        card = self._sitting.card
        return () if card is None else card.tricky_words

    def _connect(self) -> None:
        self.words.back_wanted.connect(self._preparing.show_words)
        self.words.added.connect(self._add)
        self.words.change_wanted.connect(self._open)
        word = self.word
        word.back_wanted.connect(self._back)
        word.edited.connect(self._on_edited)
        word.picture.chosen.connect(self._on_picture)
        word.picture.taken_away.connect(lambda: self._change(picture=None))
        word.recording_wanted.connect(lambda: self.recording.open(self._tricky[self._at]))
        self.recording.taken_away.connect(lambda: self._change(recording=None))
        self.recording.left.connect(self._back_to_word)
        self._preparing.leaving.connect(self.recording.throw_away)
        word.hear_wanted.connect(self._hear)
        self.sound.over.connect(self._on_heard)
        self._window.currentChanged.connect(self._on_screen)
        word.remove_wanted.connect(self._remove)
        self._preparing.changed.connect(self._refresh)
        for screen in (self.words, word, self.recording.screen):
            undo_keys.add(screen, self._preparing.undo, self._preparing.redo)

    def _show_words(self) -> None:
        card = self._sitting.card
        if card is not None:
            self.words.show_card(card)

    def _back(self) -> None:
        """To where the word was chosen: among what one wants to say, or in the list."""
        if self._selected:
            self._preparing.show_words()
        else:
            self._back_to_words()

    def _back_to_words(self) -> None:
        self._show_words()
        self._window.visit(self.words)

    def _add(self, wanted: str) -> None:
        if all(word.word != wanted for word in self._tricky):
            self._sitting.change_card(tricky_words=(*self._tricky, TrickyWord(word=wanted)))
        self._open(wanted)

    def _open(self, wanted: str) -> None:
        self._at = next(n for n, word in enumerate(self._tricky) if word.word == wanted)
        self.word.hide_notice()
        self._show_word()
        self._window.visit(self.word)
        self.word.boxes["meaning"].setFocus()

    def _show_word(self) -> None:
        word = self._tricky[self._at]
        self.word.show_word(word, self._preparing.image(word.picture))

    def _refresh(self) -> None:
        """What was undone may be the word itself."""
        here = self._window.currentWidget()
        if here is self.words:
            self._show_words()
        elif here not in (self.word, self.recording.screen):
            return
        elif self._at >= len(self._tricky):
            self._back_to_words()
        elif here is self.word:
            self._show_word()
        else:
            self.recording.show_word(self._tricky[self._at])

    def _on_edited(self, field: str, text: str) -> None:
        self._sitting.type_(tricky_words=self._with(**{field: text}))

    def _change(self, **fields: Any) -> None:
        self._sitting.change_card(tricky_words=self._with(**fields))

    def _with(self, **fields: Any) -> tuple[TrickyWord, ...]:
        words = list(self._tricky)
        words[self._at] = words[self._at].model_copy(update=fields)
        return tuple(words)

    def _on_picture(self, source: object) -> None:
        if (name := self._sitting.pictures.take(source, self.word)) is not None:
            self._change(picture=name)

    # -- its sound

    def _hear(self) -> None:
        """As somebody recorded it, else by the voice, from its first sound on."""
        self.word.hide_notice()
        word = self._tricky[self._at]
        if word.recording is not None and self._file_of(word.recording) is None:
            self.word.show_notice(_(say.NOT_HEARD))
        else:
            self.sound.say(spoken_words((word,))[0], self._file_of)

    def _on_heard(self, was_heard: bool) -> None:
        if was_heard:
            return
        is_recorded = self._tricky[self._at].recording is not None
        words = say.NOT_HEARD if is_recorded else ears_say.NO_VOICE
        self.word.show_notice(_(ears_say.NO_SOUND if self.sound.has_no_device else words))

    def _file_of(self, name: str) -> Path | None:
        """A copy of a recording, for the sound's own process; the talk's file stays shut."""
        try:
            return self._copies.of(name, self._sitting.file.read_media(name))
        except (SpeakAidError, OSError):
            return None

    def _keep(self, file: Path) -> str:
        """Put a recording into the talk; what hindered it, "" if nothing did."""
        from speakaid.storage.sounds import sound_of

        try:
            content, suffix = sound_of(file)
            self._change(recording=self._sitting.file.add_media(content, suffix))
        except SpeakAidError as found:
            return trouble.media(found)
        return ""

    def _back_to_word(self) -> None:
        self._show_word()
        self._window.visit(self.word)

    def _on_screen(self) -> None:
        """Somewhere else nothing is to be heard of these words any more.

        Of a way between other screens nothing is known here: the ear is theirs then.
        """
        here, was_here = self._window.currentWidget(), self._is_here
        self._is_here = here in (self.words, self.word, self.recording.screen)
        if here is self.word:
            self._ear.be_ready()  # so that *Hear it* is heard at once
        elif was_here:
            self.sound.hush()
        if was_here and not self._is_here:
            self._ear.rest()

    def _remove(self) -> None:
        words = tuple(word for place, word in enumerate(self._tricky) if place != self._at)
        self._back_to_words()
        self._sitting.change_card(tricky_words=words)
        self._show_words()

"""Which voice: pressed, it is heard and chosen. Those of the speaker's language come first.

Of these the natural ones do, which somebody installed on purpose.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _, language
from speakaid.speech.piper_voices import is_piper
from speakaid.speech.utterance import VoiceName
from speakaid.ui.ears.pick_field import Pick, PickField
from speakaid.wording import ears as say

FEW, PORTION = 5, 12
"""Voices at first, and how many more come at a press: espeak-ng alone has 131."""


class VoiceField(PickField):
    """A few voices, and more at a press."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, (_(say.MORE_VOICES), "list"), parent)
        self._voices: Sequence[VoiceName] = ()
        self._shown = FEW
        self.more.hide()
        self.more.clicked.connect(self._on_more)

    def show_voices(self, voices: Sequence[VoiceName]) -> None:
        """Show what there is on this computer."""
        self._voices = sorted(voices, key=lambda one: (not _is_own(one), not is_piper(one.id)))
        self._show()
        self.say("" if voices else _(say.NO_VOICE))

    def _show(self) -> None:
        shown = self._voices[: self._shown]
        chosen = [one for one in self._voices[self._shown :] if one.id == self._value]
        usual = [Pick("", _(say.USUAL_VOICE))] if self._voices else []
        self.show_picks([*usual, *(Pick(one.id, one.name) for one in (*shown, *chosen))])
        self.more.setVisible(self._shown < len(self._voices))

    def _on_more(self) -> None:
        first_new = self._voices[self._shown].id
        had_focus = self.more.hasFocus()
        self._shown += PORTION
        self._show()
        if had_focus:
            self.cards[first_new].setFocus()


def _is_own(voice: VoiceName) -> bool:
    """Whether it speaks the language of the screens."""
    return any(tag.replace("_", "-").split("-")[0].lower() == language() for tag in voice.languages)

"""Words that could not be written: it is said wherever one is; a copy can be saved elsewhere."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.i18n import _
from speakaid.storage.deck_file import SUFFIX, media_names, save_deck
from speakaid.ui import file_window
from speakaid.ui.told import Told
from speakaid.wording import prepare as say
from speakaid.wording import trouble
from speakaid.wording.home import title_of

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing

_log = logging.getLogger(__name__)


class Unkept(QObject):
    """What is done while a talk cannot be kept where it lies."""

    def __init__(self, preparing: Preparing, told: Told) -> None:
        super().__init__(preparing)
        self._preparing, self._told = preparing, told
        self._copied: Deck | None = None
        self._found: SpeakAidError | None = None
        self.ask_where = file_window.ask_where

    def tell(self, found: SpeakAidError) -> None:
        """Say that the last words are not kept, and offer another place."""
        self._found = found
        keeper = self._preparing.at_work.keeper
        button = self._told.say(
            trouble.not_kept_yet(found.reason),
            lambda: not keeper.is_clean,
            _(say.SAVE_ELSEWHERE),
            "folder",
        )
        if button is not None:
            button.clicked.connect(self._save_elsewhere)

    def tell_again(self) -> None:
        """Say it once more, on the screen that is in view now."""
        if self._found is not None:
            self.tell(self._found)

    @property
    def is_safe_elsewhere(self) -> bool:
        """Whether all that was typed lies in a copy."""
        return self._copied is not None and self._copied is self._preparing.at_work.deck

    def _save_elsewhere(self) -> None:
        deck = self._preparing.at_work.deck
        target = self.ask_where(
            self._preparing.screen,
            _(say.SAVE_ELSEWHERE),
            title_of(deck.title),
            SUFFIX,
            _(say.TALKS),
        )
        if target is None:
            return
        try:
            save_deck(deck, target, self._media(deck))
        except SpeakAidError as found:
            _log.warning("a copy could not be saved: %s", found.reason)
            self.tell(found)
            return
        self._copied = deck
        self._told.say(
            say.copied(target.name, file_window.folder_name(target)), lambda: self.is_safe_elsewhere
        )

    def _media(self, deck: Deck) -> dict[str, bytes]:
        found = {}
        for name in media_names(deck):
            try:
                found[name] = self._preparing.at_work.file.read_media(name)
            except SpeakAidError as gone:
                _log.warning("a picture or sound is not in the copy: %s", gone.reason)
        return found

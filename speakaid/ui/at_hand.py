"""People, and cards to show, from wherever they are wanted: a card fills the whole screen."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.people import today
from speakaid.storage.deck_file import DeckFile, load_deck
from speakaid.ui.main_window import MainWindow
from speakaid.ui.people.card_screen import CardScreen
from speakaid.ui.people.hub_screen import HubScreen
from speakaid.ui.people.look_screen import LookScreen
from speakaid.ui.talk_pictures import image_in
from speakaid.wording import people as say
from speakaid.wording import trouble

_log = logging.getLogger(__name__)
_FULL = Qt.WindowState.WindowFullScreen


class AtHand(QObject):
    """Three screens: the ways, a card, and the people of today."""

    written_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._talk: DeckFile | None = None
        self._fills = False
        self.hub, self.card, self.look = HubScreen(), CardScreen(), LookScreen()
        self._connect()

    def show(self, talk: Path | None) -> None:
        """The cards, and the people of this talk, if there is one."""
        self.hub.hide_notice()
        self.hub.show_today(self._about(talk))
        self._window.visit(self.hub)

    def show_card(self, place: int = 0) -> None:
        """Show this card to somebody."""
        self.card.show_card(place)
        self._window.visit(self.card)

    def look_through(self, deck: Deck, talk: Path | None) -> None:
        """Look through the people of today; their photos lie in the file of the talk."""
        self._open(talk)
        self._look(deck)

    # -- private

    def _connect(self) -> None:
        self.hub.card_wanted.connect(self.show_card)
        self.hub.today_wanted.connect(self._on_today)
        self.hub.written_wanted.connect(self.written_wanted)
        for screen in (self.hub, self.look):
            screen.back_wanted.connect(self._window.go_back)
        self.card.closed.connect(self._window.go_back)
        self._window.currentChanged.connect(self._on_screen)

    def _on_screen(self) -> None:
        """While a card is shown there is nothing else on the screen; then the window is as before.

        A window that fills the screen already is left so.
        """
        shown = self._window.currentWidget() is self.card
        state = self._window.windowState()
        if shown and not state & _FULL:
            self._fills = True
            self._window.setWindowState(state | _FULL)
        elif self._fills and not shown:
            self._fills = False
            self._window.setWindowState(state & ~_FULL)

    def _about(self, talk: Path | None) -> str:
        """Of whom the people of today are; nothing where there are none."""
        why_not = self._open(talk)
        if why_not:
            self.hub.show_notice(why_not)
        if self._talk is None or not today(self._talk.deck.people):
            return ""
        return say.for_talk(self._talk.deck.title)

    def _open(self, talk: Path | None) -> str:
        """Read the talk; or why it cannot be read."""
        self._talk = None
        if talk is not None:
            try:
                self._talk = load_deck(talk)
            except SpeakAidError as found:
                _log.warning("the people of a talk could not be read: %s", found.reason)
                return trouble.sentence(found)
        return ""

    def _on_today(self) -> None:
        if self._talk is not None:
            self._look(self._talk.deck)

    def _look(self, deck: Deck) -> None:
        self.look.show_people(today(deck.people), self._photo)
        self._window.visit(self.look)

    def _photo(self, name: str | None) -> QImage | None:
        return None if name is None or self._talk is None else image_in(self._talk, name)

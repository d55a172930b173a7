"""A talk that is open in the window: its file, and what that held when it was last seen.

Others may change the file meanwhile: a helper, a program that copies folders, a newer SpeakAid.
What they wrote is never overwritten: then the talk goes on in a file of its own.
"""

from speakaid.core.deck import Deck
from speakaid.core.errors import DeckUnreadable
from speakaid.storage import library
from speakaid.storage.deck_file import DeckFile, kept_media, load_deck, save_deck


class OpenDeck:
    """Keeps what is changed in one talk. `path` is where the talk lies now."""

    def __init__(self, opened: DeckFile) -> None:
        self.path = opened.path
        self._seen = opened.deck

    def keep(self, deck: Deck) -> bool:
        """Write the changed talk. Raises NotKept, and then every file is as it was.

        False if its file is not as it was seen last: that is left alone, and the talk is written
        into the library under a free name, where it lies from now on.
        """
        is_as_seen = self._is_as_seen()
        if is_as_seen:
            save_deck(deck, self.path)
        else:
            self.path = library.add(deck, kept_media(deck, self.path))
        self._seen = deck
        return is_as_seen

    def _is_as_seen(self) -> bool:
        try:
            return load_deck(self.path).deck == self._seen
        except DeckUnreadable:
            return False

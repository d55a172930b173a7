"""My talk and another copy of it, as they were named on the command line."""

from pathlib import Path

from speakaid.commands import Refused
from speakaid.commands.decks import sentence
from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.offers import NoRoom, Offers


class Copies:
    """Two copies that could be read, and what theirs offers. Raises `Refused`."""

    def __init__(self, mine: Path, theirs: Path) -> None:
        from speakaid.storage.deck_file import load_deck
        from speakaid.storage.two_copies import TwoCopies

        place = mine
        try:
            file = load_deck(mine)
            place = theirs
            self._files = TwoCopies(file, theirs)
        except SpeakAidError as found:
            raise Refused(sentence(found, place)) from None
        self.mine: Deck = self._files.mine
        self.offers = Offers(self.mine, self._files.theirs.deck)

    def with_used(self, chosen: set[str]) -> bytes:
        """My talk with these used, as a file. Raises `Refused`, and NotKept if it is too large."""
        try:
            deck = self.offers.with_used(chosen)
        except NoRoom:
            raise Refused("The talk has no room for all of this; use less of it.") from None
        return self._files.written(deck)

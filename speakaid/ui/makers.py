"""Who makes a new talk: the one person who types on this computer; else it is asked later."""

from collections.abc import Mapping
from pathlib import Path

from speakaid.core.authors import SOMEBODY, SPEAKER, Author
from speakaid.core.deck import Deck
from speakaid.core.whose import made_by
from speakaid.storage import library, typists


class Makers:
    """Puts new talks into the library, signed by who made them."""

    def __init__(self) -> None:
        self._unsigned: set[str] = set()

    def add(self, deck: Deck, media: Mapping[str, bytes] | None = None) -> Path:
        """A new talk is in the library. Raises NotKept."""
        maker = _only_one()
        path = library.add(made_by(deck, maker or SOMEBODY), media, maker)
        if maker is None:
            self._unsigned.add(deck.id)
        return path

    def is_unsigned(self, deck: Deck) -> bool:
        """Whether the talk was made here, since the program began, by nobody knows whom.

        Who says first that they type in it is who made it.
        """
        return deck.id in self._unsigned

    def sign(self, deck: Deck) -> None:
        """Now it is known."""
        self._unsigned.discard(deck.id)


def _only_one() -> Author | None:
    """The one who types here: the speaker where nobody ever said who they are."""
    known = typists.typists_here() or {SPEAKER}
    return next(iter(known)) if len(known) == 1 else None

"""A talk that is open in the window: its file, and what that held when it was last seen.

Others may change the file meanwhile: a helper, a program that copies folders, a newer SpeakAid.
What they wrote is never overwritten unseen: then the talk goes on in a file of its own, as a talk
of its own: with another id.
"""

import time
from collections.abc import Mapping

from speakaid.core.deck import Deck, new_id
from speakaid.core.errors import ChangedMeanwhile, DeckUnreadable
from speakaid.storage import atomic, library
from speakaid.storage.deck_file import (
    DeckFile,
    Spare,
    kept_media,
    load_deck,
    no_spare,
    save_deck,
)
from speakaid.storage.stamp import Expected, Stamp, stamp_at


class OpenDeck:
    """Keeps what is changed in one talk. `path` is where the talk lies now."""

    def __init__(self, opened: DeckFile) -> None:
        self.path = opened.path
        self._id = opened.deck.id
        self._seen = opened.deck
        self._stamp = opened.stamp
        atomic.tidy(opened.path.parent, time.time())

    def keep(
        self, deck: Deck, media: Mapping[str, bytes] | None = None, spare: Spare = no_spare
    ) -> bool:
        """Write the changed talk. Raises NotKept, and then every file is as it was.

        `media` are pictures and sounds that its file has not yet, `spare` may have what it has no
        more. False if the file is not as it
        was seen last: that is left alone, and the talk is written into the library under a free
        name, where it lies from now on; it has an id of its own then.
        """
        is_as_seen = self._kept_in_place(self.named(deck), media, spare)
        if not is_as_seen:
            self._keep_beside(self.named(deck), dict(media or {}), spare)
        self._seen = self.named(deck)
        return is_as_seen

    def named(self, deck: Deck) -> Deck:
        """The deck as the file has it: with the id that this talk has now."""
        return deck if deck.id == self._id else deck.model_copy(update={"id": self._id})

    def look_again(self) -> DeckFile | None:
        """The talk as somebody else changed it meanwhile, which is seen from now on.

        None where it is as it was seen; where the file is gone, cannot be read, or holds another
        talk, so that what is kept next goes beside it.
        """
        if self._stamp is None or stamp_at(self.path) == self._stamp:
            return None
        try:
            found = load_deck(self.path)
        except DeckUnreadable:
            return None
        if found.deck.id != self._seen.id:
            return None
        changed = found.deck != self._seen
        self._seen, self._stamp = found.deck, found.stamp
        return found if changed else None

    def _kept_in_place(self, deck: Deck, media: Mapping[str, bytes] | None, spare: Spare) -> bool:
        """Written into its file; False if that is not as it was seen, up to the last moment."""
        stamp = self._stamp_as_seen()
        if stamp is None:
            return False
        try:
            self._stamp = save_deck(deck, self.path, media, Expected(stamp), spare)
        except ChangedMeanwhile:
            return False
        return True

    def _keep_beside(self, deck: Deck, brought: dict[str, bytes], spare: Spare) -> None:
        media = kept_media(deck, self.path, brought, spare) | brought
        copy = deck.model_copy(update={"id": new_id()})
        self.path, self._id, self._stamp = library.add(copy, media, by=None), copy.id, None

    def _stamp_as_seen(self) -> Stamp | None:
        """The stamp of the file if it holds what was seen last."""
        if self._stamp is not None and stamp_at(self.path) == self._stamp:
            return self._stamp
        try:
            found = load_deck(self.path)
        except DeckUnreadable:
            return None
        return found.stamp if found.deck == self._seen else None

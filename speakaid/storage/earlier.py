"""The talk as it was at other times: a version now and then while it is changed, and those of here.

The words come first: a version that cannot be kept is logged, and never stands in the way.
"""

import contextlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from math import inf
from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.errors import DeckUnreadable, NotKept
from speakaid.storage import sittings, versions
from speakaid.storage.own_words import OwnWords
from speakaid.storage.versions import Version

BETWEEN_VERSIONS = timedelta(minutes=10)
LOOKED_THROUGH = 60
"""So many earlier versions say what is older in a copy that comes back."""
_log = logging.getLogger(__name__)


class Earlier:
    """The versions of one talk, in its folder. Nothing here raises."""

    def __init__(self, folder: Path, own: OwnWords, now: Callable[[], datetime]) -> None:
        self._folder, self._own, self._now = folder, own, now
        self._kept_at: datetime | None = None

    def versions(self) -> tuple[Version, ...]:
        """The newest first."""
        return versions.versions_in(self._folder / "versions")

    def decks(self, after: float = -inf, before: float = inf) -> tuple[Deck, ...]:
        """The talk as it was lately, on this computer: others may share the library.

        `after` and `before` are moments of `OwnWords`: only what was here last between them.
        """
        found = []
        for version in self.versions()[:LOOKED_THROUGH]:
            if self._own.had(version.mark, after, before):
                with contextlib.suppress(DeckUnreadable):
                    found.append(versions.deck_of(version))
        return tuple(found)

    def had_others(self, after: float, before: float) -> bool:
        """Whether words that this computer did not write lay here between these moments."""
        return any(self._own.wrote_at(deck) < 0 for deck in self.decks(after, before))

    def keep(self, deck: Deck) -> None:
        """The talk as it was before a change: when the sitting begins, and now and then."""
        now = self._now()
        if self._kept_at is not None and abs(now - self._kept_at) < BETWEEN_VERSIONS:
            return
        self._kept_at = now
        try:
            versions.keep_version(self._folder / "versions", deck, now)
            self._own.note_had(deck)
            sittings.note_sitting(self._folder, now)
        except NotKept as trouble:
            _log.warning("an earlier version could not be kept: %s", trouble.reason)
        if sure := self.sure_time():
            versions.thin(self._folder / "versions", sure)

    def keep_next(self) -> None:
        """The next one is kept whatever the time."""
        self._kept_at = None

    def follow(self, folder: Path, own: OwnWords) -> None:
        """They lie in this folder from now on."""
        self._folder, self._own = folder, own

    def sure_time(self) -> datetime | None:
        """The time, as far as it is sure."""
        return sittings.sure_time(self._folder, self._now())

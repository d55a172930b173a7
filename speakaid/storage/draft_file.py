"""A talk that is being made, and all that was before: its way, versions, removed cards, pictures.

All of it lies in the library, in a hidden folder of the talk's own; the file of the talk holds only
what it says now. The words come first: what cannot be kept of the past is logged and tried again,
and never stands in the way of saving the talk.
"""

import contextlib
import logging
import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from speakaid.core.authors import Author
from speakaid.core.changes import changes_between
from speakaid.core.comparing import Known
from speakaid.core.deck import Card, Deck, new_id
from speakaid.core.draft import Draft, Move, MoveKind
from speakaid.core.errors import DeckUnreadable, NotKept
from speakaid.storage import atomic, card_shelf, history, library, sittings, typists, versions
from speakaid.storage.card_shelf import ShelvedCard
from speakaid.storage.deck_file import DeckFile, media_names
from speakaid.storage.edit_journal import EditJournal
from speakaid.storage.media_store import MediaStore
from speakaid.storage.open_deck import OpenDeck
from speakaid.storage.versions import Version

BETWEEN_VERSIONS = timedelta(minutes=10)
LOOKED_THROUGH = 60
"""So many earlier versions say what is older in a copy that comes back."""
_log = logging.getLogger(__name__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class DraftFile:
    """Keeps one talk while it is made. `keep` may run in a thread of its own, one at a time."""

    def __init__(self, opened: DeckFile, now: Callable[[], datetime] = _utc_now) -> None:
        self._now = now
        self._open = OpenDeck(opened)
        self._deck = opened.deck
        self._inside = frozenset(opened.media)
        self._folder = history.folder_of(opened.deck)
        history.tidy(self._folder)
        self._journal = EditJournal(self._folder, opened.path, opened.deck)
        self._led_to = self._journal.deck
        self.was_interrupted = self._led_to != self._deck
        """Whether words were found that an earlier sitting could not write into the talk any more:
        a crash, or a full disk. `draft` has them."""
        self._media = MediaStore(self._folder / "media")
        self._not_journaled: tuple[Move, ...] = ()
        self._version_at: datetime | None = None

    @property
    def path(self) -> Path:
        """Where the talk lies now."""
        return self._open.path

    def draft(self) -> Draft:
        """The talk as it was left, with the way of earlier sittings: ask before it is kept."""
        draft = Draft(self._led_to)
        draft.remember(self._journal.moves)
        return draft

    def typists(self) -> tuple[Author, ...]:
        """Everybody who typed in this talk on this computer. Never raises."""
        return typists.typists_of(self._deck)

    def note_typist(self, author: Author) -> None:
        """This person types in the talk here; that this is not known hinders nothing."""
        self._try(lambda: typists.note_typist(self._deck, author))

    def add_media(self, content: bytes, suffix: str) -> str:
        """Keep a picture or a sound at once, and say its name. Raises NotKept: it is too large."""
        return self._media.add(content, suffix)

    def read_media(self, name: str) -> bytes:
        """A picture or a sound that the talk names, or named once. Raises DeckUnreadable."""
        found = self._media.read(name)
        return self._in_file(name) if found is None else found

    def keep(self, deck: Deck, moves: Iterable[Move]) -> bool:
        """Write the talk, and the moves that led to it since it was last kept. Raises NotKept.

        Then every file is as it was, and the moves are written with the next ones. False if
        somebody else had changed the file: theirs is left alone, and the talk goes on beside it,
        with a past of its own.
        """
        self._not_journaled += tuple(moves)
        self._led_to = deck
        self._keep_way(deck)
        self._keep_version()
        self._keep_leaving(deck)
        names = media_names(deck)
        brought = self._from_store(names - self._inside)
        is_as_seen = self._open.keep(deck, brought, self._from_store)
        if not is_as_seen:
            self._follow(deck)
        self._journal.say_written(self._open.named(deck))
        self._inside = (self._inside & names) | brought.keys()
        self._deck = self._open.named(deck)
        return is_as_seen

    def keep_step(self, deck: Deck) -> bool:
        """Write a talk that was changed without a draft, as one step of its way; as `keep`."""
        step = changes_between(self._led_to, deck)
        return self.keep(deck, (Move(kind=MoveKind.DO, step=step),) if step else ())

    def look_again(self) -> Deck | None:
        """The talk as somebody else changed it meanwhile, None where nobody did. Never raises.

        The talk as it was here is kept as an earlier version. Ask only while all is kept.
        """
        found = self._open.look_again()
        if found is None:
            return None
        self._version_at = None
        self._keep_version()
        self._deck, self._inside = found.deck, frozenset(found.media)
        return found.deck

    def versions(self) -> tuple[Version, ...]:
        """The talk as it was at other times, the newest first. Never raises."""
        return versions.versions_in(self._folder / "versions")

    def version_deck(self, version: Version) -> Deck:
        """The talk as it was then. Raises DeckUnreadable."""
        return versions.deck_of(version)

    def known(self) -> Known:
        """The talk as it was here lately, to tell what is older from what somebody changed.

        Never raises.
        """
        found = [self._deck]
        for version in self.versions()[:LOOKED_THROUGH]:
            with contextlib.suppress(DeckUnreadable):
                found.append(self.version_deck(version))
        return Known(found)

    def bring_back(self, version: Version, title: str) -> Path:
        """Put an earlier version into the library as a talk of its own, and say where.

        Raises DeckUnreadable and NotKept.
        """
        deck = self.version_deck(version).model_copy(update={"id": new_id(), "title": title})
        names = media_names(deck)
        media = self._from_store(names)
        for name in names - media.keys():
            try:
                media[name] = self._in_file(name)
            except DeckUnreadable as trouble:
                _log.warning("a picture or sound could not be brought back: %s", trouble.reason)
        path = library.add(deck, media, by=None)
        self._try(lambda: typists.take_over(deck, self._deck))
        return path

    def shelf(self) -> tuple[ShelvedCard, ...]:
        """The cards that were removed within 30 days, the latest first. Never raises."""
        return card_shelf.cards_on_shelf(self._folder / "shelf", self._sure_time())

    def put_on_shelf(self, card: Card, place: int) -> ShelvedCard:
        """Keep a card that is removed from this place of the talk. Raises NotKept."""
        return card_shelf.put_on_shelf(self._folder / "shelf", card, place, self._now())

    def take_from_shelf(self, shelved: ShelvedCard) -> ShelvedCard:
        """The card to put back; it lies on the shelf no longer."""
        card_shelf.take_off(shelved)
        return shelved

    def forget(self) -> None:
        """Delete all that was before; the talk itself stays. Raises NotKept.

        What the talk says now must have been kept, and its draft begins anew: ask for it again.
        """
        self._led_to = self._deck
        self._journal.begin_anew(self._deck)
        self._media.forget_held()
        self._not_journaled = ()
        self._version_at = None
        try:
            if self._folder.exists():
                shutil.rmtree(self._folder)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble

    def _keep_way(self, deck: Deck) -> None:
        try:
            self._journal.append(self._not_journaled, self._open.named(deck))
            self._not_journaled = ()
        except NotKept as trouble:
            _log.warning("the way back could not be kept: %s", trouble.reason)

    def _keep_version(self) -> None:
        """The talk as it was before this change: when the sitting begins, and now and then."""
        now = self._now()
        if self._version_at is not None and abs(now - self._version_at) < BETWEEN_VERSIONS:
            return
        self._version_at = now
        try:
            versions.keep_version(self._folder / "versions", self._deck, now)
            sittings.note_sitting(self._folder, now)
        except NotKept as trouble:
            _log.warning("an earlier version could not be kept: %s", trouble.reason)
        if sure := self._sure_time():
            versions.thin(self._folder / "versions", sure)

    def _sure_time(self) -> datetime | None:
        return sittings.sure_time(self._folder, self._now())

    def _keep_leaving(self, deck: Deck) -> None:
        """What the file holds and the talk names no longer would be gone with this keeping."""
        for name in self._inside - media_names(deck):
            try:
                self._media.put(name, self._in_file(name))
            except DeckUnreadable as trouble:
                _log.warning("a picture or sound could not be kept: %s", trouble.reason)

    def _follow(self, deck: Deck) -> None:
        """The talk is another one now, beside the first: so is its past."""
        copy = self._open.named(deck)
        before, self._folder = self._folder, history.folder_of(copy)
        self._media.follow(self._folder / "media")
        self._try(lambda: typists.take_over(copy, self._deck))
        self._try(lambda: history.copy_past(before, self._folder))
        self._try(lambda: self._journal.follow(self._folder, self.path))
        self._try(lambda: self._journal.append((), copy))

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except NotKept as trouble:
            _log.warning("what goes with the talk could not be kept: %s", trouble.reason)

    def _from_store(self, names: Iterable[str]) -> dict[str, bytes]:
        found = {name: self._media.read(name) for name in names}
        return {name: content for name, content in found.items() if content is not None}

    def _in_file(self, name: str) -> bytes:
        return DeckFile(self.path, self._deck, (name,)).read_media(name)

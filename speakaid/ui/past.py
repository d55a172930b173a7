"""What a talk was: earlier versions, and points that lie on the shelf."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core import edits
from speakaid.core.errors import SpeakAidError
from speakaid.i18n import _
from speakaid.storage.card_shelf import ShelvedCard
from speakaid.storage.versions import Version
from speakaid.ui.main_window import MainWindow
from speakaid.ui.prepare.points_shelf_screen import ListedPoint, PointsShelfScreen
from speakaid.ui.prepare.version_screen import VersionScreen
from speakaid.ui.prepare.versions_screen import ListedVersion, VersionsScreen
from speakaid.ui.sitting import Sitting
from speakaid.wording import home, trouble
from speakaid.wording import prepare_parts as say
from speakaid.wording.moments import day_and_clock, moment

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing

_log = logging.getLogger(__name__)


class Past(QObject):
    """Three screens."""

    def __init__(self, window: MainWindow, preparing: Preparing) -> None:
        super().__init__(window)
        self._window, self._preparing = window, preparing
        self.versions, self.version = VersionsScreen(), VersionScreen()
        self.shelf = PointsShelfScreen()
        self._looked_at: Version | None = None
        for screen in (self.versions, self.version, self.shelf):
            screen.back_wanted.connect(window.go_back)
        self.versions.chosen.connect(self._look)
        self.versions.delete_wanted.connect(self._delete)
        self.version.bring_back_wanted.connect(self._bring_back)
        self.shelf.bring_back_wanted.connect(self._take_from_shelf)

    def shelved(self) -> tuple[ShelvedCard, ...]:
        """The points on the shelf that are not in the talk again."""
        seen = {card.id for card in self._sitting.deck.cards}
        found = []
        for one in self._sitting.file.shelf():
            # Removed, back by Undo, and removed again: it is one point, as it was last.
            if one.card.id not in seen:
                seen.add(one.card.id)
                found.append(one)
        return tuple(found)

    def to_shelf(self) -> None:
        """Show the points on the shelf."""
        self._show_shelf()
        self._window.visit(self.shelf)

    def to_versions(self) -> None:
        """Show the earlier versions."""
        self._sitting.keeper.flush()
        listed = [
            ListedVersion(_seen_from_now(version.at), version.cards, version)
            for version in self._sitting.file.versions()
        ]
        self.versions.show_versions(listed, may_delete=self._sitting.typist.is_speaker)
        self._window.visit(self.versions)

    # -- private

    @property
    def _sitting(self) -> Sitting:
        assert self._preparing.sitting is not None
        return self._preparing.sitting

    def _show_shelf(self) -> None:
        listed = [ListedPoint(one.card, _seen_from_now(one.at), one) for one in self.shelved()]
        self.shelf.show_points(listed)

    def _look(self, version: Version) -> None:
        try:
            deck = self._sitting.file.version_deck(version)
        except SpeakAidError as found:
            self.versions.show_notice(trouble.sentence(found))
            return
        self._looked_at = version
        self.version.show_version(_seen_from_now(version.at), deck, self._media)
        self._window.visit(self.version)

    def _media(self, name: str) -> bytes:
        try:
            return self._sitting.file.read_media(name)
        except SpeakAidError:
            return b""

    def _bring_back(self) -> None:
        version = self._looked_at
        if version is None:
            return
        title = home.title_of(self._sitting.deck.title)
        named = say.copy_title(title, day_and_clock(version.at.astimezone()))
        try:
            path = self._sitting.file.bring_back(version, named)
        except SpeakAidError as found:
            self.version.show_notice(trouble.sentence(found))
            return
        self._preparing.copied.emit(path, self._sitting.file.path)

    def _delete(self) -> None:
        sitting = self._sitting
        sitting.keeper.flush()
        try:
            sitting.file.forget()
        except SpeakAidError as found:
            self.versions.show_notice(trouble.sentence(found))
            return
        sitting.forget_steps()
        self.to_versions()
        self.versions.show_notice(_(say.DELETED))

    def _take_from_shelf(self, shelved: ShelvedCard) -> None:
        sitting = self._sitting
        try:
            taken = sitting.file.take_from_shelf(shelved)
        except SpeakAidError as found:
            _log.warning("a card stays on the shelf: %s", found.reason)
            taken = shelved
        after = edits.put_back(sitting.deck, taken.place, taken.card)
        sitting.change(after, taken.card.id)
        self._preparing.show_words()


def _seen_from_now(at: datetime) -> str:
    return moment(at, datetime.now().astimezone())

"""Who came to a talk, and what was promised: kept in a table as it is typed, on this computer."""

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.people import Person, today
from speakaid.i18n import _
from speakaid.storage import people_met
from speakaid.storage.people_met import Met
from speakaid.ui.after.came_screen import CameScreen, Listed
from speakaid.ui.after.met_screen import MetScreen
from speakaid.ui.main_window import MainWindow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import after as say
from speakaid.wording import trouble

_log = logging.getLogger(__name__)
_OTHER = "other-"


class WhoCame(QObject):
    """Two screens: who came, and one of them. Where nobody is on the list only the second."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._deck = Deck()
        self._written: dict[str, Met] = {}
        """Who came to this talk, by the id of the person, or a key of our own for somebody else."""
        self._open = ""
        self._others = 0
        self.came, self.met = CameScreen(), MetScreen()
        self._connect()

    def begin(self, deck: Deck) -> None:
        """Another talk was given."""
        self._deck, self._written, self._others = deck, {}, 0

    def show(self) -> None:
        """Ask who came."""
        self.came.hide_notice()
        if not today(self._deck.people):
            self._open_other()
            return
        self._list()
        self._window.visit(self.came)

    def forget(self) -> None:
        """What was written down was deleted: what comes is written anew."""
        self._written = {}

    # -- private

    def _connect(self) -> None:
        self.came.chosen.connect(self._on_chosen)
        self.came.other_wanted.connect(self._open_other)
        self.came.back_wanted.connect(self._window.go_back)
        self.met.changed.connect(self._on_changed)
        self.met.done.connect(self._leave)
        self.met.another_wanted.connect(self._open_other)
        self.met.take_away_wanted.connect(self._take_away)

    def _list(self) -> None:
        """The people of today, then those who came besides."""
        known = {person.id: person for person in today(self._deck.people)}
        listed = [
            Listed(one.id, one.known_by, _where(one), is_written=one.id in self._written)
            for one in known.values()
        ]
        others = (key for key in self._written if key not in known)
        listed += [Listed(key, self._written[key].who, is_written=True) for key in others]
        self.came.show_people(tuple(listed))

    def _on_chosen(self, key: str) -> None:
        """They came: that much is kept at the press."""
        self._open = key
        self.came.hide_notice()
        people = {person.id: person for person in today(self._deck.people)}
        if key in self._written:
            self._show(self._written[key])
        else:
            met = Met(_now(), people[key].name.strip(), people[key].where.strip())
            self._show(met)
            self._keep(met)

    def _open_other(self) -> None:
        self._others += 1
        self._open = f"{_OTHER}{self._others}"
        self._show(Met(""))

    def _show(self, met: Met) -> None:
        kept = self._open in self._written
        self.met.show_met(met.who, met.how, met.promised, is_kept=kept)
        self._window.visit(self.met)

    def _on_changed(self, who: str, how: str, promised: str) -> None:
        before = self._written.get(self._open)
        if before or who.strip() or how.strip() or promised.strip():
            self._keep(Met(before.when if before else _now(), who, how, promised))

    def _keep(self, met: Met) -> None:
        before = self._written.get(self._open)
        if self._doing(self.met, lambda: people_met.keep_met(self._deck, before, met)):
            self._written[self._open] = met
            self.met.show_kept(is_kept=True)
        else:
            self.met.show_kept(is_kept=False)

    def _take_away(self) -> None:
        key, met = self._open, self._written[self._open]
        if not self._doing(self.met, lambda: people_met.take_off(self._deck, met)):
            return
        del self._written[key]
        self._leave()
        screen = self._window.currentWidget()
        if isinstance(screen, ScreenFrame):
            words = say.taken_away(met.who)
            button = screen.show_notice(words, _(say.BRING_BACK), "arrow-back-up")
            button.clicked.connect(lambda: self._bring_back(key, met, screen))

    def _bring_back(self, key: str, met: Met, screen: ScreenFrame) -> None:
        if self._doing(screen, lambda: people_met.keep_met(self._deck, None, met)):
            self._written[key] = met
            self._list()

    def _leave(self) -> None:
        self._list()
        self._window.go_back()

    def _doing(self, screen: ScreenFrame, do: Callable[[], object]) -> bool:
        """Do it; if it cannot be done, say so, and that one may go on all the same."""
        try:
            do()
        except SpeakAidError as found:
            _log.warning("who came could not be kept: %s", found.reason)
            button = screen.show_notice(trouble.sentence(found), _(say.GO_ON), "arrow-right")
            button.clicked.connect(self._leave if screen is self.met else screen.hide_notice)
            return False
        screen.hide_notice()
        return True


def _where(person: Person) -> str:
    """Where they are met, unless they are called by it."""
    return person.where.strip() if person.name.strip() else ""


def _now() -> str:
    return f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"

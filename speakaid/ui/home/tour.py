"""Every state of Home, of *New talk* and of *Paste a text*, for the tour and for the tests."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from speakaid.core.errors import Reason
from speakaid.storage.library import BrokenDeck, GoodDeck, LibraryEntry
from speakaid.ui.home.examples_screen import ExamplesScreen
from speakaid.ui.home.home_screen import HomeScreen
from speakaid.ui.home.new_talk_screen import NewTalkScreen
from speakaid.ui.home.paste_screen import PasteScreen
from speakaid.ui.home.progress import Progress
from speakaid.ui.home.shelf_screen import ShelfScreen

_DAY = datetime(2026, 11, 24, tzinfo=UTC)
_IN_MIDDLE = Progress("Support from day one", Path("Support from day one.speakaid"))
_PASTED = "Good morning, and thank you for having me. Sometimes a word goes missing."


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "home", lambda: _home(_talks())
    yield "home-first-time", lambda: _home(())
    yield "home-carry-on", lambda: _home(_talks(), _IN_MIDDLE)
    yield "home-carry-on-later", _carry_on_later
    yield "home-broken", lambda: _home((*_talks()[:1], *_broken()))
    yield "home-only-broken", lambda: _home(_broken())
    yield "home-put-away", lambda: _put_away(_talks())
    yield "home-put-away-last", lambda: _put_away(())
    yield "home-ideas", _ideas
    yield "home-locked", _locked
    yield "home-two-copies", lambda: _two_copies(_talks())
    yield "home-two-copies-carry-on", lambda: _two_copies(_talks(), _IN_MIDDLE)
    yield "home-day", lambda: _day(2)
    yield "home-day-of-the-talk", lambda: _day(0)
    yield "home-no-words", _no_words
    yield "home-many", lambda: _home(_many())
    yield "shelf", lambda: _shelf((*_talks()[1:], _other_copy(), *_broken()[1:]))
    yield "shelf-empty", lambda: _shelf(())
    yield "new-talk", NewTalkScreen
    yield "examples", ExamplesScreen
    yield "paste", lambda: _paste(_PASTED)
    yield "paste-empty", _paste_empty


class _Home(HomeScreen):
    """Home on the same day in every picture."""

    def today(self) -> date:
        return _DAY.date()


def _home(entries: tuple[LibraryEntry, ...], progress: Progress | None = None) -> HomeScreen:
    screen = _Home()
    screen.show_talks(entries, progress, has_shelved=bool(entries))
    return screen


def _carry_on_later() -> HomeScreen:
    screen = _home(_talks(), _IN_MIDDLE)
    screen.show_talk(_talks()[1].path)
    return screen


def _day(days_from_now: int) -> HomeScreen:
    first, *others = _talks()
    return _home((replace(first, day=_DAY.date() + timedelta(days=days_from_now)), *others))


def _no_words() -> HomeScreen:
    first, *others = _talks()
    return _home((replace(first, has_words=False), *others))


def _ideas() -> HomeScreen:
    """Ideas wait in the large talk, which is ready all the same, and one in another."""
    first, second, *others = _talks()
    ready = replace(first, is_ready=True, ideas=2)
    return _home((ready, replace(second, ideas=1), *others))


def _locked() -> HomeScreen:
    """Ready, and locked."""
    first, *others = _talks()
    return _home((replace(first, is_ready=True, is_locked=True), *others))


def _shelf(entries: tuple[LibraryEntry, ...]) -> ShelfScreen:
    screen = ShelfScreen()
    screen.show_talks(entries)
    return screen


def _other_copy() -> GoodDeck:
    """What is left of two copies that became one."""
    path = Path("Support from day one (conflicted copy 2026-11-24).speakaid")
    return replace(_talks()[0], path=path, modified=_DAY - timedelta(days=3))


def _put_away(left: tuple[LibraryEntry, ...]) -> HomeScreen:
    screen = _home(left)
    screen.show_put_away("A wedding toast")
    return screen


def _two_copies(entries: tuple[LibraryEntry, ...], progress: Progress | None = None) -> HomeScreen:
    screen = _home(entries, progress)
    screen.show_two_copies("Support from day one")
    return screen


def _paste(words: str) -> PasteScreen:
    screen = PasteScreen()
    screen.box.setPlainText(words)
    return screen


def _paste_empty() -> PasteScreen:
    screen = PasteScreen()
    if screen.main is not None:
        screen.main.click()
    return screen


def _talks() -> tuple[GoodDeck, ...]:
    return (
        _talk("Support from day one", 600, 0),
        _talk("The garden behind the hall", 180, 1),
        _talk("A wedding toast", 170, 2),
    )


def _many() -> tuple[GoodDeck, ...]:
    return tuple(_talk(f"Tuesday talk {number}", 300, number) for number in range(200))


def _broken() -> tuple[BrokenDeck, ...]:
    safe = Path("copies/garden.speakaid")
    return (
        BrokenDeck(Path("garden.speakaid"), "The garden behind the hall", Reason.DAMAGED, safe),
        BrokenDeck(Path("toast.speakaid"), "A wedding toast", Reason.TOO_NEW, None),
    )


def _talk(title: str, seconds: float, days_ago: int) -> GoodDeck:
    modified = _DAY - timedelta(days=days_ago)
    return GoodDeck(Path(f"{title}.speakaid"), "sample", title, 8, seconds, None, modified)

"""Keeping a talk while somebody types: how long the window's thread is held up by it, and the time
that opening a long way and many versions takes."""

import sys
import tempfile
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from os import environ
from pathlib import Path
from random import Random
from time import perf_counter, sleep

from benchmarks.figures import summary, tell
from speakaid.core import edits
from speakaid.core.deck import Card, Deck
from speakaid.core.draft import Draft
from speakaid.storage import library, paths, versions
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile

CARDS, PICTURES, PICTURE = 200, 20, 500_000
SAVES, QUICK = 50, 10
MOVES, VERSIONS = 20_000, 200
TICK = 0.001
SCRIPT = "One named person, and a telephone number that is answered. " * 12


def deck() -> Deck:
    cards = (Card(id=f"c{n}", point=f"Point {n}", script=SCRIPT) for n in range(CARDS))
    pictured = (
        card.model_copy(update={"picture": f"p{number}.png"}) if number < PICTURES else card
        for number, card in enumerate(cards)
    )
    return Deck(id="autosave", title="Autosave", cards=tuple(pictured))


def pictures() -> dict[str, bytes]:
    chance = Random(1)
    return {f"p{number}.png": chance.randbytes(PICTURE) for number in range(PICTURES)}


def typed(draft: Draft, words: str) -> None:
    for letter in words:
        script = draft.deck.cards[100].script
        draft.change(edits.with_card(draft.deck, "c100", script=script + letter))


def longest_stall(work: Callable[[], None]) -> float:
    """Milliseconds by which a thread that wakes up every millisecond was late at most."""
    worker = threading.Thread(target=work)
    worst = 0.0
    worker.start()
    while worker.is_alive():
        before = perf_counter()
        sleep(TICK)
        worst = max(worst, perf_counter() - before - TICK)
    return worst * 1000


def saves(count: int) -> None:
    file = DraftFile(load_deck(library.add(deck(), pictures())))
    draft = file.draft()
    stalls, times, quiet = [], [], []

    def keep() -> None:
        began = perf_counter()
        file.keep(draft.deck, draft.taken_moves())
        times.append((perf_counter() - began) * 1000)

    for _ in range(count):
        typed(draft, "named person ")
        stalls.append(longest_stall(keep))
        quiet.append(longest_stall(lambda: sleep(times[-1] / 1000)))
    tell("a thread is late while nothing is kept", "ms", **summary(quiet))
    tell("typing is held up by a keeping", "ms", goal=8, **summary(stalls))
    tell("a keeping, 200 cards and 10 MB of pictures", "ms", **summary(times))


def long_way() -> None:
    file = DraftFile(load_deck(library.add(deck())))
    draft = file.draft()
    for number in range(MOVES):
        typed(draft, "ab "[number % 3])
        draft.close_step()
    file.keep(draft.deck, draft.taken_moves())
    opened = load_deck(file.path)
    began = perf_counter()
    DraftFile(opened).draft()
    tell("opening a way of 20,000 steps", "ms", goal=200, value=ms_since(began))


def many_versions(folder: Path) -> None:
    began = datetime(2026, 11, 28, tzinfo=UTC)
    talk = deck()
    for number in range(VERSIONS):
        changed = talk.model_copy(update={"title": f"Version {number}"})
        versions.keep_version(folder, changed, began + timedelta(minutes=10 * number))
    started = perf_counter()
    found = versions.versions_in(folder)
    tell("a list of versions", "ms", goal=100, value=ms_since(started), n=len(found))


def ms_since(began: float) -> float:
    return round((perf_counter() - began) * 1000, 1)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        environ[paths.HOME_VARIABLE] = home
        saves(QUICK if "--quick" in sys.argv else SAVES)
        long_way()
        many_versions(Path(home) / "versions")

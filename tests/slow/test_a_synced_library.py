"""Two computers share a library through a real Syncthing: no word of either is lost.

Each of the two is a home of its own with all that lies in it; only the folder `talks` is shared.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from decks import SHORT
from syncing import PROGRAM, Syncthing, meet

from speakaid.core.authors import ELSEWHERE, SPEAKER, Author, helper
from speakaid.core.deciding import all_used, kept
from speakaid.core.deck import Deck
from speakaid.core.edits import of_id, with_card
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import seen_by, typed
from speakaid.storage import conflicts, library, paths
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(PROGRAM is None, reason="Syncthing (Debian's “syncthing”) is not installed"),
]
ANNA = helper("Anna")
MINE, THEIRS = "I wish for time.", "I wish for a choir."


class Computer:
    """One of two: a home of its own, and a person at it."""

    def __init__(self, home: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._home, self._patch = home, monkeypatch
        self.syncthing = Syncthing(place, home / "talks")

    @contextlib.contextmanager
    def at_work(self) -> Iterator[None]:
        """The program runs on this computer."""
        with self._patch.context() as there:
            there.setenv(paths.HOME_VARIABLE, str(self._home))
            yield

    def make(self, deck: Deck) -> None:
        with self.at_work():
            library.add(deck)

    def write(self, wish: str, author: Author = SPEAKER) -> None:
        """Somebody changes a card in Prepare."""
        with self.at_work():
            file = DraftFile(load_deck(self.talk))
            draft = file.draft()
            seen = with_card(seen_by(draft.deck, author), "wish", script=wish)
            draft.change(typed(draft.deck, seen, author))
            assert file.keep(draft.deck, draft.taken_moves())

    def decide(self, deck: Deck) -> None:
        with self.at_work():
            assert DraftFile(load_deck(self.talk)).keep_step(deck)

    def bring_together(self, *, quietly: bool = False) -> int:
        """What Home does: every copy becomes one with its talk; how many there were."""
        with self.at_work():
            copies = conflicts.apart(library.decks())[1]
            for two in copies:
                conflicts.become_one(two, quietly=quietly)
            return len(copies)

    @property
    def talk(self) -> Path:
        """The one talk that Home lists."""
        with self.at_work():
            (talk,) = conflicts.apart(library.decks())[0]
            return talk.path

    @property
    def deck(self) -> Deck:
        return load_deck(self.talk).deck

    @property
    def words(self) -> set[str]:
        """The wish in every form that lies in the library, ideas and all."""
        files = (path for path in (self._home / "talks").glob("*.speakaid"))
        return set().union(*(wishes(load_deck(path).deck) for path in files))


def wish(deck: Deck) -> str:
    card = of_id(deck, "wish")
    assert card is not None
    return card.script


def wishes(deck: Deck) -> set[str]:
    """The wish as it stands in a talk, and as each helper would have it."""
    return {wish(deck), *(wish(all_used(deck, one.by)) for one in deck.proposals)}


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder with a short name: that of a socket may not be long."""
    place = Path(tempfile.mkdtemp(prefix="pair-"))
    yield place
    shutil.rmtree(place)


@pytest.fixture
def pair(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Computer, Computer]]:
    """Two computers that share a library; a talk was made on the one and came to the other."""
    one, other = (Computer(tmp_path / name, place / name, monkeypatch) for name in ("one", "other"))
    try:
        one.syncthing.start(other.syncthing)
        other.syncthing.start(one.syncthing)
        one.make(SHORT)
        meet(one.syncthing, other.syncthing)
        assert other.deck == SHORT
        yield one, other
    finally:
        one.syncthing.stop()
        other.syncthing.stop()


@contextlib.contextmanager
def apart(pair: tuple[Computer, Computer]) -> Iterator[None]:
    """The two do not hear of each other meanwhile; then they meet."""
    for computer in pair:
        computer.syncthing.go_offline()
    yield
    for computer in pair:
        computer.syncthing.go_online()
    meet_again(pair)


def meet_again(pair: tuple[Computer, Computer]) -> None:
    meet(pair[0].syncthing, pair[1].syncthing)


def in_turn(pair: tuple[Computer, Computer], is_first: bool) -> tuple[Computer, Computer]:
    return pair if is_first else pair[::-1]


@pytest.mark.parametrize("is_first", [True, False])
def test_both_change_a_talk_and_meet_and_decide_and_have_the_same(
    pair: tuple[Computer, Computer], is_first: bool
) -> None:
    """Whoever wrote last, and on whichever of the two it is decided."""
    mine, other = pair
    first, last = in_turn(pair, is_first)
    with apart(pair):
        first.write(MINE if first is mine else THEIRS)
        last.write(MINE if last is mine else THEIRS)
    assert mine.words == other.words == {MINE, THEIRS}
    assert mine.bring_together() == 1
    assert wish(mine.deck) == MINE
    assert wishes(mine.deck) == {MINE, THEIRS}
    meet_again(pair)
    other.bring_together()
    meet_again(pair)
    mine.bring_together()
    meet_again(pair)
    assert mine.deck == other.deck
    assert wishes(other.deck) == {MINE, THEIRS}
    with_theirs = all_used(mine.deck, ELSEWHERE)
    mine.decide(with_theirs)
    meet_again(pair)
    assert mine.deck == other.deck == with_theirs
    assert not list(ideas_in(other.deck))
    assert mine.bring_together() == other.bring_together() == 0


def test_both_bring_it_together_before_they_meet_again(pair: tuple[Computer, Computer]) -> None:
    """Each takes itself for the speaker's: it comes to rest all the same, with every word."""
    one, other = pair
    with apart(pair):
        one.write(MINE)
        other.write(THEIRS)
    with apart(pair):
        one.bring_together()
        other.bring_together()
    for _round in range(4):
        assert one.words == other.words == {MINE, THEIRS}
        for computer in pair:
            computer.bring_together(quietly=True)
        meet_again(pair)
    assert one.bring_together() == other.bring_together() == 0
    assert one.deck == other.deck
    assert wishes(one.deck) == {MINE, THEIRS}


@pytest.mark.parametrize("is_first", [True, False])
def test_a_helpers_ideas_and_the_speakers_words_meet(
    pair: tuple[Computer, Computer], is_first: bool
) -> None:
    speaker, helpers = pair
    with apart(pair):
        for computer in in_turn(pair, is_first):
            if computer is speaker:
                speaker.write(MINE)
            else:
                helpers.write("I wish for rest.", ANNA)
    for computer in (helpers, speaker):
        computer.bring_together()
        meet_again(pair)
    assert speaker.deck == helpers.deck
    assert wish(speaker.deck) == MINE
    assert wish(all_used(speaker.deck, ANNA)) == "I wish for rest."
    # A helper's computer cannot know that the words before are older: they may stand beside.
    others = {idea.by for idea in ideas_in(speaker.deck)} - {ANNA}
    assert all(wish(all_used(speaker.deck, by)) == wish(SHORT) for by in others)


def test_one_after_the_other_there_is_nothing_to_bring_together(
    pair: tuple[Computer, Computer],
) -> None:
    one, other = pair
    one.write(MINE)
    meet_again(pair)
    other.write("I wish for rest.", ANNA)
    meet_again(pair)
    one.decide(kept(one.deck, ANNA, "edit-wish"))
    meet_again(pair)
    assert one.deck == other.deck
    assert wishes(other.deck) == {MINE}
    assert one.bring_together() == other.bring_together() == 0

"""Words that a crash kept out of the talk are in it again a moment after it is opened."""

from pathlib import Path

import pytest
from decks import SHORT

from speakaid.core import edits
from speakaid.core.errors import NotKept, Reason
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.storage.open_deck import OpenDeck
from speakaid.ui.sitting import Sitting


@pytest.fixture
def talk() -> Path:
    return library.add(SHORT)


def cut_off(talk: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something is typed, and the program is killed before it comes into the talk."""

    def killed(*_: object) -> bool:
        raise NotKept(Reason.DISK_FULL)

    file = DraftFile(load_deck(talk))
    draft = file.draft()
    draft.change(edits.with_card(SHORT, "wish", script=script))
    with monkeypatch.context() as crash:
        crash.setattr(OpenDeck, "keep", killed)
        with pytest.raises(NotKept):
            file.keep(draft.deck, draft.taken_moves())


@pytest.mark.usefixtures("qtbot")
def test_they_are_kept_before_anything_is_typed(
    talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off(talk, "What I wish for now.", monkeypatch)
    sitting = Sitting(DraftFile(load_deck(talk)))
    assert sitting.deck.cards[1].script == "What I wish for now."
    assert not sitting.keeper.is_clean
    assert sitting.keeper.close()
    assert load_deck(talk).deck == sitting.deck


@pytest.mark.usefixtures("qtbot")
def test_without_an_interruption_nothing_is_written(talk: Path) -> None:
    sitting = Sitting(DraftFile(load_deck(talk)))
    assert sitting.keeper.is_clean
    assert sitting.keeper.close()

"""What another copy of a talk brings is known before anything becomes of it."""

from pathlib import Path

import pytest
from decks import SHORT

from speakaid.core.authors import ELSEWHERE, SPEAKER, helper
from speakaid.core.decided import with_decisions
from speakaid.core.deciding import kept
from speakaid.core.deck import Deck
from speakaid.core.edits import with_card
from speakaid.core.news import News
from speakaid.core.suggesting import received, typed
from speakaid.storage import library
from speakaid.storage.deck_file import DeckFile, load_deck, save_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.storage.typists import forget_typist, note_typist

ANNA, TOM = helper("Anna"), helper("Tom")
OTHER = with_card(SHORT, "wish", script="I wish for time.")
LATER = with_card(SHORT, "wish", script="I wish for a garden.")


@pytest.fixture
def talk() -> Path:
    """The speaker's, on the speaker's computer."""
    return library.add(SHORT)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where a copy lies."""
    return tmp_path / "a copy.speakaid"


def copy_of(deck: Deck, stick: Path) -> DeckFile:
    save_deck(deck, stick)
    return load_deck(stick)


def news(talk: Path, copy: DeckFile) -> News:
    return DraftFile(load_deck(talk)).news_of(copy)


def now_says(talk: Path, deck: Deck) -> None:
    DraftFile(load_deck(talk)).keep_step(deck)


def decided(talk: Path, before: Deck, after: Deck) -> None:
    """The ideas waited, the speaker decided, and it is kept."""
    now_says(talk, before)
    now_says(talk, with_decisions(before, after))


def test_other_words_are_ideas(talk: Path, stick: Path) -> None:
    assert news(talk, copy_of(OTHER, stick)) is News.IDEAS


def test_a_look_at_the_news_changes_nothing(talk: Path, stick: Path) -> None:
    before = talk.read_bytes()
    news(talk, copy_of(OTHER, stick))
    assert talk.read_bytes() == before
    assert DraftFile(load_deck(talk)).draft().deck == SHORT


def test_ideas_that_wait_here_already_are_ideas(talk: Path, stick: Path) -> None:
    copy = copy_of(typed(SHORT, OTHER, ANNA), stick)
    now_says(talk, copy.deck)
    assert news(talk, copy) is News.IDEAS


def test_ideas_that_were_decided_are_said_to_be(talk: Path, stick: Path) -> None:
    waiting = received(SHORT, OTHER, ELSEWHERE)
    decided(talk, waiting, kept(waiting, ELSEWHERE, "edit-wish"))
    assert news(talk, copy_of(OTHER, stick)) is News.DECIDED


def test_an_idea_that_a_newer_one_replaced_counts_as_decided(talk: Path, stick: Path) -> None:
    for deck in (typed(SHORT, OTHER, ANNA), typed(SHORT, LATER, ANNA)):
        file = DraftFile(load_deck(talk))
        file.keep_step(file.receive(copy_of(deck, stick)))
    assert news(talk, copy_of(typed(SHORT, OTHER, ANNA), stick)) is News.DECIDED


def test_what_the_talk_says_is_nothing_new_whatever_waits_in_it(talk: Path, stick: Path) -> None:
    now_says(talk, typed(SHORT, OTHER, TOM))
    ready = SHORT.model_copy(update={"ready": True})
    assert news(talk, copy_of(ready, stick)) is News.SAME


def test_an_older_form_is_nothing_new(talk: Path, stick: Path) -> None:
    now_says(talk, OTHER)
    assert news(talk, copy_of(SHORT, stick)) is News.OLDER


def test_a_locked_talk_takes_no_ideas(talk: Path, stick: Path) -> None:
    now_says(talk, SHORT.model_copy(update={"locked": True}))
    assert news(talk, copy_of(OTHER, stick)) is News.LOCKED
    assert news(talk, copy_of(SHORT, stick)) is News.SAME


def test_to_a_helpers_computer_it_brings_what_the_speaker_decided(talk: Path, stick: Path) -> None:
    note_typist(SHORT, ANNA)
    forget_typist(SPEAKER)
    assert news(talk, copy_of(OTHER, stick)) is News.SPEAKERS
    assert news(talk, copy_of(SHORT, stick)) is News.SAME

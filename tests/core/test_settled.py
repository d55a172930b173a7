"""An idea that was decided, or that its helper replaced, takes the place of none that waits."""

from decks import SHORT
from hypothesis import given

from core.some_decks import decks
from speakaid.core import edits
from speakaid.core.authors import helper
from speakaid.core.decided import replaced_between, unsettled
from speakaid.core.deck import Deck
from speakaid.core.suggesting import received, typed

ANNA, TOM = helper("Anna"), helper("Tom")


def file_of(words: str) -> Deck:
    """What Anna sends, who would have the wish so."""
    return typed(SHORT, edits.with_card(SHORT, "wish", script=words), ANNA)


OLDER, NEWER = file_of("A cup of tea."), file_of("A garden.")


def test_it_is_known_which_idea_was_replaced() -> None:
    (mark,) = replaced_between(OLDER, received(OLDER, NEWER))
    assert [mark] == list(replaced_between(OLDER, SHORT))


def test_an_idea_beside_another_replaces_none() -> None:
    toms = typed(SHORT, edits.with_card(SHORT, "wish", script="A rest."), TOM)
    assert list(replaced_between(OLDER, received(OLDER, toms))) == []


def test_an_older_file_does_not_bring_back_what_was_replaced() -> None:
    waiting = received(OLDER, NEWER)
    settled = set(replaced_between(OLDER, waiting))
    assert received(waiting, OLDER, asks=unsettled(settled.__contains__, waiting)) == waiting


def test_an_idea_that_was_decided_and_waits_again_after_undo_is_asked() -> None:
    asks = unsettled(lambda _told: True, OLDER)
    assert received(OLDER, OLDER, asks=asks) == OLDER
    assert received(SHORT, OLDER, asks=asks) == OLDER


@given(decks(), decks())
def test_what_is_not_asked_changes_nothing_at_all(mine: Deck, theirs: Deck) -> None:
    assert received(mine, theirs, asks=lambda _proposal, _one: False) == mine

"""How a talk was here lately, to tell what is older in a copy from what somebody changed."""

from datetime import UTC, datetime, timedelta

from core.copies import differences
from decks import SHORT

from speakaid.core import edits
from speakaid.core.authors import SOMEBODY
from speakaid.core.deck import Deck
from speakaid.storage import earlier, library
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


def said(words: str) -> Deck:
    return edits.with_card(SHORT, "wish", script=words)


def kept_every_hour(*decks: Deck) -> DraftFile:
    """A talk that was changed in one hour after the other."""
    now = [NOON]
    path = library.add(SHORT)
    file = DraftFile(load_deck(path), lambda: now[0])
    for deck in decks:
        file.keep_step(deck)
        now[0] += timedelta(hours=1)
    return DraftFile(load_deck(path), lambda: now[0])


def ideas_of(theirs: Deck, file: DraftFile) -> tuple[object, ...]:
    mine = file.draft().deck
    return differences(mine, theirs, SOMEBODY, file.known()).suggestions


def test_a_copy_as_the_talk_was_at_any_time_has_no_ideas() -> None:
    file = kept_every_hour(said("One."), said("Two."), said("Three."))
    for words in (SHORT, said("One."), said("Two."), said("Three.")):
        assert ideas_of(words, file) == ()
    assert len(ideas_of(said("Four."), file)) == 1


def test_a_version_that_cannot_be_read_is_as_if_it_were_not_known() -> None:
    file = kept_every_hour(said("One."), said("Two."))
    older = file.versions()[0].path
    head, _, _rest = older.read_bytes().partition(b"\n")
    older.write_bytes(head + b"\nno words\n")
    assert len(ideas_of(said("One."), file)) == 1
    assert ideas_of(SHORT, file) == ()


def test_only_the_last_versions_are_looked_through() -> None:
    many = [said(f"Words {number}.") for number in range(earlier.LOOKED_THROUGH + 3)]
    file = kept_every_hour(*many)
    assert ideas_of(many[-2], file) == ()
    assert len(ideas_of(SHORT, file)) == 1

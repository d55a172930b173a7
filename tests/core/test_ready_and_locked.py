"""The speaker's marks on a talk, and the points about which there are ideas."""

from decks import EMPTY, SHORT

from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, helper
from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.ideas_about import ideas_about, own_ideas
from speakaid.core.locking import lets
from speakaid.core.ready import is_ready, may_be_ready
from speakaid.core.suggesting import typed
from speakaid.core.whose import agreed_to, awaits_yes, made_by

ANNA, TOM = helper("Anna"), helper("Tom")
LOCKED = SHORT.model_copy(update={"locked": True})


def marked_ready(deck: Deck) -> Deck:
    return deck.model_copy(update={"ready": True})


def test_a_talk_is_ready_when_the_speaker_says_so_and_it_is_so() -> None:
    assert may_be_ready(SHORT)
    assert not is_ready(SHORT)
    assert is_ready(marked_ready(SHORT))
    assert not is_ready(marked_ready(EMPTY))


def test_a_talk_by_a_helper_waits_for_the_speakers_yes() -> None:
    talk = marked_ready(made_by(SHORT, ANNA))
    assert not is_ready(talk)
    for card in awaits_yes(talk):
        talk = agreed_to(talk, card.id)
    assert is_ready(talk)


def test_a_locked_talk_becomes_nothing_but_unlocked() -> None:
    assert lets(SHORT, LOCKED)
    assert lets(LOCKED, SHORT)
    assert lets(LOCKED, LOCKED)
    assert not lets(LOCKED, edits.removed(LOCKED, "wish"))
    assert not lets(LOCKED, edits.removed(SHORT, "wish"))


def test_ideas_are_found_by_their_points() -> None:
    deck = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), ANNA)
    deck = typed(deck, edits.removed(SHORT, "wish"), TOM)
    deck = typed(deck, edits.added(SHORT, "wish", Card(id="new")), SOMEBODY)
    assert ideas_about(deck) == {"wish": (ANNA, TOM), None: (SOMEBODY,)}
    assert ideas_about(SHORT) == {}


def test_a_helper_sees_where_their_own_ideas_are() -> None:
    seen = edits.with_card(SHORT, "wish", notes="Smile").model_copy(update={"title": "Other"})
    deck = typed(SHORT, seen, ANNA)
    assert own_ideas(deck, ANNA) == {"wish"}
    assert own_ideas(deck, TOM) == set()

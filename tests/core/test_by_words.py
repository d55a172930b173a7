"""A text as a copy of a talk: other words at most, and nothing else is lost."""

from decks import SUPPORT, card
from hypothesis import given

from core.copies import differences
from core.some_decks import decks
from speakaid.core.by_words import as_copy_of
from speakaid.core.deck import Card, Deck
from speakaid.core.suggestions import AddSuggestion, EditSuggestion


def plain(deck: Deck) -> Deck:
    """What a text holds of a talk."""
    words = (Card(point=one.point, script=one.script) for one in deck.cards)
    return Deck(title="from Anna", cards=tuple(words))


@given(decks())
def test_what_a_text_cannot_hold_stays(deck: Deck) -> None:
    copy = as_copy_of(deck, plain(deck))
    assert copy.model_copy(update={"cards": ()}) == deck.model_copy(
        update={"cards": (), "proposals": ()}
    )


def test_the_same_words_are_no_difference() -> None:
    assert not differences(SUPPORT, as_copy_of(SUPPORT, plain(SUPPORT))).suggestions


def test_other_words_are_one() -> None:
    text = plain(SUPPORT)
    cards = (*text.cards[:4], text.cards[4].model_copy(update={"script": "We sing."}))
    changed = text.model_copy(update={"cards": (*cards, *text.cards[5:])})
    (found,) = differences(SUPPORT, as_copy_of(SUPPORT, changed)).suggestions
    assert isinstance(found, EditSuggestion)
    assert (found.theirs.script, found.theirs.planned_seconds) == ("We sing.", 60)


def test_a_new_card_comes_whole() -> None:
    text = plain(SUPPORT)
    new = card("new", "Quite other words.", "Another", picture="new.png")
    longer = text.model_copy(update={"cards": (*text.cards[:-1], new, text.cards[-1])})
    (found,) = differences(SUPPORT, as_copy_of(SUPPORT, longer)).suggestions
    assert found == AddSuggestion(theirs=new)


def test_no_two_cards_get_one_id() -> None:
    swapped = SUPPORT.cards[1].model_copy(update={"id": "bus"})
    other = SUPPORT.cards[2].model_copy(update={"id": "other"})
    copy = as_copy_of(SUPPORT, Deck(cards=(swapped, other)))
    assert len({one.id for one in copy.cards}) == 2

"""What may be claimed: points on which words were typed, and no others."""

from decks import SHORT

from speakaid.core import edits
from speakaid.core.authors import SPEAKER, helper
from speakaid.core.card import Card, CardKind, TrickyWord
from speakaid.core.deck import Deck
from speakaid.core.people import Person
from speakaid.core.suggesting import seen_by, typed
from speakaid.core.typed_since import typed_since

ANNA, TOM = helper("Anna"), helper("Tom")
LONG = edits.with_card(SHORT, "wish", script="I had a dog. It was brown. It ran.")


def points(found: Deck, deck: Deck) -> list[str]:
    return [one.after.id for one in typed_since(found, deck, SPEAKER)]


def test_a_point_with_other_words_is_as_it_was_found_and_as_it_is() -> None:
    deck = edits.with_card(SHORT, "wish", script="So.")
    ((before, after),) = typed_since(SHORT, deck, SPEAKER)
    assert (before, after) == (SHORT.cards[1], deck.cards[1])


def test_a_new_point_was_not_there() -> None:
    deck = edits.added(SHORT, "wish", Card(id="new", point="My brother"))
    assert [(one.before, one.after.id) for one in typed_since(SHORT, deck, SPEAKER)] == [
        (None, "new")
    ]


def test_words_for_a_word_are_words() -> None:
    help_ = TrickyWord(word="bus", meaning="It takes me home.")
    assert points(SHORT, edits.with_card(SHORT, "wish", tricky_words=(help_,))) == ["wish"]


def test_words_that_are_gone_are_otherwise_too() -> None:
    assert points(LONG, edits.with_card(LONG, "wish", script="I had a dog. It ran.")) == ["wish"]


def test_marks_moves_people_and_the_talk_are_no_words_on_a_point() -> None:
    deck = edits.moved(LONG, "wish", 0)
    deck = edits.of_kind(edits.with_card(deck, "wish", must_say=True), "hello", CardKind.STORY)
    deck = edits.added(deck, "wish", Card(id="empty"))
    deck = deck.model_copy(update={"title": "Four", "people": (Person(name="Maria"),)})
    assert points(LONG, edits.removed(deck, "bye")) == []


def test_who_splits_a_point_or_joins_two_has_typed_nothing() -> None:
    split = edits.split(LONG, "wish", len("I had a dog. "))
    assert len(split.cards) == len(LONG.cards) + 1
    assert points(LONG, split) == []
    assert points(LONG, edits.joined(LONG, "wish")) == []


def test_a_point_that_took_in_the_words_of_another_is_not_claimed_with_them() -> None:
    joined = edits.joined(LONG, "wish")
    text = next(card.script for card in joined.cards if card.id == "wish")
    assert points(LONG, edits.with_card(joined, "wish", script=f"{text} I am Anna.")) == []


def test_on_a_copy_of_a_point_only_what_is_new_counts() -> None:
    copied = edits.duplicated(LONG, "wish")
    (new,) = {card.id for card in copied.cards} - {card.id for card in LONG.cards}
    assert points(LONG, copied) == []
    text = "I had a dog. It was brown. It ran. I am Anna."
    assert points(LONG, edits.with_card(copied, new, script=text)) == [new]


def test_of_a_helper_only_what_they_suggest_counts() -> None:
    found = typed(SHORT, edits.with_card(SHORT, "hello", notes="Slowly"), ANNA)
    seen = seen_by(found, ANNA)
    deck = typed(found, edits.with_card(seen, "wish", notes="Smile"), ANNA)
    elsewhere = edits.with_card(deck, "bye", script="The speaker’s, from elsewhere.")
    assert [one.after.id for one in typed_since(found, elsewhere, ANNA)] == ["wish"]
    assert typed_since(found, deck, TOM) == ()

"""What one edit changed is small, leads there, and leads back."""

import pytest
from decks import SHORT, SUPPORT, card, deck
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from core.some_decks import decks, texts
from speakaid.core import edits
from speakaid.core.authors import helper
from speakaid.core.changes import (
    CardsChange,
    Change,
    DeckChange,
    MoveChange,
    ProposalChange,
    TextChange,
    applied,
    changes_between,
    reversed_,
)
from speakaid.core.deck import Card, Deck, Organiser, TrickyWord
from speakaid.core.suggesting import typed as typed_by
from speakaid.core.suggestions import Proposal
from speakaid.core.text_places import differing_text, text_at
from speakaid.core.touched import card_of, only_suggests

ANNA, BEN = helper("Anna"), helper("Ben")
STEP = TypeAdapter(tuple[Change, ...])
NEW = Card(id="new", script="New.")
STRANGE_CHANGES: dict[str, Change] = {
    "other words": TextChange(card="wish", field="script", at=0, removed="Never said"),
    "beyond the text": TextChange(card="wish", field="script", at=999, added="!"),
    "no such card": TextChange(card="nobody", field="script", at=0, added="!"),
    "no such text": TextChange(card="wish", field="colour", at=0, added="!"),
    "no text at all": TextChange(card="wish", field="must_say", at=0, added="!"),
    "an id": TextChange(card="wish", field="id", at=0, added="x"),
    "no such place": TextChange(card="wish", field="tricky_words.5.word", at=0, added="!"),
    "within a text": TextChange(card="wish", field="script.0", at=0, added="!"),
    "nothing": TextChange(card="wish", field="script", at=0),
    "other cards": CardsChange(at=0, removed=(NEW,)),
    "beyond the cards": CardsChange(at=9, added=(NEW,)),
    "a card that is there": CardsChange(at=0, added=(SHORT.cards[1],)),
    "a move of another card": MoveChange(card="hello", at=1, to=0),
    "a move from beyond": MoveChange(card="wish", at=9, to=0),
    "a move to beyond": MoveChange(card="wish", at=1, to=3),
    "a proposal that is not there": ProposalChange(place=0, by=ANNA, was=(), now=None),
    "a proposal beyond the others": ProposalChange(place=5, by=ANNA, was=None, now=()),
    "another deck": DeckChange(removed=Deck(id="deck"), added=Deck(id="deck", title="!")),
}


def titled(words: str) -> Deck:
    return SHORT.model_copy(update={"title": words})


def typed(words: str) -> Deck:
    return edits.with_card(SHORT, "wish", script=words)


@given(decks(), decks())
def test_a_change_leads_there_and_back(before: Deck, after: Deck) -> None:
    after = as_locked_as(before, after)
    changes = changes_between(before, after)
    assert applied(before, changes) == after
    assert applied(after, reversed_(changes)) == before


def as_locked_as(other: Deck, deck: Deck) -> Deck:
    """A lock is no change that could be taken back."""
    return deck.model_copy(update={"locked": other.locked})


@given(decks())
def test_to_lock_a_talk_changes_nothing_that_could_be_taken_back(deck: Deck) -> None:
    assert changes_between(deck, deck.model_copy(update={"locked": not deck.locked})) == ()


@given(decks(), decks())
def test_a_change_comes_back_from_a_file_as_it_was(before: Deck, after: Deck) -> None:
    changes = changes_between(before, after)
    assert STEP.validate_json(STEP.dump_json(changes)) == changes


@given(texts, texts, st.sampled_from(("script", "point", "notes")))
def test_whatever_is_typed_over_leads_there_and_back(old: str, new: str, field: str) -> None:
    before = edits.with_card(SHORT, "wish", **{field: old})
    after = edits.with_card(SHORT, "wish", **{field: new})
    changes = changes_between(before, after)
    assert all(isinstance(change, TextChange) for change in changes)
    assert applied(before, changes) == after
    assert applied(after, reversed_(changes)) == before


def test_the_same_deck_is_no_change() -> None:
    assert changes_between(SHORT, SHORT) == ()
    assert changes_between(SHORT, SHORT.model_copy()) == ()
    assert changes_between(SHORT, SHORT.model_copy(deep=True)) == ()


def test_a_letter_is_a_small_change() -> None:
    change = changes_between(typed("I wish for one thing"), typed("I wish for one things"))
    assert change == (TextChange(card="wish", field="script", at=20, added="s"),)


def test_a_letter_in_the_title_is_as_small() -> None:
    change = changes_between(titled("Three lines"), titled("Three lines!"))
    assert change == (TextChange(card=None, field="title", at=11, added="!"),)


def test_a_letter_in_the_help_for_a_word_is_as_small() -> None:
    words = tuple(TrickyWord(word=word, meaning="so") for word in ("bus", "choir"))
    before = deck("", card("a", tricky_words=words))
    after = edits.with_card(before, "a", tricky_words=(words[0], TrickyWord(word="choir")))
    change = changes_between(before, after)
    assert change == (TextChange(card="a", field="tricky_words.1.meaning", at=0, removed="so"),)
    assert applied(before, change) == after


def test_a_letter_for_the_organiser_and_in_a_sentence_is_as_small() -> None:
    told = SHORT.model_copy(update={"organiser": Organiser(signals="5 min")})
    assert changes_between(SHORT, told)[0] == TextChange(
        card=None, field="organiser.signals", at=0, added="5 min"
    )
    waiting = SUPPORT.model_copy(update={"holding_sentences": ("Please", "I know")})
    change = changes_between(
        waiting, waiting.model_copy(update={"holding_sentences": ("Please!", "I know")})
    )
    assert change == (TextChange(card=None, field="holding_sentences.0", at=6, added="!"),)
    assert applied(waiting, change).holding_sentences == ("Please!", "I know")


def test_a_sentence_more_is_no_letter() -> None:
    more = SHORT.model_copy(update={"holding_sentences": ("Please wait.",)})
    assert isinstance(changes_between(SHORT, more)[0], DeckChange)


def test_a_mark_and_a_picture_are_changes_of_the_card() -> None:
    for fields in ({"must_say": False}, {"picture": "bus.png"}, {"script": "a", "notes": "b"}):
        after = edits.with_card(SHORT, "wish", **fields)
        (change,) = changes_between(SHORT, after)
        assert isinstance(change, CardsChange)
        assert change.removed == (SHORT.cards[1],)


@pytest.mark.parametrize("to", [1, 4, 5, 6])
def test_a_card_that_goes_elsewhere_is_a_small_change(to: int) -> None:
    moved = edits.moved(SUPPORT, SUPPORT.cards[3].id, to)
    (change,) = changes_between(SUPPORT, moved)
    assert change == MoveChange(card=SUPPORT.cards[3].id, at=3, to=to)
    assert applied(SUPPORT, (change,)) == moved
    assert applied(moved, reversed_((change,))) == SUPPORT


def test_a_copy_with_an_id_of_its_own_goes_the_same_way() -> None:
    told = SHORT.model_copy(update={"slot_seconds": 60.0})
    copy = SHORT.model_copy(update={"id": "copy"})
    assert changes_between(SHORT, copy) == ()
    changed = applied(copy, changes_between(SHORT, told))
    assert (changed.id, changed.slot_seconds, changed.cards) == ("copy", 60.0, SHORT.cards)


def test_a_text_that_is_too_long_for_a_talk_can_be_read_back() -> None:
    changes = changes_between(SHORT, typed("a" * 300_000))
    assert STEP.validate_json(STEP.dump_json(changes)) == changes


def test_cards_and_title_may_change_at_once() -> None:
    both = edits.removed(titled("Two lines"), "wish")
    assert [change.kind for change in changes_between(SHORT, both)] == ["text", "cards"]


@pytest.mark.parametrize("change", STRANGE_CHANGES.values(), ids=STRANGE_CHANGES)
def test_what_does_not_fit_is_refused(change: Change) -> None:
    with pytest.raises(ValueError, match=r"no text|no such place|does not fit"):
        applied(SHORT, (change,))


@pytest.mark.parametrize(
    ("after", "card_id"),
    [
        (typed("Other."), "wish"),
        (titled("Other"), None),
        (edits.removed(SHORT, "wish"), None),
        (edits.added(SHORT, "wish", NEW), "new"),
        (edits.moved(SUPPORT, "bus", 4), "bus"),
        (edits.of_kind(SHORT, "wish", SHORT.cards[0].kind), "wish"),
        (SHORT.model_copy(update={"slot_seconds": 5.0}), None),
    ],
    ids=["typed", "titled", "removed", "added", "moved", "another part", "another slot"],
)
def test_which_card_one_looks_at(after: Deck, card_id: str | None) -> None:
    before = SUPPORT if after.id == SUPPORT.id and len(after.cards) > 5 else SHORT
    assert card_of(changes_between(before, after), after) == card_id


def test_of_two_cards_that_changed_places_none_is_lost_from_sight() -> None:
    same = CardsChange(at=1, removed=(SHORT.cards[1],), added=(SHORT.cards[1],))
    assert card_of((same,), SHORT) == "wish"


def test_two_values_of_another_kind_differ_in_no_text() -> None:
    assert differing_text(SHORT, SHORT.cards[0]) is None
    assert text_at(SHORT, "cards.1.script") == SHORT.cards[1].script


def with_two_helpers() -> Deck:
    """Anna and Ben suggest other words for one card."""
    made = typed_by(SHORT, typed("Anna's words."), ANNA)
    return typed_by(made, typed("Ben's words."), BEN)


def test_one_more_letter_of_a_helper_is_a_small_change() -> None:
    before = with_two_helpers()
    after = typed_by(before, typed("Ben's words.!"), BEN)
    changes = changes_between(before, after)
    assert [(one.kind, one.added) for one in changes] == [("text", "!")]
    assert only_suggests(changes)
    assert applied(before, changes) == after


def test_another_idea_tells_nothing_of_the_others() -> None:
    before = with_two_helpers()
    after = typed_by(before, edits.with_card(typed("Ben's words."), "bye", must_say=True), BEN)
    (change,) = changes_between(before, after)
    assert isinstance(change, ProposalChange)
    assert (change.by, change.at, len(change.removed), len(change.added)) == (BEN, 1, 0, 1)
    assert only_suggests((change,))
    assert not only_suggests(changes_between(SHORT, typed("Mine.")))


def test_helpers_in_another_order_come_back_in_theirs() -> None:
    before = with_two_helpers()
    after = before.model_copy(update={"proposals": before.proposals[::-1]})
    changes = changes_between(before, after)
    assert applied(before, changes) == after
    assert applied(after, reversed_(changes)) == before


def test_what_does_not_fit_the_ideas_is_refused() -> None:
    before = with_two_helpers()
    strange = {
        "of somebody else": ProposalChange(place=0, by=BEN, was=("wish",), now=()),
        "of another order": ProposalChange(place=0, by=ANNA, was=("bye",), now=()),
        "of other ideas": ProposalChange(
            place=0, by=ANNA, was=("wish",), now=(), removed=before.proposals[1].suggestions
        ),
    }
    for change in strange.values():
        with pytest.raises(ValueError, match="does not fit the proposals"):
            applied(before, (change,))
    assert isinstance(before.proposals[0], Proposal)

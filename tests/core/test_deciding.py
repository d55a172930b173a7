"""The promises of deciding, for all decks: nothing of the speaker's is lost, accepting all gives
theirs, keeping all gives mine, and the order of deciding does not matter.
"""

import random

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from core.copies import differences
from core.some_decks import decks, some_edits
from speakaid.core.authors import SOMEBODY, helper
from speakaid.core.comparing import bare
from speakaid.core.deciding import all_used, kept, said_my_way, used
from speakaid.core.deck import CardKind, Deck
from speakaid.core.draft import Draft, Move
from speakaid.core.edits import of_kind
from speakaid.core.proposals import ideas_in, proposal_of, with_proposal
from speakaid.core.suggestions import EditSuggestion, key_of
from speakaid.core.whose import is_speakers

ANNA = helper("Anna")


def words_of(deck: Deck) -> Deck:
    """What a deck says, whoever wrote it, and in whichever copy."""
    cards = tuple(bare(card) for card in deck.cards)
    people = tuple(sorted(deck.people, key=lambda person: person.id))
    other = {"id": "any", "cards": cards, "people": people, "ready": False, "locked": False}
    return without_ideas(deck).model_copy(update=other)


def without_ideas(deck: Deck) -> Deck:
    return deck.model_copy(update={"proposals": ()})


@st.composite
def two_copies(draw: DrawFn) -> tuple[Deck, Deck]:
    """A talk, and what somebody made of a copy of it."""
    mine = draw(decks())
    theirs = mine
    for edit in draw(some_edits()):
        theirs = edit(theirs)
    if theirs.cards and draw(st.booleans()):
        card = draw(st.sampled_from(theirs.cards))
        theirs = of_kind(theirs, card.id, draw(st.sampled_from(CardKind)))
    return mine, theirs


@st.composite
def strangers(draw: DrawFn) -> tuple[Deck, Deck]:
    """Two talks that have little to do with each other."""
    return draw(decks()), draw(decks())


@st.composite
def copies_with_other_ids(draw: DrawFn) -> tuple[Deck, Deck]:
    """A talk, and a changed copy that came back through another program."""
    mine, theirs = draw(two_copies())
    return mine, with_other_ids(theirs)


def with_other_ids(deck: Deck) -> Deck:
    cards = tuple(card.model_copy(update={"id": f"their-{card.id}"}) for card in deck.cards)
    return deck.model_copy(update={"cards": cards, "proposals": ()})


copies = two_copies() | strangers() | copies_with_other_ids()


def with_ideas(mine: Deck, theirs: Deck) -> Deck:
    return with_proposal(mine, SOMEBODY, differences(mine, theirs))


def keys_in(deck: Deck) -> list[str]:
    proposal = proposal_of(deck, SOMEBODY)
    return [key_of(one) for one in proposal.suggestions] if proposal else []


def decided(deck: Deck, yes: set[str], order: list[str]) -> Deck:
    """The deck after these are used and the others kept, in this order."""
    for key in order:
        if key in keys_in(deck):
            deck = (used if key in yes else kept)(deck, SOMEBODY, key)
    return deck


@given(copies)
def test_using_all_gives_theirs(both: tuple[Deck, Deck]) -> None:
    mine, theirs = both
    after = all_used(with_ideas(mine, theirs), SOMEBODY)
    assert after.proposals == mine.proposals
    assert not differences(after, theirs).suggestions
    if {card.id for card in theirs.cards} & {card.id for card in mine.cards}:
        return
    assert len(after.cards) == len(theirs.cards)


@given(two_copies())
def test_using_all_gives_theirs_to_the_letter(both: tuple[Deck, Deck]) -> None:
    mine, theirs = both
    if {card.id for card in theirs.cards} <= {card.id for card in mine.cards}:
        after = all_used(with_ideas(mine, theirs), SOMEBODY)
        assert words_of(after) == words_of(theirs)


@given(copies)
def test_keeping_all_gives_mine(both: tuple[Deck, Deck]) -> None:
    mine, theirs = both
    deck = with_ideas(mine, theirs)
    assert decided(deck, set(), keys_in(deck)) == mine


@given(copies, st.randoms(use_true_random=False))
def test_the_order_of_deciding_does_not_matter(
    both: tuple[Deck, Deck], chance: random.Random
) -> None:
    deck = with_ideas(*both)
    keys = keys_in(deck)
    yes = {key for key in keys if chance.random() < 0.6}
    another = chance.sample(keys, len(keys))
    one, other = decided(deck, yes, keys), decided(deck, yes, another)
    assert words_of(one) == words_of(other)
    assert one.proposals == other.proposals == both[0].proposals


@given(copies, st.randoms(use_true_random=False))
def test_what_is_kept_stays_as_it_was(both: tuple[Deck, Deck], chance: random.Random) -> None:
    """A card about which nothing was accepted has every word that it had."""
    mine, theirs = both
    deck = with_ideas(mine, theirs)
    keys = keys_in(deck)
    yes = {key for key in keys if chance.random() < 0.5}
    after = {card.id: card for card in decided(deck, yes, chance.sample(keys, len(keys))).cards}
    for card in mine.cards:
        if f"remove-{card.id}" not in yes:
            assert card.id in after
            if f"edit-{card.id}" not in yes:
                assert after[card.id].model_copy(update={"kind": card.kind}) == card


@given(two_copies(), st.data())
def test_what_the_speaker_wrote_meanwhile_stays(
    both: tuple[Deck, Deck], data: st.DataObject
) -> None:
    """Using an idea takes only what the helper changed."""
    deck = with_ideas(*both)
    proposal = proposal_of(deck, SOMEBODY)
    edits = (
        [one for one in proposal.suggestions if isinstance(one, EditSuggestion)] if proposal else []
    )
    edits = [one for one in edits if one.mine.notes == one.theirs.notes]
    if not edits:
        return
    about = data.draw(st.sampled_from(edits)).about
    changed = tuple(
        card.model_copy(update={"notes": "My own."}) if card.id == about else card
        for card in deck.cards
    )
    after = used(deck.model_copy(update={"cards": changed}), SOMEBODY, f"edit-{about}")
    assert next(card.notes for card in after.cards if card.id == about) == "My own."


@given(copies)
def test_said_my_way_is_the_speakers(both: tuple[Deck, Deck]) -> None:
    deck = with_ideas(*both)
    for key in keys_in(deck):
        if key.startswith(("edit-", "add-")) and key in keys_in(deck):
            deck = said_my_way(deck, SOMEBODY, key, script="In my words.")
            about = key.partition("-")[2]
            card = next(card for card in deck.cards if card.id == about)
            assert card.script == "In my words."
            assert is_speakers(card)


@given(copies, decks(), st.data())
def test_every_decision_can_be_undone(
    both: tuple[Deck, Deck], third: Deck, data: st.DataObject
) -> None:
    """As small changes, to and fro, whoever suggests."""
    before = with_ideas(*both)
    before = with_proposal(before, ANNA, differences(before, third, ANNA))
    deck = before
    draft = Draft(before)
    for idea in data.draw(st.permutations(tuple(ideas_in(before)))):
        if any(one == idea for one in ideas_in(deck)):
            decide = data.draw(st.sampled_from((used, kept)))
            deck = decide(deck, idea.by, key_of(idea.suggestion))
            draft.change(deck)
    assert draft.deck == deck
    kept_way = Draft(deck)
    kept_way.remember(
        Move.model_validate_json(move.model_dump_json()) for move in draft.taken_moves()
    )
    while kept_way.can_undo:
        kept_way.undo()
    assert kept_way.deck == before
    while kept_way.can_redo:
        kept_way.redo()
    assert kept_way.deck == deck

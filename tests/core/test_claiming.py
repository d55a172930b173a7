"""Who was taken for another one, and says so afterwards, has typed what they claim."""

from itertools import chain

from decks import SHORT
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from core.some_decks import BEN, CLEO, Edit, decks, some_edits
from core.test_answered import keys_by, typed_as, without_ideas
from core.test_deciding import words_of
from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, SPEAKER, Author, helper
from speakaid.core.card import Card, CardKind
from speakaid.core.claiming import claimed
from speakaid.core.comparing import bare
from speakaid.core.deck import Deck
from speakaid.core.people import Person
from speakaid.core.proposals import ideas_in, proposal_of
from speakaid.core.suggesting import seen_by, typed
from speakaid.core.typed_since import said_on, typed_since
from speakaid.core.whose import agreed_to, is_helpers_own, made_by

ANNA, TOM = helper("Anna"), helper("Tom")
talks = decks().filter(lambda deck: not is_helpers_own(deck))
helpers = st.sampled_from([ANNA, SOMEBODY])


def points(found: Deck, deck: Deck, was: Author = SPEAKER) -> list[str]:
    """The points that somebody may claim."""
    return [one.after.id for one in typed_since(found, deck, was)]


def some_of(data: DataObject, ids: list[str]) -> frozenset[str]:
    return data.draw(st.frozensets(st.sampled_from(ids))) if ids else frozenset()


def sayings(deck: Deck, but: frozenset[str] = frozenset()) -> list[Card]:
    """What the points say; which of two openings is one is not said by their words."""
    kind = {"kind": CardKind.POINT}
    return [bare(card.model_copy(update=kind)) for card in deck.cards if card.id not in but]


def all_but_cards(deck: Deck) -> Deck:
    return without_ideas(deck).model_copy(update={"cards": ()})


# -- what a helper claims who was taken for the speaker


@given(talks, some_edits(), some_edits(), helpers, st.data())
def test_what_is_not_claimed_is_as_it_was_and_what_is_claimed_is_an_idea(
    mine: Deck, before: tuple[Edit, ...], now: tuple[Edit, ...], author: Author, data: DataObject
) -> None:
    found = typed_as(mine, TOM, before)
    deck = typed_as(found, SPEAKER, now)
    claims = some_of(data, points(found, deck))
    after = claimed(deck, author, SPEAKER, found, claims)
    assert all_but_cards(after) == all_but_cards(deck)
    assert sayings(after, claims) == sayings(deck, claims)
    if not is_helpers_own(after):
        then = {card.id: said_on(card) for card in found.cards}
        assert all(said_on(card) == then[card.id] for card in after.cards if card.id in claims)
        assert words_of(seen_by(after, author)) == words_of(without_ideas(deck))
        assert {about.split("-", 1)[1] for about in keys_by(after, author)} >= claims


@given(talks, some_edits(), some_edits(), st.data())
def test_no_sentence_leaves_the_talk_that_was_in_it_before(
    found: Deck, now: tuple[Edit, ...], more: tuple[Edit, ...], data: DataObject
) -> None:
    deck = typed_as(typed_as(found, SPEAKER, now), SPEAKER, more)
    after = claimed(deck, ANNA, SPEAKER, found, some_of(data, points(found, deck)))
    assert sentences(found) & sentences(deck) <= sentences(after)


def sentences(deck: Deck) -> frozenset[str]:
    """All that is said on the points."""
    return frozenset(chain.from_iterable(map(said_on, deck.cards)))


@given(talks, some_edits(), some_edits(), helpers)
def test_ideas_that_wait_go_on_waiting(
    mine: Deck, before: tuple[Edit, ...], now: tuple[Edit, ...], author: Author
) -> None:
    found = typed_as(mine, TOM, before)
    deck = typed_as(found, SPEAKER, now)
    after = claimed(deck, author, SPEAKER, found, points(found, deck))
    for by in (TOM, BEN, CLEO):
        assert proposal_of(after, by) == proposal_of(deck, by)


def test_who_claims_nothing_changes_nothing() -> None:
    deck = edits.with_card(SHORT, "wish", script="My own.")
    assert claimed(deck, ANNA, SPEAKER, SHORT, ()) == deck
    assert claimed(SHORT, ANNA, TOM, SHORT, ("wish",)) == SHORT


def test_of_two_points_one_is_claimed() -> None:
    deck = edits.with_card(SHORT, "wish", script="I am Mark.", must_say=True)
    deck = edits.with_card(deck, "hello", script="I am Anna.")
    deck = deck.model_copy(update={"title": "Mine", "people": (Person(name="Hong"),)})
    after = claimed(deck, ANNA, SPEAKER, SHORT, {"hello"})
    assert after.cards == (SHORT.cards[0], *deck.cards[1:])
    assert (after.title, after.people) == ("Mine", deck.people)
    assert [(idea.by, idea.suggestion.about) for idea in ideas_in(after)] == [(ANNA, "hello")]


def test_the_marks_of_a_point_stay_the_speakers() -> None:
    deck = edits.with_card(SHORT, "wish", script="Anna’s.", must_say=True, planned_seconds=60)
    wish = claimed(deck, ANNA, SPEAKER, SHORT, {"wish"}).cards[1]
    assert (wish.script, wish.must_say) == (SHORT.cards[1].script, True)
    assert wish.planned_seconds == 60


def test_an_idea_that_came_meanwhile_stays() -> None:
    deck = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), TOM)
    deck = typed(deck, edits.with_card(deck, "hello", point="Hello all"), SPEAKER)
    after = claimed(deck, ANNA, SPEAKER, SHORT, {"hello"})
    assert (keys_by(after, TOM), keys_by(after, ANNA)) == ({"edit-wish"}, {"edit-hello"})


def test_an_idea_that_nobody_signed_is_not_mixed_with_what_is_claimed() -> None:
    found = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), SOMEBODY)
    deck = edits.with_card(found, "wish", script="Anna’s.")
    after = claimed(deck, ANNA, SPEAKER, found, {"wish"})
    assert seen_by(after, ANNA).cards[1].notes == ""
    assert seen_by(after, ANNA).cards[1].script == "Anna’s."
    assert proposal_of(after, SOMEBODY) == proposal_of(found, SOMEBODY)


def test_marks_and_decisions_stay() -> None:
    deck = edits.with_card(SHORT, "wish", script="Anna’s.")
    marks = {"ready": True, "decided": ("0123456789abcdef",)}
    after = claimed(deck.model_copy(update=marks), ANNA, SPEAKER, SHORT, {"wish"})
    assert (after.ready, after.decided) == (True, marks["decided"])


def test_in_a_talk_of_helpers_the_words_are_theirs_and_nobody_said_yes() -> None:
    found = made_by(SHORT, TOM)
    deck = typed(found, edits.with_card(found, "wish", point="Mine"), SPEAKER)
    deck = agreed_to(agreed_to(deck, "hello"), "wish")
    deck = edits.added(deck, "hello", Card(id="new", script="Anna’s."))
    after = claimed(deck, ANNA, SPEAKER, found, {"new", "wish"})
    assert {card.id: (card.authors, card.agreed) for card in after.cards} == {
        "hello": ((TOM,), True),
        "wish": ((TOM,), False),
        "bye": ((TOM,), False),
    }
    assert keys_by(after, ANNA) == {"add-new", "edit-wish"}


# -- what is claimed of a helper’s


@given(talks, some_edits(), some_edits(), st.data())
def test_what_the_speaker_claims_is_in_the_talk_and_the_rest_waits(
    mine: Deck, before: tuple[Edit, ...], now: tuple[Edit, ...], data: DataObject
) -> None:
    found = typed_as(mine, ANNA, before)
    deck = typed_as(found, ANNA, now)
    claims = some_of(data, points(found, deck, ANNA))
    after = claimed(deck, SPEAKER, ANNA, found, claims)
    assert all_but_cards(after) == all_but_cards(deck)
    assert set(sayings(after, claims)) == set(sayings(deck, claims))
    assert sentences(seen_by(deck, ANNA)) <= sentences(seen_by(after, ANNA)) | sentences(after)


@given(talks, some_edits(), some_edits(), st.data())
def test_what_came_before_or_is_not_claimed_stays_who_typed_its(
    mine: Deck, before: tuple[Edit, ...], now: tuple[Edit, ...], data: DataObject
) -> None:
    found = typed_as(mine, ANNA, before)
    deck = typed_as(found, ANNA, now)
    claims = some_of(data, points(found, deck, ANNA))
    after = claimed(deck, TOM, ANNA, found, claims)
    assert without_ideas(after) == without_ideas(deck)
    left = {idea.suggestion for idea in ideas_in(after) if idea.by == ANNA}
    were = {idea.suggestion for idea in ideas_in(deck) if idea.by == ANNA}
    assert {one for one in left if one.about not in claims} == {
        one for one in were if one.about not in claims
    }


def test_of_two_ideas_the_speaker_claims_one() -> None:
    deck = edits.with_card(SHORT, "wish", script="I am Mark.")
    deck = typed(SHORT, edits.with_card(deck, "hello", script="I am Anna."), ANNA)
    after = claimed(deck, SPEAKER, ANNA, SHORT, {"wish"})
    assert after.cards[1].script == "I am Mark."
    assert after.cards[0] == SHORT.cards[0]
    assert keys_by(after, ANNA) == {"edit-hello"}


def test_in_a_talk_of_helpers_a_point_is_signed_anew() -> None:
    found = made_by(SHORT, TOM)
    deck = found
    for card in ("wish", "bye"):
        deck = typed(deck, edits.with_card(deck, card, script="Mine."), ANNA)
    after = claimed(deck, SPEAKER, ANNA, found, {"wish"})
    assert [card.authors for card in after.cards] == [(TOM,), (TOM, SPEAKER), (TOM, ANNA)]


def test_who_wrote_on_the_point_before_stays_among_its_writers() -> None:
    found = made_by(SHORT, ANNA)
    deck = edits.with_card(found, "wish", script="Mine.")
    assert claimed(deck, SPEAKER, ANNA, found, {"wish"}).cards[1].authors == (ANNA, SPEAKER)
    new = edits.added(found, "wish", Card(id="new", script="Mine.", authors=(ANNA,)))
    assert claimed(new, SPEAKER, ANNA, found, {"new"}).cards[2].authors == ()

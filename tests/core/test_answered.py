"""Who says afterwards who they are has typed as that person, from the first letter on."""

from decks import SHORT
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import Edit, decks, some_edits
from core.test_deciding import without_ideas, words_of
from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, SPEAKER, helper
from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.draft import Draft
from speakaid.core.proposals import ideas_in, proposal_of
from speakaid.core.retelling import ONE_BY_ONE, retell
from speakaid.core.suggesting import answered, seen_by, typed
from speakaid.core.suggestions import key_of
from speakaid.core.whose import helpers_in, is_helpers_own, made_by

ANNA, TOM = helper("Anna"), helper("Tom")
talks = decks().filter(lambda deck: not is_helpers_own(deck)).map(without_ideas)


def typed_as(deck: Deck, author: object, doing: tuple[Edit, ...]) -> Deck:
    """The deck after this person did so in what they see of it."""
    seen = seen_by(deck, author)
    for edit in doing:
        seen = edit(seen)
    return typed(deck, seen, author)


def without_ideas(deck: Deck) -> Deck:
    return deck.model_copy(update={"proposals": ()})


def keys_by(deck: Deck, author: object) -> set[str]:
    return {key_of(idea.suggestion) for idea in ideas_in(deck) if idea.by == author}


@given(talks, some_edits(), some_edits())
def test_ideas_that_nobody_signed_before_stay_ideas(
    mine: Deck, before: tuple[Edit, ...], now: tuple[Edit, ...]
) -> None:
    found = typed_as(mine, SOMEBODY, before)
    after = answered(typed_as(found, SOMEBODY, now), ANNA, found)
    assert proposal_of(after, SOMEBODY) == proposal_of(found, SOMEBODY)
    assert without_ideas(after) == without_ideas(mine)


@given(talks, some_edits())
def test_who_typed_nothing_takes_over_nothing(mine: Deck, before: tuple[Edit, ...]) -> None:
    found = typed_as(mine, SOMEBODY, before)
    assert answered(found, SPEAKER, found) == found
    assert answered(found, ANNA, found) == found
    assert answered(found, SOMEBODY) == found


def test_of_one_card_only_what_was_typed_now_is_the_speakers() -> None:
    found = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), SOMEBODY)
    seen = seen_by(found, SOMEBODY)
    now = typed(found, edits.with_card(seen, "wish", script="My own."), SOMEBODY)
    after = answered(now, SPEAKER, found)
    assert (after.cards[1].script, after.cards[1].notes) == ("My own.", "")
    assert after.cards[1].authors == ()
    assert keys_by(after, SOMEBODY) == {"edit-wish"}
    assert seen_by(after, SOMEBODY).cards[1].notes == "Smile"


def test_a_new_card_bears_the_name_of_who_says_so() -> None:
    now = typed(SHORT, edits.added(SHORT, "wish", Card(id="new", script="Sing.")), SOMEBODY)
    after = answered(now, ANNA, SHORT)
    assert keys_by(after, ANNA) == {"add-new"}
    assert not keys_by(after, SOMEBODY)
    assert seen_by(after, ANNA).cards[2].authors == (ANNA,)


def test_what_a_helper_had_suggested_stays_when_they_say_who_they_are() -> None:
    found = typed(SHORT, edits.with_card(SHORT, "hello", notes="Slowly"), ANNA)
    now = typed(found, edits.with_card(found, "wish", notes="Smile"), SOMEBODY)
    assert keys_by(answered(now, ANNA, found), ANNA) == {"edit-hello", "edit-wish"}


def test_in_a_talk_that_helpers_made_the_cards_are_signed_anew() -> None:
    talk = made_by(SHORT, SOMEBODY)
    assert made_by(SHORT, SPEAKER) == SHORT
    assert answered(talk, SPEAKER, Deck()).cards == SHORT.cards
    assert {card.authors for card in answered(talk, ANNA, Deck()).cards} == {(ANNA,)}
    assert answered(talk, SPEAKER, talk) == talk
    assert helpers_in(talk) == ()


def test_who_wrote_with_others_stands_among_them() -> None:
    talk = made_by(SHORT, TOM)
    now = typed(talk, edits.with_card(talk, "wish", script="Mine."), SOMEBODY)
    after = answered(now, SPEAKER, talk)
    assert after.cards[1].authors == (TOM, SPEAKER)
    assert after.cards[0].authors == (TOM,)
    assert helpers_in(after) == (TOM,)


@given(talks, st.lists(some_edits(), max_size=4))
def test_every_step_stays_a_step_of_who_says_so(
    mine: Deck, sittings: list[tuple[Edit, ...]]
) -> None:
    draft = Draft(mine)
    seen = [draft.deck]
    for doing in sittings:
        after = typed_as(draft.deck, SOMEBODY, doing)
        if draft.change(after):
            seen.append(seen_by(draft.deck, SOMEBODY))
        draft.close_step()
    retell(draft, draft.steps, lambda deck: answered(deck, SPEAKER, mine))
    assert words_of(draft.deck) == words_of(seen[-1])
    while draft.can_undo:
        draft.undo()
    assert draft.deck == mine


def test_of_very_many_steps_the_first_become_one() -> None:
    draft = Draft(SHORT)
    for number in range(ONE_BY_ONE + 20):
        seen = seen_by(draft.deck, SOMEBODY)
        after = edits.with_card(seen, "wish", notes=f"Note {number}")
        draft.change(typed(draft.deck, after, SOMEBODY))
        draft.close_step()
    retell(draft, draft.steps, lambda deck: answered(deck, SPEAKER, SHORT))
    assert draft.steps == ONE_BY_ONE
    assert draft.deck.cards[1].notes == f"Note {ONE_BY_ONE + 19}"


def test_who_took_back_more_than_they_typed_tells_nothing_anew() -> None:
    draft = Draft(SHORT)
    retell(draft, 3, lambda deck: deck)
    assert draft.deck == SHORT
    assert not draft.can_undo

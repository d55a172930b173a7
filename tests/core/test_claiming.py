"""Who was taken for another one, and says so afterwards, has typed as themselves."""

from decks import SHORT
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import Edit, decks, some_edits
from core.test_answered import keys_by, typed_as, without_ideas
from core.test_deciding import words_of
from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, SPEAKER, Author, helper
from speakaid.core.claiming import claimed
from speakaid.core.deck import Deck
from speakaid.core.proposals import proposal_of
from speakaid.core.suggesting import seen_by, typed
from speakaid.core.whose import agreed_to, is_helpers_own, made_by

ANNA, TOM = helper("Anna"), helper("Tom")
talks = decks().filter(lambda deck: not is_helpers_own(deck)).map(without_ideas)
helpers = st.sampled_from([ANNA, SOMEBODY])


@given(talks, some_edits(), some_edits(), helpers)
def test_a_helper_taken_for_the_speaker_has_changed_nothing_and_lost_nothing(
    mine: Deck, before: tuple[Edit, ...], now: tuple[Edit, ...], author: Author
) -> None:
    found = typed_as(mine, TOM, before)
    deck = typed_as(found, SPEAKER, now)
    after = claimed(deck, author, SPEAKER, found)
    assert without_ideas(after) == mine
    assert words_of(seen_by(after, author)) == words_of(without_ideas(deck))
    assert keys_by(after, TOM) == keys_by(found, TOM)


@given(talks, some_edits())
def test_the_speaker_taken_for_a_helper_has_typed_in_the_talk(
    mine: Deck, now: tuple[Edit, ...]
) -> None:
    deck = typed_as(mine, ANNA, now)
    assert words_of(claimed(deck, SPEAKER, ANNA, mine)) == words_of(seen_by(deck, ANNA))


@given(talks, some_edits(), some_edits())
def test_what_came_before_stays_who_typed_its(
    mine: Deck, before: tuple[Edit, ...], now: tuple[Edit, ...]
) -> None:
    found = typed_as(mine, ANNA, before)
    after = claimed(typed_as(found, ANNA, now), TOM, ANNA, found)
    assert proposal_of(after, ANNA) == proposal_of(found, ANNA)
    assert without_ideas(after) == mine


def test_an_idea_that_came_meanwhile_stays() -> None:
    deck = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), TOM)
    deck = typed(deck, edits.with_card(deck, "hello", point="Hello all"), SPEAKER)
    after = claimed(deck, ANNA, SPEAKER, SHORT)
    assert (keys_by(after, TOM), keys_by(after, ANNA)) == ({"edit-wish"}, {"edit-hello"})


def test_in_a_talk_of_helpers_the_words_are_theirs_and_nobody_said_yes() -> None:
    found = made_by(SHORT, TOM)
    deck = agreed_to(typed(found, edits.with_card(found, "wish", point="Mine"), SPEAKER), "hello")
    deck = deck.model_copy(update={"ready": True, "locked": True})
    after = claimed(
        edits.added(deck, "hello", SHORT.cards[0].model_copy(update={"id": "new"})),
        ANNA,
        SPEAKER,
        found,
    )
    assert {card.id: card.authors for card in after.cards} == {
        "hello": (TOM,),
        "new": (ANNA,),
        "wish": (TOM, ANNA),
        "bye": (TOM,),
    }
    assert not after.cards[0].agreed
    assert (after.ready, after.locked) == (False, False)

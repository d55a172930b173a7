"""Whose words a card holds, and what of a helper's talk waits for the speaker's yes."""

import pytest
from decks import SHORT, SUPPORT, card, deck

from core.copies import differences
from speakaid.core import edits
from speakaid.core.authors import MOST_AUTHORS, SOMEBODY, SPEAKER, Author, helper
from speakaid.core.deciding import used
from speakaid.core.deck import Card, Deck
from speakaid.core.proposals import with_proposal
from speakaid.core.suggesting import answered, received, typed
from speakaid.core.whose import (
    agreed_to,
    awaits_yes,
    is_helpers_own,
    is_speakers,
    signed,
    with_author,
)

ANNA, BEN = helper("Anna"), helper("Ben")


def by(made: Deck, *authors: Author) -> Deck:
    """The talk as if these had written every card of it."""
    cards = tuple(one.model_copy(update={"authors": authors}) for one in made.cards)
    return made.model_copy(update={"cards": cards})


def authors_of(made: Deck, card_id: str) -> tuple[Author, ...]:
    return edits.of_id(made, card_id).authors


def test_a_helper_has_one_name_in_one_line() -> None:
    assert helper("  Anna \n Berg ").name == "Anna Berg"
    assert helper("").is_speaker is SOMEBODY.is_speaker is False
    assert SPEAKER.is_speaker


WHOSE: dict[str, tuple[Card, bool]] = {
    "nobody signed it": (Card(), True),
    "the speaker and a helper": (Card(authors=(SPEAKER, ANNA)), True),
    "a helper": (Card(authors=(ANNA,)), False),
    "a helper, and the speaker said yes": (Card(authors=(ANNA,), agreed=True), True),
}


@pytest.mark.parametrize(("one", "is_so"), WHOSE.values(), ids=WHOSE)
def test_whose_a_card_is(one: Card, is_so: bool) -> None:
    assert is_speakers(one) is is_so
    assert is_helpers_own(Deck(cards=(one,))) is not is_so


def test_what_a_helper_wrote_waits_for_a_yes_where_it_counts() -> None:
    made = by(SUPPORT, ANNA)
    waiting = [one.id for one in awaits_yes(made)]
    assert waiting == ["opening", "began", "faces", "missing", "about", "ending"]
    for card_id in waiting:
        made = agreed_to(made, card_id)
    assert awaits_yes(made) == ()
    assert authors_of(made, "ending") == (ANNA,)


def test_who_writes_on_a_card_signs_it_and_a_mark_is_not_written() -> None:
    marked = edits.with_card(SHORT, "wish", must_say=False)
    assert signed(SHORT, marked, ANNA) is marked
    written = edits.with_card(marked, "wish", script="I wish for two things.")
    assert authors_of(signed(SHORT, written, ANNA), "wish") == (SPEAKER, ANNA)
    assert authors_of(signed(SHORT, written, SPEAKER), "wish") == ()


def test_a_new_card_is_its_writers() -> None:
    more = edits.added(SHORT, "hello", Card(id="new"))
    assert authors_of(signed(SHORT, more, ANNA), "new") == (ANNA,)
    assert authors_of(signed(SHORT, more, SPEAKER), "new") == ()
    copied = edits.added(SHORT, "hello", Card(id="new", authors=(BEN,)))
    assert authors_of(signed(SHORT, copied, ANNA), "new") == (BEN,)


def test_the_title_is_signed_by_nobody() -> None:
    titled = SHORT.model_copy(update={"title": "Other"})
    assert signed(SHORT, titled, ANNA) is titled


def test_of_too_many_authors_the_last_stands_for_all_others() -> None:
    many = tuple(helper(f"Helper {number}") for number in range(MOST_AUTHORS))
    assert with_author(many, many[3]) == many
    assert with_author(many, ANNA) == (*many[:-1], ANNA)


def test_who_uses_the_words_of_another_says_yes_to_them() -> None:
    seen = edits.added(SHORT, "hello", card("new", "And so on.", must_say=True))
    after = used(typed(SHORT, seen, ANNA), ANNA, "add-new")
    assert authors_of(after, "new") == (ANNA,)
    assert awaits_yes(after) == ()


def test_words_of_a_copy_are_signed_by_those_who_wrote_them_there() -> None:
    theirs = edits.with_card(by(SHORT, SPEAKER, ANNA), "wish", script="Other.", authors=(ANNA, BEN))
    mine = by(SHORT, SPEAKER, ANNA)
    after = used(received(mine, theirs), SOMEBODY, "edit-wish")
    assert authors_of(after, "wish") == (SPEAKER, ANNA, BEN)


def test_who_answers_late_has_signed_all_of_it() -> None:
    """Also what was typed before anybody said who they are."""
    seen = edits.added(edits.with_card(SHORT, "wish", script="Two."), "wish", Card(id="new"))
    late = answered(typed(SHORT, seen, SOMEBODY), ANNA)
    for key in ("edit-wish", "add-new"):
        late = used(late, ANNA, key)
    assert authors_of(late, "wish") == (SPEAKER, ANNA)
    assert authors_of(late, "new") == (ANNA,)


def test_a_card_that_somebody_else_wrote_keeps_its_author_in_an_idea() -> None:
    theirs = edits.added(SHORT, "hello", Card(id="new", authors=(BEN,)))
    made = with_proposal(SHORT, ANNA, differences(SHORT, theirs, ANNA))
    assert authors_of(used(made, ANNA, "add-new"), "new") == (BEN,)


def test_a_talk_without_cards_belongs_to_whoever_begins_it() -> None:
    assert is_helpers_own(deck("Nothing yet"))

"""A talk is open while its file is changed elsewhere: no word is lost, and both come to rest."""

from hypothesis import assume, given
from hypothesis import strategies as st

from core.some_decks import decks, some_edits
from core.test_deciding import copies, without_ideas, words_of
from speakaid.core.authors import ELSEWHERE, SOMEBODY, SPEAKER, helper
from speakaid.core.comparing import Known, proposal
from speakaid.core.deciding import all_used, kept
from speakaid.core.deck import Card, Deck
from speakaid.core.edits import with_card
from speakaid.core.meeting import Before, joined, met, same_words
from speakaid.core.placing import with_ends_in_place
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.core.suggestions import key_of
from speakaid.core.whose import is_helpers_own

ANNA, BEN = helper("Anna"), helper("Ben")
WISH = Deck(
    id="talk",
    cards=(
        Card(id="wish", script="I wish for time."),
        Card(id="bus", script="I took the bus."),
    ),
)


def wishing(script: str, deck: Deck = WISH) -> Deck:
    return with_card(deck, "wish", script=script)


def with_idea(by: object, script: str, deck: Deck = WISH, card: str = "wish") -> Deck:
    """The deck with an idea of a helper's."""
    seen = all_used(deck, by)  # type: ignore[arg-type]
    return typed(deck, with_card(seen, card, script=script), by)  # type: ignore[arg-type]


def ideas(deck: Deck) -> list[tuple[str, str]]:
    return [(idea.by.name, key_of(idea.suggestion)) for idea in ideas_in(deck)]


@given(copies, st.sampled_from([SPEAKER, SOMEBODY]))
def test_the_words_stay_where_the_speaker_types_and_theirs_are_ideas(
    both: tuple[Deck, Deck], typist: object
) -> None:
    mine, theirs = both
    deck = met(mine, theirs, Before(mine), typist)  # type: ignore[arg-type]
    assert same_words(deck, mine)
    there = proposal(mine, with_ends_in_place(theirs), SOMEBODY)
    other = all_used(deck.model_copy(update={"proposals": (there,)}), SOMEBODY)
    assert words_of(all_used(deck, ELSEWHERE)) == words_of(other)


@given(decks().map(without_ideas), some_edits(), some_edits())
def test_for_a_helper_the_words_of_the_file_are_taken_and_their_ideas_stay(
    seen: Deck, mine: tuple, theirs: tuple
) -> None:
    typed_here = written_there = seen
    for edit in mine:
        typed_here = edit(typed_here)
    for edit in theirs:
        written_there = edit(written_there)
    assume(not is_helpers_own(seen) and not is_helpers_own(written_there))
    here = typed(seen, typed_here, ANNA)
    deck = met(here, written_there, Before(here), ANNA)
    assert same_words(deck, written_there)
    assert {one.by for one in deck.proposals} <= {ANNA, *(one.by for one in seen.proposals)}


def test_ideas_alone_are_taken_as_they_stand_in_the_file() -> None:
    mine = with_idea(BEN, "Ben's.")
    theirs = with_idea(ANNA, "Anna's.").model_copy(update={"ready": True})
    for typist in (SPEAKER, SOMEBODY, ANNA):
        assert met(mine, theirs, Before(mine), typist) == theirs


def test_so_they_are_while_something_of_mine_is_unsaved() -> None:
    """What was decided on either side is not asked again, and nothing new is lost."""
    seen = with_idea(BEN, "No bus.", with_idea(ANNA, "Anna's."), "bus")
    mine = wishing("Mine.", kept(seen, ANNA, "edit-wish"))
    theirs = kept(with_idea(helper("Cem"), "Cem's.", seen), BEN, "edit-bus")
    theirs = theirs.model_copy(update={"locked": True})
    deck = met(mine, theirs, Before(seen), SPEAKER)
    assert same_words(deck, mine)
    assert deck.locked
    assert ideas(deck) == [("Cem", "edit-wish")]


def test_my_own_marks_stay_if_i_changed_them() -> None:
    mine = WISH.model_copy(update={"ready": True})
    theirs = with_idea(ANNA, "Anna's.")
    assert met(mine, theirs, Before(WISH), SPEAKER).ready


def test_a_helper_goes_on_with_ideas_when_the_speaker_has_come_to_a_helpers_talk() -> None:
    helpers_own = typed(Deck(id="talk"), WISH, ANNA)
    mine = typed(helpers_own, wishing("Anna's.", helpers_own), ANNA)
    theirs = typed(helpers_own, wishing("The speaker's.", helpers_own), SPEAKER)
    deck = met(mine, theirs, Before(helpers_own), ANNA)
    assert same_words(deck, theirs)
    assert ideas(deck) == [("Anna", "edit-wish")]


def test_in_a_talk_that_only_helpers_wrote_the_words_stay() -> None:
    helpers_own = typed(Deck(id="talk"), WISH, ANNA)
    theirs = typed(helpers_own, wishing("Ben's.", helpers_own), BEN)
    deck = met(helpers_own, theirs, Before(helpers_own), ANNA)
    assert same_words(deck, helpers_own)
    assert ideas(deck) == [("", "edit-wish")]


@given(decks().filter(lambda deck: bool(deck.cards)), some_edits(), some_edits())
def test_two_computers_of_the_speaker_come_to_rest(seen: Deck, one: tuple, other: tuple) -> None:
    """Each takes in what the other says until neither has anything to add: it ends, and soon."""
    mine = theirs = seen
    for edit in one:
        mine = edit(mine)
    for edit in other:
        theirs = edit(theirs)
    words = [words_of(mine), words_of(theirs)]
    known = Known((seen,))
    for _round in range(5):
        mine, before = met(mine, theirs, Before(seen, known), SPEAKER), mine
        theirs, after = met(theirs, mine, Before(seen, known), SPEAKER), theirs
    assert (mine, theirs) == (before, after)
    assert [words_of(mine), words_of(theirs)] == words


def test_of_the_copy_of_a_syncing_program_nothing_older_comes_back() -> None:
    mine = wishing("Mine.")
    decided = with_idea(ANNA, "Anna's.")
    waits = with_idea(BEN, "Ben's second.", mine)
    theirs = with_idea(BEN, "Ben's.", with_idea(ANNA, "Anna's."))
    assert ideas(joined(mine, theirs, (decided, WISH))) == [("Ben", "edit-wish")]
    again = joined(waits, with_idea(BEN, "Ben's."), (with_idea(BEN, "Ben's."), WISH))
    assert ideas(again) == [("Ben", "edit-wish")]


def test_what_my_talk_says_already_is_no_idea_and_hides_none() -> None:
    """Two copies that hold each other's words as ideas."""
    mine = met(wishing("Mine."), wishing("Theirs."), Before(WISH), SPEAKER)
    theirs = met(wishing("Theirs."), wishing("Mine."), Before(WISH), SPEAKER)
    assert joined(mine, theirs) == mine
    assert all_used(mine, ELSEWHERE).cards[0].script == "Theirs."


def test_what_one_helper_wrote_on_two_computers_stays_both() -> None:
    """Nobody can say which is the newer, so that neither takes the place of the other."""
    seen = with_idea(ANNA, "Anna's first.")
    here, there = (with_idea(ANNA, f"{words} of Anna's.") for words in ("One", "Another"))
    deck = met(here, there, Before(seen), SPEAKER)
    said = {idea.suggestion.theirs.script for idea in ideas_in(deck)}  # type: ignore[union-attr]
    assert said == {"One of Anna's.", "Another of Anna's."}

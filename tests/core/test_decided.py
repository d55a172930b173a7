"""What the speaker decided is remembered in the talk, without a word: nothing is asked twice."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import decks, some_edits
from core.test_meeting import ANNA, BEN, WISH, ideas, wishing, with_idea
from speakaid.core import decided
from speakaid.core.authors import SPEAKER
from speakaid.core.changes import applied, changes_between, reversed_
from speakaid.core.decided import DecidedChange, with_decisions, without_decided
from speakaid.core.deciding import kept, used
from speakaid.core.deck import Deck
from speakaid.core.meeting import Before, met
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import received, seen_by, taken_over, typed
from speakaid.core.suggestions import key_of
from speakaid.core.touched import only_suggests

SENT = with_idea(BEN, "I want a bus.", with_idea(ANNA, "I hope for time."), card="bus")


def declined(deck: Deck, by: object = ANNA, key: str = "edit-wish") -> Deck:
    """The deck after the speaker kept their own words."""
    return with_decisions(deck, kept(deck, by, key))  # type: ignore[arg-type]


@given(decks(), some_edits(), st.data())
def test_a_helper_sees_no_idea_that_was_decided(
    talk: Deck, edits: tuple, data: st.DataObject
) -> None:
    """Whichever they are, and whatever was decided about them."""
    seen = seen_by(talk, ANNA)
    for edit in edits:
        seen = edit(seen)
    sent = typed(talk, seen, ANNA)
    deck = sent
    while left := [idea for idea in ideas_in(deck) if idea.by == ANNA]:
        idea = data.draw(st.sampled_from(left))
        decide = data.draw(st.sampled_from([kept, used]))
        after = decide(deck, ANNA, key_of(idea.suggestion))
        if after == deck:  # no room for it
            return
        deck = with_decisions(deck, after)
    back = taken_over(sent, deck)
    assert [idea for idea in ideas_in(back) if idea.by == ANNA] == []


def test_the_ideas_of_others_go_on_waiting() -> None:
    assert ideas(taken_over(SENT, declined(SENT))) == [("Ben", "edit-bus")]


def test_the_same_idea_is_not_asked_again_and_another_one_is() -> None:
    deck = declined(SENT)
    again = received(deck, SENT)
    assert ideas(without_decided(again, deck)) == [("Ben", "edit-bus")]
    other = received(deck, with_idea(ANNA, "I hope for rest."))
    assert ("Anna", "edit-wish") in ideas(without_decided(other, deck))


def test_an_idea_that_waits_again_stays() -> None:
    """It was decided in another form of the talk, and taken back in mine."""
    assert without_decided(received(SENT, declined(SENT)), SENT).proposals == SENT.proposals


@given(decks(), decks(), st.permutations([f"{n:016x}" for n in range(4)]), st.integers(0, 4))
def test_a_step_leads_there_and_back(
    before: Deck, after: Deck, marks: list[str], how_many: int
) -> None:
    before = before.model_copy(update={"decided": tuple(sorted(marks[:how_many]))})
    other = {"decided": tuple(sorted(marks[1:])), "locked": before.locked}
    after = after.model_copy(update=other)
    step = changes_between(before, after)
    assert applied(before, step) == after
    assert applied(after, reversed_(step)) == before


def test_it_takes_few_bytes_and_holds_no_word() -> None:
    deck = declined(SENT)
    assert [len(mark) for mark in deck.decided] == [16]
    assert "hope" not in json.dumps(deck.decided)
    assert len(changes_between(SENT, deck)[-1].model_dump_json()) < 80


def test_no_helper_takes_a_decision_back() -> None:
    assert not only_suggests(changes_between(SENT, declined(SENT)))


@pytest.mark.parametrize("change", [{"removed": ("0" * 16,)}, {"added": ("1" * 16,)}])
def test_what_does_not_fit_is_refused(change: dict[str, tuple[str, ...]]) -> None:
    deck = WISH.model_copy(update={"decided": ("1" * 16,)})
    with pytest.raises(ValueError, match="decided"):
        applied(deck, (DecidedChange.model_validate(change),))


def test_of_too_many_some_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decided, "MOST_DECIDED", 1)
    deck = declined(declined(SENT), BEN, "edit-bus")
    assert len(deck.decided) == 1


def test_what_was_decided_elsewhere_is_known_here_and_forgotten_with_its_undo() -> None:
    done = declined(SENT)
    here = met(SENT, done, Before(SENT), SPEAKER)
    assert here == done
    mine = wishing("I typed here.", done)
    assert met(mine, SENT, Before(done), SPEAKER).decided == ()
    assert met(mine, wishing("Typed there.", SENT), Before(done), SPEAKER).decided == ()
    other = declined(done, BEN, "edit-bus")
    both = met(mine, other, Before(done), SPEAKER).decided
    assert both == other.decided

"""A document says only so much of a talk; what it leaves out is as mine has it."""

import pytest
from decks import PROSOPAGNOSIA, SUPPORT, card, deck

from speakaid.core import edits
from speakaid.core.deck import Card, CardKind, Deck, Organiser, TrickyWord, View
from speakaid.core.people import Person
from speakaid.core.retold import retold

PICTURED = TrickyWord(word="bus", meaning="A large car", picture="bus.png", recording="bus.wav")
MINE = edits.with_card(
    SUPPORT.model_copy(
        update={
            "audience": "Friends",
            "organiser": Organiser(signals="5 minutes", slides="none"),
            "holding_sentences": ("Please wait.", "It will come."),
            "people": (Person(id="sam"),),
        }
    ),
    "bus",
    picture="bus.png",
    view=View.KEY_WORDS,
    tricky_words=(PICTURED, PROSOPAGNOSIA),
)


def only_words(made: Deck) -> Deck:
    """What a plain text keeps: the words, with other spaces between them."""
    cards = (
        Card(point=one.point, script=one.script.replace(" ", "\n"), kind=one.kind)
        for one in made.cards
    )
    return Deck(title=f" {made.title}", cards=tuple(cards))


def test_the_words_alone_are_my_talk() -> None:
    assert retold(MINE, only_words(MINE)) == MINE


def test_other_words_are_taken_and_marks_stay() -> None:
    changed = edits.with_card(MINE, "bus", script="On a train.")
    found = retold(MINE, only_words(changed))
    assert edits.of_id(found, "bus").script == "On\na\ntrain."
    assert edits.with_card(found, "bus", script="On a train.") == changed


def test_a_card_more_and_a_card_less() -> None:
    more = edits.added(MINE, "bus", card("new", "Quite another thing.", "New"))
    found = retold(MINE, only_words(edits.removed(more, "choir")))
    assert [one.point for one in found.cards] == [
        one.point for one in more.cards if one.id != "choir"
    ]
    assert set(found.cards) >= {one for one in MINE.cards if one.id != "choir"}


TOLD: dict[str, dict[str, object]] = {
    "for whom": {"audience": "Strangers"},
    "how long": {"slot_seconds": 300.0},
    "a signal": {"organiser": Organiser(signals="10 minutes")},
    "a sentence": {"holding_sentences": ("Please  wait.", "One moment.")},
}


@pytest.mark.parametrize("fields", TOLD.values(), ids=TOLD)
def test_what_it_tells_of_the_talk_is_taken(fields: dict[str, object]) -> None:
    found = retold(MINE, only_words(MINE).model_copy(update=fields))
    if "organiser" in fields:
        assert found.organiser == Organiser(signals="10 minutes", slides="none")
    elif "holding_sentences" in fields:
        assert found.holding_sentences == ("Please wait.", "One moment.")
    else:
        assert found == MINE.model_copy(update=fields)


def test_words_to_help_with_keep_their_pictures_and_sounds() -> None:
    told = (TrickyWord(word="bus ", meaning="A bus"), TrickyWord(word="new"))
    document = edits.with_card(MINE, "bus", tricky_words=told, picture=None)
    found = edits.of_id(retold(MINE, document), "bus")
    assert found.picture == "bus.png"
    assert found.tricky_words == (PICTURED.model_copy(update={"meaning": "A bus"}), told[1])


def test_a_time_that_mine_does_not_know_is_taken() -> None:
    mine = deck("", card("a", "One."))
    found = retold(mine, deck("", card("a", "One.", planned_seconds=60.0, kind=CardKind.STORY)))
    assert (found.cards[0].planned_seconds, found.cards[0].kind) == (60.0, CardKind.STORY)

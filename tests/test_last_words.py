"""What was typed last is told in a few words, so that one knows it again."""

from decks import SHORT

from speakaid.core import edits
from speakaid.core.deck import Deck
from speakaid.core.people import Person
from speakaid.wording.last_words import last_words

LONG = " ".join(f"word{n}" for n in range(30))


def said(after: Deck) -> tuple[str, ...]:
    return last_words(SHORT, after)


def test_only_what_is_new_is_told() -> None:
    wish = SHORT.cards[1].script
    assert said(edits.with_card(SHORT, "wish", script=f"{wish} Ask me.")) == ("“My wish”: Ask me.",)
    (told,) = said(edits.with_card(SHORT, "wish", script=LONG))
    assert told == f"“My wish”: … {' '.join(LONG.split()[-12:])}"


def test_where_no_word_is_new_the_part_is_named() -> None:
    assert said(edits.with_card(SHORT, "wish", script="")) == ("“My wish”: What I want to say",)
    assert said(edits.with_card(SHORT, "wish", must_say=not SHORT.cards[1].must_say))[0].startswith(
        "“My wish”: "
    )


def test_points_the_talk_and_people() -> None:
    assert said(edits.removed(SHORT, "wish")) == ("“My wish”: taken out",)
    assert said(SHORT.model_copy(update={"title": "Four"})) == ("“Four”: Four",)
    maria = Person(id="m", name="Maria", hair="grey")
    assert said(SHORT.model_copy(update={"people": (maria,)}))[0].startswith("“Maria”: ")


def test_of_many_three_are_told() -> None:
    deck = SHORT.model_copy(update={"title": "Four"})
    for card in SHORT.cards:
        deck = edits.with_card(deck, card.id, notes="Smile")
    assert len(said(deck)) == 4
    assert said(deck)[-1] == "…"


def test_a_mark_is_no_word() -> None:
    assert said(SHORT.model_copy(update={"ready": True})) == ()

import pytest
from decks import card, deck
from pydantic import ValidationError

from speakaid.core.deck import Card, Deck, TrickyWord, View, new_id


def test_an_id_is_new_each_time() -> None:
    assert new_id() != new_id()
    assert len(new_id()) == 12


def test_words_stay_as_they_were_typed() -> None:
    words = "  so  what ?\n"
    assert Card(script=words, point=words).script == words


@pytest.mark.parametrize(
    ("view", "shown"),
    [(View.SCRIPT, "all of it"), (View.KEY_WORDS, "keys"), (View.PICTURE, "keys")],
)
def test_the_speaker_chooses_what_stands_on_the_stage(view: View, shown: str) -> None:
    assert Card(view=view, script=" all of it ", key_words="keys", point="P").shown == shown


def test_no_card_with_words_stands_empty() -> None:
    assert Card(view=View.KEY_WORDS, script="script").shown == "script"
    assert Card(key_words="keys").shown == "keys"
    assert Card(point="Point").shown == "Point"
    assert Card().shown == ""


@pytest.mark.parametrize(
    ("made", "name"),
    [
        (Card(point=" The bus "), "The bus"),
        (Card(script="Good morning, everyone. Hello."), "Good morning, everyone."),
        (Card(picture="a.png", picture_description="The sea"), "The sea"),
        (Card(), ""),
    ],
)
def test_a_card_without_a_name_is_called_by_its_words(made: Card, name: str) -> None:
    assert made.name == name


def test_two_cards_never_share_an_id() -> None:
    with pytest.raises(ValidationError, match="same id"):
        deck("Twice", card("a"), card("a"))


@pytest.mark.parametrize("id_", ["", "talk is done", "ä", "../up", "x" * 65])
def test_an_id_is_plain(id_: str) -> None:
    with pytest.raises(ValidationError):
        Card(id=id_)


def test_what_a_card_and_a_deck_hold_is_bounded() -> None:
    with pytest.raises(ValidationError, match="at most 200"):
        Card(tricky_words=(TrickyWord(word="a"),) * 201)
    with pytest.raises(ValidationError, match="at most 200"):
        Deck(question_sentences=("Why?",) * 201)
    with pytest.raises(ValidationError, match="at most 3"):
        Deck(holding_sentences=("One moment.",) * 4)


@pytest.mark.parametrize("help_", ["meaning", "letters", "sounds_like", "picture", "recording"])
def test_a_tricky_word_has_help_of_any_kind(help_: str) -> None:
    assert TrickyWord.model_validate({"word": "bus", help_: "so"}).has_help
    assert not TrickyWord.model_validate({"word": "bus", "meaning": "  "}).has_help

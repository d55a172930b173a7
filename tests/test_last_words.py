"""What was typed last is told point by point, in whole sentences, so that one knows it again."""

from decks import SHORT

from speakaid.core.card import Card, TrickyWord
from speakaid.core.typed_since import TypedOn
from speakaid.wording.last_words import Told, told

WISH = SHORT.cards[1].model_copy(update={"script": "I had a dog. It was brown. It ran."})


def with_(**fields: object) -> Told:
    return told(TypedOn(WISH, WISH.model_copy(update=fields)))


def test_whole_sentences_are_told_and_only_those_that_are_new_or_otherwise() -> None:
    said = with_(script="I had a dog. It was very brown. It ran. That is my end.")
    assert (said.card, said.name) == ("wish", "My wish")
    assert said.words == (("", "It was very brown.\nThat is my end."),)


def test_however_many_they_are_none_is_hidden() -> None:
    new = tuple(f"This is sentence {n}." for n in range(30))
    assert with_(script=" ".join(new)).words == (("", "\n".join(new)),)


def test_beside_the_words_it_is_said_what_they_are() -> None:
    assert with_(notes="Smile.").words[0].label.startswith("Notes for me.")
    help_ = TrickyWord(word="dog", meaning="It barks.")
    assert with_(tricky_words=(help_,)).words == (("Words I want help with", "dog: It barks."),)


def test_what_is_gone_is_told_where_nothing_is_new() -> None:
    assert with_(script="I had a dog. It ran.").words == (("Taken out", "It was brown."),)


def test_of_several_sentences_it_is_said_that_all_of_them_are_meant() -> None:
    assert with_(script="I had a cat. It was red. It ran.").whole == (
        "All the new words of this point"
    )
    assert with_(script="It ran.").whole == "All that is taken out of this point"
    assert with_(notes="Smile.").whole == ""
    assert told(TypedOn(None, Card(id="new", point="My brother"))).whole == ""


def test_a_new_point_is_told_as_one() -> None:
    said = told(TypedOn(None, Card(id="new", point="My brother", script="He sings.")))
    assert said.words == (("A new point", ""), ("", "He sings."))
    assert said.heard == "My brother\nA new point\nHe sings.\nAll the new words of this point"


def test_a_point_bears_the_name_that_it_had() -> None:
    said = with_(point="My dream")
    assert (said.name, said.words[-1].text) == ("My wish", "My dream")
    nameless = Card(id="new")
    typed = nameless.model_copy(update={"point": "My dream"})
    assert told(TypedOn(nameless, typed)).name == "My dream"


def test_a_mark_is_no_word() -> None:
    assert with_(must_say=not WISH.must_say).words == ()

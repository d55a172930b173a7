"""Whatever a helper can change, the idea says it: no field is left out."""

from datetime import date
from typing import Any

import pytest

from speakaid.core.about import About, Organiser
from speakaid.core.authors import ELSEWHERE, SOMEBODY, SPEAKER, Author, Role, helper
from speakaid.core.beside import COPIES
from speakaid.core.card import Card, CardKind, TrickyWord, View
from speakaid.core.people import Person
from speakaid.wording import ideas as say
from speakaid.wording import who
from speakaid.wording.idea_parts import card_parts, person_parts, talk_parts

HOSTILE = "A\u202enna\x00\x07\n\t\u2066" + "N" * 180


def test_a_name_from_a_file_neither_turns_nor_fills_our_sentence() -> None:
    somebody = Author(role=Role.HELPER, name=HOSTILE)
    written = who.written_by((somebody,), SPEAKER, agreed=False)
    for words in (say.whose(somebody), who.idea_here([somebody]), written, who.typing(somebody)):
        assert words.isprintable()
        assert "A nna" in words
        assert len(words) < 100
    assert say.whose(helper("می\u200cنا")).startswith("می\u200cنا")


def test_who_wrote_in_one_of_several_copies_has_no_name() -> None:
    second = COPIES[1]
    assert who.written_by((second,), SPEAKER, agreed=False) == "Written by somebody elsewhere."
    assert who.idea_here(COPIES[:2]) == who.idea_here([ELSEWHERE])


UNSAID = {"id", "authors", "agreed"}
CARD: dict[str, Any] = {
    "kind": CardKind.CLOSING,
    "point": "The choir",
    "script": "We sing.",
    "key_words": "Singing",
    "view": View.KEY_WORDS,
    "picture": "choir.png",
    "picture_description": "A choir",
    "must_say": True,
    "may_be_left_out": True,
    "planned_seconds": 90.0,
    "pause_here": True,
    "tricky_words": (TrickyWord(word="choir", meaning="people who sing"),),
    "notes": "Slowly",
}
PERSON: dict[str, Any] = dict.fromkeys(
    ("where", "voice", "hair", "build", "clothes", "name", "to_say", "photo"), "Low"
)
ABOUT: dict[str, Any] = {
    "title": "My talk",
    "slot_seconds": 600.0,
    "audience": "Doctors",
    "day": date(2026, 11, 26),
    "holding_sentences": ("One moment.",),
    "question_sentences": ("Please ask me.",),
}


@pytest.mark.parametrize("field", sorted(Card.model_fields.keys() - UNSAID))
def test_each_part_of_a_card_is_told(field: str) -> None:
    (part,) = card_parts(Card(id="one"), Card(id="one", **{field: CARD[field]}))
    assert part.label
    assert part.theirs
    assert part.mine != part.theirs


@pytest.mark.parametrize("field", sorted(Person.model_fields.keys() - UNSAID))
def test_all_that_is_told_of_somebody_is(field: str) -> None:
    new = PERSON.get(field, False)
    (part,) = person_parts(Person(id="one"), Person(id="one", **{field: new}))
    assert part.label
    assert part.mine != part.theirs


@pytest.mark.parametrize("field", sorted(About.model_fields.keys() - {"organiser"}))
def test_each_part_of_the_talk_is_told(field: str) -> None:
    (part,) = talk_parts(About(), About(**{field: ABOUT[field]}))
    assert part.label
    assert part.mine != part.theirs


@pytest.mark.parametrize("field", sorted(Organiser.model_fields))
def test_all_that_the_organiser_should_know_is_told(field: str) -> None:
    (part,) = talk_parts(About(), About(organiser=Organiser(**{field: "At the left"})))
    assert (part.mine, part.theirs) == ("", "At the left")


def test_another_picture_of_the_same_is_told() -> None:
    one, other = (Card(id="one", picture=name, picture_description="A choir") for name in "ab")
    (part,) = card_parts(one, other)
    assert (part.mine, part.theirs) == ("A choir", "Another picture: A choir")
    (part,) = card_parts(Card(picture="a"), Card(picture="b"))
    assert (part.mine, part.theirs) == ("The picture", "Another picture")


def test_another_recording_of_the_same_is_told() -> None:
    one, other = (TrickyWord(word="choir", recording=name) for name in "ab")
    (part,) = card_parts(Card(tricky_words=(one,)), Card(tricky_words=(other,)))
    assert part.theirs.endswith("With another picture, or another recording.")


def test_whose_idea_it_is() -> None:
    assert say.whose(helper("Anna")) == "Anna’s idea"
    assert say.whose(SOMEBODY) == "Your helper’s idea"
    assert say.heading(helper("Anna"), "line") == "Anna’s idea: add this line"


def test_of_another_copy_it_is_not_said_who_wrote_it() -> None:
    assert say.for_point(ELSEWHERE, "The choir") == "An idea for “The choir”"
    assert say.heading(ELSEWHERE, "edit") == "From the other copy"

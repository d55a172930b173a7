"""A few answers become a talk: no word is changed, and none is lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speakaid.core.deck import MOST_TRICKY_WORDS, Card, CardKind, Deck, TrickyWord
from speakaid.core.new_talk import Answers, new_talk, wanted_words
from speakaid.core.ready import Missing, missing

ANSWERS = Answers(
    title="Support from day one",
    audience="doctors and nurses",
    slot_seconds=600,
    day=date(2026, 11, 26),
    day_words="26 November",
    must_hear=("Ask us.", "", "We are not short of time, and we are not short of ideas."),
    opening="Good morning. My name is Sam.",
    ending="Ask us where we would like to be. Thank you.",
    words="ideas: what one thinks of\nprosopagnosia: not knowing faces\nsam",
    holding=("One moment, please.", " "),
    patience=True,
    patience_words="I sometimes lose a word. Please give me a moment.",
)

TYPED = st.text(st.sampled_from("abA:. \n\u2028é👍“-"), max_size=30)
ANY = st.builds(
    Answers,
    title=TYPED,
    audience=TYPED,
    slot_seconds=st.none() | st.sampled_from([180.0, 600.0]),
    day=st.none() | st.dates(),
    day_words=TYPED,
    must_hear=st.lists(TYPED, max_size=5).map(tuple),
    opening=TYPED,
    ending=TYPED,
    words=TYPED,
    holding=st.lists(TYPED, max_size=3).map(tuple),
    patience=st.booleans(),
    patience_words=TYPED,
)


def by_id(deck: Deck, id_: str) -> Card:
    return next(card for card in deck.cards if card.id == id_)


def test_the_answers_become_cards_in_the_order_of_a_talk() -> None:
    deck = new_talk(ANSWERS)
    assert [(card.id, card.kind, card.point) for card in deck.cards] == [
        ("opening", CardKind.OPENING, "Opening"),
        ("patience", CardKind.POINT, "A word about me"),
        ("point-1", CardKind.POINT, "Ask us"),
        ("point-2", CardKind.POINT, "We are not short of"),
        ("ending", CardKind.CLOSING, "Ending"),
    ]
    assert [card.id for card in deck.cards if card.must_say] == ["point-1", "point-2"]
    assert missing(deck) == ()


def test_what_was_said_of_the_talk_is_kept() -> None:
    deck = new_talk(ANSWERS)
    assert (deck.title, deck.audience, deck.slot_seconds, deck.day) == (
        "Support from day one",
        "doctors and nurses",
        600,
        date(2026, 11, 26),
    )
    assert deck.holding_sentences == ("One moment, please.",)


def test_a_word_is_with_the_cards_in_which_it_stands_else_with_the_opening() -> None:
    deck = new_talk(ANSWERS)
    words = {card.id: [word.word for word in card.tricky_words] for card in deck.cards}
    assert words == {
        "opening": ["prosopagnosia", "sam"],
        "patience": [],
        "point-1": [],
        "point-2": ["ideas"],
        "ending": [],
    }
    assert by_id(deck, "point-2").tricky_words[0].meaning == "what one thinks of"


def test_without_any_answer_there_is_an_opening_and_an_ending_to_write_on() -> None:
    deck = new_talk(Answers(title="A toast"))
    assert [(card.kind, card.script) for card in deck.cards] == [
        (CardKind.OPENING, ""),
        (CardKind.CLOSING, ""),
    ]
    assert missing(deck) == (Missing.OPENING, Missing.ENDING)


def test_what_was_left_out_makes_no_card() -> None:
    deck = new_talk(Answers(must_hear=("Ask us.",), patience=True))
    assert [card.id for card in deck.cards] == ["point-1"]
    assert [card.id for card in new_talk(Answers(patience_words="Please wait.")).cards] == [
        "opening",
        "ending",
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Design it with us.", "Design it with us"),
        ("One two three four five six.", "One two three four five six"),
        ("One two three four five six seven.", "One two three four five"),
        ("For us: one two three four five six.", "For us"),
        ("…", "…"),
        ("我" * 200, "我" * 120),
    ],
)
def test_a_short_line_is_its_name_and_a_longer_one_has_its_first_words(
    line: str, name: str
) -> None:
    (card,) = new_talk(Answers(must_hear=(line,))).cards
    assert (card.point, card.script) == (name, line)


def test_each_talk_is_a_new_one() -> None:
    assert new_talk(ANSWERS).id != new_talk(ANSWERS).id


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("choir", TrickyWord(word="choir")),
        (
            " choir :  people who sing: together ",
            TrickyWord(word="choir", meaning="people who sing: together"),
        ),
        (": choir", TrickyWord(word=": choir")),
    ],
)
def test_a_word_may_get_its_meaning(line: str, word: TrickyWord) -> None:
    assert wanted_words(f"\n{line}\n \n") == (word,)


def test_a_day_that_was_not_understood_is_kept_as_a_note() -> None:
    answers = ANSWERS.model_copy(update={"day": None, "day_words": "in spring"})
    assert new_talk(answers).cards[0].notes == "in spring"
    assert new_talk(ANSWERS).cards[0].notes == ""


def test_more_words_than_a_card_may_have_are_kept_as_a_note() -> None:
    words = "\n".join(f"w{number}: so" for number in range(MOST_TRICKY_WORDS + 2))
    first = new_talk(Answers(words=words)).cards[0]
    assert len(first.tricky_words) == MOST_TRICKY_WORDS
    assert first.notes == "w200: so\nw201: so"


@given(ANY)
def test_words_in_are_words_out(answers: Answers) -> None:
    deck = new_talk(answers)
    typed = [answers.opening, *answers.must_hear, answers.ending]
    if answers.patience:
        typed.insert(1, answers.patience_words)
    said = [card.script for card in deck.cards if card.script]
    assert said == [words for words in typed if words.strip()]
    assert deck.title == answers.title
    assert list(deck.holding_sentences) == [one for one in answers.holding if one.strip()]


@given(ANY)
def test_no_wanted_word_is_lost(answers: Answers) -> None:
    kept = {word for card in new_talk(answers).cards for word in card.tricky_words}
    assert kept == set(wanted_words(answers.words))


@given(ANY)
def test_there_is_always_something_to_write_on(answers: Answers) -> None:
    deck = new_talk(answers)
    assert deck.cards
    assert Deck.model_validate_json(deck.model_dump_json(), strict=True) == deck


@given(ANY)
def test_answers_can_be_kept(answers: Answers) -> None:
    assert Answers.model_validate_json(answers.model_dump_json(), strict=True) == answers


@pytest.mark.parametrize("field", ["title", "audience", "opening", "ending", "words"])
def test_of_an_answer_that_is_too_long_no_talk_can_be_made(field: str) -> None:
    with pytest.raises(ValueError, match="at most 200000"):
        new_talk(Answers().model_copy(update={field: "a" * 200_001}))

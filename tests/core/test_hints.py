"""Hints: what might make a talk easier. Nothing blocks, and no word is ever changed."""

import pytest
from decks import EMPTY, NO_ENDING, NO_MUST_SAY, SHORT, SINGLE, SUPPORT, card, deck
from hypothesis import given
from hypothesis import strategies as st

from core.stories import TEXTS, decks
from speakaid.core.cutting import character_of
from speakaid.core.deck import Card, CardKind, Deck, TrickyWord, View
from speakaid.core.hints import (
    MOST_IN_FIRST_LINE,
    MOST_IN_SENTENCE,
    MOST_ON_CARD,
    Hint,
    HintKind,
    card_hints,
    hints,
    talk_hints,
)
from speakaid.core.marks import mark_of
from speakaid.core.ready import Missing, missing
from speakaid.core.talk import Pace, Talk
from speakaid.core.words import words_of

SHORT_SENTENCES = ("Ask us.", "Words hide.", "I was told in May.", "Please wait with me.")
PIECES = st.lists(
    st.text(st.sampled_from("ab.,;:!“”👍"), min_size=1, max_size=3), min_size=28, max_size=60
).flatmap(
    lambda words: st.lists(
        st.sampled_from((" ", "\n", "\u2028", "\u00a0 ", "\u3000", "\x1c")),
        min_size=len(words),
        max_size=len(words),
    ).map(lambda gaps: "".join(map("".join, zip(words, gaps, strict=True))))
)


def kinds(deck: Deck) -> list[HintKind]:
    return [hint.kind for hint in hints(deck)]


def hint(deck: Deck, kind: HintKind) -> Hint:
    return next(found for found in hints(deck) if found.kind is kind)


def on_card(made: Card, kind: HintKind) -> list[Hint]:
    return [found for found in card_hints(made) if found.kind is kind]


def words(count: int) -> str:
    return " ".join(["word"] * count)


def sentences(*counts: int) -> str:
    return " ".join(f"{words(count)}." for count in counts)


def test_a_short_talk_that_is_whole_needs_no_hint() -> None:
    assert hints(SHORT) == ()
    assert missing(SHORT) == ()


def test_without_an_ending_it_is_said_first() -> None:
    assert kinds(NO_ENDING)[0] is HintKind.NO_ENDING
    assert missing(NO_ENDING) == (Missing.ENDING,)


def test_an_empty_talk_lacks_all() -> None:
    assert missing(EMPTY) == (Missing.CARDS, Missing.OPENING, Missing.ENDING)
    assert kinds(EMPTY) == [HintKind.NO_ENDING, HintKind.NO_OPENING]


def test_a_single_card_is_opening_and_ending() -> None:
    assert missing(SINGLE) == ()


def test_the_name_of_an_ending_is_not_yet_an_ending() -> None:
    named = deck(
        "", card("a", "Good morning.", kind="opening"), card("b", "", "Ending", kind="closing")
    )
    assert missing(named) == (Missing.ENDING,)


def test_a_picture_may_be_an_opening() -> None:
    made = deck(
        "", card("a", picture="cat.png", kind="opening"), card("b", "Thank you.", kind="closing")
    )
    assert missing(made) == ()


def test_a_first_card_that_is_a_point_is_no_opening() -> None:
    made = deck("", card("a", "One."), card("b", "Thank you.", kind="closing"))
    assert missing(made) == (Missing.OPENING,)


def test_nothing_must_say() -> None:
    assert HintKind.NOTHING_MUST_SAY in kinds(NO_MUST_SAY)
    assert HintKind.NOTHING_MUST_SAY not in kinds(SUPPORT)


def test_opening_and_ending_alone_need_no_must_say() -> None:
    assert HintKind.NOTHING_MUST_SAY not in kinds(deck("", *SHORT.cards[::2]))


def test_a_talk_longer_than_its_slot_names_what_the_stage_would_set_aside() -> None:
    found = hint(SUPPORT.model_copy(update={"slot_seconds": 500}), HintKind.LONGER_THAN_SLOT)
    assert found.left_out == ("The bus story", "The choir")
    assert (found.seconds, found.slot_seconds, found.fits) == (600, 500, True)


def test_the_latest_is_set_aside_first_and_no_more_than_needed() -> None:
    found = hint(SUPPORT.model_copy(update={"slot_seconds": 570}), HintKind.LONGER_THAN_SLOT)
    assert found.left_out == ("The choir",)


def test_a_talk_may_be_longer_than_its_slot_without_all_that_may_be_left_out() -> None:
    found = hint(SUPPORT.model_copy(update={"slot_seconds": 120}), HintKind.LONGER_THAN_SLOT)
    assert not found.fits


def test_the_own_pace_counts() -> None:
    made = deck("", card("a", words(60)), slot_seconds=60)
    assert [h.kind for h in hints(made, Pace(180)) if h.seconds] == []
    assert [h.kind for h in hints(made, Pace(30)) if h.seconds] == [HintKind.LONGER_THAN_SLOT]
    ran = Pace(30, {made.id: {mark_of("a"): (50.0,)}})
    assert [h.kind for h in hints(made, ran) if h.seconds] == []


def test_a_talk_that_just_fits_is_not_too_long() -> None:
    assert HintKind.LONGER_THAN_SLOT not in kinds(SUPPORT)


@pytest.mark.parametrize(("count", "found"), [(MOST_ON_CARD, 0), (MOST_ON_CARD + 1, 1)])
def test_a_card_of_more_than_thirty_words_is_long(count: int, found: int) -> None:
    assert len(on_card(card("a", words(count)), HintKind.LONG_CARD)) == found


@pytest.mark.parametrize(
    ("script", "place"),
    [
        (sentences(10, 10, 12, 10), 20),
        (sentences(2, 30), 2),
        (f"{words(14)}, {words(18)}", 14),
        (f"{sentences(3)} {words(14)}, {words(18)}", 17),
        (f"{words(2)}, {words(30)}", 2),
        (words(40), None),
    ],
)
def test_it_is_split_after_a_sentence_near_the_middle_else_after_a_phrase(
    script: str, place: int | None
) -> None:
    (found,) = on_card(card("a", script), HintKind.LONG_CARD)
    assert found.split_at == place


def test_key_words_that_are_many_cannot_be_split() -> None:
    made = card("a", sentences(9, 9), key_words=words(31), view=View.KEY_WORDS)
    (found,) = on_card(made, HintKind.LONG_CARD)
    assert (found.words, found.split_at) == (31, None)


def test_key_words_that_are_few_say_nothing_of_a_long_script() -> None:
    made = card("a", sentences(20, 20), key_words="bus · stop", view=View.KEY_WORDS)
    assert card_hints(made) == ()


def test_without_key_words_the_script_stands_on_the_stage() -> None:
    (found,) = on_card(card("a", sentences(16, 16), view=View.KEY_WORDS), HintKind.LONG_CARD)
    assert found.split_at == 16


@pytest.mark.parametrize(("count", "found"), [(MOST_IN_SENTENCE, 0), (MOST_IN_SENTENCE + 1, 1)])
def test_a_sentence_of_more_than_fifteen_words_is_long(count: int, found: int) -> None:
    assert len(on_card(card("a", sentences(count)), HintKind.LONG_SENTENCE)) == found


def test_a_long_sentence_is_found_among_the_words() -> None:
    (found,) = on_card(card("a", sentences(3, 16, 4)), HintKind.LONG_SENTENCE)
    assert (found.span, found.words) == ((3, 19), 16)


@pytest.mark.parametrize(("count", "found"), [(MOST_IN_FIRST_LINE, 0), (MOST_IN_FIRST_LINE + 1, 1)])
def test_a_first_line_of_more_than_seven_words_is_long(count: int, found: int) -> None:
    (*lines,) = on_card(card("a", f"{words(count)}, and so on."), HintKind.LONG_FIRST_LINE)
    assert [line.span for line in lines] == [(0, count)] * found


def test_a_tricky_word_without_help() -> None:
    made = card("a", "It is prosopagnosia.", tricky_words=(TrickyWord(word="prosopagnosia"),))
    assert [found.kind for found in card_hints(made)] == [HintKind.WORD_WITHOUT_HELP]
    assert card_hints(made)[0].word == "prosopagnosia"


@pytest.mark.parametrize(
    ("word", "stands"),
    [
        ("Prosopagnosia", True),
        ("is called", True),
        ("agnosia", False),
        ("called is", False),
        ("faces", True),
        ("  ", True),
    ],
)
def test_a_tricky_word_that_is_not_on_its_card(word: str, stands: bool) -> None:
    tricky = TrickyWord(word=word, meaning="not knowing faces")
    made = card("a", "This is called “prosopagnosia”.", key_words="faces", tricky_words=(tricky,))
    assert (on_card(made, HintKind.WORD_NOT_ON_CARD) == []) is stands


def test_the_most_important_comes_first_and_then_the_order_of_the_cards() -> None:
    long = sentences(40)
    made = deck("", card("a", long), card("b", long), card("c", long, kind=CardKind.POINT))
    found = [(hint.kind, hint.card) for hint in hints(made)]
    assert found[:6] == [
        (HintKind.NO_ENDING, None),
        (HintKind.NO_OPENING, None),
        (HintKind.NOTHING_MUST_SAY, None),
        (HintKind.LONG_CARD, "a"),
        (HintKind.LONG_CARD, "b"),
        (HintKind.LONG_CARD, "c"),
    ]


def test_what_a_hint_is_about_stays_while_words_are_typed() -> None:
    (before,) = on_card(card("a", words(31)), HintKind.LONG_CARD)
    (after,) = on_card(card("a", words(35)), HintKind.LONG_CARD)
    assert before != after
    assert before.about == after.about


@given(decks(), st.sets(st.sampled_from(list(HintKind))))
def test_a_kind_that_is_off_never_comes_and_the_others_stay(made: Deck, off: set[HintKind]) -> None:
    assert hints(made, off=off) == tuple(hint for hint in hints(made) if hint.kind not in off)


@given(decks(), st.sampled_from([30.0, 120.0, 600.0]))
def test_only_what_may_be_left_out_is_ever_said_to_be(made: Deck, slot: float) -> None:
    slotted = made.model_copy(update={"slot_seconds": slot})
    talk = Talk(slotted)
    may_go = [card.name for card in talk.cards if talk.may_go(card)]
    for found in talk_hints(slotted):
        if found.kind is HintKind.LONGER_THAN_SLOT:
            assert may_go[len(may_go) - len(found.left_out) :] == list(found.left_out)
            assert found.seconds == talk.total_seconds > slot == found.slot_seconds


@given(decks())
def test_the_same_talk_has_the_same_hints(made: Deck) -> None:
    before = made.model_dump_json()
    assert hints(made) == hints(Deck.model_validate_json(before))
    assert made.model_dump_json() == before


@given(st.lists(st.sampled_from(SHORT_SENTENCES), min_size=1, max_size=5))
def test_short_sentences_bring_no_hint(said: list[str]) -> None:
    assert card_hints(card("a", " ".join(said))) == ()


@given(st.sampled_from(TEXTS) | PIECES)
def test_to_split_loses_no_character_and_leaves_words_on_both_sides(script: str) -> None:
    for found in on_card(Card(script=script), HintKind.LONG_CARD):
        if found.split_at is not None:
            place = character_of(script, found.split_at)
            first, second = script[:place], script[place:]
            assert first + second == script
            assert first.split() + second.split() == script.split()
            assert len(first.split()) == found.split_at


@given(st.sampled_from(TEXTS) | PIECES)
def test_every_span_is_words_of_the_card(script: str) -> None:
    for found in card_hints(Card(script=script)):
        if found.span is not None:
            begin, end = found.span
            assert 0 <= begin < end <= len(words_of(script))
            assert end - begin == found.words


def test_past_the_last_word_is_the_end() -> None:
    assert character_of("One two ", 1) == 4
    assert character_of("One two ", 2) == 8

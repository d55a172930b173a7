"""Two texts side by side: no word of either is lost, and what is marked is what differs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speakaid.core.word_changes import (
    BESIDE,
    GAP,
    MOST_COMPARED,
    Piece,
    added_line,
    beside_changes,
    side_by_side,
)

texts = st.text(st.sampled_from("ab. \n\u00a0é"), max_size=60)
spoken = st.lists(st.sampled_from("I am. So, (so) “yes.” be? ! \n".split(" ")), max_size=12).map(
    " ".join
)


def said(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def marked(pieces: tuple[Piece, ...]) -> list[str]:
    return [piece.text for piece in pieces if piece.is_other and piece.text]


def same(pieces: tuple[Piece, ...]) -> str:
    """What is not marked, whatever the spaces."""
    return "".join("".join(piece.text for piece in pieces if not piece.is_other).split())


@given(texts | spoken, texts | spoken)
def test_no_word_of_either_is_lost(mine: str, theirs: str) -> None:
    both = side_by_side(mine, theirs)
    assert (said(both.mine), said(both.theirs)) == (mine, theirs)


@given(texts | spoken, texts | spoken)
def test_without_what_is_marked_both_say_the_same(mine: str, theirs: str) -> None:
    both = side_by_side(mine, theirs)
    assert same(both.mine) == same(both.theirs)
    if both.is_same_words:
        assert "".join(mine.split()) == "".join(theirs.split())


@given(texts | spoken)
def test_other_spaces_are_no_other_words(text: str) -> None:
    assert side_by_side(text, "\n".join(text.split())).is_same_words


@given(spoken, st.lists(st.sampled_from(["We sing.", "“Is it?”", "Oh!"]), min_size=1))
def test_sentences_that_are_added_stay_whole(text: str, added: list[str]) -> None:
    """Where sentences follow a sentence, they and nothing else are marked."""
    both = side_by_side(f"{text} Be.", f"{text} Be. {' '.join(added)}")
    assert (marked(both.mine), marked(both.theirs)) == ([], [" ".join(added)])


@pytest.mark.parametrize(
    ("mine", "theirs", "gone", "new"),
    [
        ("Words hide.", "Words hide from me.", [], ["from me"]),
        ("Words hide", "Words hide.", [], ["."]),
        ("So. Yes.", "So. Then. Yes.", [], ["Then."]),
        ("So. Then. Yes.", "So. Yes.", ["Then."], []),
        ("So, then, yes.", "So. Then. Yes.", [", then, yes"], ["Then. Yes."]),
        ("So. Then. Yes.", "So, then, yes.", ["Then. Yes."], [", then, yes"]),
        ("It is to be.", "It is to be. That is all.", [], ["That is all."]),
        ("It is to be.", "So it is to be. That is all.", ["It"], ["So it", "That is all."]),
        ("So it is to be. That is all.", "It is to be.", ["So it", "That is all."], ["It"]),
        ("It is to be.", "It is to be here. That is all.", [], ["here", "That is all."]),
        ("I go home. Yes.", "I go. That is all. Yes.", ["home"], ["That is all."]),
        ("I like tea. I like it.", "I like tea. I like me. I like it.", [], ["I like me."]),
        ("x to be", "y to be be", ["x"], ["y", "be"]),
        ("b a b y", "y b y b a", ["b y"], ["y", "y b"]),
        ("Yes … so.", "Yes so.", ["…"], []),
        ("a one\na two", "a one\na so\na two", [], ["a so"]),
        ("It is so.", "It is so (at times).", [], ["(at times)"]),
        ("He said: “I go.”", "He said: “I go. You stay.”", [], ["You stay."]),
        ("“Yes.” So.", "“Yes.” “No.” So.", [], ["“No.”"]),
        ("I am Sam. Hello.", "Hello.", ["I am Sam."], []),
        ("Hello.", "Hello. So it is.", [], ["So it is."]),
        ("", "Hello.", [], ["Hello."]),
        ("one two three", "one 2 three", ["two"], ["2"]),
        ("Thank you for this.", "Ask us. Thank you.", ["for this"], ["Ask us."]),
        ("one two\nthree", "one two three", [], []),
        ("صباح الخير", "صباح النور", ["الخير"], ["النور"]),
    ],
)
def test_what_is_gone_and_what_is_new(
    mine: str, theirs: str, gone: list[str], new: list[str]
) -> None:
    both = side_by_side(mine, theirs)
    assert (marked(both.mine), marked(both.theirs)) == (gone, new)


def test_very_long_texts_are_compared_at_their_ends() -> None:
    mine = " ".join(f"m{n}" for n in range(MOST_COMPARED + 1))
    theirs = mine.replace("m1 ", "n1 ").replace("m4999 ", "n4999 ")
    both = side_by_side(f"{mine} end", f"{theirs} end")
    assert not both.is_same_words
    mine = f"first {' '.join('a' for _ in range(MOST_COMPARED + 1))} last"
    theirs = f"first {' '.join('b' for _ in range(MOST_COMPARED + 1))} last"
    both = side_by_side(mine, theirs)
    assert [len(words.split()) for words in marked(both.mine)] == [MOST_COMPARED + 1]
    assert same(both.theirs) == "firstlast"


@pytest.mark.parametrize(
    ("mine", "theirs", "line"),
    [
        ("Faces hide.", "Faces hide. The name is long.", "The name is long."),
        ("Faces hide.", "So. Faces hide.", "So."),
        ("Faces hide.", "Faces hide. So", "So"),
        ("Faces\nhide", "Faces\nmostly\nhide", "mostly"),
        ("Faces hide.", "Faces run.", None),
        ("Faces hide.", "Faces mostly hide.", None),
        ("Faces. Hide.", "Faces. Mostly hide.", None),
        ("Faces hide.", "So. Faces hide. Yes.", None),
        ("Faces hide.", "Faces hide.", None),
        ("Faces hide.", "Faces hide." + " more" * 50, None),
    ],
)
def test_a_line_that_is_added(mine: str, theirs: str, line: str | None) -> None:
    assert added_line(side_by_side(mine, theirs)) == line


def test_of_a_long_text_only_what_stands_beside_the_change_is_shown() -> None:
    before, after = (" ".join(f"{side}{n}" for n in range(200)) for side in "ab")
    both = side_by_side(f"{before} so {after}", f"{before} thus {after}")
    first, changed, last = beside_changes(both.theirs)
    assert changed == Piece("thus", is_other=True)
    assert first.text.split() == [GAP, *before.split()[-BESIDE:]]
    assert last.text.split() == [*after.split()[:BESIDE], GAP]


def test_between_two_changes_both_ends_are_shown() -> None:
    between = " ".join(f"w{n}" for n in range(200))
    both = side_by_side(f"a {between} b", f"c {between} d")
    middle = beside_changes(both.mine)[1].text.split()
    assert middle == [*between.split()[:BESIDE], GAP, *between.split()[-BESIDE:]]


def test_a_text_that_is_not_changed_stays_whole() -> None:
    long = "so " * 300
    assert beside_changes(side_by_side(long, long).mine) == (Piece(long),)
    assert beside_changes(side_by_side("so it is", "so it was").mine)[0].text == "so it "

"""Markdown: headings are cards, marks are understood, and no word is swallowed."""

import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from said import found, notes, points, scripts, words

from speakaid.core.deck import CardKind
from speakaid.core.errors import SourceUnreadable
from speakaid.storage.importers import FindingKind, Imported, import_file
from speakaid.storage.importers.cards import MOST_POINT_WORDS

plain_words = st.text(string.ascii_letters + "éß’“”–ا🙂,.()1:!?", min_size=1, max_size=8)
lines = st.lists(plain_words, min_size=1, max_size=12).map(" ".join)
paragraphs = st.lists(lines, max_size=3).map("\n\n".join)
sections = st.lists(st.tuples(lines, paragraphs), min_size=2, max_size=4)


def read(folder: Path, text: str) -> Imported:
    path = folder / "my_talk.md"
    path.write_bytes(text.encode())
    return import_file(path)


def script(folder: Path, text: str) -> str:
    """The words of one card among others."""
    return scripts(read(folder, f"## a\n\nb\n\n## c\n\n{text}\n\n## d\n\ne"))[1]


@given(sections)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_words_in_are_words_out(tmp_path: Path, sections: list[tuple[str, str]]) -> None:
    """Long headings are both the words and, by their first words, the name."""
    text = "".join(f"## Card {head} end\n\nNext: {body}\n\n" for head, body in sections)
    cards = read(tmp_path, text).deck.cards
    for (head, body), card in zip(sections, cards, strict=True):
        heading, said = f"Card {head} end".split(), f"Next: {body}".split()
        if len(heading) > MOST_POINT_WORDS:
            assert card.script.split() == heading + said
        else:
            assert (card.point.split(), card.script.split()) == (heading, said)


@given(lines)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_words_without_a_heading_stay_in_order(tmp_path: Path, line: str) -> None:
    text = f"Hello. {line}\n\nNext: {line}"
    assert words(scripts(read(tmp_path, text))) == text.split()


def test_a_first_heading_above_all_others_is_the_title(tmp_path: Path) -> None:
    imported = read(tmp_path, "# My talk\n\n## One\n\na\n\n### Two\n\nb")
    assert imported.deck.title == "My talk"
    assert points(imported) == ["One", "Two"]
    assert imported.number(FindingKind.TITLE_TAKEN) == 1


def test_several_highest_headings_are_cards(tmp_path: Path) -> None:
    imported = read(tmp_path, "# One\n\na\n\n# Two\n\nb")
    assert (imported.deck.title, points(imported)) == ("my talk", ["One", "Two"])


def test_an_only_heading_is_the_title_of_paragraphs(tmp_path: Path) -> None:
    imported = read(tmp_path, "# My talk\n\nHello.\n\nGoodbye.")
    assert imported.deck.title == "My talk"
    assert points(imported) == ["Opening", "Ending"]


def test_an_only_heading_that_is_an_opening_is_a_card(tmp_path: Path) -> None:
    assert points(read(tmp_path, "# Opening\n\nHello.")) == ["Opening"]


def test_headings_alone_are_a_talk_too(tmp_path: Path) -> None:
    imported = read(tmp_path, "# One\n# Two")
    assert (points(imported), scripts(imported)) == (["One", "Two"], ["", ""])
    assert points(read(tmp_path, "# Only this")) == ["Only this"]


def test_words_before_an_opening_are_a_note_to_it(tmp_path: Path) -> None:
    imported = read(
        tmp_path, "# T\n\nTen minutes.\n\nIn Leeds.\n\n> Bring water.\n\n## Opening\n\na"
    )
    assert notes(imported) == ["Ten minutes.\n\nIn Leeds.\n\nBring water."]
    assert scripts(imported) == ["a"]


def test_words_before_another_heading_are_the_opening(tmp_path: Path) -> None:
    imported = read(tmp_path, "# T\n\nHello.\n\n> Smile.\n\nI am Sam.\n\n## How it began\n\na")
    assert points(imported) == ["Opening", "How it began"]
    assert scripts(imported) == ["Hello.\n\nI am Sam.", "a"]
    assert notes(imported) == ["Smile.", ""]


def test_only_a_note_before_the_first_heading(tmp_path: Path) -> None:
    imported = read(tmp_path, "> Bring water.\n\nHello.\n\n# One\n\na\n\n# Two")
    assert notes(imported) == ["Bring water.", "", ""]
    assert notes(read(tmp_path, "> Bring water.\n\n# One\n\na\n\n# Two")) == ["Bring water.", ""]


def test_the_ending_is_what_is_called_so_or_the_last(tmp_path: Path) -> None:
    imported = read(tmp_path, "# One\n\n# In conclusion:\n\na\n\n# Sources\n\nb")
    kinds = [card.kind for card in imported.deck.cards]
    assert kinds == [CardKind.OPENING, CardKind.CLOSING, CardKind.POINT]
    assert FindingKind.CLOSING_IS_LAST not in found(imported)
    assert FindingKind.OPENING_IS_FIRST in found(imported)


def test_closing_the_gap_is_no_ending(tmp_path: Path) -> None:
    imported = read(tmp_path, "# Opening\n\n# Closing the gap\n\n# Thanks to all")
    assert [card.kind for card in imported.deck.cards][1] is CardKind.POINT
    assert FindingKind.CLOSING_IS_LAST in found(imported)


def test_a_block_quote_is_a_note(tmp_path: Path) -> None:
    imported = read(tmp_path, "# One\n\nHello.\n\n> Look up.\n> Smile.\n\nGo on.\n\n# Two")
    assert notes(imported)[0] == "Look up. Smile."
    assert scripts(imported)[0] == "Hello.\n\nGo on."
    assert imported.number(FindingKind.NOTES_TAKEN) == 1


def test_a_long_heading_is_something_to_say(tmp_path: Path) -> None:
    long = "This is a heading that somebody wrote as a whole sentence with many words"
    imported = read(tmp_path, f"# One\n\n# ! {long} (0:30)\n\nAnd more.\n\n# Three")
    card = imported.deck.cards[1]
    assert (card.point, card.script) == ("This is a heading that", f"{long}\n\nAnd more.")
    assert (card.must_say, card.planned_seconds) == (True, 30)


@pytest.mark.parametrize(
    ("marked", "meant"),
    [
        ("Some **bold**, _slanted_ and ~~struck~~ words", "Some bold, slanted and struck words"),
        ("Some `plain` words", "Some plain words"),
        ("A [link](http://example.org 'to') and <http://example.org>", "A link (to) and http://example.org"),
        ("A ![picture of a bus](bus.png)", "A picture of a bus"),
        ("![My boat](boat.png 'At sea') ![](b.png 'At home')", "My boat (At sea) (At home)"),
        ("[Sam](smiling) or [Ann](<with a wink>)", "[Sam](smiling) or [Ann](<with a wink>)"),
        ("[Now](1:30), [why](really?)", "[Now](1:30), [why](really?)"),
        ("[Call](tel:12) [write](a@b) [see](#c) [read](/d) [go](e.org)", "Call write see read go"),
        ("[pause] and [x] and [a][b]", "[pause] and [x] and [a][b]"),
        ("[note]: this is no link", "[note]: this is no link"),
        ("Fish &amp; chips \\* and 5 < 6", "Fish & chips * and 5 < 6"),
        ("One\\\nTwo  \nThree\nFour", "One\nTwo\nThree Four"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("He is <the mayor> of <b>Leeds</b> <!-- is he? -->now", "He is <the mayor> of Leeds now"),
        ("<div>\nIn a box &amp; out\n</div>", "In a box & out"),
        ("Words\n\n<!-- left out -->\n\nmore", "Words\n\nmore"),
        ("    Indented words", "Indented words"),
        ("```text\nfenced words\n```", "text\nfenced words"),
        ("- One\n- Two\n  words\n\n  more\n", "One\nTwo words\nmore"),
        ("Three things:\n\n3. One\n4) Two", "Three things:\n3. One\n4) Two"),
        ("1. One\n   - a\n   - b\n2. Two", "1. One\na\nb\n2. Two"),
        ("Stops:\n\n|Stop|Hit|\n|-|-|\n|High Street|3 *x*|", "Stops:\nStop\tHit\nHigh Street\t3 x"),
        ("Before\n\n---\n\nafter", "Before\n\nafter"),
        ("A <!-- that never ends", "A <!-- that never ends"),
        ("<!-- nothing --> said", "said"),
    ],
)  # fmt: skip
def test_marks_become_plain_words(tmp_path: Path, marked: str, meant: str) -> None:
    assert script(tmp_path, marked) == meant


def test_a_talk_that_is_only_a_list_has_a_card_for_each_item(tmp_path: Path) -> None:
    imported = read(tmp_path, "# My talk\n\n- Hello.\n- The garden\n  - nettles\n- Bye.")
    assert scripts(imported) == ["Hello.", "The garden\nnettles", "Bye."]


def test_what_was_made_of_lists_tables_and_comments_is_said(tmp_path: Path) -> None:
    text = "# A\n\n- a\n\n1. b\n\n|a|b|\n|-|-|\n|c|d|\n\ne <!-- f --> g\n\n<!-- h -->\n\n# B"
    said = found(read(tmp_path, text))
    assert said[FindingKind.LISTS_BECAME_LINES] == 2
    assert said[FindingKind.TABLES_BECAME_LINES] == 1
    assert said[FindingKind.COMMENTS_LEFT_OUT] == 2


def test_a_mark_behind_a_backslash_is_a_word_of_the_heading(tmp_path: Path) -> None:
    imported = read(
        tmp_path, "# \\!Kung people\n\n# \\? The choir\n\n# John \\(3:16)\n\n# ! Care (1:30)"
    )
    assert points(imported) == ["!Kung people", "? The choir", "John (3:16)", "Care"]
    assert [card.must_say for card in imported.deck.cards] == [False, False, False, True]
    assert not any(card.may_be_left_out for card in imported.deck.cards)
    assert imported.number(FindingKind.TIMES_TAKEN) == 1


def test_a_mark_behind_a_backslash_is_a_word_of_a_title_and_of_a_text(tmp_path: Path) -> None:
    imported = read(tmp_path, "# \\!Kung people\n\n## a\n\nb \\!c\n\n## d")
    assert imported.deck.title == "!Kung people"
    assert scripts(imported)[0] == "b !c"


def test_pictures_are_said_to_be_left_out(tmp_path: Path) -> None:
    text = "## a\n\n![b](c.png) <img src='d.png' alt='e'>\n\n<img src='f.png'>\n\n## g"
    imported = read(tmp_path, text)
    assert imported.number(FindingKind.PICTURES_LEFT_OUT) == 3
    assert scripts(imported)[0] == "b e"


def test_guessed_letters_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"# caf\xe9\n\nHello")
    assert import_file(tmp_path / "a.md").number(FindingKind.LETTERS_GUESSED) == 1


def test_a_list_in_a_list_in_a_list_loses_no_word(tmp_path: Path) -> None:
    text = "\n".join("  " * depth + f"- item{depth}" for depth in range(15))
    assert words(scripts(read(tmp_path, text))) == [f"item{depth}" for depth in range(15)]


def test_what_is_nested_beyond_reading_is_refused_and_not_cut(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable):
        read(tmp_path, ">" * 300 + " deep words")

"""Plain text: paragraphs are cards, long ones by sentences, and every word stays."""

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from said import found, points, scripts, words

from speakaid.core.deck import CardKind
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import FindingKind, import_file, import_text
from speakaid.storage.importers.letters import plain

TEN = "One two three four five six seven eight nine ten. "
ODD = "“Smart” ‘quotes’ – naïve café e\u0301 ﬁn ½ 𝔘 👩‍👩‍👧 שלום مرحبا สวัสดี a\u00adb x\u00a0y"


def is_text(text: str) -> bool:
    try:
        return bool(plain(text).strip())
    except SourceUnreadable:
        return False


texts = st.text(st.sampled_from("a b.!?\n\t,ß😀é’(1:)-—\u00a0\u2028\r") | st.characters())


@given(texts.filter(is_text))
def test_words_in_are_words_out(text: str) -> None:
    assert words(scripts(import_text(text))) == text.split()


@given(st.lists(st.sampled_from([TEN, "Why? ", "Dr. Who came, e.g. today. ", "no stop\n", "\n\n"])))
def test_long_texts_keep_every_word_too(pieces: list[str]) -> None:
    text = "".join(["Hello. ", *pieces])
    assert words(scripts(import_text(text))) == text.split()


def test_letters_of_all_kinds_stay_as_they_are() -> None:
    assert scripts(import_text(ODD)) == [ODD]


def test_a_line_break_stays_a_line_break() -> None:
    assert scripts(import_text("One line.\r\nAnother.\n\n\nNew card.")) == [
        "One line.\nAnother.",
        "New card.",
    ]


def test_a_page_break_begins_a_card() -> None:
    assert scripts(import_text("Hello.\n\f\nGoodbye.")) == ["Hello.", "Goodbye."]


def test_a_single_paragraph_stays_one_card() -> None:
    (card,) = import_text("Welcome, all of you. Enjoy the day.").deck.cards
    assert (card.kind, card.point) == (CardKind.OPENING, "Welcome, all of you")


def test_a_long_paragraph_is_cut_between_sentences_into_even_parts() -> None:
    imported = import_text(TEN * 9)
    assert [len(script.split()) for script in scripts(imported)] == [30, 30, 30]
    assert all(script.endswith("ten.") for script in scripts(imported))
    assert imported.number(FindingKind.PARAGRAPHS_CUT) == 1


def test_a_sentence_is_never_cut() -> None:
    assert scripts(import_text("word " * 99 + "end.")) == ["word " * 99 + "end."]


def test_spaces_and_lines_inside_a_part_stay() -> None:
    text = (TEN.strip() + "  " + TEN.strip() + "\n" + "Short line.\n") * 3
    assert "ten.  One" in scripts(import_text(text))[0]
    assert "ten.\nShort line." in scripts(import_text(text))[0]


def test_long_lines_without_blank_ones_are_paragraphs() -> None:
    lines = [f"{number} and {TEN}{TEN}".strip() for number in "abc"]
    assert scripts(import_text("\n".join(lines))) == lines


def test_many_short_lines_without_blank_ones_are_grouped() -> None:
    lines = [f"This is line {number} of it" for number in range(30)]
    imported = import_text("\n".join(lines))
    assert [len(script.splitlines()) for script in scripts(imported)] == [6, 6, 6, 6, 6]


def test_lines_that_a_mail_program_broke_are_joined() -> None:
    text = (
        "When I moved here it was nettles. Now there are four raised beds,\n"
        "and a bench that was made by the men's shed. Nobody there has ever\n"
        "asked me what year it is, and nobody needs to know anything else to\n"
        "sit down.\n\nThank you.\nGoodbye."
    )
    imported = import_text(text)
    assert scripts(imported) == [
        text.split("\n\n", maxsplit=1)[0].replace("\n", " "),
        "Thank you.\nGoodbye.",
    ]
    assert imported.number(FindingKind.LINES_JOINED) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The first line of a poem that goes on\nand is short\nbefore it goes on again and on\nend",
        "A first line that ends in a full stop here.\nAnother line that ends in a stop.\nA third"
        " line that ends in a full stop too.\nA fourth line that ends in a stop.",
        "two lines that go on for so very long\nand then there are no more of them at all",
    ],
    ids=["uneven", "sentences", "too few"],
)
def test_lines_that_a_person_broke_are_not_joined(text: str) -> None:
    assert scripts(import_text(text)) == [text]


def test_names_are_first_words_without_their_stop() -> None:
    middle = ["Yes, and so on", "Why? Because.", "1. One named person.", "...", "Well… no"]
    imported = import_text("\n\n".join(["Hello.", *middle, "Bye."]))
    assert points(imported) == [
        "Opening", "Yes, and so on", "Why?", "1. One named person", "...", "Well", "Ending",
    ]  # fmt: skip


def test_names_are_never_endless() -> None:
    assert max(map(len, points(import_text("b\n\n" + "a" * 9_000 + "\n\nc")))) == 120


def test_ids_are_readable_and_unique() -> None:
    text = "x\n\nThe bus\n\nThe bus\n\nDone\n\nThanks\n\nМой сад\n\nÉté à l'école\n\nOpening\n\ny"
    ids = [card.id for card in import_text(text).deck.cards]
    assert ids == [
        "opening", "the-bus", "the-bus-2", "done-2", "thanks-2", "card-6", "ete-a-lecole",
        "opening-2", "ending",
    ]  # fmt: skip


def test_what_was_made_of_it_is_said() -> None:
    assert found(import_text("Hello.\n\nGoodbye.")) == {
        FindingKind.CARDS_MADE: 2,
        FindingKind.OPENING_IS_FIRST: 1,
        FindingKind.CLOSING_IS_LAST: 1,
    }


@pytest.mark.parametrize(
    ("content", "guessed"),
    [
        ("Grüße – “hier”".encode(), False),
        ("Grüße – “hier”".encode("utf-8-sig"), False),
        ("Grüße – “hier”".encode("utf-16"), False),
        (codecs.BOM_UTF16_BE + "Grüße – “hier”".encode("utf-16-be"), False),
        ("Grüße – “hier”".encode("utf-16-le"), False),
        ("Grüße – “hier”".encode("utf-16-be"), False),
        ("Grüße – “hier”".encode("utf-32"), False),
        ("Grüße – “hier”".encode("cp1252"), True),
        ("Grüße – “hier”\x1a".encode(), False),
    ],
)
def test_letters_are_read_as_they_were_meant(tmp_path: Path, content: bytes, guessed: bool) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes(content)
    imported = import_file(path)
    assert scripts(imported) == ["Grüße – “hier”"]
    assert (FindingKind.LETTERS_GUESSED in found(imported)) is guessed


def test_letters_that_windows_does_not_know_are_guessed_too(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_bytes(b"caf\xe9 \x81")
    assert import_file(tmp_path / "talk.txt").number(FindingKind.LETTERS_GUESSED) == 1


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04\x00\x00", b"\x89PNG\r\n\x1a\n\0", b"\xff\xfea", b"\xff\xfe\x00\xd8a\x00"],
)
def test_what_is_no_text_is_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "talk.txt").write_bytes(content)
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(tmp_path / "talk.txt")
    assert trouble.value.reason is Reason.NOT_TEXT


def test_a_name_that_is_no_text_is_a_title_all_the_same(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/q\xff.txt"))
    file.write_text("Hello everyone.")
    assert import_file(file).deck.title == "q?"

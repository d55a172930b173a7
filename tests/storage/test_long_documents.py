"""Documents that are longer than any talk: read all the same, with every word, on as many cards as
a deck holds."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from said import found, points, scripts, words

from speakaid.core.deck import MOST_CARDS, MOST_CHARACTERS
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.deck_file import DeckFile, load_deck, save_deck
from speakaid.storage.exporters import export
from speakaid.storage.importers import FindingKind, Imported, drafts, import_file, import_text
from speakaid.storage.importers import markdown as markdown_importer
from speakaid.storage.importers.drafts import GAP, Draft, Part, few_enough, short_enough
from speakaid.storage.importers.marks import Heading

SENTENCE = "Two years ago I was told my diagnosis in a room with no window."
A_MILLION = 1_000_000


def book(letters: int) -> list[str]:
    """Paragraphs, each with a number of its own."""
    count = letters // (4 * len(SENTENCE) + 20)
    return [f"Number {number}. " + " ".join([SENTENCE] * 4) for number in range(count)]


def markdown(folder: Path, text: str) -> Imported:
    path = folder / "my-talk.md"
    path.write_text(text, encoding="utf-8")
    return import_file(path)


def refused(folder: Path, text: str) -> Reason:
    with pytest.raises(SourceUnreadable) as trouble:
        markdown(folder, text)
    return trouble.value.reason


def test_a_million_letters_are_read_with_every_word(tmp_path: Path) -> None:
    paragraphs = book(A_MILLION)
    made = import_text("\n\n".join(paragraphs))
    assert words(scripts(made)) == words(paragraphs)
    assert len(made.deck.cards) <= MOST_CARDS < len(paragraphs)
    assert found(made)[FindingKind.PARAGRAPHS_JOINED] == 1
    path = tmp_path / "talk.speakaid"
    save_deck(made.deck, path)
    assert load_deck(path).deck == made.deck


@pytest.mark.parametrize("suffix", [".docx", ".md", ".txt"])
def test_a_talk_of_a_million_letters_is_saved_and_opened_again(tmp_path: Path, suffix: str) -> None:
    deck = import_text("\n\n".join(book(A_MILLION))).deck
    path = tmp_path / f"talk{suffix}"
    export(DeckFile(tmp_path / "talk.speakaid", deck), path)
    again = import_file(path).deck
    assert [(card.point, card.script) for card in again.cards] == [
        (card.point, card.script) for card in deck.cards
    ]


def test_paragraphs_that_are_few_enough_stay_apart() -> None:
    made = import_text("\n\n".join(["One short line."] * MOST_CARDS))
    assert len(made.deck.cards) == MOST_CARDS
    assert FindingKind.PARAGRAPHS_JOINED not in found(made)


def test_a_blank_line_stands_between_paragraphs_on_one_card() -> None:
    made = import_text("\n\n".join(["One short line."] * 2 * MOST_CARDS))
    assert set(scripts(made)) == {"One short line.\n\nOne short line."}
    assert len(made.deck.cards) == MOST_CARDS


def test_parts_of_one_paragraph_are_joined_as_they_stood() -> None:
    paragraph = " ".join([SENTENCE] * 8_000)
    made = import_text(paragraph)
    assert " ".join(scripts(made)) == paragraph
    assert len(made.deck.cards) <= MOST_CARDS


def test_headings_stay_cards_of_their_own(tmp_path: Path) -> None:
    """What stands before them finds room on the cards that are left."""
    names = [f"Point {number}" for number in range(MOST_CARDS - 2)]
    introduction = GAP.join([SENTENCE] * 30)
    text = GAP.join([introduction, *(f"# {name}\n\nWords." for name in names)])
    made = markdown(tmp_path, text)
    assert len(made.deck.cards) == MOST_CARDS
    assert points(made)[2:] == names
    assert words(scripts(made)[:2]) == words([introduction])


def test_more_headings_than_cards_are_said(tmp_path: Path) -> None:
    assert refused(tmp_path, "# Point\n\nWords.\n\n" * (MOST_CARDS + 1)) is Reason.TOO_LARGE


@pytest.mark.parametrize("gap", ["\n\n", " "], ids=["paragraphs", "words"])
def test_words_that_have_no_room_on_a_card_go_on_on_the_next(tmp_path: Path, gap: str) -> None:
    long = gap.join([SENTENCE] * 7_000)
    made = markdown(tmp_path, f"# One\n\n{long}\n\n# Two\n\nShort.")
    *parts, last = scripts(made)
    assert gap.join(parts) == long
    assert max(map(len, parts)) <= MOST_CHARACTERS
    assert (points(made)[0], last) == ("One", "Short.")
    assert found(made)[FindingKind.WORDS_GO_ON] == 1


ENDLESS = "a" * (MOST_CHARACTERS + 1)


@pytest.mark.parametrize(
    "text",
    [
        f"# {ENDLESS}\n\nWords.",
        f"# One\n\nWords.\n\n# {ENDLESS}\n\nWords.",
        f"# One\n\n> {ENDLESS}",
    ],
    ids=["title", "name", "note"],
)
def test_what_no_card_could_hold_is_said(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, text) is Reason.TOO_LARGE


def test_very_many_lines_of_markdown_are_said(tmp_path: Path) -> None:
    text = "a\n" * (markdown_importer.MOST_LINES + 1)
    assert refused(tmp_path, text) is Reason.TOO_LARGE


@pytest.mark.parametrize(
    ("sign", "typed"),
    [
        ("[", "[Sam](www.sam.org)"), ("<", "<b>Sam</b>"), ("`", "`Sam`"), ("*_~", "*Sam* ~~Tom~~"),
        ("\\", r"\*Sam"), ("&", "Sam &amp; Tom"), ("", "- Sam\n- Tom"),
    ],
)  # fmt: skip
def test_marks_of_which_there_are_thousands_stay_as_typed(
    tmp_path: Path, sign: str, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_way = scripts(markdown(tmp_path, f"{typed}\n\nEnd."))[0]
    none = [(signs, 0 if signs == sign else most, rules) for signs, most, rules in MARKS]
    monkeypatch.setattr(markdown_importer, "MOST_MARKS", none)
    if not sign:
        monkeypatch.setattr(markdown_importer, "MOST_ITEMS", 1)
    other_way = scripts(markdown(tmp_path, f"{typed}\n\nEnd."))[0]
    assert words([other_way]) == words([typed])
    assert one_way != other_way


MARKS = markdown_importer.MOST_MARKS
lines = st.text("ab .", min_size=1, max_size=12)


def draft(script: str, *, named: bool, glue: str = GAP) -> Draft:
    return Draft(Heading(script), script, script.upper(), named, Part(), glue)


cards = st.builds(draft, lines, named=st.booleans(), glue=st.sampled_from([GAP, "\n", " "]))


@given(st.lists(cards, min_size=1, max_size=40), st.integers(1, 40))
def test_no_word_is_lost_where_cards_are_put_together(given_: list[Draft], most: int) -> None:
    few = few_enough(given_, most)
    assert words(each.script for each in few) == words(each.script for each in given_)
    assert words(each.notes for each in few) == words(each.notes for each in given_)
    named = [each for each in given_ if each.named]
    assert [each for each in few if each.named] == named
    loose_groups = 1 + 2 * len(named)
    assert len(few) <= max(most, len(named) + loose_groups)
    assert few == given_ or len(given_) > most
    if not named:
        assert len(few) <= most


@given(st.text("ab \n", max_size=80), st.integers(12, 30))
def test_no_word_is_lost_where_one_card_becomes_several(script: str, most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drafts, "MOST_CHARACTERS", most)
        try:
            parts = short_enough(draft(script, named=True))
        except SourceUnreadable:
            assert max(map(len, script.split())) >= most - 1 or not script.strip()
            return
    assert "".join([parts[0].script, *(part.glue + part.script for part in parts[1:])]) == script
    assert all(len(part.script) <= most for part in parts)

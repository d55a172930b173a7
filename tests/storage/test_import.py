"""What holds for every kind of source, and the samples word for word."""

from pathlib import Path

import pytest
from said import points, scripts, words

from speakaid.core.deck import MOST_CHARACTERS as MOST_IN_FIELD
from speakaid.core.deck import CardKind, View
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.deck_file import load_deck
from speakaid.storage.importers import (
    IMPORTERS,
    FindingKind,
    Imported,
    import_file,
    import_text,
    is_quick,
)
from speakaid.storage.importers.letters import MOST_CHARACTERS, MOST_LINES
from speakaid.storage.library import add

SAMPLES = sorted((Path(__file__).parent / "samples").iterdir())
SUPPORT = [path for path in SAMPLES if path.stem == "support-from-day-one"]
DOT = {path: "" if path.suffix == ".pptx" else "." for path in SUPPORT}
POINTS = [
    "Opening",
    "How it began",
    "The bus story",
    "Words and faces",
    "The choir",
    "What is missing",
    "Nothing about us without us",
    "Ending",
]
IDS = ["opening", "how-it-began", "the-bus-story", "words-and-faces", "the-choir"]
IDS += ["what-is-missing", "nothing-about-us-without-us", "ending"]
TABLE = "Stop Passed High Street 3 times".split()


def sample(name: str) -> Imported:
    return import_file(Path(__file__).parent / "samples" / name)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_sample_becomes_a_talk_that_can_be_kept(path: Path) -> None:
    imported = import_file(path)
    cards = imported.deck.cards
    assert (cards[0].kind, cards[-1].kind) == (CardKind.OPENING, CardKind.CLOSING)
    assert {card.kind for card in cards[1:-1]} == {CardKind.POINT}
    assert imported.number(FindingKind.CARDS_MADE) == len(cards)
    assert load_deck(add(imported.deck)).deck == imported.deck


@pytest.mark.parametrize("path", SUPPORT, ids=lambda path: path.name)
def test_the_talk_with_headings(path: Path) -> None:
    imported = import_file(path)
    assert imported.deck.title == "Support from day one"
    assert points(imported) == POINTS
    assert [card.id for card in imported.deck.cards] == IDS
    assert imported.deck.cards[0].notes.lower().endswith("conference on dementia care" + DOT[path])
    assert imported.number(FindingKind.INTRODUCTION_IS_NOTE) == 1


def test_its_marks_are_understood() -> None:
    cards = sample("support-from-day-one.md").deck.cards
    assert [card.planned_seconds for card in cards] == [60, 90, 90, 90, 60, 120, 60, 30]
    assert [card.point for card in cards if card.must_say] == [POINTS[n] for n in (1, 3, 5, 6)]
    assert [card.point for card in cards if card.may_be_left_out] == [POINTS[n] for n in (2, 4)]


def test_the_plain_talk_has_opening_points_and_ending() -> None:
    imported = sample("short-notice.txt")
    assert imported.deck.title == "short notice"
    assert points(imported) == [
        "Opening",
        "I want to talk about",
        "The council wants to sell",
        "When my wife was ill",
        "Ending",
    ]


def test_words_in_are_words_out_of_the_plain_talk() -> None:
    text = (Path(__file__).parent / "samples" / "short-notice.txt").read_text(encoding="utf-8")
    assert words(scripts(sample("short-notice.txt"))) == text.split()


def test_words_in_are_words_out_of_the_talk_with_headings() -> None:
    text = (Path(__file__).parent / "samples" / "support-from-day-one.md").read_text("utf-8")
    said = [line for line in text.splitlines()[4:] if not line.startswith("#")]
    assert words(scripts(sample("support-from-day-one.md"))) == words(said)


@pytest.mark.parametrize("path", SUPPORT, ids=lambda path: path.name)
def test_words_out_of_every_kind_are_the_same_but_for_what_it_has_besides(path: Path) -> None:
    """The table stands in the written texts only, and the numbers of its list only on pages."""
    said = words(scripts(import_file(path)))
    if "Stop" in said:
        table = said.index("Stop")
        assert said[table : table + len(TABLE)] == TABLE
        del said[table : table + len(TABLE)]
    numbers = ["1.", "2.", "3."] if path.suffix == ".pdf" else []
    assert [word for word in said if word in numbers] == numbers
    markdown = words(scripts(sample("support-from-day-one.md")))
    assert [word for word in said if word not in numbers] == markdown


CHOIR = (
    "On Tuesdays I sing in a choir that nobody has to audition for. We sing badly, and we are glad "
    "of it. The first time I went there I could not find the door, and somebody whom I had never "
    "met took my arm and brought me in. Nobody there has ever asked me what year it is. They ask "
    "me which song I would like."
).split()
PATHWAY = (
    "For a broken hip there is a pathway: a date, a person, a telephone number. After my diagnosis "
    "there was none of these. A pathway would have helped me, and it would have helped my wife, "
    "who is a well-known worrier. She has every right to be one."
).split()
THINGS = (
    "I am asking for three things. One named person. One telephone number that is answered. One "
    "visit in the first month. None of them costs much, and each of them would have changed my "
    "year."
).split()
THANKS = "Thank you for the office, for the tea, and for the time you gave me.".split()


def test_pages_with_columns_headers_ligatures_and_parted_words() -> None:
    imported = sample("columns.pdf")
    assert imported.deck.title == "A choir, a pathway, a month"
    assert points(imported) == ["The choir", "The pathway", "Three things", "Ending"]
    expected = [*CHOIR * 3, *PATHWAY * 4, *THINGS * 5, *CHOIR * 2, *THANKS]
    assert words(scripts(imported)) == expected


def test_the_words_of_slides_are_the_notes_and_their_lines_are_key_words() -> None:
    cards = sample("support-from-day-one.pptx").deck.cards
    lines = "On that bus I rode past my stop three times.\nThe driver noticed."
    assert cards[2].key_words.startswith(lines)
    assert {card.view for card in cards} == {View.SCRIPT}


def test_pasted_text_is_the_same_as_a_file() -> None:
    text = (Path(__file__).parent / "samples" / "short-notice.txt").read_text(encoding="utf-8")
    assert import_text(text).deck.cards == sample("short-notice.txt").deck.cards
    assert import_text(text).deck.title == "Hello everyone"


@pytest.mark.parametrize("text", ["", "  \n\t\n", "\ufeff".strip("\ufeff")])
def test_nothing_pasted_is_said(text: str) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        import_text(text)
    assert trouble.value.reason is Reason.EMPTY


@pytest.mark.parametrize("text", ["a\0b", "half \ud800 a letter", "\x1b[31m red"])
def test_what_is_pasted_and_no_text_is_said(text: str) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        import_text(text)
    assert trouble.value.reason is Reason.NOT_TEXT


@pytest.mark.parametrize(
    "text",
    ["a" * (MOST_CHARACTERS + 1), "\n" * (MOST_LINES + 1), "a" * (MOST_IN_FIELD + 1)],
    ids=["letters", "lines", "a word without end"],
)
def test_too_much_is_said(text: str) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        import_text(text)
    assert trouble.value.reason is Reason.TOO_LARGE


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("talk", Reason.UNKNOWN_KIND),
        ("talk.xlsx", Reason.UNKNOWN_KIND),
        ("talk.DOC", Reason.OLD_WORD),
        ("talk.ppt", Reason.OLD_SLIDES),
        ("talk.pages", Reason.OTHER_WRITER),
        ("talk.rtf", Reason.OTHER_WRITER),
        ("talk.key", Reason.OTHER_SLIDES),
        ("talk.odp", Reason.OTHER_SLIDES),
    ],
)
def test_another_kind_of_file_is_said(tmp_path: Path, name: str, reason: Reason) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(tmp_path / name)
    assert trouble.value.reason is Reason.MISSING
    (tmp_path / name).write_bytes(b"words")
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(tmp_path / name)
    assert trouble.value.reason is reason


@pytest.mark.parametrize("suffix", [suffix for each in IMPORTERS for suffix in each.suffixes])
def test_what_every_importer_says_of_files_that_are_none(tmp_path: Path, suffix: str) -> None:
    reasons = []
    for name in ("missing", "folder", "empty"):
        path = tmp_path / f"{name}{suffix.upper()}"
        if name == "folder":
            path.mkdir()
        elif name == "empty":
            path.write_bytes(b"")
        with pytest.raises(SourceUnreadable) as trouble:
            import_file(path)
        reasons.append(trouble.value.reason)
    assert reasons == [Reason.MISSING, Reason.UNKNOWN_KIND, Reason.EMPTY]


def test_every_importer_has_a_name_and_ends_of_its_own() -> None:
    suffixes = [suffix for each in IMPORTERS for suffix in each.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(each.label for each in IMPORTERS)


@pytest.mark.parametrize(
    ("name", "size", "quick"),
    [
        ("a.txt", 90_000, True),
        ("a.md", 90_000, True),
        ("a.txt", 900_000, False),
        ("a.docx", 10_000, True),
        ("a.docx", 300_000, False),
        ("a.pptx", 300_000, False),
        ("a.pdf", 10, False),
    ],
)
def test_what_is_read_before_one_can_look_up(
    tmp_path: Path, name: str, size: int, quick: bool
) -> None:
    (tmp_path / name).write_bytes(b" " * size)
    assert is_quick(tmp_path / name) is quick


def test_what_is_not_there_is_found_out_at_once(tmp_path: Path) -> None:
    assert is_quick(tmp_path / "none.pptx")

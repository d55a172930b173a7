"""What holds for every kind of source, and the samples word for word."""

from pathlib import Path

import pytest
from said import points, scripts, words

from speakaid.core.deck import CardKind
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.deck_file import load_deck
from speakaid.storage.importers import IMPORTERS, FindingKind, Imported, import_file, import_text
from speakaid.storage.library import add

SAMPLES = sorted((Path(__file__).parent / "samples").iterdir())
SUPPORT = [path for path in SAMPLES if path.stem == "support-from-day-one"]
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
    note = "A talk of ten minutes, for a conference on dementia care."
    assert imported.deck.cards[0].notes == note
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


def test_words_out_of_word_are_words_out_of_markdown_and_of_the_table() -> None:
    word, markdown = (words(scripts(import_file(path))) for path in SUPPORT)
    table = word.index("Stop")
    assert word[table : table + len(TABLE)] == TABLE
    assert word[:table] + word[table + len(TABLE) :] == markdown


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
    "text", ["a" * 100_001, "a\n\n" * 2_001, "\n" * 10_001], ids=["letters", "cards", "lines"]
)
def test_too_much_is_said(text: str) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        import_text(text)
    assert trouble.value.reason is Reason.TOO_LARGE


@pytest.mark.parametrize("name", ["talk.odt", "talk.doc", "talk", "talk.pdf"])
def test_another_kind_of_file_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(tmp_path / name)
    assert trouble.value.reason is Reason.MISSING
    (tmp_path / name).write_bytes(b"words")
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(tmp_path / name)
    assert trouble.value.reason is Reason.UNKNOWN_KIND


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

"""What another program sees of a talk that was saved for it."""

import locale
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from decks import FACES, SUPPORT, card, deck
from docx.oxml.ns import qn
from PIL import Image

from speakaid.core.deck import Card, CardKind, Deck, Organiser, TrickyWord
from speakaid.core.errors import NotKept, Reason
from speakaid.storage import atomic, labels
from speakaid.storage.deck_file import DeckFile, load_deck, save_deck
from speakaid.storage.exporters import EXPORTERS, export, exporter_for
from speakaid.storage.exporters.headings import heading_of
from speakaid.storage.importers import FindingKind, import_file, import_text


def png(width: int = 40, height: int = 30) -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), "teal").save(target, "PNG")
    return target.getvalue()


def saved(one: Deck, folder: Path, suffix: str, media: dict[str, bytes] | None = None) -> Path:
    """This deck in its own file, and then in another form."""
    path = folder / "talk.speakaid"
    save_deck(one, path, media)
    target = folder / f"saved{suffix}"
    export(load_deck(path), target)
    return target


def in_word(one: Deck, folder: Path, media: dict[str, bytes] | None = None) -> Any:
    return docx.Document(str(saved(one, folder, ".docx", media)))


def text_of(one: Deck, folder: Path, suffix: str) -> str:
    return saved(one, folder, suffix).read_text(encoding="utf-8")


BUS = Deck(
    title="The bus",
    audience="Nurses",
    day=date(2026, 11, 26),
    slot_seconds=600,
    organiser=Organiser(quiet_room="One, please."),
    holding_sentences=("Please wait with me.",),
    question_sentences=("One thing at a time.",),
    cards=(
        Card(
            kind=CardKind.STORY,
            point="The driver",
            script="I rode past my stop.\nThe driver noticed.\n\nHe asked.",
            key_words="bus, driver",
            must_say=True,
            planned_seconds=90,
            pause_here=True,
            tricky_words=(TrickyWord(word="driver", meaning="he drives", letters="dri"),),
            notes="Look up.",
        ),
        Card(point="!Kung", script="# 1 - not a heading\n1. not a list", may_be_left_out=True),
    ),
)


def test_markdown_reads_well_and_has_no_needless_backslash(tmp_path: Path) -> None:
    assert text_of(BUS, tmp_path, ".md") == (
        "# The bus\n\n"
        f"> {labels.SIGNATURE}\n\n"
        "> For whom: Nurses\n\n"
        "> The day: 2026-11-26\n\n"
        "> I may speak for: 10:00\n\n"
        "> When a word will not come: Please wait with me.\n\n"
        "> When questions are asked: One thing at a time.\n\n"
        "> A quiet room: One, please.\n\n"
        "## ! The driver (1:30)\n\n"
        "I rode past my stop.\\\nThe driver noticed.\n\n"
        "He asked.\n\n"
        "> This card: a story; pause here\n\n"
        "> Key words: bus, driver\n\n"
        "> A word I want help with: driver\\\n> Meaning: he drives\\\n> First letters: dri\n\n"
        "> Notes: Look up.\n\n"
        "## ? “!Kung”\n\n"
        "\\# 1 - not a heading\\\n1\\. not a list\n\n"
        "> Name: !Kung\n"
    )


def test_plain_text_reads_well(tmp_path: Path) -> None:
    plain = deck("Tea", card("a", "Hello.", "Welcome"))
    assert text_of(plain, tmp_path, ".txt") == (
        f"Tea\n===\n\n> {labels.SIGNATURE}\n\n\nWelcome\n-------\n\nHello.\n"
    )


@pytest.mark.parametrize("suffix", [".docx", ".md", ".txt"])
def test_nothing_is_said_to_be_guessed_of_a_talk_that_we_saved(suffix: str, tmp_path: Path) -> None:
    imported = import_file(saved(SUPPORT, tmp_path, suffix))
    found = {finding.kind for finding in imported.findings}
    assert found == {FindingKind.CARDS_MADE, FindingKind.TITLE_TAKEN, FindingKind.TIMES_TAKEN}


def test_a_talk_without_cards_is_still_saved(tmp_path: Path) -> None:
    for one in EXPORTERS:
        assert saved(Deck(title="To come"), tmp_path, one.suffix).stat().st_size > 0


def test_word_has_real_headings_a_title_and_a_language(tmp_path: Path) -> None:
    document = in_word(SUPPORT, tmp_path)
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert headings[:2] == ["Opening (1:00)", "! How it began (1:30)"]
    assert document.paragraphs[0].style.name == "Title"
    about = document.core_properties
    assert (about.title, about.author, about.comments) == ("Support from day one", "", "")
    assert about.language
    languages = {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))}
    assert languages == {about.language}


@pytest.mark.parametrize(
    ("system", "language"),
    [("en_GB", "en-GB"), ("pt_BR", "pt-BR"), (None, "en"), ("C", "en"), (ValueError(), "en")],
)
def test_the_language_is_that_of_the_computer(
    system: object, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def getlocale() -> tuple[object, str]:
        if isinstance(system, ValueError):
            raise system
        return system, "UTF-8"

    monkeypatch.setattr(locale, "getlocale", getlocale)
    assert in_word(BUS, tmp_path).core_properties.language == language


def test_word_shows_large_upright_letters(tmp_path: Path) -> None:
    document = in_word(SUPPORT, tmp_path)
    for name in ("Normal", "Title", "Heading 1", "Speaker note"):
        font = document.styles[name].font
        assert font.size.pt >= 14
        assert not font.italic
    assert document.styles["Normal"].font.size.pt >= 18


def test_words_with_help_are_underlined_in_word(tmp_path: Path) -> None:
    words = (TrickyWord(word="prosopagnosia"), TrickyWord(word="two things"), TrickyWord(word=""))
    document = in_word(deck("A", card("a", FACES, tricky_words=words)), tmp_path)
    runs = [run for one in document.paragraphs for run in one.runs]
    assert [run.text for run in runs if run.underline] == ["Two", "things", "prosopagnosia."]


def test_a_picture_stands_in_word_with_its_description(tmp_path: Path) -> None:
    shown = card("a", "Hello.", picture="bus.png", picture_description="A red\nbus")
    plain = card("b", "More.", "Nameless picture", picture="wide.png")
    media = {"bus.png": png(), "wide.png": png(4000, 100)}
    document = in_word(deck("A", shown, plain), tmp_path, media)
    small, wide = document.inline_shapes
    assert small._inline.docPr.get("descr") == "A red bus"
    assert wide._inline.docPr.get("descr") == "Nameless picture"
    assert wide.width.cm == pytest.approx(16, abs=0.01)
    assert small.width.cm < 2


def test_a_picture_that_word_cannot_show_is_left_out(tmp_path: Path) -> None:
    broken = {"bus.png": b"no picture", "cut.png": png()[:40], "gone.png": b""}
    cards = [card(name[:3], "Hello.", "A", picture=name) for name in (*broken, "missing.png")]
    document = in_word(deck("A", *cards), tmp_path, broken)
    assert len(document.inline_shapes) == 0
    assert [one.text for one in document.paragraphs].count("Hello.") == 4


def test_arabic_begins_at_the_right_in_word(tmp_path: Path) -> None:
    document = in_word(
        deck("A", card("a", "صباح الخير"), card("b", "Hello."), card("c", "12")), tmp_path
    )
    turned = [one.text for one in document.paragraphs if one._p.pPr.find(qn("w:bidi")) is not None]
    assert turned == ["صباح الخير", "صباح الخير"]


def test_a_talk_to_send_holds_only_the_pictures_that_it_names(tmp_path: Path) -> None:
    help_ = TrickyWord(word="bus", picture="word.png", recording="word.wav")
    one = deck("A", card("a", "Hello.", picture="bus.png", tricky_words=(help_,)))
    media = dict.fromkeys(("bus.png", "word.png", "word.wav", "old.png"), b"x")
    sent = load_deck(saved(one, tmp_path, ".speakaid", media))
    assert set(sent.media) == {"bus.png", "word.png", "word.wav"}


def test_the_talk_itself_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "talk.speakaid"
    save_deck(BUS, path)
    before = path.read_bytes()
    with pytest.raises(NotKept) as trouble:
        export(load_deck(path), path)
    assert trouble.value.reason is Reason.NOT_ALLOWED
    assert path.read_bytes() == before


def test_a_talk_that_a_newer_program_made_is_left_as_it_is(tmp_path: Path) -> None:
    newer = tmp_path / "newer.speakaid"
    with ZipFile(newer, "w") as zipped:
        zipped.writestr("deck.json", '{"format": "speakaid-deck", "version": 99, "deck": {}}')
    before = newer.read_bytes()
    with pytest.raises(NotKept) as trouble:
        export(DeckFile(tmp_path / "a.speakaid", BUS), newer)
    assert trouble.value.reason is Reason.NOT_ALLOWED
    assert newer.read_bytes() == before


def test_a_kind_that_nobody_writes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotKept) as trouble:
        export(DeckFile(tmp_path / "a.speakaid", BUS), tmp_path / "a.pdf")
    assert trouble.value.reason is Reason.UNKNOWN_KIND
    assert exporter_for(tmp_path / "A.TXT") is not None


def test_a_full_disk_leaves_the_earlier_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.md"
    target.write_text("before")

    def full(_path: Path, _content: bytes) -> None:
        raise NotKept(Reason.DISK_FULL)

    monkeypatch.setattr(atomic, "write", full)
    with pytest.raises(NotKept):
        export(DeckFile(tmp_path / "a.speakaid", BUS), target)
    assert target.read_text() == "before"


def test_half_a_letter_is_no_json(tmp_path: Path) -> None:
    broken = Deck.model_construct(title="\ud83d")
    with pytest.raises(NotKept) as trouble:
        export(DeckFile(tmp_path / "a.speakaid", broken), tmp_path / "a.json")
    assert trouble.value.reason is Reason.NOT_WRITTEN


def test_half_a_letter_is_shown_as_one_that_is_missing(tmp_path: Path) -> None:
    broken = Deck.model_construct(title="a\ud83d", cards=())
    export(DeckFile(tmp_path / "a.speakaid", broken), tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8").startswith("a\ufffd\n")


@pytest.mark.parametrize(
    "changed",
    [
        ("I may speak for: 10:00", "I may speak for: as long as I like"),
        ("The day: 2026-11-26", "The day: Thursday"),
        ("This card: a story; pause here", "This card: a poem"),
    ],
)
def test_a_note_that_somebody_changed_is_kept_as_a_note(
    changed: tuple[str, str], tmp_path: Path
) -> None:
    file = saved(BUS, tmp_path, ".md")
    file.write_text(file.read_text(encoding="utf-8").replace(*changed), encoding="utf-8")
    imported = import_file(file).deck
    assert changed[1] in imported.cards[0].notes
    assert [one.script for one in imported.cards] == [one.script for one in BUS.cards]


def test_a_time_in_seconds_comes_back(tmp_path: Path) -> None:
    one = deck("A", card("a", "Hello.", "A", planned_seconds=90.5), card("b", "Bye.", "B"))
    assert import_file(saved(one, tmp_path, ".txt")).deck.cards[0].planned_seconds == 90.5


def test_what_somebody_else_underlined_or_labelled_stays_words() -> None:
    text = "Tea\n===\n\nNotes: bring cups.\n\nKey words: tea"
    cards = import_text(text).deck.cards
    assert [one.script for one in cards] == ["Tea\n===", "Notes: bring cups.", "Key words: tea"]


def test_labels_of_somebody_elses_markdown_stay_words(tmp_path: Path) -> None:
    file = tmp_path / "talk.md"
    file.write_text("# Tea\n\n## One\n\nHello.\n\n> Key words: tea\n\n## Two\n\nBye.\n")
    assert import_file(file).deck.cards[0].notes == "Key words: tea"


def test_a_point_as_long_as_a_sentence_has_its_first_words_as_heading() -> None:
    long = card(
        "long", "Words.", "one two three four five six seven eight nine ten eleven twelve thirteen"
    )
    assert len(heading_of(long, 1).split()) <= 12

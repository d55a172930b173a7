"""From Home to paper: what is saved, printed and kept, and what is said when it cannot be."""

from pathlib import Path

import pytest
from person import SAMPLES, TEXTS, click
from printed import Pdf
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from walk import texts

from speakaid.app import Parts
from speakaid.core.authors import SPEAKER, helper
from speakaid.core.proposals import ideas_in
from speakaid.core.settings import FontChoice
from speakaid.storage import library, typists
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.ui.paper.printer import print_sheets, ready_printer
from speakaid.ui.paper.source import Kind
from speakaid.ui.printing import Printing


@pytest.fixture
def printing(parts: Parts) -> Printing:
    """The sample talk, at *Print*."""
    parts.desk.open_file(SAMPLES / TEXTS[0])
    click("This is my talk", parts.window)
    click("More", parts.window)
    click("Print it", parts.window)
    return parts.desk.working.printing


def the_talk() -> Path:
    (entry,) = library.decks()
    return entry.path


def notice(printing: Printing) -> str:
    return " ".join(texts(printing.screen.notice))


def test_the_pages_are_saved_as_they_were_chosen(printing: Printing, tmp_path: Path) -> None:
    printing.screen.choices.choose(Kind.PLAN)
    printing.screen.save_wanted.emit(tmp_path / "plan.pdf")
    pdf = Pdf((tmp_path / "plan.pdf").read_bytes())
    assert "My plan" in pdf.texts[0]
    assert pdf.title == "Support from day one"
    assert "“plan.pdf”" in notice(printing)


def test_where_nothing_can_be_written_it_is_said_and_nothing_is_lost(
    printing: Printing, tmp_path: Path
) -> None:
    printing.screen.save_wanted.emit(tmp_path / "no" / "such" / "plan.pdf")
    assert "could not be kept just now" in notice(printing)


def test_without_a_printer_this_is_said(
    printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    printing.screen.print_wanted.emit()
    assert "knows no printer" in notice(printing)


class Chosen:
    """What stands for the system's own window: a printer that writes into a file."""

    def __init__(self, file: Path, answer: bool = True) -> None:
        self.file, self.answer, self.pages = file, answer, 0

    def __call__(self, printer: QPrinter, pages: int) -> bool:
        self.pages = pages
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        return self.answer


@pytest.fixture
def chosen(printing: Printing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Chosen:
    window = Chosen(tmp_path / "printed.pdf")
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "ask_printer", window)
    return window


def test_what_is_printed_is_what_was_seen(printing: Printing, chosen: Chosen) -> None:
    printing.screen.print_wanted.emit()
    printed = Pdf(chosen.file.read_bytes())
    assert (len(printed.sizes), chosen.pages) == (8, 8)
    assert "1 of 8" in printed.texts[0]
    assert min(piece.points for piece in printed.letters) >= 27.9
    assert "on their way" in notice(printing)


def test_who_would_rather_not_print_hears_nothing(printing: Printing, chosen: Chosen) -> None:
    chosen.answer = False
    printing.screen.print_wanted.emit()
    assert not chosen.file.exists()
    assert printing.screen.notice.isHidden()


@pytest.mark.qt_log_ignore("QPrinter|QPainter|Cannot open|printer", extend=True)
def test_a_printer_that_refuses_is_said_kindly(printing: Printing, chosen: Chosen) -> None:
    chosen.file = chosen.file.parent / "no" / "such" / "printed.pdf"
    printing.screen.print_wanted.emit()
    assert "did not take the pages" in notice(printing)


def test_only_the_pages_that_were_asked_for_are_printed(printing: Printing, tmp_path: Path) -> None:
    wanted, file = printing.screen.wanted, tmp_path / "some.pdf"
    printer = ready_printer(wanted.paper, "A talk")
    Chosen(file)(printer, 8)
    printer.setFromTo(3, 4)
    assert print_sheets(printer, printing.screen.preview.pages.sheets)
    assert ["3 of 8" in text or "4 of 8" in text for text in Pdf(file.read_bytes()).texts] == [
        True,
        True,
    ]


def test_what_the_organiser_should_know_is_kept_and_stands_on_the_sheet(
    printing: Printing, parts: Parts
) -> None:
    click("Next", parts.window)
    printing.screen.choices.choose(Kind.ORGANISER)
    click("Fill in the sheet", parts.window)
    assert parts.window.currentWidget() is printing.organiser
    printing.organiser.boxes["stands_near"].insertPlainText("Helen, in the first row.")
    click("Done", parts.window)
    QApplication.processEvents()
    assert parts.window.currentWidget() is printing.screen
    assert load_deck(the_talk()).deck.organiser.stands_near == "Helen, in the first row."
    assert "Helen, in the first row." in printing.screen.preview.view.accessibleName()


def test_what_a_helper_fills_in_is_an_idea(printing: Printing, parts: Parts) -> None:
    deck = load_deck(the_talk()).deck
    typists.forget_typist(SPEAKER)
    typists.note_typist(deck, helper("Anna"))
    for words in ("Helen,", " in the first row."):
        printing.screen.organiser_wanted.emit()
        printing.organiser.boxes["stands_near"].insertPlainText(words)
        click("Done", parts.window)
    kept = load_deck(the_talk()).deck
    assert kept.organiser == deck.organiser
    (idea,) = ideas_in(kept)
    assert "Helen," in idea.suggestion.theirs.organiser.stands_near  # type: ignore[union-attr]
    assert "first row" in idea.suggestion.theirs.organiser.stands_near  # type: ignore[union-attr]


def test_another_talk_that_took_the_place_meanwhile_is_never_overwritten(
    printing: Printing, parts: Parts
) -> None:
    path = the_talk()
    theirs = load_deck(path).deck.model_copy(update={"id": "theirs", "title": "Theirs"})
    save_deck(theirs, path)
    printing.screen.organiser_wanted.emit()
    printing.organiser.boxes["signals"].insertPlainText("Raise a hand.")
    click("Done", parts.window)
    assert load_deck(path).deck == theirs
    assert "nothing is lost" in notice(printing)
    assert len(library.decks()) == 2


def test_what_cannot_be_kept_is_said(
    printing: Printing, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = the_talk()
    monkeypatch.setattr("speakaid.storage.paths.library", lambda: path / "no folder")
    path.unlink()
    printing.screen.organiser_wanted.emit()
    printing.organiser.boxes["signals"].insertPlainText("Raise a hand.")
    click("Done", parts.window)
    assert not printing.screen.notice.isHidden()
    assert "Raise a hand." in printing._source.deck.organiser.signals


def test_a_talk_that_cannot_be_read_is_said_at_home(parts: Parts, tmp_path: Path) -> None:
    parts.desk.making.handing_out.print_wanted.emit(tmp_path / "gone.speakaid")
    home = parts.desk.making.home
    assert parts.window.currentWidget() is home
    assert any("not there any more" in words for words in texts(home.notice))


def test_the_letters_of_the_settings_are_those_on_paper(printing: Printing, parts: Parts) -> None:
    settings = parts.desk._settings.model_copy(update={"font": FontChoice.LEXEND})
    parts.desk._use_settings(settings)
    printing.open(the_talk())
    assert printing.screen.source.letters is FontChoice.LEXEND

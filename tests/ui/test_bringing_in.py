"""A document is brought in: the window stays awake, says how far it is, and Cancel is at once."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from person import SAMPLES, click, key
from PySide6.QtCore import QLocale, QObject, QProcess, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walk import texts

from speakaid.app import Parts
from speakaid.core.deck import Card, Deck
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import library
from speakaid.storage.importers import Imported
from speakaid.ui import import_process
from speakaid.ui.bringing_in import BringingIn
from speakaid.ui.import_process import ImportProcess

MADE = Imported(Deck(title="Slides", cards=(Card(point="The choir", script="We sing."),)))


class Reader(QObject):
    """Reads nothing; a test says when it is done."""

    told = Signal(int, int)
    made = Signal(object)
    not_made = Signal(object)
    last: "Reader"

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.file, self.cancelled = file, False
        Reader.last = self

    def start(self) -> None:
        """Nothing comes before it is said."""

    def cancel(self) -> None:
        self.cancelled = True


@pytest.fixture
def slides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that is read for as long as a test wants."""
    monkeypatch.setattr(import_process, "ImportProcess", Reader)
    file = tmp_path / "My slides.pptx"
    file.write_bytes(b" " * 300_000)
    return file


def begun(parts: Parts, file: Path) -> BringingIn:
    """It is being read, and the screen says so."""
    parts.desk.open_file(file)
    bringing = parts.desk.making.bringing_in
    bringing._late.setInterval(0)
    bringing._late.timeout.emit()
    QApplication.processEvents()
    assert parts.window.currentWidget() is bringing.screen
    return bringing


def test_what_is_soon_read_shows_no_screen(parts: Parts, slides: Path) -> None:
    parts.desk.open_file(slides)
    assert parts.window.currentWidget() is parts.desk.making.home
    Reader.last.made.emit(MADE)
    assert parts.window.currentWidget() is parts.desk.making.imported


def test_how_far_it_is_stands_in_words(parts: Parts, slides: Path) -> None:
    bringing = begun(parts, slides)
    assert {"From “My slides.pptx”.", "This takes a moment."} <= set(texts(bringing.screen))
    Reader.last.told.emit(83, 200)
    assert "83 of 200 slides are read." in texts(bringing.screen)


def test_what_was_made_takes_the_place_of_the_screen(parts: Parts, slides: Path) -> None:
    begun(parts, slides)
    Reader.last.made.emit(MADE)
    assert parts.window.currentWidget() is parts.desk.making.imported
    click("Back", parts.window)
    assert parts.window.currentWidget() is parts.desk.making.home


def test_trouble_is_said_where_one_came_from(parts: Parts, slides: Path) -> None:
    begun(parts, slides)
    Reader.last.not_made.emit(SourceUnreadable(Reason.OLD_SLIDES))
    home = parts.desk.making.home
    assert parts.window.currentWidget() is home
    assert any("older kind" in words for words in texts(home.notice))


@pytest.mark.parametrize("way", ["a click", "Escape"])
def test_cancel_stops_it_and_leads_back(parts: Parts, slides: Path, way: str) -> None:
    begun(parts, slides)
    if way == "a click":
        click("Cancel", parts.window)
    else:
        key(parts.window, Qt.Key.Key_Escape)
    assert parts.window.currentWidget() is parts.desk.making.home
    assert Reader.last.cancelled
    assert library.decks() == ()


def test_another_file_lets_the_first_one_go(parts: Parts, slides: Path) -> None:
    parts.desk.open_file(slides)
    first = Reader.last
    parts.desk.open_file(slides)
    assert first.cancelled
    assert not Reader.last.cancelled


def test_nobody_is_called_back_from_help(parts: Parts, slides: Path, qtbot: QtBot) -> None:
    begun(parts, slides)
    parts.window.help_asked.emit()
    Reader.last.made.emit(MADE)
    assert parts.window.currentWidget() is parts.desk.help
    click("Back", parts.window)
    qtbot.waitUntil(lambda: parts.window.currentWidget() is parts.desk.making.imported)


def test_a_screen_that_one_went_to_meanwhile_stays(parts: Parts, slides: Path) -> None:
    parts.desk.open_file(slides)
    parts.window.help_asked.emit()
    parts.desk.making.bringing_in._late.timeout.emit()
    assert parts.window.currentWidget() is parts.desk.help


def test_a_name_that_no_other_program_can_be_told_is_read_here(parts: Parts, slides: Path) -> None:
    parts.desk.open_file(slides.with_name("\udcff.pdf"))
    assert any("not there any more" in words for words in texts(parts.desk.making.home.notice))


def test_pages_become_a_talk_in_the_library(parts: Parts, qtbot: QtBot) -> None:
    parts.desk.open_file(SAMPLES / "support-from-day-one.pdf")
    making = parts.desk.making
    qtbot.waitUntil(lambda: parts.window.currentWidget() is making.imported, timeout=30_000)
    click("This is my talk", parts.window)
    (entry,) = library.decks()
    assert isinstance(entry, library.GoodDeck)
    assert (entry.title, entry.cards) == ("Support from day one", 8)


# -- the process itself


@pytest.fixture
def process(qtbot: QtBot) -> Iterator[type[ImportProcess]]:
    assert qtbot is not None
    yield ImportProcess
    QApplication.processEvents()


def answer_of(qtbot: QtBot, reading: ImportProcess, **how: str) -> object:
    answers: list[object] = []
    reading.made.connect(answers.append)
    reading.not_made.connect(answers.append)
    reading.start(**how)
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    return answers[0]


def test_slides_and_pages_come_as_they_are(qtbot: QtBot, process: type[ImportProcess]) -> None:
    told: list[tuple[int, int]] = []
    reading = process(SAMPLES / "support-from-day-one.pptx")
    reading.told.connect(lambda done, of: told.append((done, of)))
    made = answer_of(qtbot, reading)
    assert isinstance(made, Imported)
    assert (made.deck.title, len(made.deck.cards)) == ("Support from day one", 8)
    assert told[-1] == (9, 9)
    assert made.findings


@pytest.mark.parametrize("name", ["support-from-day-one.pptx", "columns.pdf"])
def test_nothing_is_loaded_from_the_folder_of_the_moment(
    qtbot: QtBot,
    process: type[ImportProcess],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    for module in ("speakaid.py", "zipfile.py"):
        (tmp_path / module).write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    assert isinstance(answer_of(qtbot, process(SAMPLES / name)), Imported)


def test_nothing_of_it_is_left_behind(qtbot: QtBot, process: type[ImportProcess]) -> None:
    reading = process(SAMPLES / "columns.pdf")
    folder = Path(reading._folder.name)
    answer_of(qtbot, reading)
    assert not folder.exists()
    assert library.decks() == ()


@pytest.mark.parametrize(
    ("name", "reason"), [("old.ppt", Reason.OLD_SLIDES), ("damaged.pdf", Reason.DAMAGED)]
)
def test_its_trouble_is_told(
    qtbot: QtBot, process: type[ImportProcess], tmp_path: Path, name: str, reason: Reason
) -> None:
    (tmp_path / name).write_bytes(b"words")
    found = answer_of(qtbot, process(tmp_path / name))
    assert isinstance(found, SourceUnreadable)
    assert found.reason is reason


def test_one_that_is_stopped_by_the_system_wanted_too_much(
    qtbot: QtBot, process: type[ImportProcess]
) -> None:
    reading = process(SAMPLES / "columns.pdf")
    reading._process.started.connect(reading._process.kill)
    found = answer_of(qtbot, reading)
    assert isinstance(found, SourceUnreadable)
    assert found.reason is Reason.TOO_LARGE


def test_where_no_process_can_be_started_it_is_read_here(
    qtbot: QtBot, process: type[ImportProcess], tmp_path: Path
) -> None:
    made = answer_of(qtbot, process(SAMPLES / "support-from-day-one.odt"), python="/nowhere/python")
    assert isinstance(made, Imported)
    (tmp_path / "a.ppt").write_bytes(b"words")
    found = answer_of(qtbot, process(tmp_path / "a.ppt"), python="/nowhere/python")
    assert isinstance(found, SourceUnreadable)


def test_of_one_that_was_cancelled_nothing_is_heard(process: type[ImportProcess]) -> None:
    heard: list[object] = []
    reading = process(SAMPLES / "columns.pdf")
    reading.made.connect(heard.append)
    reading.not_made.connect(heard.append)
    inner = reading._process
    reading.start()
    reading.cancel()
    reading.cancel()
    QApplication.processEvents()
    assert inner.state() is QProcess.ProcessState.NotRunning
    assert heard == []


def test_it_speaks_the_language_of_the_window_and_keeps_nothing_in_the_library() -> None:
    found = import_process._surroundings("/a/folder")
    assert found.value("LANGUAGE").split(":") == QLocale.system().uiLanguages()
    assert found.value("SPEAKAID_HOME") == "/a/folder"


def test_a_line_that_is_no_answer_is_passed_over(process: type[ImportProcess]) -> None:
    reading = process(Path(sys.executable))
    reading._take(b"a warning\n")
    assert reading._report == {}
    reading.cancel()

"""More: a talk on paper, in another form, out of the way; by keys, by pointer, by touch."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from decks import SUPPORT
from person import button_that_says, click, focused, key, tap
from PySide6.QtCore import QObject, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, dress, problems, texts

from speakaid.app import Parts
from speakaid.i18n import _
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.exporters import EXPORTERS, Exporter
from speakaid.storage.importers import import_file
from speakaid.ui import file_window
from speakaid.ui.more.form_screen import FormScreen
from speakaid.ui.more.more_screen import MoreScreen
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import more as say

Key = Qt.Key


@dataclass
class Place:
    """A window for choosing a place that is answered at once; it keeps what it was asked."""

    folder: Path
    name: str = ""
    """What the speaker types instead of what is proposed."""
    says_no: bool = False
    asked: list[str] = field(default_factory=list)

    def __call__(
        self, _parent: QWidget, _title: str, name: str, suffix: str, _kind: str
    ) -> Path | None:
        self.asked.append(f"{name}{suffix}")
        return None if self.says_no else self.folder / (self.name or f"{name}{suffix}")


class Folders(QObject):
    """What stands for the system's window of folders."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def folders() -> Iterator[Folders]:
    made = Folders()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def place(parts: Parts, tmp_path: Path) -> Place:
    """Home with a talk, and a window that answers."""
    folder = tmp_path / "Papers"
    folder.mkdir()
    chosen = Place(folder)
    parts.desk.making.handing_out.ask_where = chosen
    library.add(SUPPORT)
    parts.desk.go_home()
    parts.window.show()
    return chosen


def screen(parts: Parts) -> ScreenFrame:
    shown = parts.window.currentWidget()
    assert isinstance(shown, ScreenFrame)
    return shown


def notice(parts: Parts) -> str:
    shown = screen(parts).notice
    return " ".join(texts(shown)) if shown.isVisible() else ""


def to_forms(parts: Parts) -> None:
    click("More", parts.window)
    click("Save it in another form", parts.window)


@pytest.mark.usefixtures("place")
def test_more_is_about_the_large_talk(parts: Parts) -> None:
    click("More", parts.window)
    assert texts(parts.window)[0] == "More for “Support from day one”"
    assert parts.window.windowTitle() == "More for “Support from day one”"
    click("Back", parts.window)
    assert screen(parts) is parts.desk.making.home


@pytest.mark.parametrize("form", EXPORTERS, ids=lambda form: form.suffix)
def test_every_form_is_offered_and_written(form: Exporter, parts: Parts, place: Place) -> None:
    suffix = form.suffix
    to_forms(parts)
    click(say.FORMS[suffix][0], parts.window)
    assert place.asked == [f"Support from day one{suffix}"]
    assert (place.folder / f"Support from day one{suffix}").stat().st_size > 0
    saved = f"Your talk is saved as “Support from day one{suffix}”, in the folder “Papers”."
    assert saved in notice(parts)


def test_forms_are_those_that_can_be_written() -> None:
    assert set(say.FORMS) == {form.suffix for form in EXPORTERS}


def test_with_the_keyboard_alone_a_talk_is_saved_for_word(
    parts: Parts, place: Place, folders: Folders
) -> None:
    for presses in (4, 1, 0):
        for _press in range(presses):
            QTest.keyClick(focused(parts), Key.Key_Tab)
        key(parts.window, Key.Key_Return)
    deck = import_file(place.folder / "Support from day one.docx").deck
    assert [card.script for card in deck.cards] == [card.script for card in SUPPORT.cards]
    QTest.keyClick(focused(parts), Key.Key_Backtab)
    key(parts.window, Key.Key_Return)
    assert folders.opened == [place.folder]
    for _press in range(2):
        key(parts.window, Key.Key_Escape)
    assert screen(parts) is parts.desk.making.home


def test_by_touch_alone_a_talk_is_saved_to_be_sent(parts: Parts, place: Place) -> None:
    for word in ("More", "Save it in another form", "A SpeakAid talk to send"):
        tap(word, parts.window)
    assert load_deck(place.folder / "Support from day one.speakaid").deck == SUPPORT


def test_who_would_rather_not_is_where_they_were(parts: Parts, place: Place) -> None:
    place.says_no = True
    to_forms(parts)
    click("For Word", parts.window)
    assert notice(parts) == ""
    assert list(place.folder.iterdir()) == []
    assert screen(parts) is parts.desk.making.handing_out.form


@pytest.mark.usefixtures("place")
def test_an_old_notice_is_gone_when_the_forms_are_opened_again(parts: Parts) -> None:
    to_forms(parts)
    click("Plain text", parts.window)
    assert "“Papers”" in notice(parts)
    click("Back", parts.window)
    click("Save it in another form", parts.window)
    assert notice(parts) == ""


def test_a_name_that_was_typed_without_its_end_takes_no_other_files_place(
    parts: Parts, place: Place
) -> None:
    place.name = "my.talk"
    (place.folder / "my.talk.txt").write_text("before")
    to_forms(parts)
    click("Plain text", parts.window)
    assert (place.folder / "my.talk.txt").read_text() == "before"
    assert (place.folder / "my.talk 2.txt").exists()


def test_the_talk_itself_is_never_written_over(parts: Parts, place: Place) -> None:
    (entry,) = library.decks()
    before = entry.path.read_bytes()
    place.folder, place.name = entry.path.parent, entry.path.name
    to_forms(parts)
    click("A SpeakAid talk to send", parts.window)
    assert "Please choose another place" in notice(parts)
    assert entry.path.read_bytes() == before


def test_a_folder_that_is_gone_is_said(parts: Parts, place: Place) -> None:
    place.folder = place.folder / "gone"
    to_forms(parts)
    click("Markdown", parts.window)
    assert "could not be kept" in notice(parts)
    place.name = "no end"
    click("Markdown", parts.window)
    assert "could not be kept" in notice(parts)


@pytest.mark.usefixtures("place")
def test_a_talk_that_is_gone_is_said(parts: Parts) -> None:
    to_forms(parts)
    library.decks()[0].path.unlink()
    click("Markdown", parts.window)
    assert "not there any more" in notice(parts)


@pytest.mark.usefixtures("place")
def test_print_leads_to_the_pages(parts: Parts) -> None:
    click("More", parts.window)
    click("Print it", parts.window)
    assert parts.window.currentWidget() is parts.desk.working.printing.screen
    key(parts.window, Qt.Key.Key_Escape)
    assert button_that_says("Print it", parts.window).isVisible()


@pytest.mark.qt_log_ignore("does not support QPlatformServices", extend=True)
def test_where_no_folder_can_be_opened_its_name_is_said_in_full(parts: Parts, place: Place) -> None:
    to_forms(parts)
    click("Markdown", parts.window)
    click("Open the folder", parts.window)
    assert str(place.folder) in notice(parts)


@pytest.mark.usefixtures("place")
def test_earlier_versions_are_asked_for_by_the_talk(parts: Parts) -> None:
    wanted: list[Path] = []
    parts.desk.making.handing_out.versions_wanted.connect(wanted.append)
    click("More", parts.window)
    click("Earlier versions", parts.window)
    assert wanted == [library.decks()[0].path]


@pytest.mark.usefixtures("place")
def test_a_talk_is_put_away_and_brought_back(parts: Parts) -> None:
    click("More", parts.window)
    click("Put it away", parts.window)
    assert screen(parts) is parts.desk.making.home
    assert library.decks() == ()
    assert "is put away" in notice(parts)
    click("Bring it back", parts.window)
    assert len(library.decks()) == 1


def test_a_talk_without_a_name_has_one_on_the_way_out(parts: Parts, place: Place) -> None:
    (entry,) = library.decks()
    save_deck(SUPPORT.model_copy(update={"title": " "}), entry.path)
    parts.desk.go_home()
    to_forms(parts)
    click("Plain text", parts.window)
    assert place.asked == ["A talk without a name.txt"]


@pytest.mark.usefixtures("place")
def test_the_focus_is_on_the_first_thing(parts: Parts) -> None:
    click("More", parts.window)
    assert focused(parts) is button_that_says("Print it", parts.window)
    click("Save it in another form", parts.window)
    assert focused(parts) is button_that_says("For Word", parts.window)


@pytest.mark.parametrize("title", STRANGE)
@pytest.mark.parametrize("size", SIZES)
def test_strange_titles_stand_whole(qtbot: QtBot, title: str, size: QSize) -> None:
    dress(size)
    more, form = MoreScreen(), FormScreen()
    more.show_talk(Path("talk.speakaid"), f"{title} {title}")
    form.show_talk(title)
    form.show_notice(say.form_saved(f"{title}.docx", title), _(say.OPEN_FOLDER), "folder")
    for made in (more, form):
        qtbot.addWidget(made)
        made.resize(size)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        assert problems(made) == []


class Answered(QFileDialog):
    """The system's own window, answered at once."""

    takes: bool = True

    def exec(self) -> int:
        answer = QFileDialog.DialogCode.Accepted if self.takes else QFileDialog.DialogCode.Rejected
        return int(answer.value)


@pytest.mark.parametrize("takes", [True, False])
def test_the_systems_window_proposes_a_name_in_the_documents(
    takes: bool, parts: Parts, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Answered, "takes", takes)
    monkeypatch.setattr(file_window, "QFileDialog", Answered)
    monkeypatch.setattr(file_window, "documents", lambda: str(place.folder))
    found = file_window.ask_where(parts.window, "Where?", "My: talk", ".docx", "For Word")
    assert found == (place.folder / "My talk.docx" if takes else None)

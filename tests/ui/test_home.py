"""Home, New talk and Paste, as a person uses them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, button, dress, press, problems, texts, visible, words_of

from speakaid.core.errors import NotKept, Reason, SourceUnreadable
from speakaid.storage.importers import IMPORTERS
from speakaid.storage.library import BrokenDeck, GoodDeck
from speakaid.ui.home import sources
from speakaid.ui.home.hero import ProgressPanel
from speakaid.ui.home.home_screen import HomeScreen
from speakaid.ui.home.new_talk_screen import NewTalkScreen
from speakaid.ui.home.paste_screen import PasteScreen
from speakaid.ui.home.progress import Progress
from speakaid.ui.home.shelf_screen import ShelfScreen
from speakaid.ui.widgets.button import ActionButton
from speakaid.wording import trouble

DAY = datetime(2026, 11, 24, tzinfo=UTC)
PRACTISE = "Practise today"


def talk(title: str, day: int = 1) -> GoodDeck:
    path = Path(f"/talks/{title}.speakaid")
    return GoodDeck(path, "id", title, 3, 300.0, None, DAY.replace(day=day))


def buttons(screen: HomeScreen) -> list[str]:
    return [words_of(one) for one in visible(screen, ActionButton)]


class ChosenHome(HomeScreen):
    """Home whose file dialogues are answered at once."""

    answer: Path | None = Path("/texts/talk.docx")

    def ask_file(self) -> Path | None:
        return self.answer

    def today(self) -> date:
        return DAY.date()


@pytest.fixture
def home(qtbot: QtBot) -> ChosenHome:
    dress(SIZES[0])
    screen = ChosenHome()
    qtbot.addWidget(screen)
    screen.resize(SIZES[0])
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def enter() -> None:
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Return)


def test_the_newest_talk_is_large_and_enter_practises_it(home: ChosenHome) -> None:
    practised: list[Path] = []
    home.practise_wanted.connect(practised.append)
    home.show_talks((talk("Old", 1), talk("New", 9)))
    enter()
    assert practised == [talk("New").path]


def test_on_the_day_of_the_talk_enter_gives_it_and_it_can_be_practised(home: ChosenHome) -> None:
    wanted: list[tuple[str, Path]] = []
    home.talk_chosen.connect(lambda path: wanted.append(("give", path)))
    home.practise_wanted.connect(lambda path: wanted.append(("practise", path)))
    today = replace(talk("A"), day=DAY.date())
    home.show_talks((today,))
    enter()
    press(home, "Practise today")
    assert wanted == [("give", today.path), ("practise", today.path)]


def test_what_fits_the_day_stands_first(home: ChosenHome) -> None:
    for day, first in ((DAY.date(), "Give this talk"), (DAY.date() + timedelta(days=1), PRACTISE)):
        home.show_talks((replace(talk("A"), day=day),))
        assert words_of(next(visible(home.hero, ActionButton))) == first


def test_a_talk_without_words_is_written_first(home: ChosenHome) -> None:
    written: list[Path] = []
    home.change_wanted.connect(written.append)
    home.show_talks((replace(talk("A"), has_words=False),))
    enter()
    assert written == [talk("A").path]
    assert PRACTISE not in buttons(home)
    home.show_put_away("B")
    assert "Change the words" in buttons(home)
    assert problems(home) == []


def test_open_makes_another_talk_the_large_one(home: ChosenHome) -> None:
    given: list[Path] = []
    home.talk_chosen.connect(given.append)
    home.show_talks((talk("Old", 1), talk("New", 9)))
    press(home, "Open")
    press(home, "Give this talk")
    assert given == [talk("Old").path]


def test_without_a_talk_there_are_four_ways_to_one(home: ChosenHome) -> None:
    wanted: list[object] = []
    home.file_chosen.connect(wanted.append)
    home.paste_wanted.connect(lambda: wanted.append("paste"))
    home.try_wanted.connect(lambda: wanted.append("try"))
    home.show_talks(())
    home.questions_wanted.connect(lambda: wanted.append("questions"))
    for word in ("Open a text", "Paste a text", "Answer five questions", "Try it"):
        press(home, word)
    assert wanted == [home.answer, "paste", "questions", "try"]


def test_no_file_chosen_is_no_wish(home: ChosenHome) -> None:
    wanted: list[object] = []
    home.answer = None
    home.file_chosen.connect(wanted.append)
    home.show_talks(())
    press(home, "Open a text")
    assert wanted == []


def test_a_talk_in_progress_comes_first(home: ChosenHome) -> None:
    wanted: list[str] = []
    home.carry_on_chosen.connect(lambda: wanted.append("carry on"))
    home.progress_over.connect(lambda: wanted.append("over"))
    home.show_talks((talk("A"),), Progress("A", talk("A").path))
    enter()
    press(home, "My talk is over")
    assert wanted == ["carry on", "over"]
    assert "You were in the middle of this talk. Your place is kept." in texts(home)


def test_a_talk_in_progress_is_listed_once(home: ChosenHome) -> None:
    home.show_talks((talk("A", 2), talk("B")), Progress("A", talk("A").path))
    assert texts(home).count("A") == 1
    assert "B" in texts(home)


def test_another_talk_is_opened_and_the_one_in_progress_stays_in_reach(home: ChosenHome) -> None:
    wanted: list[object] = []
    home.carry_on_chosen.connect(lambda: wanted.append("carry on"))
    home.talk_chosen.connect(wanted.append)
    progress = Progress("A", talk("A").path)
    home.show_talks((talk("A", 2), talk("B")), progress)
    press(home, "Open")
    press(home, "Give this talk")
    press(home, "Carry on with my talk")
    assert wanted == [talk("B").path, "carry on"]
    assert texts(home).count("A") == 1
    home.show_talks((talk("A", 2), talk("B")), progress)
    assert isinstance(home.hero, ProgressPanel)


def test_a_talk_in_progress_is_never_hidden_by_itself(home: ChosenHome) -> None:
    home.show_talks((talk("A"),), Progress("A", talk("A").path))
    home.show_talk(talk("A").path)
    assert isinstance(home.hero, ProgressPanel)


def test_with_only_a_damaged_talk_it_comes_before_the_ways_to_a_new_one(home: ChosenHome) -> None:
    path, wanted = Path("/talks/b.speakaid"), []
    home.good_copy_wanted.connect(wanted.append)
    home.show_talks((BrokenDeck(path, "B", Reason.DAMAGED, Path("/copies/b")),))
    assert "Welcome" not in texts(home)
    assert "Your talks" in texts(home)
    copy, ways = button(home, "Open the last good copy"), button(home, "Open a text")
    assert copy.mapTo(home, QPoint(0, 0)).y() < ways.mapTo(home, QPoint(0, 0)).y()
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Return)
    assert wanted == [path]


def test_a_broken_talk_offers_its_last_good_copy(home: ChosenHome) -> None:
    wanted: list[Path] = []
    home.good_copy_wanted.connect(wanted.append)
    path = Path("/talks/b.speakaid")
    home.show_talks((BrokenDeck(path, "B", Reason.DAMAGED, Path("/copies/b")),))
    press(home, "Open the last good copy")
    assert wanted == [path]


def test_a_talk_put_away_can_be_brought_back(home: ChosenHome) -> None:
    wanted: list[object] = []
    home.bring_back_wanted.connect(lambda: wanted.append("back"))
    home.show_talks((talk("A"),))
    home.show_put_away("B")
    press(home, "Bring it back")
    assert wanted == ["back"]
    assert home.notice.isHidden()


def test_a_notice_that_offers_something_leaves_five_actions(home: ChosenHome) -> None:
    home.show_talks((talk("A"), talk("B", 2)))
    home.show_put_away("C")
    assert "Change the words" not in buttons(home)
    press(home, "Open")
    assert button(home, "Change the words").isVisible()


def test_the_words_are_changed_and_more_is_asked_for_the_large_talk(home: ChosenHome) -> None:
    wanted: list[object] = []
    home.change_wanted.connect(wanted.append)
    home.more_wanted.connect(lambda *what: wanted.append(what))
    home.show_talks((talk("A"), talk("B", 2)))
    press(home, "Change the words")
    press(home, "More for this talk")
    assert wanted == [talk("B").path, (talk("B").path, "B")]


def test_without_a_large_talk_there_is_no_more_of_it(home: ChosenHome) -> None:
    home.show_talks(())
    assert "More for this talk" not in buttons(home)
    home.show_talks((talk("A"),), Progress("A", talk("A").path))
    assert "More for this talk" not in buttons(home)


def test_tab_leads_from_practising_to_all_else_of_the_talk(home: ChosenHome) -> None:
    wanted: list[str] = []
    home.talk_chosen.connect(lambda _path: wanted.append("give"))
    home.change_wanted.connect(lambda _path: wanted.append("change"))
    home.people_wanted.connect(lambda _path: wanted.append("people"))
    home.more_wanted.connect(lambda _path, _title: wanted.append("more"))
    home.show_talks((talk("A"),))
    assert button(home, "More for this talk").isVisible()
    for _turn in range(4):
        QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Tab)
        enter()
    assert wanted == ["give", "change", "people", "more"]


def test_the_day_of_a_talk_stands_before_its_length(home: ChosenHome) -> None:
    home.show_talks((replace(talk("A"), day=date(2026, 11, 26)),))
    assert "Thursday 26 November. About 5 minutes." in texts(home)
    home.show_talks((replace(talk("A"), day=DAY.date()),))
    assert "Today. About 5 minutes." in texts(home)
    home.show_talks((talk("A"),))
    assert "About 5 minutes." in texts(home)


def test_today_is_the_day_of_this_computer(home: ChosenHome) -> None:
    seen = HomeScreen.today(home)
    assert seen <= datetime.now().astimezone().date() <= seen + timedelta(days=1)


def test_where_the_last_talk_was_put_away_it_is_offered_before_the_sample(home: ChosenHome) -> None:
    home.show_talks((), has_shelved=True)
    home.show_put_away("B")
    assert "Try it" not in buttons(home)
    assert problems(home) == []


def test_the_shelf_is_offered_when_something_lies_on_it(home: ChosenHome) -> None:
    wanted: list[str] = []
    home.shelf_wanted.connect(lambda: wanted.append("shelf"))
    home.show_talks((talk("A"),))
    assert all("Talks put away" not in words for words in buttons(home))
    home.show_talks((talk("A"),), has_shelved=True)
    press(home, "Talks put away")
    assert wanted == ["shelf"]


def test_people_and_cards_are_there_with_the_large_talk_and_without_any(home: ChosenHome) -> None:
    wanted: list[Path | None] = []
    home.people_wanted.connect(wanted.append)
    home.show_talks(())
    press(home, "People, and cards to show")
    home.show_talks((talk("A"),))
    press(home, "People, and cards to show")
    assert wanted == [None, talk("A").path]


def test_the_shelf_brings_a_talk_back(qtbot: QtBot) -> None:
    screen, wanted = ShelfScreen(), []
    qtbot.addWidget(screen)
    screen.bring_back_wanted.connect(lambda *what: wanted.append(what))
    broken = BrokenDeck(Path("/shelf/c.speakaid"), "C", Reason.DAMAGED, None)
    screen.show_talks((broken, talk("A", 1), talk("B", 2)))
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Return)
    press(screen, "Bring it back")
    assert wanted == 2 * [(talk("B").path, "B")]
    screen.show_talks(())
    assert "No talk is put away." in texts(screen)


def test_open_a_text_lists_all_that_can_become_a_talk() -> None:
    listed = sources.text_filters()
    for suffix in (".speakaid", *(one for kind in IMPORTERS for one in kind.suffixes)):
        assert f"*{suffix} " in listed.replace(")", " ")


def test_a_dropped_file_is_taken(home: ChosenHome, tmp_path: Path) -> None:
    dropped: list[Path] = []
    home.file_dropped.connect(dropped.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "talk.txt"))])
    left = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    home.dropEvent(event)
    assert dropped == [tmp_path / "talk.txt"]


def test_two_hundred_talks_stay_quick(home: ChosenHome) -> None:
    entries = tuple(replace(talk(f"Talk {number}"), seconds=60.0) for number in range(200))
    began = perf_counter()
    home.show_talks(entries)
    home.repaint()
    assert perf_counter() - began < 0.25
    press(home, "Show all my talks")
    assert len(home.findChildren(type(home.hero))) == 1


@pytest.mark.parametrize("title", STRANGE)
@pytest.mark.parametrize("size", SIZES)
def test_strange_titles_stand_whole(qtbot: QtBot, title: str, size: object) -> None:
    dress(size)  # type: ignore[arg-type]
    screen = HomeScreen()
    qtbot.addWidget(screen)
    screen.resize(size)  # type: ignore[call-overload]
    screen.show_talks((talk(f"{title} {title}"), talk(title, 2)))
    screen.show_put_away(title)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    assert problems(screen) == []


def test_paste_makes_cards_of_what_was_copied(qtbot: QtBot) -> None:
    screen, given = PasteScreen(), []
    qtbot.addWidget(screen)
    screen.text_given.connect(lambda *words: given.append(words))
    screen.show()
    QGuiApplication.clipboard().setText("My words.\n\nMore words.")
    press(screen, "Paste what I copied")
    press(screen, "Make cards of it")
    assert given == [("My words.\n\nMore words.", "")]


def copied(text: str, html: str = "") -> QMimeData:
    """What Word puts on the clipboard. It stays away from the real one, which outlives Python."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    return data


def pasted(qtbot: QtBot, *data: QMimeData) -> tuple[PasteScreen, list[tuple[str, str]]]:
    screen, given = PasteScreen(), []
    qtbot.addWidget(screen)
    screen.text_given.connect(lambda *words: given.append(words))
    screen.show()
    for each in data:
        screen.box.insertFromMimeData(each)
    return screen, given


def test_line_breaks_of_word_stay_line_breaks(qtbot: QtBot) -> None:
    screen, given = pasted(qtbot, copied("One\x0btwo\u2028three\nfour"))
    press(screen, "Make cards of it")
    assert given[0][0] == "One\ntwo\nthree\nfour"


def test_what_word_knows_of_the_words_goes_with_them(qtbot: QtBot) -> None:
    screen, given = pasted(qtbot, copied("One\nTwo", "<h1>One</h1><p>Two</p>"))
    press(screen, "Make cards of it")
    assert given == [("One\nTwo", "<h1>One</h1><p>Two</p>")]


def test_words_that_were_changed_since_are_taken_as_they_stand(qtbot: QtBot) -> None:
    screen, given = pasted(qtbot, copied("One\nTwo", "<h1>One</h1><p>Two</p>"))
    screen.box.insertPlainText("!")
    press(screen, "Make cards of it")
    assert given == [("One\nTwo!", "")]


def test_a_second_text_pasted_below_is_plain(qtbot: QtBot) -> None:
    data = copied("One", "<h1>One</h1>")
    screen, given = pasted(qtbot, data, data)
    press(screen, "Make cards of it")
    assert given == [("OneOne", "")]


def test_an_empty_box_is_said_calmly(qtbot: QtBot) -> None:
    screen, given = PasteScreen(), []
    qtbot.addWidget(screen)
    screen.text_given.connect(lambda *words: given.append(words))
    screen.show()
    press(screen, "Make cards of it")
    assert given == []
    assert "There are no words here yet. Paste your text, or type it." in texts(screen)


def test_new_talk_leads_to_five_ways(qtbot: QtBot) -> None:
    class Chosen(NewTalkScreen):
        def ask_file(self) -> Path | None:
            return Path("/a.txt")

    screen, wanted = Chosen(), []
    qtbot.addWidget(screen)
    screen.file_chosen.connect(wanted.append)
    screen.questions_wanted.connect(lambda: wanted.append("questions"))
    screen.paste_wanted.connect(lambda: wanted.append("paste"))
    screen.examples_wanted.connect(lambda: wanted.append("examples"))
    screen.try_wanted.connect(lambda: wanted.append("try"))
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Return)
    for word in ("Open a text", "Paste a text", "Begin with an example", "Try it"):
        press(screen, word)
    assert wanted == ["questions", Path("/a.txt"), "paste", "examples", "try"]


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason: Reason) -> None:
    for words in (
        trouble.sentence(SourceUnreadable(reason)),
        trouble.sentence(NotKept(reason)),
        trouble.broken(reason, True),
    ):
        assert words.endswith(".")
        assert "!" not in words


def test_two_talks_of_one_name_are_told_apart_by_their_files(home: ChosenHome) -> None:
    first, second = replace(talk("A", 1)), replace(talk("A", 2), path=Path("A 2.speakaid"))
    home.show_talks((first, second, talk("B", 3)))
    assert any("Its file is “A 2”." in text for text in texts(home))
    assert any("Its file is “A”." in text for text in texts(home))
    assert "About 5 minutes." in texts(home)

"""*Print* and *What the organiser should know*, as a person meets them."""

from pathlib import Path

import pytest
from decks import EMPTY, SUPPORT
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walk import ARABIC, LONG, SIZES, STRANGE, button, dress, press, problems, texts

from speakaid.core.deck import MOST_CHARACTERS, Card, Deck
from speakaid.ui.paper.choices import paper_here
from speakaid.ui.paper.formats import Paper
from speakaid.ui.paper.organiser_screen import OrganiserScreen
from speakaid.ui.paper.paper_screen import PaperScreen
from speakaid.ui.paper.source import Kind, Source, Wanted
from speakaid.ui.widgets.text import BodyText


class ChosenPaper(PaperScreen):
    """Print, whose file window is answered at once."""

    answer: Path | None = Path("/paper/pages.pdf")
    asked = ""

    def ask_file(self, name: str) -> Path | None:
        self.asked = name
        return self.answer


@pytest.fixture
def screen(qtbot: QtBot) -> ChosenPaper:
    return shown(qtbot, SIZES[0])


def shown(qtbot: QtBot, size: QSize) -> ChosenPaper:
    dress(size)
    made = ChosenPaper()
    made.show_talk(Source(SUPPORT))
    qtbot.addWidget(made)
    made.resize(size)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    QApplication.processEvents()
    return made


def heard(screen: PaperScreen) -> str:
    """What a screen reader says of the page."""
    return screen.preview.view.accessibleName()


def test_the_first_card_is_seen_at_once(screen: ChosenPaper) -> None:
    assert "Page 1 of 8" in texts(screen)
    assert "Print: Support from day one" in texts(screen)
    assert heard(screen).startswith("Page 1 of 8. My opening\n1 of 8\nOpening\nGood morning")


@pytest.mark.parametrize(
    ("word", "kind", "pages"),
    [
        ("My cards, in large print", Kind.CARDS, 8),
        ("A plan with the times", Kind.PLAN, 1),
        ("Cards to show to others", Kind.SHOW_CARDS, 2),
        ("People today, in large print", Kind.PEOPLE, 1),
        ("Slips for people I meet", Kind.SLIPS, 1),
        ("A sheet for the organiser", Kind.ORGANISER, 1),
    ],
)
def test_what_is_chosen_is_seen(screen: ChosenPaper, word: str, kind: Kind, pages: int) -> None:
    press(screen, "Next")
    press(screen, word)
    assert screen.wanted.kinds == (kind,)
    screen.preview.pages.finish()
    assert f"Page 1 of {pages}" in texts(screen)


def test_fewer_pages_hold_more_cards(screen: ChosenPaper) -> None:
    press(screen, "4")
    press(screen, "Letter")
    assert screen.wanted == Wanted((Kind.CARDS,), 4, Paper.LETTER)
    screen.preview.pages.finish()
    assert len(screen.preview.pages.sheets) < 8
    assert {sheet.paper for sheet in screen.preview.pages.sheets} == {Paper.LETTER}


def test_pages_are_turned_and_stop_at_the_ends(screen: ChosenPaper) -> None:
    press(screen, "Previous")
    assert "Page 1 of 8" in texts(screen)
    for _page in range(9):
        press(screen, "Next")
    assert "Page 8 of 8" in texts(screen)
    assert "My ending" in heard(screen)


def test_the_keys_that_turn_pages_turn_them_on_the_page(screen: ChosenPaper) -> None:
    screen.preview.view.setFocus()
    for key, page in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_PageUp, 2)):
        QTest.keyClick(screen.preview.view, key)
        assert f"Page {page} of 8" in texts(screen)


def test_cards_on_a_page_are_only_asked_for_cards(screen: ChosenPaper) -> None:
    assert "Cards on a page" in texts(screen)
    press(screen, "A plan with the times")
    assert "Cards on a page" not in texts(screen)


def test_only_the_organisers_sheet_is_filled_in(screen: ChosenPaper) -> None:
    assert not screen.choices.fill_in.isVisible()
    wanted: list[str] = []
    screen.organiser_wanted.connect(lambda: wanted.append("organiser"))
    press(screen, "A sheet for the organiser")
    press(screen, "Fill in the sheet")
    assert wanted == ["organiser"]


def test_save_asks_for_a_file_named_after_the_talk(screen: ChosenPaper) -> None:
    wanted: list[Path] = []
    screen.save_wanted.connect(wanted.append)
    press(screen, "Save as PDF")
    assert (wanted, screen.asked) == ([Path("/paper/pages.pdf")], "Support from day one, cards")
    screen.answer = None
    press(screen, "Save as PDF")
    assert len(wanted) == 1


def test_what_was_saved_can_be_found(screen: ChosenPaper) -> None:
    wanted: list[Path] = []
    screen.folder_wanted.connect(wanted.append)
    screen.show_saved(Path("/paper/here/A.pdf"))
    assert "Your pages are ready to print: “A.pdf”, in the folder “here”." in texts(screen)
    press(screen, "Open the folder")
    assert wanted == [Path("/paper/here")]


def test_without_a_printer_a_pdf_is_offered(screen: ChosenPaper) -> None:
    wanted: list[Path] = []
    screen.save_wanted.connect(wanted.append)
    screen.show_no_printer()
    notice = screen.notice
    assert any("knows no printer" in words for words in texts(notice))
    press(notice, "Save as PDF")
    assert wanted == [Path("/paper/pages.pdf")]


def test_the_keyboard_alone_chooses_and_prints(screen: ChosenPaper) -> None:
    wanted: list[str] = []
    screen.print_wanted.connect(lambda: wanted.append("print"))
    screen.choices.kinds[Kind.CARDS].setFocus()
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Down)
    assert screen.wanted.kinds == (Kind.PLAN,)
    QTest.keyClick(screen, Qt.Key.Key_Return)
    assert wanted == ["print"]


@pytest.mark.parametrize("size", [*SIZES, QSize(1280, 720)], ids=str)
def test_the_page_stays_inside_the_screen(qtbot: QtBot, size: QSize) -> None:
    screen = shown(qtbot, size)
    view = screen.preview.view
    place, room = view.paper_place(), screen.area.viewport()
    corner = view.mapTo(room, QPoint(0, 0))
    assert view.rect().toRectF().contains(place)
    assert corner.y() + place.bottom() <= room.height()
    assert place.height() > size.height() / 2.2


@pytest.mark.parametrize("words", STRANGE)
def test_strange_words_fit(qtbot: QtBot, words: str) -> None:
    screen = shown(qtbot, SIZES[0])
    deck = Deck(title=words * 3, cards=(Card(id="a", point=words, script=words),))
    screen.show_talk(Source(deck))
    assert problems(screen) == []


def test_a_talk_of_five_hundred_cards_is_counted_while_the_first_stands_there(
    screen: ChosenPaper, qtbot: QtBot
) -> None:
    cards = tuple(Card(id=f"c{n}", script=f"Card {n}. {LONG} {ARABIC}.") for n in range(500))
    screen.show_talk(Source(Deck(title="Many", cards=cards)))
    assert "Card 0" in heard(screen)
    qtbot.waitUntil(lambda: screen.preview.pages.is_whole, timeout=60_000)
    assert "Page 1 of 501" in texts(screen)


def test_an_empty_talk_is_a_word_of_thanks(screen: ChosenPaper) -> None:
    screen.show_talk(Source(EMPTY))
    assert "Thank you for listening." in heard(screen)


@pytest.mark.parametrize(
    ("land", "paper"), [("en_US", Paper.LETTER), ("en_GB", Paper.A4), ("C", Paper.A4)]
)
def test_the_paper_is_that_of_the_country(land: str, paper: Paper) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(land))
    assert paper_here() is paper
    QLocale.setDefault(before)


# -- What the organiser should know


@pytest.fixture
def organiser(qtbot: QtBot) -> OrganiserScreen:
    dress(SIZES[0])
    made = OrganiserScreen()
    made.show_deck(SUPPORT)
    qtbot.addWidget(made)
    made.resize(SIZES[0])
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_what_is_typed_is_handed_over_as_it_is(organiser: OrganiserScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(organiser.deck_changed) as told:
        QTest.keyClicks(organiser.focusWidget(), " Sam,  who sings")
    (deck,) = told.args or ()
    assert deck.organiser.introduce_me == " Sam,  who sings"
    assert deck.cards == SUPPORT.cards


def test_what_was_just_typed_is_handed_over_when_one_leaves(organiser: OrganiserScreen) -> None:
    told: list[Deck] = []
    organiser.deck_changed.connect(told.append)
    organiser.back_wanted.connect(organiser.hide)
    organiser.boxes["stop_time"].insertPlainText("11:20")
    press(organiser, "Done")
    assert [deck.organiser.stop_time for deck in told] == ["11:20"]


def test_more_than_a_talk_may_hold_stays_in_the_box(organiser: OrganiserScreen) -> None:
    told: list[Deck] = []
    organiser.deck_changed.connect(told.append)
    organiser.boxes["signals"].setPlainText("x" * (MOST_CHARACTERS + 1))
    organiser.hide()
    assert told == []
    assert "Please make it shorter" in organiser.notice.findChildren(BodyText)[0].text()


def test_nothing_new_is_nothing_to_keep(organiser: OrganiserScreen) -> None:
    told: list[Deck] = []
    organiser.deck_changed.connect(told.append)
    organiser.boxes["signals"].insertPlainText("x")
    organiser.boxes["signals"].clear()
    organiser.hide()
    assert told == []


def test_every_box_is_named_as_on_the_sheet(organiser: OrganiserScreen) -> None:
    names = [box.accessibleName() for box in organiser.boxes.values()]
    assert set(names) <= set(texts(organiser))
    assert button(organiser, "Done")

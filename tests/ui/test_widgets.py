"""The parts of the screens: what they do with words, keys and little room."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from walk import ARABIC, EMOJI, LONG, SIZES, STRANGE, dress

from speakaid.core.settings import Theme
from speakaid.ui import icons, theme
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import TextBox
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow import TextFlow
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.long_list import PORTION, LongList
from speakaid.ui.widgets.panel import ListRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.stepper import Stepper
from speakaid.ui.widgets.text import BodyText


@pytest.fixture(autouse=True)
def _dressed(qapp: object) -> None:
    assert qapp
    dress(SIZES[1])


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("word", ["Back", *STRANGE])
def test_a_button_grows_rather_than_cut_its_words(qtbot: QtBot, kind: Kind, word: str) -> None:
    button = ActionButton(word, "check", kind)
    qtbot.addWidget(button)
    wide = button.sizeHint()
    button.resize(200, button.heightForWidth(200))
    assert button.flow(200).width <= 200
    assert button.heightForWidth(200) >= button.flow(200).height
    assert wide.height() >= theme.TARGET
    assert wide.width() >= button.flow().width


@pytest.mark.parametrize("height", range(300, 340, 7))
def test_a_box_shows_only_whole_lines(qtbot: QtBot, height: int) -> None:
    box = TextBox("Words", "One line\n" * 99)
    qtbot.addWidget(box)
    box.resize(500, height)
    box.show()
    QApplication.processEvents()
    seen = box.viewport().grab().toImage()
    end = box.last_whole_line()
    below = {
        seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(end, seen.height())
    }
    assert len(below) <= 1
    assert 0 <= box.viewport().height() - end < box.fontMetrics().lineSpacing()


def test_a_box_with_few_words_hides_nothing(qtbot: QtBot) -> None:
    box = TextBox("Words", "One line")
    qtbot.addWidget(box)
    box.show()
    assert box.last_whole_line() == box.viewport().height()


def test_of_a_line_that_is_higher_than_the_box_what_fits_is_shown(qtbot: QtBot) -> None:
    box = TextBox("Words", "One line")
    qtbot.addWidget(box)
    box.setMinimumHeight(0)
    box.resize(300, 30)
    box.show()
    assert box.last_whole_line() == box.viewport().height()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_is_pressed_by_these_keys(qtbot: QtBot, key: Qt.Key) -> None:
    button, seen = ActionButton("Open"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: seen.append(True))
    button.show()
    QTest.keyClick(button, key)
    assert seen == [True]


def test_a_new_word_is_seen_and_heard(qtbot: QtBot) -> None:
    button = ActionButton("Smaller", "minus")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.say("Very much bigger", "plus")
    assert button.accessibleName() == button.text() == "Very much bigger"
    assert button.sizeHint().width() > before


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("chosen", Theme)
def test_the_focus_can_be_seen(qtbot: QtBot, kind: Kind, chosen: Theme) -> None:
    dress(SIZES[1], chosen)
    place = QWidget()
    qtbot.addWidget(place)
    column = air.column(place)
    first, second = ActionButton("One", kind=kind), ActionButton("Two", kind=kind)
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    second.setFocus()
    without = first.grab().toImage()
    first.setFocus()
    assert _different(without, first.grab().toImage()) > 3 * first.width()


@pytest.mark.parametrize("text", ["A few words that wrap at the end of the line.", *STRANGE])
@pytest.mark.parametrize("width", [120, 300, 900])
def test_a_text_is_never_wider_than_its_room(qtbot: QtBot, text: str, width: int) -> None:
    label = BodyText(text)
    qtbot.addWidget(label)
    assert label.flow(width).width <= width
    assert label.heightForWidth(width) >= label.flow(width).height


def test_lines_stand_apart(qtbot: QtBot) -> None:
    label = BodyText("one\ntwo\nthree")
    qtbot.addWidget(label)
    letters = theme.present().font().pixelSize()
    assert label.heightForWidth(900) >= 3 * 1.5 * letters


def test_a_text_is_read_out_as_it_stands(qtbot: QtBot) -> None:
    label = BodyText("First")
    qtbot.addWidget(label)
    label.setText("Then")
    face = QAccessible.queryAccessibleInterface(label)
    assert face.text(QAccessible.Text.Name) == "Then"
    assert face.role() == QAccessible.Role.StaticText


def test_arabic_stands_at_the_right_and_is_not_torn(qtbot: QtBot) -> None:
    label = BodyText(ARABIC)
    qtbot.addWidget(label)
    label.resize(1400, label.heightForWidth(1400))
    image = label.grab().toImage()
    left, right = _ink(image, 0, 200), _ink(image, 1200, 1400)
    assert right > left


def test_words_are_really_drawn(qtbot: QtBot) -> None:
    label = BodyText("Large words", parent=None)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    assert _ink(image, 0, image.width()) > 500


def test_letters_within_a_height_count_as_python_counts(qtbot: QtBot) -> None:  # noqa: ARG001
    text = f"{EMOJI}\n{LONG}\nend"
    font = theme.present().font()
    flow = TextFlow(text, font, 100_000)
    assert flow.letters_within(10_000) == len(text)
    assert text[: flow.letters_within(font.pixelSize() * 1.5 + 1)].strip() == EMOJI


def test_a_choice_is_a_radio_button_and_is_chosen_anywhere(qtbot: QtBot) -> None:
    card = ChoiceCard("10 minutes", "about")
    qtbot.addWidget(card)
    card.resize(400, 100)
    card.show()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(390, 95))
    assert card.isChecked()
    face = QAccessible.queryAccessibleInterface(card)
    assert face.role() == QAccessible.Role.RadioButton
    assert face.text(QAccessible.Text.Description) == "about"


def test_choosing_moves_nothing(qtbot: QtBot) -> None:
    card = ChoiceCard("10 minutes")
    qtbot.addWidget(card)
    before = card.sizeHint()
    card.setChecked(True)
    assert card.sizeHint() == before


def test_arrows_choose(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    column = air.column(place)
    cards = [ChoiceCard(word) for word in ("One", "Two", "Three")]
    for card in cards:
        column.addWidget(card)
    cards[0].setChecked(True)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    cards[0].setFocus()
    QTest.keyClick(cards[0], Qt.Key.Key_Down)
    assert cards[1].isChecked()
    assert cards[1].hasFocus()
    QTest.keyClick(cards[1], Qt.Key.Key_Right)
    QTest.keyClick(cards[2], Qt.Key.Key_Right)
    assert cards[2].isChecked()
    assert cards[2].hasFocus()
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(cards[2], Qt.Key.Key_Right)
    assert cards[1].isChecked()


def test_enter_chooses_what_has_the_focus(qtbot: QtBot) -> None:
    card = ChoiceCard("10 minutes")
    qtbot.addWidget(card)
    card.show()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.isChecked()


def test_buttons_go_on_in_the_next_line(qtbot: QtBot) -> None:
    place = FlowRow()
    qtbot.addWidget(place)
    for number in range(8):
        place.add(ActionButton(f"Button {number}"))
    place.resize(600, place.heightForWidth(600))
    place.show()
    buttons = place.findChildren(ActionButton)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() < 600 for button in buttons)
    assert max(button.geometry().bottom() for button in buttons) < place.height()


def test_a_row_is_mirrored_for_right_to_left(qtbot: QtBot) -> None:
    place = FlowRow()
    qtbot.addWidget(place)
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = ActionButton("One"), ActionButton("Two")
    place.add(first)
    place.add(second)
    place.resize(600, 200)
    place.show()
    assert first.x() > second.x()


def test_a_long_list_shows_the_rest_at_a_press(qtbot: QtBot) -> None:
    things = LongList(3, "Show all")
    qtbot.addWidget(things)
    things.show_items(list("abcdef"), QLabel)
    things.show()
    assert len(things.findChildren(QLabel)) == 3
    QTest.mouseClick(things.more, Qt.MouseButton.LeftButton)
    assert len(things.findChildren(QLabel)) == 6
    assert things.more.isHidden()


def test_a_very_long_list_comes_in_portions(qtbot: QtBot) -> None:
    things = LongList(3, "Show all")
    qtbot.addWidget(things)
    things.show_items(range(2 * PORTION + 4), lambda number: QLabel(str(number)))
    things.show()
    said = []
    while not things.more.isHidden():
        said.append((len(things.findChildren(QLabel)), things.more.text()))
        QTest.mouseClick(things.more, Qt.MouseButton.LeftButton)
    assert said == [
        (3, "Show more"),
        (3 + PORTION, "Show more"),
        (3 + 2 * PORTION, "Show all"),
    ]
    shown = [label.text() for label in things.findChildren(QLabel)]
    assert shown == [str(number) for number in range(2 * PORTION + 4)]


def test_a_stepper_stops_at_its_limits(qtbot: QtBot) -> None:
    stepper = Stepper(2, (1, 3), step=1, words=str, signs=("Less", "More"))
    qtbot.addWidget(stepper)
    seen: list[int] = []
    stepper.value_changed.connect(seen.append)
    stepper.show()
    for _press in range(3):
        QTest.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    assert (stepper.value, seen) == (3, [3])


def test_enter_is_the_main_action_and_escape_goes_back(qtbot: QtBot) -> None:
    screen, seen = ScreenFrame("A screen"), []
    qtbot.addWidget(screen)
    screen.add_back("Back")
    screen.add_main("Good").clicked.connect(lambda: seen.append("main"))
    screen.back_wanted.connect(lambda: seen.append("back"))
    screen.show()
    QTest.keyClick(screen, Qt.Key.Key_Return)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert seen == ["main", "back"]


def test_page_keys_scroll(qtbot: QtBot) -> None:
    screen = ScreenFrame("A screen")
    qtbot.addWidget(screen)
    for number in range(60):
        screen.body.addWidget(BodyText(f"Line {number}"))
    screen.resize(SIZES[0])
    screen.show()
    QTest.keyClick(screen, Qt.Key.Key_PageDown)
    down = screen.area.verticalScrollBar().value()
    QTest.keyClick(screen, Qt.Key.Key_PageUp)
    assert down > 100
    assert screen.area.verticalScrollBar().value() == 0


def test_a_notice_has_a_fresh_button_each_time(qtbot: QtBot) -> None:
    screen, seen = ScreenFrame("A screen"), []
    qtbot.addWidget(screen)
    screen.show()
    screen.show_notice("First.", "Undo").clicked.connect(lambda: seen.append(1))
    again = screen.show_notice("Second.", "Undo")
    again.clicked.connect(lambda: seen.append(2))
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert seen == [2]


def test_an_icon_that_is_missing_leaves_its_word(qtbot: QtBot, caplog: object) -> None:
    assert caplog
    button = ActionButton("Open", "no-such-icon")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert not button.grab().isNull()
    assert icons.source("no-such-icon") == ""


def _ink(image: QImage, left: int, right: int) -> int:
    """How many dots differ from the corner between these columns."""
    ground = image.pixel(0, 0)
    rows, columns = range(0, image.height(), 2), range(left, min(right, image.width()), 2)
    return 4 * sum(image.pixel(x, y) != ground for x in columns for y in rows)


def _different(one: QImage, other: QImage) -> int:
    size = QSize(one.width(), one.height())
    places = [(x, y) for x in range(size.width()) for y in range(size.height())]
    return sum(QColor(one.pixel(x, y)) != QColor(other.pixel(x, y)) for x, y in places)


class Windows(QObject):
    """Sees every window that is shown, however shortly."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.shown.append(watched)
        return False


def test_a_row_in_the_making_is_never_a_window(qtbot: QtBot, qapp: QApplication) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    row = ListRow("A talk", "About 3 minutes.", (ActionButton("Open"),))
    qapp.removeEventFilter(windows)
    qtbot.addWidget(row)
    assert windows.shown == []

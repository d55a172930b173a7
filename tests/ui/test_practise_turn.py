"""One thing to practise at a time: what is seen, what is heard, and what each press does."""

from collections.abc import Callable, Iterator

import pytest
from decks import PROSOPAGNOSIA, SUPPORT, card, deck
from person import Unhurried, tap_on
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from walk import ARABIC, EMOJI, LONG, button, dress, press, problems, texts, visible

from speakaid.core.deck import Deck
from speakaid.core.practice import events
from speakaid.core.practice.items import Way
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Task
from speakaid.core.practice.work import Work, all_of
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.ui.practise.turn_screen import TurnScreen
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.small_picture import SmallPicture

Key = Qt.Key
SIZE = QSize(1280, 720)
HELLO = deck("Hello", card("hello", "Good morning, everyone. I am Sam.", "Hello", kind="opening"))
MANY = " ".join(["Sometimes a word goes missing, and it usually comes."] * 25)
PICTURED = PROSOPAGNOSIA.model_copy(update={"picture": "face.png"})
FACES = deck(
    "Faces",
    card("faces", "I see no faces. The name for it is prosopagnosia.", tricky_words=(PICTURED,)),
)


THREE = SUPPORT.model_copy(
    update={"cards": (SUPPORT.cards[0], SUPPORT.cards[1], SUPPORT.cards[-1])}
)


class Clock:
    """Time stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Sitting:
    """Somebody practises: what the screen wants happens, two seconds after what was before."""

    def __init__(self, talk: Deck, way: Way, *items: str, clock: Callable[[], float]) -> None:
        whole = Talk(talk)
        tasks = tuple(Task(way, item) for item in items) or all_of(whole, way)
        self.session, self.at = PracticeSession(Work(whole, tasks)), 0.0
        self.screen, self.heard = TurnScreen(clock=clock), list[str]()
        self.wanted: list[str] = []
        self.screen._announcer.announced.connect(lambda words, _urgent: self.heard.append(words))
        self._connect()
        self.happens(events.Start())

    def happens(self, event: events.Event, after: float = 2.0) -> None:
        self.at += after
        self.session.handle(event, self.at)
        self.screen.show_display(self.session.display(), a_picture)

    def _connect(self) -> None:
        screen = self.screen
        for signal, event in (
            (screen.said, events.Said()),
            (screen.help_wanted, events.MoreHelp()),
            (screen.next_wanted, events.Next()),
            (screen.step_back_wanted, events.Back()),
            (screen.pause_wanted, events.Pause()),
        ):
            signal.connect(lambda event=event: self._on_wanted(event))
        screen.word_wanted.connect(lambda word: self._on_wanted(events.MoreHelp(word)))
        screen.stop_wanted.connect(lambda: self.wanted.append("Stop"))
        screen.enough_wanted.connect(lambda: self.wanted.append("Enough"))
        screen.stage_wanted.connect(lambda card: self.wanted.append(f"Stage {card}".strip()))

    def _on_wanted(self, event: events.Event) -> None:
        self.wanted.append(type(event).__name__)
        self.happens(event)

    @property
    def words(self) -> str:
        return self.screen.words.text.replace("\u200e", "").replace("\u200f", "")


Practise = Callable[..., Sitting]


@pytest.fixture
def practise(qtbot: QtBot) -> Iterator[Practise]:
    """Begins a sitting, on a screen that is shown."""

    def begin(
        talk: Deck, way: Way, *items: str, clock: Callable[[], float] | None = None
    ) -> Sitting:
        dress(SIZE)
        sitting = Sitting(talk, way, *items, clock=clock or Unhurried())
        sitting.screen.resize(SIZE)
        qtbot.addWidget(sitting.screen)
        with qtbot.waitActive(sitting.screen):
            sitting.screen.show()
            sitting.screen.activateWindow()
        QApplication.processEvents()
        return sitting

    return begin


def a_picture(_name: str) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    return image


def by_key(sitting: Sitting, which: Key) -> None:
    QApplication.processEvents()
    QTest.keyClick(sitting.screen.focusWidget(), which)


def focused(sitting: Sitting) -> QWidget:
    QApplication.processEvents()
    widget = sitting.screen.focusWidget()
    assert widget is not None
    return widget


def says(sitting: Sitting) -> list[str]:
    """What the buttons say, in their order."""
    QApplication.processEvents()
    return [one.text() for one in visible(sitting.screen, ActionButton)]  # type: ignore[attr-defined]


def places(sitting: Sitting) -> dict[str, QPoint]:
    """Where each button is, whatever it says."""
    QApplication.processEvents()
    buttons = sitting.screen.buttons.all().items()
    return {press: one.mapTo(sitting.screen, QPoint()) for press, one in buttons if one.isVisible()}


def at_word(sitting: Sitting, word: int) -> QPoint:
    return sitting.screen.words.place_of(word).center()


# -- what is seen


def test_reading_marks_the_word_that_is_said(practise: Practise) -> None:
    sitting = practise(HELLO, Way.READ)
    assert sitting.words == "Good morning, everyone. I am Sam."
    assert sitting.screen.words.marked == 0
    where = [sitting.screen.words.place_of(word) for word in range(6)]
    sitting.happens(events.Tick(), after=1.5)
    assert sitting.screen.words.marked == 1
    assert [sitting.screen.words.place_of(word) for word in range(6)] == where


def test_the_mark_is_a_ground_and_a_line(practise: Practise) -> None:
    sitting = practise(HELLO, Way.READ)
    view = sitting.screen.words
    place = view.place_of(0)
    picture = view.grab().toImage()
    ground = picture.pixelColor(place.right() + 1, place.top() + 10)
    line = picture.pixelColor(place.left() + 20, place.bottom() - 2)
    plain = picture.pixelColor(view.place_of(4).right() + 1, place.top() + 10)
    assert len({ground.name(), line.name(), plain.name()}) == 3


def test_reading_stands_still_and_goes_word_by_word(practise: Practise) -> None:
    sitting = practise(HELLO, Way.READ)
    press(sitting.screen, "Stand still")
    press(sitting.screen, "One word on")
    press(sitting.screen, "One word on")
    press(sitting.screen, "One word back")
    assert sitting.screen.words.marked == 3
    assert sitting.heard[-4:] == [
        "It stands still. You can go on word by word.",
        "I",
        "am",
        "I",
    ]
    press(sitting.screen, "Read on")
    assert "One word on" not in says(sitting)


def test_letters_that_hide_are_dots_and_each_word_can_be_had(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "I said it")
    assert sitting.words == "G••• m••••••, e•••••••. I a• S••."
    where = [sitting.screen.words.place_of(word).left() for word in range(6)]
    QTest.mouseClick(sitting.screen.words, Qt.MouseButton.LeftButton, pos=at_word(sitting, 1))
    assert sitting.words == "G••• morning, e•••••••. I a• S••."
    assert sitting.heard[-1] == "morning,"
    assert [sitting.screen.words.place_of(word).left() for word in range(6)] == pytest.approx(
        where, abs=1
    )


def test_a_word_that_is_there_is_no_button(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    view = sitting.screen.words
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at_word(sitting, 1))
    assert sitting.wanted == []
    press(sitting.screen, "I said it")
    QTest.mouseMove(view, at_word(sitting, 0))
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view, at_word(sitting, 3))
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_finger_that_slides_to_another_word_asks_for_none(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "I said it")
    QTest.mousePress(sitting.screen.words, Qt.MouseButton.LeftButton, pos=at_word(sitting, 0))
    QTest.mouseRelease(sitting.screen.words, Qt.MouseButton.LeftButton, pos=at_word(sitting, 1))
    assert sitting.wanted == ["Said"]


def test_a_tap_on_a_word_brings_it(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "I said it")
    QApplication.processEvents()
    tap_on(sitting.screen.words, at_word(sitting, 0))
    assert sitting.words == "Good m••••••, e•••••••. I a• S••."


def test_the_arrows_go_from_word_to_word_that_hides(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "I said it")
    sitting.screen.words.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right):
        by_key(sitting, key)
    assert sitting.heard[-4:] == [
        "m, 7 letters",
        "e, 8 letters",
        "a, 2 letters",
        "S, 3 letters",
    ]
    by_key(sitting, Key.Key_Return)
    assert sitting.words == "G••• m••••••, e•••••••. I a• Sam."
    by_key(sitting, Key.Key_Up)
    by_key(sitting, Key.Key_Space)
    assert sitting.words == "G••• m••••••, e•••••••. I am Sam."


def test_the_point_alone_and_then_the_line(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "I said it")
    press(sitting.screen, "I said it")
    assert sitting.words == "Hello"
    assert "How does it go?" in texts(sitting.screen)
    press(sitting.screen, "Help me more")
    assert "Here it is." in texts(sitting.screen)
    assert sitting.words == "Good morning, everyone. I am Sam."


def test_a_line_is_shown_rests_and_is_asked_for(practise: Practise) -> None:
    sitting = practise(HELLO, Way.RECALL)
    assert "Read it aloud. It comes back in a little while." in texts(sitting.screen)
    assert "Show me the line" not in says(sitting)
    press(sitting.screen, "I said it")
    assert sitting.heard[-1] == "A short rest.\nYour line comes back by itself in a little while."
    assert sitting.words == "Your line comes back by itself in a little while."
    assert "I said it" not in says(sitting)
    sitting.happens(events.Tick(), after=40)
    assert sitting.words == "Your opening"
    assert focused(sitting) is sitting.screen.main
    press(sitting.screen, "Show me the line")
    assert sitting.words == "Good morning, everyone. I am Sam."


def test_what_must_be_said_is_asked_for_by_its_name(practise: Practise) -> None:
    sitting = practise(THREE, Way.RECALL)
    for _line in range(3):
        press(sitting.screen, "I said it")
    sitting.happens(events.Tick(), after=40)
    for _line in range(2):
        press(sitting.screen, "I said it")
    assert sitting.words == "How it began"
    assert sitting.heard[-1] == "How does it go?\nWhat you must say\nHow it began"


def test_help_for_a_word_comes_below_and_moves_nothing(practise: Practise) -> None:
    sitting = practise(FACES, Way.WORDS)
    assert sitting.words == "The name for it is\n•••••••••••••."
    where = sitting.screen.words.place_of(0)
    for _help in range(4):
        press(sitting.screen, "Help me more")
        QApplication.processEvents()
        assert sitting.screen.words.place_of(0) == where
    assert sitting.words == "The name for it is\nproso••••••••."
    assert {"It means: not knowing faces", "It sounds like: pro so pag"} <= set(
        texts(sitting.screen)
    )
    assert list(visible(sitting.screen, SmallPicture))
    press(sitting.screen, "Help me more")
    assert sitting.words == "The name for it is\nprosopagnosia."
    assert {"Say it once more.", "It means: not knowing faces"} <= set(texts(sitting.screen))
    press(sitting.screen, "Go on")
    assert "It means: not knowing faces" not in texts(sitting.screen)


def test_a_picture_that_is_gone_is_left_out(practise: Practise) -> None:
    sitting = practise(FACES, Way.WORDS)
    sitting.happens(events.MoreHelp())
    sitting.session.handle(events.MoreHelp(), sitting.at)
    sitting.screen.show_display(sitting.session.display())
    assert not list(visible(sitting.screen, SmallPicture))


def test_a_sentence_for_hard_moments(practise: Practise) -> None:
    sitting = practise(SUPPORT, Way.READ, "holding-0")
    assert "Say it aloud: for a moment when a word will not come." in texts(sitting.screen)
    press(sitting.screen, "I said it")
    assert sitting.wanted == ["Said"]


def test_the_stage_opens_with_the_whole_talk_or_a_part(practise: Practise) -> None:
    sitting = practise(HELLO, Way.RUN_THROUGH)
    sitting.screen.show_parts((("hello", "Hello"), ("bus", "The bus story")))
    press(sitting.screen, "Open the stage")
    press(sitting.screen, "The bus story")
    press(sitting.screen, "I have done it")
    assert sitting.wanted == ["Stage", "Stage bus", "Said"]


# -- the buttons


def test_the_buttons_stay_in_their_places(practise: Practise) -> None:
    sitting = practise(FACES, Way.WORDS)
    where = places(sitting)
    for word in ("Help me more", "Help me more", "Stand still", "Carry on", "I said it"):
        press(sitting.screen, word)
        assert places(sitting) == where
    reading = places(practise(HELLO, Way.READ))
    assert {press: where[press] for press in reading} == reading


def test_in_a_rest_the_other_buttons_stay_and_enter_presses_nothing(practise: Practise) -> None:
    sitting = practise(HELLO, Way.RECALL)
    where = places(sitting)
    press(sitting.screen, "I said it")
    del where["main"]
    assert places(sitting) == where
    assert focused(sitting) is sitting.screen.words
    by_key(sitting, Key.Key_Return)
    by_key(sitting, Key.Key_Period)
    assert sitting.wanted == ["Said"]


def test_help_that_is_used_up_hands_the_keyboard_to_what_goes_on(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "I said it")
    press(sitting.screen, "Help me more")
    assert focused(sitting) is sitting.screen.main
    by_key(sitting, Key.Key_Return)
    assert sitting.wanted == ["Said", "MoreHelp", "Said"]


def test_a_button_that_goes_hands_the_keyboard_to_the_main_one(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "I said it")
    press(sitting.screen, "Help me more")
    sitting.happens(events.Back())
    sitting.happens(events.Back())
    assert focused(sitting) is sitting.screen.main


def test_stop_and_enough_are_always_there(practise: Practise) -> None:
    sitting = practise(HELLO, Way.RECALL)
    for word in ("Stop for now", "I have had enough"):
        press(sitting.screen, word)
    press(sitting.screen, "I said it")
    for word in ("Stop for now", "I have had enough"):
        press(sitting.screen, word)
    assert sitting.wanted == ["Stop", "Enough", "Said", "Stop", "Enough"]


def test_back_rests_while_nothing_is_before(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "Back")
    assert sitting.wanted == []
    assert button(sitting.screen, "Back").accessibleDescription() == "There is nothing before this."
    press(sitting.screen, "I said it")
    press(sitting.screen, "Back")
    assert sitting.words == "Good morning, everyone. I am Sam."


def test_the_end_leaves_the_screen_as_it_is(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    sitting.happens(events.Enough())
    assert sitting.words == "Good morning, everyone. I am Sam."
    press(sitting.screen, "I said it")
    assert sitting.wanted == []


def test_who_comes_back_from_the_stage_hears_where_they_are(practise: Practise) -> None:
    sitting = practise(HELLO, Way.RUN_THROUGH)
    sitting.screen.hide()
    sitting.heard.clear()
    sitting.screen.show()
    assert sitting.heard == ["The stage itself, as on the day of your talk.\nHello"]
    assert focused(sitting) is sitting.screen.main


# -- keys


@pytest.mark.parametrize(
    ("which", "wanted"),
    [
        (Key.Key_Return, "Said"),
        (Key.Key_Space, "Said"),
        (Key.Key_Right, "Said"),
        (Key.Key_PageDown, "Said"),
        (Key.Key_Left, "Back"),
        (Key.Key_PageUp, "Back"),
        (Key.Key_H, "MoreHelp"),
        (Key.Key_Period, "MoreHelp"),
        (Key.Key_P, "Pause"),
        (Key.Key_F5, "Pause"),
        (Key.Key_Escape, "Stop"),
    ],
)
def test_each_key_does_its_own(practise: Practise, which: Key, wanted: str) -> None:
    sitting = practise(HELLO, Way.FADE)
    sitting.happens(events.Said())
    by_key(sitting, which)
    assert sitting.wanted == [wanted]


def test_a_clicker_that_sends_f5_and_esc_in_turn_carries_on(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    for which in (Key.Key_F5, Key.Key_Escape):
        by_key(sitting, which)
    assert sitting.wanted == ["Pause", "Pause"]


@pytest.mark.parametrize("which", [Key.Key_Return, Key.Key_Space, Key.Key_PageDown, Key.Key_Left])
def test_keys_do_the_same_from_the_words(practise: Practise, which: Key) -> None:
    sitting = practise(SUPPORT, Way.READ)
    sitting.happens(events.Next())
    sitting.screen.words.setFocus()
    by_key(sitting, which)
    assert sitting.wanted == ["Back" if which is Key.Key_Left else "Next"]


def test_a_key_that_means_nothing_does_nothing(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    for which in (Key.Key_X, Key.Key_End):
        by_key(sitting, which)
    QTest.keyClick(focused(sitting), Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sitting.screen, Key.Key_X)
    assert sitting.wanted == []


def test_a_key_that_was_taught_means_what_was_taught(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    sitting.screen.use_settings(Settings(taught_keys={"P": "next"}))
    by_key(sitting, Key.Key_P)
    assert sitting.wanted == ["Said"]


@pytest.mark.parametrize("which", [Key.Key_Return, Key.Key_PageDown, Key.Key_H, Key.Key_Left])
def test_a_key_that_is_held_counts_once(practise: Practise, which: Key) -> None:
    sitting = practise(HELLO, Way.FADE)
    sitting.happens(events.Said())
    by_key(sitting, which)
    for _again in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, which, Qt.KeyboardModifier.NoModifier, autorep=True)
        QApplication.sendEvent(focused(sitting), held)
    assert len(sitting.wanted) == 1


def test_two_presses_at_once_are_one(practise: Practise) -> None:
    clock = Clock()
    sitting = practise(HELLO, Way.FADE, clock=clock)
    clock.now = 5
    press(sitting.screen, "I said it")
    clock.now += 0.2
    press(sitting.screen, "I said it")
    by_key(sitting, Key.Key_PageDown)
    assert sitting.wanted == ["Said"]
    clock.now += 0.4
    press(sitting.screen, "I said it")
    assert sitting.wanted == ["Said", "Said"]


def test_nobody_presses_what_has_just_come_by_itself(practise: Practise) -> None:
    clock = Clock()
    sitting = practise(FACES, Way.WORDS, clock=clock)
    clock.now = 25
    sitting.happens(events.Tick(), after=25)
    press(sitting.screen, "Go on")
    assert sitting.wanted == []


def test_a_double_click_asks_for_one_word(practise: Practise) -> None:
    clock = Clock()
    sitting = practise(HELLO, Way.FADE, clock=clock)
    sitting.happens(events.Said())
    clock.now = 5
    for word in (0, 1):
        where = at_word(sitting, word)
        QTest.mouseClick(sitting.screen.words, Qt.MouseButton.LeftButton, pos=where)
    assert sitting.wanted == ["MoreHelp"]


# -- what is heard


def test_hidden_letters_are_told_and_not_read_as_dots(practise: Practise) -> None:
    sitting = practise(FACES, Way.WORDS)
    sitting.happens(events.MoreHelp())
    sitting.happens(events.MoreHelp())
    sitting.happens(events.MoreHelp())
    assert sitting.heard[-3:] == [
        "It means: not knowing faces",
        "A picture for the word",
        "proso, 13 letters",
    ]
    assert "a word of 13 letters" in sitting.heard[0]
    assert not any("•" in words for words in sitting.heard)
    assert "proso, 13 letters" in sitting.screen.words.accessibleName()


def test_the_marked_word_is_not_told_while_it_goes_on(practise: Practise) -> None:
    sitting = practise(HELLO, Way.READ)
    before = list(sitting.heard)
    sitting.happens(events.Tick(), after=1.0)
    assert sitting.heard == before
    press(sitting.screen, "Stand still")
    press(sitting.screen, "Read on")
    assert sitting.heard[-1] == "Read along aloud. The word to say is marked."


def test_the_screen_is_called_by_its_way(practise: Practise) -> None:
    sitting = practise(HELLO, Way.RECALL)
    assert sitting.screen.windowTitle() == "From memory"
    press(sitting.screen, "I said it")
    assert sitting.screen.accessibleName() == "From memory", "a rest is still part of it"


# -- many words, other scripts


@pytest.mark.parametrize("script", [MANY, ARABIC, f"{LONG} {EMOJI}", "私は名前を忘れる。" * 20])
@pytest.mark.parametrize("size", [QSize(1024, 768), SIZE])
def test_any_words_stay_within_the_screen(practise: Practise, script: str, size: QSize) -> None:
    sitting = practise(deck("Any", card("any", script)), Way.FADE)
    dress(size)
    sitting.screen.resize(size)
    assert problems(sitting.screen) == []
    press(sitting.screen, "I said it")
    words = sitting.screen.words
    for word in range(len(script.split())):
        assert words.rect().contains(words.place_of(word))
    assert "I said it" in says(sitting)


def test_many_words_scroll_by_the_arrows(practise: Practise) -> None:
    sitting = practise(deck("Much", card("much", MANY)), Way.FADE)
    bar = sitting.screen.area.verticalScrollBar()
    by_key(sitting, Key.Key_Down)
    assert bar.value() > 0
    by_key(sitting, Key.Key_Up)
    assert bar.value() == 0
    by_key(sitting, Key.Key_Down)
    press(sitting.screen, "I said it")
    assert bar.value() == 0


def test_the_keyboard_brings_its_word_into_view(practise: Practise) -> None:
    sitting = practise(deck("Much", card("much", MANY)), Way.FADE)
    press(sitting.screen, "I said it")
    words = sitting.screen.words
    words.setFocus()
    for _word in range(150):
        by_key(sitting, Key.Key_Down)
    assert words.visibleRegion().contains(words.place_of(150).center())


def test_an_arabic_word_is_the_next_one_to_the_left(practise: Practise) -> None:
    sitting = practise(deck("Arabic", card("a", ARABIC, "Hello")), Way.FADE)
    press(sitting.screen, "I said it")
    words = sitting.screen.words
    assert words.place_of(1).right() <= words.place_of(0).left()


def test_dots_stay_by_their_word_where_two_scripts_meet(practise: Practise) -> None:
    sitting = practise(deck("Two", card("a", "اسمي Sam Miller وأنا", "Hello")), Way.FADE)
    press(sitting.screen, "I said it")
    sam, miller = sitting.screen.words.place_of(1), sitting.screen.words.place_of(2)
    assert sam.right() <= miller.left()
    assert not sam.intersects(miller)


def test_in_a_language_from_the_right_the_arrows_go_as_they_point(practise: Practise) -> None:
    sitting = practise(HELLO, Way.FADE)
    press(sitting.screen, "I said it")
    sitting.screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sitting.screen.words.setFocus()
    by_key(sitting, Key.Key_Left)
    assert sitting.heard[-1] == "m, 7 letters"

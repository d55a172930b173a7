"""Five questions make a talk: by keyboard alone, by pointer alone, and nothing is lost."""

from datetime import date
from pathlib import Path

import pytest
from person import click, focused, key, tap
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, button, dress, press, problems, texts

from speakaid.app import Parts, put_together
from speakaid.core.deck import Deck
from speakaid.core.new_talk import Answers
from speakaid.storage import library, new_talk_file, paths
from speakaid.storage.deck_file import load_deck
from speakaid.ui.questions.holding_question import HoldingQuestion
from speakaid.ui.questions.must_hear_question import MustHearQuestion
from speakaid.ui.questions.patience_question import PatienceQuestion
from speakaid.ui.questions.questions_screen import QuestionsScreen
from speakaid.ui.questions.talk_question import TalkQuestion
from speakaid.ui.questions.tour import ANSWERS, TODAY
from speakaid.wording import questions as say

Key = Qt.Key
ASKED = [
    "What is your talk called, and how long may it be?",
    "What must they hear?",
    "How will you begin?",
    "How will you end?",
    "Which words do you want help with?",
    "What will you say when a word will not come?",
    "Will you ask for patience at the start?",
]


@pytest.fixture
def screen(qtbot: QtBot) -> QuestionsScreen:
    dress(SIZES[0])
    made = QuestionsScreen(lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(SIZES[0])
    made.show_answers(Answers())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def type_in(words: str) -> None:
    """Type where the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, words)


def hit(which: Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, which)


def tab_to(word: str, screen: QuestionsScreen) -> None:
    wanted = button(screen, word)
    for _step in range(20):
        if QApplication.focusWidget() is wanted:
            return
        hit(Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {word}")


def go_to(screen: QuestionsScreen, kind: type) -> None:
    while not isinstance(screen.question, kind):
        press(screen, "Next")


def finished(screen: QuestionsScreen) -> list[Answers]:
    found: list[Answers] = []
    screen.finished.connect(found.append)
    return found


def asked(screen: QuestionsScreen) -> str:
    return screen.question.accessibleName()


def the_only_talk() -> Deck:
    (entry,) = library.decks()
    return load_deck(entry.path).deck


def test_five_questions_and_then_it_is_nearly_done(screen: QuestionsScreen) -> None:
    seen, counted = [], []
    for _question in ASKED:
        seen.append(asked(screen))
        counted.append(next(words for words in texts(screen) if words.startswith(("Qu", "Near"))))
        if screen.main is not None:
            press(screen, screen.main.text())
    assert seen == ASKED
    assert counted == [f"Question {n} of 5" for n in range(1, 6)] + ["Nearly done"] * 2


def test_every_question_can_be_skipped(screen: QuestionsScreen) -> None:
    found = finished(screen)
    for _question in ASKED[:-1]:
        press(screen, "Skip")
    press(screen, "Make my talk")
    assert found == [Answers()]


def test_skip_and_next_stay_in_their_places(screen: QuestionsScreen) -> None:
    places = set()
    for _question in ASKED[:-1]:
        skip, go_on = button(screen, "Skip"), button(screen, "Next")
        places.add((skip.mapTo(screen, skip.pos()).toTuple(), go_on.pos().toTuple()))
        press(screen, "Next")
    assert len(places) == 1


def test_what_is_typed_is_not_lost_by_skip_or_back(screen: QuestionsScreen) -> None:
    type_in("A toast")
    press(screen, "Skip")
    type_in("We love you.")
    press(screen, "Back")
    assert isinstance(screen.question, TalkQuestion)
    assert screen.question.title.text() == "A toast"
    press(screen, "Next")
    assert isinstance(screen.question, MustHearQuestion)
    assert screen.question.lines[0].text() == "We love you."
    assert screen.answers == Answers(title="A toast", must_hear=("We love you.",))


def test_back_and_escape_lead_out_of_the_first_question(screen: QuestionsScreen) -> None:
    out: list[str] = []
    screen.back_wanted.connect(lambda: out.append("out"))
    press(screen, "Next")
    hit(Key.Key_Escape)
    assert out == []
    hit(Key.Key_Escape)
    press(screen, "Back")
    assert out == ["out", "out"]


def test_all_the_answers_come_out(screen: QuestionsScreen) -> None:
    found = finished(screen)
    screen.show_answers(ANSWERS)
    for _question in ASKED:
        assert screen.main is not None
        press(screen, screen.main.text())
    assert found == [ANSWERS]


@pytest.mark.parametrize(
    ("word", "seconds"),
    [("3 minutes", 180), ("20 minutes", 1200), ("Another length", 720), ("I do not know", None)],
)
def test_a_length_is_chosen(screen: QuestionsScreen, word: str, seconds: float | None) -> None:
    press(screen, "10 minutes")
    press(screen, word)
    assert screen.answers.slot_seconds == seconds


def test_another_length_is_stepped_and_comes_back(screen: QuestionsScreen) -> None:
    press(screen, "Another length")
    press(screen, "1 minute more")
    press(screen, "Next")
    press(screen, "Back")
    assert screen.answers.slot_seconds == 13 * 60
    assert "13 minutes" in texts(screen)


def test_a_day_is_said_in_words_as_it_is_typed(screen: QuestionsScreen) -> None:
    question = screen.question
    assert isinstance(question, TalkQuestion)
    assert question.day.accessibleDescription() == say.DAY_HOW
    QTest.keyClicks(question.day, "26 nov")
    assert question.day.accessibleDescription() == "Thursday 26 November 2026."
    assert "Thursday 26 November 2026." in texts(screen)
    assert screen.answers.day == date(2026, 11, 26)


def test_a_day_that_is_not_understood_is_kept(screen: QuestionsScreen) -> None:
    question = screen.question
    assert isinstance(question, TalkQuestion)
    QTest.keyClicks(question.day, "in spring")
    assert say.DAY_NOT_READ in texts(screen)
    assert (screen.answers.day, screen.answers.day_words) == (None, "in spring")


def test_enter_goes_on_within_the_lines_and_then_to_the_next_question(
    screen: QuestionsScreen,
) -> None:
    type_in("A toast")
    hit(Key.Key_Return)
    type_in("Friends")
    hit(Key.Key_Return)
    assert isinstance(screen.question, MustHearQuestion)
    type_in("One.")
    hit(Key.Key_Return)
    type_in("Two.")
    hit(Key.Key_Return)
    hit(Key.Key_Return)
    assert asked(screen) == "How will you begin?"
    assert screen.answers == Answers(
        title="A toast", audience="Friends", must_hear=("One.", "Two.")
    )


def test_a_sentence_is_taken_with_one_press(screen: QuestionsScreen) -> None:
    go_to(screen, HoldingQuestion)
    press(screen, say.PROPOSALS[1])
    press(screen, say.PROPOSALS[0])
    press(screen, say.PROPOSALS[0])
    assert screen.answers.holding == (say.PROPOSALS[1], say.PROPOSALS[0])
    assert say.TAKEN in texts(screen)


def test_a_fourth_sentence_is_said_to_have_no_room(screen: QuestionsScreen) -> None:
    go_to(screen, HoldingQuestion)
    question = screen.question
    assert isinstance(question, HoldingQuestion)
    for line in question.lines:
        line.setText("Mine.")
    press(screen, say.PROPOSALS[0])
    assert screen.answers.holding == ("Mine.",) * 3
    assert say.NO_ROOM in texts(screen)


def test_patience_is_asked_for_in_the_speakers_own_words(screen: QuestionsScreen) -> None:
    go_to(screen, PatienceQuestion)
    question = screen.question
    assert isinstance(question, PatienceQuestion)
    assert not question.box.isVisible()
    press(screen, "Yes")
    assert question.box.words() == say.PATIENCE_PROPOSAL
    question.box.setPlainText("Bear with me.")
    assert screen.answers == Answers(patience=True, patience_words="Bear with me.")
    press(screen, "No")
    assert screen.answers == Answers(patience_words="Bear with me.")


def test_answers_are_told_within_a_second_and_only_when_they_change(
    qtbot: QtBot, screen: QuestionsScreen
) -> None:
    told: list[Answers] = []
    screen.answers_changed.connect(told.append)
    with qtbot.waitSignal(screen.answers_changed, timeout=5_000):
        type_in("A toast")
    assert told == [Answers(title="A toast")]
    press(screen, "Next")
    press(screen, "Back")
    screen.hide()
    assert told == [Answers(title="A toast")]


def test_answers_from_before_can_be_put_aside_and_brought_back(screen: QuestionsScreen) -> None:
    told: list[Answers] = []
    screen.show_answers(ANSWERS)
    screen.answers_changed.connect(told.append)
    assert say.KEPT_FROM_BEFORE in texts(screen)
    press(screen, "Begin with empty answers")
    assert screen.answers == Answers()
    press(screen, "Next")
    assert screen.notice.isHidden()
    press(screen, "Back")
    press(screen, "Bring them back")
    assert screen.answers == ANSWERS
    assert told == [Answers(), ANSWERS]


def test_new_answers_say_nothing_of_earlier_ones(screen: QuestionsScreen) -> None:
    assert screen.notice.isHidden()
    type_in("A toast")
    press(screen, "Next")
    press(screen, "Back")
    assert screen.notice.isHidden()


@pytest.mark.parametrize("words", STRANGE)
@pytest.mark.parametrize("size", SIZES)
def test_strange_words_stand_whole(screen: QuestionsScreen, words: str, size: object) -> None:
    dress(size)  # type: ignore[arg-type]
    screen.resize(size)  # type: ignore[call-overload]
    screen.show_answers(
        Answers(title=words, audience=words, day_words=words, must_hear=(words,), holding=(words,))
    )
    for _question in ASKED[:-1]:
        assert problems(screen) == []
        press(screen, "Next")


# -- the whole way, in the program


def test_a_talk_is_made_with_the_keyboard_alone(parts: Parts) -> None:
    while focused(parts).accessibleName() != "Answer five questions":
        key(parts.window, Key.Key_Tab)
    key(parts.window, Key.Key_Return)
    screen = parts.desk.making.beginning.questions
    type_in("A toast")
    hit(Key.Key_Return)
    type_in("Friends")
    hit(Key.Key_Return)
    type_in("We love you.")
    hit(Key.Key_Return)
    hit(Key.Key_Return)
    for words in ("Dear friends.", "To Ann.", "Ann: my sister"):
        type_in(words)
        tab_to("Next", screen)
        hit(Key.Key_Return)
    type_in("One moment.")
    hit(Key.Key_Return)
    hit(Key.Key_Return)
    assert isinstance(screen.question, PatienceQuestion)
    hit(Key.Key_Left)
    tab_to("Make my talk", screen)
    hit(Key.Key_Return)
    deck = the_only_talk()
    assert [card.script for card in deck.cards] == [
        "Dear friends.",
        say.PATIENCE_PROPOSAL,
        "We love you.",
        "To Ann.",
    ]
    assert deck.cards[-1].tricky_words[0].meaning == "my sister"
    assert deck.holding_sentences == ("One moment.",)
    assert parts.window.currentWidget() is parts.desk.working.preparing.screen
    assert "A toast" in texts(parts.window)


def test_a_talk_is_made_with_the_pointer_alone(parts: Parts) -> None:
    click("Answer five questions", parts.window)
    click_card("10 minutes", parts)
    for _question in range(5):
        click("Next", parts.window)
    click(say.PROPOSALS[0], parts.window)
    click("Next", parts.window)
    click_card("Yes", parts)
    click("Make my talk", parts.window)
    deck = the_only_talk()
    assert deck.slot_seconds == 600
    assert deck.holding_sentences == (say.PROPOSALS[0],)
    assert [card.script for card in deck.cards] == [say.PATIENCE_PROPOSAL]


def test_a_talk_is_made_by_touch_alone(parts: Parts) -> None:
    tap("Answer five questions", parts.window)
    for _question in range(6):
        tap("Next", parts.window)
    tap("Make my talk", parts.window)
    assert len(the_only_talk().cards) == 2


def click_card(word: str, parts: Parts) -> None:
    press(parts.window.currentWidget(), word)


def test_new_talk_leads_to_the_questions_and_back(parts: Parts) -> None:
    library.add(Deck(title="Here already"))
    parts.desk.making.show_talks()
    click("New talk", parts.window)
    assert focused(parts).accessibleName() == "Answer five questions"
    key(parts.window, Key.Key_Return)
    key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is parts.desk.making.new_talk


@pytest.mark.parametrize("name", ["conference", "meeting", "celebration"])
def test_a_talk_begins_with_an_example(parts: Parts, name: str) -> None:
    library.add(Deck(title="Here already"))
    parts.desk.making.show_talks()
    click("New talk", parts.window)
    click("Begin with an example", parts.window)
    screen = parts.desk.making.beginning.examples
    while focused(parts) is not screen.buttons[name]:
        key(parts.window, Key.Key_Tab)
    wanted: list[Path] = []
    parts.desk.making.beginning.change_wanted.connect(wanted.append)
    key(parts.window, Key.Key_Return)
    assert len(library.decks()) == 2
    assert load_deck(wanted[0]).deck.cards[0].point == "Opening"
    assert parts.window.currentWidget() is parts.desk.working.preparing.screen


def test_answers_outlive_the_program(parts: Parts, qtbot: QtBot) -> None:
    click("Answer five questions", parts.window)
    type_in("A toast")
    key(parts.window, Key.Key_Return)
    key(parts.window, Key.Key_Return)
    assert new_talk_file.load_answers() == Answers(title="A toast")
    again = put_together()
    qtbot.addWidget(again.window)
    click("Answer five questions", again.window)
    assert say.KEPT_FROM_BEFORE in texts(again.window)
    assert again.desk.making.beginning.questions.answers.title == "A toast"


def test_once_the_talk_is_made_the_questions_begin_empty(parts: Parts) -> None:
    click("Answer five questions", parts.window)
    type_in("A toast")
    for _question in ASKED[:-1]:
        click("Next", parts.window)
    click("Make my talk", parts.window)
    assert not paths.new_talk_file().exists()
    parts.desk.making.beginning.to_questions()
    assert parts.desk.making.beginning.questions.answers == Answers()


def test_more_words_than_a_card_can_hold_are_said_and_stay(parts: Parts) -> None:
    screen = parts.desk.making.beginning.questions
    parts.desk.making.beginning.to_questions()
    screen.finished.emit(Answers().model_copy(update={"opening": "x" * 200_001}))
    assert screen.notice.isVisible()
    assert library.decks() == ()


def test_a_talk_that_cannot_be_kept_leaves_the_answers_in_view(parts: Parts) -> None:
    paths.library().parent.mkdir(parents=True, exist_ok=True)
    paths.library().write_text("a file stands where the folder should be")
    click("Answer five questions", parts.window)
    type_in("A toast")
    for _question in ASKED[:-1]:
        click("Next", parts.window)
    click("Make my talk", parts.window)
    screen = parts.desk.making.beginning.questions
    assert parts.window.currentWidget() is screen
    assert screen.notice.isVisible()
    assert new_talk_file.load_answers().title == "A toast"
    paths.library().unlink()
    click("Make my talk", parts.window)
    assert the_only_talk().title == "A toast"

"""First words that stand out after a silence: seen calmly, and nothing else changes place (R22)."""

import pytest
from displays import ARABIC, LAPTOP, SMALL, MakeStage, card, display, picture
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from speakaid.core.deck import Card, View
from speakaid.core.display import Display, Prompt
from speakaid.core.settings import Theme
from speakaid.ui.stage.easing import EASE_MS
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.theme import colours

CARDS = {
    "script": card("Two things changed for me. Words hide. And faces have become strangers."),
    "key words": card("", key_words="Tuesdays\nWe sing badly", view=View.KEY_WORDS),
    "picture": card("", key_words="On that bus\n3 stops", view=View.PICTURE, picture="bus"),
    "arabic": card(ARABIC),
    "a long first phrase": card(
        "Incomprehensibilities notwithstanding, counterrevolutionaries came."
    ),
}
FULL = card("Words hide and faces go, now I ask. " * 9)


def silent(shown: Card, **changes: object) -> Display:
    return display(shown, prompt=Prompt.FIRST_WORDS, **changes)


def dots_of(image: QImage, colour: QColor) -> set[int]:
    """The places of all dots of exactly this colour."""
    dots = memoryview(image.constBits()).cast("B").cast("I").tolist()
    return {place for place, dot in enumerate(dots) if dot == colour.rgb()}


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("name", CARDS)
def test_they_stand_on_a_ground_of_their_own_and_no_letter_moves(
    make_stage: MakeStage, name: str, theme: Theme
) -> None:
    stage, worn = make_stage(SMALL, theme=theme), colours(theme)
    stage.show_display(display(CARDS[name], stage.measure))
    before = picture(stage)
    stage.show_display(silent(CARDS[name], measure=stage.measure))
    after = picture(stage)
    assert dots_of(before, worn.stage_first) == set()
    assert len(dots_of(after, worn.stage_first)) > 1000
    assert dots_of(after, worn.stage_ink) == dots_of(before, worn.stage_ink)


def test_they_are_as_before_once_something_is_heard(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    before = picture(stage)
    stage.show_display(display(prompt=Prompt.FIRST_WORDS))
    stage.show_display(display())
    assert picture(stage) == before


def test_they_ease_in_once_and_calmly(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage(reduce_motion=False)
    page = stage.parts.page
    stage.show_display(display())
    assert not page.is_moving
    stage.show_display(display(prompt=Prompt.FIRST_WORDS))
    assert page.is_moving
    assert 400 <= EASE_MS <= 800
    qtbot.waitUntil(lambda: not page.is_moving)
    stage.show_display(display(prompt=Prompt.FIRST_WORDS, seconds_left=1))
    assert not page.is_moving


def test_on_the_way_no_letter_is_paler(make_stage: MakeStage) -> None:
    stage = make_stage(reduce_motion=False)
    ink = colours(Theme.PALE).stage_ink
    stage.show_display(display())
    before = dots_of(picture(stage), ink)
    stage.show_display(display(prompt=Prompt.FIRST_WORDS))
    page = stage.parts.page
    page._ease.pause()
    page._ease.setCurrentTime(EASE_MS // 2)
    assert dots_of(picture(stage), ink) == before


@pytest.mark.parametrize("changes", [{"reduce_motion": True}, {"reduce_motion": False}])
def test_nothing_moves_where_nothing_may_or_where_the_page_is_another(
    make_stage: MakeStage, changes: dict[str, bool]
) -> None:
    stage = make_stage(**changes)
    stage.show_display(display(card("Hello, all of you.")))
    shown = card("Hello, all of you.") if changes["reduce_motion"] else CARDS["script"]
    stage.show_display(silent(shown))
    assert not stage.parts.page.is_moving


def rows_with_words(stage: StageScreen) -> set[int]:
    """Which rows of the window hold words of the page."""
    wide = stage.parts.page.width()
    found = dots_of(picture(stage.parts.page), colours(Theme.PALE).stage_ink)
    return {place // wide for place in found}


def test_a_full_page_stays_where_it_is_when_the_line_makes_room_for_them(
    make_stage: MakeStage,
) -> None:
    stage = make_stage(LAPTOP, letter_size=1.5)
    full = {"card": FULL, "measure": stage.measure}
    stage.show_display(display(**full, prompt=Prompt.NEXT_POINT))  # type: ignore[arg-type]
    with_line = rows_with_words(stage)
    stage.show_display(display(**full, prompt=Prompt.FIRST_WORDS))  # type: ignore[arg-type]
    assert rows_with_words(stage) == with_line
    stage.show_display(display(**full))  # type: ignore[arg-type]
    assert rows_with_words(stage) == with_line


def test_a_screen_reader_says_them_once_and_calmly(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    said: list[tuple[str, bool]] = []
    stage.spoken.first.announced.connect(lambda words, urgent: said.append((words, urgent)))
    for seconds in (400, 399):
        stage.show_display(display(prompt=Prompt.FIRST_WORDS, seconds_left=seconds))
    stage.show_display(display())
    assert said == [("Your first words: Two things changed for me.", False)]

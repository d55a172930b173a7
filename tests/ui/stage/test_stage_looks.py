"""The stage as it is seen: words are there, whole, big enough, and nothing moves."""

from dataclasses import replace

import pytest
from displays import (
    ARABIC,
    CHINESE,
    EMOJI,
    FOUR_K,
    HD,
    HEBREW,
    ITEMS,
    LAPTOP,
    LONG_WORD,
    OFFERS,
    SIZES,
    SMALL,
    STUCK,
    WIND_UP,
    MakeStage,
    card,
    display,
    ink,
    many_displays,
    picture,
)
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QPushButton

from speakaid.core.deck import Card
from speakaid.core.display import Display, Notice, Phase
from speakaid.core.settings import FontChoice, Theme
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.theme import colours

DISPLAYS = many_displays()
HARD_CARDS = {
    "long word": card(f"{LONG_WORD}. Alles gut."),
    "long words": card(f"{LONG_WORD} {LONG_WORD} {LONG_WORD}."),
    "arabic": card(ARABIC),
    "hebrew": card(HEBREW),
    "chinese": card(CHINESE),
    "emoji": card(EMOJI),
    "300 words": card("The quick brown fox jumps over the lazy dog today, my friends. " * 25),
    "one word": card("Hello"),
    "capitals": card("WWWW MMMM WWWW MMMM WWWW MMMM WWWW"),
    "no words": Card(id="none"),
}


def edges(area: QRect) -> list[QRect]:
    """The outermost dots of an area, left, right and below."""
    return [
        QRect(area.left(), area.top(), 3, area.height()),
        QRect(area.right() - 2, area.top(), 3, area.height()),
        QRect(area.left(), area.bottom() - 2, area.width(), 3),
    ]


def check_page(stage: StageScreen, theme: Theme = Theme.PALE) -> None:
    ground = colours(theme).stage_ground
    image = picture(stage.parts.page)
    for edge in edges(image.rect()):
        assert ink(image.copy(edge), ground) == 0, "words touch the edge of the page's area"


@pytest.mark.parametrize("size", [SMALL, LAPTOP, HD], ids=["small", "laptop", "hd"])
@pytest.mark.parametrize("name", DISPLAYS)
def test_every_state_has_words_and_cuts_none_off(
    make_stage: MakeStage, name: str, size: QSize
) -> None:
    stage = make_stage(size)
    stage.show_display(DISPLAYS[name])
    check_page(stage)
    assert ink(picture(stage), colours(Theme.PALE).stage_ground) > 0.01
    for button in stage.findChildren(StageButton):
        if button.isVisible():
            assert button.shows_all, button.text()


@pytest.mark.parametrize("size", [SMALL, HD], ids=["small", "hd"])
@pytest.mark.parametrize("name", HARD_CARDS)
def test_hard_words_are_all_drawn(make_stage: MakeStage, name: str, size: QSize) -> None:
    stage = make_stage(size)
    assert stage.measure is not None
    for help_ in (None, STUCK):
        stage.show_display(display(HARD_CARDS[name], stage.measure, help=help_))
        check_page(stage)
        words = ink(picture(stage.parts.page), colours(Theme.PALE).stage_ground)
        assert (words > 0.002) == (name != "no words" or help_ is not None)


@pytest.mark.parametrize("name", HARD_CARDS)
@pytest.mark.parametrize("font", FontChoice)
def test_no_letter_reaches_out_of_what_is_drawn(
    make_stage: MakeStage, name: str, font: FontChoice
) -> None:
    stage = make_stage(font=font)
    ground = colours(Theme.PALE).stage_ground
    for help_ in (None, STUCK):
        stage.show_display(display(HARD_CARDS[name], stage.measure, help=help_))
        picture(stage.parts.page)
        drawn, _ = list(stage.parts.page._drawn.values())[-1]
        image = drawn.toImage()
        for edge in [*edges(image.rect()), QRect(0, 0, image.width(), 2)]:
            assert ink(image.copy(edge), ground) == 0


@pytest.mark.parametrize("font", FontChoice)
@pytest.mark.parametrize("theme", Theme)
def test_every_font_and_theme(make_stage: MakeStage, font: FontChoice, theme: Theme) -> None:
    stage = make_stage(font=font, theme=theme)
    stage.show_display(display())
    check_page(stage, theme)
    assert ink(picture(stage.parts.page), colours(theme).stage_ground) > 0.02


@pytest.mark.parametrize("name", ["speaking", "stuck-words", "choices", "wind-up", "pause"])
def test_the_largest_screens_too(make_stage: MakeStage, name: str) -> None:
    test_every_state_has_words_and_cuts_none_off(make_stage, name, FOUR_K)


def test_what_comes_up_moves_nothing(make_stage: MakeStage) -> None:
    stage = make_stage()
    places: set[tuple[tuple[int, int], ...]] = set()
    for shown in DISPLAYS.values():
        stage.show_display(shown)
        buttons = stage.parts.bottom.buttons.values()
        places.add(tuple((b.mapTo(stage, b.rect().topLeft()).toTuple()) for b in buttons))
    assert len(places) == 1


def test_the_page_stands_still_when_a_line_or_a_band_comes(make_stage: MakeStage) -> None:
    stage = make_stage()
    page = stage.parts.page
    upper = QRect(0, page.height() // 16, page.width(), page.height() * 3 // 4)
    for shown in (display(), display(card("Two things changed. Words hide."))):
        stage.show_display(shown)
        before = picture(page, upper)
        assert ink(before, colours(Theme.PALE).stage_ground) > 0.01
        stage.show_display(replace(shown, notice=Notice.TIME_RUNNING))
        assert picture(page, upper) == before
        stage.show_display(replace(shown, band=replace(WIND_UP, grown=True), wind_up=True))
        assert picture(page, upper) == before


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_targets_are_at_least_16_mm_high(make_stage: MakeStage, size: QSize) -> None:
    stage = make_stage(size)
    dots = stage._settings.dots_per_cm
    for shown in DISPLAYS.values():
        stage.show_display(shown)
        for button in stage.findChildren(QPushButton):
            if button.isVisible():
                assert min(button.height(), button.width()) >= 1.6 * dots - 1, button.text()


def test_targets_are_16_mm_also_where_letters_are_small(make_stage: MakeStage) -> None:
    stage = make_stage(HD, distance_cm=40, dots_per_cm=60.0)
    for shown in DISPLAYS.values():
        stage.show_display(shown)
        for button in stage.findChildren(QPushButton):
            if button.isVisible():
                assert min(button.height(), button.width()) >= 1.6 * 60 - 1, button.text()


LONG_HOLDING = (
    "Please give me a moment, I have lost my thread and would like to find it again. " * 4
)


@pytest.mark.parametrize("size", [SMALL, HD], ids=["small", "hd"])
def test_a_very_long_sentence_to_say_leaves_page_and_sentence_whole(
    make_stage: MakeStage, size: QSize
) -> None:
    stage = make_stage(size)
    stage.show_display(display(help=replace(STUCK, holding=LONG_HOLDING)))
    check_page(stage)
    page = picture(stage.parts.page)
    lower = page.copy(0, page.height() * 3 // 4, page.width(), page.height() // 4)
    assert ink(lower, colours(Theme.PALE).stage_ground) > 0.01


def test_a_tricky_word_is_underlined(make_stage: MakeStage) -> None:
    line = colours(Theme.PALE).stage_underline
    stage = make_stage()
    stage.show_display(display())
    with_line = 1 - ink(picture(stage.parts.page), line)
    assert with_line > 0.0005
    stage.show_display(display(card("Two things changed for me.")))
    assert ink(picture(stage.parts.page), line) == 1


def test_arabic_stands_at_the_right(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display(card("صباح الخير")))
    image, ground = picture(stage.parts.page), colours(Theme.PALE).stage_ground
    half = image.width() // 2
    left = ink(image.copy(0, 0, half, image.height()), ground)
    assert left < ink(image.copy(half, 0, half, image.height()), ground)


def test_a_picture_that_is_gone_leaves_its_words(make_stage: MakeStage) -> None:
    stage = make_stage(pictures=lambda _name: None)
    stage.show_display(DISPLAYS["picture"])
    image, ground = picture(stage.parts.page), colours(Theme.PALE).stage_ground
    assert ink(image.copy(0, 0, image.width() // 3, image.height()), ground) > 0.005


def test_wind_up_puts_a_frame_around_everything(make_stage: MakeStage) -> None:
    stage, worn = make_stage(), colours(Theme.PALE)
    stage.show_display(display())
    assert picture(stage).pixelColor(3, 500) == worn.stage_ground
    stage.show_display(DISPLAYS["wind-up"])
    assert picture(stage).pixelColor(3, 500) == worn.band_edge
    stage.show_display(DISPLAYS["thin"])
    assert picture(stage).pixelColor(3, 500) == worn.stage_ground


def test_the_point_stays_beside_every_band(make_stage: MakeStage) -> None:
    stage = make_stage()
    for name in ("wind-up", "grown", "signal", "thin", "stuck", "pause"):
        stage.show_display(DISPLAYS[name])
        assert "Words and faces" in stage.parts.top.accessibleName()


def test_the_end_leaves_nothing_of_the_talk_on_the_screen(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["finished"])
    assert stage.parts.finished.geometry() == stage.rect()
    assert stage.parts.finished.after.isVisible()


def test_the_list_keeps_the_marked_line_in_view(make_stage: MakeStage) -> None:
    stage = make_stage()
    for marked in (0, 20, 59, 3):
        items = tuple(
            replace(ITEMS[0], id=f"c{n}", point=f"Point {n}", chosen=n == marked) for n in range(60)
        )
        stage.show_display(display(phase=Phase.PAUSED, pause=OFFERS, list=items))
        shown = [row.text() for row in stage.parts.cards.rows if row.isVisible()]
        assert f"Point {marked}" in shown


def test_hidden_offers_leave_their_place_free(make_stage: MakeStage) -> None:
    stage = make_stage()

    def places(shown: Display) -> dict[str, tuple[int, int]]:
        stage.show_display(display())
        stage.show_display(shown)
        buttons = stage.parts.pause.findChildren(StageButton)
        return {b.text(): b.pos().toTuple() for b in buttons if b.isVisible()}

    many = places(DISPLAYS["pause"])
    none = replace(OFFERS, give_back=False, minutes=False, put_back=())
    few = places(display(phase=Phase.PAUSED, pause=none))
    assert few.items() < many.items()


def test_only_what_differs_is_drawn_again(make_stage: MakeStage) -> None:
    stage = make_stage(HD)
    stage.show_display(display())
    picture(stage)
    drawn: list[str] = []
    for part in (stage.parts.page, stage.parts.top, stage.parts.bottom, stage):
        part.update = lambda *_args, part=part: drawn.append(type(part).__name__)  # type: ignore[method-assign]
    stage.show_display(display())
    stage.show_display(display(seconds_left=499))
    assert drawn == []

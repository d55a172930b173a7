"""How much fits: true sizes, room for band and help, and core's lines fitting the screen."""

from dataclasses import replace

import pytest
from displays import HD, LAPTOP, LONG_WORD, SIZES, SMALL, settings_for
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, QSize, QSizeF

from speakaid.core.pages import pages_of
from speakaid.core.settings import FontChoice, Settings
from speakaid.ui.stage.lettering import text_of
from speakaid.ui.stage.letters import is_plausible, letters_for
from speakaid.ui.stage.look import StageLook, look_for
from speakaid.ui.stage.measure import measure_for
from speakaid.ui.stage.page_setting import set_page

TALK = (
    "Good morning, and thank you for having me. I have Mild Cognitive Impairment. Two things "
    "changed for me. Words hide. And faces have become strangers. For a broken hip there is a "
    "pathway. For my diagnosis there was a leaflet. I took it home and read it twice, and then I "
    "put it in a drawer. Support from day one would have changed everything. My wife Maureen "
    "learned about it from a neighbour. WHY DID NOBODY TELL US? We would like to be asked."
)

pytestmark = pytest.mark.usefixtures("qapp")


def look(size: QSize, **changes: object) -> StageLook:
    settings = settings_for(size, **changes)
    return look_for(settings, size, settings.dots_per_cm)


def test_letters_are_points_for_every_centimetre_of_distance() -> None:
    # 0.52 pt at 100 cm are 52 pt, and 52 pt are 1.834 cm.
    letters = letters_for(Settings(distance_cm=100), dots_per_cm=40)
    assert letters.size == pytest.approx(52 / 72 * 2.54 * 40)
    assert letters.floor == pytest.approx(letters.size / 2)


def test_no_choice_of_size_goes_under_the_floor() -> None:
    letters = letters_for(Settings(letter_size=0.5, distance_cm=200), dots_per_cm=40)
    assert letters.size == letters.floor


@pytest.mark.parametrize(
    ("millimetres", "dots", "plausible"),
    [
        ((531, 299), HD, True),
        ((293, 165), QSize(1366, 768), True),
        ((1209, 680), QSize(3840, 2160), True),
        ((0, 0), HD, False),
        ((160, 90), HD, False),
        ((16, 9), HD, False),
        ((1600, 900), QSize(1024, 768), False),
        ((60, 34), HD, False),
        ((9000, 5000), HD, False),
    ],
)
def test_impossible_sizes_are_not_believed(
    millimetres: tuple[int, int], dots: QSize, plausible: bool
) -> None:
    assert is_plausible(QSizeF(*millimetres), dots) is plausible


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_usual_screens_have_enough(size: QSize) -> None:
    settings = settings_for(size)
    assert measure_for(size, settings, settings.dots_per_cm).is_enough


def test_too_far_from_a_small_screen_is_not_enough() -> None:
    settings = settings_for(SMALL, distance_cm=500)
    assert not measure_for(SMALL, settings, settings.dots_per_cm).is_enough


@given(
    st.sampled_from([*SIZES, QSize(1366, 768), QSize(2560, 1600), QSize(1280, 1024)]),
    st.sampled_from(FontChoice),
    st.integers(60, 250),
    st.floats(0.5, 2),
)
def test_lines_of_core_fit_the_screen_at_the_chosen_size(
    size: QSize, font: FontChoice, distance: int, letter_size: float
) -> None:
    worn = look(size, font=font, distance_cm=distance, letter_size=letter_size)
    measure = measure_for(size, worn.settings, worn.settings.dots_per_cm)
    if not measure.is_enough:
        return
    for page in pages_of(TALK, measure):
        set_ = set_page(page, worn.family, QRectF(worn.room.words), worn.room.letters)
        assert set_.pixels == pytest.approx(worn.room.letters.size)
        assert len(set_.lines) == len(page.lines)
        assert set_.height <= worn.room.words.height() + 1


@given(st.sampled_from(SIZES), st.integers(60, 250), st.floats(0.5, 2))
def test_beside_help_the_page_keeps_the_floor(
    size: QSize, distance: int, letter_size: float
) -> None:
    from displays import STUCK, display

    from speakaid.core.deck import Card
    from speakaid.ui.stage.help_setting import set_help
    from speakaid.ui.stage.page_scene import scene_of
    from speakaid.ui.stage.page_setting import BESIDE_HELP

    worn = look(size, distance_cm=distance, letter_size=letter_size)
    measure = measure_for(size, worn.settings, worn.settings.dots_per_cm)
    if not measure.is_enough:
        return
    scene = scene_of(display(Card(id="talk", script=TALK), measure, help=STUCK))
    help_ = set_help(replace(scene, grown=True), worn)
    letters = worn.room.letters
    set_ = set_page(scene.page, worn.family, help_.words, letters, BESIDE_HELP)
    assert help_.say is not None
    assert set_.pixels >= letters.floor - 0.01


def test_a_line_much_too_wide_is_broken_and_not_shrunk() -> None:
    worn = look(HD)
    (page,) = pages_of("We would like to be asked", measure_for(HD, worn.settings, 36.0))
    narrow = QRectF(0, 0, 600, 700)
    set_ = set_page(page, worn.family, narrow, worn.room.letters)
    assert len(set_.lines) > 1
    assert all(line.scale >= 0.85 for line in set_.lines)
    words = " ".join(text_of(line.runs) for line in set_.lines)
    assert words == "We would like to be asked"


def test_the_pieces_of_a_long_word_are_the_word_and_of_one_size() -> None:
    worn = look(HD)
    (page,) = pages_of(LONG_WORD, measure_for(HD, worn.settings, 36.0))
    set_ = set_page(page, worn.family, QRectF(0, 0, 900, 700), worn.room.letters)
    assert "".join(text_of(line.runs) for line in set_.lines) == LONG_WORD
    assert len({line.scale for line in set_.lines}) == 1
    assert set_.pixels * set_.lines[0].scale >= worn.room.letters.floor - 0.01


@given(st.text(min_size=1, max_size=300), st.integers(200, 1700), st.integers(60, 700))
def test_no_word_is_ever_lost_or_changed(script: str, width: int, height: int) -> None:
    worn = look(HD)
    for page in pages_of(script, measure_for(HD, worn.settings, 36.0)):
        set_ = set_page(page, worn.family, QRectF(0, 0, width, height), worn.room.letters)
        shown = "".join(text_of(line.runs) for line in set_.lines).replace(" ", "")
        assert shown == "".join(page.words).replace(" ", "")
        assert set_.height <= height + 1 or set_.pixels < 5


@given(st.sampled_from(SIZES), st.integers(40, 600), st.sampled_from([20.0, 38.0, 70.0]))
def test_every_part_has_its_own_place(size: QSize, distance: int, dots: float) -> None:
    settings = settings_for(size, distance_cm=distance, dots_per_cm=dots)
    room = look_for(settings, size, dots).room
    whole = QRect(0, 0, size.width(), size.height())
    places = [room.now, room.time, room.words, room.after, *room.buttons]
    for number, place in enumerate(places):
        assert whole.contains(place)
        assert not any(place.intersects(other) for other in places[number + 1 :])
    assert room.words.contains(room.notice)
    for button in room.buttons:
        assert room.bottom.contains(button)
        assert button.height() >= min(1.6 * dots, size.height() / 8) - 1


def test_a_bank_card_beats_the_screen() -> None:
    near = measure_for(LAPTOP, settings_for(LAPTOP), 24.0)
    assert near.characters > measure_for(LAPTOP, settings_for(LAPTOP), 48.0).characters

"""I'm stuck, press by press: the page's words keep their size and place, help is only added."""

from dataclasses import replace

import pytest
from displays import CARD, SIZES, HandClock, MakeStage, display, picture
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest

from speakaid.core import events
from speakaid.core.deck import Card, TrickyWord
from speakaid.core.display import Choice, Display, Help, TrickyHelp
from speakaid.core.measure import Measure
from speakaid.ui.stage.help_setting import HelpSetting, set_help
from speakaid.ui.stage.lettering import text_of
from speakaid.ui.stage.page_scene import scene_of
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.stage.tour import bus
from speakaid.wording import stage as wording

HOLDING = "One moment, please. I know what I want to say."
LONG = "Please give me a moment, I have lost my thread and would like to find it again. " * 4
KNOWN = TrickyWord(word="strangers", meaning="people I do not know", letters="st…", picture="bus")
MANY = (
    KNOWN,
    *(TrickyWord(word=w, meaning="a meaning " * 9, letters="w…") for w in ("Words", "hide")),
)
KINDS = {"no words": (), "a word": (KNOWN,), "many words": MANY}
ids = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")


def card(words: tuple[TrickyWord, ...]) -> Card:
    return CARD.model_copy(update={"tricky_words": words})


def presses(measure: Measure, words: tuple[TrickyWord, ...], holding: str) -> list[Display]:
    """What stands after the first, second and third press."""
    first = tuple(TrickyHelp(w.word, w.meaning, "", None) for w in words)
    further = tuple(TrickyHelp(w.word, w.meaning, w.letters, w.picture) for w in words)
    helps = (Help(1, holding, first), Help(2, holding, further), Help(3, holding, further))
    shown = [display(card(words), measure, help=help_) for help_ in helps]
    return [*shown[:2], replace(shown[2], choices=tuple(Choice))]


def setting(stage: StageScreen, shown: Display, help_page: int = 0) -> HelpSetting:
    assert stage._look is not None
    return set_help(scene_of(shown, help_page), stage._look)


@ids
@pytest.mark.parametrize("holding", [HOLDING, LONG], ids=["short", "long"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_words_stay_where_they_are_from_press_to_press(
    make_stage: MakeStage, size: QSize, kind: str, holding: str
) -> None:
    stage = make_stage(size, pictures=bus)
    assert stage.measure is not None
    seen = []
    for shown in presses(stage.measure, KINDS[kind], holding):
        stage.show_display(shown)
        place = setting(stage, shown).words.toAlignedRect()
        place = place.adjusted(0, 0, 0, -2).translated(-stage.parts.page.pos())
        seen.append((place, picture(stage.parts.page, place)))
    assert seen[0] == seen[1] == seen[2]


@ids
@pytest.mark.parametrize("kind", KINDS)
def test_choices_cover_nothing_that_is_shown(make_stage: MakeStage, size: QSize, kind: str) -> None:
    stage = make_stage(size, pictures=bus)
    assert stage.measure is not None
    for holding in (HOLDING, LONG):
        shown = presses(stage.measure, KINDS[kind], holding)[2]
        stage.show_display(shown)
        place, help_ = stage.parts.choices.geometry(), setting(stage, shown)
        high = round(sum(entry.height for entry in help_.entries))
        below = QRect(place.x(), round(help_.words.bottom()), place.width(), high)
        assert not place.intersects(help_.words.toAlignedRect().adjusted(0, 1, 0, -1))
        assert not high or not place.intersects(below.adjusted(0, 0, 0, -1))
        assert help_.say is None or not place.intersects(help_.above.toAlignedRect())


@pytest.mark.parametrize("size", [QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)])
def test_later_help_is_added_and_nothing_is_replaced(make_stage: MakeStage, size: QSize) -> None:
    stage = make_stage(size, pictures=bus)
    assert stage.measure is not None
    for number, shown in enumerate(presses(stage.measure, (KNOWN,), HOLDING)):
        help_ = setting(stage, shown)
        assert help_.say is not None
        (entry,) = help_.entries
        assert KNOWN.meaning in " ".join(text_of(line) for line in entry.block.lines)
        assert entry.picture == (KNOWN.picture if number else None)


@pytest.mark.parametrize("kind", KINDS)
def test_beside_the_choices_the_line_below_says_where_next_leads(
    make_stage: MakeStage, clock: HandClock, kind: str
) -> None:
    stage = make_stage(pictures=bus)
    assert stage.measure is not None
    stage.show_display(presses(stage.measure, KINDS[kind], HOLDING)[2])
    assert stage.parts.bottom.accessibleName() == wording.TAKE_YOUR_TIME
    clock.pass_(3)
    QTest.keyClick(stage.parts.page, Qt.Key.Key_S)
    assert stage.heard == [events.Stuck()]  # type: ignore[attr-defined]


def test_further_help_stands_where_the_sentence_stood(make_stage: MakeStage) -> None:
    stage = make_stage(pictures=bus)
    assert stage.measure is not None
    shown = presses(stage.measure, MANY, HOLDING)[0]
    first, further = setting(stage, shown), setting(stage, shown, 1)
    assert first.pages > 1
    assert further.words == first.words
    assert further.say is None
    assert further.entries == first.entries
    high = sum(entry.height for entry in further.further)
    assert 0 < high <= further.above.height() + 1

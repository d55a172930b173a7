"""What was made of a text: said in words, and kept only when the speaker says so."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot
from walk import LONG, SIZES, STRANGE, dress, press, problems, texts

from speakaid.core.deck import Card, CardKind, Deck
from speakaid.storage.importers import Finding, FindingKind, Imported, import_text
from speakaid.ui.imported import tour
from speakaid.ui.imported.imported_screen import ImportedScreen
from speakaid.ui.widgets.small_picture import SmallPicture
from speakaid.wording import imported as say


def shown(qtbot: QtBot, imported: Imported, size: QSize = SIZES[0]) -> ImportedScreen:
    dress(size)
    screen = ImportedScreen()
    qtbot.addWidget(screen)
    screen.resize(size)
    screen.show_imported(imported)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def test_every_finding_has_a_sentence() -> None:
    for kind in FindingKind:
        for number in (1, 5):
            words = say.said(kind.value, number)
            assert words.endswith(".")
            assert "{" not in words


def test_it_is_said_what_was_made(qtbot: QtBot) -> None:
    found = (Finding(FindingKind.CARDS_MADE, 8), Finding(FindingKind.COMMENTS_LEFT_OUT, 2))
    screen = shown(qtbot, Imported(Deck(), found))
    assert {"It became 8 cards.", "2 comments were left out."} <= set(texts(screen))


def test_every_word_of_every_card_is_there(qtbot: QtBot) -> None:
    imported = import_text("Good morning.\n\nTwo things changed for me.\n\nThank you.")
    screen = shown(qtbot, imported)
    words = texts(screen)
    for card in imported.deck.cards:
        assert card.script in words


def test_nothing_is_kept_until_it_is_said(qtbot: QtBot) -> None:
    kept: list[Deck] = []
    screen = shown(qtbot, Imported(Deck(title="A talk", cards=(Card(script="Words."),))))
    screen.kept.connect(kept.append)
    screen.name.setText("My own name")
    assert kept == []
    press(screen, "This is my talk")
    assert [deck.title for deck in kept] == ["My own name"]


def test_back_keeps_nothing(qtbot: QtBot) -> None:
    seen: list[object] = []
    screen = shown(qtbot, Imported(Deck()))
    screen.kept.connect(seen.append)
    screen.back_wanted.connect(lambda: seen.append("back"))
    press(screen, "Back")
    assert seen == ["back"]


def test_many_cards_come_at_a_press(qtbot: QtBot) -> None:
    cards = tuple(Card(point=f"Point {number}", script="Words.") for number in range(50))
    screen = shown(qtbot, Imported(Deck(cards=cards)))
    assert "Point 49" not in texts(screen)
    press(screen, "Show all the cards")
    assert "Point 49" in texts(screen)


@pytest.mark.parametrize("words", STRANGE)
@pytest.mark.parametrize("size", SIZES)
def test_strange_words_stand_whole(qtbot: QtBot, words: str, size: QSize) -> None:
    opening = Card(kind=CardKind.OPENING, point=words, script=f"{words} {LONG}\n{words}")
    screen = shown(qtbot, Imported(Deck(title=words, cards=(opening,))), size)
    assert problems(screen) == []


def test_a_real_sample_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text("Good morning.\n\nThank you.", encoding="utf-8")
    screen = shown(qtbot, import_text(file.read_text(encoding="utf-8")))
    assert "Your opening" in texts(screen)


def slide(picture: str | None) -> Card:
    return Card(script="We sing.", key_words="The choir", picture=picture)


@pytest.mark.parametrize(
    ("described", "said"), [("The choir on a Tuesday", "The choir on a Tuesday"), ("", "A picture")]
)
def test_a_picture_is_seen_small_and_named(qtbot: QtBot, described: str, said: str) -> None:
    (make,) = (make for name, make in tour.states() if name == "imported-slides")
    drawn = make()
    assert isinstance(drawn, ImportedScreen)
    qtbot.addWidget(drawn)
    (picture,) = drawn.media.values()
    card = slide("a.png").model_copy(update={"picture_description": described})
    screen = shown(qtbot, Imported(Deck(cards=(card,)), (), {"a.png": picture}))
    (small,) = screen.findChildren(SmallPicture)
    assert small.accessibleName() == said
    assert {said, "Key words", "The choir"} <= set(texts(screen))
    dress(SIZES[1])
    assert screen.media == {"a.png": picture}


@pytest.mark.parametrize("media", [{}, {"a.png": b"no picture"}], ids=["none", "broken"])
def test_a_picture_that_cannot_be_drawn_takes_no_place(qtbot: QtBot, media) -> None:
    screen = shown(qtbot, Imported(Deck(cards=(slide("a.png"),)), (), media))
    assert screen.findChildren(SmallPicture) == []

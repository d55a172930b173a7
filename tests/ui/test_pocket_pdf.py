"""Pages for the pocket: one card a page, and no word is lost."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from speakaid.core.deck import Card, CardKind, Deck
from speakaid.core.errors import NotKept
from speakaid.ui import pocket_pdf
from speakaid.ui.pocket_pdf import write_pocket_pdf
from speakaid.ui.widgets.flow import TextFlow

pytestmark = pytest.mark.usefixtures("qapp")


def card(name: str, script: str, kind: CardKind = CardKind.POINT) -> Card:
    return Card(id=name, kind=kind, point=name.title(), script=script)


OPENING = card("opening", "Good morning.", CardKind.OPENING)
ENDING = card("ending", "Thank you.", CardKind.CLOSING)


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def drawn(deck: Deck, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is drawn on paper, piece by piece."""
    found: list[str] = []
    draw = TextFlow.draw

    def listening(flow: TextFlow, painter: QPainter, *place: object) -> None:
        found.append(flow._text)
        draw(flow, painter, *place)  # type: ignore[arg-type]

    monkeypatch.setattr(TextFlow, "draw", listening)
    pocket_pdf.pocket_pdf(deck)
    return found


def test_one_card_is_one_page() -> None:
    deck = Deck(title="A talk", cards=(OPENING, card("middle", "Words."), ENDING))
    assert pages(pocket_pdf.pocket_pdf(deck)) == 3


def test_a_deck_without_cards_is_still_a_page() -> None:
    assert pages(pocket_pdf.pocket_pdf(Deck())) == 1


@pytest.mark.parametrize(
    "script",
    [
        "word " * 900,
        "A sentence that is short. " * 200,
        "line\n" * 300,
        "😀 مرحبا Donaudampfschifffahrtselektrizitätenhauptbetriebswerk. " * 60,
        "x" * 3000,
    ],
    ids=["words", "sentences", "lines", "strange", "one word"],
)
def test_a_long_card_goes_on_and_loses_no_word(
    script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    deck = Deck(cards=(OPENING, card("long", script), ENDING))
    found = "".join(drawn(deck, monkeypatch))
    spoken = "".join(script.split())
    assert spoken in "".join(re.sub(r"goes on|\d+ of \d+|Long", "", found).split())


def test_nothing_is_drawn_below_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    ends: list[tuple[float, int]] = []
    draw = TextFlow.draw

    def listening(flow: TextFlow, painter: QPainter, x: float, y: float, ink: object) -> None:
        paper = painter.device()
        assert isinstance(paper, QPdfWriter)
        ends.append((y + flow.height, paper.height()))
        draw(flow, painter, x, y, ink)  # type: ignore[arg-type]

    monkeypatch.setattr(TextFlow, "draw", listening)
    pocket_pdf.pocket_pdf(Deck(cards=(OPENING, card("long", "word " * 900), ENDING)))
    assert all(end <= height + 1 for end, height in ends)


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    deck = Deck(title="A talk", cards=(OPENING, ENDING))
    write_pocket_pdf(deck, tmp_path / "talk.pdf")
    assert (tmp_path / "talk.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(NotKept):
        write_pocket_pdf(deck, tmp_path / "no" / "such" / "folder.pdf")
    assert QApplication.instance() is not None

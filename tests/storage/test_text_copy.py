"""A text as a file that a talk can be compared with, its pictures under names of their own."""

from pathlib import Path

from decks import SHORT, card

from speakaid.core.deck import Deck
from speakaid.storage.importers import Imported
from speakaid.storage.text_copy import copy_of_text

NEW = card("new", "Look at this.", "A picture", picture="one.png")


def test_the_pictures_of_a_text_are_none_of_the_talks(tmp_path: Path) -> None:
    text = Imported(Deck(cards=(*SHORT.cards, NEW)), (), {"one.png": b"a picture"})
    copy = copy_of_text(SHORT, text, tmp_path / "copy.speakaid")
    assert copy.deck.cards[:3] == SHORT.cards
    assert copy.deck.cards[3].picture == "copy-one.png"
    assert copy.read_media("copy-one.png") == b"a picture"

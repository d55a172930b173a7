"""Words in are words out: a talk that is saved in another form and opened again is the same talk."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from random_decks import decks

from speakaid.core.deck import Card, Deck, TrickyWord
from speakaid.storage.deck_file import DeckFile
from speakaid.storage.exporters import EXPORTERS, export
from speakaid.storage.exporters.words import one_line, paragraphs
from speakaid.storage.importers import import_file

DOCUMENTS = (".docx", ".md", ".txt")
quickly = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def gaps_closed(text: str) -> str:
    """The text without the spaces at the ends of its lines, and one empty line for several."""
    return "\n\n".join("\n".join(lines) for lines in paragraphs(text))


def lines_closed(text: str) -> str:
    return gaps_closed(text).replace("\n\n", "\n")


def tricky(word: TrickyWord) -> tuple[str, ...]:
    parts = (word.word, word.meaning, word.letters, word.sounds_like)
    return tuple(map(lines_closed, parts))


def card(one: Card) -> dict[str, object]:
    """What a document carries of a card: all but its id, and its pictures and sounds."""
    return {
        "kind": one.kind,
        "point": one_line(one.point),
        "script": gaps_closed(one.script),
        "key words": gaps_closed(one.key_words),
        "view": one.view,
        "picture": gaps_closed(one.picture_description),
        "must": one.must_say,
        "may": one.may_be_left_out,
        "seconds": one.planned_seconds,
        "pause": one.pause_here,
        "notes": gaps_closed(one.notes),
        "tricky": tuple(map(tricky, one.tricky_words)),
    }


def carried(deck: Deck) -> dict[str, object]:
    """What a document carries of a talk."""
    return {
        "title": one_line(deck.title),
        "cards": [card(one) for one in deck.cards],
        "slot": deck.slot_seconds,
        "audience": gaps_closed(deck.audience),
        "day": deck.day,
        "organiser": {k: gaps_closed(v) for k, v in deck.organiser.model_dump().items()},
        "holding": tuple(map(lines_closed, deck.holding_sentences)),
        "questions": tuple(map(lines_closed, deck.question_sentences)),
    }


@pytest.mark.parametrize("suffix", DOCUMENTS)
@quickly
@given(deck=decks)
def test_words_in_are_words_out(suffix: str, tmp_path: Path, deck: Deck) -> None:
    file = tmp_path / f"talk{suffix}"
    export(DeckFile(tmp_path / "talk.speakaid", deck), file)
    assert carried(import_file(file).deck) == carried(deck)

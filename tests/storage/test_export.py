"""Words in are words out: a talk saved in another form and opened again is the same talk."""

import re
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from random_decks import decks

from speakaid.core.deck import Card, Deck, TrickyWord
from speakaid.storage import plain_json
from speakaid.storage.deck_file import DeckFile, deck_of_plain, load_deck
from speakaid.storage.exporters import export
from speakaid.storage.exporters.words import clean, one_line, paragraphs
from speakaid.storage.importers import import_file

DOCUMENTS = (".docx", ".md", ".txt")
quickly = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
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


@pytest.mark.parametrize("suffix", [".md", ".txt"])
@quickly
@given(deck=decks)
def test_saved_again_and_again_it_stays_the_same(suffix: str, tmp_path: Path, deck: Deck) -> None:
    texts = []
    for _ in range(3):
        file = tmp_path / f"talk{suffix}"
        export(DeckFile(tmp_path / "talk.speakaid", deck), file)
        texts.append(file.read_bytes())
        deck = import_file(file).deck
    # The first may name a card by a letter that nobody sees.
    assert texts[1] == texts[2]


@pytest.mark.parametrize("suffix", DOCUMENTS)
@quickly
@given(deck=decks)
def test_every_word_of_every_script_stands_in_its_order(
    suffix: str, tmp_path: Path, deck: Deck
) -> None:
    """Whoever has no SpeakAid reads the scripts as they are."""
    file = tmp_path / f"talk{suffix}"
    export(DeckFile(tmp_path / "talk.speakaid", deck), file)
    found = iter(words_in(file))
    for one in deck.cards:
        for word in clean(" ".join(one.script.split())).split():
            assert any(word == there for there in found), f"{word!r} is not there"


@quickly
@given(deck=decks)
def test_json_and_a_talk_to_send_hold_just_the_talk(tmp_path: Path, deck: Deck) -> None:
    talk = DeckFile(tmp_path / "talk.speakaid", deck)
    export(talk, tmp_path / "talk.json")
    export(talk, tmp_path / "sent.speakaid")
    plain = plain_json.parsed((tmp_path / "talk.json").read_bytes())
    assert deck_of_plain(plain) == deck
    assert load_deck(tmp_path / "sent.speakaid").deck == deck


def words_in(file: Path) -> list[str]:
    """The words of a document as another program shows them; of Markdown without backslashes."""
    if file.suffix == ".docx":
        paragraphs_there = docx.Document(str(file)).paragraphs
        return [word for one in paragraphs_there for word in one.text.split()]
    text = file.read_text(encoding="utf-8")
    return (re.sub(r"\\(.)|\\$", r"\1", text, flags=re.M) if file.suffix == ".md" else text).split()

"""The schema in docs is what the program reads and writes."""

import json
from pathlib import Path

import pytest
from decks import DECKS

from speakaid.core.deck import Deck
from speakaid.storage import schema
from speakaid.storage.deck_file import FORMAT, plain_deck
from speakaid.storage.migrations import VERSION

DOCS = Path(__file__).parents[2] / "docs"


def test_the_schema_in_docs_is_current() -> None:
    assert (DOCS / "deck.schema.json").read_text(encoding="utf-8") == schema.text()


def test_it_names_the_format_and_the_version() -> None:
    properties = json.loads(schema.text())["properties"]
    assert properties["format"]["const"] == FORMAT
    assert properties["version"]["const"] == VERSION


@pytest.mark.parametrize("deck", DECKS.values(), ids=DECKS)
def test_what_is_written_fits_it(deck: Deck) -> None:
    written = json.dumps(plain_deck(deck))
    assert schema.DeckJson.model_validate_json(written, strict=True).deck == deck


def test_every_field_is_explained() -> None:
    told = (DOCS / "deck-format.md").read_text(encoding="utf-8")
    definitions = json.loads(schema.text())["$defs"]
    fields = {name for each in definitions.values() for name in each.get("properties", ())}
    assert {name for name in fields if f"`{name}`" not in told} == set()

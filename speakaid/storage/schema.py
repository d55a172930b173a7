r"""The shape of `deck.json` as a JSON schema, for other people's programs.

`docs/deck.schema.json` holds it; a test compares the two. To write it anew:

    python -c "from speakaid.storage import schema; print(schema.text(), end='')" \
        > docs/deck.schema.json
"""

import json
from typing import Literal

from speakaid.core.deck import Deck, Value


class DeckJson(Value):
    """What `deck.json` in a .speakaid file holds."""

    format: Literal["speakaid-deck"]
    version: Literal[3]
    deck: Deck


def text() -> str:
    """The schema, to be read by people too."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    schema |= DeckJson.model_json_schema()
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"

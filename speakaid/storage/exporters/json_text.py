"""The talk as `deck.json` holds it, for other people's programs: see docs/deck-format.md."""

from speakaid.core.errors import NotKept, Reason
from speakaid.i18n import N_
from speakaid.storage import plain_json
from speakaid.storage.deck_file import DeckFile, plain_deck

SUFFIX = ".json"
LABEL = N_("JSON for other programs")


def write(talk: DeckFile) -> bytes:
    """The talk as UTF-8. Raises NotKept for letters that are none."""
    try:
        return plain_json.written(plain_deck(talk.deck), indent=2) + b"\n"
    except ValueError:
        raise NotKept(Reason.NOT_WRITTEN) from None

"""A talk to send: its present words, and of the pictures and sounds only those that it names."""

from speakaid.i18n import N_
from speakaid.storage import deck_file
from speakaid.storage.deck_file import DeckFile

SUFFIX = deck_file.SUFFIX
LABEL = N_("SpeakAid talk")


def write(talk: DeckFile) -> bytes:
    """The bytes of the file. Raises NotKept."""
    return deck_file.encoded(talk.deck, deck_file.kept_media(talk.deck, talk.path))

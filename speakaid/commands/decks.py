"""Opening a deck that was named on the command line."""

from pathlib import Path

from speakaid.commands import Refused
from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError


def open_deck(path: Path) -> Deck:
    """The deck in this file. Raises `Refused` with one sentence where there is none."""
    from speakaid.storage.deck_file import load_deck

    try:
        return load_deck(path).deck
    except SpeakAidError as found:
        raise Refused(sentence(found, path)) from None


def sentence(found: SpeakAidError, path: Path) -> str:
    """One sentence for whoever named this file: what happened, without the advice."""
    from speakaid.wording import trouble

    happened = trouble.sentence(found).split(". ")[0].rstrip(".")
    return f"{path.name}: {happened}."

"""Opening a deck that was named on the command line."""

from pathlib import Path

from speakaid.commands import Refused
from speakaid.commands.named import shown
from speakaid.core.deck import Deck
from speakaid.core.errors import DeckTooNew, SpeakAidError

SUFFIX = ".speakaid"


def open_deck(path: Path) -> Deck:
    """The deck in this file. Raises `Refused` with one sentence where there is none."""
    from speakaid.storage.deck_file import load_deck

    try:
        return load_deck(path).deck
    except SpeakAidError as found:
        raise Refused(sentence(found, path)) from None


def check_may_be_replaced(path: Path) -> None:
    """Raises `Refused` unless a talk that this SpeakAid can read is in this file."""
    from speakaid.storage.deck_file import load_deck

    try:
        load_deck(path)
    except DeckTooNew:
        newer = "was made with a newer SpeakAid; it was left as it is."
        raise Refused(f"{shown(path)} {newer}") from None
    except SpeakAidError:
        no_talk = "is there already, and is no talk; it was left as it is."
        raise Refused(f"{shown(path)} {no_talk}") from None


def sentence(found: SpeakAidError, path: Path) -> str:
    """One sentence for whoever named this file: what happened, without the advice."""
    from speakaid.wording import trouble

    happened = trouble.sentence(found).split(". ")[0].rstrip(".")
    return f"{shown(path)}: {happened}."

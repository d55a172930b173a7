"""Opening a deck that was named on the command line."""

from pathlib import Path

from speakaid.commands import Refused
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


def is_deck(path: Path) -> bool:
    """Whether a talk can be read from this file, or could by a later SpeakAid."""
    from speakaid.storage.deck_file import load_deck

    try:
        load_deck(path)
    except DeckTooNew:
        return True
    except SpeakAidError:
        return False
    return True


def shown(path: Path) -> str:
    """The name of a file for one line of text, whatever bytes it is made of."""
    name = path.name.encode("utf-8", "replace").decode()
    return " ".join(name.split()) or str(path)


def sentence(found: SpeakAidError, path: Path) -> str:
    """One sentence for whoever named this file: what happened, without the advice."""
    from speakaid.wording import trouble

    happened = trouble.sentence(found).split(". ")[0].rstrip(".")
    return f"{shown(path)}: {happened}."

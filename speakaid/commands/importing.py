"""`speakaid import SRC -o DECK.speakaid`: a text becomes a deck."""

import sys
from pathlib import Path

from speakaid.commands import Refused
from speakaid.commands.decks import sentence
from speakaid.core.errors import SpeakAidError

USAGE = "speakaid import SRC -o DECK.speakaid"


def run(arguments: list[str]) -> int:
    """Import one document, and say what was made of it."""
    source, target = _named(arguments)
    from speakaid.storage.deck_file import save_deck
    from speakaid.storage.importers import import_file
    from speakaid.wording.imported import summary

    try:
        imported = import_file(source)
    except SpeakAidError as found:
        raise Refused(sentence(found, source)) from None
    try:
        save_deck(imported.deck, target)
    except SpeakAidError as found:
        raise Refused(sentence(found, target)) from None
    made = summary((found.kind.value, found.number) for found in imported.findings)
    sys.stdout.write(" ".join(made) + "\n")
    return 0


def _named(arguments: list[str]) -> tuple[Path, Path]:
    """The source and the target; `-o` and what follows it may stand anywhere."""
    words = list(arguments)
    for flag in ("-o", "--output"):
        if flag in words[:-1]:
            place = words.index(flag)
            target = words[place + 1]
            del words[place : place + 2]
            if len(words) == 1:
                return Path(words[0]), Path(target)
    raise Refused(f"Please name one document and one talk: {USAGE}")

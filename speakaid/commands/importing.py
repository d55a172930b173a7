"""`speakaid import SRC -o DECK.speakaid`: a text becomes a deck."""

import argparse
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
    from speakaid.wording.imported import imported_words

    try:
        imported = import_file(source)
    except SpeakAidError as found:
        raise Refused(sentence(found, source)) from None
    try:
        save_deck(imported.deck, target)
    except SpeakAidError as found:
        raise Refused(sentence(found, target)) from None
    sys.stdout.write(" ".join(imported_words(imported)) + "\n")
    return 0


def _named(arguments: list[str]) -> tuple[Path, Path]:
    parser = argparse.ArgumentParser(prog="speakaid import", exit_on_error=False, add_help=False)
    parser.add_argument("source", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    try:
        named, unknown = parser.parse_known_args(arguments)
    except (argparse.ArgumentError, SystemExit):
        unknown = arguments
    if unknown:
        raise Refused(f"Please name one document and one talk: {USAGE}")
    return named.source, named.output

"""`speakaid import SRC -o DECK.speakaid`: a text becomes a deck."""

import sys
from pathlib import Path

from speakaid.commands import Refused
from speakaid.commands.decks import SUFFIX, check_may_be_replaced, sentence
from speakaid.commands.named import is_there
from speakaid.core.errors import SourceUnreadable, SpeakAidError

USAGE = "speakaid import SRC -o DECK.speakaid"


def run(arguments: list[str]) -> int:
    """Import one document, and say what was made of it."""
    source, target = _named(arguments)
    _check(source, target)
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


def _check(source: Path, target: Path) -> None:
    """A deck never takes the place of a text, nor of a talk that a newer SpeakAid made."""
    if target.suffix.lower() != SUFFIX:
        raise Refused(f"A talk is a file whose name ends in {SUFFIX}: {USAGE}")
    _look_at(source)
    if is_there(target):
        if target.samefile(source):
            raise Refused("The text and the talk cannot be the same file.")
        check_may_be_replaced(target)


def _look_at(source: Path) -> None:
    """Whether it can be opened at all, whatever kind of text it is."""
    from speakaid.storage import reading

    try:
        with reading.opened(source, sys.maxsize, SourceUnreadable):
            return
    except SourceUnreadable as found:
        raise Refused(sentence(found, source)) from None


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

"""`speakaid export DECK -o FILE`: a talk in another form, by the end of the file's name."""

import sys
from pathlib import Path

from speakaid.commands import Refused
from speakaid.commands.decks import SUFFIX, check_may_be_replaced, sentence
from speakaid.commands.named import is_there, shown, without_target
from speakaid.core.errors import SpeakAidError

USAGE = "speakaid export DECK -o FILE.{docx,md,txt,json,speakaid}"


def run(arguments: list[str]) -> int:
    """Export one talk, and say where it lies."""
    source, target = _named(arguments)
    from speakaid.storage.deck_file import load_deck
    from speakaid.storage.exporters import export

    _check_kind(target)
    try:
        talk = load_deck(source)
    except SpeakAidError as found:
        raise Refused(sentence(found, source)) from None
    _check_place(source, target)
    try:
        export(talk, target)
    except SpeakAidError as found:
        raise Refused(sentence(found, target)) from None
    sys.stdout.write(f"The talk is saved as {shown(target)}.\n")
    return 0


def _check_kind(target: Path) -> None:
    from speakaid.storage.exporters import exporter_for

    if exporter_for(target) is None:
        raise Refused(f"SpeakAid cannot write this kind of file, {shown(target)}: {USAGE}")


def _check_place(source: Path, target: Path) -> None:
    """Nothing takes the place of the talk itself, nor of one that a newer SpeakAid made."""
    if not is_there(target):
        return
    if target.samefile(source):
        raise Refused("The talk and the new file cannot be the same file.")
    if target.suffix.lower() == SUFFIX:
        check_may_be_replaced(target)


def _named(arguments: list[str]) -> tuple[Path, Path]:
    """The talk and the target."""
    words, target = without_target(arguments)
    if target is None or len(words) != 1:
        raise Refused(f"Please name one talk and one new file: {USAGE}")
    return Path(words[0]), target

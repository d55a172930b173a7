"""`speakaid decide MINE THEIRS --use ID… -o DECK`: some ideas are used, all else stays as mine."""

import sys
from dataclasses import dataclass
from pathlib import Path

from speakaid.commands import Refused
from speakaid.commands.copies import Copies
from speakaid.commands.decks import SUFFIX, check_may_be_replaced, sentence
from speakaid.commands.named import is_there, one_line, shown, without_target
from speakaid.core.errors import SpeakAidError

USAGE = "speakaid decide MINE THEIRS --use ID… -o DECK.speakaid"
USE = "--use"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for."""

    mine: Path
    theirs: Path
    used: tuple[str, ...]
    target: Path


def run(arguments: list[str]) -> int:
    """Write the talk in which these ideas are used."""
    asked = _asked(arguments)
    _check_target(asked)
    copies = Copies(asked.mine, asked.theirs)
    _check_used(asked, copies)
    try:
        _write(copies.with_used(set(asked.used)), asked.target)
    except SpeakAidError as found:
        raise Refused(sentence(found, asked.target)) from None
    sys.stdout.write(f"The talk is saved as {shown(asked.target)}.\n")
    return 0


def _write(content: bytes, target: Path) -> None:
    """Whole or not at all; what is replaced lies on the shelf."""
    from speakaid.storage import atomic, library

    if is_there(target):
        library.copy_to_shelf(target)
    atomic.write(target, content)


def _check_target(asked: _Asked) -> None:
    """Nothing takes the place of either copy, nor of a talk that a newer SpeakAid made."""
    target = asked.target
    if target.suffix.lower() != SUFFIX:
        raise Refused(f"A talk is a file whose name ends in {SUFFIX}: {USAGE}")
    if not is_there(target):
        return
    if any(is_there(copy) and target.samefile(copy) for copy in (asked.mine, asked.theirs)):
        raise Refused("The new talk cannot be the same file as one of the two copies.")
    check_may_be_replaced(target)


def _check_used(asked: _Asked, copies: Copies) -> None:
    known = {offer.id for offer in copies.offers.offers}
    unknown = next((one for one in asked.used if one not in known), None)
    if unknown is not None:
        raise Refused(f"No idea has the id {one_line(unknown)}: `speakaid compare` prints them.")
    if asked.used and copies.mine.locked:
        raise Refused("This talk is locked, so that no idea is used; unlock it in SpeakAid first.")


def _asked(arguments: list[str]) -> _Asked:
    """The two copies, then the ids, each after a `--use` or several after one."""
    words, target = without_target(arguments)
    first = words.index(USE) if USE in words else len(words)
    copies, used = words[:first], [word for word in words[first:] if word != USE]
    if target is None or len(copies) != 2 or any(one.startswith("-") for one in copies + used):
        raise Refused(f"Please name two copies of a talk, and one new talk: {USAGE}")
    return _Asked(Path(copies[0]), Path(copies[1]), tuple(used), target)

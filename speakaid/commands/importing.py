"""`speakaid import SRC -o DECK.speakaid`: a document becomes a deck."""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from speakaid.commands import Refused
from speakaid.commands.decks import SUFFIX, check_may_be_replaced, sentence
from speakaid.commands.named import is_there, without_target
from speakaid.core.errors import Reason, SourceUnreadable, SpeakAidError
from speakaid.i18n import use_language

if TYPE_CHECKING:
    from speakaid.storage.importers import Imported

USAGE = "speakaid import SRC -o DECK.speakaid [--report] [--progress]"
_FLAGS = ("--report", "--progress")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for."""

    source: Path
    target: Path
    report: bool
    progress: bool


def run(arguments: list[str]) -> int:
    """Import one document, and say what was made of it."""
    asked = _asked(arguments)
    _check(asked.source, asked.target)
    if asked.progress:
        from speakaid.storage.modest import be_modest

        be_modest()
        # Cards without a name are called "Opening" and "Ending" in the language of the window.
        use_language(*os.environ.get("LANGUAGE", "").split(":"))
    began = perf_counter()
    imported = _imported(asked)
    _answer(asked, imported, perf_counter() - began)
    return 0


def _imported(asked: _Asked) -> "Imported":
    """The deck, once it is in its file. Raises Refused."""
    from speakaid.storage import library
    from speakaid.storage.deck_file import save_deck
    from speakaid.storage.importers import import_file
    from speakaid.storage.importers.telling import untold

    place = asked.source
    try:
        imported = import_file(asked.source, _tell if asked.progress else untold)
        place = asked.target
        if is_there(asked.target):
            library.copy_to_shelf(asked.target)
        save_deck(imported.deck, asked.target, imported.media)
    except SpeakAidError as found:
        raise _refused(asked, found, place) from None
    except MemoryError:
        raise _refused(asked, SourceUnreadable(Reason.TOO_LARGE), place) from None
    return imported


def _refused(asked: _Asked, found: SpeakAidError, place: Path) -> Refused:
    if asked.progress and isinstance(found, SourceUnreadable):
        _say({"trouble": found.reason.value})
    return Refused(sentence(found, place))


def _answer(asked: _Asked, imported: "Imported", seconds: float) -> None:
    from speakaid.wording.imported import summary

    if asked.report:
        report = _report(asked.source, imported, seconds)
        indent = None if asked.progress else 2
        sys.stdout.write(json.dumps(report, ensure_ascii=False, indent=indent) + "\n")
        return
    made = summary((found.kind.value, found.number) for found in imported.findings)
    sys.stdout.write(" ".join(made) + "\n")


def _report(source: Path, imported: "Imported", seconds: float) -> dict[str, Any]:
    """What was made of the document, as `docs/commands.md` tells."""
    from speakaid.wording.imported import said

    return {
        "source": str(source).encode("utf-8", "replace").decode(),
        "title": imported.deck.title,
        "cards": len(imported.deck.cards),
        "pictures": len(imported.media),
        "findings": [
            {
                "kind": found.kind.value,
                "number": found.number,
                "words": said(found.kind.value, found.number),
            }
            for found in imported.findings
        ],
        "seconds": round(seconds, 3),
    }


def _tell(done: int, of: int) -> None:
    _say({"done": done, "of": of})


def _say(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


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
        # Some programs keep a document as a folder; what to do about it is said later.
        if found.reason is not Reason.UNKNOWN_KIND:
            raise Refused(sentence(found, source)) from None


def _asked(arguments: list[str]) -> _Asked:
    """The source, the target and what to say."""
    flags = [flag in arguments for flag in _FLAGS]
    words, target = without_target([word for word in arguments if word not in _FLAGS])
    if target is None or len(words) != 1:
        raise Refused(f"Please name one document and one talk: {USAGE}")
    return _Asked(Path(words[0]), target, *flags)

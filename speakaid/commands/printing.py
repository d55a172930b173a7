"""`speakaid print DECK ... -o FILE.pdf`: a talk on paper, without a display."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from speakaid.commands import Refused
from speakaid.commands.decks import sentence
from speakaid.commands.named import is_there, one_line, shown
from speakaid.core.errors import SpeakAidError

if TYPE_CHECKING:
    from speakaid.storage.deck_file import DeckFile
    from speakaid.ui.paper.source import Wanted

USAGE = (
    "speakaid print DECK [--cards 1|2|4] [--plan] [--show-cards] [--people] [--slips] "
    "[--organiser] [--paper A4|Letter] -o FILE.pdf"
)
SUFFIX = ".pdf"
PAPERS = {"a4": "A4", "letter": "Letter"}
VALUES = {"--cards": "--cards", "--paper": "--paper", "-o": "-o", "--output": "-o"}
SWITCHES = ("--plan", "--show-cards", "--people", "--slips", "--organiser")

Asked = dict[str, str]
"""Each option that was named, with its value; what has no option is the talk, under ""."""


def run(arguments: list[str]) -> int:
    """Write the pages, and say how many there are."""
    asked = _asked(arguments)
    deck, target = Path(asked[""]), Path(asked["-o"])
    wanted = _wanted(asked)
    opened = _opened(deck, target)
    pages = _write(opened, wanted, target)
    sys.stdout.write(f"{pages} {'page is' if pages == 1 else 'pages are'} in {shown(target)}.\n")
    return 0


def _asked(arguments: list[str]) -> Asked:
    found: Asked = {}
    words = iter(arguments)
    for word in words:
        option, equals, value = word.partition("=")
        if option in VALUES:
            option, value = VALUES[option], value if equals else next(words, "")
        elif word.startswith("-") and word not in SWITCHES:
            raise Refused(f"This is not something to print: {one_line(word)}")
        elif word not in SWITCHES:
            option, value = "", word
        if option in found:
            raise Refused(f"Please name each thing once: {USAGE}")
        found[option] = value
    if not (found.get("") and found.get("-o")):
        raise Refused(f"Please name one talk and one PDF file: {USAGE}")
    return found


def _wanted(asked: Asked) -> Wanted:
    cards, paper = asked.get("--cards", "1"), asked.get("--paper", "A4")
    if cards not in {"1", "2", "4"}:
        raise Refused(f"There can be 1, 2 or 4 cards on a page, not {_quoted(cards)}.")
    if paper.lower() not in PAPERS:
        raise Refused(f"The paper is A4 or Letter, not {_quoted(paper)}.")
    from speakaid.ui.paper.formats import Paper
    from speakaid.ui.paper.source import Kind, Wanted

    named = {word.removeprefix("--").replace("-", "_") for word in asked}
    kinds = tuple(kind for kind in Kind if kind.value in named) or (Kind.CARDS,)
    return Wanted(kinds, int(cards), Paper(PAPERS[paper.lower()]))


def _quoted(words: str) -> str:
    return f"“{one_line(words)}”"


def _opened(deck: Path, target: Path) -> DeckFile:
    """The talk, once it is clear that the pages take the place of nothing else."""
    if target.suffix.lower() != SUFFIX:
        raise Refused(f"The pages go into a file whose name ends in {SUFFIX}: {USAGE}")
    from speakaid.storage.deck_file import load_deck

    try:
        opened = load_deck(deck)
    except SpeakAidError as found:
        raise Refused(sentence(found, deck)) from None
    if is_there(target) and target.samefile(deck):
        raise Refused("The talk and its pages cannot be the same file.")
    return opened


def _write(opened: DeckFile, wanted: Wanted, target: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from speakaid.storage import atomic
    from speakaid.ui.paper.compose import sheets
    from speakaid.ui.paper.pdf import pdf_of
    from speakaid.ui.paper.source import Source

    app = QGuiApplication.instance() or QGuiApplication(["speakaid"])
    source = Source(opened.deck, opened.named_media())
    pages = list(sheets(source, wanted))
    try:
        atomic.write(target, pdf_of(pages, wanted.paper, opened.deck.title))
    except SpeakAidError as found:
        raise Refused(sentence(found, target)) from None
    del app
    return len(pages)

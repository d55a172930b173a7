"""Help for tricky words, set: what stands now, in the room of all that a further press may add."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from speakaid.core.display import TrickyHelp
from speakaid.ui.stage import words
from speakaid.ui.stage.lettering import PLAIN, STRONG, Run, Runs
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.page_scene import PageScene
from speakaid.ui.stage.text_block import LINE, TextBlock, set_text

PICTURE_LINES = 1.9
AIR = 0.6
"""Above each entry, in gaps of the stage."""


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """Help for one tricky word, set: its words, the name of a picture if it has one."""

    block: TextBlock
    picture: str | None
    height: float


def entries_of(scene: PageScene, look: StageLook, wide: float) -> list[HelpEntry]:
    """The help of a scene, each as high as it will be when all of it stands."""
    assert scene.help is not None
    return [_entry(word, _whole(word, scene), look, wide) for word in scene.help.words]


def packed(entries: Iterable[HelpEntry], first: float, further: float) -> list[list[HelpEntry]]:
    """Entries on help pages: as many as fit under the page, then the others, page by page."""
    pages: list[list[HelpEntry]] = [[]]
    room = first
    for entry in entries:
        if sum(e.height for e in pages[-1]) + entry.height > room:
            if pages[-1] or len(pages) == 1:
                pages.append([])
            room = further
        pages[-1].append(entry)
    return pages


def _whole(help_: TrickyHelp, scene: PageScene) -> TrickyHelp:
    """The help for a word with what a second press adds: its letters and its picture."""
    found = (tricky for tricky in scene.card.tricky_words if tricky.word == help_.word)
    tricky = next(found, None)
    if tricky is None:
        return help_
    return replace(help_, letters=tricky.letters, picture=tricky.picture)


def _entry(now: TrickyHelp, whole: TrickyHelp, look: StageLook, wide: float) -> HelpEntry:
    picture = PICTURE_LINES * LINE * look.bar if whole.picture else 0.0
    size = (wide - picture - (look.room.gap if picture else 0), 3 * LINE * look.bar)
    least = min(look.bar, look.room.letters.floor)
    full = set_text(_runs(whole), look.family, size, look.bar, least)
    block = set_text(_runs(now), look.family, size, full.pixels, least)
    high = max(full.height, block.height, picture) + look.room.gap * AIR
    return HelpEntry(block, now.picture, high)


def _runs(help_: TrickyHelp) -> Runs:
    meaning = words.tricky_words(help_)
    if not meaning:
        return (Run(help_.word, STRONG),)
    return Run(f"{help_.word}: ", STRONG), Run(meaning, PLAIN)

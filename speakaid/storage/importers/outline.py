"""From what a document says, block by block, to the parts of a talk.

Importers only tell which block is what; everything else is done here and in `cards`, so that every
kind of document is understood in the same way. No word is lost: what is not to be said is a note.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from speakaid.core.deck import Deck
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers.cards import cards_of
from speakaid.storage.importers.drafts import GAP, Part
from speakaid.storage.importers.imported import FindingKind, Imported, findings
from speakaid.storage.importers.letters import MOST_CHARACTERS
from speakaid.storage.importers.names import is_opening_name, name_from_words
from speakaid.storage.importers.saved import as_saved


class BlockKind(Enum):
    """What a block of a document is."""

    TITLE = auto()
    HEADING = auto()
    WORDS = auto()
    NOTE = auto()
    AFTERWARDS = auto()
    """Words that come last on their card, such as footnotes."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document. `follows`: it belongs to the paragraph before it, as a list does."""

    kind: BlockKind
    text: str
    level: int = 1
    follows: bool = False


@dataclass
class Outline:
    """The blocks of a document, a title for a document that names none, and what was found."""

    title: str = ""
    blocks: list[Block] = field(default_factory=list)
    counted: Counter[FindingKind] = field(default_factory=Counter)

    def add(self, kind: BlockKind, text: str, *, level: int = 1, follows: bool = False) -> None:
        """One block more; one without words is nothing."""
        if text.strip():
            self.blocks.append(Block(kind, text.strip(), level, follows))

    def found(self, kind: FindingKind, number: int = 1) -> None:
        """This was made of the document, or left out of it."""
        self.counted[kind] += number


def imported(outline: Outline) -> Imported:
    """The deck that an outline is. Raises SourceUnreadable if it has no words, or too many."""
    if sum(len(block.text) for block in outline.blocks) > MOST_CHARACTERS:
        raise SourceUnreadable(Reason.TOO_LARGE)
    title, blocks = _title_of(outline.blocks)
    return imported_parts(outline, title, _parts(blocks, outline))


def imported_parts(
    outline: Outline, title: str, parts: list[Part], media: Mapping[str, bytes] | None = None
) -> Imported:
    """The deck that these parts are; `media` are its pictures. Raises SourceUnreadable."""
    if title:
        outline.found(FindingKind.TITLE_TAKEN)
    cards = cards_of(parts, outline.counted)
    if not cards:
        raise SourceUnreadable(Reason.EMPTY)
    outline.found(FindingKind.CARDS_MADE, len(cards))
    name = title or outline.title or name_from_words(cards[0].shown)
    try:
        deck = as_saved(Deck(title=name, cards=cards), outline.counted)
    except ValueError:  # a title that is longer than any
        raise SourceUnreadable(Reason.TOO_LARGE) from None
    return Imported(deck, findings(outline.counted), dict(media or {}))


def _title_of(blocks: list[Block]) -> tuple[str, list[Block]]:
    """The title, and the other blocks. Several titles are headings above all others."""
    titles = [block for block in blocks if block.kind is BlockKind.TITLE]
    if len(titles) == 1:
        return titles[0].text, [block for block in blocks if block is not titles[0]]
    if titles:
        return "", [_as_heading(block) for block in blocks]
    if _begins_with_title(blocks):
        return blocks[0].text, blocks[1:]
    return "", blocks


def _as_heading(block: Block) -> Block:
    is_title = block.kind is BlockKind.TITLE
    return Block(BlockKind.HEADING, block.text, level=0) if is_title else block


def _begins_with_title(blocks: list[Block]) -> bool:
    """A first heading that stands above all others names the talk, as does an only one."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    if len(blocks) < 2 or not headings or headings[0] is not blocks[0]:
        return False
    first, *rest = headings
    return all(other.level > first.level for other in rest) and not is_opening_name(first.text)


def _parts(blocks: list[Block], outline: Outline) -> list[Part]:
    parts = _gathered(blocks)
    headed = [part for part in parts if part.heading is not None]
    if not headed:
        return parts
    introduction = [part for part in parts if part.heading is None]
    return _without_introduction(introduction, headed, outline)


def _gathered(blocks: list[Block]) -> list[Part]:
    """One part for each heading, and before the first one for each paragraph."""
    parts: list[Part] = []
    scripts: list[list[str]] = []
    words = [block for block in blocks if block.kind is BlockKind.WORDS]
    # Of a talk that is nothing but a list or a table, each item or row is a card.
    only_lines = all(block.follows for block in words)
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            parts.append(Part(block.text))
            scripts.append([])
            continue
        apart = block.kind is BlockKind.WORDS and (only_lines or not block.follows)
        if not parts or (apart and parts[-1].heading is None and scripts[-1]):
            parts.append(Part())
            scripts.append([])
        _put(parts[-1], scripts[-1], block)
    for part, script in zip(parts, scripts, strict=True):
        part.script = "".join(script)
    return parts


def _put(part: Part, script: list[str], block: Block) -> None:
    if block.kind is BlockKind.NOTE:
        part.notes.append(block.text)
    elif block.kind is BlockKind.AFTERWARDS:
        part.afterwards.append(block.text)
    else:
        glue = "" if not script else "\n" if block.follows else GAP
        script.append(glue + block.text)


def _without_introduction(
    introduction: list[Part], headed: list[Part], outline: Outline
) -> list[Part]:
    """Words before the first heading are the opening; before an opening they are a note to it."""
    has_words = any(part.script or part.afterwards for part in introduction)
    if not introduction:
        return headed
    if has_words and not headed[0].is_opening:
        return [*_joined(introduction), *headed]
    outline.found(FindingKind.INTRODUCTION_IS_NOTE)
    said = [[*filter(None, [part.whole_script]), *part.notes] for part in introduction]
    headed[0].notes[:0] = [note for notes in said for note in notes]
    return headed


def _joined(introduction: list[Part]) -> list[Part]:
    first, *rest = introduction
    first.script = GAP.join(filter(None, (part.script for part in introduction)))
    for part in rest:
        first.notes += part.notes
        first.afterwards += part.afterwards
    return [first]

"""People today in large print: how to know them, the name large, one thing to say, a photo last."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from speakaid.core.people import Person, today
from speakaid.i18n import _
from speakaid.ui.paper.leaves import poured_sheets
from speakaid.ui.paper.lettering import BOLD, Style
from speakaid.ui.paper.pictures import picture_of
from speakaid.ui.paper.pouring import Block
from speakaid.ui.paper.sheet import Sheet
from speakaid.ui.paper.source import Source, Wanted
from speakaid.wording import paper as say
from speakaid.wording.people import FIELDS, TODAY

HEAD, BODY, NAME = 24, 20, 32
PHOTO, BETWEEN = 110.0, 34.0
"""Points: how high a photo is, and the air between two people."""
KNOWN_BY = ("where", "voice", "hair", "build", "clothes")


def people_sheets(source: Source, wanted: Wanted) -> Iterator[Sheet]:
    """Everybody of today; where there is nobody, lines to write somebody on."""
    heads = _(TODAY), _(say.TODAY_GOES_ON)
    people = today(source.deck.people)
    blocks = [block for person in people for block in _of(person, source)] or _to_write_on(source)
    yield from poured_sheets(wanted.paper, Style(source.letters, HEAD), heads, blocks)


def _of(person: Person, source: Source) -> Sequence[Block]:
    """One person, who stands on one page as far as it goes."""
    body = Style(source.letters, BODY)
    known = ((_(FIELDS[field]), getattr(person, field).strip()) for field in KNOWN_BY)
    blocks = [Block(body, say.told_of(name, words), gap=4.0) for name, words in known if words]
    if name := person.name.strip():
        blocks.append(Block(Style(source.letters, NAME, BOLD), name, gap=8.0))
    if to_say := person.to_say.strip():
        blocks.append(Block(body, to_say, gap=4.0))
    if (photo := picture_of(source.media.get(person.photo or ""))) is not None:
        blocks.append(Block(body, gap=8.0, picture=photo, picture_height=PHOTO))
    return _together(blocks)


def _together(blocks: list[Block]) -> list[Block]:
    """All but the last wait for the page on which the next one fits."""
    kept = [replace(block, keeps=1.0) for block in blocks[:-1]] + blocks[-1:]
    return [replace(block, gap=BETWEEN) for block in kept[:1]] + kept[1:]


def _to_write_on(source: Source) -> list[Block]:
    body = Style(source.letters, BODY)
    return [Block(body, f"{_(name)}:", gap=10.0, writing_lines=2) for name in FIELDS.values()]

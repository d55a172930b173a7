"""Cards before it is known which place they take; never more than a deck holds.

Where there are too many, neighbours without a name of their own stand together on one card. Where
the words of one are too many for a card, they go on on the next. No word is lost either way.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from speakaid.core.deck import MOST_CHARACTERS
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers.marks import Heading, heading
from speakaid.storage.importers.names import is_opening_name, name_from_words
from speakaid.storage.importers.paragraphs import evenly

GAP = "\n\n"
_GAPS = (GAP, "\n", " ")


@dataclass(slots=True)
class Part:
    """What is gathered under a heading, or without one. `whole`: it is one card, however long.

    `picture` is the name of a file in the deck.
    """

    heading: str | None = None
    script: str = ""
    notes: list[str] = field(default_factory=list)
    afterwards: list[str] = field(default_factory=list)
    key_words: str = ""
    picture: str | None = None
    picture_description: str = ""
    whole: bool = False

    @property
    def whole_script(self) -> str:
        """The words, with those that come afterwards at the end."""
        return GAP.join(filter(None, [self.script, "\n".join(self.afterwards)]))

    @property
    def is_opening(self) -> bool:
        """Whether the heading says so."""
        return self.heading is not None and is_opening_name(heading(self.heading).point)


@dataclass(frozen=True, slots=True)
class Draft:
    """A card to be; `named` by the document, not by us. `glue` stood between it and the last."""

    heading: Heading
    script: str
    notes: str
    named: bool
    part: Part
    glue: str = GAP


def few_enough(drafts: list[Draft], most: int) -> list[Draft]:
    """At most so many, if that can be: neighbours without a name of their own stand together."""
    loose = sum(map(_is_loose, drafts))
    room = most - len(drafts) + loose
    if room >= loose:
        return drafts
    fewer: list[Draft] = []
    for is_loose, group in groupby(drafts, _is_loose):
        neighbours = list(group)
        share = max(1, len(neighbours) * room // loose) if is_loose else len(neighbours)
        fewer += _together(neighbours, share) if is_loose else neighbours
    return fewer


def short_enough(draft: Draft) -> list[Draft]:
    """The card, or the several on which its words have room."""
    if len(draft.script) <= MOST_CHARACTERS:
        return [draft]
    (_, first), *others = _portions(draft.script)
    whole = Part(whole=True)
    rest = (
        Draft(Heading(name_from_words(words)), words, "", named=False, part=whole, glue=glue)
        for glue, words in others
    )
    return [replace(draft, script=first), *rest]


def _is_loose(draft: Draft) -> bool:
    return not (draft.named or draft.part.whole)


def _together(drafts: list[Draft], most: int) -> list[Draft]:
    return list(map(_one, evenly(drafts, [len(draft.script) for draft in drafts], most)))


def _one(group: list[Draft]) -> Draft:
    first, *others = group
    script = first.script + "".join(draft.glue + draft.script for draft in others)
    notes = GAP.join(draft.notes for draft in group if draft.notes)
    return replace(first, script=script, notes=notes)


def _portions(script: str) -> Iterator[tuple[str, str]]:
    """The words in parts that have room on a card; before each, what stood between."""
    begin, glue = 0, ""
    while len(script) - begin > MOST_CHARACTERS:
        end, after = _place_to_part(script, begin)
        yield glue, script[begin:end]
        begin, glue = end + len(after), after
    yield glue, script[begin:]


def _place_to_part(script: str, begin: int) -> tuple[int, str]:
    """Where a part may end, and what stands there; a word without end has no such place."""
    last = begin + MOST_CHARACTERS
    places = ((script.rfind(gap, begin + 1, last), gap) for gap in _GAPS)
    place = next((found for found in places if found[0] > 0), None)
    if place is None:
        raise SourceUnreadable(Reason.TOO_LARGE)
    return place

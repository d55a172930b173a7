"""From the parts of a talk to its cards: names, ids, opening and ending, times.

The first card is the opening. The ending is the card that is called so, else the last; a single
card is both, and stays one.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from speakaid.core.deck import MOST_CARDS, Card, CardKind, View
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.i18n import _
from speakaid.storage.importers import marks
from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.marks import Heading
from speakaid.storage.importers.names import (
    card_ids,
    is_closing_name,
    is_opening_name,
    name_from_words,
)
from speakaid.storage.importers.paragraphs import scripts_of

MOST_POINT_WORDS = 12
"""A longer heading is something to say, and the name is made of its first words."""


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
        return "\n\n".join(filter(None, [self.script, "\n".join(self.afterwards)]))

    @property
    def is_opening(self) -> bool:
        """Whether the heading says so."""
        return self.heading is not None and is_opening_name(marks.heading(self.heading).point)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A card before it is known which place it takes; `named` by the document, not by us."""

    heading: Heading
    script: str
    notes: str
    named: bool
    part: Part


def cards_of(parts: Iterable[Part], counted: Counter[FindingKind]) -> tuple[Card, ...]:
    """The cards that these parts become. Raises SourceUnreadable if there are too many."""
    drafts = [draft for part in parts for draft in _drafts(part, counted)]
    if len(drafts) > MOST_CARDS:
        raise SourceUnreadable(Reason.TOO_LARGE)
    last = _closing_place(drafts)
    if drafts and not is_opening_name(drafts[0].heading.point):
        counted[FindingKind.OPENING_IS_FIRST] += 1
    if last is not None and not is_closing_name(drafts[last].heading.point):
        counted[FindingKind.CLOSING_IS_LAST] += 1
    kinds = [_kind(number, last) for number in range(len(drafts))]
    points = [_point(draft, kind, len(drafts)) for draft, kind in zip(drafts, kinds, strict=True)]
    return tuple(map(_card, card_ids(points), points, kinds, drafts))


def _drafts(part: Part, counted: Counter[FindingKind]) -> list[_Draft]:
    notes = "\n\n".join(part.notes)
    if part.heading is None:
        return _unnamed(part, notes, counted)
    heading = marks.heading(part.heading)
    counted[FindingKind.TIMES_TAKEN] += int(heading.seconds is not None)
    return [_with_short_name(_Draft(heading, part.whole_script, notes, named=True, part=part))]


def _unnamed(part: Part, notes: str, counted: Counter[FindingKind]) -> list[_Draft]:
    """One card, or several of a long paragraph; what else there is stands with the first."""
    script = part.whole_script
    scripts = [script] if part.whole else scripts_of(script)
    counted[FindingKind.PARAGRAPHS_CUT] += int(len(scripts) > 1)
    first, *others = scripts
    name = Heading(name_from_words(first or part.key_words or part.picture_description))
    drafts = [_Draft(name, first, notes, named=False, part=part)]
    for words in others:
        name = Heading(name_from_words(words))
        drafts.append(_Draft(name, words, "", named=False, part=Part()))
    return drafts


def _with_short_name(draft: _Draft) -> _Draft:
    said = draft.heading
    if len(said.point.split()) <= MOST_POINT_WORDS:
        return draft
    name = Heading(name_from_words(said.point), said.must_say, said.may_be_left_out, said.seconds)
    script = "\n\n".join(filter(None, [said.point, draft.script]))
    return _Draft(name, script, draft.notes, named=True, part=draft.part)


def _closing_place(drafts: list[_Draft]) -> int | None:
    if len(drafts) < 2:
        return None
    named = [
        number
        for number, draft in enumerate(drafts)
        if number and draft.named and is_closing_name(draft.heading.point)
    ]
    return named[-1] if named else len(drafts) - 1


def _kind(number: int, last: int | None) -> CardKind:
    if number == last:
        return CardKind.CLOSING
    return CardKind.POINT if number else CardKind.OPENING


def _point(draft: _Draft, kind: CardKind, count: int) -> str:
    """The name that the document gives, else one for its place, else its first words."""
    if draft.named or kind is CardKind.POINT or count == 1:
        return draft.heading.point
    return _("Opening") if kind is CardKind.OPENING else _("Ending")


def _card(name: str, point: str, kind: CardKind, draft: _Draft) -> Card:
    return Card(
        id=name,
        kind=kind,
        point=point,
        script=draft.script,
        key_words=draft.part.key_words,
        view=_view(draft),
        picture=draft.part.picture,
        picture_description=draft.part.picture_description,
        must_say=draft.heading.must_say,
        may_be_left_out=draft.heading.may_be_left_out,
        planned_seconds=draft.heading.seconds,
        notes=draft.notes,
    )


def _view(draft: _Draft) -> View:
    """The words; where there are none, the picture."""
    is_picture = draft.part.picture is not None
    return View.PICTURE if is_picture and not draft.script else View.SCRIPT

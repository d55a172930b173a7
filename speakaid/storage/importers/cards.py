"""From the parts of a talk to its cards: names, ids, opening and ending, times.

The first card is the opening. The ending is the card that is called so, else the last; a single
card is both, and stays one.
"""

from collections import Counter
from collections.abc import Iterable

from speakaid.core.deck import MOST_CARDS, Card, CardKind, View
from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.i18n import _
from speakaid.storage.importers import marks
from speakaid.storage.importers.drafts import Draft, Part, few_enough, short_enough
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


def cards_of(parts: Iterable[Part], counted: Counter[FindingKind]) -> tuple[Card, ...]:
    """The cards that these parts become. Raises SourceUnreadable if there are too many."""
    drafts = _fitting([draft for part in parts for draft in _drafts(part, counted)], counted)
    last = _closing_place(drafts)
    if drafts and not is_opening_name(drafts[0].heading.point):
        counted[FindingKind.OPENING_IS_FIRST] += 1
    if last is not None and not is_closing_name(drafts[last].heading.point):
        counted[FindingKind.CLOSING_IS_LAST] += 1
    kinds = [_kind(number, last) for number in range(len(drafts))]
    points = [_point(draft, kind, len(drafts)) for draft, kind in zip(drafts, kinds, strict=True)]
    try:
        return tuple(map(_card, card_ids(points), points, kinds, drafts))
    except ValueError:  # a name or a note that is longer than any
        raise SourceUnreadable(Reason.TOO_LARGE) from None


def _fitting(drafts: list[Draft], counted: Counter[FindingKind]) -> list[Draft]:
    """Cards that a deck can hold. Raises SourceUnreadable if there are too many."""
    short = [each for draft in drafts for each in short_enough(draft)]
    counted[FindingKind.WORDS_GO_ON] += int(len(short) > len(drafts))
    few = few_enough(short, MOST_CARDS)
    counted[FindingKind.PARAGRAPHS_JOINED] += int(len(few) < len(short))
    if len(few) > MOST_CARDS:
        raise SourceUnreadable(Reason.TOO_LARGE)
    return few


def _drafts(part: Part, counted: Counter[FindingKind]) -> list[Draft]:
    notes = "\n\n".join(part.notes)
    if part.heading is None:
        return _unnamed(part, notes, counted)
    heading = marks.heading(part.heading)
    counted[FindingKind.TIMES_TAKEN] += int(heading.seconds is not None)
    return [_with_short_name(Draft(heading, part.whole_script, notes, named=True, part=part))]


def _unnamed(part: Part, notes: str, counted: Counter[FindingKind]) -> list[Draft]:
    """One card, or several of a long paragraph; what else there is stands with the first."""
    script = part.whole_script
    (_, first), *others = [("", script)] if part.whole else scripts_of(script)
    counted[FindingKind.PARAGRAPHS_CUT] += int(bool(others))
    name = Heading(name_from_words(first or part.key_words or part.picture_description))
    drafts = [Draft(name, first, notes, named=False, part=part)]
    for glue, words in others:
        name = Heading(name_from_words(words))
        drafts.append(Draft(name, words, "", named=False, part=Part(), glue=glue))
    return drafts


def _with_short_name(draft: Draft) -> Draft:
    said = draft.heading
    if len(said.point.split()) <= MOST_POINT_WORDS:
        return draft
    name = Heading(name_from_words(said.point), said.must_say, said.may_be_left_out, said.seconds)
    script = "\n\n".join(filter(None, [said.point, draft.script]))
    return Draft(name, script, draft.notes, named=True, part=draft.part)


def _closing_place(drafts: list[Draft]) -> int | None:
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


def _point(draft: Draft, kind: CardKind, count: int) -> str:
    """The name that the document gives, else one for its place, else its first words."""
    if draft.named or kind is CardKind.POINT or count == 1:
        return draft.heading.point
    return _("Opening") if kind is CardKind.OPENING else _("Ending")


def _card(name: str, point: str, kind: CardKind, draft: Draft) -> Card:
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


def _view(draft: Draft) -> View:
    """The words; where there are none, the picture."""
    is_picture = draft.part.picture is not None
    return View.PICTURE if is_picture and not draft.script else View.SCRIPT

"""Which letters typed one after the other are one step: those of a word."""

from speakaid.core.card import Card
from speakaid.core.changes import Change, TextChange, applied, changes_between
from speakaid.core.deck import Deck
from speakaid.core.proposal_changes import ProposalChange
from speakaid.core.suggestions import EditSuggestion

Step = tuple[Change, ...]


def grown(last: Step, step: Step) -> Step | None:
    """Both as one step, if the second goes on with the word of the first."""
    texts = _in_one_text(last, step)
    if texts is None:
        return _idea_grown(last, step)
    one = _typed_on(*texts) or _deleted_on(*texts)
    return None if one is None else (one,)


def followed(last: Step, step: Step) -> Step | None:
    """Both as one step, if the second goes on where the first ended, whatever it types."""
    texts = _in_one_text(last, step)
    if texts is None or texts[1].removed or _typed(texts[0], texts[1].at) is None:
        return None
    return (_with_typed(*texts),)


def _in_one_text(last: Step, step: Step) -> tuple[TextChange, TextChange] | None:
    match last, step:
        case (TextChange() as before,), (TextChange() as now,):
            same = (before.card, before.field) == (now.card, now.field)
            return (before, now) if same else None
    return None


def _typed(before: TextChange, at: int) -> str | None:
    """What had been typed up to this place, if it lies in or beside what was typed."""
    place = at - before.at
    return before.added[:place] if before.added and 0 <= place <= len(before.added) else None


def _with_typed(before: TextChange, now: TextChange) -> TextChange:
    place = now.at - before.at
    added = before.added[:place] + now.added + before.added[place:]
    return before.model_copy(update={"added": added})


def _typed_on(before: TextChange, now: TextChange) -> TextChange | None:
    """A letter more in what was typed; the first letter of another word begins another step.

    It lies not always at the end: of two like letters nobody can say which one is new.
    """
    typed = _typed(before, now.at)
    if typed is None or now.removed:
        return None
    if typed[-1:].isspace() and not now.added[0].isspace():
        return None
    if any(letter.isspace() for letter in now.added[:-1]):
        return None
    return _with_typed(before, now)


def _deleted_on(before: TextChange, now: TextChange) -> TextChange | None:
    """A letter deleted beside the last one, to the left or to the right, within a word."""
    if now.added or before.added or len(now.removed) != 1:
        return None
    if now.at + 1 == before.at:
        ends_word = before.removed[0].isspace() and not now.removed.isspace()
        joined = now.removed + before.removed
    elif now.at == before.at:
        ends_word = before.removed[-1].isspace() and not now.removed.isspace()
        joined = before.removed + now.removed
    else:
        return None
    if ends_word:
        return None
    return before.model_copy(update={"at": now.at, "removed": joined})


def _idea_grown(last: Step, step: Step) -> Step | None:
    """The same where the first letter made an idea of a helper's, and the second goes on in it."""
    match last, step:
        case (
            (ProposalChange(removed=(), added=(EditSuggestion() as idea,)) as begun,),
            (TextChange(card=None) as now,),
        ):
            within = f"proposals.{begun.place}.suggestions.{begun.at}.theirs."
            inside = now.model_copy(
                update={"card": idea.about, "field": now.field.removeprefix(within)}
            )
            mine, theirs = _alone(idea.mine), _alone(idea.theirs)
            if now.field.startswith(within) and grown(changes_between(mine, theirs), (inside,)):
                (card,) = applied(theirs, (inside,)).cards
                added = (idea.model_copy(update={"theirs": card}),)
                return (begun.model_copy(update={"added": added}),)
    return None


def _alone(card: Card) -> Deck:
    return Deck.model_construct(id="", cards=(card,))

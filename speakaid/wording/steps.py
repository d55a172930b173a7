"""What *Undo* and *Redo* changed, where it does not stand among the words that are in view."""

from itertools import zip_longest

from speakaid.core.deck import Card, Deck, TrickyWord
from speakaid.core.edits import of_id
from speakaid.core.people import Person
from speakaid.core.proposals import Idea, ideas_in
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    RemoveSuggestion,
    TalkSuggestion,
)
from speakaid.i18n import N_, _
from speakaid.wording import ideas
from speakaid.wording.people import called
from speakaid.wording.prepare import name_of

_IN_VIEW = ("kind", "point", "script", "must_say", "may_be_left_out")
_HELP = ("word", "meaning", "letters", "sounds_like")
_SHOWN = 4
_GONE = N_("Done. “{word}” in “{point}” has no help any more.")
_BACK = N_("Done. “{word}” in “{point}” has its help again.")
_PARTS = {
    "key_words": N_("the key words"),
    "view": N_("what stands on the stage"),
    "picture": N_("the picture"),
    "picture_description": N_("what the picture shows"),
    "planned_seconds": N_("the time"),
    "pause_here": N_("the pause"),
    "notes": N_("the notes"),
    "agreed": N_("your yes to these words"),
}
_TALK = {
    "ready": N_("Done, in the mark that your talk is ready."),
    "locked": N_("Done, in the lock of your talk."),
    "proposals": N_("Done, in the ideas for your talk."),
}


def not_in_view(before: Deck, after: Deck) -> str:
    """What is another now, in one sentence; nothing where one sees it in Prepare."""
    if [card.id for card in before.cards] != [card.id for card in after.cards]:
        return ""
    for old, new in zip(before.cards, after.cards, strict=True):
        if old is not new and old != new:
            return _of_card(old, new)
    if before.people != after.people:
        return _("Done, among the people you may meet: see “More”.")
    for field, words in _TALK.items():
        if getattr(before, field) != getattr(after, field):
            return _(words)
    return _("Done, in what is so of the whole talk: see “About this talk”.")


def ideas_again(before: Deck, after: Deck) -> str:
    """Whose idea waits again after a step, or waits no more; nothing where no idea does."""
    if before.proposals == after.proposals:
        return ""
    were, are = tuple(ideas_in(before)), tuple(ideas_in(after))
    if again := [_idea(after, one) for one in are if one not in were]:
        return _("{idea} waits again.").format(idea=again[-1])
    if gone := [_idea(before, one) for one in were if one not in are]:
        return _("{idea} waits no more.").format(idea=gone[-1])
    return ""


def _idea(deck: Deck, idea: Idea) -> str:
    """Whose it is, and for what."""
    match idea.suggestion:
        case TalkSuggestion():
            return ideas.for_talk(idea.by)
        case PersonSuggestion(mine=mine, theirs=theirs):
            return ideas.for_person(idea.by, called(mine or theirs or Person()))
        case MoveSuggestion(about=card_id):
            return ideas.for_point(idea.by, name_of(of_id(deck, card_id) or Card()))
        case RemoveSuggestion(mine=card) | AddSuggestion(theirs=card) | EditSuggestion(mine=card):
            return ideas.for_point(idea.by, name_of(of_id(deck, card.id) or card))


def _of_card(old: Card, new: Card) -> str:
    if any(getattr(old, field) != getattr(new, field) for field in _IN_VIEW):
        return ""
    if old.tricky_words != new.tricky_words:
        pairs = zip_longest(old.tricky_words, new.tricky_words)
        return _of_word(*next(pair for pair in pairs if pair[0] != pair[1]), name_of(new))
    others = (field for field in _PARTS if getattr(old, field) != getattr(new, field))
    if (part := next(others, None)) is None:
        return ""
    return _("Done, in “{name}”: {part}.").format(name=name_of(new), part=_(_PARTS[part]))


def _of_word(old: TrickyWord | None, new: TrickyWord | None, point: str) -> str:
    if old is None or new is None:
        word = (old or new or TrickyWord(word="")).word
        said = _GONE if new is None else _BACK
        return _(said).format(word=word, point=point)
    field = next((one for one in _HELP if getattr(old, one) != getattr(new, one)), "")
    now = " ".join(getattr(new, field).split()[-_SHOWN:]) if field else ""
    if not now:
        return _("Done, in the help for “{word}”.").format(word=new.word)
    return _("Done. The help for “{word}” now ends “{now}”.").format(word=new.word, now=now)

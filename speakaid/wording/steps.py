"""What *Undo* and *Redo* changed, where it does not stand among the words that are in view.

A sentence says what is so now, if one can see it so; else what was taken back, or done again.
"""

from speakaid.core.deck import Card, Deck, TrickyWord
from speakaid.core.people import People
from speakaid.i18n import N_, _
from speakaid.wording.people import called
from speakaid.wording.prepare import name_of

Words = tuple[TrickyWord, ...]
_IN_VIEW = ("kind", "point", "script", "must_say", "may_be_left_out")
_HELP = ("meaning", "letters", "sounds_like")
_SHOWN = 4
_UNDONE, _REDONE = N_("Taken back: {what}."), N_("Done again: {what}.")
_HELP_GONE = N_("“{word}” in “{point}” has no help any more.")
_HELP_BACK = N_("“{word}” in “{point}” has its help again.")
_HELP_ENDS = N_("The help for “{word}” now ends “{now}”.")
_HELP_OTHER = N_("a change to the help for “{word}”")
_PARTS = {
    "key_words": N_("a change to the key words of “{name}”"),
    "view": N_("a change to what “{name}” shows on stage"),
    "picture": N_("a change to the picture of “{name}”"),
    "picture_description": N_("a change to the words for the picture of “{name}”"),
    "planned_seconds": N_("a change to the time for “{name}”"),
    "pause_here": N_("a change to the pause at “{name}”"),
    "notes": N_("a change to the notes of “{name}”"),
}
_YES = {
    True: N_("Your yes to the words of “{name}” is there again."),
    False: N_("Your yes to the words of “{name}” is taken back."),
}
_READY = {
    True: N_("Your talk is marked as ready again."),
    False: N_("Your talk is not marked as ready any more."),
}
_ON_LIST = N_("“{person}” is back on the list of people you may meet.")
_OFF_LIST = N_("“{person}” is off the list of people you may meet.")
_PERSON = N_("a change to what is said of “{person}”")
_ORDER = N_("a change to the order of the people you may meet")
_TALK = {
    "proposals": N_("a change to the ideas for your talk"),
    "decided": N_("a change to what was decided about ideas"),
    "title": N_("a change to the name of the talk"),
    "slot_seconds": N_("a change to how long the talk may be"),
    "audience": N_("a change to who the talk is for"),
    "day": N_("a change to the day of the talk"),
    "organiser": N_("a change to what the organiser should know"),
    "holding_sentences": N_("a change to the words for when a word will not come"),
    "question_sentences": N_("a change to the sentences for questions"),
}
_POINT_BACK = N_("“{name}” is among the points again.")
_POINT_GONE = N_("“{name}” is not among the points any more.")


def not_in_view(before: Deck, after: Deck, *, again: bool) -> str:
    """What is another now, in one sentence; nothing where one sees it. `again`: by *Redo*."""
    if [card.id for card in before.cards] != [card.id for card in after.cards]:
        return ""
    frame = _(_REDONE if again else _UNDONE)
    for old, new in zip(before.cards, after.cards, strict=True):
        if old is not new and old != new:
            return _of_card(old, new, frame)
    if before.people != after.people:
        return _of_people(before.people, after.people, frame)
    if before.ready != after.ready:
        return _(_READY[after.ready])
    others = (
        words for field, words in _TALK.items() if getattr(before, field) != getattr(after, field)
    )
    what = next(others, "")
    return frame.format(what=_(what)) if what else ""


def of_points(before: Deck, after: Deck) -> str:
    """One came or went, as the list shows if it is short; nothing where none did."""
    were, are = ({card.id: card for card in deck.cards} for deck in (before, after))
    for said, some, others in ((_POINT_BACK, are, were), (_POINT_GONE, were, are)):
        if alone := [card for key, card in some.items() if key not in others]:
            return _(said).format(name=name_of(alone[0]))
    return ""


def _of_card(old: Card, new: Card, frame: str) -> str:
    name = name_of(new)
    if any(getattr(old, field) != getattr(new, field) for field in _IN_VIEW):
        return ""
    if old.tricky_words != new.tricky_words:
        return _of_help(old.tricky_words, new.tricky_words, name) or _within_help(old, new, frame)
    for field, what in _PARTS.items():
        if getattr(old, field) != getattr(new, field):
            return frame.format(what=_(what).format(name=name))
    return "" if old.agreed == new.agreed else _(_YES[new.agreed]).format(name=name)


def _of_help(old: Words, new: Words, point: str) -> str:
    """A word has help again, or no more; nothing where neither is so, or both."""
    were, are = ([one.word for one in words] for words in (old, new))
    gone = [word for word in were if word not in are]
    came = [word for word in are if word not in were]
    if bool(gone) == bool(came):
        return ""
    word, said = (gone[0], _HELP_GONE) if gone else (came[0], _HELP_BACK)
    return _(said).format(word=word, point=point)


def _within_help(old: Card, new: Card, frame: str) -> str:
    """The help for a word is another; its last words, where they can be read."""
    were = {one.word: one for one in old.tricky_words}
    others = (one for one in new.tricky_words if were.get(one.word) != one)
    help_ = next(others, new.tricky_words[0])
    was = were.get(help_.word, help_)
    field = next((one for one in _HELP if getattr(was, one) != getattr(help_, one)), "")
    now = " ".join(getattr(help_, field).split()[-_SHOWN:]) if field else ""
    if now:
        return _(_HELP_ENDS).format(word=help_.word, now=now)
    return frame.format(what=_(_HELP_OTHER).format(word=help_.word))


def _of_people(before: People, after: People, frame: str) -> str:
    were, are = ({one.id: one for one in people} for people in (before, after))
    for said, some, others in ((_OFF_LIST, were, are), (_ON_LIST, are, were)):
        if alone := [one for key, one in some.items() if key not in others]:
            return _(said).format(person=called(alone[0]))
    other = next((one for key, one in are.items() if were[key] != one), None)
    what = _(_ORDER) if other is None else _(_PERSON).format(person=called(other))
    return frame.format(what=what)

"""What a card, the whole talk or somebody in it says otherwise than before, part by part, in words.

Words are compared word by word. What is chosen, as a mark or a picture, is another as a whole.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from speakaid.core.about import About, Organiser
from speakaid.core.card import Card, TrickyWord
from speakaid.core.people import Person
from speakaid.i18n import N_, _, ngettext
from speakaid.wording import people as people_say
from speakaid.wording import prepare as prepare_say
from speakaid.wording import prepare_parts as say
from speakaid.wording.days import whole_day
from speakaid.wording.paper import ORGANISER_ASKS

NOTHING = N_("Nothing stands here.")
_AS_WORDS = N_("As long as its words take.")
_NO_PAUSE = N_("No pause here.")
_OTHER_PICTURE, _ANOTHER = N_("Another picture: {words}"), N_("Another picture")
_OTHER_HELP = N_("With another picture, or another recording.")
_TODAY = {True: people_say.LIKELY_TODAY, False: N_("Not on the list for today.")}


class Part(NamedTuple):
    """One part of mine and of theirs. `pictures` are the names of theirs and mine, if it is one."""

    label: str
    mine: str
    theirs: str
    is_text: bool
    pictures: tuple[str | None, str | None] = (None, None)


class _Told(NamedTuple):
    fields: tuple[str, ...]
    label: str
    tell: Callable[[Any], str]
    is_text: bool = True


def _weight(card: Card) -> str:
    return _(say.WEIGHTS[card.must_say, card.may_be_left_out and not card.must_say])


def _picture(card: Card) -> str:
    return _(say.NO_PICTURE) if card.picture is None else card.picture_description.strip()


def _planned(card: Card) -> str:
    seconds = card.planned_seconds
    return _(_AS_WORDS) if seconds is None else say.seconds(round(seconds))


def _tricky(words: Iterable[TrickyWord]) -> str:
    return "\n".join(f"{word.word}: {say.help_of(word)}" for word in words)


def _own(field: str) -> Callable[[Any], str]:
    """What stands in a field, as it is."""
    return lambda value: str(getattr(value, field))


_CARD = (
    _Told(("kind",), say.KIND_QUESTION, lambda card: _(say.KINDS[card.kind]), is_text=False),
    _Told(("point",), prepare_say.POINT, _own("point")),
    _Told(("script",), prepare_say.SCRIPT, _own("script")),
    _Told(("key_words",), say.KEY_WORDS, _own("key_words")),
    _Told(("view",), say.VIEW_QUESTION, lambda card: _(say.VIEWS[card.view]), is_text=False),
    _Told(("picture",), say.PICTURE, _picture, is_text=False),
    _Told(("picture_description",), say.DESCRIPTION, _own("picture_description")),
    _Told(("must_say", "may_be_left_out"), say.WEIGHT_QUESTION, _weight, is_text=False),
    _Told(("planned_seconds",), say.TIME_QUESTION, _planned, is_text=False),
    _Told(
        ("pause_here",),
        N_("A pause"),
        lambda card: _(say.PAUSE if card.pause_here else _NO_PAUSE),
        is_text=False,
    ),
    _Told(("tricky_words",), say.HELP_WORDS, lambda card: _tricky(card.tricky_words)),
    _Told(("notes",), say.NOTES, _own("notes")),
)
_PERSON = (
    *(_Told((field,), label, _own(field)) for field, label in people_say.FIELDS.items()),
    _Told(("photo",), people_say.PHOTO, lambda _person: "", is_text=False),
    _Told(("today",), people_say.IS_TODAY, lambda person: _(_TODAY[person.today]), is_text=False),
)
_ORGANISER = tuple(_Told((field,), label, _own(field)) for field, label in ORGANISER_ASKS.items())


def _length(about: About) -> str:
    if about.slot_seconds is None:
        return _(say.LENGTH_UNKNOWN)
    minutes = max(1, round(about.slot_seconds / 60))
    return ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)


def _day(day: date | None) -> str:
    return _(say.LENGTH_UNKNOWN) if day is None else whole_day(day)


_TALK = (
    _Told(("title",), say.NAME, _own("title")),
    _Told(("slot_seconds",), say.LENGTH, _length, is_text=False),
    _Told(("audience",), say.AUDIENCE, _own("audience")),
    _Told(("day",), say.DAY, lambda about: _day(about.day), is_text=False),
    _Told(("holding_sentences",), say.HOLDING, lambda about: "\n".join(about.holding_sentences)),
    _Told(
        ("question_sentences",), say.QUESTIONS, lambda about: "\n".join(about.question_sentences)
    ),
)


def card_parts(mine: Card, theirs: Card) -> tuple[Part, ...]:
    """What differs between two forms of a card."""
    return tuple(_parts(_CARD, mine, theirs))


def person_parts(mine: Person, theirs: Person) -> tuple[Part, ...]:
    """What differs in what is told of somebody."""
    return tuple(_parts(_PERSON, mine, theirs))


def talk_parts(mine: About, theirs: About) -> tuple[Part, ...]:
    """What differs in what is so of the whole talk."""
    asked: tuple[Organiser, Organiser] = (mine.organiser, theirs.organiser)
    return (*_parts(_TALK, mine, theirs), *_parts(_ORGANISER, *asked))


def _parts(told: Iterable[_Told], mine: Any, theirs: Any) -> Iterator[Part]:
    for one in told:
        if any(getattr(mine, field) != getattr(theirs, field) for field in one.fields):
            yield _part(one, mine, theirs)


def _part(told: _Told, mine: Any, theirs: Any) -> Part:
    here, there = told.tell(mine), told.tell(theirs)
    field, label = told.fields[0], _(told.label)
    if field in ("picture", "photo"):
        pictures = getattr(mine, field), getattr(theirs, field)
        return Part(label, *_of_pictures(pictures, here, there), False, pictures)
    if field == "tricky_words" and here == there:
        there = f"{there}\n{_(_OTHER_HELP)}"
    return Part(label, here, there, told.is_text)


def _of_pictures(names: tuple[str | None, str | None], here: str, there: str) -> tuple[str, str]:
    """A picture by what it shows; without such words it is a picture."""
    mine, theirs = (
        _(say.NO_PICTURE) if name is None else words or _(say.PICTURE)
        for name, words in zip(names, (here, there), strict=True)
    )
    if mine != theirs:
        return mine, theirs
    return mine, _(_OTHER_PICTURE).format(words=there) if there else _(_ANOTHER)

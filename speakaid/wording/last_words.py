"""Every sentence of the question who typed the last words, and those words, point by point."""

from collections.abc import Iterator
from typing import NamedTuple

from speakaid.core.authors import Author
from speakaid.core.card import Card
from speakaid.core.sentences import sentences_of
from speakaid.core.typed_since import TypedOn, said_on
from speakaid.i18n import N_, _
from speakaid.wording import prepare as prepare_say
from speakaid.wording.idea_parts import Part, card_parts

TITLE = N_("Who typed the last words?")
I_DID, TICK, I_DID_TICKED = N_("I did"), N_("I typed this"), N_("I typed what is ticked")
NOTHING_TICKED = N_("First tick what you typed.")
_TICK_MINE = N_(
    "Tick what you typed. It comes into your talk, as your own words. All else stays an idea."
)
_TICK_IDEAS = N_("Tick what you typed. It becomes your idea. All else stays as it is.")
_MINE = N_("They are in your talk, as your own words.")
_IDEAS = N_("They are ideas. The words of the talk are as they were before.")
_SPEAKER_DID, _STAY = N_("The speaker did"), N_("They stay in the talk.")
_OTHER_DID, _STAY_IDEAS = N_("No, {name} did"), N_("They stay ideas.")
_NEW_POINT, _TAKEN_OUT = N_("A new point"), N_("Taken out")
_ALL_NEW = N_("All the new words of this point")
_ALL_OUT = N_("All that is taken out of this point")
_NOW_MINE = N_("Your words are in the talk now.")
_NOW_IDEAS = N_("Your words are ideas now. The speaker decides.")
_NOW_NAMED = N_("Your name stands on these words now.")
_STAYED = N_("The words stay in the talk.")
_STAYED_IDEAS = N_("The words stay ideas. The speaker decides.")
_STAYED_TO_DECIDE = N_("The words stay ideas. You decide.")


class Words(NamedTuple):
    """Some sentences, and what they are; "" where that needs no word."""

    label: str
    text: str


class Told(NamedTuple):
    """A point by its name, and its words that are new or otherwise.

    `whole`: that all of them are meant, where they are some, and two people may have typed them.
    """

    card: str
    name: str
    words: tuple[Words, ...]
    whole: str = ""

    @property
    def heard(self) -> str:
        """All of it, for a screen reader."""
        parts = (part for words in self.words for part in words)
        return "\n".join(filter(None, (self.name, *parts, self.whole)))


def told(one: TypedOn) -> Told:
    """What was typed on a point, in whole sentences. It bears the name that it had."""
    # Of a new point the name says already what it is in a few words.
    before = one.before or Card(point=one.after.point)
    new = (Words(_(_NEW_POINT), ""),) if one.before is None else ()
    texts = (part for part in card_parts(before, one.after) if part.is_text)
    words = (*new, *(found for part in texts for found in _words(part)))
    named = before if before.name else one.after
    whole = _whole(before, one.after) if _are_some(words) else ""
    return Told(one.after.id, prepare_say.name_of(named), words, whole)


def tick_about(author: Author) -> str:
    """What is to be done where several points may be this person's, and what becomes of them."""
    return _(_TICK_MINE if author.is_speaker else _TICK_IDEAS)


def tick_heard(name: str) -> str:
    """What a screen reader says of the box for a point."""
    return _("{tick}: {name}").format(tick=_(TICK), name=name)


def did_about(author: Author) -> str:
    """What becomes of the last words if this person typed them."""
    return _(_MINE if author.is_speaker else _IDEAS)


def other_did(author: Author) -> tuple[str, str]:
    """That the one who was taken to type typed them, and what becomes of them."""
    if author.is_speaker:
        return _(_SPEAKER_DID), _(_STAY)
    name = author.name or _("a helper")
    return _(_OTHER_DID).format(name=name), _(_STAY_IDEAS)


def became(author: Author, *, claimed: bool, are_ideas: bool) -> str:
    """What became of the words, said to who types now; `claimed`: they, or some, are theirs."""
    if claimed and author.is_speaker:
        return _(_NOW_MINE)
    if claimed:
        return _(_NOW_IDEAS if are_ideas else _NOW_NAMED)
    if not are_ideas:
        return _(_STAYED)
    return _(_STAYED_TO_DECIDE if author.is_speaker else _STAYED_IDEAS)


def _are_some(words: tuple[Words, ...]) -> bool:
    return len(words) > 1 or any("\n" in one.text for one in words)


def _whole(before: Card, after: Card) -> str:
    return _(_ALL_NEW if said_on(after) - said_on(before) else _ALL_OUT)


def _words(part: Part) -> Iterator[Words]:
    mine, theirs = (
        tuple(sentence.text for sentence in sentences_of(text)) for text in (part.mine, part.theirs)
    )
    label = "" if part.label == _(prepare_say.SCRIPT) else part.label
    if new := [one for one in theirs if one not in mine]:
        yield Words(label, "\n".join(new))
    elif gone := [one for one in mine if one not in theirs]:
        yield Words(" ".join(filter(None, (label, _(_TAKEN_OUT)))), "\n".join(gone))

"""Every sentence of the question who typed the last words, and those words, point by point."""

from collections.abc import Iterator
from typing import NamedTuple

from speakaid.core.authors import Author
from speakaid.core.card import Card
from speakaid.core.sentences import sentences_of
from speakaid.core.typed_since import TypedOn
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


class Words(NamedTuple):
    """Some sentences, and what they are; "" where that needs no word."""

    label: str
    text: str


class Told(NamedTuple):
    """A point by its name, and its words that are new or otherwise."""

    card: str
    name: str
    words: tuple[Words, ...]

    @property
    def heard(self) -> str:
        """All of it, for a screen reader."""
        return "\n".join((self.name, *(part for words in self.words for part in words if part)))


def told(one: TypedOn) -> Told:
    """What was typed on a point, in whole sentences. It bears the name that it had."""
    # Of a new point the name says already what it is in a few words.
    before = one.before or Card(point=one.after.point)
    new = (Words(_(_NEW_POINT), ""),) if one.before is None else ()
    texts = (part for part in card_parts(before, one.after) if part.is_text)
    words = (found for part in texts for found in _words(part))
    named = before if before.name else one.after
    return Told(one.after.id, prepare_say.name_of(named), (*new, *words))


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


def _words(part: Part) -> Iterator[Words]:
    mine, theirs = (
        tuple(sentence.text for sentence in sentences_of(text)) for text in (part.mine, part.theirs)
    )
    label = "" if part.label == _(prepare_say.SCRIPT) else part.label
    if new := [one for one in theirs if one not in mine]:
        yield Words(label, "\n".join(new))
    elif gone := [one for one in mine if one not in theirs]:
        yield Words(" ".join(filter(None, (label, _(_TAKEN_OUT)))), "\n".join(gone))

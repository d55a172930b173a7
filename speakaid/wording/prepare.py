"""Every sentence of Prepare: the points, the card that is open, and what can be done with it."""

from speakaid.core.deck import Card, CardKind
from speakaid.i18n import N_, _, ngettext

LONGEST_POINT = 400
_NOTE_WORDS = 24
_WORD_LETTERS = 16
TITLE = N_("Change the words")
YOUR_TALKS = N_("Your talks")
POINTS = N_("Your points, in order")
THIS_POINT = N_("The point that is open")
POINT = N_("This point, in a few words")
SCRIPT = N_("What I want to say")
ON_STAGE = N_("How it looks on stage")
MUST_SAY = N_("I must say it")
OPENING, CLOSING = N_("Your opening"), N_("Your ending")
OPENING_POINT, CLOSING_POINT = N_("Opening"), N_("Ending")
UNDO, REDO = N_("Undo"), N_("Redo")
TAKEN_BACK, DONE_AGAIN = N_("Taken back."), N_("Done again.")
NOTHING_TO_UNDO = N_("There is nothing to undo.")
NOTHING_TO_REDO = N_("There is nothing to do again.")
ADD, MORE = N_("Add a point"), N_("More")
SAVED, SAVING = N_("Saved"), N_("Saving")
SAVE_ELSEWHERE, TALKS = N_("Save a copy elsewhere"), N_("SpeakAid talks")
TOO_MUCH = N_(
    "This is too much for one point, so it was not put in, and nothing was changed. “Paste a text” "
    "in “New talk” makes many points of it."
)
FULL = N_(
    "A talk holds 2,000 points, and this one has them all. Nothing was changed. Put a point on the "
    "shelf first."
)
MORE_THAN_A_TALK = N_(
    "This is more than one talk can hold, so it was not put in, and nothing was changed. Two "
    "shorter talks can hold it."
)
NEW_POINT = N_("A new point")
HELP_WORDS = N_("Words I want help with")
NO_POINTS = N_("There is no point yet. Press “Add a point”, and write what you want to say.")


def copied(name: str, folder: str) -> str:
    """A copy of the talk lies somewhere else."""
    return _("A copy with all your words is in “{name}”, in the folder “{folder}”.").format(
        name=name, folder=folder
    )


def name_of(card: Card) -> str:
    """What a point is called in the list."""
    return card.name or _(NEW_POINT)


def heard(card: Card, number: int, count: int) -> str:
    """What a screen reader says of a point in the list."""
    words = _("{name}, {n} of {count}").format(name=name_of(card), n=number, count=count)
    mark = mark_of(card)
    return f"{words}, {mark}" if mark else words


def with_idea(heard: str) -> str:
    """The same of a point about which somebody has an idea."""
    return _("{point}, there is an idea").format(point=heard)


def with_yes_to_come(heard: str) -> str:
    """The same of a point that a helper wrote and that needs the speaker's own yes."""
    return _("{point}, it needs your yes").format(point=heard)


def mark_of(card: Card) -> str:
    """The part that a card plays, or what it may be, in words."""
    if card.kind is CardKind.OPENING:
        return _(OPENING)
    if card.kind is CardKind.CLOSING:
        return _(CLOSING)
    if card.must_say:
        return _(MUST_SAY)
    return _("It may be left out") if card.may_be_left_out else ""


def is_kept(card: Card) -> bool:
    """Whether a card is said whatever the time: it has the diamond in the list."""
    return card.must_say or card.kind in (CardKind.OPENING, CardKind.CLOSING)


def end_of(card: Card) -> str:
    """What stands in place of *I must say it* for an opening or an ending."""
    if card.kind is CardKind.OPENING:
        return _("Your opening stands first.")
    return _("Your ending stands last.")


def note(card: Card) -> str:
    """The notes of a point, as much of them as is read at a glance."""
    words = card.notes.split()
    shown = " ".join(words[:_NOTE_WORDS])
    return shown if len(words) <= _NOTE_WORDS else f"{shown} …"


def tricky(words: tuple[str, ...]) -> str:
    """What the button of the tricky words says: those that there are, shortened."""
    if not words:
        return _(HELP_WORDS)
    shown = words[:2] if len(", ".join(words[:2])) <= _WORD_LETTERS else words[:1]
    rest = len(words) - len(shown)
    if len(shown[0]) > _WORD_LETTERS:
        return _("Words I want help with: {n}").format(n=len(words))
    listed = ", ".join(shown)
    if rest > 0:
        listed = ngettext("{words} and {n} more", "{words} and {n} more", rest).format(
            words=listed, n=rest
        )
    return _("Words I want help with: {words}").format(words=listed)


def help_with(word: str) -> str:
    """The same button while a word is selected."""
    return _("Help me with “{word}”").format(word=word)

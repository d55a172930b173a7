"""Every sentence of *After* and of *People*. No counts, no marks out of anything."""

from speakaid.core.deck import Card
from speakaid.i18n import N_, _

HOME, BACK = N_("Home"), N_("Back")

TITLE = N_("The points you came to")
NONE_YET = N_("You stood up and spoke. Thank you.")
CHANGE_LIST, LIST_IS_RIGHT = N_("Something is not so"), N_("Now it is right")
OTHERS = N_("The other points of your talk:")
STILL = N_("Still to tell someone, if you wish:")
DID_SAY, NOT_SAID, KEEP = N_("I did say it"), N_("Not this one"), N_("Keep for later")
KEPT_FOR_LATER = N_("Kept for later:")

PEOPLE = N_("People may come to talk")
CARD_WORDS = N_(
    "I may not recognise your face. Please tell me your name, and how we know each other."
)
REST_WORDS = N_("I need a rest now. Thank you for talking with me.")
SHOW_CARD, NOTE_NAME = N_("Show this card"), N_("Write down a name")
CLOSE_CARD = N_("Back")
OTHER_CARD = N_("Show: I need a rest")
FACE_CARD = N_("Show: tell me your name")

NOTE_TITLE = N_("Write down a name")
NOTE_HOW = N_("Who was it, how do you know each other, and what did you promise?")
NOTE_BOX = N_("Your note")
NOTE_KEPT = N_("Your note is kept as you type.")
NOTE_DONE = N_("Done")
NEXT_NOTE = N_("Another name")

NOTES = N_("What I wrote down")
NOTES_ABOUT = N_("Names, promises and questions. They are on this computer only.")
NOTES_EMPTY = N_("Nothing is written down.")
SHOW_ALL_NOTES = N_("Show all I wrote down")
DELETE_NOTES, DELETE_REALLY, KEEP_NOTES = N_("Delete this"), N_("Delete it for good"), N_("Keep it")


def deletes_notes(title: str) -> str:
    """What a screen reader says of *Delete this*."""
    return f"{_(DELETE_NOTES)}: {title}"


def notes_gone(title: str) -> str:
    """What was written down is deleted."""
    return _("What you wrote down at “{title}” is deleted.").format(title=title)


def rest_of_notes(file: str) -> str:
    """More was written down than a screen should hold."""
    return _("The rest is in the file {file}.").format(file=file)


def quoted(words: str) -> str:
    """A card to show, as the person reads it."""
    return _("“{words}”").format(words=words)


def did_say(card: Card) -> str:
    """What a screen reader says of *I did say it*."""
    return f"{_(DID_SAY)}: {card.name}"


def not_said(card: Card) -> str:
    """What a screen reader says of *Not this one*."""
    return f"{_(NOT_SAID)}: {card.name}"


def keep(card: Card) -> str:
    """What a screen reader says of *Keep for later*."""
    return f"{_(KEEP)}: {card.name}"

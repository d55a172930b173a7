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
SHOW_CARD, NOTE_NAME = N_("Show this card"), N_("Write down a name")
TODAY = N_("People today")

CAME = N_("Who came?")
CAME_ABOUT = N_("Press who came. Then you can write down what you promised.")
SHOW_ALL_CAME = N_("Show all people")
IS_WRITTEN = N_("Written down.")
SOMEBODY, DONE = N_("Somebody else"), N_("Done")
_NAMELESS = N_("Somebody without a name")

MET = N_("Write down a name")
WHO, HOW, PROMISED = N_("Name"), N_("How we know each other"), N_("What I promised")
NOTE_KEPT = N_("It is kept as you type, on this computer only.")
NOT_THERE = N_("They were not here")
BRING_BACK, GO_ON = N_("Bring it back"), N_("Go on without it")

NOTES = N_("What I wrote down")
NOTES_ABOUT = N_("Names, promises and questions. They are on this computer only.")
NOTES_EMPTY = N_("Nothing is written down.")
SHOW_ALL_NOTES = N_("Show all I wrote down")
SAVE_NOTES = N_("Save as a file")
SAVE_ASKED = N_("Who opens the file can read these names. In which form?")
AS_TABLE, AS_TEXT, NO_FILE = N_("For a spreadsheet"), N_("Plain text"), N_("Rather not")
WHERE_NOTES = N_("Where shall it go?")
DELETE_ASKED = N_("It cannot be brought back. Delete it?")
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


def notes_name(title: str) -> str:
    """The proposed name of the file, without its ending."""
    return _("People at {title}").format(title=title)


def saves_notes(title: str) -> str:
    """What a screen reader says of *Save as a file*."""
    return f"{_(SAVE_NOTES)}: {title}"


def notes_saved(file: str, folder: str) -> str:
    """What was written down lies elsewhere too."""
    return _("It is saved as “{file}”, in the folder “{folder}”.").format(file=file, folder=folder)


def called(name: str) -> str:
    """A person, or what stands for a name that nobody wrote."""
    return name.strip() or _(_NAMELESS)


def taken_away(name: str) -> str:
    """One who was written down as having come was not there."""
    return _("“{name}” is taken away again.").format(name=called(name))


def did_say(card: Card) -> str:
    """What a screen reader says of *I did say it*."""
    return f"{_(DID_SAY)}: {card.name}"


def not_said(card: Card) -> str:
    """What a screen reader says of *Not this one*."""
    return f"{_(NOT_SAID)}: {card.name}"


def keep(card: Card) -> str:
    """What a screen reader says of *Keep for later*."""
    return f"{_(KEEP)}: {card.name}"

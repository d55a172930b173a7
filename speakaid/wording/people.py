"""Every sentence about the people whom a speaker may meet, but those of *After*."""

from speakaid.core.people import Person
from speakaid.i18n import N_, _
from speakaid.wording.home import title_of

BACK = N_("Back")

HUB = N_("People, and cards to show")
SHOW_ONE = N_("Show one of these to somebody:")
YOURS = N_("For you:")
WRITTEN = N_("What I wrote down")
WRITTEN_ABOUT = N_("Who came, what you promised, and questions.")

TODAY = N_("People today")
NOBODY_TODAY = N_(
    "Nobody is on the list for today yet. You write the list in “Change the words”: press “More”, "
    "then “People I may meet”."
)
NEXT, PREVIOUS, LOOKED = N_("Next"), N_("The one before"), N_("Done")

LIST = N_("People I may meet")
THEIRS = N_(
    "What you write about people, and their photos, are theirs. Ask them first, and use words that "
    "they may read. It stays in this talk, and goes with it when you send it."
)
ADD, CHANGE, LOOK = N_("Add somebody"), N_("Change"), N_("Look through today’s")
NOBODY_YET = N_("Nobody is on the list yet. “Add somebody” begins it.")
SHOW_ALL = N_("Show all people")
IS_TODAY = N_("Today")
FULL_LIST = N_("This list is full. Take somebody off it first; nothing is lost.")

FIELDS = {
    "where": N_("Where we meet, or what we share"),
    "voice": N_("Voice"),
    "hair": N_("Hair"),
    "build": N_("Build, and how they walk"),
    "clothes": N_("Usual clothes"),
    "name": N_("Name"),
    "to_say": N_("One thing to say"),
}
"""What is told of a person, in the order in which it helps to know somebody again."""
PHOTO = N_("A photo, if they like")
LIKELY_TODAY = N_("Today: they are likely to be there")
UP, DOWN, REMOVE = N_("Move up"), N_("Move down"), N_("Take off the list")
KEPT = N_("Kept as you type. Use words that they may read.")
UNDO = N_("Undo")
ENOUGH_TODAY = N_(
    "Ten people are enough for one day. If somebody else will not be there, take their “Today” "
    "away first. Nobody leaves the list."
)
ADDED_NOT_TODAY = N_(
    "Ten people are enough for one day, so this one is on the list, but not for today."
)
IS_FIRST, IS_LAST = N_("They are the first already."), N_("They are the last already.")
ORDER_IS_THEIRS = N_("The speaker decides the order. All stays as it was.")
_SOMEBODY = N_("Somebody new")


def called(person: Person) -> str:
    """The name of a person, or what they are known by."""
    return person.known_by or _(_SOMEBODY)


def changes(person: Person) -> str:
    """What a screen reader says of *Change*."""
    return f"{_(CHANGE)}: {called(person)}"


def for_talk(title: str) -> str:
    """Of which talk the people are."""
    return _("For “{title}”: how to know them again.").format(title=title_of(title))


def now_before(person: Person) -> str:
    """Somebody was moved up."""
    return _("Now before “{name}”.").format(name=called(person))


def now_after(person: Person) -> str:
    """Somebody was moved down."""
    return _("Now after “{name}”.").format(name=called(person))


def taken_off(person: Person) -> str:
    """Somebody is not on the list any more."""
    return _("“{name}” is off the list. “Undo” brings them back.").format(name=called(person))

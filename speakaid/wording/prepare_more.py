"""Every sentence of what can be done with a point, and with the whole talk."""

from speakaid.core.deck import Card
from speakaid.i18n import N_, _, ngettext
from speakaid.wording.prepare import name_of

KIND, VIEW, UP, DOWN, SPLIT = "kind", "view", "up", "down", "split"
JOIN, COPY, REMOVE = "join", "copy", "remove"
ABOUT, PEOPLE, SHELF, VERSIONS = "about", "people", "shelf", "versions"
REDO, IDEAS = "redo", "ideas"

TITLE, TO_WORDS = N_("More"), N_("Back to the words")
THIS_POINT, ORDER, WHOLE_TALK = N_("This point"), N_("Order and parts"), N_("The whole talk")
KIND_WORD, KIND_ABOUT = N_("Kind, time and notes"), N_("What it is, how long it takes, a pause.")
VIEW_WORD = N_("Key words and a picture")
VIEW_ABOUT = N_("What stands on the stage in place of all the words.")
UP_WORD, DOWN_WORD = N_("Move it up"), N_("Move it down")
SPLIT_WORD, JOIN_WORD = N_("Make two points of it"), N_("Join it with the next")
COPY_WORD, COPY_ABOUT = N_("Make a copy"), N_("The copy comes after it.")
REMOVE_WORD = N_("Put it on the shelf")
REMOVE_ABOUT = N_("It leaves the talk. For 30 days you can bring it back.")
ABOUT_WORD = N_("About this talk")
ABOUT_ABOUT = N_("Its name, length, day, and your sentences.")
PEOPLE_WORD = N_("People I may meet")
PEOPLE_ABOUT = N_("Who they are, and how you know them again.")
SHELF_WORD = N_("Points on the shelf")
STEPS = N_("Steps")
REDO_WORD, REDO_ABOUT = N_("Redo"), N_("What “Undo” took back comes again.")
IDEAS_WORD = N_("My ideas")
IDEAS_ABOUT = N_("Read them again, or take one back.")
LEAVE_WORD = N_("Leave it out")
LEAVE_ABOUT = N_("As an idea. The speaker decides.")
VERSIONS_WORD = N_("Earlier versions")
VERSIONS_ABOUT = N_("Look at the talk as it was, and bring it back as a copy.")
_SHOWN = 5
"""Words on either side of a cut."""


def this_point(card: Card | None) -> str:
    """The heading above what can be done with the point that is open."""
    if card is None:
        return _(THIS_POINT)
    return _("This point: “{name}”").format(name=name_of(card))


def up_about(card: Card | None, *, held: bool) -> str:
    """Where a point would go, or why it stays."""
    if card is not None:
        return _("Before “{name}”.").format(name=name_of(card))
    return _held() if held else _("It is the first point already.")


def down_about(card: Card | None, *, held: bool) -> str:
    """Where a point would go, or why it stays."""
    if card is not None:
        return _("After “{name}”.").format(name=name_of(card))
    return _held() if held else _("It is the last point already.")


def split_about(card: Card | None, at: int) -> str:
    """Where the words would be cut."""
    if card is None or not at:
        return _("There is only one word here, or none.")
    before, after = card.script[:at].split()[-_SHOWN:], card.script[at:].split()[:_SHOWN]
    return _("“… {before}” stays. “{after} …” becomes the next point.").format(
        before=" ".join(before), after=" ".join(after)
    )


def join_about(card: Card | None) -> str:
    """Which point would become part of this one."""
    if card is None:
        return _("There is no point after it.")
    return _("“{name}” becomes part of it.").format(name=name_of(card))


def shelf_about(count: int) -> str:
    """How many points can be brought back."""
    if not count:
        return _("There is none.")
    return ngettext(
        "{n} point can be brought back.", "{n} points can be brought back.", count
    ).format(n=count)


def moved(name: str, number: int, count: int) -> str:
    """A point stands somewhere else now."""
    return _("“{name}” is now point {n} of {count}.").format(name=name, n=number, count=count)


def on_shelf(name: str) -> str:
    """A point left the talk."""
    return _("“{name}” is on the shelf. “Undo” brings it back.").format(name=name)


def left_out(name: str) -> str:
    """A helper would leave a point out."""
    return _("It is your idea to leave “{name}” out. The speaker decides.").format(name=name)


def _held() -> str:
    return _("Your opening stands first, and your ending last.")

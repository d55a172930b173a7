"""Every sentence of Home, of *New talk* and of *Paste a text*."""

from datetime import date

from speakaid.i18n import N_, _, ngettext
from speakaid.wording.days import MONTHS

TITLE = N_("Your talks")
NEW_TALK, HELP, SETTINGS, BACK = N_("New talk"), N_("Help"), N_("Settings"), N_("Back")
PRACTISE, GIVE = N_("Practise today"), N_("Give this talk")
CHANGE, MORE = N_("Change the words"), N_("More for this talk")
OPEN = N_("Open")
GOOD_COPY = N_("Open the last good copy")
CARRY_ON = N_("Carry on with my talk")
OVER = N_("My talk is over")
IN_MIDDLE = N_("You were in the middle of this talk. Your place is kept.")
PLACE_GONE = N_(
    "Your place in that talk was not found again. Your words are safe. Choose your talk, and begin "
    "at any card: “All my points” in Pause takes you there."
)
IS_READY, IS_LOCKED = N_("It is ready."), N_("It is locked.")
IDEA_WAITS, IDEAS_WAIT = N_("An idea waits for you."), N_("Ideas wait for you.")
UNNAMED = N_("A talk without a name")
BRING_BACK = N_("Bring it back")
PEOPLE = N_("People, and cards to show")
LOOK_AT_IDEAS = N_("Look at the ideas")
SHOW_ALL = N_("Show all my talks")
SHELF = N_("Talks put away")
SHELF_WORDS = N_("They are kept here. Nothing is deleted.")
SHELF_EMPTY = N_("No talk is put away.")

WELCOME = N_("Welcome")
WELCOME_WORDS = N_(
    "SpeakAid puts your own words on the screen, large, while you speak. Where are your words?"
)
NEW_WORDS = N_("Where are your words?")
OPEN_TEXT, PASTE, TRY = N_("Open a text"), N_("Paste a text"), N_("Try it")
OPEN_ABOUT = N_("Word, slides, LibreOffice, PDF, plain text, or a SpeakAid talk.")
PASTE_ABOUT = N_("From a mail or a page that you have copied.")
QUESTIONS, EXAMPLE = N_("Answer five questions"), N_("Begin with an example")
QUESTIONS_ABOUT = N_("What you answer becomes your cards. You can skip any question.")
EXAMPLE_ABOUT = N_("A conference, a meeting, a celebration. The words are yours.")
TRY_ABOUT = N_("Two minutes with a sample. Nothing is kept.")
DROP_ABOUT = N_("You can also drag a file onto this window.")

FILE_TITLE = N_("Open a text")
FILE_KINDS = N_("Texts and talks")
ALL_FILES = N_("All files")

PASTE_TITLE = N_("Paste a text")
PASTE_HOW = N_("Press Ctrl and V, or the button. You can also type here.")
PASTE_BUTTON = N_("Paste what I copied")
PASTE_BOX = N_("Your words")
PASTE_MAIN = N_("Make cards of it")
NOTHING_COPIED = N_("There are no copied words yet. Copy your text first, then come back here.")
NO_WORDS_YET = N_("There are no words here yet. Paste your text, or type it.")

EXAMPLES_TITLE = N_("Begin with an example")
EXAMPLES_HOW = N_(
    "Each has its points and a note for every card. What you say is left for you to write."
)
TAKE_EXAMPLE = N_("Take this one")
EXAMPLES = {
    "conference": (
        N_("A talk at a conference"),
        N_("Seven cards: how it began, and what you ask for."),
    ),
    "meeting": (
        N_("A few words at a meeting"),
        N_("Six cards: what you have seen, and what you ask for."),
    ),
    "celebration": (
        N_("A few words at a celebration"),
        N_("Five cards: a story, what you want to say, your wish."),
    ),
}
"""The examples of `resources/templates`: what each is called, and a line about it."""


def takes_example(name: str) -> str:
    """What a screen reader says of *Take this one*."""
    return f"{_(TAKE_EXAMPLE)}: {_(EXAMPLES[name][0])}"


def title_of(title: str) -> str:
    """The name of a talk, or what stands for it."""
    return title.strip() or _(UNNAMED)


def minutes(seconds: float) -> str:
    """How long a talk is, roughly."""
    count = max(1, round(seconds / 60))
    return ngettext("About {n} minute.", "About {n} minutes.", count).format(n=count)


def about(length: str, file: str) -> str:
    """The line below a talk; with the name of its file, where another talk is called the same."""
    said = _("{length} Its file is “{name}”.").format(length=length, name=file)
    return said if file else length


def ideas_wait(count: int) -> str:
    """That there are ideas for the speaker to decide; nothing where there is none."""
    if count == 0:
        return ""
    return _(IDEA_WAITS if count == 1 else IDEAS_WAIT)


def put_away(title: str) -> str:
    """What the line says that can bring a talk back."""
    return _("“{title}” is put away. You find it under “Talks put away”.").format(
        title=title_of(title)
    )


def looks_at_ideas(title: str) -> str:
    """What a screen reader says of *Look at the ideas* in the list of talks."""
    return f"{_(LOOK_AT_IDEAS)}: {title_of(title)}"


def ideas_in(title: str, count: int) -> str:
    """An idea waits in this talk, or several."""
    if count == 1:
        words = _("An idea for “{title}” waits for you.")
    else:
        words = _("Ideas for “{title}” wait for you.")
    return words.format(title=title_of(title))


def looks_at(title: str, words: str) -> str:
    """What a screen reader says of the button with these words that leads to ideas for a talk."""
    return _("{words}: ideas for “{title}”").format(words=words, title=title_of(title))


def two_copies(title: str) -> str:
    """A syncing program made a second copy of a talk, because two computers changed it."""
    return _("There are two copies of “{title}”, and they differ.").format(title=title_of(title))


def other_copy(title: str, day: date) -> str:
    """What a talk on the shelf is that a syncing program made, and that became one with another."""
    return _("The other copy of “{title}”, of {day} {month}").format(
        title=title_of(title), day=day.day, month=_(MONTHS[day.month - 1])
    )


def brought_back(title: str) -> str:
    """A talk of the shelf stands among the others again."""
    return _("“{title}” is back among your talks.").format(title=title_of(title))


def brings_back(title: str) -> str:
    """What a screen reader says of *Bring it back*."""
    return f"{_(BRING_BACK)}: {title_of(title)}"


def carries_on(title: str) -> str:
    """What a screen reader says of *Carry on with my talk* in a list."""
    return f"{_(CARRY_ON)}: {title_of(title)}"


def opens(title: str) -> str:
    """What a screen reader says of *Open*."""
    return f"{_(OPEN)}: {title_of(title)}"


def opens_copy(title: str) -> str:
    """What a screen reader says of *Open the last good copy*."""
    return f"{_(GOOD_COPY)}: {title_of(title)}"


def pictures_left_out(count: int) -> str:
    """Some pictures of a talk that was opened cannot be read; its words can."""
    return ngettext(
        "All your words are here; {n} picture of this talk could not be read and was left out.",
        "All your words are here; {n} pictures of this talk could not be read and were left out.",
        count,
    ).format(n=count)

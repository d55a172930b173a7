"""Every sentence of the screens that stand behind *More* in Prepare."""

from speakaid.core.deck import CardKind, TrickyWord, View
from speakaid.i18n import N_, _, ngettext

TO_WORDS, KEPT = N_("Back"), N_("Kept as you type")

KIND = N_("Kind, time and notes")
KIND_QUESTION = N_("What is it?")
KINDS = {
    CardKind.OPENING: N_("My opening"),
    CardKind.POINT: N_("A point"),
    CardKind.STORY: N_("A story"),
    CardKind.CLOSING: N_("My ending"),
}
WEIGHT_QUESTION = N_("When time is short")
WEIGHTS = {
    (True, False): N_("I must say it"),
    (False, False): N_("It is in my talk"),
    (False, True): N_("It may be left out"),
}
TIME_QUESTION = N_("How long does it take?")
PLANNED = N_("I plan the time")
SHORTER, LONGER = N_("Shorter"), N_("Longer")
PAUSE = N_("I pause here. No reminder comes on this point.")
NOTES = N_("Notes for me. They are not shown on stage.")

VIEW = N_("Key words and a picture")
VIEW_QUESTION = N_("What stands on the stage?")
VIEWS = {
    View.SCRIPT: N_("All my words"),
    View.KEY_WORDS: N_("Key words"),
    View.PICTURE: N_("A picture and key words"),
}
KEY_WORDS = N_("Key words, one thought a line")
PICTURE, NO_PICTURE = N_("The picture"), N_("No picture")
PICTURES = N_("Pictures")
DESCRIPTION = N_("What the picture shows, for people who cannot see it")
CHOOSE_PICTURE, PASTE_PICTURE = N_("Choose a picture"), N_("Paste a picture")
TAKE_PICTURE_AWAY = N_("Take the picture away")

HELP_WORDS = N_("Words I want help with")
HELP_ABOUT = N_(
    "When you press “I’m stuck”, the help for these words comes. You can also select a word in "
    "what you want to say, and then press the button below it."
)
WHICH_WORD = N_("Another word of this point")
ADD_WORD, CHANGE_WORD = N_("Add this word"), N_("Change")
NO_WORD_YET = N_("Type the word first.")
WORD = N_("The word")
MEANING = N_("What it means, in other words")
LETTERS = N_("Its first letters")
SOUNDS_LIKE = N_("What it sounds like")
RECORDING, RECORDINGS = N_("A recording of the word"), N_("Recordings")
HAS_RECORDING, NO_RECORDING = N_("There is a recording."), N_("There is no recording.")
CHOOSE_RECORDING, HEAR = N_("Choose a recording"), N_("Hear it")
RECORD, CHANGE_RECORDING = N_("Record it, or choose a recording"), N_("Change the recording")
TAKE_RECORDING_AWAY = N_("Take the recording away")
NO_HELP = N_("I want no help with it")
NOT_HEARD = N_("The recording could not be played from here. It is kept in your talk.")

ABOUT = N_("About this talk")
NAME = N_("The name of your talk")
AUDIENCE = N_("For whom is it?")
LENGTH = N_("How long may you speak?")
LENGTH_UNKNOWN, LENGTH_KNOWN = N_("I do not know"), N_("So many minutes")
DAY = N_("When is it?")
HOLDING = N_("What do you say when a word will not come?")
QUESTIONS = N_("Sentences for questions, one a line")

VERSIONS = N_("Earlier versions")
VERSIONS_ABOUT = N_("Your talk as it was. What you bring back is a talk of its own.")
NO_VERSIONS = N_("There is no earlier version yet.")
LOOK = N_("Look at it")
BRING_BACK_COPY = N_("Bring it back as a copy")
DELETE_VERSIONS = N_("Delete what was kept")
DELETE_ABOUT = N_(
    "Earlier versions, points on the shelf and the steps for “Undo” would be gone for good. "
    "Your talk stays as it is."
)
DELETE_YES = N_("Yes, delete it")
DELETED = N_("What was kept of this talk is deleted. The talk is as it was.")

SHELF = N_("Points on the shelf")
SHELF_ABOUT = N_("They stay here for 30 days.")
SHELF_EMPTY = N_("No point lies on the shelf.")
BRING_BACK = N_("Bring it back")


def seconds(count: int) -> str:
    """A time that is planned, by quarters of a minute."""
    minutes, rest = divmod(count, 60)
    if not minutes:
        return _("{n} seconds").format(n=rest)
    whole = ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)
    return whole if not rest else _("{minutes} and {n} seconds").format(minutes=whole, n=rest)


def by_words(count: float) -> str:
    """As long as its words take."""
    return _("As long as its words: about {time}").format(
        time=seconds(max(5, round(count / 5) * 5))
    )


def help_of(word: TrickyWord) -> str:
    """The help that a word has, in one line."""
    parts = [word.meaning.strip(), word.letters.strip(), word.sounds_like.strip()]
    parts += [_(PICTURE)] if word.picture else []
    parts += [_(RECORDING)] if word.recording else []
    return " · ".join(part for part in parts if part) or _("There is no help for it yet.")


def changes(word: str) -> str:
    """What a screen reader says of *Change*."""
    return f"{_(CHANGE_WORD)}: {word}"


def cards(count: int) -> str:
    """How many points a version has."""
    return ngettext("{n} point", "{n} points", count).format(n=count)


def looks_at(moment: str) -> str:
    """What a screen reader says of *Look at it*."""
    return f"{_(LOOK)}: {moment}"


def brings_back(name: str) -> str:
    """What a screen reader says of *Bring it back*."""
    return f"{_(BRING_BACK)}: {name}"


def copied(name: str) -> str:
    """An earlier version stands among the talks."""
    return _("The earlier version is a talk of its own now: “{name}”.").format(name=name)


def copy_title(title: str, moment: str) -> str:
    """The name of a talk that was brought back."""
    return _("{title}, {moment}").format(title=title, moment=moment)

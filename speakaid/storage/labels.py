"""The words by which a saved document says what is not part of a script, and how they are found.

An exporter writes "Key words: the bus, the driver" as a note; an importer finds the label again.
Only a document that begins with our own sentence (`SIGNATURE`) is read so: in all others "Notes: "
is what somebody wrote, and stays.
"""

from speakaid.core.deck import CardKind, View
from speakaid.i18n import N_, _

SIGNATURE = N_(
    "A talk saved by SpeakAid. “!” marks what must be said, “?” what may be left out; paragraphs "
    "like this one are not said."
)
UNNAMED = N_("A talk without a name")
CARD_NUMBER = N_("Card {number}")

TITLE, AUDIENCE, DAY = N_("Title"), N_("For whom"), N_("The day")
SLOT = N_("I may speak for")
HOLDING = N_("When a word will not come")
QUESTIONS = N_("When questions are asked")
ORGANISER = {
    "introduce_me": N_("Please introduce me so"),
    "signals": N_("Signals"),
    "stands_near": N_("Who stands near"),
    "stop_time": N_("When I must stop"),
    "quiet_room": N_("A quiet room"),
    "slides": N_("Slides"),
}

NAME, THIS_CARD, TIME = N_("Name"), N_("This card"), N_("Time")
KEY_WORDS, PICTURE, NOTES = N_("Key words"), N_("Picture"), N_("Notes")
TRICKY = N_("A word I want help with")
MEANING, LETTERS, SOUNDS = N_("Meaning"), N_("First letters"), N_("Sounds like")

OF_DECK = (TITLE, AUDIENCE, DAY, SLOT, HOLDING, QUESTIONS, *ORGANISER.values())
OF_CARD = (NAME, THIS_CARD, TIME, KEY_WORDS, PICTURE, TRICKY, NOTES)
OF_TRICKY = (TRICKY, MEANING, LETTERS, SOUNDS)
EACH_BY_ITSELF = (HOLDING, QUESTIONS, TRICKY)
"""Of these every paragraph is one; of the others the next goes on with the one before."""

KINDS = {
    CardKind.OPENING: N_("my opening"),
    CardKind.STORY: N_("a story"),
    CardKind.CLOSING: N_("my ending"),
}
VIEWS = {View.KEY_WORDS: N_("shown as key words"), View.PICTURE: N_("shown as a picture")}
NO_NAME, PAUSE = N_("no name of its own"), N_("pause here")
BETWEEN = "; "


def said(message: str, words: str) -> bool:
    """Whether these words are the message, in English or in the language of the screens."""
    return words in (message, _(message))


def labelled(line: str, among: tuple[str, ...] = (*OF_DECK, *OF_CARD)) -> tuple[str, str] | None:
    """The label with which a line begins, and the rest of it; None if it begins with none."""
    head, colon, rest = line.partition(":")
    if not colon or (rest and not rest[0].isspace()):
        return None
    found = (label for label in among if said(label, head))
    label = next(found, None)
    return None if label is None else (label, rest.strip())

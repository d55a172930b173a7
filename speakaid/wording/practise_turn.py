"""Every sentence of the screen on which one practises: what is wanted, and what the buttons say."""

from speakaid.core.practice.clusters import Piece, begun
from speakaid.core.practice.display import Given, PracticeDisplay
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import ItemKind, Way
from speakaid.core.practice.state import TurnPhase
from speakaid.i18n import N_, _

STOP = N_("Stop for now")
ENOUGH = N_("I have had enough")
BACK = N_("Back")
NOTHING_BEFORE = N_("There is nothing before this.")
SAID = N_("I said it")
GO_ON = N_("Go on")
WORD_ON = N_("One word on")
WORD_BACK = N_("One word back")
OPEN_STAGE = N_("Open the stage")
DONE_IT = N_("I have done it")
MORE_HELP = N_("Help me more")
SHOW_LINE = N_("Show me the line")
HEAR = N_("Hear it")
NO_SOUND = N_("No sound")
ALL_SHOWN = N_("All of it is shown.")
STAND_STILL = N_("Stand still")
READ_ON = N_("Read on")
CARRY_ON = N_("Carry on")
BEGIN_AT = N_("Or begin here:")
MORE_PARTS = N_("Show the rest")
PICTURE = N_("A picture for the word")
_REST = N_("A short rest.")
_COMES = N_("Your line comes back by itself in a little while.")
_STAGE = N_("The stage itself, as on the day of your talk.")
_HOLDING = N_("Say it aloud: for a moment when a word will not come.")
_MEANWHILE = N_("A few lines to read aloud in between.")
_READ = N_("Read along aloud. The word to say is marked.")
_STILL = N_("It stands still.")
_STILL_BY_WORD = N_("It stands still. You can go on word by word.")
_HERE = N_("Here it is.")
_ONCE_MORE = N_("Say it once more.")
_HOW = N_("How does it go?")
_READ_ALOUD = N_("Read it aloud.")
_COMES_BACK = N_("Read it aloud. It comes back in a little while.")
_ALOUD = N_("Say it aloud, in your own words.")
_LETTERS = N_("Say it aloud. Press a word to see it whole.")
_SENTENCE = N_("Say the sentence aloud, with the word that hides.")
_LABELS = {
    ItemKind.OPENING: N_("Your opening"),
    ItemKind.CLOSING: N_("Your ending"),
    ItemKind.MUST_SAY: N_("What you must say"),
}
_LISTEN = N_("Listen: so it begins.")
_HELPS = {
    HelpKind.MEANING: N_("It means: {words}"),
    HelpKind.SOUND: N_("It sounds like: {words}"),
}


def has_hidden(display: PracticeDisplay) -> bool:
    """Whether some letters are not shown."""
    return any(piece.hidden for line in display.lines for word in line for piece in word)


def goes_by_word(display: PracticeDisplay) -> bool:
    """Whether reading stands still, so that the mark is moved by hand."""
    return display.paused and display.marked is not None


def cue_words(display: PracticeDisplay) -> str:
    """What there is to do."""
    if display.paused:
        return _(_STILL_BY_WORD if goes_by_word(display) else _STILL)
    if display.kind is ItemKind.HOLDING:
        return _(_HOLDING)
    match display.way:
        case None:
            return _(_REST)
        case Way.RUN_THROUGH:
            return _(_STAGE)
        case Way.READ:
            return _(_MEANWHILE if display.meanwhile else _READ)
        case Way.WORDS:
            return _(_SENTENCE if display.phase is TurnPhase.ASKED else _ONCE_MORE)
    if display.phase is TurnPhase.SHOWN:
        return _(_HERE if display.help is not None else _COMES_BACK)
    return _(_HOW if display.way is Way.RECALL else _fade_cue(display))


def over_words(display: PracticeDisplay) -> str:
    """What stands softly above the words: the point's name, or the sentence before."""
    match display.way:
        case Way.WORDS:
            return display.before
        case Way.READ | Way.FADE:
            return "" if _begins_with_name(display) else display.name
        case Way.RECALL:
            label = _(_LABELS.get(display.kind, "")) if display.kind else ""
            return label if display.lines or _is_named(display) else ""
    return ""


def wanted_words(display: PracticeDisplay) -> str:
    """What is asked for, where no words of it are shown; in a rest, that it comes back."""
    if display.lines:
        return ""
    if display.way is None:
        return _(_COMES)
    label = _LABELS.get(display.kind, "") if display.kind else ""
    return display.name if _is_named(display) else _(label)


def main_word(display: PracticeDisplay) -> str:
    """What the main button says, not yet translated."""
    if goes_by_word(display):
        return WORD_ON
    if display.way is Way.RUN_THROUGH:
        return OPEN_STAGE
    reads = display.way is Way.READ and display.kind is not ItemKind.HOLDING
    is_word_shown = display.way is Way.WORDS and display.phase is TurnPhase.SHOWN
    return GO_ON if reads or is_word_shown else SAID


def second_word(display: PracticeDisplay, *, by_ear: bool = False) -> str:
    """What the button beside it says, not yet translated; nothing where there is none.

    `by_ear`: a voice is switched on, so that what stands there can be heard.
    """
    if display.way is Way.RUN_THROUGH:
        return DONE_IT
    if by_ear and display.cue is not None and not display.more_help:
        return HEAR
    if not (display.more_help or display.helps):
        return ""
    return SHOW_LINE if display.way is Way.RECALL else MORE_HELP


def pause_word(display: PracticeDisplay) -> str:
    """What the button says that lets time stand still, not yet translated."""
    if not display.paused:
        return STAND_STILL
    return READ_ON if display.way is Way.READ else CARRY_ON


def given_words(given: Given) -> str:
    """Help in words; nothing where it is seen elsewhere."""
    if given.kind is HelpKind.SOUND and not given.text.strip():
        return _(_LISTEN)
    return _(_HELPS.get(given.kind, "")).format(words=given.text)


def _fade_cue(display: PracticeDisplay) -> str:
    """What is left of the words tells what to do."""
    if has_hidden(display):
        return _LETTERS
    if display.shown == display.name:
        return _HOW
    return _ALOUD if display.more_help else _READ_ALOUD


def _begins_with_name(display: PracticeDisplay) -> bool:
    """Whether it is called by its own first words, which are there or hide."""
    first = (word for line in display.lines for word in line)
    pairs = zip(display.name.split(), first, strict=False)
    return all(word in (begun(name, 1), (Piece(name),)) for name, word in pairs)


def _is_named(display: PracticeDisplay) -> bool:
    """Whether it is known by its name, and not by what it is of the talk."""
    return display.kind not in (ItemKind.OPENING, ItemKind.CLOSING)

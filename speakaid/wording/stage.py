"""Every sentence of the stage, in one place, so that speakers can have their say about the tone.

Calm and plain: no exclamation marks, nothing that blames, no figures unless they were wished.
"""

from math import ceil

from speakaid.core.deck import CardKind
from speakaid.core.display import (
    DONE,
    After,
    Band,
    BandWords,
    Choice,
    Display,
    Help,
    ListItem,
    Notice,
    Phase,
    Prompt,
    TimeWords,
)
from speakaid.core.settings import TimeShown
from speakaid.i18n import N_, _, ngettext
from speakaid.wording.names import named

NOW = N_("Now:")
AFTER_THIS = N_("After this:")
AFTER_THIS_ENDING = N_("After this, your ending:")
LAST_WORDS = N_("These are your last words.")
SAY = N_("Say:")
THEN_SAY = N_("Then say:")
BACK, STUCK, ENDING = N_("Back"), N_("I’m stuck"), N_("My ending")
SHORT = {BACK: N_("Back"), STUCK: N_("Stuck"), ENDING: N_("Ending")}
SEEN = N_("I have seen this")
PRESS_NEXT = N_("Press Next (Space, or click here) when you have said this.")
TAKE_YOUR_TIME = N_("Take your time. Next takes you back to your words.")
KEYS_LOST = N_("Click here. Your keys are not reaching me.")
DONE_ITEM = N_("My talk is done")
HOLDING = (
    N_("One moment, please. I know what I want to say."),
    N_("The word will come. Please wait with me."),
    N_("Let me say that in another way."),
)
"""In turn, until the speaker has sentences of their own."""
NOT_YET_YOURS = N_("This ending is not yet your own words.")
FINISHED = N_("Your talk is done. Thank you.")
MOST_NAMES = 2

_TIME = {
    TimeWords.NOT_STARTED: N_("Not started"),
    TimeWords.PLENTY: N_("Plenty of time"),
    TimeWords.IMPORTANT_POINTS: N_("Now your important points"),
    TimeWords.LAST_POINTS: N_("Come to your last points"),
    TimeWords.START_ENDING: N_("Start your ending"),
    TimeWords.GO_TO_ENDING: N_("Go to your ending"),
    TimeWords.LAST_MINUTE: N_("Last minute. Go to your ending."),
    TimeWords.STOP_HERE: N_("You can stop here"),
}
_IN_CLOSING = {
    TimeWords.LAST_MINUTE: N_("Last minute."),
    TimeWords.START_ENDING: "",
    TimeWords.LAST_POINTS: "",
    TimeWords.IMPORTANT_POINTS: "",
    TimeWords.GO_TO_ENDING: "",
}
_BAND = {
    BandWords.LAST_POINTS: N_("Come to your last points."),
    BandWords.START_ENDING: N_("Start your ending."),
}
_NOTICE = {
    Notice.STOP_HERE: N_("You can stop here"),
    Notice.TIME_RUNNING: N_("Your time is running"),
    Notice.WERE_HERE: N_("You were here"),
}
_CHOICE = {
    Choice.WORDS: N_("Back to my words"),
    Choice.SKIP: N_("Skip to the next point"),
    Choice.ENDING: N_("My ending"),
}


def time_words(display: Display, shown: TimeShown = TimeShown.WORDS) -> str:
    """The time above the page, "" where it is hidden or nobody knows the end (R16)."""
    if display.time_words is None or shown is TimeShown.HIDDEN:
        return ""
    words = _(_TIME[display.time_words])
    if display.card.kind is CardKind.CLOSING and display.time_words in _IN_CLOSING:
        words = _(_IN_CLOSING[display.time_words]) if _IN_CLOSING[display.time_words] else ""
    if shown is TimeShown.FIGURES and display.seconds_left:
        return minutes_left(display.seconds_left)
    return words


def minutes_left(seconds: int) -> str:
    """Whole minutes, rounded up: never seconds."""
    minutes = ceil(seconds / 60)
    return ngettext("{n} minute left", "{n} minutes left", minutes).format(n=minutes)


def band_words(
    band: Band, seconds_left: int | None = None, shown: TimeShown = TimeShown.WORDS
) -> str:
    """What the band says: a person's own words, or the program's."""
    if band.words is BandWords.SIGNAL:
        return _("From {sender}: {words}").format(
            sender=band.sender or _("the chair"), words=band.signal
        )
    words = _(_BAND[band.words])
    if shown is TimeShown.FIGURES and seconds_left:
        return minutes_left(seconds_left) + ". " + words
    return words


def notice_words(display: Display) -> str:
    """The calm line under the page, "" without one."""
    if display.notice is None:
        return ""
    if display.notice is Notice.SET_ASIDE:
        waits = can_wait(display.notice_points)
        return _("Now your important points.") + " " + waits if display.important else waits
    return _(_NOTICE[display.notice])


def can_wait(points: tuple[str, ...]) -> str:
    """What was set aside, with at most two names (R17)."""
    points = tuple(map(named, points))
    if len(points) == 1:
        return _("{point} can wait.").format(point=points[0])
    names = _("{first} and {second}").format(first=points[0], second=points[1])
    if len(points) > MOST_NAMES:
        names = ", ".join(points[:MOST_NAMES])
        more = len(points) - MOST_NAMES
        names += " " + ngettext("and {n} more", "and {n} more", more).format(n=more)
    return _("{points} can wait.").format(points=names)


def prompt_words(display: Display) -> str:
    """The line of a prompt, "" without one: the next point's name, and no more (R22)."""
    if display.prompt is not Prompt.NEXT_POINT or not display.next_point:
        return ""
    return _("After this: {point}").format(point=display.next_point)


def first_words_prompt(display: Display) -> str:
    """What a screen reader says when the first words are emphasised; "" without that (R22)."""
    if display.prompt is not Prompt.FIRST_WORDS or not display.page.words:
        return ""
    return _("Your first words: {words}").format(words=display.page.first_words)


def after_label(display: Display) -> str:
    """What stands before the first words of where Next leads; a whole sentence where it leads
    nowhere."""
    if display.help is not None:
        return _(TAKE_YOUR_TIME)
    if display.after is None:
        return notice_words(display) + "." if display.notice is Notice.STOP_HERE else _(LAST_WORDS)
    if display.phase is Phase.READY and display.page_number == 0:
        return _(PRESS_NEXT) + " " + _(AFTER_THIS)
    ending = display.after.is_ending and not display.after.same_card
    return _(AFTER_THIS_ENDING) if ending else _(AFTER_THIS)


def after_words(after: After) -> str:
    """The first words of where Next leads, without the stop at their end."""
    return after.first_words.rstrip(".,:;、。，")


def holding_words(help_: Help) -> str:
    """The sentence to say: the speaker's own, or one of ours until they have one."""
    return help_.holding or _(HOLDING[help_.turn % len(HOLDING)])


def choice_words(choice: Choice) -> str:
    """One of the three large choices (R12)."""
    return _(_CHOICE[choice])


def item_words(item: ListItem) -> str:
    """One line of the list of cards."""
    return _(DONE_ITEM) if item.id == DONE else item.point


def marked_words(item: ListItem) -> str:
    """Which line of the list is marked, for who cannot see the mark."""
    return _("Marked: {point}").format(point=item_words(item))

"""Words of the stage's buttons and panels; the sentences of a talk are in `speakaid.wording`."""

from speakaid.core import events
from speakaid.core.display import Choice, ListItem, TrickyHelp
from speakaid.core.settings import Theme
from speakaid.i18n import N_, _
from speakaid.wording import stage as wording

PAUSED_AT = N_("Pause:")
PAUSE, GO_ON = N_("Pause"), N_("Go on")
TAKE_TIME = N_("Take your time.")
CARRY_ON = N_("Next: carry on with")
CLOCK_GOES_ON = N_("The clock goes on.")
CLOCK_WAITS = N_("The clock has not started.")
BIGGER, SMALLER = N_("Bigger"), N_("Smaller")
PALE, DARK = N_("Pale"), N_("Dark")
MINUTE_MORE, MINUTE_LESS = N_("1 minute more"), N_("1 minute less")
STOP_AT = N_("I must stop at …")
GIVE_BACK = N_("Give me that time back")
STARTS_NOW = N_("My time starts now")
BEGAN_AT_OPENING = N_("I began when this opened")
PUT_BACK = N_("Put back: {point}")
QUESTIONS = N_("Questions")
ALL_POINTS = N_("All my points")
LEAVE = N_("Leave the talk")
MORE = N_("More")
QUESTION_SENTENCES = (
    N_("Please ask one thing at a time."),
    N_("I will answer by email."),
)
NOTE_HERE = N_("A question to keep")
KEEP = N_("Keep it")
KEPT = N_("Kept: {words}")
TO_MY_TALK = N_("Back to my talk")
YOU_ARE_HERE = N_("you are here")
LEFT_OUT = N_("left out for now")
CAME_TO = N_("you came to this")
BACK_FOR_LIST = N_("Or press Back: My talk is done is marked.")
LARGER_NOW, SMALLER_NOW = N_("The letters are larger now."), N_("The letters are smaller now.")
ANSWERS: dict[type[events.Event], str] = {
    events.MinuteMore: N_("You have 1 minute more."),
    events.MinuteLess: N_("You have 1 minute less."),
    events.GiveBack: N_("You have that time back."),
    events.StartsNow: N_("Your time starts now."),
    events.BeganAtOpening: N_("Your time began when this opened."),
    events.PutBack: N_("It is in your talk again."),
}
"""What Pause says of a press that changes nothing else on it."""
NEXT_MOVES = N_("Next and Back move. Enter or “.” chooses.")
AFTER = N_("After")
EARLIER, LATER = N_("5 minutes earlier"), N_("5 minutes later")
SET_STOP = N_("Stop at {time}")
NO_STOP = N_("No stop time")
HELP_IN_SHORT = N_("Next: back to your words.")
MORE_HELP = N_("Press I’m stuck for more help.")
NO_WORDS = N_("This card has no words yet.")


def bar_words(*, short: bool) -> tuple[str, str, str]:
    """The words of the three buttons below, in full or in one word each."""
    full = (wording.BACK, wording.STUCK, wording.ENDING)
    back, stuck, ending = (wording.SHORT[word] if short else word for word in full)
    return _(back), _(stuck), _(ending)


def pause_words() -> tuple[str, str]:
    """The words of the button above: into Pause, and out of it."""
    return _(PAUSE), _(GO_ON)


def theme_words(theme: Theme) -> str:
    """What the button that changes the theme offers."""
    return _(DARK) if theme is Theme.PALE else _(PALE)


def item_state(item: ListItem) -> str:
    """What there is to know about a line of the list, besides its name."""
    if item.present:
        return _(YOU_ARE_HERE)
    if item.set_aside:
        return _(LEFT_OUT)
    return _(CAME_TO) if item.come_to else ""


def tricky_words(help_: TrickyHelp) -> str:
    """The help for one word, after the word itself: meaning, then its letters."""
    return " · ".join(part for part in (help_.meaning, help_.letters) if part)


def place_words(first_words: str) -> str:
    """The place that Pause keeps, without the stop at its end."""
    return first_words.rstrip(".,:;、。，") or _(NO_WORDS)


def sized(step: int) -> str:
    """What Pause says of other letters."""
    return _(LARGER_NOW if step > 0 else SMALLER_NOW)


def answer_to(event: events.Event) -> str:
    """What Pause says of a press, "" where the screen itself shows what came of it."""
    return _(ANSWERS[type(event)]) if type(event) in ANSWERS else ""


def choice_icon(choice: Choice) -> str:
    """The icon beside one of the three choices."""
    icons = {Choice.WORDS: "arrow-back-up", Choice.SKIP: "arrow-right", Choice.ENDING: "flag"}
    return icons[choice]

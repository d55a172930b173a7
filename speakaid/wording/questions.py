"""Every sentence of the five questions of a new talk, and of the two things after them."""

from datetime import date

from speakaid.i18n import N_, _
from speakaid.wording.days import whole_day

TITLE = N_("New talk")
BACK, SKIP, NEXT, MAKE = N_("Back"), N_("Skip"), N_("Next"), N_("Make my talk")
LAST_PART = N_("Nearly done")
KEPT_FROM_BEFORE = N_("Your answers from before are still here.")
BEGIN_ANEW, BRING_BACK = N_("Begin with empty answers"), N_("Bring them back")
PUT_ASIDE = N_("Your earlier answers are put aside.")

TALK = N_("What is your talk called, and how long may it be?")
TALK_TITLE, TALK_AUDIENCE = N_("The name of your talk"), N_("Who will listen?")
LENGTH, DAY = N_("How long?"), N_("On which day?")
OTHER_LENGTH, UNKNOWN_LENGTH = N_("Another length"), N_("I do not know")
MINUTE_LESS, MINUTE_MORE = N_("1 minute less"), N_("1 minute more")
DAY_HOW = N_("Such as 26 November. You can leave it empty.")
DAY_NOT_READ = N_("What you wrote is kept. SpeakAid knows days like: 26 November, or: Thursday.")

MUST_HEAR = N_("What must they hear?")
MUST_HEAR_HOW = N_("One thing a line, in your own words. Each becomes a card.")
MUST_HEAR_LINE = N_("What they must hear, line {number}")

OPENING = N_("How will you begin?")
OPENING_HOW = N_("Your first words. A greeting and your name are a good beginning.")
ENDING = N_("How will you end?")
ENDING_HOW = N_("Your last words. On the stage they are always one press away.")

WORDS = N_("Which words do you want help with?")
WORDS_HOW = N_("One word a line. You can add what it means: “choir: we sing on Tuesdays”.")
WORDS_BOX = N_("Words I want help with")

HOLDING = N_("What will you say when a word will not come?")
HOLDING_HOW = N_("Up to three sentences. “I’m stuck” shows them. Press one below to take it.")
HOLDING_LINE = N_("What I will say, sentence {number}")
PROPOSALS = (
    N_("One moment, please. I know what I want to say."),
    N_("The word will come. Please wait with me."),
    N_("Let me look at my next point."),
)
TAKE, TAKEN = N_("Take this sentence."), N_("It is taken.")
NO_ROOM = N_("There are three sentences already. Empty a line to take another.")

PATIENCE = N_("Will you ask for patience at the start?")
PATIENCE_HOW = N_("Many listeners are glad to be told. It becomes a card after your opening.")
YES, NO = N_("Yes"), N_("No")
PATIENCE_BOX = N_("How I say it")
PATIENCE_PROPOSAL = N_("I sometimes lose a word. Please give me a moment.")


def count(number: int, of: int) -> str:
    """Where we are: the questions, then what comes after them."""
    if number > of:
        return _(LAST_PART)
    return _("Question {number} of {count}").format(number=number, count=of)


def must_hear_line(number: int) -> str:
    """The name of one of the lines."""
    return _(MUST_HEAR_LINE).format(number=number)


def holding_line(number: int) -> str:
    """The name of the line of one sentence."""
    return _(HOLDING_LINE).format(number=number)


def day_read(typed: str, day: date | None) -> str:
    """What was understood of a day."""
    if not typed.strip():
        return _(DAY_HOW)
    return _(DAY_NOT_READ) if day is None else _("{day}.").format(day=whole_day(day))

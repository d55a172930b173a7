"""Every sentence of *Before you start*: one question a screen, in plain words."""

from datetime import time

from speakaid.core.deck import Card
from speakaid.i18n import N_, _, ngettext
from speakaid.wording.names import named

TITLE = N_("Before you start")
BACK, GOOD, SHOW = N_("Back"), N_("This is good"), N_("Show my first words")
AS_LAST_TIME = N_("All as last time")

WHEN = N_("When must you stop?")
OTHER_LENGTH, AT_TIME, NOBODY = N_("Another length"), N_("At a time of day"), N_("Nobody told me")
MINUTE_LESS, MINUTE_MORE = N_("1 minute less"), N_("1 minute more")
HOUR_EARLIER, HOUR_LATER = N_("1 hour earlier"), N_("1 hour later")
EARLIER, LATER = N_("5 minutes earlier"), N_("5 minutes later")

POINTS = N_("Which points must you say?")
MUST, IN_TALK, LEAVE_OUT = N_("I must say it"), N_("It is in my talk"), N_("It may be left out")
OPENING_STAYS = N_("Your opening. It is always there.")
ENDING_STAYS = N_("Your ending. It is always one press away.")
MEND = N_("Change a word")
SHOW_REST = N_("Show all the points")
KEEP, AS_IT_WAS = N_("Keep"), N_("As it was")
MEND_TITLE = N_("Change a word: “{point}”")
MEND_NAME = N_("The name of this point")
MEND_BOX = N_("The words of this card")
NOTHING_LEFT = N_("A card needs a word or two. Type some, or press “As it was”.")

WHICH_SCREEN = N_("A number stands on each screen now. Which screen do you look at?")
SCREEN_HOW = N_("Choose one that the audience cannot see.")
THIS_SCREEN = N_("This is the screen you are looking at now.")
SLIDES = N_("Does another program show your slides?")
NO_SLIDES, YES_SLIDES = N_("No"), N_("Yes, on the other screen")
NO_SLIDES_ABOUT = N_("The other screen shows nothing.")
YES_SLIDES_ABOUT = N_("SpeakAid keeps to your screen and leaves the other one alone.")
WORDS_HERE = N_("Your words are on this screen.")
WORDS_THERE = N_("Your words are on screen {number}.")
ONE_SCREEN = N_("If a projector shows the same picture, the audience sees your words too.")
OTHER_NOTHING = N_("The other screen shows nothing.")
OTHER_SLIDES = N_("The other screen is left to your slides.")

BANK_CARD = N_("Hold a bank card against the screen. Is it as wide as this one?")
BANK_CARD_HOW = N_("This screen does not tell its size, and a bank card is the same everywhere.")
NARROWER, WIDER = N_("Narrower"), N_("Wider")
CARD_SHAPE = N_("A card as wide as a bank card")

HOW_FAR = N_("How far do you stand from the screen?")
DISTANCES = {
    60: (N_("60 cm"), N_("At a laptop, sitting")),
    100: (N_("1 m"), N_("At a lectern")),
    200: (N_("2 m"), N_("Two large steps")),
    300: (N_("3 m"), N_("Three large steps")),
}
LETTERS = N_("Stand where you will stand. Which is easier to read?")
PALE, DARK = N_("Pale"), N_("Dark")
SIZE, SMALLER, BIGGER = N_("Size of letters"), N_("Smaller"), N_("Bigger")
TOO_LITTLE = N_(
    "At this size only a few words fit on the screen at once. Stand nearer, choose smaller "
    "letters, or take a larger screen."
)

CLICKER = N_("Press each button of your clicker, or the keys you will use.")
CLICKER_HOW = N_("No clicker? On the stage Space goes on, and the arrows work too.")
NOT_PRESSED = N_("Waiting for a button")
TRIAL = N_("Buttons and keys")
TEACH_STUCK, TEACH_ENDING = N_("Teach a button: I’m stuck"), N_("Teach a button: My ending")
PRESS_STUCK = N_("Press the button that shall be “I’m stuck”.")
PRESS_ENDING = N_("Press the button that shall be “My ending”.")
LEARNED = N_("Thank you. This button is now “{act}”.")
UNUSED = N_("This button does nothing on stage. You can teach it.")
FORGET = N_("Undo what was taught")
UNTAUGHT = N_("All buttons are as they were.")
THAT_IS = N_("That is {act}.")
ACTS = {
    "next": N_("Next"),
    "back": N_("Back"),
    "stuck": N_("I’m stuck"),
    "ending": N_("My ending"),
    "pause": N_("Pause"),
    "choose": N_("Choose"),
}

GO_ON = N_("To go on, press Tab and then Enter, or click “This is good”.")

READY = (N_("Everything is ready."), N_("One thing to know."), N_("Two things to know."))
"""By how many of the lines below ask for something."""
NO_TIME = N_("No time is shown. You can set one in Pause.")
STOP_AT = N_("You stop at {time}.")
REACH = N_(
    "The chair can show you a card. When it is time for your ending, a band comes on your screen. "
    "It stays until you have seen it."
)
REACH_WITHOUT_END = N_(
    "The chair can show you a card. No band comes by itself, as your end is not known. When you "
    "know it, press “I must stop at …” in Pause: then the band comes in time."
)
AWAKE = N_("This computer stays awake.")
MAY_SLEEP = N_(
    "This computer may go dark by itself. Press the Shift key if it does: that turns no page."
)
PLUGGED_IN = N_("The power is plugged in.")
BATTERY = N_("The battery is at {percent} %. Please plug in the power if you can.")
BATTERY_UNKNOWN = N_("The computer runs on its battery. Please plug in the power if you can.")


def question(number: int, count: int) -> str:
    """Where we are among the questions."""
    return _("Question {number} of {count}").format(number=number, count=count)


def minutes(count: int) -> str:
    """A length of time."""
    return ngettext("{n} minute", "{n} minutes", count).format(n=count)


def clock(moment: time) -> str:
    """A time of day."""
    return f"{moment:%H:%M}"


def stop_at(moment: time) -> str:
    """What a choice says of a time of day."""
    return _("I must stop at {time}").format(time=clock(moment))


def you_have(count: int) -> str:
    """The slot, in the list of what is ready."""
    return ngettext("You have {n} minute.", "You have {n} minutes.", count).format(n=count)


def mend_title(card: Card) -> str:
    """The heading over the words that are changed."""
    return _(MEND_TITLE).format(point=card.name)


def mends(card: Card) -> str:
    """What a screen reader says of *Change a word*."""
    return f"{_(MEND)}: {card.name}"


def letter_size(share: float) -> str:
    """What a screen reader says of the letters: who sees them needs no figure."""
    percent = round(share * 100)
    if percent == 100:
        return _("The usual size of letters")
    return _("{percent} % of the usual size").format(percent=percent)


def screen(number: int) -> str:
    """The name of a screen."""
    return _("Screen {number}").format(number=number)


def that_is(act: str) -> str:
    """What a press does."""
    return _(THAT_IS).format(act=_(ACTS[act]))


def learned(act: str) -> str:
    """A button was taught."""
    return _(LEARNED).format(act=_(ACTS[act]))


def fits(whole: int, slot: int | None) -> str:
    """All of it fits, or nobody knows how long it may be. Both in minutes."""
    takes = ngettext(
        "All of it takes about {n} minute.", "All of it takes about {n} minutes.", whole
    ).format(n=whole)
    return takes if slot is None else f"{takes} {you_have(slot)} {_('It fits.')}"


def left_out(slot: int, points: tuple[str, ...]) -> str:
    """All of it does not fit, but what may be left out is enough."""
    names = _(", ").join(map(named, points))
    return _(
        "You have {slot}, and all of it is longer. If time is short, this is left out: {names}."
    ).format(slot=minutes(slot), names=names)


def mark_more(whole: int, slot: int) -> str:
    """The important points fit; not enough is marked as may be left out."""
    return _(
        "You have {slot}, and all of it takes about {whole}. Which points may be left out, if time "
        "is short?"
    ).format(slot=minutes(slot), whole=minutes(whole))


def too_long(must: int, slot: int) -> str:
    """Even what must be said is longer than the slot."""
    if must <= slot:
        return _(
            "What you must say takes a little longer than {slot}. Choose fewer points that you "
            "must say, or ask for a little more time."
        ).format(slot=minutes(slot))
    return _(
        "What you must say takes about {must}, and you have {slot}. Choose fewer points that you "
        "must say, or ask for a little more time."
    ).format(must=minutes(must), slot=minutes(slot))

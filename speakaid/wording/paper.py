"""Every sentence on the printed pages that is not the speaker's own."""

from speakaid.core.deck import Card, TrickyWord
from speakaid.i18n import N_, _, ngettext

MUST_SAY, LEAVE_OUT = N_("I must say it"), N_("It may be left out")
OPENING, ENDING = N_("My opening"), N_("My ending")
CARD_GOES_ON = N_("This card goes on.")
LAST_CARD = N_("This is my last card.")
_SHORT = 5
UNNAMED, NO_WORDS = N_("My talk"), N_("A card without words")

PLAN = N_("My plan")
PLAN_GOES_ON = N_("My plan, goes on")

TODAY_GOES_ON = N_("People today, goes on")
SLIP = ((N_("Name"), 1), (N_("How we met"), 2), (N_("What I promised"), 3))
"""What a slip asks, and on how many lines."""

ORGANISER = N_("For the organiser of this talk")
ORGANISER_GOES_ON = N_("For the organiser of this talk, goes on")
ORGANISER_ABOUT = N_("This helps me to speak well. Thank you for reading it.")
ORGANISER_ASKS = {
    "introduce_me": N_("Please introduce me like this"),
    "signals": N_("How you tell me the time"),
    "stands_near": N_("Who stands near me"),
    "stop_time": N_("When I must stop"),
    "quiet_room": N_("The quiet room for before and after"),
    "slides": N_("When I say “Next slide, please”"),
}
"""The head of each part, by the field of the deck."""
_TALK, _DAY, _LENGTH, _AUDIENCE = N_("Talk:"), N_("Day:"), N_("Length:"), N_("For whom:")


def number(card: int, cards: int) -> str:
    """Which card this is, so that dropped pages can be put in order."""
    return _("{card} of {cards}").format(card=card, cards=cards)


def short_name(card: Card) -> str:
    """The name of a card in at most five words."""
    words = card.name.split()
    return " ".join(words[:_SHORT]) + (" …" if len(words) > _SHORT else "")


def further_page(mark: str, page: int) -> str:
    """What stands above a card that goes on: its name or mark, and the page of the card."""
    if mark:
        return _("{mark}, page\u00a0{n}").format(mark=mark, n=page)
    return _("Page {n}").format(n=page)


def after_this(first_words: str) -> str:
    """How the next card begins."""
    return _("After this: {words}").format(words=first_words.rstrip(".,:;、。，"))


def help_with(word: TrickyWord) -> str:
    """A tricky word, and all the help for it that can stand on paper."""
    parts = (
        word.meaning.strip(),
        _("Begins: {letters}").format(letters=word.letters.strip()) if word.letters.strip() else "",
        _("Sounds like: {sound}").format(sound=word.sounds_like.strip())
        if word.sounds_like.strip()
        else "",
    )
    told = ". ".join(part.rstrip(".") for part in parts if part)
    return _("{word}: {help}").format(word=word.word.strip(), help=told) if told else ""


def clock(seconds: float) -> str:
    """Where the clock stands, from 0:00: minutes and seconds."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def minutes(seconds: float) -> str:
    """How long something takes, to half a minute."""
    halves = max(1, round(seconds / 30))
    whole, half = divmod(halves, 2)
    if not whole:
        return _("½ minute")
    if half:
        return _("{n}½ minutes").format(n=whole)
    return ngettext("{n} minute", "{n} minutes", whole).format(n=whole)


def short_minutes(seconds: float) -> str:
    """The same, where there is little room."""
    halves = max(1, round(seconds / 30))
    whole, half = divmod(halves, 2)
    count = f"{whole or ''}{'½' if half else ''}"
    return _("{n} min").format(n=count)


def plan_times(whole: float, slot: float | None) -> str:
    """How long the talk takes, and how long it may."""
    takes = _("All of it takes about {minutes}.").format(minutes=minutes(whole))
    if slot is None:
        return takes
    return takes + " " + _("I have {minutes}.").format(minutes=minutes(slot))


def begin_ending(seconds: float) -> str:
    """When to come to the ending, by the clock of the talk."""
    return _("Begin my ending at {clock}, or before.").format(clock=clock(seconds))


def organiser_facts(
    title: str, day: str, slot: float | None, audience: str
) -> tuple[tuple[str, str], ...]:
    """What is known of the talk, and what it is called; "" where nobody knows it yet."""
    length = "" if slot is None else minutes(slot)
    known = ((_TALK, title), (_DAY, day), (_LENGTH, length), (_AUDIENCE, audience))
    return tuple((_(name), " ".join(value.split())) for name, value in known)


def told_of(name: str, words: str) -> str:
    """What is told of a person: “Voice: low, and she laughs”."""
    return _("{name}: {words}").format(name=name, words=words)


def title_of(title: str) -> str:
    """The name of a talk, or what stands for it."""
    return title.strip() or _(UNNAMED)

"""Every sentence of Practise. Nothing in it judges, counts or hurries."""

from collections.abc import Iterator

from speakaid.core.practice.items import HOLDING, ItemKind, Way, kind_of, own_cards
from speakaid.core.practice.plan import DayPlan, Part
from speakaid.core.talk import Talk
from speakaid.i18n import N_, _

TITLE = N_("Practise")
WAYS = {
    Way.READ: N_("Read with me"),
    Way.FADE: N_("Less and less to read"),
    Way.RECALL: N_("From memory"),
    Way.WORDS: N_("Words I want help with"),
    Way.RUN_THROUGH: N_("Run-through"),
}
ABOUT = {
    Way.READ: N_("A few lines at a time. The word to say is marked."),
    Way.FADE: N_("All words, then key words, then first letters."),
    Way.RECALL: N_("Your opening, your ending, what you must say."),
    Way.WORDS: N_("One word at a time, in your own sentence."),
    Way.RUN_THROUGH: N_("The stage itself: the whole talk, or a part of it."),
}
_COUNTS = {1: N_("one"), 2: N_("two"), 3: N_("three"), 4: N_("four")}
_NOTHING_YET = N_("There are no words in this talk yet.")
_IS_OVER = N_("The day of this talk has gone by. You can practise it all the same.")


def plan_words(plan: DayPlan, talk: Talk) -> str:
    """What there is to do today, in one or two sentences."""
    if not plan.parts:
        return _(_IS_OVER if own_cards(talk) else _NOTHING_YET)
    time = _("Today: {minutes} minutes.").format(minutes=plan.minutes)
    what = _(", ").join(things_to_do(plan.parts, talk))
    return f"{time} {what[:1].upper()}{what[1:]}."


def things_to_do(parts: tuple[Part, ...], talk: Talk) -> Iterator[str]:
    """What there is in these parts, the most important first."""
    ways = {part.way: part.items for part in parts}
    if Way.RUN_THROUGH in ways:
        yield _("your whole talk on the stage")
    if len(set(ways.get(Way.READ, ()))) > 2 and _reads_all(parts, talk):
        yield _("your talk, to read aloud")
    else:
        yield from _cards(parts, talk)
    if words := len(ways.get(Way.WORDS, ())):
        yield _("one word") if words == 1 else _("{count} words").format(count=_count(words))
    if any(item.startswith(HOLDING) for part in parts for item in part.items):
        yield _("your sentences for hard moments")


def _reads_all(parts: tuple[Part, ...], talk: Talk) -> bool:
    read = {item for part in parts if part.way is Way.READ for item in part.items}
    held = (talk.opening, talk.closing)
    return any(card.id in read for card in own_cards(talk) if card not in held)


def _cards(parts: tuple[Part, ...], talk: Talk) -> Iterator[str]:
    wanted = {item for part in parts for item in part.items}
    kinds = [kind_of(talk, card) for card in own_cards(talk) if card.id in wanted]
    if ItemKind.OPENING in kinds:
        yield _("your opening")
    if ItemKind.CLOSING in kinds:
        yield _("your ending")
    points = sum(1 for kind in kinds if kind not in (ItemKind.OPENING, ItemKind.CLOSING))
    if points:
        yield _("one point") if points == 1 else _("{count} points").format(count=_count(points))


def _count(number: int) -> str:
    return _(_COUNTS[number]) if number in _COUNTS else str(number)

"""Every sentence of *Looking back*: what is so, and nothing about what did not come."""

from collections.abc import Iterator
from datetime import date

from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import ItemKind
from speakaid.core.practice.looking_back import Fact, FactKind, Run
from speakaid.i18n import N_, _, ngettext
from speakaid.wording import paper
from speakaid.wording.when import day_words

TITLE, BACK = N_("Looking back"), N_("Back")
NOTHING_YET = N_(
    "There is nothing to read here yet. What comes to you by itself, and what brings a word, will "
    "stand here."
)
RUNS = N_("How long your run-throughs took")
EARLIER = N_("Show earlier ones")
SHOW_PICTURE, SAVE = N_("Show it as a picture"), N_("Save it for a therapist")
PICTURE = N_("Picture: how long your run-throughs took")

_OWN = {ItemKind.OPENING: N_("your opening"), ItemKind.CLOSING: N_("your ending")}
_BEGAN = N_("You began {what} without help.")
_SENTENCES = {
    FactKind.WITHOUT_HELP: N_("You said {what} without help."),
    FactKind.BY_ITSELF: N_("{what} came by itself."),
    FactKind.FROM_ITS_NAME: N_("You say {what} from its name alone."),
    FactKind.FROM_LETTERS: N_("You say {what} from its first letters."),
}
_BROUGHT: dict[HelpKind | None, str] = {
    HelpKind.MEANING: N_("Its meaning brought {what}."),
    HelpKind.PICTURE: N_("The picture brought {what}."),
    HelpKind.LETTERS: N_("The first letters brought {what}."),
    HelpKind.SOUND: N_("Its sound brought {what}."),
}
_HELP_CAME = N_("With a little help {what} came.")
_SHORT = N_("less than a minute")


def fact_words(fact: Fact) -> str:
    """Something that is so, in a sentence."""
    return _(_sentence(fact)).format(what=_what(fact))


def run_words(run: Run, today: date) -> str:
    """How long a run-through took, in a sentence."""
    about = ngettext("about {n} minute", "about {n} minutes", _whole(run)).format(n=_whole(run))
    return _("{day}: {time}.").format(
        day=day_words(run.day, today), time=about if _whole(run) else _(_SHORT)
    )


def slot_words(slot: float | None) -> str:
    """How long the speaker may speak, in a sentence; nothing while nobody knows it."""
    if slot is None:
        return ""
    return _("Your time is {minutes}.").format(minutes=paper.minutes(slot))


def text_version(runs: tuple[Run, ...], slot: float | None, today: date) -> str:
    """All that the picture shows, in sentences, each in its own line."""
    return "\n".join(_lines(runs, slot, today))


def slot_label(slot: float) -> str:
    """What stands at the line in the picture."""
    return _("Your time: {minutes}").format(minutes=paper.minutes(slot))


def run_label(run: Run) -> str:
    """What stands at a bar in the picture."""
    return minutes(_whole(run)) if _whole(run) else _(_SHORT)


def minutes(count: int) -> str:
    """So many whole minutes; the beginning of an axis is a number alone."""
    return ngettext("{n} minute", "{n} minutes", count).format(n=count) if count else "0"


def _sentence(fact: Fact) -> str:
    if fact.kind is FactKind.HELPED_BY:
        return _BROUGHT.get(fact.help, _HELP_CAME)
    if fact.kind is FactKind.WITHOUT_HELP and fact.item is ItemKind.OPENING:
        return _BEGAN
    return _SENTENCES[fact.kind]


def _what(fact: Fact) -> str:
    own = _OWN.get(fact.item)
    name = " ".join(fact.name.split())
    return _("“{name}”").format(name=name) if own is None else _(own)


def _whole(run: Run) -> int:
    return round(run.seconds / 60)


def _lines(runs: tuple[Run, ...], slot: float | None, today: date) -> Iterator[str]:
    if slot is not None:
        yield slot_words(slot)
    for run in runs:
        yield run_words(run, today)

"""Each hint in one kind sentence, and what one may do about it. A hint asks for nothing."""

from speakaid.core.deck import Deck
from speakaid.core.hints import Hint, HintKind
from speakaid.core.ready import Missing
from speakaid.i18n import N_, _, ngettext
from speakaid.wording.names import named

NOT_NOW, NEVER = N_("Not now"), N_("Never show this hint")
READY = N_("Ready: this talk has an opening and an ending of your own.")
NOT_YET = N_("To be ready: {parts}.")

_PARTS = {
    Missing.CARDS: N_("the first card"),
    Missing.OPENING: N_("an opening"),
    Missing.ENDING: N_("an ending of your own"),
}
_ACTIONS = {
    HintKind.NO_ENDING: N_("Write my ending"),
    HintKind.NO_OPENING: N_("Write my opening"),
    HintKind.LONG_CARD: N_("Make two points of it"),
    HintKind.WORD_WITHOUT_HELP: N_("Add help for it"),
}
_KINDS = {
    HintKind.NO_ENDING: N_("A talk without an ending"),
    HintKind.NO_OPENING: N_("A talk without an opening"),
    HintKind.LONGER_THAN_SLOT: N_("A talk longer than its time"),
    HintKind.NOTHING_MUST_SAY: N_("No point that you must say"),
    HintKind.LONG_CARD: N_("Many words at a point"),
    HintKind.LONG_FIRST_LINE: N_("A long first line"),
    HintKind.LONG_SENTENCE: N_("A long sentence"),
    HintKind.WORD_WITHOUT_HELP: N_("A word without help"),
    HintKind.WORD_NOT_ON_CARD: N_("A word that is not in its point"),
}


def sentence(hint: Hint) -> str:
    """The hint, said to the person who writes; on the card that it is about, if it is about one."""
    match hint.kind:
        case HintKind.NO_ENDING:
            return _("There is no ending yet. A last line of your own is good to have.")
        case HintKind.NO_OPENING:
            return _("There is no opening yet. First words of your own are good to have.")
        case HintKind.NOTHING_MUST_SAY:
            return _("No point is marked “I must say it”. Which one matters most?")
        case HintKind.LONGER_THAN_SLOT:
            return _longer(hint)
    return _of_card(hint)


def action(hint: Hint) -> str:
    """What one may do about it at a press; nothing where it is left to the person."""
    if hint.kind is HintKind.LONG_CARD and hint.split_at is None:
        return ""
    return _(_ACTIONS.get(hint.kind, ""))


def kind(which: HintKind) -> str:
    """What a kind of hint is called, where it stands for itself."""
    return _(_KINDS[which])


def turned_off(kinds: tuple[HintKind, ...]) -> str:
    """Which hints are not shown any more, a line each."""
    return "\n".join(map(kind, kinds))


def line(hint: Hint, deck: Deck) -> str:
    """The hint as a line of a list, with the name of the card that it is about."""
    about = (card.name for card in deck.cards if card.id == hint.card)
    name = " ".join(next(about, "").split())
    said = sentence(hint)
    return said if not name else _("{card}: {hint}").format(card=name, hint=said)


def readiness(missing: tuple[Missing, ...]) -> str:
    """Whether a talk is ready, or what would make it so."""
    if not missing:
        return _(READY)
    return _(NOT_YET).format(parts=parts_of(missing))


def parts_of(missing: tuple[Missing, ...]) -> str:
    """What is still to be made, as a list in words."""
    return _(", ").join(_(_PARTS[part]) for part in missing)


def _of_card(hint: Hint) -> str:
    match hint.kind:
        case HintKind.LONG_CARD:
            return _long_card(hint.words, can_split=hint.split_at is not None)
        case HintKind.LONG_FIRST_LINE:
            return ngettext(
                "The first line has {n} word. A shorter one is found more quickly.",
                "The first line has {n} words. A shorter one is found more quickly.",
                hint.words,
            ).format(n=hint.words)
        case HintKind.LONG_SENTENCE:
            return ngettext(
                "One sentence has {n} word. Two sentences may be easier to say.",
                "One sentence has {n} words. Two sentences may be easier to say.",
                hint.words,
            ).format(n=hint.words)
        case HintKind.WORD_WITHOUT_HELP:
            return _("“{word}” has no help yet. A meaning or a picture can bring it back.").format(
                word=hint.word
            )
    return _("“{word}” does not stand in this point, so its help will not come here.").format(
        word=hint.word
    )


def _long_card(count: int, *, can_split: bool) -> str:
    if can_split:
        return ngettext(
            "This point has {n} word. Two points may be easier.",
            "This point has {n} words. Two points may be easier.",
            count,
        ).format(n=count)
    return ngettext(
        "This point has {n} word. Fewer may be easier.",
        "This point has {n} words. Fewer may be easier.",
        count,
    ).format(n=count)


def _longer(hint: Hint) -> str:
    whole, slot = _minutes(hint.seconds), _minutes(hint.slot_seconds)
    if whole == slot:
        takes = _("All of it takes a little longer than the {slot} that you have.")
    else:
        takes = _("All of it takes about {whole}, and you have {slot}.")
    return f"{takes.format(whole=whole, slot=slot)} {_what_gives(hint)}"


def _what_gives(hint: Hint) -> str:
    """What the stage would leave out, or what the speaker can do."""
    names = _(", ").join(map(named, hint.left_out))
    if hint.fits:
        return _("If time is short, this is left out: {names}.").format(names=names)
    if names:
        return _("Without these points it is still longer: {names}.").format(names=names)
    return _("You can mark points that may be left out, or ask for a little more time.")


def _minutes(seconds: float) -> str:
    count = max(1, round(seconds / 60))
    return ngettext("{n} minute", "{n} minutes", count).format(n=count)

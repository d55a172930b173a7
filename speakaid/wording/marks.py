"""Every sentence of the speaker's own marks on a talk: that it is ready, and that it is locked."""

from collections.abc import Sequence

from speakaid.core.deck import Card, Deck
from speakaid.core.ready import is_ready, may_be_ready, missing
from speakaid.core.whose import awaits_yes
from speakaid.i18n import N_, _
from speakaid.wording.hints import parts_of
from speakaid.wording.names import named

READY, LOCK = "ready", "lock"

READY_WORD = N_("My talk is ready")
READY_ABOUT = N_("A mark for you. You can change the words all the same.")
UNREADY_ABOUT = N_("You marked it. Another press takes the mark away.")
LOCK_WORD, UNLOCK_WORD = N_("Lock the talk"), N_("Unlock the talk")
LOCK_ABOUT = N_("Nobody changes it by mistake. You can give it all the same.")
UNLOCK_ABOUT = N_("It is locked: nothing in it changes.")
ONLY_SPEAKER = N_("Only the speaker does this.")
IS_LOCKED = N_("The talk is locked.")
NOW_LOCKED = N_("Your talk is locked.")
NOT_LOCKED = N_("The talk is unlocked.")
NOW_READY, NOT_READY = N_("Your talk is marked as ready."), N_("The mark is taken away.")


def ready_about(deck: Deck) -> str:
    """What the mark means, or what is still to come before it can be set."""
    if is_ready(deck):
        return _(UNREADY_ABOUT)
    if may_be_ready(deck):
        return _(READY_ABOUT)
    to_come = [parts_of(found)] if (found := missing(deck)) else []
    if cards := awaits_yes(deck):
        to_come.append(_yes_to(cards))
    return _("Still to come: {parts}.").format(parts=_(", ").join(to_come))


def _yes_to(cards: Sequence[Card]) -> str:
    names = _(", ").join(named(card.name) for card in cards[:2])
    if len(cards) > 2:
        return _("your yes to the words of {names} and others").format(names=names)
    return _("your yes to the words of {names}").format(names=names)

"""The few words on the pages for the pocket that are not the speaker's own."""

from speakaid.i18n import N_, _

MUST_SAY, LEAVE_OUT = N_("I must say it"), N_("May be left out")
OPENING, ENDING = N_("My opening"), N_("My ending")
GOES_ON = N_("goes on")


def number(card: int, cards: int) -> str:
    """Which card this is, so that dropped pages can be put in order."""
    return _("{card} of {cards}").format(card=card, cards=cards)

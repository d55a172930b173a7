"""The cards to show to others: the same sentences on the screen and on paper."""

from speakaid.i18n import N_, _

TELL_NAME = N_("I may not recognise your face. Please tell me your name.")
REST = N_("Thank you. I need a rest now.")
LUNCH = N_("Thank you. I need my lunch now.")
CARDS = (TELL_NAME, REST, LUNCH)
"""In the order in which *Another card* shows them."""

GIVE_TIME = N_("Please give me time. I am looking for a word.")
PRINTED = (TELL_NAME, GIVE_TIME, REST, LUNCH)

TITLE, BACK, ANOTHER = N_("A card to show"), N_("Back"), N_("Another card")


def quoted(words: str) -> str:
    """A card to show, as the person reads it."""
    return _("“{words}”").format(words=words)

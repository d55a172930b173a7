"""The kinds of help for a word, as one says them."""

from speakaid.core.practice.help_kinds import HelpKind
from speakaid.i18n import N_

HELPS = {
    HelpKind.MEANING: N_("its meaning"),
    HelpKind.PICTURE: N_("a picture"),
    HelpKind.LETTERS: N_("the first letters"),
    HelpKind.SOUND: N_("what it sounds like"),
    HelpKind.WORD: N_("the whole word"),
    HelpKind.LINE: N_("the line"),
}

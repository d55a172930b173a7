"""A talk that the speaker locked: nobody changes it, and no idea is taken, until it is unlocked.

It keeps off a change by mistake. It is no safe: whoever opens the file can read and unlock it.
"""

from speakaid.core.deck import Deck


def lets(before: Deck, after: Deck) -> bool:
    """Whether this may become of the talk: of a locked one only the same talk, unlocked."""
    return not before.locked or after in (before, before.model_copy(update={"locked": False}))

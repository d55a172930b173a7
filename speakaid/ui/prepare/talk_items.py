"""What in *More* is the speaker's alone, and what rests while the talk is locked."""

from dataclasses import dataclass, replace

from speakaid.core.deck import Deck
from speakaid.core.ready import is_ready, may_be_ready
from speakaid.i18n import _
from speakaid.ui.widgets.menu import Item
from speakaid.wording import marks as say
from speakaid.wording import prepare_more as more

_SPEAKERS = (say.READY, say.LOCK, more.SHELF)
_STAY = (say.LOCK, more.VERSIONS)
"""What a locked talk lets one do."""


@dataclass(frozen=True)
class Rights:
    """What may be done by who types: `decides` says the speaker's own marks, `suggests` ideas."""

    decides: bool = True
    suggests: bool = False
    locked: bool = False

    def of(self, item: Item) -> Item:
        """The item as it is for this person."""
        if self.locked and item.name not in _STAY:
            return replace(item, about=_(say.IS_LOCKED), idle=True)
        if not self.decides and item.name in _SPEAKERS:
            return replace(item, about=_(say.ONLY_SPEAKER), idle=True)
        if self.suggests and item.name == more.REMOVE:
            return replace(item, word=_(more.LEAVE_WORD), about=_(more.LEAVE_ABOUT))
        return item


WHOLE = Rights()
"""What a speaker may do with a talk that is not locked."""


def marks(deck: Deck) -> tuple[Item, ...]:
    """The speaker's marks: ready, and locked."""
    icon = "check" if is_ready(deck) else "flag"
    ready = Item(say.READY, _(say.READY_WORD), say.ready_about(deck), icon, not may_be_ready(deck))
    if deck.locked:
        return ready, Item(say.LOCK, _(say.UNLOCK_WORD), _(say.UNLOCK_ABOUT), "lock-open")
    return ready, Item(say.LOCK, _(say.LOCK_WORD), _(say.LOCK_ABOUT), "lock")

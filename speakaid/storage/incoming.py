"""Another copy of a talk that comes in: by mail, on a stick, from a program that copies folders.

What it says otherwise becomes ideas in the talk that is here. No file is changed by it: what is
given back is to be kept. Pictures and sounds that the ideas name are kept at once; those that
cannot be read are left out.
"""

from collections.abc import Iterable

from speakaid.core.authors import ELSEWHERE
from speakaid.core.comparing import Known, likeliest_origin
from speakaid.core.decided import Asks, replaced_between, unsettled
from speakaid.core.deck import Deck
from speakaid.core.matching import with_my_ids
from speakaid.core.meeting import Joined, joined
from speakaid.core.news import News, ideas_brought, nothing_new
from speakaid.core.proposals import with_ideas_of
from speakaid.core.suggesting import always, received, taken_over
from speakaid.storage.brought_media import BroughtCopy, MayHave
from speakaid.storage.deck_file import DeckFile
from speakaid.storage.earlier import Earlier
from speakaid.storage.media_store import MediaStore
from speakaid.storage.own_words import OwnWords
from speakaid.storage.sides import Forms, sides
from speakaid.storage.typists import only_helpers_type


class Incoming:
    """One copy, and what is known here of the talk. Nothing here raises."""

    def __init__(self, copy: DeckFile, media: MediaStore, may_have: MayHave) -> None:
        self._copy, self._media = copy.deck, media
        self._brought = BroughtCopy(copy, may_have)

    def news(self, mine: Deck, own: OwnWords, earlier: Iterable[Deck]) -> News:
        """What the copy brings. Nothing is kept of it."""
        theirs, known = self._compared(mine, own, earlier)
        if only_helpers_type(mine):
            brings = None if taken_over(mine, theirs) == mine else News.SPEAKERS
        else:
            brings = ideas_brought(mine, theirs, known, _asks(mine, theirs, own))
        return brings or nothing_new(mine, self._brought.deck)

    def received(
        self, mine: Deck, own: OwnWords, earlier: Iterable[Deck], *, decided_too: bool
    ) -> Deck:
        """My talk, with the copy's words and ideas as ideas; if wished those once decided, too.

        Those take the place of none that waits. An idea in whose place its helper has put another
        is settled like one that was decided.
        """
        theirs, known = self._compared(mine, own, earlier)
        asks = always if decided_too else _asks(mine, theirs, own)
        deck = received(mine, theirs, ELSEWHERE, known, keeps_both=decided_too, asks=asks)
        for idea in replaced_between(mine, deck):
            own.note_replaced(idea)
        return self._kept(deck)

    def taken_over(self, mine: Deck) -> Deck:
        """The speaker's talk that came back to a helper: its words, and the ideas of both."""
        return self._kept(taken_over(mine, with_my_ids(mine, self._brought.deck)))

    def joined(self, mine: Deck, own: OwnWords, earlier: Earlier, *, talk_stays: bool) -> Joined:
        """The talk and a copy of it that a syncing program made: which words are mine, `sides` say.

        `talk_stays`: they are those of the talk.
        """
        forms = Forms(mine, self._copy, self._brought.deck)
        found = sides(forms, own, earlier, talk_stays=talk_stays)
        deck = joined(*found, _asks(found.mine, found.theirs, own))
        return Joined(found.mine, mine, self._kept(deck))

    def _compared(self, mine: Deck, own: OwnWords, earlier: Iterable[Deck]) -> tuple[Deck, Known]:
        """The copy as it is compared with mine, and what is known of earlier times.

        A copy that says what was written here once is an older form of mine: only its ideas are
        news. In others what came to mine after the copy was taken is not missing.
        """
        theirs = with_my_ids(mine, self._brought.deck)
        if own.wrote_at(self._copy) >= 0 and not self._brought.taken:
            theirs = with_ideas_of(mine, theirs)
        decks = (mine, *earlier)
        return theirs, Known(decks, likeliest_origin(theirs, decks))

    def _kept(self, deck: Deck) -> Deck:
        self._brought.keep(deck, self._media)
        return deck


def _asks(mine: Deck, theirs: Deck, own: OwnWords) -> Asks:
    """Whether an idea of theirs is to be asked: not if it was decided in either, or replaced."""
    decided = frozenset((*mine.decided, *theirs.decided))
    return unsettled(lambda mark: mark in decided or own.was_replaced(mark), mine)

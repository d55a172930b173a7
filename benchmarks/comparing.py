"""Two copies of a talk of 200 cards compared, without a window: as it is, and at its worst.

`python -m benchmarks.comparing [--quick]`. As it is: a helper's copy with five changes. At its
worst: every card was changed and has another id, so that each is looked for by its words.
"""

import sys
from time import perf_counter

from benchmarks.events import deck
from benchmarks.figures import summary, tell
from speakaid.core import edits
from speakaid.core.deck import Card, Deck
from speakaid.core.offers import Offers

CARDS = 200
ROUNDS, QUICK = 50, 5


def with_five_changes(mine: Deck) -> Deck:
    """An edit, an addition, a removal, a move, and another ending."""
    ids = [card.id for card in mine.cards]
    theirs = edits.with_card(mine, ids[1], script="Other words.")
    theirs = edits.added(theirs, ids[2], Card(point="New", script="A card more."))
    theirs = edits.removed(theirs, ids[3])
    theirs = edits.moved(theirs, ids[4], len(ids) // 2)
    return edits.with_card(theirs, ids[-1], script="Thank you.")


def all_other(mine: Deck) -> Deck:
    """Every card in other words, under another name and another id."""
    cards = (
        Card(point=f"{card.point}, again", script=f"So. {card.script} That is all.", kind=card.kind)
        for card in mine.cards
    )
    return mine.model_copy(update={"cards": tuple(cards)})


def compared(mine: Deck, theirs: Deck) -> float:
    """Milliseconds."""
    began = perf_counter()
    assert Offers(mine, theirs).offers
    return (perf_counter() - began) * 1000


def measure(rounds: int, cards: int = CARDS) -> None:
    mine = deck(cards)
    for case, theirs in (
        ("five changes", with_five_changes(mine)),
        ("every card changed, every id other", all_other(mine)),
    ):
        times = [compared(mine, theirs) for _round in range(rounds)]
        tell("comparing two talks", "ms", cards=cards, case=case, goal=200, **summary(times))


if __name__ == "__main__":
    measure(QUICK if "--quick" in sys.argv else ROUNDS)

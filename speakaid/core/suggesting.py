"""What a helper sees and types: the talk with all in it that they suggest.

The speaker's talk stays beside it, and the difference between the two is the proposal. So a helper
works in the same boxes as the speaker, and changes nothing of theirs.
"""

from collections.abc import Callable, Iterator

from speakaid.core.authors import SOMEBODY, SPEAKER, Author
from speakaid.core.beside import is_held, place_beside, would_hide
from speakaid.core.card import Card
from speakaid.core.comparing import NOTHING_KNOWN, Known, proposal
from speakaid.core.decided import Asks, with_decisions_of, without_decided
from speakaid.core.deciding import all_used
from speakaid.core.deck import Deck
from speakaid.core.placing import with_ends_in_place
from speakaid.core.proposal_changes import Order
from speakaid.core.proposals import living, only, proposal_of, suggested_in, with_proposal
from speakaid.core.suggestions import Proposal, Suggestion, matter_of
from speakaid.core.whose import is_helpers_own, signed


def always(_proposal: Proposal, _one: Suggestion) -> bool:
    """Every idea is to be asked."""
    return True


def seen_by(deck: Deck, author: Author) -> Deck:
    """The talk as this person works on it."""
    return deck if writes_itself(deck, author) else all_used(deck, author)


def writes_itself(deck: Deck, author: Author) -> bool:
    """Whether what this person types is in the talk at once."""
    return author.is_speaker or is_helpers_own(deck)


def typed(deck: Deck, seen: Deck, author: Author) -> Deck:
    """The deck after this person made `seen` of what they saw: in it, or as suggestions."""
    if writes_itself(deck, author):
        return signed(deck, seen, author)
    suggested = proposal(deck, with_ends_in_place(seen), author)
    return with_proposal(deck, author, _with_unseen(seen, suggested))


def received(
    mine: Deck,
    theirs: Deck,
    by: Author = SOMEBODY,
    known: Known = NOTHING_KNOWN,
    *,
    keeps_both: bool = False,
    asks: Asks = always,
) -> Deck:
    """My talk, and in its proposals whatever is otherwise in another copy of it.

    Those are what the copy's proposals hold, as far as mine is not so, and the differences, by
    whoever made the copy: its words come before what was suggested for them. Cards are told apart
    by their ids alone, so that two copies that go to and fro come to rest. `keeps_both`: of two
    ideas of one helper nobody can say which is the newer. What is not asked (`asks`) takes no place
    of what waits.
    """
    deck = with_decisions_of(mine, theirs)
    for one in (*theirs.proposals, proposal(mine, with_ends_in_place(theirs), by, known)):
        asked = only(one, tuple(each for each in one.suggestions if asks(one, each)))
        if asked.suggestions:
            deck = with_more(deck, asked, keeps_both=keeps_both)
    return deck


def taken_over(mine: Deck, theirs: Deck) -> Deck:
    """The speaker's talk as it came back to a helper: its words, and what is not decided yet."""
    deck = theirs.model_copy(update={"id": mine.id})
    for one in mine.proposals:
        deck = with_more(deck, one)
    return without_decided(deck, theirs)


def answered(
    deck: Deck,
    author: Author,
    found: Deck | None = None,
    was: Author = SOMEBODY,
    theirs: Callable[[Suggestion], bool] = bool,
) -> Deck:
    """The deck when somebody says who they are, of whom it was not known till now.

    `found` is the deck as they found it: whatever nobody had signed in it stays so. `was` is the
    helper for whom they were taken. `theirs`: which of the ideas that came are this person's.
    """
    if author == was:
        return deck
    before = None if found is None else proposal_of(found, was)
    unsigned = proposal_of(deck, was)
    if unsigned is not None and unsigned != before:
        rest = with_proposal(deck, was, before)
        if before is not None:
            unsigned = proposal(all_used(rest, was), all_used(deck, was), was)
        own = only(unsigned, tuple(filter(theirs, unsigned.suggestions)))
        deck = _with_own_ideas(rest, author, own)
    return _signed_anew(deck, author, found, was)


def _with_own_ideas(rest: Deck, author: Author, unsigned: Proposal) -> Deck:
    """The deck in which these ideas too are this person's: in the talk, or as ideas."""
    if not author.is_speaker and (clashing := _clashing(rest, author, unsigned)):
        # Two ideas of one person for the same words: both stay, one of them unsigned.
        rest = with_more(rest, only(unsigned, clashing))
        unsigned = only(unsigned, tuple(x for x in unsigned.suggestions if x not in clashing))
    seen = rest if author.is_speaker else all_used(rest, author)
    own = _with_unseen(seen, unsigned.model_copy(update={"by": author}))
    both = all_used(with_proposal(seen, author, own), author)
    return both if author.is_speaker else typed(rest, both, author)


def _clashing(deck: Deck, author: Author, other: Proposal) -> tuple[Suggestion, ...]:
    """Those of the other that would take the place of words that this person suggests."""
    there = set(map(matter_of, suggested_in(deck, author)))
    return tuple(each for each in other.suggestions if matter_of(each) in there)


def _signed_anew(deck: Deck, author: Author, found: Deck | None, was: Author) -> Deck:
    """The deck in which this person signed the cards that `was` signs no more."""
    old = {card.id for card in found.cards if was in card.authors} if found else ()
    cards = tuple(
        card if was not in card.authors or card.id in old else _signed_by(card, author, was)
        for card in deck.cards
    )
    return deck if cards == deck.cards else deck.model_copy(update={"cards": cards})


def _signed_by(card: Card, author: Author, was: Author) -> Card:
    """The card with this author in the place of the one for whom they were taken."""
    names = tuple(dict.fromkeys(author if one == was else one for one in card.authors))
    return card.model_copy(update={"authors": () if names == (SPEAKER,) else names})


def with_more(deck: Deck, one: Proposal, *, keeps_both: bool = False) -> Deck:
    """The deck with these suggestions too; what it says already is none.

    Of whoever has no name each idea stays: where it would hide another one it stands beside it.
    """
    says = (each for each in living(deck, one.suggestions) if not is_held(deck, one.by, each))
    # Two of a copy may be about one card of mine, which the copy has twice: the later counts.
    new = only(one, tuple({matter_of(each): each for each in says}.values()))
    there, beside = proposal_of(deck, one.by), place_beside(one.by, keeps_both=keeps_both)
    if there is None:
        return with_proposal(deck, one.by, new)
    hiding = would_hide(deck, there, new) if beside else ()
    rest = only(new, tuple(each for each in new.suggestions if each not in hiding))
    deck = with_proposal(deck, one.by, _united(there, rest))
    if beside is None or not hiding:
        return deck
    return with_more(deck, only(new, hiding).model_copy(update={"by": beside}), keeps_both=True)


def _with_unseen(seen: Deck, suggested: Proposal) -> Proposal:
    """With what this person suggests and could not see in a talk that had no room for it."""
    unseen = proposal_of(seen, suggested.by)
    return suggested if unseen is None else _united(unseen, suggested)


def _united(one: Proposal, newer: Proposal) -> Proposal:
    """Both; of two suggestions about the same card, field or person the newer."""
    newly = set(map(matter_of, newer.suggestions))
    older = tuple(each for each in one.suggestions if matter_of(each) not in newly)
    suggestions = (*older, *newer.suggestions)
    order = tuple(_in_one_order(one.order, newer.order))
    return Proposal.model_construct(by=one.by, order=order, suggestions=suggestions)


def _in_one_order(older: Order, newer: Order) -> Iterator[str]:
    """The newer order; a card that only the older has stands behind the one it stood behind."""
    known = set(newer)
    behind: dict[str | None, list[str]] = {None: []}
    last: str | None = None
    for card in dict.fromkeys(older):
        if card in known:
            last = card
        else:
            behind.setdefault(last, []).append(card)
    yield from behind[None]
    for card in dict.fromkeys(newer):
        yield card
        yield from behind.get(card, ())

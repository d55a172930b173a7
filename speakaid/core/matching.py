"""Which card of another copy of a talk is which card of mine: by its id, then by its words.

A copy that went through another program (a Word file, a mail) has ids of its own. There a card is
found again by the same words, by the name of its point, by its part as opening or ending, or by
words that are much alike.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rapidfuzz import fuzz, process

from speakaid.core.card import Card, CardKind
from speakaid.core.deck import Deck
from speakaid.core.edits import is_held, of_id
from speakaid.core.suggestions import MoveSuggestion, Proposal, Suggestion, card_suggested

MUCH_ALIKE = 60.0
"""Of 100: so alike are a card and the same card in other words; two cards of a talk hardly are."""
MOST_LOOKED_AT = 400
"""So many cards of a copy are compared word by word; beyond, each is a new one."""
_LONGEST = 2_000
"""Characters: the beginning of a script says whose it is."""


def with_my_ids(mine: Deck, theirs: Deck) -> Deck:
    """Theirs, in which every card that is one of mine bears the id that it has here.

    So it does in what the proposals of the copy say of it.
    """
    if {card.id for card in mine.cards} >= {card.id for card in theirs.cards}:
        return theirs
    return _with_ids(theirs, dict(_pairs(mine, theirs)))


def with_ids_of_used(mine: Deck, theirs: Deck, told: Deck) -> Deck:
    """The same, but only of cards whose words are here as in `told`: theirs with its ideas used."""
    known = _strangers(mine.cards, theirs)
    strange = [card for card in _strangers(told.cards, mine) if of_id(theirs, card.id)]
    return _with_ids(theirs, dict(_by_same_words(known, strange)))


def _with_ids(theirs: Deck, found: Mapping[str, str]) -> Deck:
    if not found:
        return theirs
    cards = tuple(_named(card, found) for card in theirs.cards)
    proposals = tuple(_with_names(one, found) for one in theirs.proposals)
    return theirs.model_copy(update={"cards": cards, "proposals": proposals})


def _pairs(mine: Deck, theirs: Deck) -> Iterator[tuple[str, str]]:
    """Their id and mine, of cards that are the same under two ids."""
    known, strange = _strangers(mine.cards, theirs), _strangers(theirs.cards, mine)
    for find in (_by_same_words, _by_same_name, _by_part, _by_like_words):
        pairs = dict(find(known, strange))
        yield from pairs.items()
        found = set(pairs.values())
        known = [card for card in known if card.id not in found]
        strange = [card for card in strange if card.id not in pairs]


def _strangers(cards: Iterable[Card], other: Deck) -> list[Card]:
    """Those of which the other knows nothing by their ids, neither as a card nor in an idea."""
    ids = {card.id for card in other.cards}
    for proposal in other.proposals:
        ids.update(proposal.order, filter(None, map(card_suggested, proposal.suggestions)))
    return [card for card in cards if card.id not in ids]


def _by_same_words(known: list[Card], strange: list[Card]) -> Iterator[tuple[str, str]]:
    mine: dict[tuple[str, str, str], list[Card]] = {}
    for card in reversed(known):
        mine.setdefault(_words(card), []).append(card)
    for card in strange:
        if found := mine.get(_words(card)):
            yield card.id, found.pop().id


def _by_same_name(known: list[Card], strange: list[Card]) -> Iterator[tuple[str, str]]:
    """A point that only one card of each has: whatever else stands on it, it is that point."""
    mine, theirs = _of_one_name(known), _of_one_name(strange)
    for name, card in theirs.items():
        if name in mine:
            yield card.id, mine[name].id


def _of_one_name(cards: list[Card]) -> dict[str, Card]:
    named = Counter(_plain(card.point) for card in cards)
    return {name: card for card in cards if named[name := _plain(card.point)] == 1 and name}


def _by_part(known: list[Card], strange: list[Card]) -> Iterator[tuple[str, str]]:
    """Another ending in the place of mine is my ending, said otherwise; so is an opening."""
    for kind in (CardKind.OPENING, CardKind.CLOSING):
        mine = next((card for card in known if card.kind is kind), None)
        their = next((card for card in strange if card.kind is kind), None)
        if mine and their:
            yield their.id, mine.id


def _by_like_words(known: list[Card], strange: list[Card]) -> Iterator[tuple[str, str]]:
    choices = {card.id: _beginning(card) for card in known[:MOST_LOOKED_AT] if not is_held(card)}
    for card in strange[:MOST_LOOKED_AT]:
        if is_held(card) or not (words := _beginning(card)):
            continue
        found = process.extractOne(words, choices, scorer=fuzz.ratio, score_cutoff=MUCH_ALIKE)
        if found is not None:
            del choices[found[2]]
            yield card.id, found[2]


def _named(part: Any, names: Mapping[str, str]) -> Any:
    """A card with its id here; anything else as it is."""
    is_other = isinstance(part, Card) and part.id in names
    return part.model_copy(update={"id": names[part.id]}) if is_other else part


def _with_names(proposal: Proposal, names: Mapping[str, str]) -> Proposal:
    order = tuple(names.get(card, card) for card in proposal.order)
    suggestions = tuple(_suggested(one, names) for one in proposal.suggestions)
    return proposal.model_copy(update={"order": order, "suggestions": suggestions})


def _suggested(suggestion: Suggestion, names: Mapping[str, str]) -> Suggestion:
    if isinstance(suggestion, MoveSuggestion):
        card = names.get(suggestion.card, suggestion.card)
        return suggestion.model_copy(update={"card": card})
    parts = {name: _named(part, names) for name, part in suggestion.__dict__.items()}
    return suggestion.model_copy(update=parts)


def _words(card: Card) -> tuple[str, str, str]:
    return _plain(card.point), _plain(card.script), _plain(card.key_words)


def _plain(text: str) -> str:
    """The words alone: documents keep neither the spaces nor the ends of lines."""
    return " ".join(text.split())


def _beginning(card: Card) -> str:
    return "\n".join(part for part in _words(card) if part)[:_LONGEST]

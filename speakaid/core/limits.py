"""What one talk can hold, so that what is written can be read again. Edits check no lengths."""

from collections.abc import Iterator

from speakaid.core.deck import (
    MOST_CARDS,
    MOST_CHARACTERS,
    MOST_TRICKY_WORDS,
    Card,
    Deck,
    Value,
)
from speakaid.core.people import MOST_PEOPLE, Person
from speakaid.core.suggestions import (
    MOST_PROPOSALS,
    MOST_SUGGESTIONS,
    AddSuggestion,
    EditSuggestion,
    PersonSuggestion,
    Suggestion,
)


def within_limits(deck: Deck) -> bool:
    """Whether the deck can be read again once it is written: edits themselves check no lengths."""
    return (
        len(deck.cards) <= MOST_CARDS
        and len(deck.people) <= MOST_PEOPLE
        and len(deck.proposals) <= MOST_PROPOSALS
        and all(len(one.suggestions) <= MOST_SUGGESTIONS for one in deck.proposals)
        and _texts_fit(deck)
        and all(map(_texts_fit, (deck.organiser, *deck.people, *suggested_people(deck))))
        and all(map(card_fits, (*deck.cards, *suggested_cards(deck))))
    )


def card_fits(card: Card) -> bool:
    """Whether a card can be read again once it is written."""
    return len(card.tricky_words) <= MOST_TRICKY_WORDS and all(
        map(_texts_fit, (card, *card.tricky_words))
    )


def suggested_cards(deck: Deck) -> Iterator[Card]:
    """The cards that helpers suggest."""
    for suggestion in _suggestions(deck):
        if isinstance(suggestion, EditSuggestion | AddSuggestion):
            yield suggestion.theirs


def suggested_people(deck: Deck) -> Iterator[Person]:
    """The people that helpers suggest."""
    for suggestion in _suggestions(deck):
        if isinstance(suggestion, PersonSuggestion) and suggestion.theirs:
            yield suggestion.theirs


def _suggestions(deck: Deck) -> Iterator[Suggestion]:
    for proposal in deck.proposals:
        yield from proposal.suggestions


def _texts_fit(value: Value) -> bool:
    """Whether no text, and no sentence of a list, is longer than a text may be."""
    for part in value.__dict__.values():
        sentences = part if isinstance(part, tuple) else (part,)
        if any(isinstance(one, str) and len(one) > MOST_CHARACTERS for one in sentences):
            return False
    return True

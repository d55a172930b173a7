"""What one talk can hold, so that what is written can be read again. Edits check no lengths."""

from collections.abc import Iterator
from itertools import chain

from speakaid.core.about import MOST_HOLDING_SENTENCES, MOST_QUESTION_SENTENCES, About
from speakaid.core.authors import LONGEST_NAME, MOST_AUTHORS, Author
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
    Proposal,
    Suggestion,
)
from speakaid.core.value import LONGEST_SECONDS


def within_limits(deck: Deck) -> bool:
    """Whether the deck can be read again once it is written: edits themselves check no lengths."""
    return counts_fit(deck) and all(map(fits_alone, (deck, *parts_of(deck))))


def parts_of(deck: Deck) -> Iterator[Value]:
    """The parts of a talk, which a step leaves or makes anew: cards, people, suggestions."""
    return chain(deck.cards, deck.people, deck.proposals, _suggestions(deck))


def counts_fit(deck: Deck) -> bool:
    """Whether there are not too many cards, people and proposals."""
    return (
        len(deck.cards) <= MOST_CARDS
        and len(deck.people) <= MOST_PEOPLE
        and len(deck.proposals) <= MOST_PROPOSALS
    )


def card_fits(card: Card) -> bool:
    """Whether a card can be read again once it is written."""
    return (
        len(card.tricky_words) <= MOST_TRICKY_WORDS
        and _time_fits(card.planned_seconds)
        and len(card.authors) <= MOST_AUTHORS
        and all(map(_name_fits, card.authors))
        and all(map(_texts_fit, (card, *card.tricky_words)))
    )


def fits_alone(value: Value) -> bool:
    """Whether a part of a talk, or what is so of the whole talk, can be read again."""
    match value:
        case Card():
            return card_fits(value)
        case About():
            return _about_fits(value)
        case Proposal():
            return _name_fits(value.by) and len(value.suggestions) <= MOST_SUGGESTIONS
        case Person():
            return _texts_fit(value)
    return all(map(fits_alone, inside(value)))


def inside(suggestion: Value) -> Iterator[Value]:
    """What a suggestion holds: how something was seen, and what was made of it."""
    for part in suggestion.__dict__.values():
        if isinstance(part, Value):
            yield part


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


def _about_fits(about: About) -> bool:
    return (
        len(about.holding_sentences) <= MOST_HOLDING_SENTENCES
        and len(about.question_sentences) <= MOST_QUESTION_SENTENCES
        and _time_fits(about.slot_seconds)
        and all(map(_texts_fit, (about, about.organiser)))
    )


def _name_fits(author: Author) -> bool:
    return len(author.name) <= LONGEST_NAME


def _time_fits(seconds: float | None) -> bool:
    return seconds is None or 0 < seconds <= LONGEST_SECONDS


def _texts_fit(value: Value) -> bool:
    """Whether no text, and no sentence of a list, is longer than a text may be."""
    for part in value.__dict__.values():
        sentences = part if isinstance(part, tuple) else (part,)
        if any(isinstance(one, str) and len(one) > MOST_CHARACTERS for one in sentences):
            return False
    return True

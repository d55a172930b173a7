"""The points on which words were typed since somebody said who types: what another may claim.

A sentence is the same wherever in the talk it stands: who splits a point, joins or moves it, has
typed nothing.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from speakaid.core.authors import Author
from speakaid.core.card import Card, TrickyWord
from speakaid.core.deck import Deck
from speakaid.core.proposals import proposal_of
from speakaid.core.sentences import sentences_of
from speakaid.core.suggesting import seen_by, writes_itself
from speakaid.core.suggestions import AddSuggestion, EditSuggestion, Suggestion
from speakaid.core.whose import WORDS

Said = frozenset[str]
"""Sentences."""
_NOTHING: Said = frozenset()


class TypedOn(NamedTuple):
    """A point on which somebody typed: as it was found, None if it is new, and as it is now."""

    before: Card | None
    after: Card


def typed_since(found: Deck, deck: Deck, was: Author) -> tuple[TypedOn, ...]:
    """The points on which `was` typed words since the deck was `found`, in their order.

    Left out is a point to which words came that stood elsewhere and do so no more: with it they
    would go.
    """
    before, after = seen_by(found, was), seen_by(deck, was)
    both = tuple(_both(before, after))
    if not writes_itself(deck, was):
        then, now = words_suggested(found, was), words_suggested(deck, was)
        both = tuple(one for one in both if then.get(one.after.id) != now.get(one.after.id))
    return tuple(_claimable(both, before, after)) if both else ()


def words_suggested(deck: Deck, by: Author) -> Mapping[str, Suggestion]:
    """What this helper suggests for the words of a point, point by point."""
    proposal = proposal_of(deck, by)
    suggestions = proposal.suggestions if proposal else ()
    return {one.about: one for one in suggestions if is_of_words(one)}


def is_of_words(one: Suggestion) -> bool:
    """Whether it is a new point, or one that says otherwise."""
    return isinstance(one, AddSuggestion | EditSuggestion)


def as_found(before: Card | None, after: Card) -> Card | None:
    """The point with the words that it had when it was found; None if it is new.

    Its kind, its time and its marks nobody types: they stay as they are.
    """
    if before is None:
        return None
    written = (*WORDS, "authors", "agreed")
    return after.model_copy(update={name: getattr(before, name) for name in written})


def _both(before: Deck, after: Deck) -> Iterator[TypedOn]:
    """All points that are otherwise than they were."""
    were = {card.id: card for card in before.cards}
    for card in after.cards:
        was = were.get(card.id)
        if was is not card:
            yield TypedOn(as_found(was, card), card)


def _claimable(both: Iterable[TypedOn], before: Deck, after: Deck) -> Iterator[TypedOn]:
    were, are = ({card.id: said_on(card) for card in deck.cards} for deck in (before, after))
    then, now = _all(were.values()), _all(are.values())
    stays = _all(were.get(card, _NOTHING) & said for card, said in are.items())
    for one in both:
        was, said = were.get(one.after.id, _NOTHING), are[one.after.id]
        is_otherwise = said - then or was - now
        if is_otherwise and (said & then) - was <= stays:
            yield one


def _all(said: Iterable[Said]) -> Said:
    return frozenset(chain.from_iterable(said))


def said_on(card: Card) -> Said:
    """Every sentence that stands on a card, on stage or beside it."""
    words = (text for word in card.tricky_words for text in _texts_of(word))
    texts = (card.point, card.script, card.key_words, card.picture_description, card.notes, *words)
    return frozenset(sentence.text for text in texts for sentence in sentences_of(text))


def _texts_of(word: TrickyWord) -> tuple[str, ...]:
    return word.word, word.meaning, word.letters, word.sounds_like

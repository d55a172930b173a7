"""Random decks in good order, and random edits of them, for tests that must hold for all."""

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from speakaid.core import edits
from speakaid.core.about import About
from speakaid.core.authors import SOMEBODY, SPEAKER, helper
from speakaid.core.deciding import kept, used
from speakaid.core.deck import Card, CardKind, Deck, Organiser, TrickyWord
from speakaid.core.people import Person
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import seen_by, typed
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    Proposal,
    RemoveSuggestion,
    TalkSuggestion,
    key_of,
)

Edit = Callable[[Deck], Deck]

TEXTS = (
    *("", "  ", "Good morning.", "Words hide. ", "\nAsk me", "où — ça?"),
    *("👩‍👩‍👧 e\u0301t\u00a0e", "大家好。"),
)
texts = st.sampled_from(TEXTS)
tricky = st.builds(
    TrickyWord, word=st.sampled_from(("hide", "Ask", "bus")), meaning=texts, letters=texts
)
BEN, CLEO = helper("Ben"), helper("Cleo")
"""Those who have suggested something already; the tests speak of others."""
ids = st.uuids().map(lambda number: number.hex[:12])
authors = st.lists(st.sampled_from((SPEAKER, BEN, CLEO)), max_size=2, unique=True).map(tuple)
people = st.builds(Person, id=ids, where=texts, name=texts, photo=st.sampled_from((None, "a.png")))
middle = st.builds(
    Card,
    id=ids,
    kind=st.sampled_from((CardKind.POINT, CardKind.STORY)),
    point=texts,
    script=st.lists(texts, max_size=4).map(" ".join),
    key_words=texts,
    notes=texts,
    picture=st.sampled_from((None, "bus.png", "choir.png")),
    picture_description=texts,
    must_say=st.booleans(),
    planned_seconds=st.sampled_from((None, 30.0, 86_400.0)),
    tricky_words=st.lists(tricky, max_size=2).map(tuple),
    authors=st.just(()) | authors,
    agreed=st.booleans(),
)


@st.composite
def decks(draw: DrawFn) -> Deck:
    """A deck whose opening, if it has one, comes first, and whose ending comes last.

    Now and then helpers have suggested something.
    """
    deck = draw(_without_proposals())
    helpers = draw(st.sampled_from(((), (), (BEN,), (CLEO, BEN))))
    proposals = tuple(draw(_proposal(deck)).model_copy(update={"by": by}) for by in helpers)
    return deck.model_copy(update={"proposals": proposals})


@st.composite
def _proposal(draw: DrawFn, deck: Deck) -> Proposal:
    """Ideas for this deck, and for cards that it never had; no two are told apart by nothing."""
    strangers = draw(st.lists(middle, max_size=2, unique_by=lambda card: card.id))
    ids = [card.id for card in (*deck.cards, *strangers)] or ["nobody"]
    card = st.sampled_from((*deck.cards, *strangers)) if deck.cards or strangers else middle
    known = st.none() | (st.sampled_from(deck.people) if deck.people else people)
    about = st.builds(About, title=texts, slot_seconds=st.sampled_from((None, 600.0)))
    idea = st.one_of(
        st.builds(_edit_idea, card, middle),
        st.builds(AddSuggestion, theirs=card | middle),
        st.builds(RemoveSuggestion, mine=card),
        st.builds(MoveSuggestion, card=st.sampled_from(ids)),
        st.builds(
            TalkSuggestion,
            field=st.sampled_from(("title", "slot_seconds")),
            mine=about,
            theirs=about,
        ),
        st.builds(PersonSuggestion, mine=known, theirs=known | people),
    )
    found = draw(st.lists(idea, min_size=1, max_size=4, unique_by=key_of))
    order = draw(st.permutations(ids))
    return Proposal(by=BEN, order=tuple(order), suggestions=tuple(found))


def _edit_idea(card: Card, words: Card) -> EditSuggestion:
    update = {"script": words.script, "notes": words.notes, "kind": words.kind}
    return EditSuggestion(mine=card, theirs=card.model_copy(update=update))


@st.composite
def _without_proposals(draw: DrawFn) -> Deck:
    cards = draw(st.lists(middle, max_size=5, unique_by=lambda card: card.id))
    if cards and draw(st.booleans()):
        cards[0] = cards[0].model_copy(update={"kind": CardKind.OPENING})
    if len(cards) > 1 and draw(st.booleans()):
        cards[-1] = cards[-1].model_copy(update={"kind": CardKind.CLOSING})
    return Deck(
        id="deck",
        title=draw(texts),
        audience=draw(texts),
        slot_seconds=draw(st.sampled_from((None, 600.0))),
        organiser=Organiser(signals=draw(texts)),
        holding_sentences=tuple(draw(st.lists(texts, max_size=2))),
        cards=tuple(cards),
        people=tuple(draw(st.lists(people, max_size=2, unique_by=lambda one: one.id))),
        ready=draw(st.booleans()),
        locked=draw(st.booleans()),
    )


@st.composite
def some_edits(draw: DrawFn, *, removing: bool = True) -> tuple[Edit, ...]:
    """What a person may do to whatever deck is there."""
    return tuple(draw(st.lists(_edit(removing), max_size=12)))


@st.composite
def _edit(draw: DrawFn, removing: bool) -> Edit:
    number, place = draw(st.integers(0, 20)), draw(st.integers(-3, 30))
    kind, words, card = draw(st.sampled_from(CardKind)), draw(texts), draw(middle)
    to_a_card: list[Callable[[Deck, str], Deck]] = [
        lambda deck, id_: edits.split(deck, id_, max(0, place)),
        lambda deck, id_: edits.moved(deck, id_, place),
        lambda deck, id_: edits.of_kind(deck, id_, kind),
        lambda deck, id_: edits.added(deck, id_, card.model_copy(update={"kind": kind})),
        lambda deck, id_: _typed(deck, id_, "notes", words),
        lambda deck, id_: _typed(deck, id_, "script", words),
        edits.joined,
        edits.duplicated,
    ]
    to_the_deck: list[Edit] = [
        lambda deck: edits.put_back(deck, place, card.model_copy(update={"kind": kind})),
        lambda deck: edits.added(deck, None, card),
        lambda deck: deck.model_copy(update={"title": deck.title + words}),
    ]
    if removing:
        to_a_card.append(edits.removed)
    chosen = draw(st.integers(0, len(to_a_card) + len(to_the_deck) - 1))
    if chosen < len(to_the_deck):
        return to_the_deck[chosen]
    edit = to_a_card[chosen - len(to_the_deck)]
    return lambda deck: edit(deck, deck.cards[number % len(deck.cards)].id) if deck.cards else deck


def _typed(deck: Deck, card_id: str, field: str, words: str) -> Deck:
    text = getattr(deck.cards[edits.place_of(deck, card_id)], field)
    return edits.with_card(deck, card_id, **{field: text + words})


@st.composite
def some_steps(draw: DrawFn) -> tuple[Edit, ...]:
    """What the speaker and helpers may do, one after the other: also ideas, and people."""
    return tuple(draw(st.lists(_edit(True) | _step(), max_size=12)))


@st.composite
def _step(draw: DrawFn) -> Edit:
    number, edit, person = draw(st.integers(0, 20)), draw(_edit(True)), draw(people)
    by, decide = draw(st.sampled_from((BEN, SOMEBODY))), draw(st.sampled_from((used, kept)))

    def helped(deck: Deck) -> Deck:
        return typed(deck, edit(seen_by(deck, by)), by)

    def decided(deck: Deck) -> Deck:
        ideas = tuple(ideas_in(deck))
        idea = ideas[number % len(ideas)] if ideas else None
        return decide(deck, idea.by, key_of(idea.suggestion)) if idea else deck

    def met(deck: Deck) -> Deck:
        return deck.model_copy(update={"people": (*deck.people[:number], person)})

    def marked(deck: Deck) -> Deck:
        return deck.model_copy(update={"ready": not deck.ready})

    return draw(st.sampled_from((helped, helped, decided, decided, met, marked)))

"""Random decks in good order, and random edits of them, for tests that must hold for all."""

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from speakaid.core import edits
from speakaid.core.deck import Card, CardKind, Deck, Organiser, TrickyWord

Edit = Callable[[Deck], Deck]

TEXTS = (
    *("", "  ", "Good morning.", "Words hide. ", "\nAsk me", "où — ça?"),
    *("👩‍👩‍👧 e\u0301t\u00a0e", "大家好。"),
)
texts = st.sampled_from(TEXTS)
tricky = st.builds(
    TrickyWord, word=st.sampled_from(("hide", "Ask", "bus")), meaning=texts, letters=texts
)
middle = st.builds(
    Card,
    id=st.uuids().map(lambda number: number.hex[:12]),
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
)


@st.composite
def decks(draw: DrawFn) -> Deck:
    """A deck whose opening, if it has one, comes first, and whose ending comes last."""
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

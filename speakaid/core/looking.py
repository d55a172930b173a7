"""What the stage would show of a card, without giving the talk: for whoever prepares it."""

from dataclasses import replace

from speakaid.core.display import Display
from speakaid.core.measure import Measure
from speakaid.core.moving import jump
from speakaid.core.showing import show
from speakaid.core.state import Clock, Place, State
from speakaid.core.talk import Talk


def look_at(talk: Talk, measure: Measure, card: str, word: int = 0) -> Display:
    """The page of a card on which a word of it stands, shortly after the talk began.

    `word` counts from 0 in the words that are shown; one too far is on the last page. KeyError
    where there is no such card.
    """
    clock = Clock(slot=talk.deck.slot_seconds)
    opened = State(place=Place(talk.opening.id), measure=measure, opened_at=0.0, clock=clock)
    there = opened if card == talk.opening.id else jump(talk, opened, card, 0.0)
    pages = talk.pages(card, measure)
    number = talk.page_number(card, word, measure)
    # Whoever looks at the middle of a talk has not passed anything by.
    before = tuple(other.id for other in talk.cards[: talk.index(card)])
    return show(talk, replace(there, place=Place(card, pages[number].first_word), come_to=before))

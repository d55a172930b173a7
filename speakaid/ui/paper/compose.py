"""All pages that are wanted of a talk, one after another, as they are needed."""

from collections.abc import Callable, Iterator

from speakaid.ui.paper.cards import card_sheets
from speakaid.ui.paper.for_others import show_sheets, slip_sheets
from speakaid.ui.paper.organiser import organiser_sheets
from speakaid.ui.paper.people_today import people_sheets
from speakaid.ui.paper.plan import plan_sheets
from speakaid.ui.paper.sheet import Sheet
from speakaid.ui.paper.source import Kind, Source, Wanted

_MAKERS: dict[Kind, Callable[[Source, Wanted], Iterator[Sheet]]] = {
    Kind.CARDS: card_sheets,
    Kind.PLAN: plan_sheets,
    Kind.SHOW_CARDS: show_sheets,
    Kind.PEOPLE: people_sheets,
    Kind.SLIPS: slip_sheets,
    Kind.ORGANISER: organiser_sheets,
}


def sheets(source: Source, wanted: Wanted) -> Iterator[Sheet]:
    """The pages, in the order of the kinds; each is made when it is asked for."""
    for kind in Kind:
        if kind in wanted.kinds:
            yield from _MAKERS[kind](source, wanted)

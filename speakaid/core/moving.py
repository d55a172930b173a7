"""Turning pages: what a move does to the place, the visit, and what stood over the page.

Every move goes through `go`, so that nothing that belongs to a page outlives it: help, prompt,
line, mark, and the old aim of "After this".
"""

from dataclasses import replace

from speakaid.core.clock import begin
from speakaid.core.pausing import leave_pause
from speakaid.core.route import (
    Target,
    ahead,
    is_closing,
    is_last_page,
    is_opening,
    next_card,
    next_target,
    page_number,
    target_of,
)
from speakaid.core.state import Place, State, Step
from speakaid.core.talk import Talk

STAY = 2.0
"""Seconds after which a card counts as come to (R14)."""
KEPT_STEPS = 200


def turn(talk: Talk, state: State, at: float) -> State:
    """Next, on the page: to where "After this" points, or pointed a moment ago (R20)."""
    aimed = _aimed(talk, state, at)
    if aimed is not None:
        state = _waiting_for(talk, state, aimed)
    target = aimed or next_target(talk, state)
    if target is None:
        return replace(state, stop_here=True)
    if is_last_page(talk, state):
        state = _come_to(state, at)
    return _go_on(talk, state, target, at)


def skip(talk: Talk, state: State, at: float) -> State:
    """On to the next point, whatever is left of this one; it is not come to."""
    target = next_card(talk, state)
    if target is None:
        return replace(state, help=None)
    return _go_on(talk, state, target, at)


def to_ending(talk: Talk, state: State, at: float) -> State:
    """My ending: the closing's first page, from anywhere (R25)."""
    state = leave_pause(state, at)
    if is_last_page(talk, state) and not is_closing(talk, state):
        state = _come_to(state, at)
    state = begin(talk, state, at)
    there = go(talk, state, Target(Place(talk.closing.id), len(talk.cards) - 1), at)
    # Who asks for the ending has decided: nothing leads out of it but Back, and what is put back
    # there. Back brings what waited; where no step was made, nothing could bring it.
    return there if there.place == state.place else replace(there, waiting=())


def jump(talk: Talk, state: State, card: str, at: float) -> State:
    """To the first page of a card that the speaker chose; the order goes on from there.

    To choose the present card is no reason to go through others again.
    """
    state = begin(talk, leave_pause(state, at), at)
    order = state.order if card == state.place.card else talk.index(card)
    return go(talk, state, Target(Place(card), order), at)


def back(talk: Talk, state: State, at: float) -> State:
    """To the page that stood before the last move; with none left, one page back (R7)."""
    here = (state.place.card, page_number(talk, state))
    for depth in range(len(state.history) - 1, -1, -1):
        step = state.history[depth]
        number = talk.page_number(step.place.card, step.place.word, state.measure)
        if (step.place.card, number) != here:
            state = replace(
                state,
                history=state.history[:depth],
                waiting=tuple(dict.fromkeys((*step.waiting, *state.waiting))),
                offered=step.offered,
            )
            return _stand(talk, state, Target(step.place, step.order), at)
    return _one_back(talk, replace(state, history=()), at)


def go(talk: Talk, state: State, target: Target, at: float) -> State:
    """Move to a place, and keep the way back; to stay on the same page is no move."""
    number = talk.page_number(target.place.card, target.place.word, state.measure)
    if (target.place.card, number) == (state.place.card, page_number(talk, state)):
        return replace(state, help=None)
    step = Step(state.place, state.order, state.waiting, state.offered)
    history = (*state.history, step)[-KEPT_STEPS:]
    return _stand(talk, replace(state, history=history), target, at)


def _go_on(talk: Talk, state: State, target: Target, at: float) -> State:
    """Go where Next leads; a point that was passed by has then been offered once more."""
    card = target.place.card
    state = begin(talk, state, at)
    if card == state.place.card or talk.index(card) > state.order:
        return go(talk, state, target, at)
    moved = go(talk, state, target, at)
    return replace(moved, offered=(*moved.offered, card))


def _stand(talk: Talk, state: State, target: Target, at: float) -> State:
    """Stand on another page. The card there is no longer set aside, nor waiting."""
    card = target.place.card
    left = state.left_opening or (is_opening(talk, state) and page_number(talk, state) == 0)
    state = _cleared(state)
    if card != state.place.card:
        state = replace(state, visit_since=at, prompted=False)
    state = replace(
        state,
        place=target.place,
        order=target.order,
        page_since=at,
        left_opening=left,
        waiting=tuple(other for other in state.waiting if other != card),
    )
    if card in state.set_aside:
        others = tuple(other for other in state.set_aside if other != card)
        state = replace(state, set_aside=others, put_back=(*state.put_back, card))
    return state


def _aimed(talk: Talk, state: State, at: float) -> Target | None:
    """Where "After this" pointed until a moment ago, while that still counts (R20)."""
    if not is_last_page(talk, state):
        return None
    aim = next((aim for aim in state.aims if at <= aim.until), None)
    return None if aim is None else target_of(talk, state, aim.card)


def _waiting_for(talk: Talk, state: State, aimed: Target) -> State:
    """What the speaker had only just put back, and the old aim passes over, comes right after."""
    over = (card.id for card in ahead(talk, state) if talk.index(card.id) < aimed.order)
    return replace(state, waiting=tuple(dict.fromkeys((*state.waiting, *over))))


def _one_back(talk: Talk, state: State, at: float) -> State:
    """One page back in the order of the talk; on its first page, nowhere."""
    number = page_number(talk, state)
    index = talk.index(state.place.card)
    if number > 0:
        pages = talk.pages(state.place.card, state.measure)
        place = Place(state.place.card, pages[number - 1].first_word)
        return _stand(talk, state, Target(place, state.order), at)
    before = [card for card in talk.cards[:index] if card.id not in state.set_aside]
    if not before:
        return state
    card = before[-1].id
    place = Place(card, talk.pages(card, state.measure)[-1].first_word)
    return _stand(talk, state, Target(place, talk.index(card)), at)


def _come_to(state: State, at: float) -> State:
    """The card is come to, if enough of it was stood before (R14)."""
    card = state.place.card
    if card in state.come_to or state.spent(at) < STAY:
        return state
    return replace(state, come_to=(*state.come_to, card))


def _cleared(state: State) -> State:
    """What belonged to the page goes with it."""
    return replace(state, help=None, prompt=None, line=(), notice=None, stop_here=False, aims=())

"""What is kept of a talk, read back: only what still belongs to it (R30).

The deck is kept beside it, so the two fit; unless somebody, or another program, changed the file.
What a card that is gone would have meant is forgotten, and the speaker stands where they stood.
"""

from dataclasses import replace

from speakaid.core.state import State
from speakaid.core.talk import Talk


def of_talk(talk: Talk, state: State) -> State:
    """The state, without cards that the talk no longer has. ValueError if its place is gone."""
    if not talk.has(state.place.card):
        raise ValueError("what was kept belongs to another talk")

    def known(cards: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(card for card in cards if talk.has(card))

    paused = state.paused
    if paused is not None and paused.marked is not None:
        paused = replace(paused, marked=min(paused.marked, len(talk.cards)))
    steps = (step for step in state.history if talk.has(step.place.card))
    return replace(
        state,
        place=replace(state.place, word=max(0, state.place.word)),
        paused=paused,
        order=min(state.order, len(talk.cards) - 1),
        history=tuple(
            replace(step, waiting=known(step.waiting), offered=known(step.offered))
            for step in steps
        ),
        come_to=known(state.come_to),
        offered=known(state.offered),
        set_aside=tuple(card for card in known(state.set_aside) if talk.may_go(talk.card(card))),
        put_back=known(state.put_back),
        waiting=known(state.waiting),
        line=known(state.line),
        aims=tuple(aim for aim in state.aims if talk.has(aim.card)),
    )

"""I'm stuck: most help first, the words stay where they are (R12, R13).

The first press gives a sentence to say and the meaning of the page's tricky words, the second adds
letters, pictures and the spoken word, the third offers three large choices.
"""

from collections.abc import Callable
from dataclasses import replace

from speakaid.core import events
from speakaid.core.deck import TrickyWord
from speakaid.core.display import Choice
from speakaid.core.events import Event
from speakaid.core.route import page_number
from speakaid.core.state import HelpState, State
from speakaid.core.talk import Talk
from speakaid.core.tricky import tricky_on

SAY, HINTS, CHOICES = 1, 2, 3
"""The steps of help."""
CHOSEN: dict[Choice, Callable[[], Event]] = {
    Choice.WORDS: events.Next,
    Choice.SKIP: events.Back,
    Choice.ENDING: events.Ending,
}
"""What each of the three choices is: an act that has its own keys too (R12)."""
BREATH = 1.5
"""Seconds within which a further press leaves the help as it is (R12)."""


def stuck(talk: Talk, state: State, at: float, *, spoken: bool = False) -> State:
    """One press of *I'm stuck*. `spoken`: a voice was asked for, so a spoken word is help too."""
    if state.help is None:
        help_ = HelpState(SAY, state.holdings, at)
        holdings, cued = state.holdings + 1, state.cued + 1
        return replace(state, help=help_, holdings=holdings, cued=cued, prompt=None)
    if at - state.help.pressed_at <= BREATH:
        return replace(state, help=replace(state.help, pressed_at=at))
    further = state.help.step == SAY and _has_hints(talk, state, spoken=spoken)
    help_ = replace(state.help, step=HINTS if further else CHOICES, pressed_at=at)
    return replace(state, help=help_, cued=state.cued + 1)


def close(state: State) -> State:
    """The help goes; the page stays."""
    return replace(state, help=None)


def choices_open(state: State) -> bool:
    """Whether the three choices stand."""
    return state.help is not None and state.help.step == CHOICES


def holding_sentence(talk: Talk, help_: HelpState) -> str | None:
    """One of the speaker's own sentences, in turn; None where there is none."""
    own = [words for words in talk.deck.holding_sentences if words.strip()]
    return own[help_.holding % len(own)] if own else None


def tricky_words(talk: Talk, state: State) -> tuple[TrickyWord, ...]:
    """The tricky words of the card that stand on the present page."""
    card = talk.card(state.place.card)
    page = talk.pages(card.id, state.measure)[page_number(talk, state)]
    return tricky_on(card, page)


def _has_hints(talk: Talk, state: State, *, spoken: bool) -> bool:
    words = tricky_words(talk, state)
    return any(spoken or tricky.letters or tricky.picture for tricky in words)

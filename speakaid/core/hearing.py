"""What was heard in the room: since when it has been silent, and whether that is still so (R22).

Nothing is known here but facts and their times, and none of it outlives the talk.
"""

from dataclasses import replace

from speakaid.core.display import Prompt
from speakaid.core.events import Heard
from speakaid.core.facts import FactKind
from speakaid.core.pacing import NEVER
from speakaid.core.state import Hearing, State

FRESH = 1.5
"""Seconds for which a fact is true: it is told once a second, unless the microphone is gone."""


def heard(state: State, event: Heard, at: float) -> State:
    """A fact was told. Speech takes the prompt for first words away: they have been found."""
    before = state.hearing or Hearing(at)
    if event.fact is FactKind.SILENCE:
        since = max(at - event.seconds, before.sound_at)
        return replace(state, hearing=replace(before, told_at=at, silent_since=since))
    spoke = event.fact is FactKind.SPEECH
    now = Hearing(told_at=at, sound_at=at, spoke=before.spoke or spoke)
    found = spoke and state.prompt is Prompt.FIRST_WORDS
    return replace(state, hearing=now, prompt=None if found else state.prompt)


def spoke(state: State) -> bool:
    """Whether speech was heard since the stage opened."""
    return state.hearing is not None and state.hearing.spoke


def silent_from(state: State) -> float:
    """From when the silence of now counts: the speaker has neither spoken nor pressed since.

    The clock that begins by itself tells the speaker something, so it counts anew from there.
    """
    if state.hearing is None or state.hearing.silent_since is None:
        return NEVER
    return max(state.hearing.silent_since, state.quiet_from, state.clock.began or 0.0)


def true_until(state: State) -> float:
    """Until when what was told last is true."""
    return -NEVER if state.hearing is None else state.hearing.told_at + FRESH

"""From what a talk remembers to what the speaker sees: a pure picture, no rule of its own moves.

Time words and the growing of a band are read off the clock here, so they need no event.
"""

from dataclasses import replace
from math import ceil

from speakaid.core import cues, stuck
from speakaid.core.bands import is_grown
from speakaid.core.clock import can_give_back, can_start_now
from speakaid.core.cues import Cue
from speakaid.core.display import (
    DONE,
    After,
    Band,
    BandWords,
    Choice,
    Display,
    Help,
    ListItem,
    Notice,
    PauseOffers,
    Phase,
    Prompt,
    TimeWords,
    TrickyHelp,
)
from speakaid.core.pacing import LAST_MINUTE, only_ending_to_come, seconds_left
from speakaid.core.pages import Page
from speakaid.core.route import is_closing, may_stop, next_card, next_target, page_number
from speakaid.core.state import BandState, Paused, State
from speakaid.core.talk import Talk

LONGEST_LEFT = 1e9
"""Seconds beyond which nobody counts: a time that no number of whole seconds can hold."""


def show(talk: Talk, state: State) -> Display:
    """Everything the speaker sees in this state, at the time of its last event."""
    card = talk.card(state.place.card)
    pages = talk.pages(card.id, state.measure)
    number = page_number(talk, state)
    left = seconds_left(state.clock, state.at)
    notice = _notice(talk, state)
    return Display(
        phase=_phase(state),
        card=card,
        page=pages[number],
        page_number=number,
        page_count=len(pages),
        own_words=talk.has_own_ending or card.id != talk.closing.id,
        after=_after(talk, state),
        time_words=_time_words(talk, state, left),
        seconds_left=_whole_seconds(left),
        help=_help(talk, state),
        choices=tuple(Choice) if stuck.choices_open(state) else (),
        band=_band(talk, state),
        wind_up=state.band is not None and state.band.wind_up and not state.band.seen,
        wound_up=state.wound_up,
        notice=notice,
        notice_points=_names(talk, state.line) if notice is Notice.SET_ASIDE else (),
        important=state.line_is_important,
        prompt=state.prompt,
        cues=_cues(talk, state, pages[number]),
        next_point=_next_point(talk, state),
        pause=_pause(talk, state) if state.paused else None,
        list=_list(talk, state, state.paused) if state.paused else (),
        questions=state.paused is not None and state.paused.questions,
        to_come=tuple(must for must in talk.must_say if must not in state.come_to),
        set_aside=_in_order(talk, state.set_aside),
        come_to=_in_order(talk, state.come_to),
    )


def _whole_seconds(left: float | None) -> int | None:
    """Rounded up; a breath too much of floating point is no second more."""
    return None if left is None else ceil(round(min(left, LONGEST_LEFT), 2))


def _phase(state: State) -> Phase:
    if state.finished:
        return Phase.FINISHED
    if state.paused is not None:
        return Phase.PAUSED
    return Phase.READY if state.clock.began is None else Phase.SPEAKING


def _after(talk: Talk, state: State) -> After | None:
    target = next_target(talk, state)
    if target is None:
        return None
    card = talk.card(target.place.card)
    number = talk.page_number(card.id, target.place.word, state.measure)
    return After(
        card=card.id,
        first_words=talk.pages(card.id, state.measure)[number].first_words,
        point=card.name,
        is_ending=card.id == talk.closing.id,
        same_card=card.id == state.place.card,
    )


def _next_point(talk: Talk, state: State) -> str:
    target = next_card(talk, state)
    return "" if target is None else talk.card(target.place.card).name


def _time_words(talk: Talk, state: State, left: float | None) -> TimeWords | None:
    """R16. "Last minute" waits for wind-up, which comes later than it in a very short talk.

    In the closing no band comes by time (R21), yet the words go on as if it had.
    """
    if left is None:
        return None
    if state.clock.began is None and not state.finish_asked:
        return TimeWords.NOT_STARTED
    if left <= 0:
        return TimeWords.STOP_HERE
    if state.finish_asked:
        return TimeWords.GO_TO_ENDING
    wound_up = state.wound_up or (is_closing(talk, state) and left <= state.clock.lead)
    if wound_up and left <= LAST_MINUTE:
        return TimeWords.LAST_MINUTE
    if wound_up:
        only = only_ending_to_come(talk, state)
        return TimeWords.START_ENDING if only else TimeWords.LAST_POINTS
    return TimeWords.IMPORTANT_POINTS if state.important else TimeWords.PLENTY


def _band(talk: Talk, state: State) -> Band | None:
    band = state.band
    if band is None:
        return None
    return Band(
        words=_band_words(talk, state, band),
        signal=band.signal,
        sender=band.sender,
        seen=band.seen,
        grown=is_grown(band, state.in_view(state.at)),
    )


def _band_words(talk: Talk, state: State, band: BandState) -> BandWords:
    if band.signal:
        return BandWords.SIGNAL
    only = only_ending_to_come(talk, state)
    return BandWords.START_ENDING if only else BandWords.LAST_POINTS


def _notice(talk: Talk, state: State) -> Notice | None:
    if may_stop(talk, state):
        return Notice.STOP_HERE
    return Notice.SET_ASIDE if state.line else state.notice


def _help(talk: Talk, state: State) -> Help | None:
    if state.help is None:
        return None
    hints = state.help.step > stuck.SAY
    words = tuple(
        TrickyHelp(
            word=tricky.word,
            meaning=tricky.meaning,
            letters=tricky.letters if hints else "",
            picture=tricky.picture if hints else None,
        )
        for tricky in stuck.tricky_words(talk, state)
    )
    sentence = stuck.holding_sentence(talk, state.help)
    return Help(state.help.step, sentence, words, state.help.holding)


def _cues(talk: Talk, state: State, page: Page) -> tuple[Cue, ...]:
    """What is asked for now. In Pause nothing is said."""
    by_itself = state.help is None
    said = () if state.paused is not None else _asked(talk, state, page)
    return tuple(replace(cue, turn=state.cued, by_itself=by_itself) for cue in said)


def _asked(talk: Talk, state: State, page: Page) -> tuple[Cue, ...]:
    """Press 1 the first words, press 2 the tricky words, the choices nothing (R12)."""
    step = 0 if state.help is None else state.help.step
    if step == stuck.SAY or state.prompt is Prompt.FIRST_WORDS:
        return cues.first_words(page)
    return cues.spoken_words(stuck.tricky_words(talk, state)) if step == stuck.HINTS else ()


def _pause(talk: Talk, state: State) -> PauseOffers:
    return PauseOffers(
        give_back=can_give_back(state, state.at),
        starts_now=can_start_now(talk, state),
        began_at_opening=state.clock.by_itself,
        minutes=seconds_left(state.clock, state.at) is not None,
        put_back=tuple(talk.card(card) for card in _in_order(talk, state.set_aside)),
    )


def _list(talk: Talk, state: State, paused: Paused) -> tuple[ListItem, ...]:
    if paused.marked is None:
        return ()
    here = state.place.card
    cards = tuple(
        ListItem(
            id=card.id,
            point=card.name,
            chosen=index == paused.marked,
            present=card.id == here,
            come_to=card.id in state.come_to,
            set_aside=card.id in state.set_aside,
        )
        for index, card in enumerate(talk.cards)
    )
    done = paused.marked == len(talk.cards)
    return (*cards, ListItem(DONE, "", done, present=False, come_to=False, set_aside=False))


def _names(talk: Talk, cards: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(talk.card(card).name for card in _in_order(talk, cards))


def _in_order(talk: Talk, cards: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(cards, key=talk.index)) if cards else ()

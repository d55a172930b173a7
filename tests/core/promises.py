"""The promises that concern a talk, each as one function over a random story.

`test_promises.py` tries them; `test_broken_rules.py` breaks core on purpose, rule by rule, and
sees the promise fail.
"""

import json
from dataclasses import replace
from itertools import product
from math import inf

from core.stories import MEASURES, Story, fork, looks, moments, place, pressed
from speakaid.core import events
from speakaid.core.cues import cues_of
from speakaid.core.display import Display, Notice, Phase, Prompt
from speakaid.core.facts import FactKind
from speakaid.core.session import TalkSession

OPEN = (Phase.READY, Phase.SPEAKING, Phase.PAUSED)
MOVES = (
    *(events.Next, events.Back, events.Ending, events.Jump, events.Choose),
    events.Measured,
)
MORE_TIME = (events.StartsNow, events.MinuteMore, events.StopAt, events.GiveBack)
UNDER_THE_FINGER = 1.5


def stuck_and_ending_are_one_press_away(story: Story) -> None:
    """Promise 1, R6, R13, R25."""
    for moment in moments(story):
        if moment.after.phase not in OPEN:
            continue
        helped = pressed(moment.session, events.Stuck())
        assert helped.help is not None
        assert helped.phase is not Phase.PAUSED
        assert place(helped) == place(moment.after)
        ending = pressed(moment.session, events.Ending())
        assert ending.card.id == moment.session.talk.closing.id
        assert ending.page_number == 0
        assert ending.phase is Phase.SPEAKING
        assert ending.help is None
        if place(ending) != place(moment.after):
            back = pressed(moment.session, events.Ending(), events.Back())
            assert place(back) == place(moment.after)


def no_word_is_hidden_or_changed(story: Story) -> None:
    """Promise 2: the pages of a card, joined, are its words."""
    talk = story.talk
    for card in talk.cards:
        words = (card.shown).split()
        for measure in MEASURES:
            pages = talk.pages(card.id, measure)
            assert [word for page in pages for word in page.words] == words
            starts = [page.first_word for page in pages]
            assert starts == [sum(len(p.words) for p in pages[:n]) for n in range(len(pages))]


def nothing_but_a_person_turns_a_page(story: Story) -> None:
    """Promise 2: time, signals and what is set right leave the page as it stands."""
    session = TalkSession(story.talk)
    session.handle(story.start, 0.0)
    for event, gap in story.steps:
        before = session.display()
        session.handle(events.Tick(), session.at + gap)
        assert place(session.display()) == place(before)
        assert session.display().page == before.page
        session.handle(event, session.at)
        if not isinstance(event, MOVES):
            assert place(session.display()) == place(before)


def extra_ticks_change_nothing(story: Story) -> None:
    """Promise 3."""
    plain, ticked = TalkSession(story.talk), TalkSession(story.talk)
    for session in (plain, ticked):
        session.handle(story.start, 0.0)
    for event, gap in story.steps:
        at = plain.at + gap
        for share in (0.25, 0.5, 0.5, 0.8, 1.0):
            ticked.handle(events.Tick(), plain.at + gap * share)
        plain.handle(event, at)
        ticked.handle(event, at)
        assert ticked.display() == plain.display()
        ticked.handle(events.Tick(), at)
        assert ticked.display() == plain.display()


def only_what_may_be_left_out_is_set_aside(story: Story) -> None:
    """Promise 4, R17, R18."""
    talk = story.talk
    ends = {talk.opening.id, talk.closing.id}
    may_go = {c.id for c in story.deck.cards if c.may_be_left_out and not c.must_say} - ends
    left_alone: set[str] = set()
    for moment in moments(story):
        now = set(moment.after.set_aside)
        assert now <= may_go
        for card in now if moment.after.phase in OPEN else ():
            assert card not in pressed(moment.session, events.PutBack(card)).set_aside
        assert not now & left_alone
        # Whoever moves the end begins anew: what came back of it may be set aside again (R9, R17).
        if not isinstance(moment.event, MORE_TIME):
            left_alone |= set(moment.before.set_aside) - now


def what_is_put_back_is_reached_by_next(story: Story) -> None:
    """Promise 4, R18: one press, and Next comes to it, however soon it is pressed (R20)."""
    last = None
    for moment in moments(story):
        last = moment if moment.after.phase in OPEN else last
    if last is None:
        return
    for card, soon in product(last.after.set_aside, (0.5, 2)):
        tried = fork(last.session)
        tried.handle(events.PutBack(card), tried.at)
        tried.handle(events.Resume(), tried.at)
        tried.handle(events.Next(), tried.at + soon)
        assert card not in tried.display().set_aside
        met = {tried.display().card.id}
        for _ in range(1000):
            tried.handle(events.Next(), tried.at + 2)
            met.add(tried.display().card.id)
            if card in met or tried.display().notice is Notice.STOP_HERE:
                break
        assert card in met


def bands_stay_until_seen(story: Story) -> None:
    """Promise 5, R21."""
    session = TalkSession(story.talk)
    session.handle(story.start, 0.0)
    for event, gap in story.steps:
        before = session.display()
        session.handle(events.Tick(), session.at + gap)
        stood = session.display()
        assert not before.band or (stood.band and not (stood.band.seen and not before.band.seen))
        session.handle(event, session.at)
        after = session.display()
        # Whoever moves the end takes back a wind-up that is not due any more (R9, R19).
        if stood.band is None or isinstance(event, MORE_TIME):
            continue
        assert after.band is not None
        if not stood.band.seen and after.band.seen:
            assert isinstance(event, events.Seen | events.Ending | events.Next)
        if stood.band.grown and not after.band.seen:
            assert after.band.grown or isinstance(event, events.Signal)
        if stood.wind_up and not isinstance(event, events.Seen | events.Ending | events.Next):
            assert after.wind_up


def another_measure_never_loses_the_word(story: Story) -> None:
    """R4."""
    for moment in moments(story):
        measure = moment.session._state.measure
        word = moment.session._state.place.word
        for other in MEASURES:
            there = pressed(moment.session, events.Measured(other))
            assert there.card == moment.after.card
            words = there.page.first_word, there.page.first_word + len(there.page.words)
            assert words[0] <= word < max(words[1], 1)
            again = pressed(moment.session, events.Measured(other), events.Measured(measure))
            assert again == moment.after


def a_press_is_used_by_one_layer(story: Story) -> None:
    """R6: Pause, else the choices, else the band with the help, else the page."""
    for moment in moments(story):
        if moment.after.phase not in OPEN:
            continue
        for event in (events.Next(), events.Back()):
            seen = pressed(moment.session, event)
            used = _used(moment.after, seen)
            skipped = moment.after.choices and isinstance(event, events.Back)
            assert len(used) <= (2 if skipped else 1), used
            if moment.after.phase is Phase.PAUSED:
                assert used <= {"pause"}
            elif moment.after.choices and not skipped:
                assert used == {"help"}
            elif moment.after.help is not None and not skipped:
                assert used <= {"help", "band"}
                assert seen.help is None


def _used(before: Display, after: Display) -> set[str]:
    """The layers that a press changed; a seen band closes open help in the same breath (R21)."""
    layers = {
        "pause": (before.phase is Phase.PAUSED) != (after.phase is Phase.PAUSED),
        "help": before.help is not None and after.help is None,
        "band": _waits(before) and not _waits(after),
        "page": place(before) != place(after),
    }
    used = {layer for layer, changed in layers.items() if changed}
    return used - {"help"} if "band" in used and not before.choices else used


def _waits(display: Display) -> bool:
    return display.band is not None and not display.band.seen


def after_this_names_where_next_goes(story: Story) -> None:
    """R19: once it has stood for longer than a finger needs."""
    for moment in moments(story):
        tried = fork(moment.session)
        looks = []
        for _ in range(3):
            tried.handle(events.Tick(), tried.at + 1)
            looks.append(tried.display())
        now = looks[-1]
        if not _is_free(now) or any(look.after != now.after for look in looks):
            continue
        seen = pressed(tried, events.Next())
        if now.after is None:
            assert place(seen) == place(now)
            assert seen.notice is Notice.STOP_HERE
        else:
            assert (seen.card.id, seen.page.first_words) == (now.after.card, now.after.first_words)
            back = pressed(tried, events.Next(), events.Back())
            assert place(back) == place(now)
            # The first Next starts the clock, and then some cards may be set aside at once.
            assert back.after == now.after or back.set_aside != now.set_aside


def _is_free(display: Display) -> bool:
    """Whether Next is for the page."""
    if display.phase not in (Phase.READY, Phase.SPEAKING):
        return False
    return display.help is None and not _waits(display)


def next_goes_where_it_pointed_before(story: Story) -> None:
    """R20: a change of "After this" under the finger."""
    session = TalkSession(story.talk)
    session.handle(story.start, 0.0)
    for event, gap in story.steps:
        for _ in range(min(30, int(gap * 2))):
            _tick_and_press(session, events.Tick(), 0.5)
        _tick_and_press(session, event, gap % 0.5)
        for card in session.display().set_aside:
            _tick_and_press(fork(session), events.PutBack(card), 0.5)


def _tick_and_press(session: TalkSession, event: events.Event, gap: float) -> None:
    turned = session._state.page_since
    before = session.display()
    older = session._state.aims
    session.handle(event, session.at + gap)
    after = session.display()
    moved = place(before) != place(after) or isinstance(event, events.Measured)
    if moved or before.after is None or after.after is None or turned >= session.at - gap:
        return
    if before.after.card == after.after.card or not (_is_free(before) and _is_free(after)):
        return
    wait = UNDER_THE_FINGER - 0.5
    seen = pressed(session, events.Next(), wait=wait)
    # Of several changes in a row, what stood before the oldest that still counts.
    still = [aim.card for aim in older if session.at + wait <= aim.until]
    assert seen.card.id == [*still, before.after.card][0]


def no_band_takes_a_press_at_the_opening_nor_in_the_closing(story: Story) -> None:
    """R9, R21; after a crash too (R30)."""
    opening, closing = story.talk.opening.id, story.talk.closing.id
    left = False
    for moment in moments(story):
        left = left or place(moment.after) != (opening, 0)
        now = moment.after
        if not _is_free(replace(now, band=None)) or (left and now.card.id != closing):
            continue
        kept = json.loads(json.dumps(moment.session.kept()))
        resumed = TalkSession.resumed(story.talk, kept, 100)
        for session in (moment.session, resumed):
            if session.display().help is None and _is_free(replace(session.display(), band=None)):
                _turns(session)


def _turns(session: TalkSession) -> None:
    tried = fork(session)
    tried.handle(events.Tick(), tried.at + 3)
    before, after = tried.display(), pressed(tried, events.Next())
    assert before.after is None or place(before) != place(after)
    # In the ending the press is the speaker's own, and acknowledges the band beside.
    in_closing = before.card.id == session.talk.closing.id
    assert before.band is None or after.band.seen == (before.band.seen or in_closing)


def time_never_runs_below_nothing(story: Story) -> None:
    """R10, R16: and where no end is known, no time is shown."""
    for moment in moments(story):
        left = moment.after.seconds_left
        assert left is None or left >= 0
        assert (left is None) == (moment.after.time_words is None)


def what_is_kept_goes_on(story: Story) -> None:
    """Promise 9, R30: all but open help and prompts."""
    for moment in moments(story):
        kept = json.loads(json.dumps(moment.session.kept()))
        resumed = TalkSession.resumed(story.talk, kept, 0.0)
        expected = replace(moment.after, help=None, choices=(), prompt=None, cues=())
        assert resumed.display() == expected


def next_alone_comes_to_every_must_say(story: Story) -> None:
    """R14, R19: whatever the chair signals, and however often the computer sleeps."""
    session = TalkSession(story.talk)
    session.handle(story.start, 0.0)
    others = [e for e, _ in story.steps if isinstance(e, events.Signal | events.Woke)]
    for _ in range(1000):
        for event in (*others[:1], events.Seen(), events.Next()):
            session.handle(event, session.at + 3)
        others = others[1:]
        if session.display().notice is Notice.STOP_HERE:
            break
    assert session.display().to_come == ()
    assert session.display().card.id == story.talk.closing.id


def a_skipped_must_say_is_offered_once_more(story: Story) -> None:
    """R14: pressed on too fast, it comes by twice; but for a point with only the ending after."""
    session = TalkSession(story.talk)
    session.handle(replace(story.start, slot=None, stop_at=None), 0.0)
    came: list[str] = []
    for _ in range(1000):
        session.handle(events.Next(), session.at)
        display = session.display()
        if display.notice is Notice.STOP_HERE:
            break
        if display.page_number == 0:
            came.append(display.card.id)
    last = came[-2] if len(came) > 1 else ""
    for card in display.to_come:
        assert came.count(card) == 2 or card == last


def back_retraces_every_move(story: Story) -> None:
    """R7: however the move was made; help and choices are closed first."""
    session = TalkSession(story.talk)
    session.handle(story.start, 0.0)
    been = []
    for event, _ in story.steps:
        if not isinstance(event, events.Next | events.Ending | events.Jump | events.Stuck):
            continue
        before = place(session.display())
        session.handle(event, session.at + 2)
        if place(session.display()) != before:
            been.append(before)
    session.handle(events.Resume(), session.at)
    if session.display().help is not None:
        session.handle(events.Next(), session.at)
    for there in reversed(been):
        session.handle(events.Back(), session.at)
        assert place(session.display()) == there


def a_card_is_come_to_for_good(story: Story) -> None:
    """R14: only by Next or My ending, or for standing in the closing."""
    closing = story.talk.closing.id
    session = TalkSession(story.talk)
    session.handle(story.start, 0.0)
    for event, gap in story.steps:
        before = session.display()
        session.handle(events.Tick(), session.at + gap)
        stood = session.display()
        assert set(stood.come_to) - set(before.come_to) <= {closing}
        session.handle(event, session.at)
        after = session.display()
        assert set(before.come_to) <= set(stood.come_to) <= set(after.come_to)
        new = set(after.come_to) - set(stood.come_to)
        if new:
            assert new == {stood.card.id}
            assert isinstance(event, events.Next | events.Ending)
            assert stood.page_number == stood.page_count - 1
            assert not stood.choices


def prompts_are_gentle(story: Story) -> None:
    """R22: one at a time, never early on a card, and never beside anything else."""
    talk = story.talk
    for moment in moments(story):
        now = moment.after
        if now.prompt is not None:
            assert not now.card.pause_here
            assert now.help is None
            assert now.notice is not Notice.SET_ASIDE
            assert not now.wound_up
        if now.prompt is Prompt.NEXT_POINT:
            assert now.card.id not in (talk.opening.id, talk.closing.id)
            assert moment.session._state.spent(moment.session.at) >= 45


def prompts_come_seldom(story: Story) -> None:
    """R22: at most one in 20 s, whatever their kinds; each is looked for every second."""
    last, came = None, -inf
    for at, _, display in looks(story):
        if display.prompt not in (None, last):
            assert at - came > 19
            came = at
        last = display.prompt


def first_words_come_in_silence(story: Story) -> None:
    """R22: after 8 s in which nobody spoke nor pressed, on a page where nothing else stands."""
    quiet_from, told, spoke, last = 0.0, -inf, False, None
    for at, event, now in looks(story):
        if isinstance(event, events.Heard):
            silent = event.fact is FactKind.SILENCE
            told = at if silent else -inf
            quiet_from = max(quiet_from, at - event.seconds if silent else at)
            spoke = spoke or event.fact is FactKind.SPEECH
        elif not isinstance(event, events.Tick | events.Signal | events.Measured | events.Start):
            quiet_from = at
        if now.prompt is Prompt.FIRST_WORDS:
            assert now.phase is Phase.SPEAKING or (now.phase is Phase.READY and spoke)
            assert not _waits(now)
            assert not isinstance(event, events.Heard) or event.fact is not FactKind.SPEECH
            assert last is Prompt.FIRST_WORDS or (at - quiet_from >= 8 and at - told < 2.5)
        last = now.prompt


def what_was_told_twice_was_told_once(story: Story) -> None:
    """R22: of a fact that is told again at the same time nothing comes."""
    once, twice = TalkSession(story.talk), TalkSession(story.talk)
    for session in (once, twice):
        session.handle(story.start, 0.0)
    for event, gap in story.steps:
        once.handle(event, once.at + gap)
        twice.handle(event, once.at)
        if isinstance(event, events.Heard):
            twice.handle(event, once.at)
        assert twice.display() == once.display()


def the_ear_hears_what_was_asked_for(story: Story) -> None:
    """R12: with the first help the first words, with the choices nothing; each asking anew."""
    said = 0
    for moment in moments(story):
        before, now = moment.before, moment.after
        known = cues_of(story.talk, moment.session._state.measure)
        assert {replace(cue, turn=0, by_itself=False) for cue in now.cues} <= set(known)
        if now.phase is Phase.PAUSED or now.choices or not (now.help or now.prompt):
            assert not now.cues
        first = now.help is not None and now.help.step == 1 and now.phase is not Phase.PAUSED
        if first and now.page.words:
            assert [cue.text for cue in now.cues] == [now.page.first_words]
        for cue in now.cues:
            assert cue.by_itself == (now.help is None)
            assert cue.turn > said or _step(before) == _step(now)
        said = max([said, *(cue.turn for cue in now.cues)])


def _step(display: Display) -> int | None:
    return None if display.help is None else display.help.step


def the_end_is_final(story: Story) -> None:
    """R8, R26: after the end only the measure counts."""
    for moment in moments(story):
        done = pressed(moment.session, events.Finish())
        assert done.phase is Phase.FINISHED
        assert done.help is None
        for event in (moment.event, events.Next(), events.Stuck(), events.Ending()):
            if not isinstance(event, events.Measured):
                assert pressed(moment.session, events.Finish(), event) == done


PROMISES = (
    stuck_and_ending_are_one_press_away,
    no_word_is_hidden_or_changed,
    nothing_but_a_person_turns_a_page,
    extra_ticks_change_nothing,
    only_what_may_be_left_out_is_set_aside,
    what_is_put_back_is_reached_by_next,
    bands_stay_until_seen,
    another_measure_never_loses_the_word,
    a_press_is_used_by_one_layer,
    after_this_names_where_next_goes,
    next_goes_where_it_pointed_before,
    no_band_takes_a_press_at_the_opening_nor_in_the_closing,
    time_never_runs_below_nothing,
    what_is_kept_goes_on,
    next_alone_comes_to_every_must_say,
    a_skipped_must_say_is_offered_once_more,
    back_retraces_every_move,
    a_card_is_come_to_for_good,
    prompts_are_gentle,
    prompts_come_seldom,
    first_words_come_in_silence,
    what_was_told_twice_was_told_once,
    the_ear_hears_what_was_asked_for,
    the_end_is_final,
)

"""What earlier sittings brought, from their records alone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from decks import SUPPORT
from pydantic import TypeAdapter

from speakaid.core.marks import mark_of
from speakaid.core.practice import events
from speakaid.core.practice.fading import Fade, Level, levels_of
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.helping import USUAL_HELP, kinds_for
from speakaid.core.practice.items import ItemKind, Way, hard_words
from speakaid.core.practice.learnt import learnt_from, run_times, words_that_hid
from speakaid.core.practice.looking_back import FactKind, facts_in, runs_in
from speakaid.core.practice.records import Answered, Practised, Question, Ran, Record, record_of
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Result, Task
from speakaid.core.practice.work import Learnt, Work
from speakaid.core.talk import Pace, Talk

TALK = Talk(SUPPORT)
DAY = date(2026, 12, 1)
(WORD,) = hard_words(TALK)
LINE = HelpKind.LINE


def turn(
    way: Way,
    item: str,
    help_: HelpKind | None = None,
    level: Level | None = None,
    day: date = DAY,
) -> Practised:
    return Practised(
        deck="deck", day=day, way=way, item=mark_of(item), help=help_, seconds=9.0, level=level
    )


def ran(run: int, card: str, seconds: float, *, whole: bool = True) -> Ran:
    return Ran(deck="deck", day=DAY, run=run, card=mark_of(card), seconds=seconds, whole=whole)


def test_a_fading_goes_on_where_it_was() -> None:
    fade = Way.FADE
    records = [turn(fade, "bus"), turn(fade, "bus"), turn(fade, "bus", LINE), turn(fade, "gone")]
    learnt = learnt_from(TALK, records)
    assert learnt.fades == {"bus": Fade(Level.LETTERS, falls=1)}
    assert Work(TALK, (), learnt=learnt).fade("bus").level is Level.LETTERS
    assert Work(TALK, ()).fade("bus") == Fade()


def test_a_card_that_lost_its_key_words_is_shown_whole() -> None:
    learnt = Learnt(fades={"bus": Fade(Level.KEY_WORDS)})
    assert Level.KEY_WORDS not in levels_of(TALK.card("bus"))
    assert Work(TALK, (), learnt=learnt).fade("bus").level is Level.TEXT


def test_a_line_goes_on_at_its_interval() -> None:
    """Whatever it was before: the last turn tells where it goes on."""
    before, last = (replace(turn(Way.RECALL, "ending"), interval=place) for place in (4, 2))
    records = [before, last, turn(Way.RECALL, "opening")]
    assert learnt_from(TALK, records).intervals == {"ending": 2}


def test_a_sitting_tells_where_its_lines_go_on() -> None:
    """After a miss one interval back, also from the longest."""
    task = Task(Way.RECALL, "ending")
    session = PracticeSession(Work(TALK, (task,), learnt=Learnt(intervals={"ending": 5})))
    for event, at in (
        (events.Start(), 0.0),
        (events.Said(), 1.0),
        (events.Next(), 250.0),
        (events.MoreHelp(), 251.0),
    ):
        session.handle(event, at)
    records = [record_of(result, "deck", DAY) for result in session.results]
    assert learnt_from(TALK, records).intervals == {"ending": 2}


def test_the_help_that_brought_a_word_comes_first() -> None:
    helps = (HelpKind.LETTERS, None, HelpKind.WORD)
    records = [turn(Way.WORDS, WORD.id, help_) for help_ in helps]
    work = Work(TALK, (), learnt=learnt_from(TALK, records))
    assert work.kinds(WORD.id)[:2] == [HelpKind.LETTERS, HelpKind.MEANING]
    assert kinds_for(WORD.word, USUAL_HELP)[0] is HelpKind.MEANING


def test_a_card_takes_as_long_as_in_its_last_three_run_throughs() -> None:
    records = [ran(run, "bus", seconds) for run, seconds in enumerate((9.0, 60, 80, 70))]
    times = run_times([*records, turn(Way.FADE, "bus")])
    assert times == {mark_of("bus"): (60, 80, 70)}
    assert Pace(runs={"deck": times}).talk(SUPPORT).seconds("bus") == 70


def test_a_long_word_that_was_asked_for_is_one_that_hid() -> None:
    words = TALK.card("faces").script.split()
    wanted = [words.index(word) for word in ("Two", "strangers:", "prosopagnosia.", "strangers:")]
    # "Two" is too short to hide, and for prosopagnosia help is kept.
    asked = [("faces", place) for place in (*wanted, 999)]
    assert words_that_hid(TALK, [*asked, ("gone", 1)]) == ("strangers",)


def test_what_is_kept_of_a_turn_comes_back_and_holds_no_word() -> None:
    result = Result(9.0, Task(Way.WORDS, WORD.id), HelpKind.LETTERS, 99_999.0, words=(1,))
    adapter: TypeAdapter[Record] = TypeAdapter(Record)
    for record in (
        record_of(result, "deck", DAY),
        turn(Way.FADE, "bus", level=Level.POINT),
        ran(0, "bus", 1.0),
        Answered(deck="deck", day=DAY, question=Question.FEELS, answer=2),
    ):
        kept = adapter.dump_json(record)
        assert adapter.validate_json(kept) == record
        assert b"prosopagnosia" not in kept


def test_looking_back_tells_what_came_and_with_which_help() -> None:
    records = [
        turn(Way.RECALL, "opening", LINE),
        turn(Way.RECALL, "opening"),
        turn(Way.RECALL, "ending", LINE),
        turn(Way.FADE, "bus", level=Level.POINT),
        turn(Way.FADE, "choir", level=Level.LETTERS),
        turn(Way.FADE, "began", level=Level.TEXT),
        turn(Way.FADE, "about", LINE, level=Level.POINT),
        turn(Way.WORDS, WORD.id, HelpKind.LETTERS),
    ]
    facts = [(fact.kind, fact.item, fact.name, fact.help) for fact in facts_in(TALK, records)]
    assert facts == [
        (FactKind.WITHOUT_HELP, ItemKind.OPENING, "Opening", None),
        (FactKind.FROM_ITS_NAME, ItemKind.STORY, "The bus story", None),
        (FactKind.FROM_LETTERS, ItemKind.STORY, "The choir", None),
        (FactKind.HELPED_BY, ItemKind.WORD, "prosopagnosia", HelpKind.LETTERS),
    ]


@pytest.mark.parametrize(
    ("help_", "kind"), [(None, FactKind.BY_ITSELF), (HelpKind.WORD, None), ("", None)]
)
def test_a_word_by_itself(help_: HelpKind | None, kind: FactKind | None) -> None:
    records = [] if help_ == "" else [turn(Way.WORDS, WORD.id, help_)]
    assert [fact.kind for fact in facts_in(TALK, records)] == ([] if kind is None else [kind])


def test_the_newest_and_most_heartening_is_told_first() -> None:
    records = [
        turn(Way.RECALL, "opening"),
        turn(Way.WORDS, WORD.id, day=DAY + timedelta(1)),
        turn(Way.FADE, "choir", level=Level.LETTERS, day=DAY + timedelta(1)),
        turn(Way.RECALL, "ending", day=DAY + timedelta(1)),
    ]
    assert [fact.name for fact in facts_in(TALK, records)] == [
        "Ending",
        "prosopagnosia",
        "The choir",
        "Opening",
    ]


def test_whole_run_throughs_are_told_with_their_time() -> None:
    records = [
        *(ran(1, card, 60.0) for card in ("opening", "bus")),
        ran(2, "bus", 50.0, whole=False),
        *(ran(3, card, 70.0) for card in ("opening", "bus")),
        turn(Way.RECALL, "opening"),
    ]
    assert [run.seconds for run in runs_in(records)] == [120.0, 140.0]

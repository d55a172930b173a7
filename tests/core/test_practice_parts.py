"""The parts of Practise: letters, lines, waits, passages, and a talk that changed meanwhile."""

import pytest
from decks import SHORT, SUPPORT, card, deck

from speakaid.core import edits
from speakaid.core.card import TrickyWord
from speakaid.core.practice import events
from speakaid.core.practice.clusters import Piece, begun, letters_in
from speakaid.core.practice.fading import Fade, Level
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.helping import Due, HelpChoice, due_by_itself, letters_shown
from speakaid.core.practice.items import ItemKind, Way, hard_words, kind_of, line_of, lines_to_know
from speakaid.core.practice.learnt import learnt_from
from speakaid.core.practice.reading import Passage, passages_of
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Task
from speakaid.core.practice.work import Choice, Learnt, Work, all_of
from speakaid.core.talk import Talk

MEANING, PICTURE, LETTERS, SOUND, WORD, _LINE = HelpKind


@pytest.mark.parametrize(
    ("word", "letters", "shown"),
    [
        ("faces", 1, "f••••"),
        ("faces,", 1, "f••••,"),
        ("“Faces”", 2, "“Fa•••”"),
        ("twenty-one", 1, "t•••••-•••"),
        ("e\u0301te\u0301", 1, "e\u0301••"),
        ("👩‍👩‍👧👩‍👩‍👧", 1, "👩‍👩‍👧•"),
        ("שלום", 1, "ש•••"),
        ("大家好。", 1, "大••。"),
        ("สวัสดี", 1, "ส•••"),
        ("—", 1, "—"),
        ("faces", 0, "•••••"),
        ("faces", 9, "faces"),
    ],
)
def test_the_first_letters_of_a_word(word: str, letters: int, shown: str) -> None:
    assert "".join(piece.text for piece in begun(word, letters)) == shown


def test_a_hidden_letter_has_its_place() -> None:
    assert begun("a-b", 1) == (Piece("a-", 1),)
    assert begun("“ab", 0) == (Piece("“", 2),)
    assert begun("", 1) == ()
    assert letters_in("e\u0301t-e") == 3


@pytest.mark.parametrize(
    ("word", "letters", "count"),
    [
        ("prosopagnosia", "pro", 3),
        ("prosopagnosia", "Pro-so", 5),
        ("prosopagnosia", "", 2),
        ("bus", "", 1),
        ("bus", "x", 1),
    ],
)
def test_how_many_letters_are_first_letters(word: str, letters: str, count: int) -> None:
    assert letters_shown(TrickyWord(word=word, letters=letters)) == count


@pytest.mark.parametrize(
    ("kinds", "waits", "due"),
    [
        ([MEANING, PICTURE, LETTERS, WORD], (8, 14, 20), [(8, MEANING), (14, LETTERS), (20, WORD)]),
        ([LETTERS, SOUND, MEANING, WORD], (8, 14, 20), [(8, LETTERS), (14, MEANING), (20, WORD)]),
        ([MEANING, PICTURE, WORD], (8, 14, 20), [(8, MEANING), (14, PICTURE), (20, WORD)]),
        ([LETTERS, WORD], (8, 14, 20), [(8, LETTERS), (20, WORD)]),
        ([WORD], (8, 14, 20), [(20, WORD)]),
        ([MEANING, WORD], (20,), [(20, WORD)]),
        ([MEANING, WORD], (), []),
    ],
)
def test_what_comes_by_itself(
    kinds: list[HelpKind], waits: tuple[float, ...], due: list[tuple[float, HelpKind]]
) -> None:
    assert list(due_by_itself(kinds, waits)) == [Due(*one) for one in due]


def test_only_the_help_that_there_is_comes() -> None:
    picture = TrickyWord(word="bus", picture="a.png")
    talk = Talk(deck("", card("a", "The bus came.", tricky_words=(picture,))))
    (hard,) = hard_words(talk)
    choice = Choice(help=HelpChoice(order=(SOUND, PICTURE)))
    assert Work(talk, (), choice).kinds(hard.id) == [PICTURE, WORD]
    session = PracticeSession(Work(talk, all_of(talk, Way.WORDS), choice))
    session.handle(events.Start(), 0.0)
    session.handle(events.MoreHelp(), 1.0)
    assert session.display().helps[-1].text == "a.png"


def test_a_word_that_is_not_said_stands_alone() -> None:
    words = (TrickyWord(word="the choir"), TrickyWord(word=" "), TrickyWord(word="The Choir"))
    talk = Talk(deck("", card("a", "The bus came.", tricky_words=words)))
    session = PracticeSession(Work(talk, all_of(talk, Way.WORDS)))
    session.handle(events.Start(), 0.0)
    assert session.display().shown == "••• •••••"
    session.handle(events.Said(), 1.0)
    session.handle(events.Said(), 2.0)
    assert session.display().done == "all"


def test_a_word_is_practised_in_its_sentence_where_no_spaces_are_written() -> None:
    name = TrickyWord(word="名前")
    talk = Talk(deck("A talk", card("name", script="私は名前を言う。", tricky_words=(name,))))
    session = PracticeSession(Work(talk, all_of(talk, Way.WORDS)))
    session.handle(events.Start(), 0)
    assert (session.display().shown, session.display().gap) == ("私は •• を言う。", (1, 2))


def test_opening_and_ending_are_what_one_must_know_first() -> None:
    assert [one.id for one in lines_to_know(Talk(SUPPORT))][:3] == ["opening", "ending", "began"]
    kinds = [kind_of(Talk(SUPPORT), one) for one in SUPPORT.cards]
    assert kinds[:3] == [ItemKind.OPENING, ItemKind.MUST_SAY, ItemKind.STORY]
    assert kinds[-1] is ItemKind.CLOSING


def test_a_short_sentence_takes_the_next_one_along() -> None:
    assert line_of(card("a", "Good morning. I am Sam. I like buses.")) == "Good morning. I am Sam."
    assert line_of(card("a", "Yes.")) == "Yes."


def test_a_passage_begins_where_the_last_one_ended() -> None:
    for one in SUPPORT.cards:
        words = [word.text for passage in passages_of(one) for word in passage.words]
        assert words == one.script.split()


def test_a_card_of_key_words_alone_is_read_too() -> None:
    only = card("a", "", "Point", key_words="bus; stop")
    assert [passage.text for passage in passages_of(only)] == ["bus; stop"]


def test_what_left_the_talk_leaves_the_sitting() -> None:
    talk = Talk(SUPPORT)
    ways = (Way.RECALL, Way.FADE, Way.WORDS)
    tasks = tuple(task for way in ways for task in all_of(talk, way))
    session = PracticeSession(Work(talk, tasks))
    session.handle(events.Start(), 0.0)
    for number in range(12):
        session.handle(events.Said(), number * 20.0)
    smaller = Talk(edits.removed(edits.removed(SUPPORT, "faces"), "opening"))
    again = PracticeSession.resumed(Work(smaller, tasks), session.kept())
    for number in range(12, 200):
        seen = again.display()
        assert seen.item.split("/")[0] not in ("faces", "opening")
        again.handle(events.Said(), number * 20.0)
    assert again.display().done is not None


def test_a_turn_that_left_the_talk_is_followed_by_the_next() -> None:
    session = PracticeSession(Work(Talk(SHORT), all_of(Talk(SHORT), Way.FADE)))
    session.handle(events.Start(), 0.0)
    smaller = Work(Talk(edits.removed(SHORT, "hello")), all_of(Talk(SHORT), Way.FADE))
    again = PracticeSession.resumed(smaller, session.kept())
    again.handle(events.Tick(), 1.0)
    assert again.display().item == "wish"


KEY_WORDS_GONE = deck("", card("a", "We took the bus home.", "Bus"))
"""It was practised while the card had key words."""


def test_key_words_that_were_taken_out_leave_no_empty_screen() -> None:
    talk = Talk(deck("", card("a", "We took the bus home.", "Bus", key_words="bus")))
    session = PracticeSession(Work(talk, all_of(talk, Way.FADE)))
    session.handle(events.Start(), 0.0)
    session.handle(events.Said(), 1.0)
    assert session.display().shown == "bus"
    after = Talk(KEY_WORDS_GONE)
    again = PracticeSession.resumed(Work(after, all_of(after, Way.FADE)), session.kept())
    assert again.display().shown == "We took the bus home."
    again.handle(events.Said(), 2.0)
    assert again.display().shown == "W• t••• t•• b•• h•••."


def test_help_that_was_kept_for_good_is_help_that_the_card_still_has() -> None:
    talk = Talk(KEY_WORDS_GONE)
    learnt = Learnt(fades={"a": Fade(Level.TEXT, furthest=Level.KEY_WORDS)})
    session = PracticeSession(Work(talk, all_of(talk, Way.FADE), learnt=learnt))
    session.handle(events.Start(), 0.0)
    session.handle(events.Said(), 1.0)
    assert session.display().done == "all"


def test_what_is_no_sitting_is_refused() -> None:
    with pytest.raises(ValueError, match="validation"):
        PracticeSession.resumed(Work(Talk(SHORT), ()), {"at": "noon"})


def test_there_is_nothing_for_what_is_not_there() -> None:
    work = Work(Talk(SHORT), ())
    for task in (Task(Way.READ, "holding-9"), Task(Way.READ, "holding-x"), Task(Way.READ, "no")):
        assert not work.is_there(task)
    assert not Work(Talk(deck("")), ()).is_there(Task(Way.RUN_THROUGH, ""))
    assert learnt_from(Talk(SHORT), ()).fades == {}


def passage(text: str) -> Passage:
    """The first passage of a card with these words."""
    return passages_of(card("one", text))[0]


def test_a_voice_that_tells_when_it_says_each_word_is_believed() -> None:
    starts = [(0.0, 0), (0.4, 5), (0.9, 11)]
    assert passage("Good words stay.").voiced(1.5, starts) == (0.0, 0.4, 0.9)


def test_a_word_of_which_the_voice_tells_nothing_is_passed_over() -> None:
    starts = [(0.0, 0), (0.4, 7)]
    assert passage("Good — words stay.").voiced(1.5, starts) == (0.0, 0.4, 0.4, 1.5)


def test_a_word_that_the_voice_says_in_two_parts_begins_with_the_first() -> None:
    assert passage("Some 30% more.").voiced(2.0, [(0.0, 0), (0.5, 5), (0.9, 7), (1.4, 9)]) == (
        (0.0, 0.5, 1.4)
    )


def test_a_voice_that_tells_nothing_takes_as_long_as_the_letters() -> None:
    times = passage("I recognise, I.").voiced(4.0)
    assert times[0] == 0.0
    assert times[2] - times[1] > 2 * (times[1] - times[0]), "a long word, and a breath"
    assert times[2] < 4.0


def test_times_of_other_words_move_no_mark() -> None:
    talk = Talk(SHORT)
    session = PracticeSession(Work(talk, all_of(talk, Way.READ)))
    session.handle(events.Start(), 0)
    session.handle(events.Voiced((0.0, 50.0)), 0)
    session.handle(events.Tick(), 30)
    assert session.display().marked == 5


@pytest.mark.parametrize("way", [Way.RECALL, Way.RUN_THROUGH])
def test_a_voice_moves_nothing_where_nothing_is_read(way: Way) -> None:
    talk = Talk(SHORT)
    session = PracticeSession(Work(talk, all_of(talk, way)))
    session.handle(events.Start(), 0)
    before = session.display()
    session.handle(events.Voiced((0.0,)), 1)
    session.handle(events.Voiced(()), 1)
    assert session.display() == before

"""A deck that is worked on: every step can be taken back, and what is typed is one step a word."""

import pytest
from decks import SHORT
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import Edit, decks, some_steps
from speakaid.core import edits
from speakaid.core.changes import CardsChange, TextChange
from speakaid.core.deck import Card, Deck
from speakaid.core.draft import Draft, Move, MoveKind, shortened

EMPTY = edits.with_card(SHORT, "wish", script="")
DO, AMEND, UNDO, REDO = MoveKind


def typing(draft: Draft, words: str, field: str = "script", at: int | None = None) -> None:
    """One letter after another, as on a keyboard."""
    for number, letter in enumerate(words):
        text = getattr(draft.deck.cards[1], field)
        place = len(text) if at is None else at + number
        typed = text[:place] + letter + text[place:]
        draft.change(edits.with_card(draft.deck, "wish", **{field: typed}))


def written(draft: Draft) -> str:
    return draft.deck.cards[1].script


def steps_back(draft: Draft) -> list[str]:
    """What stands there after each undo."""
    seen = []
    while draft.can_undo:
        draft.undo()
        seen.append(written(draft))
    return seen


def cleared(draft: Draft, script: str) -> None:
    draft.change(edits.with_card(draft.deck, "wish", script=script))


def test_a_word_is_one_step() -> None:
    draft = Draft(EMPTY)
    typing(draft, "two words")
    assert steps_back(draft) == ["two ", ""]


def test_what_was_taken_back_is_done_again() -> None:
    draft = Draft(EMPTY)
    typing(draft, "two words")
    assert draft.undo() == "wish"
    assert draft.redo() == "wish"
    assert written(draft) == "two words"
    assert not draft.can_redo


def test_a_draft_says_what_undo_and_redo_would_do() -> None:
    draft = Draft(EMPTY)
    typing(draft, "So")
    step = draft.last_step
    assert (draft.steps, draft.next_step) == (1, ())
    draft.undo()
    assert (draft.steps, draft.last_step, draft.next_step) == (0, (), step)


def test_nothing_to_undo_and_nothing_to_redo() -> None:
    draft = Draft(EMPTY)
    assert draft.undo() is None
    assert draft.redo() is None
    assert draft.deck is EMPTY
    assert draft.taken_moves() == ()


def test_what_changes_nothing_is_no_step() -> None:
    draft = Draft(EMPTY)
    assert not draft.change(EMPTY)
    assert not draft.can_undo


def test_a_new_step_ends_what_could_be_done_again() -> None:
    draft = Draft(EMPTY)
    typing(draft, "two")
    draft.undo()
    typing(draft, "one")
    assert not draft.can_redo
    assert steps_back(draft) == [""]


def test_a_word_typed_before_a_like_letter_is_one_step() -> None:
    draft = Draft(edits.with_card(SHORT, "wish", script="table"))
    typing(draft, "the ", at=0)
    assert written(draft) == "the table"
    assert steps_back(draft) == ["table"]


def test_words_in_two_boxes_are_two_steps() -> None:
    draft = Draft(EMPTY)
    typing(draft, "on")
    typing(draft, "e", field="notes")
    typing(draft, "e")
    assert steps_back(draft) == ["on", "on", ""]


def test_going_away_and_coming_back_begins_a_step() -> None:
    draft = Draft(EMPTY)
    typing(draft, "on")
    draft.close_step()
    typing(draft, "e")
    assert steps_back(draft) == ["on", ""]


def test_what_was_pasted_is_a_step_of_its_own() -> None:
    draft = Draft(EMPTY)
    typing(draft, "so ")
    cleared(draft, "so one named person")
    assert steps_back(draft) == ["so ", ""]


def test_typing_elsewhere_in_the_text_is_a_step_of_its_own() -> None:
    draft = Draft(edits.with_card(SHORT, "wish", script="I wish for one thing."))
    typing(draft, "a", at=3)
    typing(draft, "b", at=9)
    assert len(steps_back(draft)) == 2


def test_words_typed_over_others_go_on_with_them() -> None:
    draft = Draft(edits.with_card(SHORT, "wish", script="one thing"))
    cleared(draft, "t thing")
    typing(draft, "wo", at=1)
    assert written(draft) == "two thing"
    assert steps_back(draft) == ["one thing"]


@pytest.mark.parametrize(
    ("texts", "back"),
    [
        (["two wor", "two wo", "two w"], ["two word"]),
        (["two wor", "two wo", "two w", "two ", "two", "tw"], ["two", "two word"]),
        (["two ord", "two rd", "two d"], ["two word"]),
        (["wo word", "o word", " word", "word", "ord"], ["word", "two word"]),
        (["tw word", "tw ord"], ["tw word", "two word"]),
        (["two wod", "to wod"], ["two wod", "two word"]),
        (["two", "tw"], ["two", "two word"]),
    ],
    ids=["back", "back over a word", "on", "on over a word", "a jump", "a jump back", "a word"],
)
def test_what_is_deleted_letter_by_letter_is_one_step_a_word(
    texts: list[str], back: list[str]
) -> None:
    draft = Draft(edits.with_card(SHORT, "wish", script="two word"))
    for text in texts:
        cleared(draft, text)
    assert steps_back(draft) == back


def test_deleting_after_typing_is_a_step_of_its_own() -> None:
    draft = Draft(EMPTY)
    typing(draft, "won")
    cleared(draft, "wo")
    typing(draft, "rd")
    assert steps_back(draft) == ["wo", "won", ""]


def test_a_card_that_is_moved_is_a_step_of_its_own() -> None:
    draft = Draft(EMPTY)
    typing(draft, "a")
    draft.change(edits.duplicated(draft.deck, "wish"))
    draft.change(edits.with_card(draft.deck, "wish", script="ab"))
    assert steps_back(draft) == ["a", "a", ""]


def test_what_is_typed_is_told_as_one_move_until_somebody_asks() -> None:
    draft = Draft(EMPTY)
    typing(draft, "on")
    (move,) = draft.taken_moves()
    assert move == Move(kind=DO, step=(TextChange(card="wish", field="script", at=0, added="on"),))
    typing(draft, "e ")
    (move,) = draft.taken_moves()
    assert (move.kind, move.step[0].added) == (AMEND, "one ")
    typing(draft, "two")
    draft.undo()
    draft.redo()
    assert [move.kind for move in draft.taken_moves()] == [DO, UNDO, REDO]


def remembered(deck: Deck, moves: tuple[Move, ...]) -> Draft:
    draft = Draft(deck)
    draft.remember(moves)
    return draft


def test_the_way_is_remembered_over_a_restart() -> None:
    draft = Draft(EMPTY)
    typing(draft, "two words")
    draft.undo()
    later = remembered(draft.deck, draft.taken_moves())
    assert (later.can_undo, later.can_redo) == (True, True)
    later.redo()
    assert written(later) == "two words"
    assert steps_back(later) == ["two ", ""]


def test_a_word_that_was_told_in_parts_is_remembered_as_one_step() -> None:
    draft = Draft(EMPTY)
    typing(draft, "on")
    moves = draft.taken_moves()
    typing(draft, "e")
    later = remembered(draft.deck, moves + draft.taken_moves())
    assert steps_back(later) == [""]


def test_what_is_typed_after_a_restart_is_a_step_of_its_own() -> None:
    draft = Draft(EMPTY)
    typing(draft, "on")
    later = remembered(draft.deck, draft.taken_moves())
    typing(later, "e")
    assert steps_back(later) == ["on", ""]


@pytest.mark.parametrize("kinds", [[AMEND], [UNDO], [REDO], [DO, UNDO, UNDO], [DO, REDO]])
def test_a_way_begins_after_a_move_that_leads_nowhere(kinds: list[MoveKind]) -> None:
    draft = Draft(EMPTY)
    typing(draft, "word")
    moves = (*(Move(kind=kind, step=()) for kind in kinds), *draft.taken_moves())
    assert steps_back(remembered(draft.deck, moves)) == [""]
    assert shortened(moves) == moves[len(kinds) :]


def test_a_remembered_way_to_another_deck_is_given_up() -> None:
    step = (CardsChange(at=0, added=(Card(id="not-here"),)),)
    draft = remembered(EMPTY, (Move(kind=DO, step=step),) * 2)
    assert draft.undo() is None
    assert draft.deck is EMPTY
    assert not draft.can_undo
    assert draft.taken_moves() == ()


def test_a_sitting_that_was_cut_off_is_followed_move_by_move() -> None:
    draft = Draft(EMPTY)
    typing(draft, "on")
    moves = draft.taken_moves()
    typing(draft, "e two")
    draft.undo()
    draft.undo()
    draft.redo()
    moves += draft.taken_moves()
    later = Draft(EMPTY)
    assert later.follow(moves) == len(moves)
    assert later.deck == draft.deck
    assert (steps_back(later), later.taken_moves()[0].kind) == ([""], UNDO)


@pytest.mark.parametrize("kind", [AMEND, UNDO, REDO])
def test_it_is_followed_as_far_as_its_moves_fit(kind: MoveKind) -> None:
    draft = Draft(EMPTY)
    typing(draft, "word")
    strange = Move(kind=DO, step=(CardsChange(at=0, removed=(Card(id="not-here"),)),))
    later = Draft(EMPTY)
    assert later.follow((Move(kind=kind), *draft.taken_moves())) == 0
    assert later.deck is EMPTY
    typing(draft, " more")
    assert later.follow((*draft.taken_moves(), strange, Move(kind=UNDO))) == 0
    typing(later, "word")
    assert later.follow((strange,)) == 0
    assert steps_back(later) == [""]


walks = st.lists(st.sampled_from(("edit", "undo", "redo", "close", "ask")), max_size=25)


def walk(draft: Draft, done: tuple[Edit, ...], ways: list[str]) -> tuple[Move, ...]:
    """Edits with undo and redo among them, asked for its moves now and then."""
    moves: tuple[Move, ...] = ()
    edits_left = list(done)
    for way in ways:
        if way == "edit" and edits_left:
            draft.change(edits_left.pop(0)(draft.deck))
        elif way == "ask":
            moves += draft.taken_moves()
        elif way != "edit":
            {"undo": draft.undo, "redo": draft.redo, "close": draft.close_step}[way]()
    return moves + draft.taken_moves()


@given(decks(), some_steps())
def test_undone_is_the_first_deck_and_redone_the_last(deck: Deck, done: tuple[Edit, ...]) -> None:
    draft = Draft(deck)
    for edit in done:
        draft.change(edit(draft.deck))
    last = draft.deck
    while draft.can_undo:
        draft.undo()
    assert draft.deck == deck
    while draft.can_redo:
        draft.redo()
    assert draft.deck == last


@given(decks(), some_steps(), walks, st.integers(0, 5))
def test_a_remembered_way_leads_where_the_first_one_did(
    deck: Deck, done: tuple[Edit, ...], ways: list[str], as_they_were: int
) -> None:
    draft = Draft(deck)
    moves = walk(draft, done, ways)
    later = remembered(draft.deck, moves)
    shorter = remembered(draft.deck, shortened(moves, as_they_were))
    followed = Draft(deck)
    assert followed.follow(moves) == len(moves)
    assert followed.deck == draft.deck
    while draft.can_redo:
        assert draft.redo() == later.redo() == shorter.redo()
        assert draft.deck == later.deck == shorter.deck
    while draft.can_undo:
        assert draft.undo() == later.undo()
        assert draft.deck == later.deck
    while shorter.can_undo:
        shorter.undo()
    assert shorter.deck == deck


def test_a_long_way_is_shortened_far_back_only() -> None:
    draft = Draft(EMPTY)
    typing(draft, "what was typed long ago ")
    draft.change(edits.with_card(draft.deck, "wish", notes="and a note"))
    typing(draft, "and today")
    later = remembered(draft.deck, shortened(draft.taken_moves(), 2))
    assert steps_back(later) == [
        "what was typed long ago and ",
        "what was typed long ago ",
        "what was typed long ago ",
        "",
    ]


def test_what_was_deleted_far_back_stays_a_step() -> None:
    draft = Draft(EMPTY)
    typing(draft, "one two")
    cleared(draft, "one tw")
    typing(draft, "x y")
    later = remembered(draft.deck, shortened(draft.taken_moves(), 0))
    assert steps_back(later) == ["one tw", "one two", ""]


def test_half_a_letter_from_a_broken_clipboard_becomes_a_sign_that_can_be_kept() -> None:
    draft = Draft(SHORT)
    assert draft.change(edits.with_card(SHORT, "wish", script="I wish \ud83d for one thing"))
    assert draft.deck.cards[1].script == "I wish \ufffd for one thing"
    draft.undo()
    assert draft.deck == SHORT
    draft.redo()
    assert draft.deck.cards[1].script == "I wish \ufffd for one thing"


def test_of_two_neighbours_the_one_that_was_meant_is_looked_at_again() -> None:
    cards = tuple(Card(id=name) for name in "abc")
    for meant, to in (("b", 2), ("c", 1)):
        draft = Draft(Deck(cards=cards))
        assert draft.change(edits.moved(draft.deck, meant, to), meant)
        moved = draft.deck
        assert draft.undo() == meant
        assert draft.deck.cards == cards
        assert draft.redo() == meant
        assert draft.deck == moved


def test_the_farthest_step_is_another_only_after_something_new() -> None:
    draft = Draft(SHORT)
    assert draft.farthest_step == ()
    draft.change(edits.with_card(SHORT, "wish", notes="Smile"))
    last = draft.farthest_step
    draft.undo()
    assert draft.farthest_step is last
    draft.redo()
    assert draft.farthest_step is last
    draft.undo()
    draft.change(edits.with_card(SHORT, "wish", notes="Nod"))
    assert draft.farthest_step is not last

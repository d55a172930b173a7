"""Two computers changed one talk, and a syncing program made a copy: no word of either is lost."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from decks import SHORT, SUPPORT

from speakaid.core.authors import ELSEWHERE, helper
from speakaid.core.deciding import all_used, kept
from speakaid.core.deck import Deck
from speakaid.core.edits import of_id, with_card
from speakaid.core.errors import ChangedMeanwhile, DeckUnreadable
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import received, typed
from speakaid.core.suggestions import key_of
from speakaid.storage import atomic, conflicts, library, paths
from speakaid.storage.conflicts import Became, TwoCopies
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.draft_file import DraftFile

ANNA = helper("Anna")
SYNCTHING = "Three lines.sync-conflict-20261128-101010-ABCDEFG"
DROPBOX = "Three lines (Anna's conflicted copy 2026-11-28)"
NEXTCLOUD = "Three lines (conflicted copy 2026-11-28 101010)"


def wishing(script: str, deck: Deck = SHORT) -> Deck:
    return with_card(deck, "wish", script=script)


MINE, THEIRS = wishing("I wish for time."), wishing("I wish for a choir.")


@pytest.fixture
def talk() -> Path:
    return library.add(SHORT)


def write_here(path: Path, deck: Deck) -> None:
    """Somebody types on this computer."""
    assert DraftFile(load_deck(path)).keep_step(deck)


def copy_comes(deck: Deck, name: str = SYNCTHING) -> Path:
    """A syncing program puts the form of another computer beside the talk."""
    path = paths.library() / f"{name}.speakaid"
    save_deck(deck, path)
    return path


def mine_becomes_the_copy(talk: Path, theirs: Deck) -> Path:
    """The other computer was first: its form lies at the place, and mine beside it."""
    copy = talk.with_name(f"{SYNCTHING}.speakaid")
    talk.rename(copy)
    save_deck(theirs, talk)
    return copy


def copies() -> tuple[TwoCopies, ...]:
    return conflicts.apart(library.decks())[1]


def talks() -> list[str]:
    return [entry.path.stem for entry in conflicts.apart(library.decks())[0]]


def one() -> TwoCopies:
    (two,) = copies()
    return two


def ideas(path: Path) -> list[str]:
    return [key_of(idea.suggestion) for idea in ideas_in(load_deck(path).deck)]


def wish(deck: Deck) -> str:
    card = of_id(deck, "wish")
    return card.script if card else ""


def every_wish(path: Path) -> set[str]:
    """What the talk says, and what it would say with the ideas used."""
    deck = load_deck(path).deck
    return {wish(deck), wish(all_used(deck, ELSEWHERE))}


def on_the_shelf() -> list[str]:
    return sorted(path.stem for path in paths.shelf().glob("*.speakaid"))


@pytest.mark.parametrize(
    "name", [SYNCTHING, DROPBOX, NEXTCLOUD, f"{NEXTCLOUD} (conflicted copy 2)"]
)
def test_a_copy_is_no_talk_of_its_own(talk: Path, name: str) -> None:
    copy = copy_comes(THEIRS, name)
    assert talks() == ["Three lines"]
    assert (one().talk.path, one().copy) == (talk, copy)


def test_a_copy_of_a_talk_that_was_renamed_is_known_by_its_id(talk: Path) -> None:
    talk.rename(talk.with_name("Called otherwise.speakaid"))
    copy_comes(THEIRS)
    assert talks() == ["Called otherwise"]


def test_of_two_talks_of_one_id_it_belongs_to_that_of_its_name(talk: Path) -> None:
    shutil.copyfile(talk, talk.with_name("A copy by hand.speakaid"))
    copy_comes(THEIRS)
    assert one().talk.path == talk


def test_another_talk_under_such_a_name_is_a_talk(talk: Path) -> None:
    copy_comes(SUPPORT.model_copy(update={"id": "another"}))
    assert set(talks()) == {talk.stem, SYNCTHING}
    assert not copies()


def test_a_copy_whose_talk_is_gone_is_a_talk_and_others_are_its_copies(talk: Path) -> None:
    talk.unlink()
    copy_comes(MINE, DROPBOX)
    copy_comes(THEIRS, SYNCTHING)
    assert talks() == [DROPBOX]
    assert one().copy.stem == SYNCTHING


def test_a_copy_that_cannot_be_read_is_said_and_left_alone(talk: Path) -> None:
    copy = talk.with_name(f"{SYNCTHING}.speakaid")
    copy.write_bytes(b"cut short")
    assert sorted(talks()) == sorted(["Three lines", SYNCTHING])
    assert not copies()
    assert copy.read_bytes() == b"cut short"


def test_two_that_say_the_same_become_one_silently(talk: Path) -> None:
    copy_comes(SHORT)
    assert conflicts.become_one(one(), quietly=True) is Became.ONE
    assert (load_deck(talk).deck, on_the_shelf()) == (SHORT, [SYNCTHING])
    assert not copies()


def test_where_something_is_to_decide_nothing_happens_silently(talk: Path) -> None:
    write_here(talk, MINE)
    copy_comes(THEIRS)
    assert conflicts.become_one(one(), quietly=True) is Became.DIFFERS
    assert load_deck(talk).deck == MINE
    assert copies()


def test_the_words_of_this_computer_stay_and_the_others_are_ideas(talk: Path) -> None:
    write_here(talk, MINE)
    copy_comes(THEIRS)
    assert conflicts.become_one(one()) is Became.ONE
    assert wish(load_deck(talk).deck) == wish(MINE)
    assert every_wish(talk) == {wish(MINE), wish(THEIRS)}
    assert on_the_shelf() == [SYNCTHING]


def test_mine_that_became_the_copy_is_put_back_in_its_place(talk: Path) -> None:
    write_here(talk, MINE)
    mine_becomes_the_copy(talk, THEIRS)
    assert conflicts.become_one(one()) is Became.ONE
    assert wish(load_deck(talk).deck) == wish(MINE)
    assert every_wish(talk) == {wish(MINE), wish(THEIRS)}
    assert on_the_shelf() == [SYNCTHING]


def test_what_lies_in_its_place_is_no_older_because_it_was_seen_here(talk: Path) -> None:
    """A helper typed in it before somebody looked at the two copies: nobody changed its words."""
    write_here(talk, MINE)
    mine_becomes_the_copy(talk, THEIRS)
    file = DraftFile(load_deck(talk))
    for title in ("A better name", "A name still better"):
        file.keep(typed(THEIRS, THEIRS.model_copy(update={"title": title}), ANNA), ())
        file = DraftFile(load_deck(talk))
    assert conflicts.become_one(one()) is Became.ONE
    assert every_wish(talk) == {wish(MINE), wish(THEIRS)}
    assert all_used(load_deck(talk).deck, ANNA).title == "A name still better"


def test_of_two_copies_of_my_own_words_the_later_are_mine(talk: Path) -> None:
    """However they are called: the older ones, put back first, are not newer for that."""
    write_here(talk, MINE)
    mine_becomes_the_copy(talk, THEIRS)
    newer = wishing("I wish for time, and tea.")
    write_here(talk, newer)
    talk.rename(talk.with_name(f"{SYNCTHING.replace('101010', '111111')}.speakaid"))
    save_deck(THEIRS, talk)
    assert [conflicts.become_one(two) for two in copies()] == [Became.ONE, Became.ONE]
    assert every_wish(talk) == {wish(newer), wish(THEIRS)}


def test_what_i_typed_into_the_words_of_the_other_does_not_outdo_what_i_wrote_before(
    talk: Path,
) -> None:
    """Nobody looked at the two copies first, and went on in what lay there."""
    write_here(talk, MINE)
    mine_becomes_the_copy(talk, THEIRS)
    write_here(talk, with_card(THEIRS, "hello", script="Hello to all."))
    assert conflicts.become_one(one()) is Became.ONE
    assert every_wish(talk) == {wish(MINE), wish(THEIRS)}


def test_it_is_one_step_and_undo_shows_what_lay_there(talk: Path) -> None:
    write_here(talk, MINE)
    mine_becomes_the_copy(talk, THEIRS)
    conflicts.become_one(one())
    draft = DraftFile(load_deck(talk)).draft()
    draft.undo()
    assert draft.deck == THEIRS


def test_pictures_of_both_come_along(talk: Path) -> None:
    file = DraftFile(load_deck(talk))
    file.keep_step(with_card(MINE, "bye", picture=file.add_media(b"a bus", ".png")))
    mine_becomes_the_copy(talk, SHORT)
    save_deck(with_card(THEIRS, "hello", picture="sea.png"), talk, {"sea.png": b"the sea"})
    conflicts.become_one(one())
    file = DraftFile(load_deck(talk))
    used = all_used(load_deck(talk).deck, ELSEWHERE)
    pictures = {card.id: file.read_media(card.picture) for card in used.cards if card.picture}
    assert pictures == {"hello": b"the sea", "bye": b"a bus"}


def test_an_older_form_of_my_own_words_is_no_idea(talk: Path) -> None:
    write_here(talk, MINE)
    write_here(talk, wishing("I wish for time, and tea."))
    copy_comes(MINE)
    assert conflicts.become_one(one(), quietly=True) is Became.ONE
    assert not ideas(talk)


def test_a_helpers_ideas_on_older_words_of_mine_come_along(talk: Path) -> None:
    """The helper's computer wrote the file; the words in it are still those of the speaker."""
    write_here(talk, MINE)
    write_here(talk, with_card(MINE, "hello", script="Hello to all."))
    copy_comes(typed(MINE, wishing("I wish for rest.", MINE), ANNA))
    conflicts.become_one(one())
    assert load_deck(talk).deck.cards == with_card(MINE, "hello", script="Hello to all.").cards
    assert ideas(talk) == ["edit-wish"]


@pytest.mark.parametrize("at_its_place", [True, False])
def test_on_a_helpers_computer_the_words_of_the_speaker_stay(
    talk: Path, at_its_place: bool
) -> None:
    """Nobody wrote a word here, only ideas: so what is new are the speaker's words.

    Of a copy nobody can be sure that it is newer: what the talk said stands beside it.
    """
    shutil.rmtree(paths.own_words())
    write_here(talk, typed(SHORT, wishing("I wish for rest."), ANNA))
    if at_its_place:
        mine_becomes_the_copy(talk, MINE)
    else:
        copy_comes(MINE)
    conflicts.become_one(one())
    assert load_deck(talk).deck.cards == MINE.cards
    waiting = [(idea.by, wish_of(idea)) for idea in ideas_in(load_deck(talk).deck)]
    assert waiting[0] == (ANNA, "I wish for rest.")
    assert waiting[1:] == ([] if at_its_place else [(ELSEWHERE, wish(SHORT))])


@pytest.mark.parametrize("at_its_place", [True, False])
def test_ideas_of_another_day_that_the_speaker_never_saw_stay(
    talk: Path, at_its_place: bool
) -> None:
    """They stand in an earlier version of that computer, and nobody decided them."""
    shutil.rmtree(paths.own_words())
    idea = typed(SHORT, wishing("I wish for rest."), ANNA)
    for title in ("A better name", "A name still better"):
        write_here(
            talk, typed(idea, all_used(idea, ANNA).model_copy(update={"title": title}), ANNA)
        )
    if at_its_place:
        mine_becomes_the_copy(talk, MINE)
    else:
        copy_comes(MINE)
    conflicts.become_one(one())
    after = load_deck(talk).deck
    assert after.cards == MINE.cards
    assert (wish(all_used(after, ANNA)), all_used(after, ANNA).title) == (
        "I wish for rest.",
        "A name still better",
    )


def test_an_older_copy_that_a_helpers_computer_never_saw_hides_no_newer_words(talk: Path) -> None:
    """The speaker's computer wrote both, and they came here in the other order."""
    shutil.rmtree(paths.own_words())
    save_deck(wishing("I wish for time, and tea."), talk)
    for title in ("A better name", "A name still better"):
        file = DraftFile(load_deck(talk))
        draft = file.draft()
        draft.change(typed(draft.deck, draft.deck.model_copy(update={"title": title}), ANNA))
        file.keep(draft.deck, draft.taken_moves())
    copy_comes(MINE)
    assert conflicts.become_one(one(), quietly=True) is Became.DIFFERS
    assert conflicts.become_one(one()) is Became.ONE
    assert every_wish(talk) == {wish(MINE), "I wish for time, and tea."}


def wish_of(idea: object) -> str:
    return idea.suggestion.theirs.script  # type: ignore[attr-defined, no-any-return]


def test_more_than_one_copy_comes_and_what_each_says_stands_beside_the_others(talk: Path) -> None:
    write_here(talk, MINE)
    copy_comes(THEIRS, DROPBOX)
    copy_comes(wishing("I wish for rain."), NEXTCLOUD)
    assert [conflicts.become_one(two) for two in copies()] == [Became.ONE, Became.ONE]
    waiting = {wish_of(idea) for idea in ideas_in(load_deck(talk).deck)}
    assert waiting == {wish(THEIRS), "I wish for rain."}
    assert wish(load_deck(talk).deck) == wish(MINE)


def test_a_copy_that_would_hide_an_idea_waits_until_that_is_decided(talk: Path) -> None:
    """A helper with a name has one idea for a card: the newer would stand."""
    write_here(talk, MINE)
    copy_comes(typed(MINE, wishing("I wish for rest.", MINE), ANNA), DROPBOX)
    copy_comes(typed(MINE, wishing("I wish for rain.", MINE), ANNA), NEXTCLOUD)
    first, second = copies()
    assert conflicts.become_one(first) is Became.ONE
    assert conflicts.become_one(one()) is Became.WAITS
    assert wish(all_used(load_deck(talk).deck, ANNA)) == "I wish for rest."
    write_here(talk, kept(load_deck(talk).deck, ANNA, "edit-wish"))
    assert conflicts.become_one(one()) is Became.ONE
    assert wish(all_used(load_deck(talk).deck, ANNA)) == "I wish for rain."
    assert second.copy.stem in on_the_shelf()


def test_both_computers_come_to_the_same_talk(talk: Path) -> None:
    """The other one did the same meanwhile: its form holds mine as ideas."""
    write_here(talk, MINE)
    copy_comes(THEIRS)
    conflicts.become_one(one())
    after = load_deck(talk).deck
    copy_comes(received(THEIRS, MINE, ELSEWHERE))
    assert conflicts.become_one(one(), quietly=True) is Became.ONE
    assert load_deck(talk).deck == after


def test_a_copy_that_is_gone_meanwhile_is_said(talk: Path) -> None:
    copy_comes(THEIRS)
    two = one()
    two.copy.unlink()
    with pytest.raises(DeckUnreadable):
        conflicts.become_one(two)
    assert load_deck(talk).deck == SHORT


def test_where_nothing_can_be_kept_both_are_as_they_were(
    talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copy_comes(THEIRS)
    two = one()

    def kept_nowhere(*_: object) -> bool:
        return False

    monkeypatch.setattr(DraftFile, "keep_step", kept_nowhere)
    with pytest.raises(ChangedMeanwhile):
        conflicts.become_one(two)
    assert (load_deck(talk).deck, load_deck(copy).deck) == (SHORT, THEIRS)


class Killed(BaseException):
    """The program is killed at this moment."""


def dying(do: Callable[..., object], moments: Iterator[bool]) -> Callable[..., object]:
    """Before and after it there is a moment at which the program may be killed."""

    def done(*how: object, **named: object) -> object:
        if next(moments):
            raise Killed
        result = do(*how, **named)
        if next(moments):
            raise Killed
        return result

    return done


def killed_at(moment: int, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Two copies become one, and the program is killed; whether it came so far."""
    moments = (number == moment for number in range(10_000))
    two = one()
    with monkeypatch.context() as deadly:
        deadly.setattr(atomic, "write", dying(atomic.write, moments))
        deadly.setattr(os, "fsync", dying(os.fsync, moments))
        deadly.setattr(shutil, "move", dying(shutil.move, moments))
        try:
            conflicts.become_one(two)
        except Killed:
            return True
    return False


@pytest.fixture
def as_before(talk: Path, tmp_path: Path) -> Callable[[], None]:
    """Puts everything back to what it was when this was first called."""
    kept_here = tmp_path / "as-before"

    def put_back() -> None:
        if kept_here.exists():
            shutil.rmtree(paths.home())
            shutil.copytree(kept_here, paths.home())
        else:
            shutil.copytree(paths.home(), kept_here)

    assert talk.exists()
    return put_back


@pytest.mark.parametrize("at_its_place", [True, False])
def test_whenever_it_is_killed_no_word_is_lost_and_it_is_done_again(
    talk: Path,
    at_its_place: bool,
    as_before: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_here(talk, MINE)
    copy = copy_comes(THEIRS) if at_its_place else mine_becomes_the_copy(talk, THEIRS)
    as_before()
    moment = 0
    while killed_at(moment, monkeypatch):
        left = [path for path in (talk, copy) if path.exists()]
        assert set().union(*map(every_wish, left)) >= {wish(MINE), wish(THEIRS)}
        if copies():
            assert conflicts.become_one(one()) is Became.ONE
        assert wish(load_deck(talk).deck) == wish(MINE)
        assert every_wish(talk) == {wish(MINE), wish(THEIRS)}
        assert not copies()
        moment += 1
        as_before()
    assert moment > 5

"""*Who is typing?* is asked once a sitting, and until it is answered a change is an idea."""

from collections.abc import Callable
from pathlib import Path

import pytest
from decks import SHORT
from person import click, key, tap
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from test_prepare import kept, preparing, screen, type_, undo
from walk import button, texts

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, SPEAKER, Author, helper
from speakaid.core.deck import Deck
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.storage import library, typists
from speakaid.storage.deck_file import save_deck
from speakaid.storage.settings_file import load_settings
from speakaid.ui.prepare.who_screen import WhoScreen

ANNA, TOM = helper("Anna"), helper("Tom")
Key = Qt.Key
Do = Callable[[str, QWidget], None]


def opened(parts: Parts, deck: Deck = SHORT, *, by: tuple[Author, ...] = ()) -> Path:
    """A talk in which these people typed here, and *Change the words* is pressed."""
    path = library.add(deck, by=None)
    for author in by:
        typists.note_typist(deck, author)
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    return path


def left_and_opened_again(parts: Parts) -> None:
    click("Your talks", parts.window)
    click("Change the words", parts.window)


def is_asked(parts: Parts) -> bool:
    return isinstance(parts.window.currentWidget(), WhoScreen)


def answered(parts: Parts, words: str) -> None:
    assert is_asked(parts)
    click(words, parts.window)


def shown(parts: Parts) -> str:
    return str(screen(parts).who.text())


def ideas(deck: Deck) -> list[tuple[Author, str, str]]:
    return [(by, one.kind, one.about) for by, one in ideas_in(deck)]


# -- when it is asked


def test_a_talk_from_elsewhere_is_asked_about_before_its_words(parts: Parts) -> None:
    opened(parts)
    assert is_asked(parts)
    answered(parts, "I am the speaker")
    assert parts.window.currentWidget() is screen(parts)
    assert shown(parts) == "Typing: me"
    assert screen(parts).editor.script.hasFocus()


def test_nobody_becomes_the_speaker_of_a_talk_from_elsewhere_by_a_quick_enter(
    parts: Parts,
) -> None:
    path = opened(parts)
    key(parts.window, Key.Key_Return)
    assert shown(parts) == "Who is typing?"
    type_(screen(parts).editor.point, "!")
    assert ideas(kept(parts, path)) == [(SOMEBODY, "edit", "hello")]


def test_nor_of_one_in_which_only_helpers_typed_here(parts: Parts) -> None:
    opened(parts, by=(ANNA, TOM))
    assert button(parts.window, "Not now").hasFocus()


def test_where_the_speaker_typed_before_enter_is_the_speakers(parts: Parts) -> None:
    opened(parts, by=(ANNA, SPEAKER))
    key(parts.window, Key.Key_Return)
    assert shown(parts) == "Typing: me"


def test_a_talk_that_comes_as_a_file_is_asked_about(parts: Parts, tmp_path: Path) -> None:
    save_deck(SHORT, tmp_path / "from a friend.speakaid")
    parts.window.show()
    parts.desk.open_file(tmp_path / "from a friend.speakaid")
    click("Change the words", parts.window)
    assert is_asked(parts)


def test_a_talk_that_was_made_here_is_its_makers(parts: Parts) -> None:
    library.add(SHORT)
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    assert shown(parts) == "Typing: me"


@pytest.mark.parametrize(("author", "words"), [(SPEAKER, "Typing: me"), (ANNA, "Typing: Anna")])
def test_where_only_one_person_ever_typed_nobody_is_asked(
    parts: Parts, author: Author, words: str
) -> None:
    opened(parts, by=(author,))
    assert shown(parts) == words


def test_where_several_typed_it_is_asked_once_a_sitting(parts: Parts) -> None:
    opened(parts, by=(SPEAKER, ANNA))
    answered(parts, "I am Anna. I help.")
    left_and_opened_again(parts)
    assert shown(parts) == "Typing: Anna"


def test_the_top_row_does_not_jump_when_it_is_answered(parts: Parts) -> None:
    opened(parts)
    key(parts.window, Key.Key_Escape)
    before = screen(parts).who.sizeHint().width()
    click("Who is typing?", parts.window)
    answered(parts, "I am the speaker")
    assert screen(parts).who.sizeHint().width() == before


def test_who_did_not_answer_is_not_asked_again_in_this_sitting(parts: Parts) -> None:
    opened(parts)
    key(parts.window, Key.Key_Escape)
    assert shown(parts) == "Who is typing?"
    left_and_opened_again(parts)
    assert shown(parts) == "Who is typing?"


def test_after_half_an_hour_without_a_change_it_is_asked_again(parts: Parts) -> None:
    opened(parts, by=(SPEAKER, ANNA))
    who = preparing(parts).who
    answered(parts, "I am the speaker")
    began = who.clock()
    who.clock = lambda: began + 1_500
    type_(screen(parts).editor.point, "!")
    who.clock = lambda: began + 3_000
    preparing(parts)._watch.timeout.emit()
    assert shown(parts) == "Typing: me"
    who.clock = lambda: began + 3_400
    preparing(parts)._watch.timeout.emit()
    assert is_asked(parts)
    preparing(parts)._watch.timeout.emit()
    who.clock = lambda: began + 9_000
    preparing(parts)._watch.timeout.emit()
    answered(parts, "I am Anna")
    assert parts.window.currentWidget() is screen(parts)
    assert shown(parts) == "Typing: Anna"


def test_a_talk_is_asked_about_again_when_half_an_hour_was_spent_elsewhere(parts: Parts) -> None:
    opened(parts, by=(SPEAKER, ANNA))
    answered(parts, "I am the speaker")
    click("Your talks", parts.window)
    later = preparing(parts).who.clock() + 1_900
    preparing(parts).who.clock = lambda: later
    click("Change the words", parts.window)
    assert is_asked(parts)


def test_earlier_versions_from_home_are_asked_about_too_and_lead_back_home(parts: Parts) -> None:
    opened(parts, by=(SPEAKER, ANNA))
    key(parts.window, Key.Key_Escape)
    click("Your talks", parts.window)
    click("More", parts.window)
    later = preparing(parts).who.clock() + 1_900
    preparing(parts).who.clock = lambda: later
    click("Earlier versions", parts.window)
    answered(parts, "I am the speaker")
    click("Back", parts.window)
    assert parts.window.currentWidget() is parts.desk.making.handing_out.more


# -- how it is answered


def by_keys(words: str, within: QWidget) -> None:
    """Tab to it, and Enter."""
    for _ in range(20):
        if (within.focusWidget() or within).accessibleName().startswith(words):
            break
        QTest.keyClick(within.focusWidget() or within, Key.Key_Tab)
    key(within, Key.Key_Return)


@pytest.mark.parametrize("do", [click, tap, by_keys])
def test_it_is_answered_by_pointer_by_touch_and_by_keys(parts: Parts, do: Do) -> None:
    opened(parts, by=(SPEAKER, ANNA, TOM))
    do("I am Tom. I help.", parts.window)
    assert shown(parts) == "Typing: Tom"
    do("Typing: Tom", parts.window)
    do("I am the speaker", parts.window)
    assert shown(parts) == "Typing: me"


def test_a_new_helper_types_a_name_and_enter(parts: Parts) -> None:
    opened(parts)
    who = preparing(parts).who.screen
    who.name.setFocus()
    QTest.keyClicks(who.name, "  Anna   Lee ")
    key(parts.window, Key.Key_Return)
    assert shown(parts) == "Typing: Anna Lee"
    assert load_settings()[0].helpers == ("Anna Lee",)


def test_a_helper_may_give_no_name(parts: Parts) -> None:
    opened(parts)
    answered(parts, "I help")
    assert shown(parts) == "Typing: a helper"
    assert load_settings()[0].helpers == ()


def test_a_name_that_is_known_is_one_name_however_it_is_typed(parts: Parts) -> None:
    opened(parts, by=(SPEAKER, ANNA))
    QTest.keyClicks(preparing(parts).who.screen.name, "anna")
    click("I help", parts.window)
    assert shown(parts) == "Typing: Anna"


def test_names_are_known_from_this_talk_and_from_this_computer(parts: Parts) -> None:
    parts.desk._use_settings(parts.desk._settings.model_copy(update={"helpers": ("Hong",)}))
    with_idea = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), ANNA)
    opened(parts, with_idea, by=(SPEAKER, TOM))
    for name in ("Tom", "Anna", "Hong"):
        assert button(parts.window, f"I am {name}. I help.").isVisible()


def test_a_name_on_the_list_can_be_forgotten_in_settings(parts: Parts) -> None:
    opened(parts, by=(SPEAKER, ANNA))
    answered(parts, "I am Anna")
    click("Your talks", parts.window)
    click("Settings", parts.window)
    click("Take “Anna” off the list", parts.window)
    assert load_settings()[0].helpers == ()
    assert typists.typists_of(SHORT) == (SPEAKER,)
    assert not parts.desk.settings.fields["helpers"].isVisible()


def test_who_is_asked_from_within_comes_back_as_it_was(parts: Parts) -> None:
    opened(parts, by=(ANNA,))
    click("Typing: Anna", parts.window)
    click("Back to the words", parts.window)
    assert shown(parts) == "Typing: Anna"


def test_help_leads_back_to_the_question(parts: Parts) -> None:
    opened(parts)
    key(parts.window, Key.Key_F1)
    key(parts.window, Key.Key_Escape)
    assert is_asked(parts)


# -- what comes of it


def test_who_typed_is_known_when_it_is_kept(parts: Parts) -> None:
    path = opened(parts)
    answered(parts, "I am the speaker")
    assert typists.typists_of(SHORT) == ()
    type_(screen(parts).editor.point, "!")
    kept(parts, path)
    assert typists.typists_of(SHORT) == (SPEAKER,)


def test_until_it_is_answered_what_is_typed_is_an_idea(parts: Parts) -> None:
    path = opened(parts)
    key(parts.window, Key.Key_Escape)
    assert "What you type is an idea until you say who is typing." in texts(screen(parts))
    type_(screen(parts).editor.point, "!")
    assert not any(words.startswith("Written by") for words in texts(screen(parts)))
    deck = kept(parts, path)
    assert deck.cards == SHORT.cards
    assert ideas(deck) == [(SOMEBODY, "edit", "hello")]
    assert typists.typists_of(SHORT) == ()


def test_the_speaker_who_answers_late_has_typed_in_the_talk_word_by_word(parts: Parts) -> None:
    path = opened(parts)
    key(parts.window, Key.Key_Escape)
    type_(screen(parts).editor.point, " to all")
    click("Say who is typing", parts.window)
    answered(parts, "I am the speaker")
    deck = kept(parts, path)
    assert (deck.cards[0].point, deck.cards[0].authors) == ("Hello to all", ())
    assert not deck.proposals
    undo(parts)
    assert screen(parts).editor.point.text() == "Hello to "
    undo(parts)
    undo(parts)
    assert kept(parts, path) == SHORT


def test_the_helper_who_answers_late_has_had_ideas(parts: Parts) -> None:
    path = opened(parts, by=(SPEAKER, ANNA))
    key(parts.window, Key.Key_Escape)
    type_(screen(parts).editor.point, "!")
    left_and_opened_again(parts)
    type_(screen(parts).editor.point, "?")
    click("Who is typing?", parts.window)
    answered(parts, "I am Anna")
    deck = kept(parts, path)
    assert deck.cards == SHORT.cards
    assert ideas(deck) == [(ANNA, "edit", "hello")]
    assert screen(parts).editor.point.text() == "Hello!?"
    undo(parts)
    assert screen(parts).editor.point.text() == "Hello!"


def test_ideas_that_were_there_before_stay_ideas(parts: Parts) -> None:
    found = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), SOMEBODY)
    path = opened(parts, found)
    key(parts.window, Key.Key_Escape)
    type_(screen(parts).editor.point, "!")
    click("Who is typing?", parts.window)
    answered(parts, "I am the speaker")
    deck = kept(parts, path)
    assert deck.cards[0].point == "Hello!"
    assert ideas(deck) == [(SOMEBODY, "edit", "wish")]


# -- new talks


def example_begun(parts: Parts) -> None:
    parts.window.show()
    parts.desk.making.beginning._on_chosen("meeting")


def test_the_first_talk_on_a_computer_is_the_speakers(parts: Parts) -> None:
    example_begun(parts)
    assert shown(parts) == "Typing: me"


def test_a_talk_is_made_by_the_only_helper_of_a_computer_and_signed(parts: Parts) -> None:
    typists.note_typist(SHORT, ANNA)
    example_begun(parts)
    assert shown(parts) == "Typing: Anna"
    assert {card.authors for card in preparing(parts).at_work.deck.cards} == {(ANNA,)}
    assert "Written by you." in texts(screen(parts))


def with_several(parts: Parts) -> None:
    """On a computer at which two people type a talk is begun."""
    typists.note_typist(SHORT, ANNA)
    typists.note_typist(SHORT, SPEAKER)
    example_begun(parts)


@pytest.mark.parametrize(
    ("answer", "authors"), [("I am the speaker", ()), ("I am Hong. I help.", (helper("Hong"),))]
)
def test_where_several_type_who_made_a_new_talk_is_who_says_so_first(
    parts: Parts, answer: str, authors: tuple[Author, ...]
) -> None:
    parts.desk._use_settings(parts.desk._settings.model_copy(update={"helpers": ("Hong",)}))
    with_several(parts)
    assert button(parts.window, "I am the speaker. It is my talk.").hasFocus()
    answered(parts, answer)
    deck = preparing(parts).at_work.draft.deck
    assert {card.authors for card in deck.cards} == {authors}
    assert len(typists.typists_of(deck)) == 1


def test_a_new_talk_whose_maker_never_said_so_is_not_taken_for_the_speakers(parts: Parts) -> None:
    with_several(parts)
    who = preparing(parts).who
    key(parts.window, Key.Key_Escape)
    later = who.clock() + 1_900
    who.clock = lambda: later
    preparing(parts)._watch.timeout.emit()
    answered(parts, "I am the speaker")
    deck = preparing(parts).at_work.draft.deck
    assert {card.authors for card in deck.cards} == {(SOMEBODY,)}

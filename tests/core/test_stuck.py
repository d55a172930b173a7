import pytest
from decks import card, deck

from speakaid.core import events
from speakaid.core.deck import TrickyWord
from speakaid.core.display import Help
from speakaid.core.planning import set_aside
from speakaid.core.session import TalkSession
from speakaid.core.state import Place, State
from speakaid.core.talk import Talk


def helped(script: str, tricky: str, presses: int = 1) -> Help:
    word = TrickyWord(word=tricky, meaning="so", picture="a.png")
    session = TalkSession(Talk(deck("", card("a", script, tricky_words=(word,)))))
    session.handle(events.Start(), 0)
    for press in range(presses):
        session.handle(events.Stuck(), press * 2)
    found = session.display().help
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("script", "tricky"),
    [
        ("The name is “Prosopagnosia”.", "prosopagnosia"),
        ("One named – person.", "named person"),
        ("Cafe\u0301 is open", "caf\u00e9"),
        ("STRASSE, bitte", "Straße"),
    ],
)
def test_a_tricky_word_is_found_as_it_is_spoken(script: str, tricky: str) -> None:
    assert [word.word for word in helped(script, tricky).words] == [tricky]


@pytest.mark.parametrize("tricky", ["", " ", "—", "name", "is pro"])
def test_what_does_not_stand_there_is_not_found(tricky: str) -> None:
    assert helped("The names — is prosopagnosia.", tricky).words == ()


def test_the_second_press_adds_pictures() -> None:
    assert helped("A word.", "word").words[0].picture is None
    assert helped("A word.", "word", presses=2).words[0].picture == "a.png"


@pytest.mark.parametrize(("presses", "step"), [(1, 1), (2, 2), (3, 3), (4, 3)])
def test_each_press_adds_until_the_choices_stand(presses: int, step: int) -> None:
    assert helped("A word.", "word", presses).step == step


def test_without_pictures_and_letters_the_second_press_brings_the_choices() -> None:
    assert helped("Other words.", "word", presses=2).step == 3


def test_with_nothing_to_leave_nothing_is_set_aside() -> None:
    talk = Talk(deck("", card("a")))
    state = State(place=Place("a"))
    assert set_aside(talk, state, 0) is state

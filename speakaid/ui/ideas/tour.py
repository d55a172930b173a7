"""Every kind of idea, and a copy that comes in."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from speakaid.core.about import About, Organiser
from speakaid.core.authors import ELSEWHERE, SOMEBODY, Author, helper
from speakaid.core.card import Card, CardKind, TrickyWord, View
from speakaid.core.deck import Deck
from speakaid.core.news import News
from speakaid.core.people import Person
from speakaid.core.proposals import Idea, with_proposal
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    Proposal,
    RemoveSuggestion,
    Suggestion,
    TalkSuggestion,
)
from speakaid.i18n import _
from speakaid.ui.ideas.copy_screen import CopyScreen
from speakaid.ui.ideas.ideas_screen import IdeasScreen
from speakaid.ui.ideas.shown import shown
from speakaid.wording import ideas as say
from speakaid.wording.decided import Choice, became

ANNA = helper("Anna")
_TOM = helper("Thomas Bartholomew Featherstonehaugh")
_SCRIPT = "Two things changed for me. Words hide. And faces have become strangers."
_FACES = Card(id="faces", point="Words and faces", script=_SCRIPT, must_say=True)
_OPENING = Card(id="opening", kind=CardKind.OPENING, point="Opening", script="I am Sam.")
_ENDING = Card(
    id="ending", kind=CardKind.CLOSING, point="Ending", script="Thank you for your time."
)
_BUS = Card(id="bus", point="The bus story", script="I rode past my stop three times.")
_CHOIR = Card(id="choir", point="The choir", script="We sing badly, and on Tuesdays.")
_ARABIC = Card(id="arabic", point="صباح الخير", script="صباح الخير، شكرا لكم على دعوتي")
_LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
_ELLA = Person(id="ella", where="The choir", voice="Low and quick", name="Ella")
_DECK = Deck(
    id="sample",
    title="Support from day one",
    cards=(_OPENING, _BUS, _FACES, _CHOIR, _ARABIC, _ENDING),
    people=(_ELLA,),
)


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    line = f"{_SCRIPT} The name for that is prosopagnosia."
    yield "ideas-line", lambda: _edit(_FACES, by=SOMEBODY, script=line)
    yield "ideas-words", lambda: _edit(_BUS, script="I rode past my own stop, twice.")
    yield "ideas-ending", lambda: _edit(_ENDING, by=ELSEWHERE, script="Ask us. Thank you.")
    yield "ideas-marks", lambda: _edit(_CHOIR, must_say=True, view=View.KEY_WORDS, pause_here=True)
    yield "ideas-help", _help
    yield "ideas-add", lambda: _screen(AddSuggestion(theirs=_NEW), waiting=0)
    yield "ideas-remove", lambda: _screen(RemoveSuggestion(mine=_BUS))
    yield "ideas-move", lambda: _screen(MoveSuggestion(card="choir"))
    yield "ideas-talk", _talk
    yield "ideas-organiser", _organiser
    yield "ideas-person", lambda: _person(_ELLA, _ELLA.model_copy(update={"hair": "Short, grey"}))
    yield "ideas-somebody", lambda: _person(None, Person(id="ben", where="The choir", name="Ben"))
    yield "ideas-nobody", lambda: _person(_ELLA, None)
    yield "ideas-after-one", lambda: _after_one(_ENDING, ANNA)
    yield "ideas-after-long", lambda: _after_one(_BUS.model_copy(update={"point": _LONG}), _TOM)
    yield "ideas-own", _own
    yield "ideas-half-said", _half_said
    yield "ideas-later", lambda: _screen(RemoveSuggestion(mine=_CHOIR), said=_(say.IT_WAITS))
    yield "ideas-locked", _locked
    yield "ideas-read", lambda: _edit(_BUS, decides=False, script="I rode past my own stop.")
    yield "ideas-mine", _mine
    yield "ideas-long", lambda: _edit(_BUS, by=helper(_LONG), point=_LONG, script=f"{_LONG} so")
    yield "ideas-rtl", lambda: _edit(_ARABIC, script="صباح النور، شكرا لكم على دعوتي")
    yield "ideas-copy", lambda: _copy(News.IDEAS)
    yield "ideas-copy-decided", lambda: _copy(News.DECIDED)
    yield "ideas-copy-older", lambda: _copy(News.OLDER)
    yield "ideas-copy-same", lambda: _copy(News.SAME)
    yield "ideas-copy-locked", lambda: _copy(News.LOCKED)
    yield "ideas-copy-helper", lambda: _copy(News.SPEAKERS)


_NEW = Card(
    id="new", point="What helps me", script="Tell me your name. Give me time.", must_say=True
)


def _screen(
    suggestion: Suggestion,
    by: Author = ANNA,
    waiting: int = 1,
    said: str = "",
    *,
    decides: bool = True,
) -> IdeasScreen:
    order = ("bus", "choir", "new", "faces", "arabic")
    proposal = Proposal(by=by, order=order, suggestions=(suggestion,))
    screen = IdeasScreen()
    screen.let_decide("" if decides else _(say.ONLY_SPEAKER), speaks=decides)
    screen.show_undo(can_undo=waiting == 1)
    idea = shown(with_proposal(_DECK, by, proposal), Idea(by, suggestion))
    screen.show_idea(idea, waiting, became=said)
    return screen


def _edit(card: Card, by: Author = ANNA, *, decides: bool = True, **fields: object) -> IdeasScreen:
    theirs = card.model_copy(update=fields)
    return _screen(EditSuggestion(mine=card, theirs=theirs), by, decides=decides)


def _after_one(card: Card, by: Author) -> IdeasScreen:
    """The one before was just decided."""
    deck = _DECK.model_copy(update={"cards": (card,)})
    used = EditSuggestion(mine=card, theirs=card)
    said = became(deck, Idea(by, used), Choice.THEIRS)
    return _screen(RemoveSuggestion(mine=_CHOIR), waiting=2, said=said)


def _mine() -> IdeasScreen:
    """The helper whose idea it is looks at it."""
    screen = IdeasScreen()
    screen.let_decide(_(say.YOURS), is_own=True, speaks=False)
    return _to_read(screen)


def _locked() -> IdeasScreen:
    """The speaker has locked the talk, and reads."""
    screen = IdeasScreen()
    screen.let_decide(_(say.IS_LOCKED))
    return _to_read(screen)


def _to_read(screen: IdeasScreen) -> IdeasScreen:
    screen.show_undo(can_undo=False)
    edit = EditSuggestion(mine=_BUS, theirs=_BUS.model_copy(update={"script": "I rode past."}))
    screen.show_idea(shown(_DECK, Idea(ANNA, edit)), 1)
    return screen


def _help() -> IdeasScreen:
    words = (TrickyWord(word="strangers", meaning="people I do not know"),)
    return _edit(_FACES, tricky_words=words, notes="Slowly here.", planned_seconds=90.0)


def _talk() -> IdeasScreen:
    mine, theirs = About(title=_DECK.title), About(title="Support, from the very first day")
    return _screen(TalkSuggestion(field="title", mine=mine, theirs=theirs))


def _organiser() -> IdeasScreen:
    asks = Organiser(introduce_me="Sam, who sings in a choir.", stands_near="Ella")
    return _screen(TalkSuggestion(field="organiser", mine=About(), theirs=About(organiser=asks)))


def _person(mine: Person | None, theirs: Person | None) -> IdeasScreen:
    return _screen(PersonSuggestion(mine=mine, theirs=theirs), waiting=2)


def _half_said() -> IdeasScreen:
    """The speaker began to say it their way, and went back."""
    theirs = _BUS.model_copy(update={"script": "I rode past my own stop."})
    return _screen(EditSuggestion(mine=_BUS, theirs=theirs), said=_(say.HALF_KEPT))


def _own() -> IdeasScreen:
    screen = _edit(_FACES, script=f"{_SCRIPT} The name for that is prosopagnosia.")
    screen.begin_own({"script": _SCRIPT})
    return screen


def _copy(news: News) -> CopyScreen:
    screen = CopyScreen()
    screen.show_copy(_DECK.title, news)
    return screen

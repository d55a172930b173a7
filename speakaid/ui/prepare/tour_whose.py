"""Every state of Prepare in which it matters who types, and whose words they are."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from speakaid.core.authors import SOMEBODY, SPEAKER, Author, helper
from speakaid.core.deck import Card, CardKind, Deck
from speakaid.core.idea_steps import IdeaStep, Turn
from speakaid.core.proposals import Idea
from speakaid.core.suggestions import EditSuggestion, RemoveSuggestion
from speakaid.core.typed_since import TypedOn
from speakaid.i18n import _
from speakaid.ui.prepare.last_words_screen import LastWordsScreen
from speakaid.ui.prepare.more_screen import MoreScreen
from speakaid.ui.prepare.prepare_screen import PrepareScreen
from speakaid.ui.prepare.talk_items import Rights
from speakaid.ui.prepare.versions_screen import ListedVersion, VersionsScreen
from speakaid.ui.prepare.who_screen import WhoScreen
from speakaid.ui.widgets.hint_line import NOTHING, Said
from speakaid.wording import marks, prepare
from speakaid.wording import who as say
from speakaid.wording.idea_steps import of_idea, of_own_idea
from speakaid.wording.last_words import became, told

ANNA = helper("Anna")
TOM = helper("Thomas Bartholomew Featherstonehaugh")
Build = Callable[..., PrepareScreen]


def states(prepared: Build) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it; `prepared` builds the screen of the words."""
    yield "prepare-who", lambda: _who((), is_known=False)
    yield "prepare-who-known", lambda: _who((ANNA, TOM), is_known=True)
    yield "prepare-who-for-ideas", lambda: _who((ANNA,), is_known=True, why=_(say.FOR_SPEAKER))
    yield "prepare-who-many", lambda: _who(_many(), is_known=False)
    yield "prepare-last-words", lambda: _last_words(ANNA, SPEAKER, _SENTENCE)
    yield "prepare-last-words-speaker", lambda: _last_words(SPEAKER, TOM, _GONE)
    yield "prepare-last-words-several", lambda: _last_words(ANNA, SPEAKER, *_SEVERAL)
    yield "prepare-last-words-ticked", lambda: _ticked(_last_words(ANNA, SPEAKER, *_SEVERAL))
    yield "prepare-last-words-nothing-ticked", _nothing_ticked
    yield "prepare-last-words-several-speaker", lambda: _last_words(SPEAKER, TOM, *_SEVERAL)
    yield "prepare-words-are-ideas", lambda: _words(prepared, ANNA, _ARE_IDEAS)
    yield "prepare-words-stay", lambda: _words(prepared, ANNA, _STAY)
    yield "prepare-unanswered", lambda: _words(prepared, None, _UNANSWERED)
    yield "prepare-helper", lambda: _words(prepared, ANNA)
    yield "prepare-helper-or-speaker", lambda: _words(prepared, ANNA, _ARE_YOU)
    yield "prepare-helper-of-long-name", lambda: _words(prepared, TOM)
    yield "prepare-idea", lambda: _words(prepared, SPEAKER, _IDEA)
    yield "prepare-ideas", lambda: _words(prepared, SPEAKER, _IDEAS)
    yield "prepare-yes", lambda: _words(prepared, SPEAKER, _YES, authors=(ANNA,))
    yield "prepare-taken-back", lambda: _words(prepared, SPEAKER, _BACK)
    yield "prepare-waits-again", lambda: _words(prepared, SPEAKER, _AGAIN)
    yield "prepare-word-gone", lambda: _words(prepared, SPEAKER, _WORD_GONE)
    yield "prepare-own-idea-again", lambda: _words(prepared, ANNA, _OWN_AGAIN)
    yield "prepare-locked", lambda: _words(prepared, SPEAKER, _LOCKED, locked=True)
    yield "prepare-unlocked", lambda: _words(prepared, SPEAKER, _UNLOCKED)
    yield "prepare-locked-helper", lambda: _words(prepared, ANNA, _FOR_HELPER, locked=True)
    yield "prepare-more-helper", _more_for_helper
    yield "prepare-more-ready", _ready
    yield "prepare-more-locked", lambda: _more(_locked(), Rights(locked=True))
    yield "prepare-versions-helper", _versions


_UNANSWERED = Said(_(say.UNANSWERED), _(say.ANSWER))
_IDEA = Said(say.idea_here((ANNA,)), _(say.LOOK))
_IDEAS = Said(say.ideas_somewhere(2), say.look(2))
_ARE_YOU = Said(say.are_you_speaker(2), _(say.I_AM_SPEAKER))
_YES = Said(_(say.ARE_YOURS), _(say.YES))
_BACK = Said(_(prepare.TAKEN_BACK), _(prepare.REDO))
_STORY = Card(id="w2", point="The bus story")
_LEFT_OUT = Idea(ANNA, RemoveSuggestion(mine=_STORY))
_OF_TOM = Idea(TOM, EditSuggestion(mine=_STORY, theirs=_STORY))


def _undone(idea: Idea, turn: Turn) -> str:
    return of_idea(IdeaStep(idea, turn, Deck()), again=False)


_AGAIN = Said(_undone(_LEFT_OUT, Turn.CAME), _(say.LOOK))
_WORD_GONE = Said(_undone(_OF_TOM, Turn.WORD_LESS), _(prepare.REDO))
_OWN_AGAIN = Said(of_own_idea(IdeaStep(_LEFT_OUT, Turn.CAME, Deck())), _(prepare.REDO))
_BUS = Card(id="bus", point="The bus story", script="I rode past my stop. Nobody spoke.")
_SENTENCE = TypedOn(_BUS, _BUS.model_copy(update={"script": f"{_BUS.script} I am Anna. I help."}))
_GONE = TypedOn(_BUS, _BUS.model_copy(update={"script": "I rode past my stop."}))
_BROTHER = TypedOn(
    None,
    Card(
        id="brother",
        point="My brother",
        script="My brother drives the bus. He never asks me what day it is. He asks what I would "
        "like for lunch, and then he waits until I have found the word for it.",
        notes="Smile, and look up.",
    ),
)
_SEVERAL = (_SENTENCE, _BROTHER)
_LOCKED = Said(_(say.LOCKED), _(say.UNLOCK))
_UNLOCKED = Said(f"{_(marks.NOT_LOCKED)} {say.ideas_somewhere(2)}", say.look(2))
_ARE_IDEAS = Said(became(ANNA, claimed=True, are_ideas=True))
_STAY = Said(became(ANNA, claimed=False, are_ideas=False))
_FOR_HELPER = Said(_(say.LOCKED_FOR_HELPER))


def _who(helpers: tuple[Author, ...], *, is_known: bool, why: str = "") -> WhoScreen:
    screen = WhoScreen()
    screen.show_helpers(helpers, is_known=is_known, is_speakers=bool(helpers), why=why)
    return screen


def _last_words(author: Author, was: Author, *points: TypedOn) -> LastWordsScreen:
    screen = LastWordsScreen()
    screen.show_words(tuple(map(told, points)), author, was)
    return screen


def _ticked(screen: LastWordsScreen) -> LastWordsScreen:
    next(iter(screen.ticks.values())).click()
    return screen


def _nothing_ticked() -> LastWordsScreen:
    """The button was pressed before anything was ticked."""
    screen = _last_words(ANNA, SPEAKER, *_SEVERAL)
    screen.ticked.click()
    return screen


def _many() -> tuple[Author, ...]:
    names = ("Anna", "Bashir", "Chidi", "Dorothea", "Elif", "Franz", "Grace", "Hong")
    return tuple(map(helper, names))


def _talk() -> Deck:
    names = ("Opening", "How it began", "The bus story", "Words and faces", "Ending")
    kinds = {"Opening": CardKind.OPENING, "Ending": CardKind.CLOSING}
    cards = (
        Card(id=f"w{n}", kind=kinds.get(name, CardKind.POINT), point=name, script=f"{name}. So.")
        for n, name in enumerate(names)
    )
    return Deck(id="whose", title="Support from day one", cards=tuple(cards))


def _locked() -> Deck:
    return _talk().model_copy(update={"locked": True})


def _words(
    prepared: Build,
    typist: Author | None,
    first: Said = NOTHING,
    *,
    authors: tuple[Author, ...] = (SPEAKER, ANNA),
    locked: bool = False,
) -> PrepareScreen:
    screen = prepared(_talk(), "w0" if authors == (ANNA,) else "w2", None, first)
    screen.who.say(say.typing(typist))
    screen.points.show_marks({"w1", "w2"})
    are_ideas = typist not in (None, SPEAKER, SOMEBODY) and not locked
    if authors == (ANNA,):
        screen.points.show_marks({"w1"}, {"w0", "w4"})
    written = say.written_by(authors, typist, agreed=False)
    screen.whose.show_whose(written, are_ideas=are_ideas)
    screen.show_locked(locked=locked)
    screen.show_steps(can_undo=not locked)
    return screen


def _more(deck: Deck, rights: Rights | None = None) -> MoreScreen:
    screen = MoreScreen()
    screen.show_point(deck, deck.cards[2], 0, shelved=1, rights=rights or Rights(), can_redo=True)
    return screen


def _more_for_helper() -> MoreScreen:
    deck, screen = _talk(), MoreScreen()
    rights = Rights(decides=False, suggests=True)
    screen.show_point(deck, deck.cards[2], 0, shelved=1, has_ideas=True, rights=rights)
    return screen


def _ready() -> MoreScreen:
    """The speaker has just set the mark."""
    screen = _more(_talk().model_copy(update={"ready": True}))
    screen.tell(_(marks.NOW_READY))
    return screen


def _versions() -> VersionsScreen:
    screen = VersionsScreen()
    screen.show_versions((ListedVersion("Today 9:05", 8),), may_delete=False)
    return screen

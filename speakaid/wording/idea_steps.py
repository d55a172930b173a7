"""What *Undo* or *Redo* made of an idea, said to the speaker; to a helper, of an idea of their own.

Only a decision that is taken back makes an idea wait again.
"""

from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.edits import of_id
from speakaid.core.idea_steps import IdeaStep, Turn
from speakaid.core.people import Person
from speakaid.core.proposals import Idea
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    RemoveSuggestion,
    TalkSuggestion,
)
from speakaid.i18n import N_, _
from speakaid.wording import ideas
from speakaid.wording.people import called
from speakaid.wording.prepare import name_of

_UNDONE = {
    Turn.CAME: N_("{idea} is there again."),
    Turn.WAITS: N_("{idea} waits again."),
    Turn.WENT: N_("{idea} is gone again."),
    Turn.IN_TALK: N_("{idea} is in your talk again."),
    Turn.WORD_MORE: N_("{idea}: a word is there again."),
    Turn.WORDS_MORE: N_("{idea}: some words are there again."),
    Turn.WORD_LESS: N_("{idea}: a word is gone again."),
    Turn.WORDS_LESS: N_("{idea}: some words are gone again."),
    Turn.OTHER: N_("{idea} is as it was before."),
}
_REDONE = _UNDONE | {
    Turn.WENT: N_("{idea} waits no more."),
    Turn.OTHER: N_("{idea} is changed again."),
}


def of_idea(step: IdeaStep, *, again: bool) -> str:
    """What became of the idea; `again`: by *Redo*."""
    words = (_REDONE if again else _UNDONE)[step.turn]
    return _(words).format(idea=_named(step.deck, step.idea))


def of_own_idea(step: IdeaStep) -> str:
    """The same, said to the helper whose idea it is; "" where it did not come or go as a whole."""
    # It waits for the speaker, and for nobody else.
    turn = Turn.CAME if step.turn is Turn.WAITS else step.turn
    if turn not in (Turn.CAME, Turn.WENT):
        return ""
    return _(_UNDONE[turn]).format(idea=_named(step.deck, step.idea, is_own=True))


def _named(deck: Deck, idea: Idea, *, is_own: bool = False) -> str:
    """Whose it is, and for what."""
    by = idea.by
    match idea.suggestion:
        case TalkSuggestion():
            return ideas.for_talk(by, is_own=is_own)
        case PersonSuggestion(mine=mine, theirs=theirs):
            return ideas.for_person(by, called(mine or theirs or Person()), is_own=is_own)
        case MoveSuggestion(about=card_id):
            name = name_of(of_id(deck, card_id) or Card())
        case RemoveSuggestion(mine=card) | AddSuggestion(theirs=card) | EditSuggestion(mine=card):
            name = name_of(of_id(deck, card.id) or card)
    return ideas.for_point(by, name, is_own=is_own)

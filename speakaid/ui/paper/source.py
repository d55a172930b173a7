"""What is printed, of which talk, and how: told to the pages by whoever prints."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from speakaid.core.deck import Deck
from speakaid.core.settings import FontChoice
from speakaid.core.talk import ANY_PACE, THANKS, Pace, Talk
from speakaid.i18n import _
from speakaid.ui.paper.formats import Paper


class Kind(StrEnum):
    """The kinds of pages, in the order in which they are printed together."""

    CARDS = "cards"
    PLAN = "plan"
    SHOW_CARDS = "show_cards"
    PEOPLE = "people"
    SLIPS = "slips"
    ORGANISER = "organiser"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pages: their kinds, how many cards stand on one, and the paper."""

    kinds: tuple[Kind, ...] = (Kind.CARDS,)
    cards_a_page: int = 1
    paper: Paper = Paper.A4


@dataclass(frozen=True, slots=True)
class Source:
    """A talk with its pictures by name, the speaker's pace and letters."""

    deck: Deck
    media: Mapping[str, bytes] = field(default_factory=dict)
    pace: Pace = ANY_PACE
    letters: FontChoice = FontChoice.ATKINSON

    @property
    def talk(self) -> Talk:
        """The talk in the order of the stage."""
        return self.pace.talk(self.deck, _(THANKS))

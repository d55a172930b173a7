"""What a speaker made: a deck of cards, as frozen values.

A deck is never changed in place: an edit makes a new deck. Words are kept exactly as they were
typed; nothing here corrects, trims or re-cases them. Times are seconds.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field, model_validator

from speakaid.core.words import first_words_count, words_of

MOST_CARDS = 2_000
MOST_CHARACTERS = 200_000
MOST_TRICKY_WORDS = 200
MOST_QUESTION_SENTENCES = 200


class Value(BaseModel):
    """A frozen value that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def new_id() -> str:
    """A fresh id for a card or a deck: 12 hexadecimal digits."""
    return uuid4().hex[:12]


Id = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
Text = Annotated[str, Field(max_length=MOST_CHARACTERS)]
Seconds = Annotated[float, Field(gt=0, le=24 * 3600, allow_inf_nan=False)]


class CardKind(StrEnum):
    """What part a card plays in the talk."""

    OPENING = "opening"
    POINT = "point"
    STORY = "story"
    CLOSING = "closing"


class View(StrEnum):
    """How a card stands on the stage; the speaker chooses it card by card (R2)."""

    SCRIPT = "script"
    KEY_WORDS = "key_words"
    PICTURE = "picture"


class TrickyWord(Value):
    """A word the speaker wants help with, and the help: each kind may be empty.

    `picture` and `recording` are names of files in the deck.
    """

    word: Text
    meaning: Text = ""
    letters: Text = ""
    picture: str | None = None
    sounds_like: Text = ""
    recording: str | None = None

    @property
    def has_help(self) -> bool:
        """Whether there is any help for it besides the word itself."""
        words = (self.meaning, self.letters, self.sounds_like)
        return bool(self.picture or self.recording or any(text.strip() for text in words))


class Card(Value):
    """One idea. `point` is its name, `script` what the speaker wants to say."""

    id: Id = Field(default_factory=new_id)
    kind: CardKind = CardKind.POINT
    point: Text = ""
    script: Text = ""
    key_words: Text = ""
    view: View = View.SCRIPT
    picture: str | None = None
    picture_description: Text = ""
    must_say: bool = False
    may_be_left_out: bool = False
    planned_seconds: Seconds | None = None
    pause_here: bool = False
    tricky_words: Annotated[tuple[TrickyWord, ...], Field(max_length=MOST_TRICKY_WORDS)] = ()
    notes: Text = ""

    @property
    def shown(self) -> str:
        """The words that stand on the stage: never nothing while the card has any words."""
        if self.view is View.SCRIPT:
            return self.script.strip() or self.key_words.strip() or self.point
        return self.key_words.strip() or self.script.strip() or self.point

    @property
    def name(self) -> str:
        """The point; else the first words; else what the picture shows."""
        if point := self.point.strip():
            return point
        words = words_of(self.shown or self.picture_description)
        return " ".join(word.text for word in words[: first_words_count(words)])


class Organiser(Value):
    """What the people in charge of the day should know; each may be empty."""

    introduce_me: Text = ""
    signals: Text = ""
    stands_near: Text = ""
    stop_time: Text = ""
    quiet_room: Text = ""
    slides: Text = ""


class Deck(Value):
    """A talk: its cards in order, and the sentences the speaker chose for hard moments.

    `slot_seconds` is how long the organiser gives, `day` when the talk is, both None while nobody
    knows; `audience` is for whom it is.
    """

    id: Id = Field(default_factory=new_id)
    title: Text = ""
    cards: Annotated[tuple[Card, ...], Field(max_length=MOST_CARDS)] = ()
    slot_seconds: Seconds | None = None
    audience: Text = ""
    day: date | None = None
    organiser: Organiser = Organiser()
    holding_sentences: Annotated[tuple[Text, ...], Field(max_length=3)] = ()
    question_sentences: Annotated[tuple[Text, ...], Field(max_length=MOST_QUESTION_SENTENCES)] = ()

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        if len({card.id for card in self.cards}) != len(self.cards):
            raise ValueError("two cards of the deck have the same id")
        return self

"""One idea of a talk, and the words in it that the speaker wants help with.

Words are kept exactly as they were typed; nothing here corrects, trims or re-cases them.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from speakaid.core.authors import Authors
from speakaid.core.value import Id, Seconds, Text, Value, new_id
from speakaid.core.words import first_words_count, words_of

MOST_TRICKY_WORDS = 200


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
    """One idea. `point` is its name, `script` what the speaker wants to say.

    Without `authors` the words are the speaker's own. `agreed`: the speaker said yes to words that
    a helper wrote.
    """

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
    authors: Authors = ()
    agreed: bool = False

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

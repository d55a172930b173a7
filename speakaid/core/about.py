"""What a talk says of itself besides its cards: title, time, and who is in charge of the day."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from speakaid.core.value import Seconds, Text, Value

MOST_HOLDING_SENTENCES = 3
MOST_QUESTION_SENTENCES = 200
AboutField = Literal[
    "title",
    "slot_seconds",
    "audience",
    "day",
    "organiser",
    "holding_sentences",
    "question_sentences",
]
"""The name of something that is so of the whole talk: each field of `About`, and no other."""


class Organiser(Value):
    """What the people in charge of the day should know; each may be empty."""

    introduce_me: Text = ""
    signals: Text = ""
    stands_near: Text = ""
    stop_time: Text = ""
    quiet_room: Text = ""
    slides: Text = ""


class About(Value):
    """All that is so of the whole talk, and that a helper may suggest.

    `slot_seconds` is how long the organiser gives, `day` when the talk is, both None while nobody
    knows; `audience` is for whom it is.
    """

    title: Text = ""
    slot_seconds: Seconds | None = None
    audience: Text = ""
    day: date | None = None
    organiser: Organiser = Organiser()
    holding_sentences: Annotated[tuple[Text, ...], Field(max_length=MOST_HOLDING_SENTENCES)] = ()
    question_sentences: Annotated[tuple[Text, ...], Field(max_length=MOST_QUESTION_SENTENCES)] = ()

"""What a talk says of itself besides its cards: title, time, and who is in charge of the day."""

from datetime import date
from typing import Annotated

from pydantic import Field

from speakaid.core.value import Seconds, Text, Value

MOST_QUESTION_SENTENCES = 200


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
    holding_sentences: Annotated[tuple[Text, ...], Field(max_length=3)] = ()
    question_sentences: Annotated[tuple[Text, ...], Field(max_length=MOST_QUESTION_SENTENCES)] = ()

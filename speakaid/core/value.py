"""What every value of the deck is built on: frozen, and strict about its fields."""

from typing import Annotated
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field

MOST_CHARACTERS = 200_000


class Value(BaseModel):
    """A frozen value that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def new_id() -> str:
    """A fresh id for a card or a deck: 12 hexadecimal digits."""
    return uuid4().hex[:12]


Id = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
Text = Annotated[str, Field(max_length=MOST_CHARACTERS)]
LONGEST_SECONDS = 24 * 3600.0
Seconds = Annotated[float, Field(gt=0, le=LONGEST_SECONDS, allow_inf_nan=False)]

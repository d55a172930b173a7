"""Who wrote what: the speaker, or a helper.

What carries no author is the speaker's own; so a talk that nobody else touched says nothing of it.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from speakaid.core.value import Value

MOST_AUTHORS = 20
LONGEST_NAME = 200


class Role(StrEnum):
    """What somebody is to a talk."""

    SPEAKER = "speaker"
    HELPER = "helper"
    ELSEWHERE = "elsewhere"


class Author(Value):
    """Somebody who writes. A helper may give a name, or none."""

    role: Role
    name: Annotated[str, Field(max_length=LONGEST_NAME)] = ""

    @property
    def is_speaker(self) -> bool:
        """Whether the talk is theirs."""
        return self.role is Role.SPEAKER

    @property
    def is_known(self) -> bool:
        """Whether it is known who this is: of what another copy says it is not."""
        return self.role is not Role.ELSEWHERE


SPEAKER = Author(role=Role.SPEAKER)
SOMEBODY = Author(role=Role.HELPER)
"""Whoever did not say who they are: what they write is an idea."""
ELSEWHERE = Author(role=Role.ELSEWHERE)
"""Whoever wrote in another copy of the talk, a helper or the speaker: nobody can say it here."""


def signature(author: Author) -> Author:
    """How this author's words are signed: of several copies none is told from another."""
    return ELSEWHERE if author.role is Role.ELSEWHERE else author


Authors = Annotated[tuple[Author, ...], Field(max_length=MOST_AUTHORS)]


def helper(name: str) -> Author:
    """A helper of this name."""
    return Author(role=Role.HELPER, name=" ".join(name.split())[:LONGEST_NAME])

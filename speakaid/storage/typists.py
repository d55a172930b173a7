"""Who has typed in a talk on this computer: with one, nobody is asked who is typing.

It lies with what the talk was before, never in the talk itself.
"""

from pathlib import Path
from typing import Annotated

from pydantic import Field

from speakaid.core.authors import Author
from speakaid.core.deck import Deck, Value
from speakaid.core.errors import SpeakAidError
from speakaid.storage import atomic, history, paths, reading

NAME = "typists.json"
MOST = 20
_MOST_BYTES = 20_000


class _File(Value):
    """What stands in the file: the last comes last."""

    typists: Annotated[tuple[Author, ...], Field(max_length=MOST)] = ()


def typists_of(deck: Deck) -> tuple[Author, ...]:
    """Everybody who typed in this talk here; nobody if it is not known. Never raises."""
    return _read(history.folder_of(deck))


def note_typist(deck: Deck, author: Author) -> None:
    """This person types in the talk. Raises NotKept."""
    folder = history.folder_of(deck)
    before = _read(folder)
    if before[-1:] != (author,):
        after = (*(one for one in before if one != author), author)[-MOST:]
        content = _File(typists=after).model_dump_json().encode()
        atomic.write(paths.made(folder) / NAME, content)


def _read(folder: Path) -> tuple[Author, ...]:
    try:
        content = reading.whole(folder / NAME, _MOST_BYTES, SpeakAidError)
        return _File.model_validate_json(content).typists
    except (SpeakAidError, ValueError):
        return ()

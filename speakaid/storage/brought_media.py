"""Pictures and sounds that come with another copy of a talk: no name may mean two of them."""

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from speakaid.core.deck import Deck
from speakaid.core.value import Value
from speakaid.storage.deck_file import DeckFile, media_names
from speakaid.storage.media_store import MediaStore, media_name

_FIELDS = frozenset({"picture", "recording", "photo"})
_AnyValue = TypeVar("_AnyValue", bound=Value)

MayHave = Callable[[str, bytes], bool]
"""Whether this content may bear this name here: nothing else does, or the very same."""


class BroughtCopy:
    """Another copy of a talk, whose pictures and sounds have names that are free here.

    `deck` calls them so; `taken` are the names that they had and could not keep. One that cannot
    be read is left out.
    """

    def __init__(self, copy: DeckFile, may_have: MayHave) -> None:
        self._media = copy.named_media()
        self._names = new_names(self._media, may_have)
        self.deck = renamed(copy.deck, self._names)
        self.taken = self._names.keys()

    def keep(self, deck: Deck, store: MediaStore) -> None:
        """Keep those that the deck names, unless they are here already. Never raises."""
        wanted = media_names(deck)
        for name, content in self._media.items():
            if (here := self._names.get(name, name)) in wanted:
                store.put(here, content)


def new_names(media: Mapping[str, bytes], may_have: MayHave) -> dict[str, str]:
    """Another name for each whose own is taken by another content; the same every time."""
    found: dict[str, str] = {}
    for name, content in media.items():
        if not may_have(name, content):
            made_up = _made_up(content, Path(name).suffix)
            found[name] = next(one for one in made_up if may_have(one, content))
    return found


def _made_up(content: bytes, suffix: str) -> Iterator[str]:
    return (media_name(content + bytes(number), suffix) for number in count())


def renamed(value: _AnyValue, names: Mapping[str, str]) -> _AnyValue:
    """A deck, or a part of one, that calls its pictures and sounds by these names."""
    if not names:
        return value
    parts = {name: _renamed_part(name, part, names) for name, part in value.__dict__.items()}
    return value.model_copy(update=parts)


def _renamed_part(field: str, part: Any, names: Mapping[str, str]) -> Any:
    match part:
        case str() if field in _FIELDS:
            return names.get(part, part)
        case Value():
            return renamed(part, names)
        case tuple():
            return tuple(_renamed_part("", one, names) for one in part)
    return part

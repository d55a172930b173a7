"""Pictures and sounds that come with another copy of a talk: no name may mean two of them."""

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from speakaid.core.value import Value
from speakaid.storage.media_store import media_name

_NAMES = frozenset({"picture", "recording", "photo"})
_AnyValue = TypeVar("_AnyValue", bound=Value)

MayHave = Callable[[str, bytes], bool]
"""Whether this content may bear this name here: nothing else does, or the very same."""


def new_names(brought: Mapping[str, bytes], may_have: MayHave) -> dict[str, str]:
    """Another name for each whose own is taken here by another content; the same every time."""
    found: dict[str, str] = {}
    for name, content in brought.items():
        if not may_have(name, content):
            candidates = _names(content, Path(name).suffix)
            found[name] = next(one for one in candidates if may_have(one, content))
    return found


def renamed(value: _AnyValue, names: Mapping[str, str]) -> _AnyValue:
    """A deck, or a part of one, that calls its pictures and sounds by these names."""
    if not names:
        return value
    parts = {name: _renamed(name, part, names) for name, part in value.__dict__.items()}
    return value.model_copy(update=parts)


def _renamed(field: str, part: Any, names: Mapping[str, str]) -> Any:
    match part:
        case str() if field in _NAMES:
            return names.get(part, part)
        case Value():
            return renamed(part, names)
        case tuple():
            return tuple(_renamed("", one, names) for one in part)
    return part


def _names(content: bytes, suffix: str) -> Iterator[str]:
    for number in count():
        yield media_name(content + b"\0" * number, suffix)

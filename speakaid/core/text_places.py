"""Where a text stands within a card or a deck, as a path: "script", "tricky_words.2.meaning".

So a letter typed anywhere is one small change, and only texts can be changed by it: never an id, a
picture's name or a kind.
"""

from typing import Any

from speakaid.core.deck import Value

TEXTS = frozenset(
    "title audience introduce_me signals stands_near stop_time quiet_room slides "
    "point script key_words notes picture_description word meaning letters sounds_like "
    "where voice hair build clothes name to_say".split()
)
"""The fields that hold words of the speaker. What stands in a list of words is one too."""


def differing_text(before: Value, after: Value) -> str | None:
    """Where the one text stands in which two values differ; None if anything else does."""
    path = _path(before, after)
    return None if path is None else ".".join(path)


def text_at(holder: Value | tuple[Any, ...], place: str) -> str:
    """The text at this place. ValueError where no text stands."""
    name, _, rest = place.partition(".")
    part = _part(holder, name)
    if rest:
        return text_at(part, rest)
    if not _is_text(holder, name, part):
        raise ValueError("no text stands there")
    return str(part)


def with_text_at(holder: Any, place: str, text: str) -> Any:
    """The value with another text at a place where one stands."""
    name, _, rest = place.partition(".")
    new = with_text_at(_part(holder, name), rest, text) if rest else text
    if isinstance(holder, tuple):
        return (*holder[: int(name)], new, *holder[int(name) + 1 :])
    return holder.model_copy(update={name: new})


def _path(before: Any, after: Any) -> list[str] | None:
    one, other = _parts(before), _parts(after)
    if one.keys() != other.keys():
        return None
    names = [name for name in one if one[name] != other[name]]
    if len(names) != 1:
        return None
    name = names[0]
    if _is_text(before, name, one[name]) and _is_text(after, name, other[name]):
        return names
    rest = _path(one[name], other[name])
    return None if rest is None else [name, *rest]


def _parts(holder: Any) -> dict[str, Any]:
    if isinstance(holder, Value):
        return holder.__dict__
    if isinstance(holder, tuple):
        return {str(number): part for number, part in enumerate(holder)}
    return {}


def _part(holder: Any, name: str) -> Any:
    try:
        return _parts(holder)[name]
    except KeyError:
        raise ValueError("there is no such place") from None


def _is_text(holder: Any, name: str, part: Any) -> bool:
    return isinstance(part, str) and (isinstance(holder, tuple) or name in TEXTS)

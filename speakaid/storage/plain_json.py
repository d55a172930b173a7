"""JSON that may be hostile: deep, huge, doubled, no text, no number. Only an object comes out.

Everything that is wrong with it is one ValueError, so that callers need to know no other.
"""

import json
from collections.abc import Callable
from typing import Any, NoReturn

MOST_OBJECTS = 500_000
"""More than a deck with as many cards and tricky words as it may have."""


def parsed(content: bytes) -> dict[str, Any]:
    """The object that these bytes say. Raises ValueError."""
    try:
        text = content.decode("utf-8-sig")
        found = json.loads(text, parse_constant=_refuse, object_pairs_hook=_objects())
    except RecursionError:
        raise ValueError("too deep") from None
    if not isinstance(found, dict):
        raise ValueError("no object")
    return found


def written(value: dict[str, Any], indent: int | None = None) -> bytes:
    """An object as UTF-8, with the words readable. Raises ValueError for what is no JSON."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent).encode()
    except RecursionError:
        raise ValueError("too deep") from None


def _objects() -> Callable[[list[tuple[str, Any]]], dict[str, Any]]:
    """Makes objects that say everything once: of two values one would be lost without a word."""
    left = iter(range(MOST_OBJECTS))

    def made(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        # As short as can be: a hostile file has millions of objects.
        if len(found := dict(pairs)) != len(pairs) or next(left, None) is None:
            raise ValueError("something is said twice, or too much is said")
        return found

    return made


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")

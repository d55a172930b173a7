"""JSON that may be hostile: deep, huge, doubled, no text, no number. Only an object comes out.

Everything that is wrong with it is one ValueError, so that callers need to know no other.
"""

import json
from typing import Any, NoReturn


def parsed(content: bytes) -> dict[str, Any]:
    """The object that these bytes say. Raises ValueError."""
    try:
        text = content.decode("utf-8-sig")
        found = json.loads(text, parse_constant=_refuse, object_pairs_hook=_object)
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


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object that says everything once: of two values one would be lost without a word."""
    # As short as can be: hostile files have millions of objects.
    if len(made := dict(pairs)) != len(pairs):
        raise ValueError("something is said twice")
    return made


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")

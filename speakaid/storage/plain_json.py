"""JSON that may be hostile: deep, huge, no text, no number. Only an object comes out.

Everything that is wrong with it is one ValueError, so that callers need to know no other.
"""

import json
from typing import Any, NoReturn


def parsed(content: bytes) -> dict[str, Any]:
    """The object that these bytes say. Raises ValueError."""
    try:
        found = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)
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


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")

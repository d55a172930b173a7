"""Lines of JSON between the program and a worker: one object in each."""

import json
from collections.abc import Callable, Iterator
from typing import IO, Any

Line = dict[str, Any]


def written(line: Line) -> str:
    """One object as one line."""
    return json.dumps(line, ensure_ascii=True, separators=(",", ":")) + "\n"


def read(text: str) -> Line | None:
    """The object of a line; None for what is none, such as what a library printed."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def incoming(stream: IO[str]) -> Iterator[Line]:
    """All objects that come, until the other side is gone."""
    for text in stream:
        if (line := read(text)) is not None:
            yield line


def answering(stream: IO[str]) -> Callable[[Line], None]:
    """What writes an object, at once."""

    def write(line: Line) -> None:
        stream.write(written(line))
        stream.flush()

    return write

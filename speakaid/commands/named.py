"""Files that were named on the command line: whether they are there, and how to speak of them."""

from collections.abc import Sequence
from pathlib import Path

TARGET_FLAGS = ("-o", "--output")


def is_there(path: Path) -> bool:
    """Whether anything is there; a name that no file can have names nothing. Never raises."""
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def without_target(words: Sequence[str]) -> tuple[list[str], Path | None]:
    """The words without `-o FILE`, which may stand anywhere, and that file if it was named."""
    place = next((n for n, word in enumerate(words[:-1]) if word in TARGET_FLAGS), None)
    if place is None:
        return list(words), None
    return [*words[:place], *words[place + 2 :]], Path(words[place + 1])


def shown(path: Path) -> str:
    """The name of a file for one line of text, whatever bytes it is made of."""
    return one_line(path.name) or one_line(str(path)) or ascii(path.name)


def one_line(words: str) -> str:
    """What somebody typed, in one line."""
    return " ".join(words.encode("utf-8", "replace").decode().split())

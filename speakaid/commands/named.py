"""Files that were named on the command line: whether they are there, and how to speak of them."""

from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether anything is there; a name that no file can have names nothing. Never raises."""
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def shown(path: Path) -> str:
    """The name of a file for one line of text, whatever bytes it is made of."""
    return one_line(path.name) or one_line(str(path)) or ascii(path.name)


def one_line(words: str) -> str:
    """What somebody typed, in one line."""
    return " ".join(words.encode("utf-8", "replace").decode().split())

"""Where the words that a speaker wants help with stand in a line."""

import re
from collections.abc import Iterator


def tricky_pieces(line: str, tricky: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """The line in pieces, and of each whether it is one of these words. Nothing is left out."""
    wanted = sorted(filter(None, tricky), key=len, reverse=True)
    if not wanted:
        yield line, False
        return
    found = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, wanted))})(?!\w)", re.IGNORECASE)
    for number, piece in enumerate(found.split(line)):
        if piece:
            yield piece, number % 2 == 1

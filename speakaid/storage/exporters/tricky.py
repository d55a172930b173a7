"""A line in pieces, so that the words that a speaker wants help with can be underlined.

Which words these are is decided in core, the same for the stage, for paper and for documents.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from speakaid.core.deck import TrickyWord
from speakaid.core.tricky import tricky_places

_SPACE = re.compile(r"(\s+)")


def tricky_pieces(line: str, tricky: Iterable[TrickyWord]) -> Iterator[tuple[str, bool]]:
    """The pieces, and of each whether it is one of these words. Together they are the line."""
    pieces = _SPACE.split(line)
    # Every second piece is a word; between them stand the spaces.
    numbers = {2 * place for place in tricky_places(pieces[::2], tricky)}
    for has_help, group in groupby(range(len(pieces)), numbers.__contains__):
        yield "".join(pieces[number] for number in group), has_help

"""Tables in Markdown: every cell is taken, also those that are more than the head has.

The reader of Markdown drops such cells. It tells where a table begins and ends, and its rows are
parted here.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_CELL_ENDS = re.compile(r"(?<!\\)\|")


def take_every_cell(parser: "MarkdownIt") -> None:
    """Let this parser take tables so."""
    parser.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})


def cells(row: str) -> Sequence[str]:
    """The cells of a row; one mark at each end is its frame."""
    found = [cell.strip().replace("\\|", "|") for cell in _CELL_ENDS.split(row.strip())]
    begin = int(found[0] == "")
    end = len(found) - int(found[-1] == "")
    return found[begin:end]


def _table(state: "StateBlock", first: int, last: int, silent: bool) -> bool:
    from markdown_it.rules_block import table

    size = len(state.tokens)
    if not table(state, first, last, silent):
        return False
    if not silent:
        del state.tokens[size:]
        _add_rows(state, first)
    return True


def _add_rows(state: "StateBlock", first: int) -> None:
    state.push("table_open", "table", 1).map = [first, state.line]
    # The second line is the rule below the head.
    for line in [first, *range(first + 2, state.line)]:
        state.push("tr_open", "tr", 1)
        begin = state.bMarks[line] + state.tShift[line]
        for cell in cells(state.src[begin : state.eMarks[line]]):
            _add_cell(state, cell, line)
        state.push("tr_close", "tr", -1)
    state.push("table_close", "table", -1)


def _add_cell(state: "StateBlock", words: str, line: int) -> None:
    inline = state.push("inline", "", 0)
    inline.map, inline.content, inline.children = [line, line + 1], words, []

"""Cells of a table (CSV) that is handed on: no spreadsheet takes one for a command."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

_COMMAND = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")
"""What a spreadsheet may take for a command, at the beginning of a cell."""


def harmless(cell: str) -> str:
    """The cell, as words and nothing else."""
    return f"'{cell}" if _COMMAND.match(cell) else cell


def as_text(rows: Iterable[Sequence[str]], mark: str = ",") -> str:
    """The rows, with a mark between their cells."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=mark).writerows(rows)
    return text.getvalue()


def as_bytes(text: str) -> bytes:
    """What a file of it holds.

    Without the sign at its beginning some spreadsheets take it for letters of another kind.
    """
    return text.encode("utf-8-sig", "replace")

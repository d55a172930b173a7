"""Who came to a talk, and what was promised to them: one table (CSV) for each talk.

Any spreadsheet opens it without SpeakAid, and may have changed it: whatever stands in it is kept. A
file that cannot be read is never written over; then the next one, "name 2", holds what comes.
"""

import csv
import re
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from io import StringIO
from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.errors import NotKept, Reason
from speakaid.i18n import N_, _
from speakaid.storage import atomic, paths, reading
from speakaid.storage.library import file_name, free_name
from speakaid.storage.table_cells import as_bytes, as_text, harmless

SUFFIX = ".csv"
MOST_TABLE = 4 * 1024 * 1024
HOW, PROMISED = N_("How we know each other"), N_("What I promised")
HEAD = (N_("When"), N_("Who"), HOW, PROMISED)

# A promise may be long; by itself Python reads no cell of more than 131 072 letters.
csv.field_size_limit(MOST_TABLE)

Row = list[str]


@dataclass(frozen=True, slots=True)
class Met:
    """One person who came. `when` is the day and the time, as they stand in the table."""

    when: str
    who: str = ""
    how: str = ""
    promised: str = ""

    def __str__(self) -> str:
        """The same for reading; what is empty is simply not there."""
        asides = ((HOW, self.how), (PROMISED, self.promised))
        lines = [f"{_(name)}: {words}" for name, words in asides if words.strip()]
        return "\n".join((f"{self.when}  {self.who}".strip(), *lines))


def keep_met(deck: Deck, before: Met | None, met: Met) -> Path:
    """Write who came in the place of their earlier words, else below the others. Raises NotKept.

    Earlier words that are no longer there, because somebody changed the file, are left alone.
    """
    path, rows, mark = _table_of(deck)
    old, new = _row(before) if before else None, _row(met)
    if old in rows:
        rows[len(rows) - 1 - rows[::-1].index(old)] = new
    else:
        rows.append(new)
    _write(path, rows, mark)
    return path


def take_off(deck: Deck, met: Met) -> None:
    """Take one who came out of the table again. Raises NotKept."""
    path, rows, mark = _table_of(deck)
    if _row(met) in rows:
        rows.remove(_row(met))
        _write(path, rows, mark)


def met_in(path: Path) -> tuple[Met, ...]:
    """Everybody in a table. Raises NotKept if it cannot be read."""
    rows, _mark = _read(path)
    return tuple(map(_met, rows[1:] if _has_head(rows) else rows))


def for_spreadsheets(met: Iterable[Met]) -> bytes:
    """A table to hand on, in which no cell can be taken for a command."""
    rows = [list(map(harmless, _row(one))) for one in met]
    return _written([_head(), *rows], ",")


def _table_of(deck: Deck) -> tuple[Path, list[Row], str]:
    """The first table of this talk that can be read, and what stands in it; else a new one."""
    folder = paths.made(paths.people())
    ending = re.compile(rf" \({re.escape(deck.id)}\)( \d+)?{re.escape(SUFFIX)}\Z")
    for path in sorted(folder.iterdir()):
        if ending.search(path.name):
            try:
                return path, *_read(path)
            except NotKept:
                continue
    return free_name(folder, f"{file_name(deck.title)} ({deck.id})", SUFFIX), [_head()], ","


def _read(path: Path) -> tuple[list[Row], str]:
    """The rows, and the mark between their cells: spreadsheets of many countries write another."""
    try:
        text = reading.whole(path, MOST_TABLE, NotKept).decode("utf-8-sig")
        first = text.partition("\n")[0]
        mark = ";" if first.count(";") > first.count(",") else ","
        return list(filter(None, csv.reader(StringIO(text, newline=""), delimiter=mark))), mark
    except (UnicodeDecodeError, csv.Error):
        raise NotKept(Reason.DAMAGED) from None


def _write(path: Path, rows: list[Row], mark: str) -> None:
    content = _written(rows, mark)
    if len(content) > MOST_TABLE:
        raise NotKept(Reason.TOO_LARGE)
    atomic.write(path, content)


def _written(rows: list[Row], mark: str) -> bytes:
    return as_bytes(as_text(rows, mark))


def _head() -> Row:
    return [_(name) for name in HEAD]


def _has_head(rows: list[Row]) -> bool:
    """Whether the first row says what the others are: it does not begin with a day."""
    return bool(rows) and not rows[0][0][:1].isdigit()


def _row(met: Met) -> Row:
    """Halves of letters, from a broken clipboard, become a sign: no file could hold them."""
    return [cell.encode("utf-8", "replace").decode() for cell in astuple(met)]


def _met(row: Row) -> Met:
    when, who, how, promised, *more = (*row, "", "", "", "")
    return Met(when, who, how, "\n".join(filter(None, (promised, *more))))

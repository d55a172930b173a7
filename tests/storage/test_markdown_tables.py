"""Tables in Markdown: whatever they look like, every cell is said."""

import contextlib
import re
import time
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from said import notes, points, scripts

from speakaid.core.errors import SourceUnreadable
from speakaid.storage.importers import FindingKind, Imported, import_file

CELLS = ["@", "", "`@`", "**@ @**", "@ \\| @", "<b>@</b>", "[@](@)", "`@|@`"]
FRAMES = ["| {} |", "{} |", "| {}", "{}", "|| {}", "{} ||", "| {} ||"]
BEFORE = ["", " ", "> ", "- ", "> > ", "1. ", "\t"]
PIECES = [
    "# ",
    "- ",
    "> ",
    "    ",
    "|",
    "|-|-|\n",
    "\n",
    "\n\n",
    "`",
    "```",
    "*",
    "~~",
    "[",
    "](",
    ")",
]
PIECES += [
    "<br>",
    "<p>",
    "</li>",
    "<td>",
    "\\",
    "&amp;",
    "!",
    "(1:30)",
    "---\n",
    "a:\n",
    "@",
    " @ ",
]

rows = st.tuples(st.lists(st.sampled_from(CELLS), min_size=1, max_size=4), st.sampled_from(FRAMES))
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A head of some cells, and rows that may have fewer, or more."""
    wide, before = draw(st.integers(1, 3)), draw(st.sampled_from(BEFORE))
    drawn = draw(st.lists(rows, min_size=1, max_size=3))
    lines = [" | ".join(["@"] * wide) + " |", "|" + "---|" * wide]
    lines += [frame.format(" | ".join(cells)) for cells, frame in drawn]
    return "\n".join(before + line for line in lines)


def read(folder: Path, text: str) -> Imported:
    path = folder / "my_talk.md"
    path.write_text(text, encoding="utf-8")
    return import_file(path)


@given(st.tuples(texts, tables(), texts).map("\n\n".join))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_words_in_are_words_out_of_texts_with_tables(tmp_path: Path, text: str) -> None:
    number = count()
    text = re.sub("@", lambda _: f"w{next(number)}q", f"@\n\n{text}")
    imported = read(tmp_path, text)
    said = " ".join([imported.deck.title, *points(imported), *scripts(imported), *notes(imported)])
    assert set(re.findall(r"w\d+q", said)) == set(re.findall(r"w\d+q", text))


def test_an_empty_first_cell_costs_no_last_one(tmp_path: Path) -> None:
    imported = read(tmp_path, "A\n\n| When | What |\n|---|---|\n|| lunch | with Ann |\n|1||\n")
    assert "When\tWhat\nlunch\twith Ann\n1" in scripts(imported)[-1]


def test_a_row_of_a_table_in_a_quote_keeps_its_end(tmp_path: Path) -> None:
    imported = read(tmp_path, "# a\n\n> | a | b |\n> |---|---|\n> 1 | 2 | 3\n\n# c")
    assert notes(imported)[0] == "a\tb\n1\t2\t3"


def test_a_row_longer_than_its_head_is_a_row_of_the_table(tmp_path: Path) -> None:
    imported = read(tmp_path, "# a\n\n|a|b|\n|-|-|\n|c|d|extra words|\n\n# e")
    assert scripts(imported)[0] == "a\tb\nc\td\textra words"
    assert imported.number(FindingKind.TABLES_BECAME_LINES) == 1


@pytest.mark.parametrize("text", ["|a|b|\n|-|", "|a|b|", "a\n|-|-|\nb"])
def test_what_is_no_table_stays_as_typed(tmp_path: Path, text: str) -> None:
    assert scripts(read(tmp_path, text)) == [" ".join(text.split("\n"))]


@pytest.mark.parametrize("rows", ["|" * 99_000, "|a|b|c|d\n" * 9_900, "|" * 9_900])
def test_a_table_without_end_is_read_or_refused_soon(tmp_path: Path, rows: str) -> None:
    began = time.perf_counter()
    with contextlib.suppress(SourceUnreadable):
        assert read(tmp_path, f"|a|\n|-|\n{rows}").deck.cards
    assert time.perf_counter() - began < 60


def test_a_table_may_follow_a_line_of_words(tmp_path: Path) -> None:
    imported = read(tmp_path, "# a\n\nStops:\n|a|b|\n|-|-|\n|c|d|\n\n# e")
    assert scripts(imported)[0] == "Stops:\na\tb\nc\td"

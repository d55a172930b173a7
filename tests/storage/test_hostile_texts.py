"""Texts that would keep a careless program busy for hours are read or refused soon."""

import contextlib
import time
from pathlib import Path

import pytest

from speakaid.core.errors import SourceUnreadable
from speakaid.storage.importers import import_file
from speakaid.storage.importers.letters import MOST_CHARACTERS

SOON = 20
"""Seconds of the processor, with every line counted. What is guarded against takes hours."""
TEXTS = {
    "brackets": "[",
    "pictures": "![",
    "stars": "*a **b ",
    "comments": "<!--",
    "headings": "# a\n",
    "quotes": "> ",
    "lists": "- ",
    "links": "[a](",
    "rows": "|a|b|\n|-|-|\n",
    "lines": "a\n",
    "paragraphs": "a\n\n",
    "times": "# (1:11) ",
    "tags": "<b a=",
    "stops": ".",
    "spaces": " ",
    "one word": "a",
}


@pytest.mark.parametrize("piece", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_it_is_read_or_refused_soon(tmp_path: Path, suffix: str, piece: str) -> None:
    path = tmp_path / f"talk{suffix}"
    path.write_text(piece * (MOST_CHARACTERS // len(piece)))
    began = time.process_time()
    with contextlib.suppress(SourceUnreadable):
        assert import_file(path).deck.cards
    assert time.process_time() - began < SOON

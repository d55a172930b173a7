"""OpenDocument texts that should not be opened: one reason, soon, no network."""

from pathlib import Path
from typing import Any

import hostile
import opendocument
import pytest
from opendocument import content, document, p
from said import scripts
from test_hostile_docx import BILLION, OLD, OUTSIDE, REMOTE

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import import_file
from speakaid.storage.importers.office_files import MOST_PART

DAMAGED = {
    "text": b"Good morning",
    "cut short": document(p("a"))[:-30],
    "no XML": hostile.zipped(("content.xml", b"Good morning")),
    "a billion laughs": hostile.zipped(("content.xml", content("<a>&l11;</a>", BILLION))),
    "a file from outside": hostile.zipped(("content.xml", content("<a>&out;</a>", OUTSIDE))),
    "a page from the network": hostile.zipped(("content.xml", content(p("a"), REMOTE))),
    "lists in lists": document("<text:list><text:list-item>" * 60
                               + "</text:list-item></text:list>" * 60),
    "words in words": document(p("<text:span>" * 60 + "a" + "</text:span>" * 60)),
    "very deep": document("<text:section>" * 3_000 + "</text:section>" * 3_000),
    "a size that lies": hostile.claiming_size(document(p("a")), 10),
    "thousands of entries": hostile.many_entries(11_000),
}  # fmt: skip
TOO_LARGE = {
    "a bomb": hostile.bomb(64, "content.xml"),
    "a million small things": document("<text:x/>" * 1_000_001),
    "a bomb in the styles": hostile.zipped(
        ("content.xml", content(p("a"))), ("styles.xml", b" " * (MOST_PART + 1))
    ),
}
MANIFEST = b"<m:manifest xmlns:m='x'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
OTHER = {
    "old Word": (OLD + "WordDocument".encode("utf-16-le"), Reason.OLD_WORD),
    "a password": (
        hostile.zipped(("META-INF/manifest.xml", MANIFEST), ("content.xml", b"\x01\x02")),
        Reason.LOCKED_BY_PASSWORD,
    ),
    "a password of a newer program": (
        hostile.zipped(("encrypted-package", b"x")), Reason.LOCKED_BY_PASSWORD,
    ),
    "slides": (hostile.zipped(("content.xml", content("", kind="presentation"))),
               Reason.OTHER_SLIDES),
    "a sheet": (hostile.zipped(("content.xml", content("", kind="spreadsheet"))),
                Reason.UNKNOWN_KIND),
    "Word": (hostile.zipped(("word/document.xml", b"<p/>")), Reason.UNKNOWN_KIND),
    "another XML": (hostile.zipped(("content.xml", b"<sheet/>")), Reason.UNKNOWN_KIND),
    "empty": (b"", Reason.EMPTY),
    "no word": (document(p()), Reason.EMPTY),
}  # fmt: skip


@pytest.fixture(autouse=True)
def soon() -> Any:
    began = hostile.work()
    yield
    assert hostile.work() - began < 5


def refused(folder: Path, whole: bytes) -> Reason:
    path = opendocument.put(folder, whole)
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(path)
    assert path.read_bytes() == whole
    return trouble.value.reason


@pytest.mark.parametrize("whole", DAMAGED.values(), ids=DAMAGED)
def test_damage_is_said(tmp_path: Path, whole: bytes) -> None:
    assert refused(tmp_path, whole) is Reason.DAMAGED


@pytest.mark.parametrize("whole", TOO_LARGE.values(), ids=TOO_LARGE)
def test_too_much_is_said(tmp_path: Path, whole: bytes) -> None:
    assert refused(tmp_path, whole) is Reason.TOO_LARGE


@pytest.mark.parametrize(("whole", "reason"), OTHER.values(), ids=OTHER)
def test_another_kind_is_said(tmp_path: Path, whole: bytes, reason: Reason) -> None:
    assert refused(tmp_path, whole) is reason


def test_macros_and_bombs_beside_the_words_are_not_touched(tmp_path: Path) -> None:
    whole = hostile.zipped(
        ("Basic/Standard/Module1.xml", b"<x/>"),
        ("Pictures/1.png", b" " * (4 * MOST_PART)),
        ("content.xml", content(p("Hello."))),
    )
    assert scripts(import_file(opendocument.put(tmp_path, whole))) == ["Hello."]


def test_a_text_cut_short_anywhere_is_refused(tmp_path: Path) -> None:
    whole = document(p("Hello."), styles=False)
    for length in range(0, len(whole), 3):
        refused(tmp_path, whole[:length])

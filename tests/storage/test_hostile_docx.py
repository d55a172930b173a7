"""Word documents that should not be opened: one reason, soon, in little memory, no network."""

import time
from pathlib import Path
from typing import Any

import hostile
import pytest
import word
from said import scripts
from word import document, p, part, r

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import import_file
from speakaid.storage.importers.letters import MOST_LINES
from speakaid.storage.importers.office_files import MOST_PART
from speakaid.storage.importers.word_package import MOST_FILE

resource = pytest.importorskip("resource", reason="this system does not tell a program's size")

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BILLION = f'<!DOCTYPE w [<!ENTITY l0 "laugh">{LAUGHS}]>'
OUTSIDE = '<!DOCTYPE w [<!ENTITY out SYSTEM "file:///etc/hostname">]>'
REMOTE = '<!DOCTYPE w SYSTEM "http://192.0.2.1/evil.dtd">'


def only(content: bytes, name: str = "word/document.xml") -> bytes:
    return hostile.zipped((name, content))


def body(inside: str, prolog: str = "") -> bytes:
    return only(part("document", f"<w:body>{inside}</w:body>", prolog))


DAMAGED = {
    "text": b"Good morning",
    "cut short": document(p("a"))[:-30],
    "no XML": only(b"Good morning"),
    "XML cut short": only(part("document", f"<w:body>{p('a')}</w:body>")[:-20]),
    "no body": only(part("document", "")),
    "a billion laughs": body("<w:p><w:r><w:t>&l11;</w:t></w:r></w:p>", BILLION),
    "laughs in an attribute": body('<w:p w:x="&l11;"/>', BILLION),
    "a file from outside": body("<w:p><w:r><w:t>&out;</w:t></w:r></w:p>", OUTSIDE),
    "a page from the network": body(p("a"), REMOTE),
    "very deep": body("<w:sdt>" * 3_000 + "</w:sdt>" * 3_000),
    "frames in frames": body("<w:tbl><w:tr><w:tc>" * 60 + "</w:tc></w:tr></w:tbl>" * 60),
    "a size that lies": hostile.claiming_size(document(p("a")), 10),
    "thousands of entries": hostile.many_entries(11_000),
}
TOO_LARGE = {
    "a bomb": hostile.bomb(64, "word/document.xml"),
    "a million small things": body("<w:x/>" * 1_000_001),
    "thousands of paragraphs": body("<w:p/>" * (MOST_LINES + 1)),
}
OTHER = {
    "old Word": (OLD + "WordDocument".encode("utf-16-le"), Reason.OLD_WORD),
    "old slides": (OLD + "PowerPoint Document".encode("utf-16-le"), Reason.OLD_SLIDES),
    "an old sheet": (OLD, Reason.UNKNOWN_KIND),
    "a password": (OLD + "EncryptedPackage".encode("utf-16-le"), Reason.LOCKED_BY_PASSWORD),
    "a locked zip": (hostile.encrypted(document(p("a"))), Reason.LOCKED_BY_PASSWORD),
    "slides": (hostile.zipped(("ppt/presentation.xml", b"<p/>")), Reason.UNKNOWN_KIND),
    "another XML": (only(b"<sheet/>"), Reason.UNKNOWN_KIND),
    "empty": (b"", Reason.EMPTY),
}


@pytest.fixture(autouse=True)
def soon() -> Any:
    began = time.perf_counter()
    yield
    assert time.perf_counter() - began < 60


RUN = "<w:r><w:t/></w:r>"
BUSY = {
    "runs": "<w:p>" + RUN * 20_000 + "</w:p>",
    "runs before what holds for them": "<w:p>" + RUN * 20_000 + "<w:pPr/></w:p>",
    "rows": "<w:tbl>" + "<w:tr><w:tc/><w:tc/></w:tr>" * 12_000 + "</w:tbl>",
    "pictures": "<w:p>" + "<w:drawing><w:x/></w:drawing>" * 25_000 + "</w:p>",
    "two ways in two ways": "<mc:AlternateContent><mc:Choice>" * 6
    + "<w:x/>" * 60_000
    + "</mc:Choice></mc:AlternateContent>" * 6,
    "boxes in boxes": "<w:p>" + "<w:drawing><w:txbxContent><w:p>" * 12
    + "<w:x/>" * 60_000
    + "</w:p></w:txbxContent></w:drawing>" * 12 + "</w:p>",
}  # fmt: skip


@pytest.mark.parametrize("inside", BUSY.values(), ids=BUSY)
def test_what_keeps_a_careless_program_busy_is_done_soon(tmp_path: Path, inside: str) -> None:
    assert refused(tmp_path, body(inside)) is Reason.EMPTY


def refused(folder: Path, content: bytes) -> Reason:
    path = word.put(folder, content)
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(path)
    assert path.read_bytes() == content
    return trouble.value.reason


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_damage_is_said(tmp_path: Path, content: bytes) -> None:
    assert refused(tmp_path, content) is Reason.DAMAGED


@pytest.mark.parametrize("content", TOO_LARGE.values(), ids=TOO_LARGE)
def test_too_much_is_said(tmp_path: Path, content: bytes) -> None:
    assert refused(tmp_path, content) is Reason.TOO_LARGE


@pytest.mark.parametrize(("content", "reason"), OTHER.values(), ids=OTHER)
def test_another_kind_is_said(tmp_path: Path, content: bytes, reason: Reason) -> None:
    assert refused(tmp_path, content) is reason


def test_a_giant_file_is_not_read(tmp_path: Path) -> None:
    path = word.put(tmp_path, b"PK\x03\x04")
    with path.open("r+b") as file:
        file.truncate(MOST_FILE + 1)
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(path)
    assert trouble.value.reason is Reason.TOO_LARGE


def test_bombs_beside_the_words_are_not_touched(tmp_path: Path) -> None:
    bomb = ("word/media/image1.png", b" " * (4 * MOST_PART))
    words = ("word/document.xml", part("document", f"<w:body>{p('Hello.')}</w:body>"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    content = hostile.zipped(bomb, words)
    path = word.put(tmp_path, content)
    assert scripts(import_file(path)) == ["Hello."]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 128 * 1024


def test_links_to_the_outside_are_not_followed(tmp_path: Path) -> None:
    link = (
        f'<x><Relationship Type="{word.LINK}/styles" TargetMode="External" '
        'Target="http://192.0.2.1/styles.xml"/></x>'
    )
    entries = [
        ("word/document.xml", part("document", f"<w:body>{p('Hello.', r(' All.'))}</w:body>")),
        ("word/_rels/document.xml.rels", link.encode()),
    ]
    assert scripts(import_file(word.put(tmp_path, hostile.zipped(*entries)))) == ["Hello. All."]


def test_links_that_climb_out_lead_nowhere(tmp_path: Path) -> None:
    entries = [
        ("_rels/.rels", word.links(officeDocument="../../../word/document.xml")),
        ("word/document.xml", part("document", f"<w:body>{p('Hello.')}</w:body>")),
    ]
    assert scripts(import_file(word.put(tmp_path, hostile.zipped(*entries)))) == ["Hello."]


def test_a_document_cut_short_anywhere_is_refused(tmp_path: Path) -> None:
    content = document(p("Hello."), styles=None)
    for length in range(0, len(content), 3):
        refused(tmp_path, content[:length])

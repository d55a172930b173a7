"""PDF files that should not be opened: one reason, soon, in little memory."""

from pathlib import Path
from typing import Any

import hostile
import pdfs
import pytest
from pdfs import document, lines, whole

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers import import_file, pdf_letters
from speakaid.storage.importers.pdf import MOST_FILE

HELLO = lines("Hello.")
ONE = document(HELLO)
WORD = b"BT /F1 11 Tf 10 10 Td (hello) Tj ET\n"
ROUND = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>"]
DEEP = [
    b"<< /Type /Catalog /Pages 2 0 R /X " + b"[" * 200_000 + b"]" * 200_000 + b" >>",
    b"<< /Type /Pages /Kids [] /Count 0 >>",
]
LOCK = b"<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O (%s) /U (%s) >>" % (
    b"a" * 32,
    b"b" * 32,
)

DAMAGED = {
    "text": b"Good morning",
    "only the mark": b"%PDF-1.7",
    "cut short": ONE[:300],
    "random": b"%PDF-1.4\n" + bytes((n * 7919 + 13) % 256 for n in range(200_000)),
    "pages in pages": whole(ROUND),
    "very deep": whole(DEEP),
}
TOO_LARGE = {
    "a bomb of spaces": document(b" " * 200_000_000, packed=True),
    "a bomb of words": document(WORD * 2_000_000, packed=True),
    "a bomb of frames": document(b"q " * 10_000_000, packed=True),
    "3,000 pages": document(*[HELLO] * 3_000),
}
LOCKED = ONE.replace(b"/Root 1 0 R", b"/Root 1 0 R /ID [(x) (x)] /Encrypt " + LOCK)


@pytest.fixture(autouse=True)
def soon() -> Any:
    began = hostile.work()
    yield
    assert hostile.work() - began < 5


def refused(folder: Path, content: bytes) -> Reason:
    path = pdfs.put(folder, content)
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


def test_a_password_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path, LOCKED) is Reason.LOCKED_BY_PASSWORD


def test_an_empty_file_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path, b"") is Reason.EMPTY


def test_a_number_of_pages_that_lies_is_no_matter(tmp_path: Path) -> None:
    lying = ONE.replace(b"/Count 1", b"/Count 100000000")
    assert import_file(pdfs.put(tmp_path, lying)).deck.cards[0].script == "Hello."


def test_a_giant_file_is_not_read(tmp_path: Path) -> None:
    path = pdfs.put(tmp_path, b"%PDF-1.4")
    with path.open("r+b") as file:
        file.truncate(MOST_FILE + 1)
    with pytest.raises(SourceUnreadable) as trouble:
        import_file(path)
    assert trouble.value.reason is Reason.TOO_LARGE


def test_the_limits_hold_in_the_reader_itself(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        list(pdf_letters.pages(pdfs.put(tmp_path, TOO_LARGE["3,000 pages"])))
    assert trouble.value.reason is Reason.TOO_LARGE


@pytest.mark.parametrize("limit", ["MOST_CHARACTERS", "MOST_LINES", "_MOST_LETTERS_OF_PAGE"])
def test_neither_lines_nor_letters_may_be_too_many(
    tmp_path: Path, limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_letters, limit, 1)
    with pytest.raises(SourceUnreadable) as trouble:
        list(pdf_letters.pages(pdfs.put(tmp_path, document(lines("Hello.", "Hello.")))))
    assert trouble.value.reason is Reason.TOO_LARGE


@pytest.mark.parametrize(("content", "reason"), [
    (LOCKED, Reason.LOCKED_BY_PASSWORD), (b"%PDF-1.4", Reason.DAMAGED),
    (document(HELLO, HELLO).replace(b"5 0 R", b"9 0 R"), Reason.DAMAGED),
])  # fmt: skip
def test_trouble_in_the_reader_itself(tmp_path: Path, content: bytes, reason: Reason) -> None:
    with pytest.raises(SourceUnreadable) as trouble:
        list(pdf_letters.pages(pdfs.put(tmp_path, content)))
    assert trouble.value.reason is reason

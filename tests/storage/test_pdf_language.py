"""The language of a PDF, written behind its end."""

import ctypes

import pypdfium2
import pytest
from pypdfium2 import raw

from speakaid.storage.pdf_language import with_language

PARTS = (
    b"%PDF-1.4\n",
    b"1 0 obj\n<<\n/Type /Catalog\n/Pages 2 0 R\n>>\nendobj\n",
    b"2 0 obj\n<<\n/Type /Pages\n/Kids [3 0 R]\n/Count 1\n>>\nendobj\n",
    b"3 0 obj\n<<\n/Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 100 200]\n>>\nendobj\n",
)


def smallest() -> bytes:
    """A PDF of one empty page, put together as Qt does it."""
    places, pdf = [], b""
    for part in PARTS:
        places.append(len(pdf))
        pdf += part
    table = b"".join(b"%010d 00000 n \n" % place for place in places[1:])
    head = b"xref\n0 4\n0000000000 65535 f \n"
    end = b"trailer\n<<\n/Size 4\n/Root 1 0 R\n>>\nstartxref\n%d\n%%%%EOF\n"
    return pdf + head + table + end % len(pdf)


def language_of(pdf: bytes) -> str:
    found = (ctypes.c_ushort * 40)()
    document = pypdfium2.PdfDocument(pdf)
    raw.FPDFCatalog_GetLanguage(document.raw, found, ctypes.sizeof(found))
    return bytes(found).decode("utf-16-le").rstrip("\0")


@pytest.mark.parametrize("language", ["en", "pt-BR", "zh-Hant-TW"])
def test_a_reader_finds_the_language(language: str) -> None:
    assert language_of(smallest()) == ""
    assert language_of(with_language(smallest(), language)) == language


def test_nothing_that_stood_there_changes() -> None:
    changed = with_language(smallest(), "en")
    assert changed.startswith(smallest())
    assert pypdfium2.PdfDocument(changed)[0].get_size() == (100, 200)
    assert b"/DisplayDocTitle true" in changed


@pytest.mark.parametrize("language", ["", "e", "en)", "english please", "en\n"])
def test_what_is_no_language_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match="language"):
        with_language(smallest(), language)


@pytest.mark.parametrize(
    "pdf",
    [b"", b"%PDF-1.4\n%%EOF\n", smallest().replace(b"/Root 1 0 R", b"/Info 1 0 R")],
    ids=["nothing", "no trailer", "no root"],
)
def test_what_does_not_end_like_one_of_ours_is_refused(pdf: bytes) -> None:
    with pytest.raises(ValueError, match="end"):
        with_language(pdf, "en")


def test_a_catalogue_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="catalogue"):
        with_language(smallest().replace(b"/Root 1 0 R", b"/Root 9 0 R"), "en")

"""Bytes that are said to be text, made into text: the byte order mark, UTF-8, UTF-16, Windows.

Bytes that are no text are refused. Where the letters had to be guessed it is said, since nobody
but the speaker can see that a word came out wrong.
"""

import codecs
import re

from speakaid.core.errors import Reason, SourceUnreadable

MOST_CHARACTERS = 1_250_000
"""A million, a book of 500 pages; and a quarter more, for the names and labels of a saved talk."""
MOST_LINES = 100_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Escape and the like; tab, line ends, form feed, and the end mark of old text files are in use.
_NO_TEXT = re.compile(r"[\x00-\x07\x0e-\x19\x1b-\x1f]|[\ud800-\udfff]")
_END_MARK = "\x1a"
_SAMPLE = 4096


def text_of(content: bytes) -> tuple[str, bool]:
    """The text, and whether its letters were guessed. Raises SourceUnreadable."""
    text, guessed = _decoded(content)
    return plain(text.rstrip(_END_MARK)), guessed


def plain(text: str) -> str:
    """The text as it is, if it is one. Raises SourceUnreadable."""
    if len(text) > MOST_CHARACTERS or len(text.splitlines()) > MOST_LINES:
        raise SourceUnreadable(Reason.TOO_LARGE)
    if _NO_TEXT.search(text):
        raise SourceUnreadable(Reason.NOT_TEXT)
    return text


def _decoded(content: bytes) -> tuple[str, bool]:
    encoding = _marked(content) or _unmarked_utf16(content)
    try:
        return content.decode(encoding or "utf-8"), False
    except UnicodeDecodeError:
        if encoding:
            raise SourceUnreadable(Reason.NOT_TEXT) from None
    try:
        return content.decode("cp1252"), True
    except UnicodeDecodeError:
        return content.decode("latin-1"), True


def _marked(content: bytes) -> str | None:
    return next((name for mark, name in _MARKS if content.startswith(mark)), None)


def _unmarked_utf16(content: bytes) -> str | None:
    """Windows' "Unicode" without its mark: every second byte of Latin letters is nothing."""
    even, odd = content[:_SAMPLE:2], content[1:_SAMPLE:2]
    if odd.count(0) > len(odd) * 0.4 and not even.count(0):
        return "utf-16-le"
    if even.count(0) > len(even) * 0.4 and not odd.count(0):
        return "utf-16-be"
    return None

"""What Qt cannot write into a PDF: in which language it is, and that its title shall be shown.

Both belong into the catalogue, the root of a PDF. It is written anew behind the end of the file, as
the standard provides for changes: nothing that stands before is touched.
"""

import re

_END = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*\Z", re.DOTALL)
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")
_LAST = 2_000
"""Bytes at the end among which the trailer stands."""


def with_language(pdf: bytes, language: str) -> bytes:
    """The PDF, in this language: a tag such as "en" or "pt-BR".

    `pdf` is one that Qt wrote, with a plain table at its end. Raises ValueError for anything else,
    and for what is no tag of a language.
    """
    if not _LANGUAGE.match(language):
        raise ValueError("this is no tag of a language")
    entries, start, root = _trailer(pdf)
    catalogue = b"%b 0 obj\n<<\n%b\n%b\n>>\nendobj\n" % (
        root,
        _entries_of(pdf, root),
        b"/Lang (%b)\n/ViewerPreferences << /DisplayDocTitle true >>" % language.encode(),
    )
    table = b"xref\n%b 1\n%010d 00000 n \n" % (root, len(pdf))
    end = b"trailer\n<<\n%b\n/Prev %b\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        entries,
        start,
        len(pdf) + len(catalogue),
    )
    return pdf + catalogue + table + end


def _trailer(pdf: bytes) -> tuple[bytes, bytes, bytes]:
    """What the trailer says, where the table begins, and the number of the catalogue."""
    end = _END.search(pdf[-_LAST:])
    root = _ROOT.search(end.group(1)) if end else None
    if end is None or root is None:
        raise ValueError("this PDF does not end as Qt's do")
    return end.group(1).strip(), end.group(2), root.group(1)


def _entries_of(pdf: bytes, number: bytes) -> bytes:
    found = re.search(rb"\n%b 0 obj\n<<\n(.*?)\n>>\nendobj\n" % number, pdf, re.DOTALL)
    if found is None:
        raise ValueError("this PDF has no catalogue where Qt's have")
    return found.group(1)

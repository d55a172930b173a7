"""PDF pages read in a process of their own, with little memory and little time.

PDFium is large, and a file can make it run long, eat memory, or end its process. So that process is
not ours. Where none can be started the pages are read here.

What it says is a line of JSON for each page.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage.importers.pdf_parts import PdfLine, PdfPage, Piece
from speakaid.storage.modest import be_modest

MOST_MEMORY = 400 * 1024 * 1024
MOST_SECONDS = 20
MOST_SECONDS_OF_PAGE = 4
_PACKAGE = Path(__file__).parents[3]
_READ = f"import sys; from {__name__} import main; sys.exit(main(sys.argv[1:], sys.stdout))"
_NO_END = ("SIGSEGV", "SIGBUS", "SIGILL", "SIGFPE")


def pages_apart(path: Path) -> Iterator[tuple[int, PdfPage]]:
    """How many pages there are, and each page. Raises SourceUnreadable."""
    try:
        reader = _started(path)
    except OSError:
        from speakaid.storage.importers.pdf_letters import pages

        yield from pages(path)
        return
    try:
        yield from _heard(reader)
    finally:
        # Whoever listens may have had enough before the last page.
        reader.kill()
        reader.communicate()


def main(arguments: list[str], answer: TextIO) -> int:
    """What the process does: a line for each page, and a last one that says how it ended."""
    be_modest(MOST_MEMORY, MOST_SECONDS)
    try:
        _tell(Path(arguments[0]), answer)
    except SourceUnreadable as found:
        answer.write(json.dumps({"trouble": found.reason.value}) + "\n")
    except MemoryError:
        answer.write(json.dumps({"trouble": Reason.TOO_LARGE.value}) + "\n")
    return 0


def _tell(path: Path, answer: TextIO) -> None:
    from speakaid.storage.importers.pdf_letters import pages

    _begin_page()
    for count, page in pages(path):
        answer.write(json.dumps({"of": count, "page": asdict(page)}) + "\n")
        answer.flush()
        _begin_page()
    answer.write(json.dumps({"trouble": None}) + "\n")


def _started(path: Path) -> "subprocess.Popen[bytes]":
    if not sys.executable:
        raise FileNotFoundError
    return subprocess.Popen(
        # -P: nothing is loaded from the folder of the moment, such as that of the text.
        [sys.executable, "-P", "-c", _READ, str(path.absolute())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(_PACKAGE)},
    )


def _heard(reader: "subprocess.Popen[bytes]") -> Iterator[tuple[int, PdfPage]]:
    for line in reader.stdout or ():
        said = json.loads(line)
        if "page" not in said:
            if said["trouble"] is not None:
                raise SourceUnreadable(Reason(said["trouble"]))
            return
        yield said["of"], _page(said["page"])
    raise SourceUnreadable(_why_it_ended(reader.wait()))


def _why_it_ended(code: int) -> Reason:
    """A process that broke met damage; one that was stopped wanted too much."""
    import signal

    broke = [-getattr(signal, name, 0) for name in _NO_END]
    return Reason.DAMAGED if code >= 0 or code in broke else Reason.TOO_LARGE


def _page(plain: dict[str, Any]) -> PdfPage:
    lines = [_line(**line) for line in plain.pop("lines")]
    return PdfPage(lines=lines, **plain)


def _line(pieces: list[dict[str, Any]], **others: Any) -> PdfLine:
    return PdfLine(tuple(Piece(**piece) for piece in pieces), **others)


def _begin_page() -> None:
    """Each page has its own time; the system ends the process when that is over."""
    import signal

    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS_OF_PAGE)

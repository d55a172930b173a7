"""PDF pages are read by a process of its own, and what becomes of that process is said."""

import io
import json
import signal
import subprocess
import sys
from pathlib import Path

import pdfs
import pytest
from pdfs import document, lines

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import modest
from speakaid.storage.importers import import_file, pdf_apart, pdf_letters
from speakaid.storage.importers.pdf_apart import main, pages_apart

resource = pytest.importorskip("resource", reason="this system knows no bounds for a process")

HELLO = lines("Hello.")


@pytest.fixture
def unbounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """`main` is called in this process, which has no bounds, and no alarm."""
    monkeypatch.setattr(pdf_apart, "be_modest", lambda *_: None)
    monkeypatch.setattr(signal, "setitimer", lambda *_: None)


def told(path: Path) -> list[dict]:
    answer = io.StringIO()
    assert main([str(path)], answer) == 0
    return [json.loads(line) for line in answer.getvalue().splitlines()]


def test_the_same_is_read_apart_and_here(tmp_path: Path) -> None:
    path = pdfs.put(tmp_path, document(HELLO, HELLO))
    assert list(pages_apart(path)) == list(pdf_letters.pages(path))


@pytest.mark.usefixtures("unbounded")
def test_a_line_is_said_for_each_page_and_one_at_the_end(tmp_path: Path) -> None:
    said = told(pdfs.put(tmp_path, document(HELLO, HELLO)))
    assert [line.get("of") for line in said] == [2, 2, None]
    assert said[-1] == {"trouble": None}


@pytest.mark.usefixtures("unbounded")
def test_trouble_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pdfs.put(tmp_path, b"%PDF-1.4")
    assert told(path) == [{"trouble": "damaged"}]

    def too_much(_: Path) -> None:
        raise MemoryError

    monkeypatch.setattr(pdf_letters, "pages", too_much)
    assert told(path) == [{"trouble": "too_large"}]


@pytest.mark.usefixtures("unbounded")
def test_where_the_system_has_no_alarm_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(signal, "setitimer")
    assert len(told(pdfs.put(tmp_path, document(HELLO)))) == 2


@pytest.mark.parametrize("python", ["", "/nowhere/python"])
def test_where_no_process_can_be_started_it_is_read_here(
    python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", python)
    assert import_file(pdfs.put(tmp_path, document(HELLO))).deck.cards[0].script == "Hello."


ENDS = {
    "killed": ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", Reason.TOO_LARGE),
    "broken": ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", Reason.DAMAGED),
    "left": ("raise SystemExit(3)", Reason.DAMAGED),
}


@pytest.mark.parametrize(("code", "reason"), ENDS.values(), ids=ENDS)
def test_a_process_that_ends_too_soon_is_said(
    code: str, reason: Reason, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = subprocess.Popen

    def instead(_words: list[str], **how: object) -> "subprocess.Popen[bytes]":
        return start([sys.executable, "-c", code], **how)

    monkeypatch.setattr(subprocess, "Popen", instead)
    with pytest.raises(SourceUnreadable) as trouble:
        list(pages_apart(tmp_path / "any.pdf"))
    assert trouble.value.reason is reason


def test_whoever_has_had_enough_leaves_no_process_behind(tmp_path: Path) -> None:
    pages = pages_apart(pdfs.put(tmp_path, document(*[HELLO] * 50)))
    assert next(pages)[0] == 50
    pages.close()


def test_a_modest_process_has_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    bounds: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", lambda what, most: bounds.update({what: most}))
    modest.be_modest(100, 7)
    assert bounds[resource.RLIMIT_DATA] == (100, 100)
    assert bounds[resource.RLIMIT_CPU] == (7, 7)


def test_where_the_system_knows_no_bounds_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    modest.be_modest()

"""`speakaid print`: the pages, and one sentence for what cannot be done."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from speakaid.__main__ import main

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "resources/examples/support-from-day-one.md"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    made = tmp_path / "talk.speakaid"
    assert main(["import", str(SAMPLE), "-o", str(made)]) == 0
    return made


PAGES = {
    "one card a page when nothing is named": ([], 8),
    "two cards a page": (["--cards", "2"], 4),
    "two cards a page, written together": (["--cards=2"], 4),
    "a plan": (["--plan"], 1),
    "cards to show": (["--show-cards"], 2),
    "slips": (["--slips"], 1),
    "the organiser's sheet": (["--organiser"], 1),
    "several": (["--cards", "2", "--plan", "--organiser"], 6),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("options", "pages"), PAGES.values(), ids=PAGES.keys())
def test_what_is_named_is_printed(
    options: list[str], pages: int, deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "pages.pdf"
    capsys.readouterr()
    assert main(["print", str(deck), *options, "-o", str(target)]) == 0
    assert len(pypdfium2.PdfDocument(target.read_bytes())) == pages
    said = f"{pages} {'page is' if pages == 1 else 'pages are'} in pages.pdf.\n"
    assert capsys.readouterr().out == said


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("paper", "high"), [("A4", 842), ("Letter", 792), ("letter", 792)])
def test_the_paper_is_the_one_that_was_named(
    paper: str, high: int, deck: Path, tmp_path: Path
) -> None:
    target = tmp_path / "pages.pdf"
    assert main(["print", str(deck), "--paper", paper, "-o", str(target)]) == 0
    assert pypdfium2.PdfDocument(target.read_bytes())[0].get_size()[1] == high


REFUSED = {
    "nothing named": [],
    "nowhere to print to": ["{deck}"],
    "an output without a name": ["{deck}", "-o"],
    "two talks": ["{deck}", "{deck}", "-o", "{folder}/x.pdf"],
    "two outputs": ["{deck}", "-o", "{folder}/x.pdf", "-o", "{folder}/y.pdf"],
    "three cards a page": ["{deck}", "--cards", "3", "-o", "{folder}/x.pdf"],
    "cards without a number": ["{deck}", "-o", "{folder}/x.pdf", "--cards"],
    "a paper that nobody sells": ["{deck}", "--paper", "A5", "-o", "{folder}/x.pdf"],
    "an option nobody knows": ["{deck}", "--loud\n", "-o", "{folder}/x.pdf"],
    "a file that is no PDF": ["{deck}", "-o", "{folder}/x.txt"],
    "a file without an end": ["{deck}", "-o", "{folder}/x"],
    "a talk that is not there": ["{folder}/none.speakaid", "-o", "{folder}/x.pdf"],
    "a talk that is none": [str(SAMPLE), "-o", "{folder}/x.pdf"],
    "a folder that is not there": ["{deck}", "-o", "{folder}/no/such/x.pdf"],
    "a folder called like a PDF": ["{deck}", "-o", "{folder}/folder.pdf"],
    "a name that is too long": ["{deck}", "-o", "{folder}/" + "x" * 300 + ".pdf"],
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("words", REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_printed_is_one_sentence(
    words: list[str], deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    capsys.readouterr()
    assert main(["print", *(word.format(deck=deck, folder=tmp_path) for word in words)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert not (tmp_path / "x.pdf").exists()


def test_the_talk_never_becomes_its_own_pages(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    link = deck.with_name("link.pdf")
    link.symlink_to(deck)
    before = deck.read_bytes()
    assert main(["print", str(deck), "-o", str(link)]) == 2
    assert "cannot be the same file" in capsys.readouterr().err
    assert deck.read_bytes() == before


def test_pages_are_printed_without_a_display(deck: Path, tmp_path: Path) -> None:
    target = tmp_path / "pages.pdf"
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    told = {key: value for key, value in os.environ.items() if key not in screens}
    done = subprocess.run(
        [sys.executable, "-m", "speakaid", "print", str(deck), "-o", str(target)],
        env={**told, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "8 pages are in pages.pdf.\n", "")

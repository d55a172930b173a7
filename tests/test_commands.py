"""What can be asked from outside: the answers, and one sentence for what cannot be done."""

import json
from pathlib import Path

import pytest

from speakaid.__main__ import main

SAMPLE = Path(__file__).parents[1] / "resources/examples/support-from-day-one.md"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    made = tmp_path / "talk.speakaid"
    assert main(["import", str(SAMPLE), "-o", str(made)]) == 0
    return made


def test_an_imported_text_is_outlined(deck: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["outline", str(deck)]) == 0
    outlined = json.loads(capsys.readouterr().out)
    assert outlined["title"] == "Support from day one"
    assert [card["kind"] for card in outlined["cards"]][::7] == ["opening", "closing"]
    assert outlined["minutes"] == 10.0


def test_a_talk_is_played_line_by_line(
    deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events = tmp_path / "events.jsonl"
    events.write_text('{"at": 0, "event": "start", "seconds": 600}\n{"at": 9, "event": "next"}\n')
    capsys.readouterr()
    assert main(["play", str(deck), str(events)]) == 0
    seen = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["phase"] for line in seen] == ["ready", "speaking"]


REFUSED = {
    "nothing named to import": ["import"],
    "nowhere to import to": ["import", str(SAMPLE)],
    "a text that is not there": ["import", "none.md", "-o", "x.speakaid"],
    "a deck that is not there": ["outline", "none.speakaid"],
    "a deck that is no deck": ["outline", str(SAMPLE)],
    "events that are not there": ["play", "{deck}", "none.jsonl"],
    "events that are no events": ["play", "{deck}", str(SAMPLE)],
    "two files for the window": ["a", "b"],
    "an option nobody knows": ["--loud"],
    "a window for no file": ["none.speakaid"],
    "a tour to nowhere": ["tour"],
    "a folder under a file": ["tour", f"{SAMPLE}/inside"],
    "a doctor with a patient": ["doctor", "me"],
}


@pytest.mark.parametrize("words", REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_done_is_one_sentence(
    words: list[str], deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main([word.format(deck=deck) for word in words]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "speakaid play DECK EVENTS.jsonl" in capsys.readouterr().out

"""What can be asked from outside: the answers, and one sentence for what cannot be done."""

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from speakaid.__main__ import main
from speakaid.commands import COMMANDS, Refused
from speakaid.commands.decks import open_deck
from speakaid.commands.play import play
from speakaid.sensors.display import has_display
from speakaid.storage import paths

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "resources/examples/support-from-day-one.md"
LONG = "x" * 300


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


SLIDES = ROOT / "tests/storage/samples/support-from-day-one.pptx"


def test_an_import_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "talk.speakaid"
    assert main(["import", "--report", str(SLIDES), "-o", str(target)]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["source"], report["title"]) == (str(SLIDES), "Support from day one")
    assert (report["cards"], report["pictures"]) == (8, 0)
    first = {"kind": "cards_made", "number": 8, "words": "It became 8 cards."}
    assert report["findings"][0] == first
    assert report["seconds"] >= 0
    assert target.exists()


REFUSED = {
    "nothing named to import": ["import"],
    "nowhere to import to": ["import", str(SAMPLE)],
    "a talk that is not called one": ["import", str(SAMPLE), "-o", "x.odt"],
    "a text that is not there": ["import", "none.md", "-o", "x.speakaid"],
    "a deck that is not there": ["outline", "none.speakaid"],
    "a deck that is no deck": ["outline", str(SAMPLE)],
    "a check of nothing": ["check"],
    "a check of two": ["check", "{deck}", "{deck}"],
    "a check that nobody knows": ["check", "--loud"],
    "events that are not there": ["play", "{deck}", "none.jsonl"],
    "events that are no events": ["play", "{deck}", str(SAMPLE)],
    "events without an end": ["play", "{deck}", "/dev/zero"],
    "events in a folder": ["play", "{deck}", "."],
    "two files for the window": ["a", "b"],
    "an option nobody knows": ["--loud"],
    "a window for no file": ["none.speakaid"],
    "a tour to nowhere": ["tour"],
    "a folder under a file": ["tour", f"{SAMPLE}/inside"],
    "a doctor with a patient": ["doctor", "me"],
    "a tour to no name": ["tour", ""],
    "a tour to a blank": ["tour", " "],
    "a tour under a file, in two lines": ["tour", f"{SAMPLE}/a\nb"],
    "a window for a name of two lines": ["no\nsuch"],
    "an option of two lines": ["--loud", "no\nsuch"],
    "a window for a line's end": ["\n"],
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


NO_FILES = {"a name that is too long": LONG, "a file used as a folder": f"{SAMPLE}/talk"}


@pytest.mark.parametrize("name", NO_FILES.values(), ids=NO_FILES.keys())
@pytest.mark.parametrize("suffix", ["", ".txt", ".foo", ".speakaid"])
def test_where_no_file_can_be_it_is_not_there(
    name: str, suffix: str, deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = name + suffix
    for words in (["import", file, "-o", str(tmp_path / "x.speakaid")], ["outline", file]):
        assert main(words) == 2
        assert "This file is not there any more" in capsys.readouterr().err
    assert main([file]) == 2
    assert capsys.readouterr().err.startswith("There is no file called ")
    assert main(["play", str(deck), file]) == 2
    assert capsys.readouterr().err.startswith("The events in ")


@pytest.mark.parametrize("name", NO_FILES.values(), ids=NO_FILES.keys())
def test_where_no_talk_can_be_put_it_is_not_kept(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(SAMPLE), "-o", f"{name}.speakaid"]) == 2
    said = capsys.readouterr().err
    assert said.endswith("This could not be kept just now.\n")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("asked", [["--help"], ["-h"], ["anything", "--help"]])
def test_a_command_says_how_it_is_used(
    command: str, asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, *asked]) == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"speakaid {command}")
    assert (len(said.out.splitlines()), said.err) == (1, "")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "speakaid play DECK EVENTS.jsonl" in capsys.readouterr().out


def test_a_text_is_never_overwritten_by_its_talk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "mine.speakaid"
    text.write_text("My only copy.")
    assert main(["import", str(SAMPLE), "-o", str(text)]) == 2
    assert "left as it is" in capsys.readouterr().err
    assert text.read_text() == "My only copy."


def test_a_talk_of_a_newer_speakaid_is_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = tmp_path / "newer.speakaid"
    with ZipFile(newer, "w") as zipped:
        zipped.writestr("deck.json", '{"format": "speakaid-deck", "version": 99, "deck": {"a": 1}}')
    before = newer.read_bytes()
    assert main(["import", str(SAMPLE), "-o", str(newer)]) == 2
    said = "newer.speakaid was made with a newer SpeakAid; it was left as it is.\n"
    assert capsys.readouterr().err == said
    assert newer.read_bytes() == before


def test_the_source_and_the_talk_are_two_files(deck: Path) -> None:
    before = deck.read_bytes()
    assert main(["import", str(deck), "-o", str(deck)]) == 2
    assert deck.read_bytes() == before


def test_a_talk_is_imported_anew_and_the_one_before_is_put_away(deck: Path) -> None:
    assert not paths.shelf().exists()
    before = deck.read_bytes()
    assert main(["import", str(SLIDES), "-o", str(deck)]) == 0
    (shelved,) = paths.shelf().iterdir()
    assert (shelved.name, shelved.read_bytes()) == (deck.name, before)
    assert deck.read_bytes() != before


def test_a_talk_that_cannot_be_put_away_is_not_replaced(deck: Path) -> None:
    before = deck.read_bytes()
    paths.shelf().write_bytes(b"a file where the folder should be")
    assert main(["import", str(SLIDES), "-o", str(deck)]) == 2
    assert deck.read_bytes() == before


def test_a_name_of_many_lines_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["outline", str(tmp_path / "a\nb.speakaid")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


CHOSEN = {
    "a card by its words": ({"words": "How it began"}, "speaking", "how-it-began"),
    "a card by its id": ({"card": "the-choir"}, "speaking", "the-choir"),
    "the end by its words": ({"words": "My talk is done"}, "finished", "opening"),
    "the end by its name": ({"card": "done"}, "finished", "opening"),
    "words that are not there": ({"words": "Nothing like it"}, "paused", "opening"),
}


@pytest.mark.parametrize(("named", "phase", "card"), CHOSEN.values(), ids=CHOSEN.keys())
def test_what_is_chosen_in_the_list(
    deck: Path, named: dict[str, str], phase: str, card: str
) -> None:
    first = [{"at": 0, "event": "start"}, {"at": 5, "event": "pause"}, {"at": 6, "event": "back"}]
    lines = [json.dumps(line) for line in (*first, {"at": 7, "event": "choose", **named})]
    last = json.loads(list(play(open_deck(deck), lines))[-1])
    assert (last["phase"], last["card"]) == (phase, card)


BAD_TIMES = ('"1"', "true", "1e300", "-1", "null")


@pytest.mark.parametrize("at", BAD_TIMES)
def test_a_time_is_a_number_that_can_be(deck: Path, at: str) -> None:
    with pytest.raises(Refused, match="Line 1"):
        list(play(open_deck(deck), [f'{{"at": {at}, "event": "tick"}}']))


# -- in a process of its own: what the system gives the program


def alone(words: str, stdin: str | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """The program as a shell starts it; without `stdin` its standard input is closed."""
    told = {key: value for key, value in os.environ.items() if key not in SCREENS}
    return subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m speakaid {words}" + ("" if stdin else " <&-")],
        env={**told, "PYTHONPATH": str(ROOT), **env}, input=stdin,
        capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others have a screen")


def test_an_import_says_how_far_it_is_to_a_program_that_waits(tmp_path: Path) -> None:
    done = alone(f"import {SLIDES} -o {tmp_path}/x.speakaid --report --progress")
    *told, report = map(json.loads, done.stdout.splitlines())
    assert told == [{"done": number, "of": 9} for number in range(1, 10)]
    assert report["cards"] == 8


def test_trouble_of_an_import_is_told_to_a_program_that_waits(tmp_path: Path) -> None:
    source = tmp_path / "old.ppt"
    source.write_bytes(b"words")
    done = alone(f"import {source} -o {tmp_path}/x.speakaid --progress")
    assert json.loads(done.stdout) == {"trouble": "old_slides"}
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_that_is_a_document_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "talk.key").mkdir()
    words = ["import", str(tmp_path / "talk.key"), "-o", str(tmp_path / "x.speakaid")]
    assert main(words) == 2
    assert "cannot read this kind of slides" in capsys.readouterr().err


def test_more_than_there_is_memory_for_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def too_much(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("speakaid.storage.importers.import_file", too_much)
    assert main(["import", str(SAMPLE), "-o", str(tmp_path / "x.speakaid")]) == 2
    assert "too large" in capsys.readouterr().err


def test_events_from_a_closed_standard_input_are_refused(deck: Path) -> None:
    done = alone(f"play {deck} -")
    said = "There is no standard input from which to read the events.\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)


OTHER_LETTERS = {
    "plain letters": {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
    "western letters": {"PYTHONIOENCODING": "latin-1"},
}


@pytest.mark.parametrize("env", OTHER_LETTERS.values(), ids=OTHER_LETTERS.keys())
def test_events_are_utf8_whatever_the_letters_of_the_system_are(
    deck: Path, env: dict[str, str]
) -> None:
    events = '{"at":0,"event":"start"}\n{"at":1,"event":"signal","words":"ü€"}\n'
    done = alone(f"play {deck} -", events, **env)
    assert done.returncode == 0, done.stderr
    assert "ü€" in json.loads(done.stdout.splitlines()[-1])["band"]


@LINUX
@pytest.mark.parametrize("words", ["", "--quit-when-ready", str(SAMPLE)])
def test_without_a_screen_the_window_is_refused_in_one_sentence(words: str) -> None:
    done = alone(words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no screen here")
    assert len(done.stderr.splitlines()) == 1


@LINUX
def test_a_screen_that_is_drawn_elsewhere_is_one() -> None:
    done = alone("--quit-when-ready", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr


@LINUX
@pytest.mark.parametrize(
    ("env", "has"), [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "w"}, True)]
)
def test_a_screen_is_what_the_system_names(
    env: dict[str, str], has: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert has_display() is has


@LINUX
def test_the_doctor_says_that_there_is_no_screen() -> None:
    assert "No   There is no screen here." in alone("doctor").stdout

"""What can be asked from outside: the answers, and one sentence for what cannot be done."""

import json
from pathlib import Path

import pytest

from speakaid.__main__ import main
from speakaid.commands import Refused
from speakaid.commands.decks import open_deck
from speakaid.commands.play import play

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
    "a talk that is not called one": ["import", str(SAMPLE), "-o", "x.odt"],
    "a text that is not there": ["import", "none.md", "-o", "x.speakaid"],
    "a deck that is not there": ["outline", "none.speakaid"],
    "a deck that is no deck": ["outline", str(SAMPLE)],
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


def test_a_text_is_never_overwritten_by_its_talk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "mine.speakaid"
    text.write_text("My only copy.")
    assert main(["import", str(SAMPLE), "-o", str(text)]) == 2
    assert "left as it is" in capsys.readouterr().err
    assert text.read_text() == "My only copy."


def test_the_source_and_the_talk_are_two_files(deck: Path) -> None:
    before = deck.read_bytes()
    assert main(["import", str(deck), "-o", str(deck)]) == 2
    assert deck.read_bytes() == before


def test_a_talk_is_imported_anew(deck: Path) -> None:
    assert main(["import", str(SAMPLE), "-o", str(deck)]) == 0


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

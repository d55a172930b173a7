"""`speakaid plan` and `speakaid practise`: the same code as the screens, without a window."""

import json
from pathlib import Path

import pytest
from decks import DECKS, EMPTY, SUPPORT

from speakaid.__main__ import main
from speakaid.storage.deck_file import save_deck

Output = pytest.CaptureFixture[str]


@pytest.fixture
def talk(tmp_path: Path) -> str:
    file = tmp_path / "talk.speakaid"
    save_deck(SUPPORT, file)
    return str(file)


def planned(output: Output, *arguments: str) -> dict[str, object]:
    assert main(["plan", *arguments]) == 0
    found: dict[str, object] = json.loads(output.readouterr().out)
    return found


def test_the_plan_of_a_day(talk: str, capsys: Output) -> None:
    plan = planned(capsys, talk, "--day", "2026-12-01", "--today", "2026-11-26")
    assert list(plan) == [
        *("day", "today", "days_left", "planned", "next_day", "minutes", "says", "parts", "more")
    ]
    assert (plan["days_left"], plan["planned"], plan["next_day"]) == (5, True, "2026-11-28")
    assert plan["says"] == "Today: 15 minutes. Your opening, your ending, two points, one word."
    assert [part["way"] for part in plan["parts"]] == ["recall", "fade", "words"]  # type: ignore[attr-defined]


def test_two_days_before_there_is_more(talk: str, capsys: Output) -> None:
    plan = planned(capsys, talk, "--day", "2026-12-01", "--today", "2026-11-29")
    assert [[part["way"] for part in parts] for parts in plan["more"]] == [  # type: ignore[attr-defined]
        ["read", "words"],
        ["recall", "fade", "fade"],
    ]


def test_the_days_may_be_left_out(talk: str, capsys: Output) -> None:
    plan = planned(capsys, talk)
    assert (plan["day"], plan["days_left"], plan["planned"]) == (None, None, True)


def test_after_the_talk_and_without_words_nothing_is_planned(
    talk: str, tmp_path: Path, capsys: Output
) -> None:
    after = planned(capsys, talk, "--day", "2026-12-01", "--today", "2026-12-02")
    assert after["parts"] == []
    assert "gone by" in str(after["says"])
    save_deck(EMPTY, tmp_path / "empty.speakaid")
    empty = planned(capsys, str(tmp_path / "empty.speakaid"))
    assert empty["says"] == "There are no words in this talk yet."


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["TALK", "more"],
        ["TALK", "--day"],
        ["TALK", "--day", "soon"],
        ["--day", "2026-12-01"],
        ["TALK", "--when", "2026-12-01"],
        ["nowhere.speakaid"],
    ],
)
def test_what_is_no_plan_is_said_in_a_sentence(
    talk: str, arguments: list[str], capsys: Output
) -> None:
    assert main(["plan", *(talk if one == "TALK" else one for one in arguments)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def practised(
    output: Output, talk: str, tmp_path: Path, way: str, *lines: dict[str, object]
) -> list[dict[str, object]]:
    file = tmp_path / "events.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    assert main(["practise", talk, str(file), "--way", way]) == 0
    return [json.loads(line) for line in output.readouterr().out.splitlines()]


def test_a_sitting_is_played(talk: str, tmp_path: Path, capsys: Output) -> None:
    seen = practised(
        *(capsys, talk, tmp_path, "words"),
        {"at": 0, "event": "start"},
        {"at": 8, "event": "tick"},
        {"at": 9.5, "event": "help"},
        {"at": 11, "event": "said"},
        {"at": 12, "event": "next"},
    )
    assert list(seen[0]) == ["at", "way", "item", "kind", "shown", "help", "next_due", "done"]
    assert [line["help"] for line in seen] == [None, "meaning", "letters", "letters", None]
    assert (
        seen[2]["shown"] == "And faces have become strangers: the name for that is proso••••••••."
    )
    assert [line["done"] for line in seen] == [False, False, False, False, True]


def test_a_line_is_due(talk: str, tmp_path: Path, capsys: Output) -> None:
    seen = practised(
        *(capsys, talk, tmp_path, "recall"),
        {"at": 0, "event": "start"},
        {"at": 5, "event": "said"},
        {"at": 5, "event": "stop"},
        {"at": 6, "event": "start"},
        {"at": 4, "event": "back"},
    )
    assert [line["next_due"] for line in seen] == [None, 35.0, None, 35.0, None]
    assert [line["at"] for line in seen] == [0, 5, 5, 6, 6]


def test_one_word_of_first_letters_is_asked_for(talk: str, tmp_path: Path, capsys: Output) -> None:
    said = [{"at": n, "event": "said"} for n in range(1, 9)]
    seen = practised(
        *(capsys, talk, tmp_path, "fade"),
        {"at": 0, "event": "start"},
        *said,
        {"at": 10, "event": "help", "word": 1},
    )
    assert str(seen[-1]["shown"]).startswith("G••• morning, a••")


@pytest.mark.parametrize("way", ["read", "fade", "recall", "words"])
@pytest.mark.parametrize("title", DECKS)
def test_every_talk_can_be_practised(title: str, way: str, tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "talk.speakaid"
    save_deck(DECKS[title], file)
    presses = [{"at": n * 30, "event": "said"} for n in range(1, 60)]
    seen = practised(capsys, str(file), tmp_path, way, {"at": 0, "event": "start"}, *presses)
    assert seen[-1]["done"] is True


@pytest.mark.parametrize(
    "arguments",
    [
        ["TALK", "EVENTS"],
        ["TALK", "EVENTS", "--way"],
        ["TALK", "EVENTS", "--way", "run_through"],
        ["TALK", "--way", "read"],
        ["nowhere.speakaid", "EVENTS", "--way", "read"],
        ["TALK", "nowhere.jsonl", "--way", "read"],
    ],
)
def test_what_is_no_sitting_is_said_in_a_sentence(
    talk: str, tmp_path: Path, arguments: list[str], capsys: Output
) -> None:
    events = tmp_path / "events.jsonl"
    events.write_text('{"at": 0, "event": "start"}\n')
    names = {"TALK": talk, "EVENTS": str(events)}
    assert main(["practise", *(names.get(one, one) for one in arguments)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "line",
    ["{", '{"at": -1, "event": "start"}', '{"at": 0, "event": "shout"}', '{"at": 0}', "[]"],
)
def test_a_line_that_is_no_event_is_named(
    talk: str, tmp_path: Path, line: str, capsys: Output
) -> None:
    events = tmp_path / "events.jsonl"
    events.write_text('{"at": 0, "event": "start"}\n' + line + "\n")
    assert main(["practise", talk, str(events), "--way", "read"]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("Line 2 of the events cannot be used")
    assert len(captured.out.splitlines()) == 1

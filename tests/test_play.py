"""`speakaid play`: the names that docs/play.md fixes, and the example that it gives."""

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
from decks import DECKS, SHORT, SUPPORT

from speakaid.commands import Refused
from speakaid.commands.play import play, run
from speakaid.commands.play_lines import Name
from speakaid.core.deck import Deck

DOC = (Path(__file__).parents[1] / "docs" / "play.md").read_text(encoding="utf-8")
TEXT = (str, type(None))
FIELDS: dict[str, tuple[type, ...]] = {
    "at": (float,),
    "phase": (str,),
    "card": (str,),
    "page": (int,),
    "point": (str,),
    "first_words": (str,),
    "page_words": (str,),
    "next_first_words": TEXT,
    "help": (dict, type(None)),
    "prompt": TEXT,
    "band": TEXT,
    "wind_up": (bool,),
    "time_words": TEXT,
    "after_this": TEXT,
    "choices": (list,),
    "notice": TEXT,
    "to_come": (list,),
    "set_aside": (list,),
    "seconds_left": (int, type(None)),
    "cues": (list,),
}
ALL = [{"event": name} for name in get_args(Name)]
MORE: list[dict[str, Any]] = [
    {"event": "measure", "lines": 2, "characters": 12},
    {"event": "jump", "card": "faces"},
    {"event": "signal", "words": "2 minutes"},
    {"event": "questions", "words": "Why?"},
    {"event": "stop_at", "seconds": 5},
    {"event": "choose", "card": "nobody"},
    {"event": "heard", "fact": "silence", "seconds": 4.2},
]


def seen(deck: Deck, *events: dict[str, Any]) -> list[dict[str, Any]]:
    """What `play` prints for these events; one second apart where they give no time."""
    lines = (json.dumps({"at": at, **event}) for at, event in enumerate(events))
    return [json.loads(line) for line in play(deck, lines)]


@pytest.mark.parametrize("deck", DECKS.values(), ids=list(DECKS))
def test_every_event_is_answered_by_every_field(deck: Deck) -> None:
    events = [{"event": "start"}, *MORE, *ALL, *ALL]
    answered = seen(deck, *(event for event in events if event["event"] != "finish"), ALL[-1])
    assert len(answered) == len(events) - 2 + 1
    for line in answered:
        assert list(line) == list(FIELDS)
        for name, types in FIELDS.items():
            assert isinstance(line[name], types), (name, line[name])


def test_the_page_names_every_event_and_every_field() -> None:
    named = set(re.findall(r"`([a-z_]+)`", DOC))
    assert set(get_args(Name)) <= named
    assert re.findall(r"^\| `([a-z_]+)` \| [a-z]", DOC, re.M)[-len(FIELDS) :] == list(FIELDS)


def test_the_example_of_the_page_is_what_is_seen() -> None:
    events, printed = re.findall(r"```(?:jsonl|json)\n(.*?)```", DOC, re.S)
    assert list(play(SHORT, events.splitlines())) == printed.splitlines()


def test_a_start_without_seconds_takes_the_slot_of_the_deck() -> None:
    assert seen(SUPPORT, {"event": "start"})[0]["seconds_left"] == 600
    assert seen(SUPPORT, {"event": "start", "seconds": 60})[0]["seconds_left"] == 60
    assert seen(SHORT, {"event": "start"})[0]["seconds_left"] is None


def test_stop_at_is_a_moment_on_the_axis_of_at() -> None:
    start, stop, none = (
        {"at": 1000, "event": "start"},
        {"at": 1010, "event": "stop_at", "seconds": 1100},
        {"at": 1020, "event": "stop_at"},
    )
    assert [line["seconds_left"] for line in seen(SHORT, start, stop, none)] == [None, 90, None]


def test_the_axis_may_begin_at_the_seconds_of_a_clock() -> None:
    now = 1_760_000_000.5
    events = [
        {"at": now, "event": "start"},
        {"at": now + 10, "event": "stop_at", "seconds": now + 100},
        {"at": 1e12, "event": "tick"},
    ]
    answered = seen(SHORT, *events)
    assert [line["at"] for line in answered] == [now, now + 10, 1e12]
    assert [line["seconds_left"] for line in answered] == [None, 90, 0]


@pytest.mark.parametrize("name", get_args(Name))
def test_null_is_the_same_as_leaving_out(name: str) -> None:
    before = [{"event": "start"}, {"event": "pause"}]
    null = {"event": name, "words": None, "card": None, "fact": None, "seconds": None}
    assert seen(SHORT, *before, null) == seen(SHORT, *before, {"event": name})


def test_help_is_whole() -> None:
    events = [{"event": "start"}, {"event": "jump", "card": "faces"}, {"event": "stuck"}]
    faces = seen(SUPPORT, *events)[-1]
    assert faces["help"] == {
        "step": 1,
        "holding": "Please wait with me. It will come.",
        "words": [
            {
                "word": "prosopagnosia",
                "meaning": "not knowing faces",
                "letters": "",
                "picture": None,
            }
        ],
    }


def test_a_silence_brings_the_first_words() -> None:
    begun = [{"at": 0, "event": "start"}, {"at": 10, "event": "next"}]
    silence = [
        {"at": 18, "event": "heard", "fact": "silence", "seconds": 7.5},
        {"at": 19, "event": "heard", "fact": "silence", "seconds": 8.5},
        {"at": 20, "event": "heard", "fact": "speech"},
    ]
    *_, early, prompted, heard = seen(SHORT, *begun, *silence)
    assert [line["prompt"] for line in (early, prompted, heard)] == [None, "first_words", None]
    assert [cue["text"] for cue in prompted["cues"]] == ["I wish for one thing."]
    assert prompted["cues"][0]["by_itself"]
    assert early["cues"] == heard["cues"] == []


def test_what_is_said_in_the_ear_is_whole() -> None:
    stuck = [{"at": 10, "event": "stuck"}, {"at": 12, "event": "stuck"}]
    start = [{"event": "start"}, {"event": "jump", "card": "faces"}]
    first, second = seen(SUPPORT, *start, *stuck)[-2:]
    assert [cue["kind"] for cue in first["cues"]] == ["first_words"]
    assert second["cues"] == [
        {
            "kind": "first_sound",
            "text": "prosopagnosia",
            "recording": None,
            "begins": "pro",
            "turn": 2,
            "by_itself": False,
        }
    ]


@pytest.mark.parametrize(
    ("words", "card", "phase"),
    [
        ("Back to my words", "hello", "ready"),
        ("skip", "wish", "speaking"),
        ("My ending", "bye", "speaking"),
    ],
)
def test_a_choice_is_made_by_its_words(words: str, card: str, phase: str) -> None:
    stuck = [{"at": 2, "event": "stuck"}, {"at": 4, "event": "stuck"}]
    chosen = seen(SHORT, {"event": "start"}, *stuck, {"at": 9, "event": "choose", "words": words})
    assert chosen[-2]["choices"] == ["Back to my words", "Skip to the next point", "My ending"]
    assert (chosen[-1]["card"], chosen[-1]["phase"], chosen[-1]["choices"]) == (card, phase, [])


def test_the_list_in_pause_names_its_items_and_the_mark() -> None:
    events = [{"event": name} for name in ("start", "pause", "back", "next", "choose")]
    *_, listed, marked, chosen = seen(SHORT, *events)
    assert listed["choices"] == ["Hello", "My wish", "Goodbye", "My talk is done"]
    assert (listed["notice"], marked["notice"]) == ("Marked: Hello", "Marked: My wish")
    assert chosen["card"] == "wish"
    done = {"event": "choose", "card": "done"}
    assert seen(SHORT, *events[:3], done)[-1]["phase"] == "finished"


def test_empty_lines_and_unknown_fields_are_passed_over() -> None:
    lines = ["", '{"at": 0, "event": "start", "colour": "blue"}', "  \n"]
    assert len(list(play(SHORT, lines))) == 1


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("{", "the whole line"),
        ("[]", "the whole line"),
        ('{"event": "next"}', "at"),
        ('{"at": -1, "event": "next"}', "at"),
        ('{"at": NaN, "event": "next"}', "at"),
        ('{"at": 1e999, "event": "next"}', "at"),
        ('{"at": 1000000000001, "event": "next"}', "at"),
        ('{"at": 1, "event": "stop_at", "seconds": 1.1e12}', "seconds"),
        ('{"at": 1, "event": "signal", "words": 2}', "words"),
        ('{"at": 1, "event": "dance"}', "event"),
        ('{"at": 1, "event": "heard", "fact": "a cough"}', "fact"),
        ('{"at": 1, "event": "measure", "lines": 0}', "lines"),
        ('{"at": 1, "event": "start", "seconds": -5}', "seconds"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(line: str, where: str) -> None:
    answered = play(SHORT, ['{"at": 0, "event": "start"}', line])
    assert next(answered)
    with pytest.raises(Refused, match=f"Line 2 of the events cannot be used: look at {where}"):
        next(answered)


@pytest.mark.parametrize("arguments", [[], ["one"], ["one", "two", "three"]])
def test_too_few_or_too_many_names_are_refused(arguments: list[str]) -> None:
    with pytest.raises(Refused, match="speakaid play DECK"):
        run(arguments)

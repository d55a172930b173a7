"""Whatever is wrong with a file, it is one DeckUnreadable, soon, and the file stays as it was."""

import contextlib
import json
import os
import time
import tracemalloc
from pathlib import Path
from typing import Any

import hostile
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from speakaid.core.errors import DeckDamaged, DeckTooNew, DeckUnreadable, Reason
from speakaid.storage import deck_file
from speakaid.storage.deck_file import DeckFile, load_deck
from speakaid.storage.migrations import VERSION

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def deck_with(**fields: Any) -> bytes:
    return hostile.plain({**hostile.DECK, **fields})


def card_with(**fields: Any) -> bytes:
    return deck_with(cards=[{"id": "one", **fields}])


def raw(deck: str) -> bytes:
    return b'{"format": "speakaid-deck", "version": 1, "deck": ' + deck.encode() + b"}"


ZIPS = {
    "a nested bomb": hostile.deck_zip(hostile.bomb(9)),
    "a bomb": hostile.bomb(64),
    "an absurd size": hostile.claiming_size(hostile.deck_zip(), 0xFFFFFFF0),
    "a size that lies low": hostile.claiming_size(hostile.deck_zip(), 3),
    "a size that lies high": hostile.claiming_size(hostile.deck_zip(), 5_000),
    "a bomb that lies": hostile.claiming_size(hostile.bomb(64), 100),
    "thousands of entries": hostile.many_entries(11_000),
    "a list that lies": hostile.claiming_list_size(hostile.deck_zip(), 0xFFFFFFF0),
    "a list of megabytes": hostile.claiming_list_size(
        hostile.zipped(("deck.json", hostile.plain()), ("media/a", bytes(4_000_000)), packed=False),
        3_000_000,
    ),
    "a list cut short": hostile.claiming_list_size(hostile.deck_zip(), 20),
    "a path that climbs": hostile.deck_zip(hostile.plain(), ("../evil", b"")),
    "a path that climbs later": hostile.deck_zip(hostile.plain(), ("media/../../evil", b"")),
    "a path from the root": hostile.deck_zip(hostile.plain(), ("/etc/passwd", b"")),
    "a path with backslashes": hostile.deck_zip(hostile.plain(), ("..\\evil", b"")),
    "a path with a drive": hostile.deck_zip(hostile.plain(), ("C:evil", b"")),
    "a symbolic link": hostile.zipped((hostile.symlink("deck.json"), b"/etc/passwd")),
    "another packing": hostile.packed_by(hostile.deck_zip(), 14),
    "an unknown packing": hostile.packed_by(hostile.deck_zip(), 99),
    "broken packing": hostile.packed_by(hostile.zipped(("deck.json", b"x" * 99), packed=False), 8),
}


def idea_with(**fields: Any) -> bytes:
    return deck_with(proposals=[{"by": {"role": "helper"}, "suggestions": [fields]}])


JSONS = {
    "no JSON": b"Good morning",
    "an empty JSON": b"",
    "a list": b"[]",
    "deep": hostile.deep_json(),
    "deep and closed": raw('{"title": ' + "[" * 5_000 + "]" * 5_000 + "}"),
    "a huge number": raw('{"slot_seconds": 1e999}'),
    "an endless number": raw('{"slot_seconds": ' + "9" * 10_000 + "}"),
    "no number": raw('{"slot_seconds": NaN}'),
    "no end": raw('{"slot_seconds": Infinity}'),
    "no UTF-8": raw('{"title": "').replace(b'"}', b"") + b'\xff\xfe"}}',
    "half a letter": raw(r'{"title": "\ud800"}'),
    "half a letter in a picture": raw(r'{"cards": [{"id": "a", "picture": "\udc00"}]}'),
    "a title that is a number": deck_with(title=5),
    "cards that are words": deck_with(cards="cards"),
    "a card that is null": deck_with(cards=[None]),
    "an unknown field": deck_with(colour="red"),
    "an unknown field of a card": card_with(colour="red"),
    "an unknown field beside the deck": hostile.plain().replace(b"{", b'{"author": "Ann", ', 1),
    "a title that is said twice": raw('{"title": "One", "title": "Another"}'),
    "words that are said twice": raw('{"cards": [{"id": "a", "script": "A", "script": "B"}]}'),
    "two decks": hostile.plain().replace(b"{", b'{"deck": {}, ', 1),
    "an unknown kind": card_with(kind="joke"),
    "a bad id": card_with(id="../up"),
    "two cards of one id": deck_with(cards=[{"id": "one"}, {"id": "one"}]),
    "too many cards": deck_with(cards=[{"id": f"c{n}"} for n in range(2_001)]),
    "too many words": card_with(script="a" * 200_001),
    "minutes below nothing": card_with(planned_seconds=-1),
    "seconds in words": card_with(planned_seconds="60"),
    "yes in words": card_with(must_say="yes"),
    "an idea of an unknown kind": idea_with(kind="joke"),
    "an idea about no field of a talk": idea_with(kind="talk", field="id", mine={}, theirs={}),
    "an idea about what a talk can do": idea_with(kind="talk", field="copy", mine={}, theirs={}),
    "an idea about a talk within": idea_with(kind="talk", field="title", mine={"cards": []}),
    "an idea without a card": idea_with(kind="edit", mine={"id": "a"}, theirs=None),
    "a move of a bad id": idea_with(kind="move", card="../up"),
    "ideas without end": deck_with(
        proposals=[
            {"by": {"role": "helper"}, "suggestions": [{"kind": "move", "card": "a"}] * 5_001}
        ]
    ),
    "two proposals of one helper": deck_with(proposals=[{"by": {"role": "helper"}}] * 2),
    "too many helpers": deck_with(
        proposals=[{"by": {"role": "helper", "name": f"{n}"}} for n in range(21)]
    ),
    "a helper of no role": deck_with(proposals=[{"by": {"role": "king"}}]),
    "a name that is too long": card_with(authors=[{"role": "helper", "name": "n" * 201}]),
    "too many authors": card_with(authors=[{"role": "helper", "name": f"{n}"} for n in range(21)]),
    "two people of one id": deck_with(people=[{"id": "one"}, {"id": "one"}]),
    "too many people": deck_with(people=[{"id": f"p{n}"} for n in range(201)]),
    "no deck": json.dumps({"format": "speakaid-deck", "version": 1}).encode(),
    "a deck that is none": hostile.plain(None),
    "a version that is true": hostile.plain(version=True),
    "a version in words": hostile.plain(version="1"),
    "version nought": hostile.plain(version=0),
    "millions of small things": raw("[" + "{}," * 2_000_000 + "{}]"),
}


@pytest.fixture(autouse=True)
def soon() -> Any:
    began = time.perf_counter()
    yield
    assert time.perf_counter() - began < 60


def refused(path: Path) -> DeckUnreadable:
    before = path.read_bytes()
    with pytest.raises(DeckUnreadable) as trouble:
        load_deck(path)
    assert path.read_bytes() == before
    return trouble.value


@pytest.mark.parametrize("content", ZIPS.values(), ids=ZIPS)
def test_a_hostile_zip_is_damaged(tmp_path: Path, content: bytes) -> None:
    assert isinstance(refused(hostile.put(tmp_path, content)), DeckDamaged)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_entries_of_one_name_are_damage(tmp_path: Path) -> None:
    content = hostile.deck_zip(hostile.plain(), ("deck.json", hostile.plain()))
    assert isinstance(refused(hostile.put(tmp_path, content)), DeckDamaged)


@pytest.mark.parametrize("content", JSONS.values(), ids=JSONS)
def test_a_hostile_deck_is_damaged(tmp_path: Path, content: bytes) -> None:
    assert isinstance(refused(hostile.put(tmp_path, hostile.deck_zip(content))), DeckDamaged)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b"Good morning", Reason.NOT_A_DECK),
        (hostile.zipped(("word/document.xml", b"<w/>")), Reason.NOT_A_DECK),
        (hostile.deck_zip(hostile.plain(format_="slides")), Reason.NOT_A_DECK),
        (hostile.deck_zip(b"{}"), Reason.NOT_A_DECK),
        (hostile.encrypted(hostile.deck_zip()), Reason.LOCKED_BY_PASSWORD),
    ],
    ids=["empty", "text", "another zip", "another format", "no format", "password"],
)
def test_what_never_was_a_deck_is_said(tmp_path: Path, content: bytes, reason: Reason) -> None:
    trouble = refused(hostile.put(tmp_path, content))
    assert (type(trouble), trouble.reason) == (DeckUnreadable, reason)


@pytest.mark.parametrize("version", [VERSION + 1, 99, 10**400])
def test_a_later_version_is_refused_kindly(tmp_path: Path, version: int) -> None:
    content = hostile.plain({"what": "nobody knows yet"}, version=version)
    trouble = refused(hostile.put(tmp_path, hostile.deck_zip(content)))
    assert (type(trouble), trouble.reason) == (DeckTooNew, Reason.TOO_NEW)


def test_a_file_cut_short_anywhere_is_refused(tmp_path: Path) -> None:
    content = hostile.deck_zip()
    for length in range(len(content)):
        refused(hostile.put(tmp_path, content[:length]))


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_a_file_with_wrong_bytes_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(hostile.deck_zip())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(DeckUnreadable):
        load_deck(hostile.put(tmp_path, bytes(content)))


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeckUnreadable):
        load_deck(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_makes_nobody_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "talk.speakaid")
    with pytest.raises(DeckUnreadable):
        load_deck(tmp_path / "talk.speakaid")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_refused(device: str) -> None:
    with pytest.raises(DeckUnreadable):
        load_deck(Path(device))


@pytest.mark.parametrize("name", ["nothing.speakaid", "a\0b.speakaid", "a" * 300])
def test_a_name_without_a_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DeckUnreadable):
        load_deck(tmp_path / name)


@pytest.mark.skipif(AS_ROOT, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = hostile.put(tmp_path, hostile.deck_zip())
    path.chmod(0)
    with pytest.raises(DeckUnreadable) as trouble:
        load_deck(path)
    assert trouble.value.reason is Reason.NOT_ALLOWED


def test_a_giant_file_is_not_read(tmp_path: Path) -> None:
    path = hostile.put(tmp_path, b"PK\x03\x04")
    with path.open("r+b") as file:
        file.truncate(deck_file.MOST_FILE + 1)
    with pytest.raises(DeckUnreadable) as trouble:
        load_deck(path)
    assert trouble.value.reason is Reason.TOO_LARGE


def test_what_others_put_into_the_zip_does_no_harm(tmp_path: Path) -> None:
    content = hostile.deck_zip(
        hostile.plain(), ("media/", b""), ("media/a.png", b"a"), ("media/.DS_Store", b"")
    )
    assert load_deck(hostile.put(tmp_path, content)).media == ("a.png",)


@pytest.mark.parametrize("bomb", [ZIPS["a bomb"], ZIPS["a bomb that lies"]], ids=["open", "lying"])
def test_a_bomb_takes_little_memory(tmp_path: Path, bomb: bytes) -> None:
    path = hostile.put(tmp_path, bomb)
    tracemalloc.start()
    refused(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 16 * 1024 * 1024


def test_a_picture_that_is_a_bomb_is_refused(tmp_path: Path) -> None:
    entry = ("media/a.png", b" " * (deck_file.MOST_MEDIA + 1))
    file = load_deck(hostile.put(tmp_path, hostile.deck_zip(hostile.plain(), entry)))
    with pytest.raises(DeckDamaged) as trouble:
        file.read_media("a.png")
    assert trouble.value.reason is Reason.TOO_LARGE


def test_a_picture_whose_file_was_changed_is_refused(tmp_path: Path) -> None:
    path = hostile.put(tmp_path, hostile.deck_zip())
    with pytest.raises(DeckDamaged):
        DeckFile(path, load_deck(path).deck, ("a.png",)).read_media("a.png")


def test_no_word_of_the_deck_is_in_the_trouble(tmp_path: Path) -> None:
    trouble = refused(hostile.put(tmp_path, hostile.deck_zip(card_with(script=["secret"]))))
    assert "secret" not in f"{trouble} {trouble.args} {trouble.__cause__}"
    assert trouble.__suppress_context__

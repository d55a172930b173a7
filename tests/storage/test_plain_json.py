"""JSON in and out; whatever is wrong is a ValueError."""

from typing import Any

import pytest

from speakaid.core.deck import MOST_CARDS, MOST_TRICKY_WORDS
from speakaid.storage import plain_json


def deep(depth: int) -> dict[str, Any]:
    inner: Any = []
    for _ in range(depth):
        inner = [inner]
    return {"inner": inner}


def test_words_stay_readable() -> None:
    assert plain_json.written({"wort": "Begrüßung 🙂"}) == '{"wort": "Begrüßung 🙂"}'.encode()


def test_a_byte_order_mark_is_no_trouble() -> None:
    assert plain_json.parsed(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"a": NaN}', b"\xff", b"[" * 100_000])
def test_what_is_no_object_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        plain_json.parsed(content)


@pytest.mark.parametrize("content", [b'{"a": 1, "a": 1}', b'{"a": [{"b": 1, "c": 2, "b": 3}]}'])
def test_what_is_said_twice_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="twice"):
        plain_json.parsed(content)


def test_more_objects_than_any_deck_has_are_refused() -> None:
    with pytest.raises(ValueError, match="too much"):
        plain_json.parsed(b'{"a": [' + b"{}," * plain_json.MOST_OBJECTS + b"{}]}")
    assert plain_json.MOST_OBJECTS > MOST_CARDS * (1 + MOST_TRICKY_WORDS) + 10


@pytest.mark.parametrize("value", [{"a": float("nan")}, {"a": "\ud800"}, deep(50_000)])
def test_what_cannot_be_written_is_refused(value: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".*"):
        plain_json.written(value)

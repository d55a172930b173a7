"""The answers to the questions are kept until the talk is made."""

from datetime import date
from pathlib import Path

import pytest

from speakaid.core.errors import NotKept, Reason
from speakaid.core.new_talk import Answers
from speakaid.storage import paths
from speakaid.storage.new_talk_file import forget_answers, load_answers, save_answers

ANSWERS = Answers(
    title="Über alles", day=date(2026, 11, 26), must_hear=("Ask us.", " "), slot_seconds=180.0
)


def test_answers_come_back_as_they_were() -> None:
    assert load_answers() == Answers()
    save_answers(ANSWERS)
    assert load_answers() == ANSWERS


def test_once_the_talk_is_made_they_are_gone() -> None:
    save_answers(ANSWERS)
    forget_answers()
    forget_answers()
    assert load_answers() == Answers()
    assert not paths.new_talk_file().exists()


def test_nothing_answered_is_no_file() -> None:
    save_answers(ANSWERS)
    save_answers(Answers())
    assert not paths.new_talk_file().exists()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"title": 1}', b'{"unknown": ""}', b"\xff"])
def test_what_cannot_be_read_is_put_aside(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "new-talk.json"
    file.write_bytes(content)
    assert load_answers(file) == Answers()
    assert (tmp_path / "new-talk.broken.json").read_bytes() == content


def test_what_is_merely_long_comes_back() -> None:
    long = ANSWERS.model_copy(update={"opening": "words " * 100_000, "title": "n" * 300_000})
    save_answers(long)
    assert load_answers() == long


def test_what_could_not_be_read_again_is_not_kept() -> None:
    save_answers(ANSWERS)
    with pytest.raises(NotKept) as trouble:
        save_answers(ANSWERS.model_copy(update={"opening": "ä" * 4_200_000}))
    assert trouble.value.reason is Reason.TOO_LARGE
    assert load_answers() == ANSWERS


def test_what_is_no_file_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "new-talk.json"
    file.mkdir()
    assert load_answers(file) == Answers()
    assert (tmp_path / "new-talk.broken.json").is_dir()


def test_what_cannot_be_kept_is_said(tmp_path: Path) -> None:
    file = tmp_path / "new-talk.json"
    with pytest.raises(NotKept):
        save_answers(ANSWERS.model_copy(update={"title": "half an emoji: \ud83d"}), file)
    file.mkdir()
    with pytest.raises(NotKept):
        save_answers(ANSWERS, file)
    with pytest.raises(NotKept):
        forget_answers(file)

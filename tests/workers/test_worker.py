"""A process of our own: it may be missing, or die, at any moment."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from time import sleep
from typing import Any

import psutil
import pytest

from speakaid.workers import names
from speakaid.workers.worker import Worker
from workers.some_workers import BABBLES, DEAF, DUMB, ECHO, LAST_WORD, listening

Hear = Callable[[], Any]
HELLO = {"id": 1, "words": "café"}


@pytest.fixture
def workers() -> Iterator[list[Worker]]:
    made: list[Worker] = []
    yield made
    for one in made:
        one.close()


def started(workers: list[Worker], command: list[str]) -> tuple[Worker, Hear, Hear]:
    tell, hear = listening()
    tell_end, hear_end = listening()
    worker = Worker("test", tell, tell_end, command)
    workers.append(worker)
    return worker, hear, hear_end


def test_what_is_said_is_heard_and_answered(workers: list[Worker]) -> None:
    worker, hear, _end = started(workers, ECHO)
    assert worker.pid is None, "it is started when it is first needed"
    assert worker.say(HELLO) == 1
    assert hear() == HELLO


def test_what_is_no_line_is_passed_over(workers: list[Worker]) -> None:
    worker, hear, _end = started(workers, BABBLES)
    worker.say(HELLO)
    assert hear() == {"is_": "there"}


def test_one_that_died_is_started_anew_and_leaves_no_zombie(workers: list[Worker]) -> None:
    worker, hear, hear_end = started(workers, ECHO)
    worker.say(HELLO)
    hear()
    first = worker.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert hear_end() == 1
    assert not psutil.pid_exists(first)
    assert worker.say(HELLO) == 2
    assert hear() == HELLO


def test_what_is_said_to_one_that_just_died_is_heard_by_the_next(workers: list[Worker]) -> None:
    worker, hear, _end = started(workers, ECHO)
    worker.say(HELLO)
    hear()
    assert worker.pid is not None
    psutil.Process(worker.pid).kill()
    big = {"words": "word " * 100_000}
    while worker.say(big) == 1:  # it went into the pipe of the one that is dying
        pass
    assert hear() == big


def test_one_that_cannot_be_started_hears_nothing(workers: list[Worker]) -> None:
    worker, _hear, _end = started(workers, [str(Path("/nowhere/at/all"))])
    assert worker.say(HELLO) is None
    assert worker.pid is None


def test_one_that_was_killed_is_another_one_afterwards(workers: list[Worker]) -> None:
    worker, _hear, hear_end = started(workers, DUMB)
    assert worker.say(HELLO) == 1
    worker.kill()
    assert worker.say(HELLO) == 2
    assert hear_end() == 1


@pytest.mark.parametrize("end", [Worker.kill, Worker.close])
def test_one_that_does_not_listen_can_be_ended(
    workers: list[Worker], end: Callable[[Worker], None]
) -> None:
    worker, _hear, _end = started(workers, DEAF)
    worker.say(HELLO)
    said = Thread(target=worker.say, args=({"words": "word " * 100_000},), daemon=True)
    said.start()
    said.join(0.3)
    assert said.is_alive(), "it waits for somebody to listen"
    ended = Thread(target=end, args=(worker,), daemon=True)
    ended.start()
    ended.join(5)
    assert not ended.is_alive()
    worker.kill()
    said.join(5)
    worker.kill()


def test_it_ends_when_nobody_is_there_any_more(workers: list[Worker]) -> None:
    worker, _hear, hear_end = started(workers, ECHO)
    worker.say(HELLO)
    pid = worker.pid
    worker.close()
    assert hear_end() == 1
    assert pid is not None
    assert not psutil.pid_exists(pid)


def test_nothing_is_loaded_from_the_folder_of_the_moment(
    workers: list[Worker], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("wave.py", "speakaid.py"):
        (tmp_path / name).write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)  # which may name that folder
    worker, hear, _end = started(workers, names.command("voice"))
    worker.say({"id": 1, "do": "voices", "folder": os.devnull})
    assert hear()["id"] == 1


def test_its_last_word_and_its_end_are_told_before_it_is_let_go(workers: list[Worker]) -> None:
    told: list[object] = []

    def slowly(what: object) -> None:
        sleep(0.1)
        told.append(what)

    worker = Worker("test", slowly, slowly, LAST_WORD)
    workers.append(worker)
    worker.say(HELLO)
    worker.close()
    assert told == [{"last": "word"}, 1]


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert names.command("voice") == [sys.executable, "--worker", "voice"]

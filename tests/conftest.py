"""What holds for every test: no screen, no network, and a home of its own."""

import os
import socket
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

# `make test` tries the same random talks every time, so that what is right here is
# right everywhere; `make test-slow` goes on to new ones. No deadline: a busy
# computer may be slow at any moment, and that is no fault of the code.
BUSY = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("same", derandomize=True, **BUSY)
settings.register_profile("new", **BUSY)
settings.load_profile("same")

# Hypothesis also draws numbers and words that it finds in the code loaded so far: then what a test
# tries would depend on which others ran before it.
providers._get_local_constants = lambda: providers._local_constants


@pytest.fixture(autouse=True)
def a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the files of the person who runs it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SPEAKAID_HOME", str(tmp_path / "speakaid"))
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches a network, not even by accident."""
    make_socket = socket.socket.__init__

    def guarded(self: socket.socket, family: int = -1, *args: Any, **kwargs: Any) -> None:
        opened_before = "fileno" in kwargs
        if family in (-1, socket.AF_INET, socket.AF_INET6) and not opened_before:
            refuse()
        make_socket(self, family, *args, **kwargs)

    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError("a test tried to use the network")

    monkeypatch.setattr(socket.socket, "__init__", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)

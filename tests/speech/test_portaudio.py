"""The way to PortAudio: a device that does not start is not held."""

from typing import Any

import pytest

from speakaid.speech import portaudio


class DoesNotStart:
    """A stream of a device that another program has."""

    closed: int = 0

    def start(self) -> None:
        raise RuntimeError

    def abort(self, **_how: Any) -> None: ...

    def close(self, **_how: Any) -> None:
        self.closed += 1


def test_an_output_that_is_opened_and_does_not_start_is_let_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(portaudio, "_settings", lambda: None)
    stream = DoesNotStart()
    with pytest.raises(RuntimeError):
        portaudio._Open(lambda **_how: stream, 0, 48_000, None, "")
    assert stream.closed == 1

"""What a sound server on Linux knows of its devices, asked and watched by its tool `pactl`.

Only in the sound worker. The server moves a stream whose device was pulled out to another one,
which may be the room's loudspeaker, and tells nobody: whoever plays must watch. `pactl` can answer
in JSON too, but version 16.1 drops every name that is not ASCII there; its plain text does not.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Event, Thread

from speakaid.speech.devices import Device, Gone, News, Seen, Unseen

_PACTL = "pactl"
_PATIENCE = 3.0
"""Seconds for an answer, which takes some thousandths."""
_AGAIN = 2.0
"""Seconds until a server that is not there is asked again."""
_FOLLOW = f"{_PACTL} subscribe & exec >/dev/null; cat; kill $!"
"""Ends with the worker, however that ends: `pactl` alone would go on for as long as the server."""
_HEADS = {"sinks": "Sink #", "sources": "Source #"}
_EVENT = re.compile(r"Event '(\w+)' on (sink|source|server|card) #(\d+)")


def is_used() -> bool:
    """Whether a sound server can be asked here."""
    return sys.platform.startswith("linux") and shutil.which(_PACTL) is not None


class Watch:
    """Tells what is there, and every change, from threads of its own."""

    def __init__(self, tell: Callable[[News], object]) -> None:
        self._tell = tell
        self._has_changed, self._is_closed = Event(), Event()
        self._process: subprocess.Popen[str] | None = None
        for work in (self._follow, self._look):
            Thread(target=work, name="sound-server", daemon=True).start()

    def close(self) -> None:
        """Leave no process behind."""
        self._is_closed.set()
        self._has_changed.set()
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()

    # -- private

    def _follow(self) -> None:
        """Hear of changes; what has gone is told at once, however many changes there are."""
        while not self._is_closed.is_set():
            with suppress(OSError), _following() as self._process:
                self._has_changed.set()
                for line in self._process.stdout or ():
                    self._note(line)
            self._has_changed.set()
            self._is_closed.wait(_AGAIN)

    def _note(self, line: str) -> None:
        if (found := _EVENT.match(line)) is None:
            return  # each new client, and each stream of any program
        what, where, number = found.groups()
        if what == "remove" and where in {"sink", "source"}:
            self._tell(Gone(where == "sink", int(number)))
        self._has_changed.set()

    def _look(self) -> None:
        """Look at all of it after a change, or after many."""
        while self._has_changed.wait() and not self._is_closed.is_set():
            self._has_changed.clear()
            self._tell(look())


def look() -> Seen | Unseen:
    """All devices of the server."""
    try:
        info, sinks, sources = _said("info"), _said("list", "sinks"), _said("list", "sources")
    except (OSError, subprocess.SubprocessError):
        return Unseen()
    outs = devices(sinks, "sinks", _value(info, "Default Sink"))
    ins = devices(sources, "sources", _value(info, "Default Source"))
    # What goes out of a loudspeaker can be listened to as well; it is no microphone.
    return Seen(tuple(outs), tuple(one for one in ins if not one.name.endswith(".monitor")))


def devices(text: str, kind: str, usual: str) -> Iterator[Device]:
    """The devices in what `pactl list` says."""
    for part in text.split("\n\n"):
        head, _, body = part.strip().partition("\n")
        number = head.removeprefix(_HEADS[kind])
        if not (number.isdecimal() and (name := _value(body, "\tName"))):
            continue
        port = _value(body, "\tActive Port")
        plug = _value(body, f"\t\t{port}") if port else ""
        label = _value(body, "\tDescription") or name
        yield Device(name, label, name == usual, int(number), plug.partition(" (")[0])


def _value(text: str, key: str) -> str:
    """What stands after a key at the beginning of a line."""
    found = re.search(rf"^{re.escape(key)}: (.*)$", text, re.MULTILINE)
    return found[1].strip() if found else ""


def _said(*words: str) -> str:
    done = subprocess.run(
        [_PACTL, *words], capture_output=True, encoding="utf-8", errors="replace",
        env=_surroundings(), timeout=_PATIENCE, check=True,
    )  # fmt: skip
    return done.stdout


def _following() -> "subprocess.Popen[str]":
    return subprocess.Popen(
        ["sh", "-c", _FOLLOW], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=_surroundings(), encoding="utf-8", errors="replace",
    )  # fmt: skip


def _surroundings() -> dict[str, str]:
    """Its words in English, whatever the computer speaks."""
    return os.environ | {"LC_ALL": "C"}

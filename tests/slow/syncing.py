"""Two Syncthings on this computer that keep one folder alike, and hear of nobody else.

They are spoken to through a socket in the file system, so that the guard against the network stays
as it is for the program under test; to each other they speak on addresses of the loopback alone.
"""

import http.client
import json
import random
import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

PROGRAM = shutil.which("syncthing")
FOLDER = "talks"
BOUND = 60.0
"""Seconds after which whatever is waited for does not come any more."""
_KEY = "a-key-for-one-test"
_READY = "GUI and API listening"
_CONFIG = """<configuration version="36">
  <folder id="{folder}" label="talks" path={path} type="sendreceive" rescanIntervalS="0"
    fsWatcherEnabled="false" ignorePerms="false" autoNormalize="true">
    <device id="{own}"/><device id="{other}"/>
    <minDiskFree unit="%">0</minDiskFree><maxConflicts>10</maxConflicts>
  </folder>
  <device id="{own}" name="here"><address>{here}</address></device>
  <device id="{other}" name="there">
    <address>{there}</address><allowedNetwork>127.0.0.0/8</allowedNetwork>
  </device>
  <gui enabled="true" tls="false"><address>{gui}</address><apikey>{key}</apikey></gui>
  <options>
    <listenAddress>{here}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
    <reconnectionIntervalS>1</reconnectionIntervalS>
    <minHomeDiskFree unit="%">0</minHomeDiskFree>
  </options>
</configuration>
"""


class Syncthing:
    """One of the two. `place` is a short folder of its own, `talks` what it keeps alike."""

    def __init__(self, place: Path, talks: Path) -> None:
        self.talks = talks
        self._place, self._gui = place, place / "gui"
        talks.mkdir(parents=True)
        self._run("generate", "--no-default-folder", "--skip-port-probing")
        self.id = self._run("--device-id").strip()
        self.address = f"tcp://127.{_byte()}.{_byte()}.{_byte()}:22000"
        self._seen = 0
        self._process: subprocess.Popen[str] | None = None

    def start(self, other: "Syncthing") -> None:
        """Begin to keep the folder like that of the other one."""
        config = _CONFIG.format(
            folder=FOLDER, path=quoteattr(str(self.talks)), own=self.id, other=other.id,
            here=self.address, there=other.address, gui=self._gui, key=_KEY,
        )  # fmt: skip
        (self._place / "config.xml").write_text(config, encoding="utf-8")
        self._process = subprocess.Popen(
            self._command("serve", "--no-browser", "--no-restart", "--no-upgrade"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        ready = threading.Event()
        threading.Thread(target=self._listen, args=(ready,), daemon=True).start()
        if not ready.wait(BOUND) or self._process.poll() is not None:
            raise TimeoutError("Syncthing does not start")

    def stop(self) -> None:
        """End it, and wait until it has ended."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(BOUND)

    def scan(self) -> None:
        """See what was changed in the folder."""
        self.ask("POST", f"db/scan?folder={FOLDER}")

    def go_offline(self) -> None:
        """Hear nothing of the other one, until `go_online`."""
        self.ask("POST", "system/pause")

    def go_online(self) -> None:
        """Hear of the other one again."""
        self.ask("POST", "system/resume")

    def has_all_of(self, other: "Syncthing") -> bool:
        """Whether nothing is missing here, nor at the other one as far as it is known here."""
        status = self.ask("GET", f"db/status?folder={FOLDER}")
        there = self.ask("GET", f"db/completion?folder={FOLDER}&device={other.id}")
        connected = self.ask("GET", "system/connections")["connections"][other.id]["connected"]
        is_missing = status["needTotalItems"] or there["needItems"] or there["needDeletes"]
        return bool(connected and status["state"] == "idle" and not is_missing)

    def wait_for_something(self) -> None:
        """Wait until anything happens, for a second at most."""
        events = self.ask("GET", f"events?since={self._seen}&timeout=1")
        self._seen = max((event["id"] for event in events), default=self._seen)

    def ask(self, how: str, what: str) -> Any:
        """Ask this Syncthing for something, or to do something."""
        connection = _Through(self._gui)
        try:
            connection.request(how, f"/rest/{what}", headers={"X-API-Key": _KEY})
            answer = connection.getresponse()
            content = answer.read()
            if answer.status != http.client.OK:
                raise OSError(f"{what}: {answer.status}")
            return json.loads(content) if content.strip() else None
        finally:
            connection.close()

    def _listen(self, ready: threading.Event) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                if _READY in line:
                    ready.set()
        ready.set()

    def _run(self, *how: str) -> str:
        done = subprocess.run(
            self._command(*how), check=True, capture_output=True, text=True, timeout=BOUND
        )
        return done.stdout

    def _command(self, *how: str) -> list[str]:
        assert PROGRAM is not None
        return [PROGRAM, *how, f"--home={self._place}"]


class _Through(http.client.HTTPConnection):
    """A connection through a socket in the file system: no network."""

    def __init__(self, place: Path) -> None:
        super().__init__("localhost", timeout=BOUND)
        self._socket_place = place

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(BOUND)
        self.sock.connect(str(self._socket_place))


def meet(one: Syncthing, other: Syncthing) -> None:
    """Wait until both have all that either has, also what came of their meeting."""
    end = time.monotonic() + BOUND
    for _time in ("what was changed", "what came of it"):
        one.scan()
        other.scan()
        while not (one.has_all_of(other) and other.has_all_of(one)):
            if time.monotonic() > end:
                raise TimeoutError("the two do not come to rest")
            one.wait_for_something()


def _byte() -> int:
    return random.randint(1, 254)

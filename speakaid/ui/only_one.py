"""One SpeakAid at a time: a second start brings the first one forward, and leaves.

Two of them would both keep the place in the talk, and a frightened person would not know which of
two windows is theirs. They talk over a local socket of this computer, never over a network.
"""

import hashlib
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, Signal

ANSWER_MS = 1000


class OnlyOne(QObject):
    """Whether this is the only SpeakAid with this home; if so, it hears of later starts."""

    asked = Signal(object)
    """A second start: the file it was given, or None."""

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(home / "speakaid.lock"))
        # A lock never grows stale by age alone: a talk may last for hours.
        self._lock.setStaleLockTime(0)
        # Named by the home, so that another home is another SpeakAid.
        self._name = "speakaid-" + hashlib.sha256(os.fsencode(home)).hexdigest()[:16]
        self._server: QObject | None = None
        self._calls: list[Any] = []

    def is_first(self) -> bool:
        """Whether no other is running; one that was killed does not count."""
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear of later starts, from now on."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        server.listen(self._name)
        self._server = server

    def tell_other(self, file: Path | None) -> bool:
        """Bring the other forward, with this file. False if it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        socket.write(b"\n" if file is None else os.fsencode(file.absolute()))
        told = socket.waitForBytesWritten(ANSWER_MS)
        socket.disconnectFromServer()
        return told

    def _on_connection(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        assert isinstance(self._server, QLocalServer)
        self._calls.append(self._server.nextPendingConnection())
        self._calls[-1].disconnected.connect(self._on_said)

    def _on_said(self) -> None:
        """Whoever called has hung up: what they said is whole."""
        from PySide6.QtNetwork import QLocalSocket

        gone = QLocalSocket.LocalSocketState.UnconnectedState
        for call in [call for call in self._calls if call.state() == gone]:
            said = bytes(call.readAll().data())
            self._calls.remove(call)
            call.deleteLater()
            self.asked.emit(None if said == b"\n" else Path(os.fsdecode(said)))

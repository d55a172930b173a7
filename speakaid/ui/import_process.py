"""A document read by a process of its own: the window stays awake, and Cancel is at once.

It is the command `speakaid import`, with bounds on memory and time; what it writes lies in a folder
that is gone afterwards. Where no process can be started the document is read here.
"""

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QLocale, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from speakaid.core.errors import Reason, SourceUnreadable, SpeakAidError
from speakaid.storage import paths
from speakaid.storage.deck_file import SUFFIX, load_deck
from speakaid.storage.importers import Finding, FindingKind, Imported, import_file

MOST_MS = 120_000
_PACKAGE = Path(__file__).parents[2]
_SPEAKAID = ("-P", "-m", "speakaid")
"""-P: nothing is loaded from the folder of the moment, such as that of what somebody sent."""


class ImportProcess(QObject):
    """Reads one document. Nothing is heard of one that was cancelled."""

    told = Signal(int, int)
    made = Signal(object)
    """An `Imported`."""
    not_made = Signal(object)
    """A `SpeakAidError`."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._folder = TemporaryDirectory(prefix="speakaid-", ignore_cleanup_errors=True)
        self._deck = Path(self._folder.name) / f"talk{SUFFIX}"
        self._report: dict[str, Any] = {}
        self._process: QProcess | None = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    def start(self, python: str = sys.executable) -> None:
        """Begin; the answer comes by signal, never before this returns."""
        process = self._process
        assert process is not None
        process.setProcessEnvironment(_surroundings(self._folder.name))
        process.setStandardErrorFile(QProcess.nullDevice())
        target = str(self._deck)
        words = [str(self._file.absolute()), "-o", target, "--report", "--progress"]
        process.start(python, [*_SPEAKAID, "import", *words])
        process.closeWriteChannel()
        QTimer.singleShot(MOST_MS, process, process.kill)

    def cancel(self) -> None:
        """Stop at once; nothing is kept."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1000)
        self._folder.cleanup()

    # -- private

    def _hear(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            self._take(bytes(process.readLine().data()))

    def _take(self, line: bytes) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            return
        if "done" in said:
            self.told.emit(said["done"], said["of"])
        else:
            self._report = said

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process = None
            QTimer.singleShot(0, self, self._read_here)

    def _read_here(self) -> None:
        try:
            self.made.emit(import_file(self._file))
        except SpeakAidError as found:
            self.not_made.emit(found)
        self._folder.cleanup()

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        self._hear()
        self._process = None
        try:
            ended = status is QProcess.ExitStatus.NormalExit
            answer = self._imported() if ended and code == 0 else None
        except (SpeakAidError, KeyError, ValueError):
            answer = None
        self._folder.cleanup()
        if answer is not None:
            self.made.emit(answer)
        else:
            self.not_made.emit(SourceUnreadable(self._reason(status)))

    def _imported(self) -> Imported:
        opened = load_deck(self._deck)
        found = (
            Finding(FindingKind(each["kind"]), each["number"]) for each in self._report["findings"]
        )
        return Imported(opened.deck, tuple(found), opened.named_media())

    def _reason(self, status: QProcess.ExitStatus) -> Reason:
        """What the process said; one that was stopped wanted too much memory or time."""
        if "trouble" in self._report:
            return Reason(self._report["trouble"])
        stopped = status is QProcess.ExitStatus.CrashExit
        return Reason.TOO_LARGE if stopped else Reason.NOT_WRITTEN


def _surroundings(folder: str) -> QProcessEnvironment:
    """The same program; but nothing that it keeps goes among the talks of the speaker."""
    found = QProcessEnvironment.systemEnvironment()
    others = found.value("PYTHONPATH", "")
    found.insert("PYTHONPATH", os.pathsep.join(filter(None, [str(_PACKAGE), others])))
    found.insert(paths.HOME_VARIABLE, folder)
    found.insert("LANGUAGE", ":".join(QLocale.system().uiLanguages()))
    return found

"""A stage that nobody touches: repaints a second, share of a core, memory beside a bare window."""

import os
import subprocess
import sys
from time import process_time

import psutil
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from benchmarks.figures import tell
from benchmarks.keys import Paints
from benchmarks.stage import MeasuredStage

SECONDS, QUICK = 60, 10
BARE = [sys.executable, "-m", "benchmarks.bare", "stay"]


def measure(seconds: int) -> None:
    bare = float(subprocess.check_output(BARE, env=os.environ, text=True))
    measured = MeasuredStage(QSize(1920, 1080))
    paints = Paints()
    for widget in (measured.stage, *measured.stage.findChildren(QWidget)):
        widget.installEventFilter(paints)
    measured.rest(2)
    paints.count = 0
    spent = _wait(measured, seconds)
    tell("repaints of a steady stage", "a second", goal=1, value=round(paints.count / seconds, 2))
    tell("a steady stage", "% of a core", goal=1, value=round(100 * spent / seconds, 2))
    ours = psutil.Process().memory_info().rss / 2**20
    tell("memory of the stage", "MB", bare=bare, ours=round(ours, 1), beyond=round(ours - bare, 1),
         goal=60)  # fmt: skip


def _wait(measured: MeasuredStage, seconds: int) -> float:
    """Seconds of processor time that a minute in the program's own loop takes."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(seconds * 1000, measured.app.quit)
    began = process_time()
    measured.app.exec()
    return process_time() - began


if __name__ == "__main__":
    measure(QUICK if "--quick" in sys.argv else SECONDS)

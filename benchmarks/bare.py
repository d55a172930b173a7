"""A bare PySide6 window with one line of text, for comparison: leaves once it is painted.

With the argument `stay` it prints its memory in MB instead, after a second.
"""

import sys

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication(sys.argv[:1])
label = QLabel("Good morning")
label.resize(1280, 720)
label.show()


def leave() -> None:
    if "stay" in sys.argv:
        sys.stdout.write(f"{psutil.Process().memory_info().rss / 2**20:.1f}\n")
    app.quit()


QTimer.singleShot(1000 if "stay" in sys.argv else 0, leave)
app.exec()

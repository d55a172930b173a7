"""How fast a talk comes on paper: sixty cards as one PDF, with 1, 2 and 4 on a page. JSON lines."""

import os
import sys
from time import perf_counter

from benchmarks.events import deck
from benchmarks.figures import summary, tell

CARDS = 60
ROUNDS = 10


def main() -> None:
    """Each round lays the pages out anew, letters and all, and writes the whole PDF."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from speakaid.ui.paper.compose import sheets
    from speakaid.ui.paper.pdf import pdf_of
    from speakaid.ui.paper.source import Source, Wanted

    app = QGuiApplication(["bench"])
    source = Source(deck(CARDS))
    for count in (1, 2, 4):
        times = []
        for _round in range(3 if "--quick" in sys.argv else ROUNDS):
            began = perf_counter()
            wanted = Wanted(cards_a_page=count)
            pdf_of(sheets(source, wanted), wanted.paper, "Measured")
            times.append(perf_counter() - began)
        tell("PDF of sixty cards", "s", cards_a_page=count, **summary(times))
    del app


if __name__ == "__main__":
    main()

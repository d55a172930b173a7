"""What a screen reader is told of a display, besides the page's own name."""

from speakaid.core.display import Display
from speakaid.core.settings import TimeShown
from speakaid.ui.stage import lines_below
from speakaid.wording import stage as wording


def spoken(display: Display, line: str, shown: TimeShown) -> tuple[str, bool]:
    """The words, "" for none, and whether they are urgent: what is marked, a band, the line."""
    marked = next((item for item in display.list if item.chosen), None)
    if marked is not None:
        return wording.marked_words(marked), False
    if display.band is not None and not display.band.seen:
        return wording.band_words(display.band, None, shown), True
    return line or lines_below.stop_words(display), False

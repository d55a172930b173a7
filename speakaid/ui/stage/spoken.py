"""What a screen reader is told of a stage besides the page's own name: band, line, first words."""

from PySide6.QtWidgets import QWidget

from speakaid.core.display import Display
from speakaid.core.settings import TimeShown
from speakaid.ui.announcer import Announcer
from speakaid.ui.stage import lines_below
from speakaid.wording import stage as wording


class Spoken:
    """Four that speak: what each has said, another does not say again."""

    def __init__(self, stage: QWidget) -> None:
        self.band, self.line, self.page, self.first = (Announcer(stage) for _ in range(4))

    def tell(self, display: Display, line: str, shown: TimeShown) -> None:
        """The line, and the band after it, so that the band is what stays in the ear."""
        self.line.announce(line or lines_below.stop_words(display))
        self.first.announce(wording.first_words_prompt(display))
        band = display.band
        words = wording.band_words(band, None, shown) if band and not band.seen else ""
        self.band.announce(words, urgent=True)

    def tell_page(self, name: str, *, has_focus: bool) -> None:
        """The page's words, where it has not the focus: else its name alone says them."""
        if not has_focus:
            self.page.announce(name)

"""What stands in the page's area, as one value: whatever is equal here is drawn only once."""

from dataclasses import dataclass, replace

from speakaid.core.deck import Card
from speakaid.core.display import Display, Help, Phase, Prompt
from speakaid.core.pages import Page
from speakaid.ui.stage import lines_below


@dataclass(frozen=True, slots=True)
class PageScene:
    """A page, the help around it, and the room that a line or a grown band take from it.

    `emphasised`: its first words are, for nothing has been heard for a while (R22).
    """

    page: Page
    card: Card
    help: Help | None = None
    help_page: int = 0
    choices: bool = False
    line: bool = False
    grown: bool = False
    emphasised: bool = False

    def after(self, before: "PageScene | None") -> "PageScene":
        """The scene where another stood: the room of a line, once given, stays with its page.

        So no letter moves when one prompt takes the place of another.
        """
        if before is None or not before.line or self.help or before.help:
            return self
        same = (before.page, before.card) == (self.page, self.card)
        return replace(self, line=True) if same else self


def scene_of(display: Display, help_page: int = 0, *, lost: bool = False) -> PageScene:
    """The scene of a display; `lost` while the keyboard does not reach the stage."""
    return PageScene(
        page=display.page,
        card=display.card,
        help=display.help,
        help_page=help_page if display.help else 0,
        choices=bool(display.choices),
        line=lines_below.needs_line(display, lost=lost),
        grown=is_grown(display),
        emphasised=display.prompt is Prompt.FIRST_WORDS,
    )


def is_grown(display: Display) -> bool:
    """Whether a band stands that has grown, because nobody has seen it yet."""
    band = display.band
    return band is not None and band.grown and not band.seen and display.phase is not Phase.PAUSED


def place_of(display: Display) -> tuple[object, ...]:
    """While this stays the same, what comes up on the stage comes by itself."""
    return display.card.id, display.page_number, display.phase, display.help is None


def help_of(display: Display) -> tuple[object, ...]:
    """While this stays the same, the same help stands."""
    step = display.help.step if display.help else None
    return display.card.id, display.page_number, step

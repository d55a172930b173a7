"""Pause: the place in view, and everything that is not needed while speaking (R24)."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from speakaid.core import events
from speakaid.core.display import Display, Notice, PauseOffers
from speakaid.i18n import _
from speakaid.ui.stage import words
from speakaid.ui.stage.flow import rows_of, show_from
from speakaid.ui.stage.lettering import HEAVY, PLAIN, STRONG, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.panel import StagePanel
from speakaid.ui.stage.stage_button import Kind, StageButton
from speakaid.ui.stage.text_block import LINE, set_text
from speakaid.wording import stage as wording
from speakaid.wording.stage_marks import AGAIN, NO_MORE, Sense

NO_OFFERS = PauseOffers(
    give_back=False, starts_now=False, began_at_opening=False, minutes=False, put_back=()
)
HEADING = 1.5
ICONS = {Sense.MICROPHONE: "microphone-off", Sense.VOICE: "speaker-off"}


class PausePanel(StagePanel):
    """The panel with its buttons."""

    happened = Signal(object)
    size_changed_by = Signal(int)
    theme_toggled = Signal()
    stop_at_asked = Signal()
    leave_wanted = Signal()
    off_wanted = Signal(object)
    """A `Sense` that is to be off for this talk; or on again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._first_words = ""
        self._offers = NO_OFFERS
        self._first_row = 0
        self._at_the_end = self._sets_clock_right = False
        self._on: set[Sense] = set()
        self._make_buttons()

    def show_pause(self, display: Display) -> None:
        """Show what Pause offers in this display."""
        offers = display.pause or NO_OFFERS
        shown = (offers, display.page.first_words, display.notice is Notice.STOP_HERE)
        changed = shown != (self._offers, self._first_words, self._at_the_end)
        self._offers, self._first_words, self._at_the_end = shown
        # Once offered, their row stays until Pause closes, so that nothing moves up.
        self._sets_clock_right |= offers.starts_now or offers.began_at_opening
        self._make_put_back(len(offers.put_back))
        for button, card in zip(self._put_back, offers.put_back, strict=False):
            button.say(_(words.PUT_BACK).format(point=card.name))
        if self._look is not None and (changed or not self.isVisible()):
            self.arrange(self._look)
            self.update()

    def offer_off(self, senses: Iterable[Sense]) -> None:
        """Offer to switch these off for this talk, and those that are off on again."""
        self._on = set(senses)
        for sense, button in self.no_more.items():
            button.say(_((NO_MORE if sense in self._on else AGAIN)[sense]))
        if self._look is not None:
            self.arrange(self._look)

    def begin(self) -> None:
        """Pause opens anew: its first buttons stand first."""
        self._first_row = 0
        self._sets_clock_right = False

    def arrange(self, look: StageLook) -> None:
        place = self.inner(look)
        top = self._arrange_words(look, place)
        self.theme.say(words.theme_words(look.settings.theme), icon=_theme_icon(look))
        below = QRectF(place.x(), top, place.width(), place.bottom() - top)
        rows = rows_of(self._groups(), below, look.room.gap)
        self._first_row = self._first_row if self._first_row < len(rows) else 0
        bottom = round(place.bottom()) + 1
        shown = show_from(rows, round(top), bottom, self._first_row, self._offered())
        self._next_row = (self._first_row + max(1, shown)) % len(rows)
        self.more.setVisible(shown < len(rows))

    def _make_buttons(self) -> None:
        """In the order of Tab: the end, what Pause is mostly for, then quietly all the rest."""
        send, quiet = self.happened.emit, Kind.QUIET
        done = wording.DONE_ITEM
        self.done = self._button(done, "check", lambda: send(events.Finish()), Kind.MAIN)
        self.all_points = self._button(words.ALL_POINTS, "list", lambda: send(events.Back()))
        self.questions = self._button(
            words.QUESTIONS, "message-circle", lambda: send(events.Questions())
        )
        self.leave = self._button(words.LEAVE, "door-exit", self.leave_wanted.emit)
        sized = self.size_changed_by.emit
        self.bigger = self._button(words.BIGGER, "plus", lambda: sized(1), quiet)
        self.smaller = self._button(words.SMALLER, "minus", lambda: sized(-1), quiet)
        self.theme = self._button(words.DARK, "moon", self.theme_toggled.emit, quiet)
        self.stop_at = self._button(words.STOP_AT, "clock", self.stop_at_asked.emit, quiet)
        self.no_more = {sense: self._off_button(sense) for sense in Sense}
        self._make_offers()
        self.more = self._button(words.MORE, "dots", self._turn, quiet)

    def _make_offers(self) -> None:
        """What can be missing."""
        send = self.happened.emit
        more, less = events.MinuteMore(), events.MinuteLess()
        began, quiet = events.BeganAtOpening(), Kind.QUIET
        self.minute_more = self._button(words.MINUTE_MORE, "clock", lambda: send(more), quiet)
        self.minute_less = self._button(words.MINUTE_LESS, "clock", lambda: send(less), quiet)
        self.give_back = self._button(
            words.GIVE_BACK, "rotate", lambda: send(events.GiveBack()), quiet
        )
        self.starts_now = self._button(
            words.STARTS_NOW, "player-play", lambda: send(events.StartsNow()), quiet
        )
        self.began = self._button(words.BEGAN_AT_OPENING, "history", lambda: send(began), quiet)
        self._put_back: list[StageButton] = []

    def _button(
        self, text: str, icon: str, act: Callable[[], object], kind: Kind = Kind.PLAIN
    ) -> StageButton:
        button = StageButton(self, icon, kind)
        button.say(_(text))
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _off_button(self, sense: Sense) -> StageButton:
        def off() -> None:
            self.off_wanted.emit(sense)

        return self._button(NO_MORE[sense], ICONS[sense], off, Kind.QUIET)

    def _make_put_back(self, count: int) -> None:
        """A button for each card that is set aside: each comes back with one press."""
        for number in range(len(self._put_back), count):
            button = self._put_back_button(number)
            self._put_back.append(button)
            if self._look is not None:
                button.wear(self._look)

    def _put_back_button(self, number: int) -> StageButton:
        def put_back() -> None:
            self.happened.emit(events.PutBack(self._offers.put_back[number].id))

        return self._button(words.PUT_BACK, "arrow-back-up", put_back, Kind.QUIET)

    def _groups(self) -> tuple[tuple[StageButton, ...], ...]:
        """What can be missing stands last in its group, so that no hole is left."""
        quiet = (self.bigger, self.smaller, self.theme, self.stop_at)
        return (
            (self.all_points, self.questions, self.leave),
            (*quiet, self.minute_more, self.minute_less, self.give_back),
            self._for_off(),
            (self.starts_now, self.began) if self._sets_clock_right else (),
            tuple(self._put_back[: len(self._offers.put_back)]),
        )

    def _for_off(self) -> tuple[StageButton, ...]:
        """One for each that was on when the stage opened."""
        settings = self._look.settings if self._look is not None else None
        if settings is None:
            return ()
        on = {Sense.MICROPHONE: settings.listening, Sense.VOICE: settings.voice}
        return tuple(self.no_more[sense] for sense in Sense if on[sense])

    def _offered(self) -> set[StageButton]:
        offers = self._offers
        offered = {self.all_points, self.questions, self.leave}
        offered |= {self.bigger, self.smaller, self.theme, self.stop_at}
        if offers.minutes:
            offered |= {self.minute_more, self.minute_less}
        if offers.give_back:
            offered.add(self.give_back)
        if offers.starts_now:
            offered.add(self.starts_now)
        if offers.began_at_opening:
            offered.add(self.began)
        offered |= set(self._put_back[: len(offers.put_back)])
        offered |= set(self._for_off())
        return offered

    def _arrange_words(self, look: StageLook, place: QRectF) -> float:
        """Put the words in place, and the button for more beside them; where they end."""
        for button in (self.starts_now, self.began, *self.no_more.values(), *self._put_back):
            button.hide()
        first = self._arrange_first(look, place)
        here = words.place_words(self._first_words)
        runs = (Run(_(words.CARRY_ON) + " ", PLAIN), Run(here, STRONG))
        floor = min(look.bar, look.room.letters.floor)
        carry = set_text(runs, look.family, (place.width(), 2 * LINE * look.bar), look.bar, floor)
        top = first.bottom() + look.room.gap / 2
        second = QRectF(place.x(), top, place.width(), carry.height)
        self._blocks.append((carry, second))
        return second.bottom() + look.room.gap

    def _arrange_first(self, look: StageLook, place: QRectF) -> QRectF:
        """The first row: kind words, or in their place that the talk is done; and "More"."""
        more, done = (b.size_for(round(place.width())) for b in (self.more, self.done))
        left = round(place.right()) - more.width() + 1
        self.more.setGeometry(left, round(place.y()), more.width(), more.height())
        wide = place.width() - more.width() - look.room.gap
        size = (wide, LINE * look.bar * HEADING)
        runs = (Run(_(words.TAKE_TIME), HEAVY),)
        heading = set_text(runs, look.family, size, look.bar * HEADING, look.bar * 0.99)
        high = max(heading.height, more.height(), done.height())
        row = QRectF(place.x(), place.y(), wide, high)
        self.done.setGeometry(round(row.x()), round(row.y()), done.width(), done.height())
        self.done.setVisible(self._at_the_end)
        self._blocks = [] if self._at_the_end else [(heading, row)]
        return row

    def _turn(self) -> None:
        """The next buttons; a page on which nothing is offered just now is passed over."""
        if self._look is None:
            return
        for _page in range(len(self._groups()) * 4):
            self._first_row = self._next_row
            self.arrange(self._look)
            if self._first_row == 0 or any(not b.isHidden() for b in self._offered()):
                break
        self.update()


def _theme_icon(look: StageLook) -> str:
    return "moon" if words.theme_words(look.settings.theme) == _(words.DARK) else "sun"

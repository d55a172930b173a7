"""Pause: the place in view, and everything that is not needed while speaking (R24)."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from speakaid.core import events
from speakaid.core.display import Display, PauseOffers
from speakaid.i18n import _
from speakaid.ui.stage import words
from speakaid.ui.stage.flow import rows_of, show_from
from speakaid.ui.stage.lettering import HEAVY, PLAIN, STRONG, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.panel import StagePanel
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage.text_block import LINE, set_text

MOST_PUT_BACK = 2
NO_OFFERS = PauseOffers(give_back=False, starts_now=False, minutes=False, put_back=())
HEADING = 1.5


class PausePanel(StagePanel):
    """The panel with its buttons."""

    happened = Signal(object)
    size_changed_by = Signal(int)
    theme_toggled = Signal()
    stop_at_asked = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._first_words = ""
        self._offers = NO_OFFERS
        self._first_row = 0
        self._make_buttons()

    def show_pause(self, display: Display) -> None:
        """Show what Pause offers in this display."""
        offers = display.pause or NO_OFFERS
        changed = (offers, display.page.first_words) != (self._offers, self._first_words)
        self._offers, self._first_words = offers, display.page.first_words
        for button, card in zip(self._put_back, offers.put_back, strict=False):
            button.say(_(words.PUT_BACK).format(point=card.name))
        if self._look is not None and (changed or not self.isVisible()):
            self.arrange(self._look)
            self.update()

    def begin(self) -> None:
        """Pause opens anew: its first buttons stand first."""
        self._first_row = 0

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
        send = self.happened.emit
        self.bigger = self._button(words.BIGGER, "plus", lambda: self.size_changed_by.emit(1))
        self.smaller = self._button(words.SMALLER, "minus", lambda: self.size_changed_by.emit(-1))
        self.theme = self._button(words.DARK, "moon", self.theme_toggled.emit)
        self.minute_more = self._button(
            words.MINUTE_MORE, "clock", lambda: send(events.MinuteMore())
        )
        self.minute_less = self._button(
            words.MINUTE_LESS, "clock", lambda: send(events.MinuteLess())
        )
        self.stop_at = self._button(words.STOP_AT, "clock", self.stop_at_asked.emit)
        self.questions = self._button(
            words.QUESTIONS, "message-circle", lambda: send(events.Questions())
        )
        self.leave = self._button(words.LEAVE, "door-exit", self.leave_wanted.emit)
        self.give_back = self._button(words.GIVE_BACK, "rotate", lambda: send(events.GiveBack()))
        self.starts_now = self._button(
            words.STARTS_NOW, "player-play", lambda: send(events.StartsNow())
        )
        self.began = self._button(
            words.BEGAN_AT_OPENING, "history", lambda: send(events.BeganAtOpening())
        )
        self._put_back = [self._put_back_button(number) for number in range(MOST_PUT_BACK)]
        self.more = self._button(words.MORE, "dots", self._turn)

    def _button(self, text: str, icon: str, act: object) -> StageButton:
        button = StageButton(self, icon)
        button.say(_(text))
        button.clicked.connect(lambda _checked=False: act())  # type: ignore[operator]
        return button

    def _put_back_button(self, number: int) -> StageButton:
        def put_back() -> None:
            self.happened.emit(events.PutBack(self._offers.put_back[number].id))

        return self._button(words.PUT_BACK, "arrow-back-up", put_back)

    def _groups(self) -> tuple[tuple[StageButton, ...], ...]:
        return (
            (self.bigger, self.smaller, self.theme),
            (self.minute_more, self.minute_less, self.stop_at),
            (self.questions, self.leave, self.give_back),
            self._last_group(),
        )

    def _last_group(self) -> tuple[StageButton, ...]:
        # Both offers come never together: cards are set aside late, the clock is set right early.
        if self._offers.starts_now:
            return (self.starts_now, self.began)
        return tuple(self._put_back)

    def _offered(self) -> set[StageButton]:
        offers = self._offers
        offered = {self.bigger, self.smaller, self.theme, self.stop_at, self.questions, self.leave}
        if offers.minutes:
            offered |= {self.minute_more, self.minute_less}
        if offers.give_back:
            offered.add(self.give_back)
        if offers.starts_now:
            offered |= {self.starts_now, self.began}
        offered |= set(self._put_back[: len(offers.put_back)])
        return offered

    def _arrange_words(self, look: StageLook, place: QRectF) -> float:
        """Put the words in place, and the button for more beside them; where they end."""
        for button in (self.starts_now, self.began, *self._put_back):
            button.hide()
        more = self.more.size_for(round(place.width()))
        self.more.setGeometry(
            round(place.right()) - more.width() + 1, round(place.y()), more.width(), more.height()
        )
        wide = place.width() - more.width() - look.room.gap
        heading = set_text(
            (Run(_(words.TAKE_TIME), HEAVY),),
            look.family,
            (wide, LINE * look.bar * HEADING),
            look.bar * HEADING,
            look.bar * 0.99,
        )
        runs = (Run(_(words.CARRY_ON) + " ", PLAIN), Run(_place_words(self._first_words), STRONG))
        floor = min(look.bar, look.room.letters.floor)
        carry = set_text(runs, look.family, (place.width(), 2 * LINE * look.bar), look.bar, floor)
        first = QRectF(place.x(), place.y(), wide, max(heading.height, more.height()))
        second = QRectF(place.x(), first.bottom(), place.width(), carry.height)
        self._blocks = [(heading, first), (carry, second)]
        return second.bottom() + look.room.gap

    def _turn(self) -> None:
        self._first_row = self._next_row
        if self._look is not None:
            self.arrange(self._look)
            self.update()


def _place_words(first_words: str) -> str:
    return first_words.rstrip(".,:;、。，") or _(words.NO_WORDS)


def _theme_icon(look: StageLook) -> str:
    return "moon" if words.theme_words(look.settings.theme) == _(words.DARK) else "sun"

"""Where the stage stands: on the screen that the speaker chose, and on no other (R29).

The other screens are covered. When the chosen one is unplugged, Qt would move the stage over
whatever is on the next; instead that screen asks first, and one press brings the words there. When
the chosen screen comes back, the words are on it again.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from speakaid.core.settings import Settings
from speakaid.i18n import N_, _
from speakaid.ui.audience import AudienceWindow
from speakaid.ui.keys import Act, KeyTable
from speakaid.ui.screens_watch import ScreensWatch, key_of, screen_of
from speakaid.ui.stage.lettering import STRONG, Run
from speakaid.ui.stage.letters import dots_per_cm
from speakaid.ui.stage.look import look_for
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.stage.text_block import LINE, set_text

SCREEN_GONE = N_("The screen with your words is gone. Press Next, or click, to show them here.")


class StagePlace(QObject):
    """Keeps the stage on its screen, and the audience's screens covered."""

    moved = Signal(object)
    """The screen on which the words stand now, None while they stand on none."""

    def __init__(
        self,
        stage: StageScreen,
        screen: str,
        title: str = "",
        *,
        cover: bool = True,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(stage)
        self._stage, self._chosen, self._title, self._cover = stage, screen, title, cover
        # By name: the objects that stand for screens may be replaced behind our back.
        self._on = ""
        self._covers: dict[str, AudienceWindow] = {}
        self._ask = AskHere(settings or Settings())
        self._ask.wanted.connect(self._come_here)
        self._watch = ScreensWatch(self)
        self._watch.plugged.connect(self.screen_came)
        self._watch.unplugged.connect(self.screen_went)
        self._watch.resized.connect(self.screens_resized)

    def open(self) -> None:
        """Show the stage on the chosen screen; without a choice, on the one in use."""
        here = screen_of(self._chosen) if self._chosen else _in_use()
        if here is not None:
            self._put(here)
        elif len(QGuiApplication.screens()) == 1:
            # There is only one screen, and the speaker is looking at it.
            self._put(QGuiApplication.screens()[0])
        else:
            self._ask_on(_in_use())

    def close(self) -> None:
        """Take the stage and all covers down."""
        for cover in self._covers.values():
            cover.close()
            cover.deleteLater()
        self._covers = {}
        self._ask.close()
        self._stage.close()

    @property
    def screen(self) -> QScreen | None:
        """The screen on which the words stand."""
        return screen_of(self._on) if self._on else None

    def screen_went(self, screen: QScreen) -> None:
        """A screen is going: a cover goes with it; the stage asks where to stand."""
        cover = self._covers.pop(key_of(screen), None)
        if cover is not None:
            cover.close()
            cover.deleteLater()
        others = [s for s in QGuiApplication.screens() if key_of(s) != key_of(screen)]
        if key_of(screen) == self._on and others:
            self._on = ""
            self._stage.hide()
            self._ask_on(others[0])
            self.moved.emit(None)

    def screen_came(self, screen: QScreen) -> None:
        """A screen has come: the chosen one gets the words, another is the audience's."""
        if self._chosen in (key_of(screen), screen.name()):
            self._put(screen)
        elif self.screen is not None:
            self._cover_others()

    def screens_resized(self) -> None:
        """A screen has another size: the stage and the covers fill theirs again."""
        here = self.screen
        if here is not None:
            self._stage.setGeometry(here.geometry())
            self._stage.remeasure()
            self._cover_others()

    def _put(self, screen: QScreen) -> None:
        self._ask.hide()
        self._on = key_of(screen)
        if not self._chosen:
            self._chosen = key_of(screen)
        # A window that is full-screen already does not move to another screen by itself.
        self._stage.showNormal() if self._stage.isVisible() else None
        self._stage.setScreen(screen)
        self._stage.setGeometry(screen.geometry())
        self._stage.showFullScreen()
        self._stage.remeasure()
        self._cover_others()
        self._stage.activateWindow()
        self.moved.emit(screen)

    def _cover_others(self) -> None:
        screens = QGuiApplication.screens() if self._cover else []
        covered = {key_of(screen): screen for screen in screens if key_of(screen) != self._on}
        for key in set(self._covers) - set(covered):
            self._covers.pop(key).close()
        for key, screen in covered.items():
            if key not in self._covers:
                self._covers[key] = AudienceWindow(self._title)
            self._covers[key].cover(screen)

    def _ask_on(self, screen: QScreen) -> None:
        self._ask.ask(screen)

    def _come_here(self) -> None:
        self._put(self._ask.screen())


_ON_TOP = (
    Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
)


class AskHere(QWidget):
    """One sentence on a screen that is left: the words come here at a press, not on a guess."""

    wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(None, _ON_TOP)
        self._settings, self._keys = settings, KeyTable(settings)
        self.setAccessibleName(_(SCREEN_GONE))
        # A screen reader says the name of what has the focus.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def ask(self, screen: QScreen) -> None:
        """Ask on this screen: a strip across its middle, so that what is on it stays in view."""
        whole = screen.geometry()
        high = whole.height() // 3
        self.setScreen(screen)
        self.setGeometry(whole.x(), whole.y() + high, whole.width(), high)
        self.show()
        self.activateWindow()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.act(event) is Act.NEXT:
            self.wanted.emit()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        dots = dots_per_cm(self.screen(), self._settings)
        look = look_for(self._settings, self.screen().size(), dots)
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colours.stage_ground)
        place = self.rect().toRectF().adjusted(look.room.words.x(), 0, -look.room.words.x(), 0)
        size = (place.width(), 3 * LINE * look.bar)
        runs = (Run(_(SCREEN_GONE), STRONG),)
        block = set_text(runs, look.family, size, look.bar * 1.5, look.bar * 0.99)
        block.draw(painter, place, look.colours.stage_ink)
        painter.end()


def _in_use() -> QScreen:
    """The screen of the window in use: where the speaker has just pressed something."""
    window = QApplication.activeWindow()
    return window.screen() if window is not None else QGuiApplication.primaryScreen()

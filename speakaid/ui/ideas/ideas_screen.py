"""Ideas: one at a time, mine and theirs side by side, and the speaker decides.

It says what was decided and changes nothing itself. Closed, or left, it has changed nothing.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.ideas.choices_row import ChoicesRow
from speakaid.ui.ideas.own_words import OwnWords
from speakaid.ui.ideas.shown import ShownIdea
from speakaid.ui.ideas.side_panel import Image, SidePanel, no_image
from speakaid.ui.widgets import air, tab_order
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.panel import PanelKind
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import ideas as say


class IdeasScreen(ScreenFrame):
    """One idea."""

    kept = Signal()
    used = Signal()
    say_wanted = Signal()
    own_edited = Signal(str, str)
    own_kept = Signal()
    take_back_wanted = Signal()
    later_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.MINE), parent)
        self._shown = ShownIdea("", "", (), ())
        self._announcer = Announcer(self)
        self._is_own = self._can_undo = False
        self._decides = self._speaks = True
        self._has_more = False
        self.undo = ActionButton(_(say.UNDO), "arrow-back-up")
        self.mine, self.theirs = SidePanel(PanelKind.PLAIN), SidePanel(PanelKind.IDEA)
        self.own = OwnWords()
        self.became = BodyText("", Rank.WELL, "check")
        self.choices = ChoicesRow()
        self.waiting = BodyText("", Rank.SOFT)
        self.later = ActionButton(_(say.LATER), "arrow-right")
        self._lay_out()
        self._connect()
        self._offer()

    @property
    def says_own(self) -> bool:
        """Whether the speaker is saying it their own way."""
        return not self.own.isHidden()

    def show_idea(
        self, idea: ShownIdea, waiting: int, image: Image = no_image, became: str = ""
    ) -> None:
        """Show this idea, and what became of the last one.

        `waiting` is how many more there are: none, one, or more.
        """
        self._shown = idea
        _let_say(self.became, became)
        self.hide_notice()
        for name in (self.title.setText, self.setAccessibleName, self.setWindowTitle):
            name(idea.title)
        mine = _(say.MINE if self._speaks else say.SPEAKERS)
        self.mine.show_side(mine, idea.mine, idea.needs_yes if self._decides else "", image)
        self.theirs.show_side(idea.heading, idea.theirs, image=image)
        self.waiting.setText(("", _(say.ONE_MORE), _(say.MORE))[min(waiting, 2)])
        self._has_more = waiting > 0
        self.own.hide()
        self._offer()
        self.area.verticalScrollBar().setValue(0)
        self._begin(became, idea.title)

    def show_undo(self, *, can_undo: bool) -> None:
        """Say whether there is a decision to take back."""
        self._can_undo = can_undo
        self.undo.show_idle(idle=not can_undo)
        self.undo.setAccessibleDescription("" if can_undo else _(say.NOTHING_TO_UNDO))

    def let_decide(self, why_not: str, *, is_own: bool = False, speaks: bool = True) -> None:
        """Let the one who sits here decide; or say why not. Their own idea they can take back.

        `speaks`: it is the speaker, who may have locked the talk.
        """
        decides = not why_not
        self.choices.why_not.setText(why_not)
        if (decides, is_own, speaks) == (self._decides, self._is_own, self._speaks):
            return
        self._decides, self._is_own, self._speaks = decides, is_own, speaks
        _let_say(self.later, _(say.LATER if decides else say.NEXT))
        self._offer()

    def begin_own(self, texts: dict[str, str]) -> None:
        """Let the speaker say it their own way, with theirs in view."""
        self.own.show()
        # Before the buttons go: a keyboard on one of them would pass over others on its way.
        self.own.begin(texts)
        _let_say(self.became, "")
        self._offer()
        self.area.reveal_top()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for part in (self.became, self.choices, self.foot):
            part.raise_()
        self._begin()  # the screen's own name is heard as it comes: that is the title

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        # Enter in a box of one line decides nothing.
        if not (is_enter and self.says_own):
            super().keyPressEvent(event)

    def _begin(self, *news: str) -> None:
        """The keyboard is at *Keep mine*, and with it one hears what the idea is."""
        if not self.isVisible() or self.says_own:
            return
        first = self.choices.keep if self._decides else self.theirs
        heard = self._shown.heard if self._decides else ""
        words = "\n".join(part for part in (*news, heard) if part)
        # Where the keyboard is there already, nothing but this tells that another idea has come.
        self._announcer.announce("")
        if first.hasFocus():
            self._announcer.announce(words)
        first.setAccessibleDescription(words)
        first.setFocus()

    def _offer(self) -> None:
        says = self.says_own
        can_say = bool(self._shown.texts)
        self.choices.offer(decides=self._decides, can_say=can_say, says=says, is_own=self._is_own)
        self.mine.setVisible(not says)
        # From the last box Tab leads to *These are my words*.
        self.theirs.setProperty(tab_order.FIRST, says)
        self.undo.setVisible(self._decides or self._is_own or self._can_undo)
        for part in (self.waiting, self.later):
            part.setVisible(self._has_more and not says)
        self.show_fact(_(say.KEPT) if says else "")
        self.main = self.choices.keep if self._decides and not says else None
        assert self.back is not None
        to_words = say.TO_WORDS if self._speaks else say.TO_THE_WORDS
        _let_say(self.back, _(say.TO_IDEA if says else to_words))

    def _lay_out(self) -> None:
        self.add_back(_(say.TO_WORDS))
        self.top.addWidget(self.undo)
        sides = QWidget()
        self.body.addWidget(sides, 1)
        row = air.row(sides, 1.0)
        mine = air.column_in(row, 0, 1)
        mine.addWidget(self.mine)
        mine.addWidget(self.own)
        self.own.hide()
        row.addWidget(self.theirs, 1)
        # Without words its line is there too, so that nothing moves.
        for part in (self.became, self.choices):
            self._whole.insertWidget(self._whole.indexOf(self.foot), part)
        self._foot_row.addWidget(self.waiting)
        self._foot_row.addWidget(self.later)

    def _connect(self) -> None:
        for button, wanted in (
            (self.choices.keep, self.kept),
            (self.choices.use, self.used),
            (self.choices.say_it, self.say_wanted),
            (self.choices.my_words, self.own_kept),
            (self.choices.take_back, self.take_back_wanted),
            (self.later, self.later_wanted),
            (self.undo, self.undo_wanted),
        ):
            button.clicked.connect(wanted)
        self.own.edited.connect(self.own_edited)


def _let_say(part: ActionButton | BodyText, words: str) -> None:
    """Only what is new is laid out anew."""
    if part.text() != words:
        (part.say if isinstance(part, ActionButton) else part.setText)(words)

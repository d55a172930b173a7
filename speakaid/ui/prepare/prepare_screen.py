"""Prepare: the points at the left, one open in the middle, how it looks on stage at the right.

It is shown a deck and says what a person did; it changes nothing itself.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.authors import SPEAKER
from speakaid.core.deck import Card, Deck
from speakaid.core.edits import is_held, place_of
from speakaid.i18n import _
from speakaid.ui import pictures
from speakaid.ui.announcer import Announcer
from speakaid.ui.prepare import undo_keys
from speakaid.ui.prepare.card_editor import CardEditor
from speakaid.ui.prepare.point_list import PointList
from speakaid.ui.prepare.whose_panel import WhosePanel
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.ui.widgets.tick_box import TickBox
from speakaid.wording import home, marks
from speakaid.wording import prepare as say
from speakaid.wording import who as whose

COLUMNS = (13, 35)
"""How the room is shared between the points and the one that is open."""
WORDS_AND_STAGE = (20, 15)


class PrepareScreen(ScreenFrame):
    """The talk, to be changed."""

    card_chosen = Signal(str)
    point_edited = Signal(str)
    script_edited = Signal(str)
    step_closed = Signal()
    must_say_set = Signal(bool)
    moved = Signal(str, int)
    add_wanted = Signal()
    split_wanted = Signal()
    remove_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    who_wanted = Signal()
    more_wanted = Signal()
    help_words_wanted = Signal(str)
    """The word that is selected, or nothing."""
    cursor_moved = Signal()
    too_much_given = Signal()
    picture_given = Signal(object)
    """The mime data of a picture for the open card."""

    def __init__(self, picture: QWidget, hints: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self.points = PointList()
        self.editor = CardEditor()
        self.must_say = TickBox(_(say.MUST_SAY))
        self.end = BodyText(rank=Rank.SOFT, icon="flag")
        self.state = BodyText(_(say.SAVED), Rank.WELL, "check")
        self.undo = ActionButton(_(say.UNDO), "arrow-back-up")
        self.who = ActionButton(_(whose.TITLE))
        self.who.keep_room_for(whose.typing(SPEAKER), _(whose.TITLE))
        self.add = ActionButton(_(say.ADD), "plus")
        self.help_words = ActionButton(_(say.HELP_WORDS), "bulb")
        self.more = ActionButton(_(say.MORE), "dots")
        self.none = BodyText(_(say.NO_POINTS), Rank.LARGE)
        self.note = BodyText(rank=Rank.SOFT, icon="clipboard-text")
        self.whose = WhosePanel()
        self._announcer = Announcer(self)
        self._is_fresh = self._is_locked = False
        self._card = Card()
        self._lay_out(picture, hints)
        self._connect()
        self.setAcceptDrops(True)

    def show_deck(self, deck: Deck, card_id: str) -> None:
        """Show the deck, with this card open."""
        if self.title.text() != (title := home.title_of(deck.title)):
            self.title.setText(title)
        self.points.show_cards(deck.cards, card_id)
        for part in (self.editor, self.help_words, self.more):
            part.setVisible(bool(deck.cards))
        self.none.setVisible(not deck.cards)
        if not deck.cards:
            self._stay_in_sight()
        self._show_card(deck.cards[place_of(deck, card_id)] if deck.cards else Card())

    def show_steps(self, *, can_undo: bool) -> None:
        """Say whether there is something to undo."""
        self.undo.show_idle(idle=not can_undo)
        self.undo.setAccessibleDescription("" if can_undo else _(say.NOTHING_TO_UNDO))

    def show_locked(self, *, locked: bool) -> None:
        """A locked talk can be read and not changed."""
        if locked == self._is_locked:
            return
        self._is_locked = locked
        self.editor.show_locked(locked=locked)
        self.must_say.setEnabled(not locked)
        for button in (self.add, self.help_words):
            button.show_idle(idle=locked)
            button.setAccessibleDescription(_(marks.IS_LOCKED) if locked else "")

    def show_saved(self, *, saved: bool) -> None:
        """Say that all is saved, or that it is being saved."""
        self.state.setText(_(say.SAVED if saved else say.SAVING))

    def tell_point(self, deck: Deck, card_id: str) -> None:
        """Say which point is open, to who did not choose it in the list."""
        cards = deck.cards
        if cards and not self.points.hasFocus():
            place = place_of(deck, card_id)
            self._announcer.announce(say.heard(cards[place], place + 1, len(cards)))

    def begin(self) -> None:
        """Another talk: the keyboard goes to its words as soon as they are in sight."""
        self._is_fresh = True
        if self.isVisible():
            self._begin_if_fresh()

    def begin_card(self) -> None:
        """Put the keyboard where a new card is written."""
        box = self.editor.script if self._card.point.strip() else self.editor.point
        box.setFocus()

    def rest(self) -> None:
        """Put the keyboard where Enter changes no word: who has pressed it often may go on."""
        (self.editor.point if self.none.isHidden() else self.add).setFocus()

    @property
    def cursor_word(self) -> int:
        """The word of the script at which the cursor stands, counted from 0."""
        before = self.editor.script.words()[: self.editor.script.place]
        count = len(before.split())
        return count - 1 if before[-1:].strip() else count

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin_if_fresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter in a box of one line goes on to the words.
            self.editor.script.setFocus()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pictures.has_picture(event.mimeData()) and self.none.isHidden():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.picture_given.emit(event.mimeData())

    def _begin_if_fresh(self) -> None:
        if self._is_fresh:
            self._is_fresh = False
            (self.begin_card if self.none.isHidden() else self.add.setFocus)()

    def _stay_in_sight(self) -> None:
        """With no point most of what could have the keyboard goes; what is left begins a point."""
        stays = (self.points, self.undo, self.who)
        if self.isVisible() and self.focusWidget() not in stays:
            self.add.setFocus()

    def _show_card(self, card: Card) -> None:
        self._card = card
        self.editor.show_card(card)
        held = is_held(card)
        self.must_say.setVisible(not held and self.none.isHidden())
        self.end.setVisible(held)
        self.end.setText(say.end_of(card) if held else "")
        self.note.setText(say.note(card))
        self.note.setVisible(bool(card.notes.strip()))
        self.must_say.blockSignals(True)
        self.must_say.setChecked(card.must_say)
        self.must_say.blockSignals(False)
        self._show_help_words()

    def _show_help_words(self) -> None:
        selected = self.editor.script.selected
        words = tuple(word.word for word in self._card.tricky_words)
        shown = say.help_with(selected) if selected else say.tricky(words)
        if shown != self.help_words.text():
            self.help_words.say(shown)

    def _lay_out(self, picture: QWidget, hints: QWidget) -> None:
        self.add_back(_(say.YOUR_TALKS))
        self.foot.hide()
        assert self.back is not None
        self.top.insertWidget(0, self.back)
        for part in (self.state, self.who, self.undo):
            self.top.addWidget(part)
        columns = QWidget()
        self.body.addWidget(columns, 1)
        row = air.row(columns, 1.0)
        points, open_point = (air.column_in(row, 0.35, part) for part in COLUMNS)
        points.addWidget(_label(say.POINTS, self.points))
        points.addWidget(self.points, 1)
        points.addWidget(self.add)
        beside = air.row_in(open_point, 1.0, 1)
        words, stage = (air.column_in(beside, 0.35, part) for part in WORDS_AND_STAGE)
        words.addWidget(self.editor, 1)
        words.addWidget(self.note)
        words.addWidget(self.whose)
        words.addWidget(self.none, 1)
        stage.addWidget(_label(say.ON_STAGE, picture))
        stage.addWidget(picture)
        # Last, so that nothing moves when a hint comes or goes.
        stage.addWidget(hints)
        stage.addStretch(1)
        below = FlowRow()
        for widget in (self.must_say, self.end, self.help_words, self.more):
            below.add(widget)
        open_point.addWidget(below)

    def _connect(self) -> None:
        points, editor = self.points, self.editor
        points.chosen.connect(self.card_chosen)
        points.entered.connect(editor.script.setFocus)
        points.moved.connect(self.moved)
        points.remove_wanted.connect(self.remove_wanted)
        editor.point_edited.connect(self.point_edited)
        editor.script_edited.connect(self.script_edited)
        editor.left.connect(self.step_closed)
        editor.cursor_moved.connect(self._on_cursor)
        editor.script.split_wanted.connect(self.split_wanted)
        editor.script.picture_given.connect(self.picture_given)
        editor.script.too_much_given.connect(self.too_much_given)
        editor.script.selectionChanged.connect(self._show_help_words)
        self.must_say.toggled.connect(self.must_say_set)
        for button, wanted in (
            (self.add, self.add_wanted),
            (self.undo, self.undo_wanted),
            (self.who, self.who_wanted),
            (self.more, self.more_wanted),
        ):
            button.clicked.connect(wanted)
        self.help_words.clicked.connect(lambda: self.help_words_wanted.emit(editor.script.selected))
        undo_keys.add(self, self.undo_wanted.emit, self.redo_wanted.emit)

    def _on_cursor(self) -> None:
        self.cursor_moved.emit()


def _label(words: str, of: QWidget) -> BodyText:
    label = BodyText(_(words), Rank.SOFT)
    label.setBuddy(of)
    return label

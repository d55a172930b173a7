"""What stands behind *More*: each screen is shown, and what it tells is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from speakaid.core import edits
from speakaid.core.deck import CardKind, View
from speakaid.core.proposals import suggested_in
from speakaid.i18n import _
from speakaid.ui.in_view import InView
from speakaid.ui.main_window import MainWindow
from speakaid.ui.prepare import undo_keys
from speakaid.ui.prepare.more_screen import MoreScreen
from speakaid.ui.prepare.point_screen import PointScreen
from speakaid.ui.prepare.talk_items import Rights
from speakaid.ui.sitting import Sitting
from speakaid.wording import marks
from speakaid.wording import prepare_more as say
from speakaid.wording.prepare import name_of

if TYPE_CHECKING:
    from speakaid.ui.help_words import HelpWords
    from speakaid.ui.may_meet import MayMeet
    from speakaid.ui.past import Past
    from speakaid.ui.prepare.about_screen import AboutScreen
    from speakaid.ui.prepare.view_screen import ViewScreen
    from speakaid.ui.preparing import Preparing
    from speakaid.ui.stage_picture import StagePicture

Screen = TypeVar("Screen", bound=QWidget)


class PrepareWays(QObject):
    """The further screens of Prepare; all work on the sitting of the moment."""

    def __init__(self, window: MainWindow, preparing: Preparing) -> None:
        super().__init__(window)
        self._window, self._preparing = window, preparing
        self._in_view: dict[QWidget, InView] = {}
        self.more = MoreScreen()
        self.more.back_wanted.connect(preparing.show_words)
        self.more.chosen.connect(self._on_chosen)

    # -- made when first wanted

    @cached_property
    def point(self) -> PointScreen:
        """Kind, time and notes."""
        screen = self._with_undo(PointScreen())
        screen.back_wanted.connect(self._window.go_back)
        screen.kind_chosen.connect(self._on_kind)
        screen.weight_chosen.connect(
            lambda must, out: self._change(must_say=must, may_be_left_out=out)
        )
        screen.time_chosen.connect(lambda seconds: self._change(planned_seconds=seconds))
        screen.pause_set.connect(lambda pause: self._change(pause_here=pause))
        screen.notes_edited.connect(lambda text: self._type(notes=text))
        return screen

    @cached_property
    def view(self) -> ViewScreen:
        """Key words and a picture."""
        from speakaid.ui.prepare.view_screen import ViewScreen

        screen = self._with_undo(ViewScreen(self.picture))
        screen.back_wanted.connect(self._window.go_back)
        screen.view_chosen.connect(lambda view: self._change(view=view))
        screen.key_words_edited.connect(lambda text: self._type(key_words=text))
        screen.description_edited.connect(lambda text: self._type(picture_description=text))
        screen.picture.chosen.connect(self._on_picture)
        screen.picture.taken_away.connect(lambda: self._change(picture=None))
        return screen

    @cached_property
    def picture(self) -> StagePicture:
        """The stage beside the key words."""
        from speakaid.ui.stage_picture import StagePicture

        return StagePicture()

    @cached_property
    def about(self) -> AboutScreen:
        """About this talk."""
        from speakaid.ui.prepare.about_screen import AboutScreen

        screen = self._with_undo(AboutScreen(lambda: datetime.now().astimezone().date()))
        screen.back_wanted.connect(self._window.go_back)
        screen.edited.connect(self._on_about_edited)
        screen.chosen.connect(
            lambda fields: self.sitting.change(self.sitting.deck.model_copy(update=fields))
        )
        return screen

    @cached_property
    def help_words(self) -> HelpWords:
        """Words I want help with."""
        from speakaid.ui.help_words import HelpWords

        return HelpWords(self._window, self._preparing)

    @cached_property
    def may_meet(self) -> MayMeet:
        """People I may meet."""
        from speakaid.ui.may_meet import MayMeet

        return MayMeet(self._window, self._preparing)

    @cached_property
    def past(self) -> Past:
        """Earlier versions, and points on the shelf."""
        from speakaid.ui.past import Past

        return Past(self._window, self._preparing)

    # -- public slots

    @property
    def sitting(self) -> Sitting:
        """The sitting of the moment."""
        assert self._preparing.sitting is not None
        return self._preparing.sitting

    def to_more(self) -> None:
        """Show what can be done with the point."""
        self.more.begin()
        self._show_more()
        self._window.visit(self.more)

    def to_marks(self) -> None:
        """The same, with the keyboard at the speaker's marks."""
        self.to_more()
        self.more.talk.buttons[marks.READY].setFocus()

    def to_day(self) -> None:
        """Show when the talk is, with the keyboard there."""
        self._to_about()
        self.about.day.box.setFocus()

    def to_people(self) -> None:
        """Show the people one may meet; of a locked talk that it is locked."""
        if self.sitting.is_locked:
            self._preparing.show_words()
        else:
            self.may_meet.begin()

    def to_help_words(self, selected: str) -> None:
        """Show the words of this point; or, where one is selected, that word."""
        if self.sitting.card is not None:
            self.help_words.begin(selected)

    # -- private

    def _with_undo(self, screen: Screen) -> Screen:
        undo_keys.add(screen, self._preparing.undo, self._preparing.redo)
        return screen

    def _show_more(self) -> None:
        sitting = self.sitting
        shelved = len(self.past.shelved())
        self.more.show_point(
            sitting.deck,
            sitting.card,
            self._preparing.acts.cut,
            shelved=shelved,
            has_ideas=bool(suggested_in(sitting.draft.deck, sitting.typist)),
            rights=_rights_in(sitting),
            can_redo=sitting.can_redo,
        )

    def _on_chosen(self, name: str) -> None:
        ways: dict[str, Callable[[], object]] = {
            say.KIND: self._to_point,
            say.VIEW: self._to_view,
            say.UP: lambda: self._move(-1),
            say.DOWN: lambda: self._move(+1),
            say.SPLIT: lambda: self._and_back(self._preparing.acts.split),
            say.JOIN: lambda: self._and_back(self._join),
            say.COPY: lambda: self._and_back(self._copy),
            say.REMOVE: lambda: self._and_back(self._preparing.acts.remove),
            say.ABOUT: self._to_about,
            say.PEOPLE: self.to_people,
            say.IDEAS: lambda: self._preparing.ideas_wanted.emit(self.sitting.card_id),
            say.SHELF: self.past.to_shelf,
            say.VERSIONS: self.past.to_versions,
            say.REDO: lambda: self._and_back(self._preparing.redo),
            marks.READY: self._turn_ready,
            marks.LOCK: self._turn_lock,
        }
        ways[name]()

    def _turn_ready(self) -> None:
        ready = self._preparing.marks.turn_ready()
        self._show_more()
        self.more.tell(_(marks.NOW_READY if ready else marks.NOT_READY))

    def _turn_lock(self) -> None:
        self._preparing.marks.turn_lock()
        self._show_more()
        self.more.tell(_(marks.NOW_LOCKED if self.sitting.is_locked else marks.NOT_LOCKED))

    def _and_back(self, do: Callable[[], object]) -> None:
        """Do it, and see it among the words."""
        self._preparing.show_words()
        do()

    def _move(self, by: int) -> None:
        sitting = self.sitting
        card_id = sitting.card_id
        if sitting.change(edits.moved(sitting.deck, card_id, sitting.place + by), card_id):
            self._show_more()
            card = sitting.deck.cards[sitting.place]
            words = say.moved(name_of(card), sitting.place + 1, len(sitting.deck.cards))
            self.more.tell(words)

    def _join(self) -> None:
        self.sitting.change(edits.joined(self.sitting.deck, self.sitting.card_id))
        self._preparing.screen.tell_point(self.sitting.deck, self.sitting.card_id)

    def _copy(self) -> None:
        sitting = self.sitting
        after = edits.duplicated(sitting.deck, sitting.card_id)
        ids = {card.id for card in sitting.deck.cards}
        new = next((card.id for card in after.cards if card.id not in ids), None)
        sitting.change(after, new)
        self._preparing.screen.tell_point(sitting.deck, sitting.card_id)

    def _to_point(self) -> None:
        self._visit(self.point, self._show_point)

    def _to_view(self) -> None:
        self.picture.use(*self._preparing.stage)
        self._visit(self.view, self._show_view)

    def _to_about(self) -> None:
        self._visit(self.about, lambda: self.about.show_deck(self.sitting.deck))

    def _visit(self, screen: QWidget, show: Callable[[], None]) -> None:
        """Show a screen, and keep it true whenever the sitting changes."""
        if screen not in self._in_view:
            self._in_view[screen] = InView(self._window, screen, show)
            self._preparing.changed.connect(self._in_view[screen].refresh)
        self._in_view[screen].refresh()
        self._window.visit(screen)

    def _show_point(self) -> None:
        card = self.sitting.card
        if card is not None:
            plain = card.model_copy(update={"planned_seconds": None})
            deck = self.sitting.deck.model_copy(update={"cards": (plain,)})
            self.point.show_card(card, self._preparing.pace.talk(deck).seconds(card.id))

    def _show_view(self) -> None:
        card = self.sitting.card
        if card is not None:
            self.view.show_card(card, self._preparing.image(card.picture))
            self.picture.show_word(self.sitting.deck, card.id, 0)

    def _on_kind(self, kind: CardKind) -> None:
        self.sitting.change(edits.of_kind(self.sitting.deck, self.sitting.card_id, kind))

    def _on_picture(self, source: object) -> None:
        name = self.sitting.pictures.take(source, self.view)
        if name is not None:
            self._change(picture=name, view=View.PICTURE)

    def _on_about_edited(self, fields: dict[str, object]) -> None:
        self.sitting.type_in_deck(self.sitting.deck.model_copy(update=fields))

    def _change(self, **fields: object) -> None:
        self.sitting.change_card(**fields)

    def _type(self, **fields: str) -> None:
        self.sitting.type_(**fields)


def _rights_in(sitting: Sitting) -> Rights:
    return Rights(
        decides=sitting.typist.is_speaker,
        suggests=not sitting.writes_itself,
        locked=sitting.is_locked,
    )

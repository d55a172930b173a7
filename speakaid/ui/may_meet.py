"""People I may meet, in Prepare: added, described, moved, taken off; all of it can be undone."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core import people as who
from speakaid.core.people import People, Person
from speakaid.i18n import _
from speakaid.ui.main_window import MainWindow
from speakaid.ui.people.list_screen import ListScreen
from speakaid.ui.people.person_screen import PersonScreen
from speakaid.ui.prepare import undo_keys
from speakaid.ui.sitting import Sitting
from speakaid.wording import people as say

if TYPE_CHECKING:
    from speakaid.core.deck import Deck
    from speakaid.ui.people.look_screen import LookScreen
    from speakaid.ui.preparing import Preparing


class MayMeet(QObject):
    """Two screens that change the talk, and one to look."""

    def __init__(self, window: MainWindow, preparing: Preparing) -> None:
        super().__init__(window)
        self._window, self._preparing = window, preparing
        self._open = ""
        self._added: tuple[str, int] | None = None
        """Who was added last, and how many steps there were before."""
        self.list, self.person = ListScreen(), PersonScreen()
        self._connect()

    def begin(self) -> None:
        """Show the list."""
        self.list.hide_notice()
        self._show_list()
        self._window.visit(self.list)

    @cached_property
    def look(self) -> LookScreen:
        """The people of today, to look through."""
        from speakaid.ui.people.look_screen import LookScreen

        screen = LookScreen()
        screen.back_wanted.connect(self._window.go_back)
        return screen

    # -- private

    @property
    def _sitting(self) -> Sitting:
        return self._preparing.at_work

    @property
    def _people(self) -> People:
        return self._sitting.deck.people

    @property
    def _person(self) -> Person | None:
        return who.person_of(self._people, self._open)

    def _connect(self) -> None:
        self.list.back_wanted.connect(self._window.go_back)
        self.list.add_wanted.connect(self._add)
        self.list.change_wanted.connect(self._change)
        self.list.look_wanted.connect(self._look)
        person = self.person
        person.back_wanted.connect(self._back)
        person.edited.connect(self._on_edited)
        person.today_chosen.connect(self._on_today)
        person.photo.chosen.connect(self._on_photo)
        person.photo.taken_away.connect(lambda: self._step(self._with(photo=None)))
        person.move_wanted.connect(self._move)
        person.remove_wanted.connect(self._remove)
        self._preparing.changed.connect(self._refresh)
        self._preparing.leaving.connect(self._on_leaving)
        for screen in (self.list, person):
            undo_keys.add(screen, self._preparing.undo, self._preparing.redo)

    def _deck_of(self, people: People) -> Deck:
        deck = self._sitting.deck
        return deck if people is deck.people else deck.model_copy(update={"people": people})

    def _step(self, people: People) -> bool:
        return self._sitting.change(self._deck_of(people))

    def _with(self, **fields: object) -> People:
        return who.with_person(self._people, self._open, **fields)

    def _show_list(self) -> None:
        self.list.show_people(self._people)

    def _show_person(self, person: Person) -> None:
        self.person.show_person(person, self._preparing.image(person.photo))

    def _refresh(self) -> None:
        """What was undone may be the person itself."""
        shown = self._window.currentWidget()
        if shown is self.list:
            self._show_list()
        elif shown is self.person:
            if (person := self._person) is not None:
                self._show_person(person)
            else:
                self._back()

    def _add(self) -> None:
        if not who.can_add(self._people):
            self.list.show_notice(_(say.FULL_LIST))
            return
        person = Person()
        steps = self._sitting.draft.steps
        if self._step(who.added(self._people, person)):
            self._added = (person.id, steps)
            self._change(person.id)
            if self._person is not None and not self._person.today:
                self.person.show_notice(_(say.ADDED_NOT_TODAY))

    def _change(self, person_id: str) -> None:
        self._open = person_id
        if (person := self._person) is not None:
            self._show_person(person)
            self._window.visit(self.person)
            self.person.begin()

    def _leave(self) -> None:
        """Nobody stays on the list of whom nothing is told."""
        person, sitting = self._person, self._sitting
        if person is None or not person.is_blank:
            return
        if self._added == (person.id, sitting.draft.steps - 1) and sitting.can_undo:
            sitting.undo()
        else:
            self._step(who.removed(self._people, person.id))

    def _on_leaving(self) -> None:
        if self._window.currentWidget() is self.person:
            self._leave()

    def _back(self) -> None:
        self._leave()
        self._show_list()
        self._window.visit(self.list)

    def _look(self) -> None:
        self.look.show_people(who.today(self._people), self._preparing.image)
        self._window.visit(self.look)

    def _on_edited(self, field: str, text: str) -> None:
        self._sitting.type_in_deck(self._deck_of(self._with(**{field: text})))

    def _on_today(self, chosen: bool) -> None:
        self.person.hide_notice()
        if not self._step(self._with(today=chosen)) and (person := self._person) is not None:
            self._show_person(person)
            self.person.show_notice(_(say.ENOUGH_TODAY))

    def _on_photo(self, source: object) -> None:
        self.person.hide_notice()
        name = self._sitting.pictures.take(source, self.person)
        if name is not None:
            self._step(self._with(photo=name))

    def _move(self, by: int) -> None:
        after = who.moved(self._people, self._open, by)
        if after is self._people:
            self.person.tell(_(say.IS_FIRST if by < 0 else say.IS_LAST))
            return
        if not self._step(after):
            self.person.tell(_(say.ORDER_IS_THEIRS))
            return
        place = [person.id for person in self._people].index(self._open)
        beside = self._people[place - by]
        self.person.tell(say.now_before(beside) if by < 0 else say.now_after(beside))

    def _remove(self) -> None:
        person = self._person
        if person is not None and self._step(who.removed(self._people, person.id)):
            # The step has led back to the list already, as an undo of *Add* would.
            gone = self._sitting.deck
            words = say.taken_off(person)
            button = self._preparing.told.say(
                words, lambda: self._sitting.deck is gone, _(say.UNDO), "arrow-back-up"
            )
            if button is not None:
                button.clicked.connect(self._preparing.undo)

"""Home: one talk large, with the one thing that fits it; the others below.

It is shown what there is and says what is wanted; it reads and writes nothing itself.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.library import GoodDeck, LibraryEntry
from speakaid.ui.home import sources
from speakaid.ui.home.hero import ProgressPanel, TalkPanel
from speakaid.ui.home.order import newest_first
from speakaid.ui.home.progress import Copies, Progress, Waiting
from speakaid.ui.home.rows import Row, Rows, said_of
from speakaid.ui.home.sources import Sources
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import home as say


class HomeScreen(ScreenFrame):
    """The speaker's talks."""

    talk_chosen = Signal(Path)
    """This talk is to be given."""
    practise_wanted = Signal(Path)
    carry_on_chosen = Signal()
    progress_over = Signal()
    new_talk_wanted = Signal()
    file_chosen = Signal(Path)
    file_dropped = Signal(Path)
    paste_wanted = Signal()
    questions_wanted = Signal()
    try_wanted = Signal()
    change_wanted = Signal(Path)
    more_wanted = Signal(Path, str)
    """Where the talk lies, and its title."""
    bring_back_wanted = Signal()
    copies_wanted = Signal()
    """What differs between two copies of a talk."""
    ideas_wanted = Signal(Path)
    """What waits in the large talk."""
    shelf_wanted = Signal()
    people_wanted = Signal(object)
    """Where the large talk lies; None where there is none."""
    good_copy_wanted = Signal(Path)
    help_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._entries: tuple[LibraryEntry, ...] = ()
        self._progress: Progress | None = None
        self._copies: Copies | None = None
        self._chosen: Path | None = None
        self.hero: TalkPanel | ProgressPanel | Sources | None = None
        self._rows = Rows()
        # A widget of its own keeps its place before the rows, as it is heard.
        large = QWidget()
        self.body.addWidget(large)
        self._hero_place = air.column(large)
        self._add_top()
        self.body.addWidget(self._rows)
        self._below = air.column_in(self.body)
        self.body.addStretch(1)
        self._rows.carry_on_wanted.connect(self.carry_on_chosen)
        self._rows.shelf_wanted.connect(self.shelf_wanted)
        self._rows.people_wanted.connect(self._on_people_wanted)
        self._rows.more_wanted.connect(self._on_more_wanted)
        self._rows.opened.connect(self._on_opened)
        self._rows.copy_wanted.connect(self.good_copy_wanted)
        self._rows.copies_wanted.connect(self.copies_wanted)
        self._rows.ideas_wanted.connect(self.ideas_wanted)
        self.setAcceptDrops(True)

    def show_talks(
        self,
        entries: tuple[LibraryEntry, ...],
        progress: Progress | None = None,
        *,
        has_shelved: bool = False,
    ) -> None:
        """Show these talks, newest first; before all a talk that was interrupted."""
        self.hide_notice()
        self._copies = None
        self._entries, self._progress = tuple(sorted(entries, key=newest_first)), progress
        self._rows.know_names(entries)
        self._rows.shelf.setVisible(has_shelved)
        if progress is not None:
            self._chosen = None
        self._draw()

    @property
    def has_progress(self) -> bool:
        """Whether a talk waits to be carried on."""
        return self._progress is not None

    def show_talk(self, path: Path) -> None:
        """Make this talk the large one, in sight."""
        self._chosen = path
        self._draw()
        self.area.reveal_top()

    def show_put_away(self, title: str) -> None:
        """Say that a talk is put away, and offer it back."""
        button = self.show_notice(say.put_away(title), _(say.BRING_BACK), "arrow-back-up")
        button.clicked.connect(self._on_bring_back)
        self._make_room()

    def show_two_copies(self, title: str) -> None:
        """Say that two copies of a talk differ, and offer a look at what does."""
        self._copies = Copies(title)
        self._draw()

    def ask_file(self) -> Path | None:
        """Let the speaker choose a file."""
        return sources.ask_for_text(self)

    def today(self) -> date:
        """The day from which the days of talks are seen."""
        return datetime.now().astimezone().date()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.area.reveal_top()
        self._focus_hero()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        sources.take_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        file = sources.dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        large = self._large_talk()
        self.hero = self._hero_of(large)
        ways_only = isinstance(self.hero, Sources)
        self.new_talk.setVisible(not ways_only)
        air.clear(self._hero_place)
        air.clear(self._below)
        # A talk that cannot be read comes before the ways to a new one.
        (self._below if ways_only and self._entries else self._hero_place).addWidget(self.hero)
        self._rows.more_ways.setVisible(isinstance(large, GoodDeck))
        self._rows.show_entries(tuple(self._others(large)))
        if self.isVisible():
            self._focus_hero()

    def _large_talk(self) -> GoodDeck | Progress | None:
        """The talk that was chosen; else the one in the middle; else the newest."""
        good = [entry for entry in self._others(None) if isinstance(entry, GoodDeck)]
        chosen = (entry for entry in good if entry.path == self._chosen)
        return next(chosen, self._progress or next(iter(good), None))

    def _others(self, large: GoodDeck | Progress | None) -> Iterator[Row]:
        """The rows below: what waits before all, then every other talk, once."""
        progress = self._progress
        yield from self._before_all(large)
        if progress is not None and progress != large:
            yield progress
        for entry in self._entries:
            if entry != large and (progress is None or entry.path != progress.path):
                yield entry

    def _before_all(self, large: GoodDeck | Progress | None) -> Iterator[Copies | Waiting]:
        """What is to be decided."""
        if self._copies is not None:
            yield self._copies
        if isinstance(large, GoodDeck) and large.ideas:
            yield Waiting(large.title, large.path, large.ideas)

    def _hero_of(self, large: GoodDeck | Progress | None) -> TalkPanel | ProgressPanel | Sources:
        match large:
            case GoodDeck():
                return self._talk_panel(large)
            case Progress():
                return self._progress_panel(large.title)
        return self._sources()

    def _make_room(self) -> None:
        """One thing at a time: what a notice offers first, and no sixth action on the screen."""
        match self.hero:
            case TalkPanel() | Sources():
                self.hero.make_room()

    def _talk_panel(self, talk: GoodDeck) -> TalkPanel:
        panel = TalkPanel(talk, self.today(), self._rows.file_of(talk))
        panel.give_wanted.connect(lambda: self.talk_chosen.emit(talk.path))
        panel.change_wanted.connect(lambda: self.change_wanted.emit(talk.path))
        panel.practise_wanted.connect(lambda: self.practise_wanted.emit(talk.path))
        return panel

    def _progress_panel(self, title: str) -> ProgressPanel:
        panel = ProgressPanel(title)
        panel.carry_on_wanted.connect(self.carry_on_chosen)
        panel.over.connect(self.progress_over)
        return panel

    def _sources(self) -> Sources:
        first_time = (_(say.WELCOME), _(say.WELCOME_WORDS))
        words = first_time if not self._entries else ("", _(say.NEW_WORDS))
        panel = Sources(sources.FIRST_TIME, *words)
        panel.file_wanted.connect(self._on_file_wanted)
        panel.paste_wanted.connect(self.paste_wanted)
        panel.questions_wanted.connect(self.questions_wanted)
        panel.try_wanted.connect(self.try_wanted)
        return panel

    def _focus_hero(self) -> None:
        match self.hero:
            case TalkPanel(first=button) | ProgressPanel(carry_on=button):
                button.setAccessibleDescription(self._heard_below())
                button.setFocus()
            case Sources(first=button):
                (self._rows.first_focus() or button).setFocus()

    def _heard_below(self) -> str:
        """Who hears the screen hears with its first thing what stands below it."""
        return " ".join(map(said_of, self._before_all(self._large_talk())))

    def _add_top(self) -> None:
        self.new_talk = ActionButton(_(say.NEW_TALK), "plus")
        self.help = ActionButton(_(say.HELP), "help-circle")
        self.settings = ActionButton(_(say.SETTINGS), "settings")
        for button, wanted in (
            (self.new_talk, self.new_talk_wanted),
            (self.help, self.help_wanted),
            (self.settings, self.settings_wanted),
        ):
            self.top.addWidget(button)
            button.clicked.connect(wanted)

    def _on_opened(self, path: Path) -> None:
        self.hide_notice()
        self.show_talk(path)

    def _on_people_wanted(self) -> None:
        large = self._large_talk()
        self.people_wanted.emit(None if large is None else large.path)

    def _on_more_wanted(self) -> None:
        if isinstance(large := self._large_talk(), GoodDeck):
            self.more_wanted.emit(large.path, large.title)

    def _on_file_wanted(self) -> None:
        file = self.ask_file()
        if file is not None:
            self.file_chosen.emit(file)

    def _on_bring_back(self) -> None:
        self.hide_notice()
        self.bring_back_wanted.emit()

"""Home: one talk large, with the one thing that fits it; the others below.

It is shown what there is and says what is wanted; it reads and writes nothing itself.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from speakaid.i18n import _
from speakaid.storage.library import GoodDeck, LibraryEntry
from speakaid.ui.home import sources
from speakaid.ui.home.hero import ProgressPanel, TalkPanel
from speakaid.ui.home.rows import Rows
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import home as say


class HomeScreen(ScreenFrame):
    """The speaker's talks."""

    talk_chosen = Signal(Path)
    carry_on_chosen = Signal()
    progress_over = Signal()
    new_talk_wanted = Signal()
    file_chosen = Signal(Path)
    file_dropped = Signal(Path)
    paste_wanted = Signal()
    try_wanted = Signal()
    pocket_wanted = Signal(Path, Path)
    put_away_wanted = Signal(Path)
    bring_back_wanted = Signal()
    good_copy_wanted = Signal(Path)
    help_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._entries: tuple[LibraryEntry, ...] = ()
        self._progress: str | None = None
        self._chosen: Path | None = None
        self.hero: TalkPanel | ProgressPanel | sources.Sources | None = None
        self._rows = Rows()
        self._hero_place = air.column_in(self.body)
        self._add_top()
        self.body.addWidget(self._rows)
        self.body.addStretch(1)
        self._rows.opened.connect(self._on_opened)
        self._rows.copy_wanted.connect(self.good_copy_wanted)
        self.setAcceptDrops(True)

    def show_talks(self, entries: tuple[LibraryEntry, ...], progress: str | None = None) -> None:
        """Show these talks, newest first. `progress`: the title of a talk that was interrupted."""
        self.hide_notice()
        self._entries, self._progress = tuple(sorted(entries, key=_newest_first)), progress
        self._draw()

    @property
    def has_progress(self) -> bool:
        """Whether a talk waits to be carried on."""
        return self._progress is not None

    def show_talk(self, path: Path) -> None:
        """Make this talk the large one."""
        self._chosen = path
        self._draw()

    def show_put_away(self, title: str) -> None:
        """Say that a talk is put away, and offer it back."""
        button = self.show_notice(say.put_away(title), _(say.BRING_BACK), "arrow-back-up")
        button.clicked.connect(self._on_bring_back)
        # One thing at a time: the way back first, and no sixth action on the screen.
        if isinstance(self.hero, TalkPanel):
            self.hero.away.hide()

    def ask_file(self) -> Path | None:
        """Let the speaker choose a file."""
        return sources.ask_for_text(self)

    def ask_pocket_file(self, title: str) -> Path | None:
        """Let the speaker choose where the pages for the pocket go."""
        name, _kind = QFileDialog.getSaveFileName(
            self, _(say.POCKET_TITLE), f"{say.pocket_name(title)}.pdf", f"{_(say.PDF_KIND)} (*.pdf)"
        )
        return Path(name) if name else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
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
        air.clear(self._hero_place)
        talk = self._large_talk()
        self.new_talk.setVisible(bool(self._entries) or self._progress is not None)
        if self._progress is not None:
            self.hero = self._progress_panel(self._progress)
        else:
            self.hero = self._talk_panel(talk) if talk else self._sources()
        self._hero_place.addWidget(self.hero)
        large = talk if self._progress is None else None
        self._rows.show_entries(tuple(entry for entry in self._entries if entry != large))
        self._focus_hero()

    def _large_talk(self) -> GoodDeck | None:
        good = [entry for entry in self._entries if isinstance(entry, GoodDeck)]
        chosen = (entry for entry in good if entry.path == self._chosen)
        return next(chosen, good[0] if good else None)

    def _talk_panel(self, talk: GoodDeck) -> TalkPanel:
        panel = TalkPanel(talk)
        panel.give_wanted.connect(lambda: self.talk_chosen.emit(talk.path))
        panel.away_wanted.connect(lambda: self.put_away_wanted.emit(talk.path))
        panel.pocket_wanted.connect(lambda: self._on_pocket_wanted(talk))
        return panel

    def _progress_panel(self, title: str) -> ProgressPanel:
        panel = ProgressPanel(title)
        panel.carry_on_wanted.connect(self.carry_on_chosen)
        panel.over.connect(self.progress_over)
        return panel

    def _sources(self) -> sources.Sources:
        panel = sources.Sources(_(say.WELCOME), _(say.WELCOME_WORDS))
        panel.file_wanted.connect(self._on_file_wanted)
        panel.paste_wanted.connect(self.paste_wanted)
        panel.try_wanted.connect(self.try_wanted)
        return panel

    def _focus_hero(self) -> None:
        match self.hero:
            case TalkPanel(give=button) | ProgressPanel(carry_on=button):
                button.setFocus()
            case sources.Sources(open=button):
                button.setFocus()

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
        self.area.verticalScrollBar().setValue(0)

    def _on_file_wanted(self) -> None:
        file = self.ask_file()
        if file is not None:
            self.file_chosen.emit(file)

    def _on_pocket_wanted(self, talk: GoodDeck) -> None:
        target = self.ask_pocket_file(talk.title)
        if target is not None:
            self.pocket_wanted.emit(talk.path, target)

    def _on_bring_back(self) -> None:
        self.hide_notice()
        self.bring_back_wanted.emit()


def _newest_first(entry: LibraryEntry) -> tuple[int, float]:
    if isinstance(entry, GoodDeck):
        return 0, -entry.modified.timestamp()
    return 1, 0.0

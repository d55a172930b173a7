"""What I wrote down: read again, saved elsewhere as a file, deleted. Nothing is sent anywhere."""

from PySide6.QtCore import QObject, Signal

from speakaid.core.errors import SpeakAidError
from speakaid.i18n import _
from speakaid.storage import written
from speakaid.storage.written import Written
from speakaid.ui import file_window, folder_offer
from speakaid.ui.after.notes_screen import NotesScreen
from speakaid.ui.main_window import MainWindow
from speakaid.wording import after as say
from speakaid.wording import trouble
from speakaid.wording.home import title_of

_KINDS = {written.TABLE: say.AS_TABLE, written.TEXT: say.AS_TEXT}


class WrittenDown(QObject):
    """One screen."""

    deleted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.ask_where = file_window.ask_where
        self.screen = NotesScreen()
        self.screen.back_wanted.connect(window.go_back)
        self.screen.delete_wanted.connect(self._delete)
        self.screen.save_wanted.connect(self._save)

    def show(self) -> None:
        """What was written down at every talk."""
        self.screen.show_notes(written.all_written())
        self._window.visit(self.screen)

    def _delete(self, one: Written) -> None:
        try:
            written.delete_written(one.files)
        except SpeakAidError as found:
            self.screen.show_notice(trouble.sentence(found))
            return
        self.screen.show_notes(written.all_written())
        self.screen.show_notice(say.notes_gone(title_of(one.title)))
        self.deleted.emit()

    def _save(self, one: Written, suffix: str) -> None:
        self.screen.hide_notice()
        name, kind = say.notes_name(title_of(one.title)), _(_KINDS[suffix])
        target = self.ask_where(self.screen, _(say.WHERE_NOTES), name, suffix, kind)
        if target is None:
            return
        try:
            target = file_window.ending_in(target, suffix)
            written.save_as(one, target)
        except SpeakAidError as found:
            self.screen.show_notice(trouble.sentence(found))
        else:
            words = say.notes_saved(target.name, file_window.folder_name(target))
            folder_offer.tell(self.screen, words, target)

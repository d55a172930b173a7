"""Cues that were rendered, as files by (text, voice, rate, sounding): on stage nothing is made.

The files hold the speaker's words as sound. They lie on this computer, bounded, and go when the
voice is switched off.
"""

import json
import logging
import os
from contextlib import suppress
from pathlib import Path
from shutil import rmtree

from speakaid.core.marks import mark_of
from speakaid.speech.utterance import Rendered, Utterance, WordTime

MOST_BYTES = 200_000_000
"""Some 75 minutes of speech; beyond it the cues that were longest not used go."""
SOUND, TIMES, PART = ".wav", ".json", ".part"
_log = logging.getLogger(__name__)


class CueCache:
    """One folder of cues. Nothing here raises: a cue that is not there is made again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file_of(self, what: Utterance) -> Path:
        """Where its sound lies, or would."""
        said = json.dumps([what.text, what.voice, what.rate, what.sounding, what.begins])
        return self.folder / f"{mark_of(said)}{SOUND}"

    def find(self, what: Utterance) -> Rendered | None:
        """The cue, if it is whole."""
        file = self.file_of(what)
        try:
            kept = json.loads(file.with_suffix(TIMES).read_text(encoding="utf-8"))
            words = tuple(WordTime(*word) for word in kept["words"])
            os.utime(file)  # used just now, so it stays longest
            return Rendered(file, float(kept["seconds"]), words)
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def keep(self, rendered: Rendered) -> None:
        """Note what belongs to a sound that lies there now."""
        words = [[word.at, word.start, word.length] for word in rendered.words]
        note = json.dumps({"seconds": rendered.seconds, "words": words})
        with suppress(OSError):
            rendered.file.with_suffix(TIMES).write_text(note, encoding="utf-8")

    def make_room(self) -> None:
        """Have the folder, and in it no more than there should be."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._drop_oldest()
        except OSError as found:
            _log.warning("the folder of the cues cannot be used: %s", found.strerror)

    def clear(self) -> None:
        """Forget all of them."""
        rmtree(self.folder, ignore_errors=True)

    def _drop_oldest(self) -> None:
        for begun in self.folder.glob(f"*{PART}"):
            begun.unlink(missing_ok=True)  # a voice died over it
        sounds = [(file.stat(), file) for file in self.folder.glob(f"*{SOUND}")]
        sounds.sort(key=lambda one: one[0].st_mtime, reverse=True)
        room = MOST_BYTES
        for facts, file in sounds:
            room -= facts.st_size
            if room < 0:
                file.unlink(missing_ok=True)
                file.with_suffix(TIMES).unlink(missing_ok=True)

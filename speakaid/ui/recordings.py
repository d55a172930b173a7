"""The recordings of a talk as files that can be played; they go when nobody holds them any more."""

from functools import cache
from pathlib import Path

from speakaid.core.errors import SpeakAidError
from speakaid.storage.deck_file import load_deck
from speakaid.ui.ear import Recordings, no_recordings
from speakaid.ui.sound_copies import SoundCopies


def recordings_of(path: Path | None) -> Recordings:
    """Each recording of a deck by its name, copied when it is first needed; None if it is gone."""
    if path is None:
        return no_recordings
    opened, copies = cache(lambda: load_deck(path)), cache(SoundCopies)

    @cache
    def recording(name: str) -> Path | None:
        try:
            return copies().of(name, opened().read_media(name))
        except (SpeakAidError, KeyError, OSError):
            return None

    return recording

"""The settings as one small JSON file.

A value that makes no sense falls back by itself; a file that cannot be read is put aside and the
settings begin anew. Neither ever stops the program.
"""

from pathlib import Path

from speakaid.core.errors import Reason, SpeakAidError
from speakaid.core.settings import Settings
from speakaid.storage import atomic, paths, plain_json, reading

MOST_SETTINGS = 1024 * 1024


def load_settings(path: Path | None = None) -> tuple[Settings, tuple[str, ...]]:
    """What the speaker chose, and the names of the settings that fell back. Never raises."""
    place = path or paths.settings_file()
    try:
        return Settings.mended(
            plain_json.parsed(reading.whole(place, MOST_SETTINGS, SpeakAidError))
        )
    except SpeakAidError as trouble:
        if trouble.reason is not Reason.MISSING:
            atomic.set_aside(place)
    except ValueError:
        atomic.set_aside(place)
    return Settings(), ()


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Keep what the speaker chose. Raises NotKept."""
    place = path or paths.settings_file()
    paths.made(place.parent)
    atomic.write(place, plain_json.written(settings.model_dump(mode="json"), indent=1))

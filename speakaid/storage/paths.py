"""Where SpeakAid keeps its things: one home folder with everything below it.

The home is the user's own data folder, or what `SPEAKAID_HOME` names. Nothing is made by asking;
`made` makes a folder, for its owner only where the system knows such a thing.
"""

import os
from pathlib import Path

from speakaid.core.errors import NotKept, Reason

HOME_VARIABLE = "SPEAKAID_HOME"
OWNER_ONLY = 0o700


def home() -> Path:
    """The folder that holds everything else."""
    if chosen := os.environ.get(HOME_VARIABLE):
        return Path(chosen).absolute()
    from platformdirs import user_data_path

    return user_data_path("SpeakAid", appauthor=False)


def library() -> Path:
    """The talks."""
    return home() / "talks"


def shelf() -> Path:
    """The talks that were put in the bin; nothing is deleted for good."""
    return home() / "shelf"


def last_good() -> Path:
    """The last good copy of every talk, hidden inside the library so that it travels with it."""
    return library() / ".last-good"


def history() -> Path:
    """What each talk was before, hidden inside the library so that it travels with it."""
    return library() / ".history"


def people() -> Path:
    """Who came, what was promised and what was asked, as tables and texts that anybody reads."""
    return home() / "people"


def own_words() -> Path:
    """Which words of which talk this computer wrote: outside the library, which may be shared."""
    return home() / "own-words"


def typists() -> Path:
    """Who typed in which talk here: of this computer alone, so not in the library."""
    return home() / "typists"


def this_computer_file() -> Path:
    """What tells this computer from others that share its library."""
    return home() / "this-computer"


def settings_file() -> Path:
    """What the speaker chose."""
    return home() / "settings.json"


def last_room_file() -> Path:
    """Which screens there were when a talk was last prepared, and what was chosen."""
    return home() / "last-room.json"


def progress_file() -> Path:
    """The talk in progress."""
    return home() / "talk-in-progress.json"


def voices() -> Path:
    """Natural voices that the person put there."""
    return home() / "voices"


def cues() -> Path:
    """Cues for the ear, as sounds; made again whenever they are gone."""
    return home() / "cues"


def copies() -> Path:
    """Recordings while they are made or heard; each goes after it, and all when SpeakAid starts."""
    return home() / "copies"


def practice_record_file() -> Path:
    """What is kept of practising, if the speaker wishes it; not in the library, which is sent."""
    return home() / "practice-record.jsonl"


def sittings() -> Path:
    """The sittings of practice that were stopped for now, a file for each talk."""
    return home() / "practice-sittings"


def new_talk_file() -> Path:
    """The answers from which a new talk will be made."""
    return home() / "new-talk.json"


def made(folder: Path) -> Path:
    """The folder, made if need be; those above it too. Raises NotKept."""
    try:
        if not folder.is_dir():
            folder.parent.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
            folder.mkdir(mode=OWNER_ONLY, exist_ok=True)
    except PermissionError:
        raise NotKept(Reason.NOT_ALLOWED) from None
    except OSError:
        raise NotKept(Reason.NOT_WRITTEN) from None
    return folder

"""The hidden folders in the library in which lies what each talk was before."""

import contextlib
import os
import shutil
import time
from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.errors import NotKept
from speakaid.storage import atomic, paths
from speakaid.storage.fingerprints import unmistakable

_OF_ONE_PLACE = shutil.ignore_patterns("*.moves", "*.aside", f"{atomic.PREFIX}*")


def folder_of(deck: Deck) -> Path:
    """The folder of this talk; it need not be there."""
    return paths.history() / unmistakable(deck.id)


def copy_past(one: Path, other: Path) -> None:
    """Versions, removed cards and pictures of one talk for a copy of it, too. Raises NotKept.

    Nothing takes twice the room where files can have a second name: they are never written into.
    """
    try:
        shutil.copytree(one, other, ignore=_OF_ONE_PLACE, copy_function=_second_name)
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble


def delete(folder: Path) -> None:
    """All that was kept of one talk is gone. Raises NotKept."""
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble


def tidy(folder: Path) -> None:
    """Remove what a killed program left behind in the folder of a talk. Never raises."""
    for place in (folder, *map(folder.joinpath, ("media", "versions", "shelf"))):
        atomic.tidy(place, time.time())


def _second_name(one: str, other: str) -> None:
    with contextlib.suppress(OSError):
        os.link(one, other)
        return
    shutil.copy2(one, other)

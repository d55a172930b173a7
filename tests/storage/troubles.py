"""Disks that are full, and folders that cannot be written, for tests."""

import errno
import os
from pathlib import Path

import pytest


def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on nothing more can be written."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)


def blocked(folder: Path) -> None:
    """A file stands where the folder should be: nothing can be written there by anyone."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"a file where the folder should be")

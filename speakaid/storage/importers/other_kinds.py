"""Kinds of files that are not read, of which it can be said how to come to one that is."""

from pathlib import Path

from speakaid.core.errors import Reason

_REASONS = {
    Reason.OLD_WORD: (".doc", ".dot"),
    Reason.OLD_SLIDES: (".ppt", ".pps", ".pot"),
    Reason.OTHER_WRITER: (".pages", ".rtf", ".wpd", ".wps", ".fodt", ".sxw"),
    Reason.OTHER_SLIDES: (".key", ".odp", ".fodp", ".sxi"),
}
OTHER_SUFFIXES = tuple(suffix for suffixes in _REASONS.values() for suffix in suffixes)


def refusal(path: Path) -> Reason:
    """Why a file is not read whose name ends like none of those that are."""
    try:
        # Not only files: a document of Pages or Keynote may be a folder.
        path.stat()
    except (OSError, ValueError):
        return Reason.MISSING
    suffix = path.suffix.lower()
    found = (reason for reason, suffixes in _REASONS.items() if suffix in suffixes)
    return next(found, Reason.UNKNOWN_KIND)

"""The order of talks in a list: the newest first, those that cannot be read last."""

from speakaid.storage.library import GoodDeck, LibraryEntry


def newest_first(entry: LibraryEntry) -> tuple[int, float]:
    """What to sort by."""
    if isinstance(entry, GoodDeck):
        return 0, -entry.modified.timestamp()
    return 1, 0.0

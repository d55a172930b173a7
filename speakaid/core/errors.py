"""What can go wrong, as a tree. Storage raises these; only the screens turn them into words.

    SpeakAidError
    ├── DeckUnreadable          no talk could be read from the file
    │   ├── DeckDamaged         it was a talk once: broken, cut short or hostile
    │   └── DeckTooNew          made by a later version of the program
    ├── SourceUnreadable        a text that was to be imported could not be read
    └── NotKept                 something could not be written (a full disk, no permission)
        └── ChangedMeanwhile    somebody else wrote the file first

The text of an exception is for the log and never holds a word of a deck. `reason` is what the
screens choose their sentence by.
"""

from enum import StrEnum


class Reason(StrEnum):
    """Why a file could not be read or written."""

    MISSING = "missing"
    NOT_ALLOWED = "not_allowed"
    EMPTY = "empty"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TOO_NEW = "too_new"
    NOT_TEXT = "not_text"
    NOT_A_DECK = "not_a_deck"
    NOT_A_PICTURE = "not_a_picture"
    NOT_A_SOUND = "not_a_sound"
    UNKNOWN_KIND = "unknown_kind"
    OLD_WORD = "old_word"
    OLD_SLIDES = "old_slides"
    OTHER_WRITER = "other_writer"
    OTHER_SLIDES = "other_slides"
    ONLY_PICTURES = "only_pictures"
    LOCKED_BY_PASSWORD = "locked_by_password"
    DISK_FULL = "disk_full"
    NOT_WRITTEN = "not_written"


class SpeakAidError(Exception):
    """Root of everything SpeakAid raises by itself."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class DeckUnreadable(SpeakAidError):
    """The file holds no talk that can be read."""


class DeckDamaged(DeckUnreadable):
    """The file was a talk, and is broken."""


class DeckTooNew(DeckUnreadable):
    """The file was made by a later version of SpeakAid."""


class SourceUnreadable(SpeakAidError):
    """A document that was to become a deck could not be read."""


class NotKept(SpeakAidError):
    """Something could not be written; what was there before is still there."""


class ChangedMeanwhile(NotKept):
    """The file is not the one that was expected there; what stands there was left alone."""

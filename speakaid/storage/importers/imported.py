"""What an import gives: the deck, and what was made of the source, as findings.

A finding is a name and a number; the screens turn it into words. Nothing that was left out or
guessed goes without one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from speakaid.core.deck import Deck


class FindingKind(StrEnum):
    """What was made of a part of the source, or left out of it."""

    CARDS_MADE = "cards_made"
    TITLE_TAKEN = "title_taken"
    OPENING_IS_FIRST = "opening_is_first"
    CLOSING_IS_LAST = "closing_is_last"
    PARAGRAPHS_CUT = "paragraphs_cut"
    PARAGRAPHS_JOINED = "paragraphs_joined"
    WORDS_GO_ON = "words_go_on"
    LINES_JOINED = "lines_joined"
    BOLD_LINES_ARE_CARDS = "bold_lines_are_cards"
    TIMES_TAKEN = "times_taken"
    NOTES_TAKEN = "notes_taken"
    NOTES_ARE_WORDS = "notes_are_words"
    LINES_ARE_WORDS = "lines_are_words"
    PICTURES_TAKEN = "pictures_taken"
    LETTERS_MADE_HEADINGS = "letters_made_headings"
    INTRODUCTION_IS_NOTE = "introduction_is_note"
    HEAD_IS_NOTE = "head_is_note"
    LISTS_BECAME_LINES = "lists_became_lines"
    TABLES_BECAME_LINES = "tables_became_lines"
    DRAWINGS_BECAME_LINES = "drawings_became_lines"
    FOOTNOTES_MOVED = "footnotes_moved"
    TEXT_BOXES_TAKEN = "text_boxes_taken"
    CHANGES_ACCEPTED = "changes_accepted"
    COMMENTS_LEFT_OUT = "comments_left_out"
    HIDDEN_LEFT_OUT = "hidden_left_out"
    HEADERS_LEFT_OUT = "headers_left_out"
    CONTENTS_LEFT_OUT = "contents_left_out"
    PICTURES_LEFT_OUT = "pictures_left_out"
    PICTURES_TOO_LARGE = "pictures_too_large"
    SLIDES_LEFT_OUT = "slides_left_out"
    PARTS_LEFT_OUT = "parts_left_out"
    WORDS_PARTED = "words_parted"
    WORDS_REJOINED = "words_rejoined"
    SYMBOLS_UNKNOWN = "symbols_unknown"
    LETTERS_GUESSED = "letters_guessed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was made of the source, and how often."""

    kind: FindingKind
    number: int = 1


@dataclass(frozen=True, slots=True)
class Imported:
    """A new deck, and what the speaker should know of how it came about.

    `media` are the pictures that the deck names, as they are to be kept.
    """

    deck: Deck
    findings: tuple[Finding, ...] = ()
    media: Mapping[str, bytes] = field(default_factory=dict)

    def number(self, kind: FindingKind) -> int:
        """How often this was found."""
        return sum(finding.number for finding in self.findings if finding.kind is kind)


def findings(counted: dict[FindingKind, int]) -> tuple[Finding, ...]:
    """What was found at least once, in the order of `FindingKind`."""
    return tuple(Finding(kind, counted[kind]) for kind in FindingKind if counted.get(kind))

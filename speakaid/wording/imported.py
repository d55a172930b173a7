"""What was made of a text, in plain words; and the screen that says it."""

from collections.abc import Iterable

from speakaid.core.deck import Card, CardKind
from speakaid.i18n import N_, _, ngettext

TITLE = N_("What was made of your text")
KEEP, BACK = N_("This is my talk"), N_("Back")
NAME = N_("The name of your talk")
WORDS_AS_TYPED = N_(
    "Your words are as you wrote them. Nothing is kept until you press “This is my talk”."
)
KEY_WORDS, PICTURE = N_("Key words"), N_("A picture")
SHOW_REST = N_("Show all the cards")

_ONE_FORM = {
    "title_taken": N_("The title of your text became the name of your talk."),
    "opening_is_first": N_("The first card is your opening."),
    "closing_is_last": N_("The last card is your ending."),
    "bold_lines_are_cards": N_("Each line in bold begins a card."),
    "notes_taken": N_("Your notes are kept with their cards. They are not shown while you speak."),
    "notes_are_words": N_(
        "The notes below your slides are your words. The lines on the slides are key words."
    ),
    "letters_made_headings": N_("Lines in larger letters begin a card."),
    "introduction_is_note": N_("What stands before the first card is kept as a note."),
    "head_is_note": N_(
        "The lines about your text, at its top, are a note to the first card. "
        "They are not shown while you speak."
    ),
    "paragraphs_joined": N_(
        "Your text has more paragraphs than a talk can have cards. So neighbours stand together "
        "on one card. Every word is there."
    ),
    "words_go_on": N_("A text that is too long for one card goes on on the next one."),
    "lines_joined": N_("Lines that broke in mid-sentence were joined."),
    "times_taken": N_("The times beside your headings were taken over."),
    "changes_accepted": N_("Marked changes in your document were taken as accepted."),
    "words_rejoined": N_("Words that were parted at the end of a line are whole again."),
    "words_parted": N_(
        "Some words were parted at the end of a line. They kept their hyphen. Please read your "
        "words once."
    ),
    "letters_guessed": N_("Some letters may look strange. Please read your words once."),
    "symbols_unknown": N_("Some signs could not be read. Please read your words once."),
}  # fmt: skip


def said(kind: str, number: int) -> str:
    """One finding as a sentence; `kind` is its name, `number` how often."""
    if kind in _ONE_FORM:
        return _(_ONE_FORM[kind])
    return _counted(kind, number).format(n=number)


def summary(findings: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """All findings as sentences, in their order."""
    return tuple(said(kind, number) for kind, number in findings)


def part_of(card: Card) -> str:
    """What a card is in the talk; empty for a plain point."""
    return _(_PARTS.get(card.kind, ""))


_COUNTED = {
    "cards_made": (N_("It became {n} card."), N_("It became {n} cards.")),
    "paragraphs_cut": (
        N_("A long paragraph became several cards."),
        N_("{n} long paragraphs became several cards each."),
    ),
    "lists_became_lines": (N_("A list became lines."), N_("{n} lists became lines.")),
    "tables_became_lines": (N_("A table became lines."), N_("{n} tables became lines.")),
    "drawings_became_lines": (
        N_("The words in a drawing became lines."),
        N_("The words in {n} drawings became lines."),
    ),
    "footnotes_moved": (
        N_("A footnote stands at the end of its card."),
        N_("{n} footnotes stand at the end of their cards."),
    ),
    "text_boxes_taken": (
        N_("The words of a text box were taken."),
        N_("The words of {n} text boxes were taken."),
    ),
    "comments_left_out": (N_("1 comment was left out."), N_("{n} comments were left out.")),
    "hidden_left_out": (N_("Hidden words were left out."), N_("Hidden words were left out.")),
    "headers_left_out": (
        N_("What stands at the top and foot of each page was left out."),
        N_("What stands at the top and foot of each page was left out."),
    ),
    "contents_left_out": (
        N_("The table of contents was left out."),
        N_("{n} tables of contents were left out."),
    ),
    "lines_are_words": (
        N_("A slide has no notes. Its lines are your words there."),
        N_("{n} slides have no notes. Their lines are your words there."),
    ),
    "pictures_taken": (
        N_("A picture stands on its card."),
        N_("{n} pictures stand on their cards."),
    ),
    "pictures_too_large": (
        N_("A picture was too large and was left out."),
        N_("{n} pictures were too large and were left out."),
    ),
    "slides_left_out": (
        N_("A hidden slide was left out."),
        N_("{n} hidden slides were left out."),
    ),
    "pictures_left_out": (N_("A picture was left out."), N_("{n} pictures were left out.")),
    "parts_left_out": (
        N_("One part could not be read and was left out."),
        N_("{n} parts could not be read and were left out."),
    ),
}  # fmt: skip
_PARTS = {CardKind.OPENING: N_("Your opening"), CardKind.CLOSING: N_("Your ending")}


def _counted(kind: str, number: int) -> str:
    one, many = _COUNTED[kind]
    return ngettext(one, many, number)

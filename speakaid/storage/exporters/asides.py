"""What a talk says besides its scripts, as notes: paragraphs that begin with a label.

`importers.saved` reads them back. A paragraph that would look labelled by chance says its own label
first, so that no word of a speaker is taken for one of ours.
"""

from collections.abc import Iterator

from speakaid.core.deck import Card, CardKind, Deck, TrickyWord
from speakaid.i18n import _
from speakaid.storage import labels
from speakaid.storage.exporters import words
from speakaid.storage.exporters.headings import (
    heading_of,
    minutes_and_seconds,
    time_is_said,
    title_of,
)
from speakaid.storage.exporters.words import Lines
from speakaid.storage.importers import marks


def of_deck(deck: Deck) -> tuple[Lines, ...]:
    """What is to be known of the whole talk; at least our own sentence."""
    return ((_(labels.SIGNATURE),), *_of_deck(deck))


def of_card(card: Card, number: int) -> tuple[Lines, ...]:
    """What a card holds besides its name, its marks and its script."""
    return tuple(_of_card(card, number))


def _of_deck(deck: Deck) -> Iterator[Lines]:
    title = words.one_line(deck.title)
    if title_of(title) != title or labels.said(labels.UNNAMED, title):
        yield from _noted(labels.TITLE, title)
    yield from _noted(labels.AUDIENCE, deck.audience)
    yield from _noted(labels.DAY, deck.day.isoformat() if deck.day else "")
    yield from _noted(labels.SLOT, _time(deck.slot_seconds))
    for sentence in deck.holding_sentences:
        yield _noted_alone(labels.HOLDING, sentence)
    for sentence in deck.question_sentences:
        yield _noted_alone(labels.QUESTIONS, sentence)
    for field, label in labels.ORGANISER.items():
        yield from _noted(label, getattr(deck.organiser, field))


def _of_card(card: Card, number: int) -> Iterator[Lines]:
    name = words.one_line(card.point)
    if name and marks.heading(heading_of(card, number)).point != name:
        yield from _noted(labels.NAME, name)
    yield from _noted(labels.THIS_CARD, labels.BETWEEN.join(_about(card)))
    if not time_is_said(card):
        yield from _noted(labels.TIME, _time(card.planned_seconds))
    yield from _noted(labels.KEY_WORDS, card.key_words)
    yield from _noted(labels.PICTURE, card.picture_description)
    for tricky in card.tricky_words:
        yield tuple(_tricky(tricky))
    yield from _noted(labels.NOTES, card.notes)


def _about(card: Card) -> Iterator[str]:
    if card.kind is not CardKind.POINT:
        yield _(labels.KINDS[card.kind])
    if not words.one_line(card.point):
        yield _(labels.NO_NAME)
    if card.view in labels.VIEWS:
        yield _(labels.VIEWS[card.view])
    if card.pause_here:
        yield _(labels.PAUSE)


def _tricky(tricky: TrickyWord) -> Iterator[str]:
    yield from _within(labels.TRICKY, words.lines(tricky.word) or ("",))
    yield from _within(labels.MEANING, words.lines(tricky.meaning))
    yield from _within(labels.LETTERS, words.lines(tricky.letters))
    yield from _within(labels.SOUNDS, words.lines(tricky.sounds_like))


def _noted(label: str, text: str) -> Iterator[Lines]:
    """Each paragraph of the text; the first begins with the label."""
    for number, lines in enumerate(words.paragraphs(text)):
        begins = number == 0 or labels.labelled(lines[0]) is not None
        yield (_begun(label, lines[0]), *lines[1:]) if begins else lines


def _noted_alone(label: str, text: str) -> Lines:
    first, *others = words.lines(text) or ("",)
    return (_begun(label, first), *others)


def _within(label: str, lines: Lines) -> Iterator[str]:
    """Lines that stand together with others in one paragraph."""
    for number, line in enumerate(lines):
        begins = number == 0 or labels.labelled(line, labels.OF_TRICKY) is not None
        yield _begun(label, line) if begins else line


def _begun(label: str, line: str) -> str:
    return f"{_(label)}: {line}".strip()


def _time(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return minutes_and_seconds(seconds) if seconds.is_integer() else f"{seconds!r} s"

"""A document that SpeakAid saved becomes the talk that it was: its notes are read back.

`exporters.asides` writes them. What cannot be understood stays a note, so that no word is lost.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from speakaid.core.deck import CardKind, Deck, View
from speakaid.storage import labels
from speakaid.storage.importers.imported import FindingKind

_GAP = "\n\n"
_MINUTES = re.compile(r"(\d{1,4}):([0-5]\d)", re.ASCII)
_SECONDS = re.compile(r"(\d[\d.e-]{0,30}) s", re.ASCII)
_NOT_SO = (
    FindingKind.OPENING_IS_FIRST,
    FindingKind.CLOSING_IS_LAST,
    FindingKind.NOTES_TAKEN,
    FindingKind.INTRODUCTION_IS_NOTE,
)
_TEXTS_OF_DECK = {labels.TITLE: "title", labels.AUDIENCE: "audience", labels.DAY: "day"}
_TEXTS_OF_CARD = {
    labels.NAME: "point",
    labels.KEY_WORDS: "key_words",
    labels.PICTURE: "picture_description",
    labels.NOTES: "notes",
}
_TEXTS_OF_TRICKY = {
    labels.TRICKY: "word",
    labels.MEANING: "meaning",
    labels.LETTERS: "letters",
    labels.SOUNDS: "sounds_like",
}
_ORGANISER = {label: field for field, label in labels.ORGANISER.items()}

Aside = tuple[str, str]
"""A label, and what is said under it."""


def as_saved(deck: Deck, counted: Counter[FindingKind]) -> Deck:
    """The talk that was saved; any other deck as it is."""
    first = deck.cards[0].notes
    signature, _, rest = first.partition(_GAP)
    if not labels.said(labels.SIGNATURE, signature):
        return deck
    asides = [list(_asides(card.notes)) for card in deck.cards]
    asides[0] = list(_asides(rest))
    of_deck = [aside for aside in asides[0] if aside[0] in labels.OF_DECK]
    try:
        saved = Deck.model_validate(_deck_values(deck, of_deck, asides))
    except ValueError:
        # Somebody has changed our notes: all of them stay as they are.
        return deck
    for kind in _NOT_SO:
        del counted[kind]
    return saved


def _asides(notes: str) -> Iterator[Aside]:
    """Each note with its label. A paragraph without one goes on with the note before it."""
    label, texts = labels.NOTES, list[str]()
    for paragraph in filter(None, notes.split(_GAP)):
        first, *others = paragraph.split("\n")
        found = labels.labelled(first)
        if found is not None and (found[0] != label or label in labels.EACH_BY_ITSELF):
            yield from _joined(label, texts)
            label, texts = found[0], []
        texts.append("\n".join([first if found is None else found[1], *others]))
    yield from _joined(label, texts)


def _joined(label: str, texts: list[str]) -> Iterator[Aside]:
    if texts:
        yield label, _GAP.join(texts)


def _deck_values(deck: Deck, asides: list[Aside], of_cards: list[list[Aside]]) -> dict[str, Any]:
    values: dict[str, Any] = {"title": deck.title, "organiser": {}}
    if labels.said(labels.UNNAMED, deck.title):
        values["title"] = ""
    for label, text in asides:
        if label in _TEXTS_OF_DECK:
            values[_TEXTS_OF_DECK[label]] = text
        elif label in _ORGANISER:
            values["organiser"][_ORGANISER[label]] = text
        elif label == labels.SLOT:
            values["slot_seconds"] = _time(text)
    values["holding_sentences"] = _all(labels.HOLDING, asides)
    values["question_sentences"] = _all(labels.QUESTIONS, asides)
    cards = zip(deck.cards, of_cards, strict=True)
    values["cards"] = tuple(_card_values(card.model_dump(), found) for card, found in cards)
    return values


def _card_values(values: dict[str, Any], asides: Iterable[Aside]) -> dict[str, Any]:
    values |= {"kind": CardKind.POINT, "notes": "", "tricky_words": []}
    for label, text in asides:
        if label in _TEXTS_OF_CARD:
            values[_TEXTS_OF_CARD[label]] = text
        elif label == labels.TIME:
            values["planned_seconds"] = _time(text)
        elif label == labels.TRICKY:
            values["tricky_words"].append(_tricky_values(text))
        elif label == labels.THIS_CARD:
            values |= _about(text)
    return values


def _about(text: str) -> dict[str, Any]:
    """What the line about a card says. Raises ValueError for what we did not write."""
    said: dict[str, Any] = {}
    for words in text.split(labels.BETWEEN):
        kind = next((kind for kind, name in labels.KINDS.items() if labels.said(name, words)), None)
        view = next((view for view, name in labels.VIEWS.items() if labels.said(name, words)), None)
        if isinstance(kind, CardKind):
            said["kind"] = kind
        elif isinstance(view, View):
            said["view"] = view
        elif labels.said(labels.NO_NAME, words):
            said["point"] = ""
        elif labels.said(labels.PAUSE, words):
            said["pause_here"] = True
        else:
            raise ValueError("not one of our words")
    return said


def _tricky_values(text: str) -> dict[str, str]:
    word, *others = text.split("\n")
    label, values = labels.TRICKY, {"word": [word]}
    for line in others:
        found = labels.labelled(line, labels.OF_TRICKY)
        label, words = (label, line) if found is None else found
        values.setdefault(_TEXTS_OF_TRICKY[label], []).append(words)
    return {field: "\n".join(lines) for field, lines in values.items()}


def _all(label: str, asides: Iterable[Aside]) -> tuple[str, ...]:
    return tuple(text for found, text in asides if found == label)


def _time(text: str) -> float:
    """Seconds. Raises ValueError."""
    if minutes := _MINUTES.fullmatch(text):
        return 60.0 * int(minutes[1]) + int(minutes[2])
    if seconds := _SECONDS.fullmatch(text):
        return float(seconds[1])
    raise ValueError("no time")

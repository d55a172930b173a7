"""The cards in large print: one face after another, as many on a page as are wanted.

A card takes the largest letters with which it fits on one face. Where even the smallest are too
large for that, it goes on on further faces; no word is left out, and none is set smaller.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice, repeat

from PySide6.QtGui import QImage

from speakaid.core.deck import Card, View
from speakaid.core.sentences import sentences_of
from speakaid.core.talk import Talk
from speakaid.core.tricky import tricky_places
from speakaid.core.words import first_words_count, words_of
from speakaid.i18n import _
from speakaid.ui.paper.faces import Face, Frame, moved
from speakaid.ui.paper.formats import cuts, places
from speakaid.ui.paper.lettering import BOLD, Mark, Style
from speakaid.ui.paper.pictures import picture_of
from speakaid.ui.paper.pouring import Block, Page, pour
from speakaid.ui.paper.sheet import Item, Sheet
from speakaid.ui.paper.signs import SignKind
from speakaid.ui.paper.source import Source, Wanted
from speakaid.wording import paper as say

SIZES = {1: (28, 32, 36, 40, 44), 2: (20, 23, 26, 30), 4: (16, 18, 20, 22)}
"""Points for 1, 2 and 4 cards a page. Nothing on a card is smaller than the first."""
PICTURE_SHARE = 0.42
"""How much of a face a picture may take, so that its words stand beneath it."""


def card_sheets(source: Source, wanted: Wanted) -> Iterator[Sheet]:
    """The pages with all the cards, in the order of the talk."""
    found = _faces(source, wanted)
    spots = places(wanted.paper, wanted.cards_a_page)
    first = spots[0]
    while here := tuple(islice(found, len(spots))):
        items = [
            moved(item, spot.x - first.x, spot.y - first.y)
            for spot, face in zip(spots, here, strict=False)
            for item in face
        ]
        yield Sheet(wanted.paper, tuple(items), cuts(wanted.paper, wanted.cards_a_page))


def _faces(source: Source, wanted: Wanted) -> Iterator[tuple[Item, ...]]:
    sizes = SIZES[wanted.cards_a_page]
    place = places(wanted.paper, wanted.cards_a_page)[0]
    face = Face(place, Style(source.letters, sizes[0]))
    for card, frame in _framed(source.talk):
        pages = _pages(card, source, sizes, face, frame)
        for count, items in enumerate(pages, start=1):
            here = frame if count == 1 else _further(frame, count)
            yield face.drawn(items, here if count == len(pages) else _going_on(here))


def _further(frame: Frame, page: int) -> Frame:
    """The sign still says what the card is; its name says which one goes on here."""
    return replace(frame, mark=say.further_page(frame.name or frame.mark, page))


def _going_on(frame: Frame) -> Frame:
    return replace(frame, foot=_(say.CARD_GOES_ON))


def _framed(talk: Talk) -> Iterator[tuple[Card, Frame]]:
    """Each card, with what stands round it."""
    count = len(talk.cards)
    for number, card in enumerate(talk.cards, start=1):
        mark, sign = mark_of(card, is_first=number == 1, is_last=number == count)
        after = None if number == count else talk.cards[number]
        foot = _(say.LAST_CARD) if after is None else say.after_this(_first_words(after))
        yield card, Frame(mark, sign, say.number(number, count), foot, say.short_name(card))


def _pages(
    card: Card, source: Source, sizes: tuple[int, ...], face: Face, frame: Frame
) -> list[Page]:
    """A card on one page in the largest letters that fit, else on several in the smallest."""
    picture = picture_of(source.media.get(card.picture or "")) if _has_picture(card) else None
    floor = Style(source.letters, sizes[0])
    alone = face.room(frame)
    best: list[Page] = []
    for points in sizes:
        blocks = _blocks(card, Style(source.letters, points), floor, picture, alone.height)
        pages = list(islice(pour(blocks, repeat(alone)), 2))
        if len(pages) > 1:
            break
        best = pages
    if best:
        return best
    further = _further(frame, 99)
    rooms = chain(
        [face.room(frame, _going_on(frame))], repeat(face.room(further, _going_on(further)))
    )
    return list(pour(_blocks(card, floor, floor, picture, alone.height), rooms))


def _blocks(
    card: Card, style: Style, floor: Style, picture: QImage | None, high: float
) -> Iterator[Block]:
    bold = Style(style.letters, max(floor.points, style.points * 0.85), BOLD, 1.2)
    gap = style.points * 0.45
    shown = card.shown
    if card.point.strip() and card.point.strip() != shown.strip():
        yield Block(bold, " ".join(card.point.split()), keeps=gap + style.line)
    if picture is not None:
        yield Block(style, gap=gap, picture=picture, picture_height=high * PICTURE_SHARE)
    elif _has_picture(card) and card.picture_description.strip():
        yield Block(floor, " ".join(card.picture_description.split()), gap)
    yield from _sentences(shown, card, style)
    for word in card.tricky_words:
        if told := say.help_with(word):
            length = len(word.word.strip())
            yield Block(floor, told, gap, marks=(Mark(0, length),))


def _sentences(text: str, card: Card, style: Style) -> Iterator[Block]:
    """Each sentence begins a line; the first words are bold, tricky words underlined."""
    words = words_of(text)
    tricky = tricky_places([word.text for word in words], card.tricky_words)
    heavy = first_words_count(words)
    for sentence in sentences_of(text):
        marks: list[Mark] = []
        start = 0
        for place, word in enumerate(sentence.words, start=sentence.first_word):
            if place in tricky:
                marks.append(Mark(start, len(word)))
            start += len(word) + 1
        if sentence.first_word == 0:
            first = " ".join(sentence.words[:heavy])
            marks.insert(0, Mark(0, len(first), underlined=False))
        yield Block(style, sentence.text, style.points * 0.45, marks=tuple(marks))


def _has_picture(card: Card) -> bool:
    return card.view is View.PICTURE and bool(card.picture)


def mark_of(card: Card, *, is_first: bool, is_last: bool) -> tuple[str, SignKind | None]:
    """What the card is, in words and as a sign."""
    if is_first:
        return _(say.OPENING), SignKind.OPENING
    if is_last:
        return _(say.ENDING), SignKind.ENDING
    if card.must_say:
        return _(say.MUST_SAY), SignKind.MUST_SAY
    return (_(say.LEAVE_OUT), SignKind.LEAVE_OUT) if card.may_be_left_out else ("", None)


def _first_words(card: Card) -> str:
    words = words_of(card.shown)
    return " ".join(word.text for word in words[: first_words_count(words)]) or _(say.NO_WORDS)

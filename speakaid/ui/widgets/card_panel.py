"""One card to be read: its words as they are, its key words, its picture."""

from collections.abc import Callable

from speakaid.core.deck import Card
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.small_picture import SmallPicture, image_of
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import imported as say

Media = Callable[[str], bytes]
"""The bytes of a picture by its name; none where it cannot be read."""


def no_media(_name: str) -> bytes:
    """For a talk without pictures."""
    return b""


def card_panel(card: Card, media: Media) -> Panel:
    """One card: its point, and its words as they are."""
    panel = Panel(gap=0.2)
    part = say.part_of(card)
    if part and part.casefold() != card.point.casefold():
        panel.column.addWidget(BodyText(part, Rank.SOFT))
    if card.point:
        panel.column.addWidget(BodyText(card.point, Rank.PART))
    if card.script:
        panel.column.addWidget(BodyText(card.script))
    if card.key_words:
        panel.column.addWidget(BodyText(_(say.KEY_WORDS), Rank.SOFT))
        panel.column.addWidget(BodyText(card.key_words))
    _add_picture(panel, card, media)
    panel.let_all_be_read()
    return panel


def _add_picture(panel: Panel, card: Card, media: Media) -> None:
    image = image_of(media(card.picture) if card.picture else b"")
    if image is None:
        return
    words = card.picture_description or _(say.PICTURE)
    line = air.row_in(panel.column, 0.8)
    line.addWidget(SmallPicture(image, words))
    line.addWidget(BodyText(words, Rank.SOFT), 1)

"""Which words of a page the speaker wants help with."""

from speakaid.core.deck import Card
from speakaid.core.tricky import tricky_places
from speakaid.ui.stage.lettering import text_of
from speakaid.ui.stage.page_setting import SetPage


def tricky_in(page: SetPage, card: Card) -> frozenset[int]:
    """The numbers of the page's words that are tricky, counted from 0."""
    return tricky_places(_words(page), card.tricky_words) if card.tricky_words else frozenset()


def _words(page: SetPage) -> list[str]:
    """The words by their number; a word broken into pieces is put together again."""
    words: dict[int, str] = {}
    for line in page.lines:
        for number, word in enumerate(text_of(line.runs).split(" "), start=line.first):
            words[number] = words.get(number, "") + word
    return [words[number] for number in sorted(words)]

"""Which words of a page the speaker wants help with."""

from speakaid.core.deck import Card
from speakaid.ui.stage.lettering import text_of
from speakaid.ui.stage.page_setting import SetPage

_MARKS = ".,;:!?…\"'“”‘’()[]»«"


def tricky_in(page: SetPage, card: Card) -> frozenset[int]:
    """The numbers of the page's words that are tricky, counted from 0."""
    if not card.tricky_words:
        return frozenset()
    words = _words(page)
    wanted = [tuple(_bare(word) for word in t.word.split()) for t in card.tricky_words]
    return frozenset(
        number
        for phrase in wanted
        if phrase
        for start in range(len(words) - len(phrase) + 1)
        if tuple(words[start : start + len(phrase)]) == phrase
        for number in range(start, start + len(phrase))
    )


def _words(page: SetPage) -> list[str]:
    """Bare words by their number; a word broken into pieces is put together again."""
    words: dict[int, str] = {}
    for line in page.lines:
        for number, word in enumerate(text_of(line.runs).split(" "), start=line.first):
            words[number] = words.get(number, "") + word
    return [_bare(words[number]) for number in sorted(words)]


def _bare(word: str) -> str:
    return word.strip(_MARKS).casefold()

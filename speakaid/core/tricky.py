"""Where a word that the speaker wants help with stands in a text: as whole words, in any case."""

from unicodedata import normalize

_AROUND = ".,;:!?…\"'“”‘’«»()[]{}–—-"


def stands_in(word: str, text: str) -> bool:
    """Whether a word, or a few beside each other, stand in a text as they are spoken."""
    wanted = bare(word)
    return bool(wanted.strip()) and wanted in bare(text)


def bare(text: str) -> str:
    """Words between single spaces, without case and without what stands around them."""
    words = (word.strip(_AROUND).casefold() for word in normalize("NFC", text).split())
    return " " + " ".join(word for word in words if word) + " "

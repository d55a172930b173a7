"""Qt counts letters in halves of UTF-16, in which an emoji is two; Python counts whole ones."""


def halves(text: str) -> int:
    """How many of them a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters(text: str, count: int) -> int:
    """How many letters of a text stand in so many halves of it."""
    raw = text.encode("utf-16-le", "surrogatepass")[: 2 * count]
    return len(raw.decode("utf-16-le", "ignore"))

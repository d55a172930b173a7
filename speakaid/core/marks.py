"""A mark: some letters that stand for a text, from which nobody reads it."""

from hashlib import sha256

USUAL = 16
"""Hexadecimal digits: none of all talks ever made will share them by chance."""


def mark_of(text: str, digits: int = USUAL) -> str:
    """So many hexadecimal digits that stand for this text."""
    return bytes_mark(text.encode("utf-8", "surrogatepass"), digits)


def bytes_mark(content: bytes, digits: int = USUAL) -> str:
    """The same for bytes."""
    return sha256(content).hexdigest()[:digits]

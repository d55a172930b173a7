"""A mark: some letters that stand for a text, from which nobody reads it."""

from hashlib import sha256

USUAL = 16
"""Hexadecimal digits: no two texts of one speaker will share them by chance."""


def mark_of(text: str, digits: int = USUAL) -> str:
    """So many hexadecimal digits that stand for this text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:digits]

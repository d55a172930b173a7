"""The name of a point inside a sentence of ours."""

from speakaid.i18n import _

MOST_PLAIN = 3
"""Words. A longer name reads like a sentence of its own, so it stands in quotes."""


_JOINERS = "\u200c\u200d"
"""Without them some names are other names."""


def shortened(name: str, most: int) -> str:
    """The beginning of a name that is longer than so many letters, without what is no letter.

    A file may name somebody with ends of lines, or with signs that turn our sentence around.
    """
    seen = (letter if letter.isprintable() or letter in _JOINERS else " " for letter in name)
    plain = " ".join("".join(seen).split())
    return plain if len(plain) <= most else f"{plain[:most].rstrip()}…"


def named(point: str) -> str:
    """A point, as it stands in a sentence: The choir; “I was told my diagnosis”."""
    if len(point.split()) <= MOST_PLAIN:
        return point
    return _("“{words}”").format(words=point)

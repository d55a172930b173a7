"""The name of a point inside a sentence of ours."""

from speakaid.i18n import _

MOST_PLAIN = 3
"""Words. A longer name reads like a sentence of its own, so it stands in quotes."""


def shortened(name: str, most: int) -> str:
    """The beginning of a name that is longer than so many letters."""
    return name if len(name) <= most else f"{name[:most].rstrip()}…"


def named(point: str) -> str:
    """A point, as it stands in a sentence: The choir; “I was told my diagnosis”."""
    if len(point.split()) <= MOST_PLAIN:
        return point
    return _("“{words}”").format(words=point)

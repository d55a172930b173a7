"""Times on a beat of 1/1024 s: so that "2 s after" is 2 s, whatever the decimals were.

A fraction of two can be added and taken away without a rest; 8.2 - 6.2 is a little less than 2.
"""

BEATS = 1024
LONGEST = 1e12
"""Seconds from which on there are no finer times than a beat."""


def on_beat(at: float) -> float:
    """The beat nearest to a time; a time beyond all measure stays what it is."""
    return round(at * BEATS) / BEATS if abs(at) < LONGEST else at

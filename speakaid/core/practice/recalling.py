"""Recall: a line is asked for after 30 s, then after 1, 2, 4 and 8 minutes of other work.

Spaced retrieval, as it is practised with people with dementia (Brush and Camp 1998). A sitting
takes the next two intervals of a line, the following one goes on from there; a miss shows the line
and goes one interval back.
"""

from dataclasses import dataclass, replace

INTERVALS = (30.0, 60.0, 120.0, 240.0, 480.0)
"""Seconds."""
A_SITTING = 2
"""So many intervals of a line in one sitting."""
MOST_ASKED = 4
"""So often a line is asked for in one sitting, whatever comes."""


@dataclass(frozen=True, slots=True)
class Recall:
    """One line in one sitting. `interval` is the place of the next one; `due` when it ends.

    `due` is None before the line was shown, and once nothing more is asked.
    """

    item: str
    interval: int = 0
    due: float | None = None
    had: int = 0
    asked: int = 0

    @property
    def is_done(self) -> bool:
        """Whether this sitting asks for it no more."""
        return self.had >= A_SITTING or self.asked >= MOST_ASKED


def begin(item: str, interval: int = 0) -> Recall:
    """A line that comes into a sitting; who had all intervals takes the last two again."""
    return Recall(item, max(0, min(interval, len(INTERVALS) - A_SITTING)))


def seen(recall: Recall, at: float) -> Recall:
    """The line was shown: its interval begins."""
    if recall.is_done:
        return replace(recall, due=None)
    return replace(recall, due=at + INTERVALS[recall.interval])


def had(recall: Recall, at: float) -> Recall:
    """It came by itself: the next interval."""
    further = replace(recall, had=recall.had + 1, asked=recall.asked + 1)
    return seen(replace(further, interval=recall.interval + 1), at)


def missed(recall: Recall) -> Recall:
    """It did not come, and the line is shown: one interval back."""
    return replace(recall, interval=max(0, recall.interval - 1), asked=recall.asked + 1, due=None)

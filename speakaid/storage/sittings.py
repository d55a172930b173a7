"""Which time it surely is: a clock that is wrong for a day may not delete what was kept.

Beside what a talk was before stands when it was last worked on. Only what was old already at such a
time, a day or more ago by the clock of now, may go: a clock that jumped says nothing by itself.
"""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import AwareDatetime, Field

from speakaid.core.deck import Value
from speakaid.core.errors import SpeakAidError
from speakaid.storage import atomic, paths, reading

NAME = "sittings.json"
APART = timedelta(days=1)
_MOST = 2
_MOST_BYTES = 1_000


class _File(Value):
    """What stands in the file: the last times, each a day or more after the one before."""

    times: Annotated[tuple[AwareDatetime, ...], Field(max_length=_MOST)] = ()


def note_sitting(folder: Path, now: datetime) -> None:
    """The talk is worked on at this time. Raises NotKept."""
    times = _before(folder, now)
    if not times or now - times[-1] >= APART:
        content = _File(times=(*times, now)[-_MOST:]).model_dump_json().encode()
        atomic.write(paths.made(folder) / NAME, content)


def sure_time(folder: Path, now: datetime) -> datetime | None:
    """The last time that is sure; None while there is none. Never raises."""
    sure = [time for time in _before(folder, now) if now - time >= APART]
    return sure[-1] if sure else None


def _before(folder: Path, now: datetime) -> tuple[datetime, ...]:
    """The times that were noted; one that is still to come was of a wrong clock."""
    try:
        content = reading.whole(folder / NAME, _MOST_BYTES, SpeakAidError)
        times = _File.model_validate_json(content).times
    except (SpeakAidError, ValueError):
        return ()
    return tuple(time for time in times if time <= now)

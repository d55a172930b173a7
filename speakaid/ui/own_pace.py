"""How fast the speaker speaks, from what they chose and, if they keep it, from run-throughs."""

from speakaid.core.settings import Settings
from speakaid.core.talk import Pace


def pace_of(settings: Settings) -> Pace:
    """The pace with which every screen reckons."""
    if not settings.practice_history:
        return Pace(settings.words_a_minute)
    # Not everybody keeps it, and the start is to be quick for all others.
    from speakaid.storage.practice_record import runs_here

    return Pace(settings.words_a_minute, runs_here())

"""How the speaker likes to practise, from what they chose once."""

from speakaid.core.practice.helping import HelpChoice
from speakaid.core.practice.work import Choice
from speakaid.core.settings import Settings


def choice_of(settings: Settings) -> Choice:
    """The length of a sitting, the help, and the pace."""
    waits = tuple(map(float, sorted(settings.practice_waits)))
    comes = waits if settings.practice_help_comes else ()
    return Choice(
        sitting=settings.practice_minutes * 60.0 or None,
        help=HelpChoice(settings.practice_order, comes, by_ear=settings.voice),
        pace=settings.words_a_minute,
    )

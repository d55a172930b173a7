"""The screen that was chosen, and how many dots it has in a centimetre."""

from PySide6.QtCore import QSize

from speakaid.ui.before.facts import Facts, Preparation, ScreenFact

USUAL = ScreenFact("", QSize(1920, 1080), 38.0)


def chosen_screen(facts: Facts, preparation: Preparation) -> ScreenFact:
    """The screen for the words; the one with this window if the name is not known."""
    named = (screen for screen in facts.screens if screen.name == preparation.screen)
    here = facts.screens[facts.here] if facts.here < len(facts.screens) else USUAL
    return next(named, here)


def dots_per_cm(facts: Facts, preparation: Preparation) -> float:
    """As matched with a bank card, else as the screen says."""
    return preparation.settings.dots_per_cm or chosen_screen(facts, preparation).dots_per_cm


def stage_letters(facts: Facts, preparation: Preparation) -> float:
    """The height of the stage's letters, in pixels."""
    return facts.letters_for(preparation.settings, dots_per_cm(facts, preparation))


def is_enough(facts: Facts, preparation: Preparation) -> bool:
    """Whether at least 3 lines of 16 characters stand on the stage (R3)."""
    screen = chosen_screen(facts, preparation)
    dots = dots_per_cm(facts, preparation)
    return facts.measure_for(screen.size, preparation.settings, dots).is_enough

"""States of *Looking back*, for the tour and for the tests."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import ItemKind
from speakaid.core.practice.looking_back import Fact, FactKind, Run
from speakaid.ui.practise.look_back_screen import LookBackScreen
from speakaid.ui.practise.table_screen import TableScreen

_TITLE = "Support from day one"
_DAY = date(2026, 11, 26)
_SLOT = 600.0
_FACTS = (
    Fact(FactKind.WITHOUT_HELP, ItemKind.OPENING, "Opening"),
    Fact(FactKind.BY_ITSELF, ItemKind.WORD, "diagnosis"),
    Fact(FactKind.FROM_ITS_NAME, ItemKind.STORY, "The bus story"),
    Fact(FactKind.HELPED_BY, ItemKind.WORD, "prosopagnosia", HelpKind.LETTERS),
)
_MORE = (
    Fact(FactKind.WITHOUT_HELP, ItemKind.CLOSING, "Ending"),
    Fact(FactKind.WITHOUT_HELP, ItemKind.MUST_SAY, "Nothing about us without us"),
    Fact(FactKind.FROM_LETTERS, ItemKind.POINT, "Where would you like to be? " * 9),
    Fact(FactKind.HELPED_BY, ItemKind.WORD, "leaflet", HelpKind.MEANING),
    Fact(FactKind.HELPED_BY, ItemKind.WORD, "audition", HelpKind.PICTURE),
    Fact(FactKind.HELPED_BY, ItemKind.WORD, "صباح الخير", HelpKind.SOUND),
)
_TIMES = (700, 655, 640, 590, 610, 560)


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "look-back-nothing", lambda: _back((), (), has_table=False)
    yield "look-back-nothing-but-a-table", lambda: _back((), ())
    yield "look-back", lambda: _back(_FACTS[:3], _runs(540))
    yield "look-back-words-alone", lambda: _back(_FACTS, ())
    yield "look-back-runs-alone", lambda: _back((), _runs(*_TIMES), slot=None)
    yield "look-back-many", lambda: _back(_FACTS + _MORE, _runs(*_TIMES))
    yield "look-back-table", TableScreen
    yield "runs-one", lambda: _picture(_runs(545))
    yield "runs", lambda: _picture(_runs(*_TIMES))
    yield "runs-many", lambda: _picture(_runs(*(_TIMES * 5)))
    yield "runs-no-slot", lambda: _picture(_runs(*_TIMES), None)
    yield "runs-slot-of-3", lambda: _picture(_runs(20, 150, 200, 7200), 180)
    yield "runs-slot-of-90", lambda: _picture(_runs(4000, 300, 5000, 5390), 5400)
    yield "runs-short", lambda: _picture(_runs(5, 20, 50), None)


def _runs(*seconds: float) -> tuple[Run, ...]:
    """One every three days, the last of them on a day of November."""
    days = [_DAY - timedelta(days=3 * back) for back in range(len(seconds))][::-1]
    return tuple(map(Run, days, seconds))


def _back(
    facts: tuple[Fact, ...],
    runs: tuple[Run, ...],
    *,
    slot: float | None = _SLOT,
    has_table: bool = True,
) -> LookBackScreen:
    screen = LookBackScreen()
    screen.show_back(facts, runs, slot, _TITLE, has_table=has_table)
    return screen


def _picture(runs: tuple[Run, ...], slot: float | None = _SLOT) -> QWidget:
    # Looked for only when it is wanted, as in the program.
    from speakaid.ui.practise.runs_screen import RunsScreen

    screen = RunsScreen()
    screen.show_runs(runs, slot)
    return screen

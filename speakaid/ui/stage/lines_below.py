"""The one calm line under the page, and the words beside the buttons: which ones, and why."""

from speakaid.core.deck import CardKind
from speakaid.core.display import Display, Notice, Phase, TimeWords
from speakaid.i18n import _
from speakaid.ui.stage import words
from speakaid.ui.stage.lettering import PLAIN, STRONG, Run, Runs
from speakaid.wording import stage as wording

_TO_THE_ENDING = (
    TimeWords.START_ENDING,
    TimeWords.GO_TO_ENDING,
    TimeWords.LAST_MINUTE,
    TimeWords.STOP_HERE,
)


def line_words(display: Display, *, lost: bool = False) -> str:
    """The line under the page, "" without one. While help is open nothing stands there."""
    if lost:
        return _(wording.KEYS_LOST)
    if display.help is not None or display.phase in (Phase.PAUSED, Phase.FINISHED):
        return ""
    if offers_done(display):
        # "You can stop here" stands beside the buttons, where "After this" was.
        return ""
    found = (wording.notice_words(display), wording.prompt_words(display), _first_line(display))
    return next((line for line in found if line), "") or _not_yet_own(display)


def after_runs(display: Display, *, more_help: bool = False, answer: str = "") -> Runs:
    """The words beside the buttons: where Next leads; in Pause what came of the last press."""
    if display.phase is Phase.PAUSED:
        return (Run(answer or _(_in_pause(display))),)
    if more_help:
        return (Run(_(words.MORE_HELP)),)
    label = _after_label(display)
    if display.help is not None or display.after is None:
        return (Run(label),)
    return Run(f"{label} ", PLAIN), Run(wording.after_words(display.after), STRONG)


def shorter_runs(display: Display) -> Runs:
    """The same in fewer words, for where the room is short; () where there are none."""
    return (Run(_(words.HELP_IN_SHORT)),) if display.help is not None else ()


def stop_words(display: Display) -> str:
    """That the speaker can stop, once the last words were said; "" before."""
    return wording.after_label(display) if offers_done(display) else ""


def offers_done(display: Display) -> bool:
    """Whether the talk can be called done on the stage itself (R26)."""
    speaking = display.phase in (Phase.READY, Phase.SPEAKING) and display.help is None
    return speaking and display.notice is Notice.STOP_HERE


def calls_for_ending(display: Display) -> bool:
    """Whether nothing is left but to go to the ending (R16)."""
    in_closing = display.card.kind is CardKind.CLOSING
    return display.time_words in _TO_THE_ENDING and not in_closing


def needs_line(display: Display, *, lost: bool = False) -> bool:
    """Whether the room of the line is kept free of the page.

    On the last page it is before anything stands there: a press there changes nothing but the
    words, so what comes then must not move the page.
    """
    return bool(line_words(display, lost=lost)) or display.after is None


def _in_pause(display: Display) -> str:
    if display.list:
        return words.NEXT_MOVES
    if display.notice is Notice.STOP_HERE and not display.questions:
        # A clicker cannot press the button; the list it can open.
        return words.BACK_FOR_LIST
    waits = display.time_words is TimeWords.NOT_STARTED
    return words.CLOCK_WAITS if waits else words.CLOCK_GOES_ON


def _after_label(display: Display) -> str:
    if display.after is not None and display.help is None:
        ending = display.after.is_ending and not display.after.same_card
        return _(wording.AFTER_THIS_ENDING if ending else wording.AFTER_THIS)
    return wording.after_label(display)


def _first_line(display: Display) -> str:
    """Before the first Next: what to do."""
    opening = display.phase is Phase.READY and display.page_number == 0
    return _(wording.PRESS_NEXT) if opening and display.after is not None else ""


def _not_yet_own(display: Display) -> str:
    is_closing = display.card.kind is CardKind.CLOSING
    return _(wording.NOT_YET_YOURS) if is_closing and not display.own_words else ""

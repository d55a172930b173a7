"""Every sentence of the screen before a sitting: what is planned, and the ways by themselves."""

from speakaid.core.practice.items import Way
from speakaid.core.practice.plan import DayPlan, Part
from speakaid.core.talk import Talk
from speakaid.i18n import N_, _
from speakaid.wording.home import title_of
from speakaid.wording.practise import WAYS as NAMES
from speakaid.wording.practise import things_to_do
from speakaid.wording.when import day_words

BACK = N_("Your talks")
START = N_("Start")
DONE_TODAY = N_("You have practised today.")
GO_ON, ANEW = N_("Go on where I stopped"), N_("Start with today’s plan")
WHEN = N_("When is my talk?")
LIKES, LOOK_BACK = N_("How I like it"), N_("Looking back")
IF_YOU_LIKE = N_("If you would like to practise all the same:")
NEW_TO_YOU = N_("Is the talk new to you? Then this helps too:")
WAYS = N_("Or choose for yourself:")
_NO_WORDS = N_("There are no words in this talk yet.")
_NO_HARD_WORDS = N_("None yet. You choose them in “Change the words”.")


def practise(title: str) -> str:
    """The heading."""
    return _("Practise “{title}”").format(title=title_of(title))


def not_now(way: Way) -> str:
    """Why a way has nothing to practise."""
    return _(_NO_HARD_WORDS if way is Way.WORDS else _NO_WORDS)


def rest_words(plan: DayPlan) -> str:
    """That today is a day of rest, and when it goes on; nothing on a day of the plan."""
    if plan.is_planned or plan.next_day is None or not plan.parts:
        return ""
    if (plan.next_day - plan.today).days == 1:
        return _("Nothing is planned for today. It goes on tomorrow.")
    return _("Nothing is planned for today. The next day is {day}.").format(
        day=day_words(plan.next_day, plan.today)
    )


def more_words(parts: tuple[Part, ...], talk: Talk) -> str:
    """What there is in one more sitting, for whom the talk is new."""
    things = list(things_to_do(parts, talk))
    words = _(", ").join(things)
    if len(things) > 1:
        words = _("{first}, and {last}").format(first=_(", ").join(things[:-1]), last=things[-1])
    return words[:1].upper() + words[1:]


def stopped_in(way: Way | None) -> str:
    """In which way the sitting was that can go on; nothing where none can."""
    return "" if way is None else _("You stopped in “{way}”.").format(way=_(NAMES[way]))

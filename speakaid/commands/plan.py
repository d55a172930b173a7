"""`speakaid plan DECK --day DAY --today DAY`: what to practise on a day before the talk."""

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

from speakaid.commands import Refused
from speakaid.commands.decks import open_deck
from speakaid.core.practice.plan import DayPlan, Part, plan_for
from speakaid.core.talk import Talk
from speakaid.wording.practise import plan_words

USAGE = "speakaid plan DECK [--day 2026-12-01] [--today 2026-11-24]"


def run(arguments: list[str]) -> int:
    """Print the plan of one day. Without a day the deck's own counts; today is the present day."""
    deck_path, days = _read(arguments)
    deck = open_deck(Path(deck_path))
    talk = Talk(deck)
    plan = plan_for(talk, days.get("--day", deck.day), days.get("--today", _today()))
    sys.stdout.write(json.dumps(_plain(plan, talk), ensure_ascii=False) + "\n")
    return 0


def _today() -> date:
    return datetime.now().astimezone().date()


def _read(arguments: list[str]) -> tuple[str, dict[str, date]]:
    """The deck, and the days that were given."""
    rest = list(arguments)
    days: dict[str, date] = {}
    for name in ("--day", "--today"):
        if name in rest:
            place = rest.index(name)
            if place + 1 >= len(rest):
                raise Refused(f"Please give a day after {name}: {USAGE}")
            days[name] = _day(rest[place + 1])
            del rest[place : place + 2]
    if len(rest) != 1 or rest[0].startswith("--"):
        raise Refused(f"Please give one talk: {USAGE}")
    return rest[0], days


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"{text} is no day such as 2026-12-01.") from None


def _plain(plan: DayPlan, talk: Talk) -> dict[str, Any]:
    return {
        "day": None if plan.day is None else plan.day.isoformat(),
        "today": plan.today.isoformat(),
        "days_left": plan.days_left,
        "planned": plan.is_planned,
        "next_day": None if plan.next_day is None else plan.next_day.isoformat(),
        "minutes": plan.minutes,
        "says": plan_words(plan, talk),
        "parts": [_part(part) for part in plan.parts],
        "more": [[_part(part) for part in parts] for parts in plan.more],
    }


def _part(part: Part) -> dict[str, Any]:
    return {"way": part.way, "items": list(part.items)}

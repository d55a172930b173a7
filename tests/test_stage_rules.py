"""docs/stage-rules.md is kept true: every rule is there, and so is what holds it."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "stage-rules.md").read_text(encoding="utf-8")
RULES = dict(re.findall(r"^\*\*(R\d+)\*\* (.*?)(?=^\*\*R\d|^## )", PAGE, re.M | re.S))
MUST_BE_THERE = ("tests/core/", "tests/talks/")


def holders(rule: str) -> list[str]:
    """The tests and scripts named under a rule; a bare script lies with the others."""
    named = re.findall(r"`((?:tests/)?[\w/]+\.(?:py|talk)(?:::\w+)?)`", RULES[rule])
    return [f"tests/talks/{name}" if name.endswith(".talk") else name for name in named]


def is_there(holder: str) -> bool:
    file, _, name = holder.partition("::")
    found = ROOT / file
    return found.is_file() and (not name or f"def {name}(" in found.read_text(encoding="utf-8"))


def test_all_rules_are_on_the_page() -> None:
    assert list(RULES) == [f"R{number}" for number in range(1, 32)]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_held_by_something_that_is_there(rule: str) -> None:
    named = holders(rule)
    assert any(is_there(holder) for holder in named), f"nothing holds {rule}"
    gone = [name for name in named if name.startswith(MUST_BE_THERE) and not is_there(name)]
    assert not gone, f"{rule} names what is not there"


def test_every_script_holds_a_rule() -> None:
    named = {Path(holder).name for rule in RULES for holder in holders(rule)}
    assert {file.name for file in (ROOT / "tests" / "talks").glob("*.talk")} <= named


def test_every_promise_holds_a_rule() -> None:
    promises = re.findall(r"^    (\w+),$", (ROOT / "tests/core/promises.py").read_text(), re.M)
    for name in promises:
        assert f"::{name}`" in PAGE or name in LOOSE, name


# Promises 1 to 3 are the first section of the page; they belong to no rule alone.
LOOSE = {"nothing_but_a_person_turns_a_page", "extra_ticks_change_nothing"}

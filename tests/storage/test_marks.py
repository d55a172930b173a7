"""What a heading says besides the name of its card."""

import pytest

from speakaid.storage.importers.marks import NO_MARK, Heading, heading


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("How it began", Heading("How it began")),
        ("! How it began (1:30)", Heading("How it began", must_say=True, seconds=90)),
        ("!How it began(1:30) ", Heading("How it began", must_say=True, seconds=90)),
        ("? The choir", Heading("The choir", may_be_left_out=True)),
        ("Must say: How it began", Heading("How it began", must_say=True)),
        ("MUST-SAY – How it began", Heading("How it began", must_say=True)),
        ("May be left out: The choir", Heading("The choir", may_be_left_out=True)),
        ("? The choir (0:45)", Heading("The choir", may_be_left_out=True, seconds=45)),
        ("! ? Care", Heading("Care", must_say=True, may_be_left_out=True)),
        ("?! Care", Heading("Care", must_say=True, may_be_left_out=True)),
        ("!! Care", Heading("! Care", must_say=True)),
        ("Must say what hurts", Heading("Must say what hurts")),
        ("Why me?", Heading("Why me?")),
        ("!", Heading("!")),
        ("(1:30)", Heading("(1:30)")),
        ("No time (0:00)", Heading("No time (0:00)")),
        ("Not a time (1:75)", Heading("Not a time (1:75)")),
        ("Long (999:00)", Heading("Long", seconds=59_940)),
        ("Psalm (23)", Heading("Psalm (23)")),
        ("(1:30) in front", Heading("(1:30) in front")),
        ("Twice (1:00) (2:00)", Heading("Twice (1:00)", seconds=120)),
        (f"{NO_MARK}!Kung people", Heading("!Kung people")),
        (f"! {NO_MARK}? Care", Heading("? Care", must_say=True)),
        (f"Must say{NO_MARK}: less", Heading("Must say: less")),
        (f"John {NO_MARK}(3:16)", Heading("John (3:16)")),
        (f"John (3{NO_MARK}:16)", Heading("John (3:16)")),
        ("Arabic figures (١:٣٠)", Heading("Arabic figures (١:٣٠)")),
    ],
)  # fmt: skip
def test_a_heading_is_understood(text: str, meant: Heading) -> None:
    assert heading(text) == meant

"""The lines about a text that other programs write above it, between `---` and `---`.

They may name the title. No others are to be said, and none is lost: they are a note to the first
card. Two people whose talk stands between two rules are no such lines: a name is a capital letter.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from speakaid.storage.importers.imported import FindingKind, Imported, findings

_RULES = ("---", "...")
_KEY = re.compile(r"([a-z][\w.-]*):(?:\s|$)", re.IGNORECASE | re.ASCII)
_OTHER = re.compile(r"\s+\S|-\s|#")
_TITLE = "title"
# "title: >" says that the title stands in the lines below.
_BELOW = re.compile(r"[>|][-+\d]*")
_QUOTED = re.compile(r"""(["'])((?:(?!\1).)+)\1""")


@dataclass(frozen=True, slots=True)
class Head:
    """The lines about a text; its title, if they name one, and which of them do."""

    lines: tuple[str, ...] = ()
    title: str = ""
    title_lines: range = range(0)

    def without_title(self) -> tuple[str, ...]:
        """The lines that say something else."""
        return self.lines[: self.title_lines.start] + self.lines[self.title_lines.stop :]


def parted(text: str) -> tuple[Head, str]:
    """The lines about the text, and the text."""
    lines = text.splitlines()
    head = _head(lines)
    rest = lines[len(head) + 2 :]
    # With nothing below them they are all that somebody wrote.
    if not _is_head(head) or not any(map(str.strip, rest)):
        return Head(), "\n".join(lines)
    about = _title_lines(head)
    return Head(tuple(head), _title(head[about.start : about.stop]), about), "\n".join(rest)


def noted(made: Imported, head: Head) -> Imported:
    """What was made of the text, with the lines about it in the notes of the first card."""
    found = {one.kind: one.number for one in made.findings}
    lines = head.lines
    if head.title and head.title == made.deck.title:
        found[FindingKind.TITLE_TAKEN] = 1
        lines = head.without_title()
    if not lines:
        return replace(made, findings=findings(found))
    found[FindingKind.HEAD_IS_NOTE] = 1
    first, *others = made.deck.cards
    notes = "\n\n".join(filter(None, ["\n".join(lines), first.notes]))
    cards = (first.model_copy(update={"notes": notes}), *others)
    deck = made.deck.model_copy(update={"cards": cards})
    return replace(made, deck=deck, findings=findings(found))


def _head(lines: Sequence[str]) -> Sequence[str]:
    """What stands between a first rule and the next one."""
    rules = [number for number, line in enumerate(lines) if line.rstrip() in _RULES]
    if len(rules) < 2 or rules[0] != 0 or lines[0].rstrip() != _RULES[0]:
        return []
    return lines[1 : rules[1]]


def _is_head(lines: Sequence[str]) -> bool:
    """Whether each line is about the text, and what they are about is no person's name."""
    keys = [key[1] for key in map(_KEY.match, lines) if key]
    if not keys or not all(_KEY.match(line) or _OTHER.match(line) for line in lines):
        return False
    return _TITLE in map(str.lower, keys) or all(key[0].islower() for key in keys)


def _title_lines(head: Sequence[str]) -> range:
    """Where the title stands: its line, and the indented ones that go on with it."""
    keys = [key[1].lower() if (key := _KEY.match(line)) else "" for line in head]
    if _TITLE not in keys:
        return range(0)
    begin = end = keys.index(_TITLE)
    while end + 1 < len(head) and head[end + 1][0].isspace():
        end += 1
    return range(begin, end + 1)


def _title(lines: Sequence[str]) -> str:
    first, *others = [line.strip() for line in lines] or [""]
    first = first.partition(":")[2].strip()
    title = " ".join([*([] if _BELOW.fullmatch(first) else [first]), *others]).strip()
    quoted = _QUOTED.fullmatch(title)
    return quoted[2] if quoted else title

"""A plain text that SpeakAid saved: names are underlined, notes begin with ">".

Only such a text is read so, for in any other a line of dashes is what somebody typed.
"""

from collections.abc import Iterator
from itertools import groupby

from speakaid.storage import labels
from speakaid.storage.importers.outline import BlockKind, Outline

_NOTE = ">"
_LEAST_RULE = 3
_BELOW_NAME = {"=": BlockKind.TITLE, "-": BlockKind.HEADING}
_SIGNATURE_WITHIN = 6
"""Lines. It stands below the title."""


def outline_of(text: str) -> Outline | None:
    """The blocks of the text, if it is one of ours."""
    lines = text.splitlines()
    if not any(map(_is_signature, lines[:_SIGNATURE_WITHIN])):
        return None
    outline = Outline()
    for kind, block in _blocks(lines):
        outline.add(kind, "\n".join(block))
    return outline


def _is_signature(line: str) -> bool:
    words = line.removeprefix(_NOTE).strip()
    return line.startswith(_NOTE) and labels.said(labels.SIGNATURE, words)


def _blocks(lines: list[str]) -> Iterator[tuple[BlockKind, list[str]]]:
    """What stands between empty lines: a name with its rule, a note, or words."""
    for is_empty, group in groupby(lines, lambda line: not line.strip()):
        if not is_empty:
            yield _block(list(group))


def _block(lines: list[str]) -> tuple[BlockKind, list[str]]:
    if len(lines) > 1 and (rule := _rule(lines[1])):
        return _BELOW_NAME[rule], lines[:1]
    if lines[0].startswith(_NOTE):
        return BlockKind.NOTE, [line.removeprefix(_NOTE).strip() for line in lines]
    return BlockKind.WORDS, [line.strip() for line in lines]


def _rule(line: str) -> str:
    """The sign of which a whole line is made, if it is one that stands below names."""
    sign = line[:1]
    is_rule = sign in _BELOW_NAME and len(line) >= _LEAST_RULE and line == sign * len(line)
    return sign if is_rule else ""

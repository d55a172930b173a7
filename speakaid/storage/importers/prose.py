"""From the paragraphs of a written document to an outline: what each is for a talk.

Headings are cards, or lines wholly in bold where there are no headings. The same for every kind of
document; the readers only say what each paragraph is.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from speakaid.storage.importers.imported import FindingKind
from speakaid.storage.importers.outline import BlockKind, Outline
from speakaid.storage.importers.paragraphs import LONG
from speakaid.storage.importers.word_parts import Line, Paragraph, Role

MOST_NAME_WORDS = 12
_ENDS_LIKE_SENTENCE = (".", ",", ";", "…")


def fill(outline: Outline, paragraphs: Sequence[Paragraph]) -> None:
    """Put these paragraphs into the outline."""
    _count_lists(paragraphs, outline)
    headed = _has_headings(paragraphs)
    bold = not headed and _bold_lines_are_names(paragraphs)
    grouped = not (headed or bold) and _gaps_make_groups(paragraphs)
    after_gap = True
    for paragraph in paragraphs:
        follows = _belongs(paragraph) or (grouped and not after_gap)
        after_gap = not paragraph.text.strip()
        if bold and paragraph.role is Role.WORDS:
            _add_lines(outline, paragraph.lines, follows=follows)
        else:
            _add(outline, paragraph, follows=follows)
        for note in paragraph.notes:
            outline.add(BlockKind.AFTERWARDS, note)
    if bold:
        _lift_title(outline)


def _add(outline: Outline, paragraph: Paragraph, *, follows: bool) -> None:
    one_line = " ".join(paragraph.text.split("\n"))
    match paragraph.role:
        case Role.TITLE:
            outline.add(BlockKind.TITLE, one_line)
        case Role.SUBTITLE:
            outline.add(BlockKind.NOTE, paragraph.text)
        case Role.HEADING:
            outline.add(BlockKind.HEADING, one_line, level=paragraph.level)
        case _:
            outline.add(BlockKind.WORDS, paragraph.text, follows=follows)


def _lift_title(outline: Outline) -> None:
    """A first bold line directly above another one names the talk."""
    kinds = [block.kind for block in outline.blocks[:2]]
    if kinds == [BlockKind.HEADING, BlockKind.HEADING]:
        outline.blocks[0] = replace(outline.blocks[0], kind=BlockKind.TITLE)


def _add_lines(outline: Outline, lines: Sequence[Line], *, follows: bool) -> None:
    """A paragraph whose bold lines are names of cards."""
    words: list[str] = []
    for line in lines:
        if _is_name(line):
            outline.add(BlockKind.WORDS, "\n".join(words), follows=follows)
            outline.found(FindingKind.BOLD_LINES_ARE_CARDS)
            outline.add(BlockKind.HEADING, line.text)
            words = []
        else:
            words.append(line.text)
    outline.add(BlockKind.WORDS, "\n".join(words), follows=follows)


def _belongs(paragraph: Paragraph) -> bool:
    return paragraph.role in (Role.ITEM, Role.ROW, Role.BOX)


def _has_headings(paragraphs: Sequence[Paragraph]) -> bool:
    roles = [paragraph.role for paragraph in paragraphs if paragraph.text.strip()]
    return Role.HEADING in roles or roles.count(Role.TITLE) > 1


def _bold_lines_are_names(paragraphs: Sequence[Paragraph]) -> bool:
    """Some bold lines, and some that are not; one alone names something only at the beginning."""
    plain = [each for each in paragraphs if each.role is Role.WORDS]
    lines = [line for each in plain for line in each.lines if line.text]
    names = [line for line in lines if _is_name(line)]
    return len(names) < len(lines) and (len(names) > 1 or names[:1] == lines[:1])


def _is_name(line: Line) -> bool:
    short = len(line.text.split()) <= MOST_NAME_WORDS
    return line.bold and short and not line.text.endswith(_ENDS_LIKE_SENTENCE)


def _gaps_make_groups(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether empty paragraphs part groups of lines that are not too long for cards."""
    counts = [0]
    for paragraph in paragraphs:
        words = len(paragraph.text.split())
        if words:
            counts[-1] += words
        else:
            counts.append(0)
    groups = [count for count in counts if count]
    return len(groups) > 1 and sum(groups) <= LONG * len(groups)


def count_tables(paragraphs: Sequence[Paragraph], outline: Outline) -> None:
    """Say how many tables there are, for a reader that meets only their rows."""
    outline.found(FindingKind.TABLES_BECAME_LINES, _begun(paragraphs, Role.ROW))


def _count_lists(paragraphs: Sequence[Paragraph], outline: Outline) -> None:
    outline.found(FindingKind.LISTS_BECAME_LINES, _begun(paragraphs, Role.ITEM))


def _begun(paragraphs: Sequence[Paragraph], role: Role) -> int:
    """How often paragraphs of this role come after others."""
    are = [False, *(paragraph.role is role for paragraph in paragraphs)]
    return sum(now and not before for before, now in pairwise(are))

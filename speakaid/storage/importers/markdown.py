"""Markdown: headings are cards, and their marks are understood (see `marks`); `>` is a note.

Bold, links and code become plain words, lists keep their numbers. What Markdown would swallow
without showing it (link definitions, tags it does not know) stays as words.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.i18n import N_
from speakaid.storage.importers.front_matter import noted, parted
from speakaid.storage.importers.imported import FindingKind, Imported
from speakaid.storage.importers.markdown_html import found_in_html, words_of_html
from speakaid.storage.importers.markdown_tables import take_every_cell
from speakaid.storage.importers.markdown_words import in_lines, words_of_heading, words_of_inline
from speakaid.storage.importers.marks import without_signs
from speakaid.storage.importers.outline import BlockKind, Outline, imported
from speakaid.storage.importers.text import file_text, title_of

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

SUFFIXES = (".md", ".markdown")
LABEL = N_("Markdown")
# Indented words are no program, and a definition of a link is a line that somebody typed.
_SWALLOWING = ["code", "reference"]
# What stood behind a backslash would be forgotten: see `words_of_heading`.
_FORGETTING = "text_join"
MOST_MARKS = (
    ("[", 2_000, ["link", "image"]),
    ("|", 10_000, ["table"]),
    ("<", 50_000, ["autolink", "html_inline"]),
    ("`", 100_000, ["backticks"]),
    ("*_~", 200_000, ["emphasis", "strikethrough"]),
    ("\\", 200_000, ["escape"]),
    ("&", 100_000, ["entity"]),
)
"""Where there are more of these signs than so many, they stay as typed: each takes its time."""
MOST_ITEMS = 30_000
"""The same for the marks before the items of lists."""
MOST_LINES = 50_000
MOST_NESTED = 100
"""Lists and quotes inside each other; beyond it the reader would drop words without a sign."""
_ADDRESS = re.compile(r"[/#@]|\.\w|^tel:", re.IGNORECASE)
_ITEM = re.compile(r"^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]", re.MULTILINE)
_LINES = {
    "bullet_list": FindingKind.LISTS_BECAME_LINES,
    "ordered_list": FindingKind.LISTS_BECAME_LINES,
    "table": FindingKind.TABLES_BECAME_LINES,
}


def read(path: Path) -> Imported:
    """The talk in a Markdown file. Raises SourceUnreadable."""
    text, guessed = file_text(path)
    if text.count("\n") > MOST_LINES:
        raise SourceUnreadable(Reason.TOO_LARGE)
    head, text = parted(text)
    outline = Outline(head.title or title_of(path))
    outline.found(FindingKind.LETTERS_GUESSED, int(guessed))
    tree = _tree(text)
    for node in tree.walk():
        _find(node, outline)
    for node in tree.children:
        _add(node, outline)
    return noted(_with_plain_title(imported(outline)), head)


def _with_plain_title(made: Imported) -> Imported:
    """A title has no marks, so that it needs no sign of what is none."""
    title = without_signs(made.deck.title)
    return replace(made, deck=made.deck.model_copy(update={"title": title}))


def _find(node: "SyntaxTreeNode", outline: Outline) -> None:
    if node.type == "image":
        outline.found(FindingKind.PICTURES_LEFT_OUT)
    elif node.type in ("html_block", "html_inline"):
        for found in found_in_html(node.content):
            outline.found(found)


def _tree(text: str) -> "SyntaxTreeNode":
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    parser = MarkdownIt("commonmark", {"maxNesting": MOST_NESTED})
    parser.enable(["table", "strikethrough"]).disable([*_SWALLOWING, _FORGETTING])
    parser.validateLink = _is_address  # type: ignore[method-assign] # no other way to ask us
    take_every_cell(parser)
    parser.disable(_too_many(text))
    tokens = parser.parse(text)
    if any(token.level >= MOST_NESTED - 1 for token in tokens):
        raise SourceUnreadable(Reason.TOO_LARGE)
    return SyntaxTreeNode(tokens)


def _too_many(text: str) -> list[str]:
    """What is not looked for in this text."""
    passed = [
        rule
        for signs, most, rules in MOST_MARKS
        if sum(map(text.count, signs)) > most
        for rule in rules
    ]
    return passed + ["list"] * (sum(1 for _ in _ITEM.finditer(text)) > MOST_ITEMS)


def _is_address(url: str) -> bool:
    """Whether a link leads there. In "[Sam](smiling)" the brackets are somebody's own."""
    return bool(_ADDRESS.search(url))


def _add(node: "SyntaxTreeNode", outline: Outline) -> None:
    if node.type == "heading":
        level = int(node.tag[1:])
        outline.add(BlockKind.HEADING, words_of_heading(node), level=level)
    elif node.type == "blockquote":
        outline.found(FindingKind.NOTES_TAKEN)
        outline.add(BlockKind.NOTE, _words(node))
    elif found := _LINES.get(node.type):
        outline.found(found)
        for line in _lines(node):
            outline.add(BlockKind.WORDS, line, follows=True)
    else:
        outline.add(BlockKind.WORDS, _words(node))


def _words(node: "SyntaxTreeNode") -> str:
    return "\n".join(line for line in _lines(node) if line.strip())


def _lines(node: "SyntaxTreeNode") -> Iterator[str]:
    """The lines of a block and of all that is inside it."""
    if node.type == "inline":
        yield words_of_inline(node)
    elif node.type == "html_block":
        yield in_lines(words_of_html(node.content))
    elif node.type == "fence":
        yield from filter(None, [node.info.strip(), node.content])
    elif node.type == "tr":
        yield "\t".join(_words(cell) for cell in node.children)
    elif node.type == "list_item":
        yield _numbered(node)
    else:
        for child in node.children:
            yield from _lines(child)


def _numbered(item: "SyntaxTreeNode") -> str:
    """A line of a list; a number that was typed is a word like others."""
    words = "\n".join(_words(child) for child in item.children)
    return f"{item.info}{item.markup} {words}" if item.info else words

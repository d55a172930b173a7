"""The words of a line of Markdown without its marks."""

from functools import partial
from typing import TYPE_CHECKING

from speakaid.storage.importers.markdown_html import with_title, words_of_html
from speakaid.storage.importers.marks import NO_MARK, SIGNS

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode


def words_of_inline(node: "SyntaxTreeNode") -> str:
    """The words of a paragraph or a cell; a forced line break is one."""
    return in_lines(_words(node))


def words_of_heading(node: "SyntaxTreeNode") -> str:
    """The words of a heading, on one line. A sign behind a backslash is said to be no mark."""
    words = map(partial(_words, before_escaped=NO_MARK), node.children)
    return in_lines("".join(words)).replace("\n", " ")


def in_lines(words: str) -> str:
    """The lines that hold a word; between two tags there is often nothing."""
    return "\n".join(filter(None, map(str.strip, words.split("\n"))))


def _words(node: "SyntaxTreeNode", before_escaped: str = "") -> str:
    if node.type == "softbreak":
        return " "
    if node.type == "hardbreak":
        return "\n"
    if node.type == "html_inline":
        return words_of_html(node.content)
    if node.type == "text_special" and node.info == "escape" and node.content in SIGNS:
        return before_escaped + node.content
    words = "".join(_words(child, before_escaped) for child in node.children)
    return with_title(words if node.children else node.content, str(node.attrs.get("title", "")))

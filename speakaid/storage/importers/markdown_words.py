"""The words of a line of Markdown without its marks."""

from typing import TYPE_CHECKING

from speakaid.storage.importers.markdown_html import with_title, words_of_html

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode


def words_of_inline(node: "SyntaxTreeNode") -> str:
    """The words of a paragraph or a cell; a forced line break is one."""
    return in_lines(_words(node))


def in_lines(words: str) -> str:
    """The lines that hold a word; between two tags there is often nothing."""
    return "\n".join(filter(None, map(str.strip, words.split("\n"))))


def _words(node: "SyntaxTreeNode") -> str:
    if node.type == "softbreak":
        return " "
    if node.type == "hardbreak":
        return "\n"
    if node.type == "html_inline":
        return words_of_html(node.content)
    words = "".join(map(_words, node.children)) if node.children else node.content
    return with_title(words, str(node.attrs.get("title", "")))

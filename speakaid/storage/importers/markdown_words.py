"""The words of a line of Markdown without its marks."""

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_COMMENT_BEGINS, _COMMENT_ENDS = "<!--", "-->"
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# Only these are dropped: "<the mayor>" is something that somebody wants to say.
_TAG = re.compile(
    r"</?(?:a|b|i|u|s|p|em|strong|del|ins|mark|small|big|sub|sup|span|div|font|center|img|hr|"
    r"h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|caption|blockquote|q|cite|code|pre|kbd|"
    r"details|summary|section|article|header|footer|figure|figcaption|abbr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def words_of_inline(node: "SyntaxTreeNode") -> str:
    """The words of a paragraph, a heading or a cell; a forced line break is one."""
    return "".join(map(_words, node.children))


def words_of_html(html: str) -> str:
    """The words between tags."""
    text = _BREAK.sub("\n", _without_comments(html))
    return unescape(_TAG.sub("", text))


def _without_comments(html: str) -> str:
    """What is no comment. One that never ends is none."""
    kept, place = "", 0
    while (begin := html.find(_COMMENT_BEGINS, place)) >= 0:
        end = html.find(_COMMENT_ENDS, begin)
        if end < 0:
            break
        kept += html[place:begin]
        place = end + len(_COMMENT_ENDS)
    return kept + html[place:]


def _words(node: "SyntaxTreeNode") -> str:
    if node.type == "softbreak":
        return " "
    if node.type == "hardbreak":
        return "\n"
    if node.type == "html_inline":
        return words_of_html(node.content)
    return words_of_inline(node) if node.children else node.content
